package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "show-listening",
	Label:  "Showed that you listened",
	Title:  "Say back what they told you",
	Why:    "People stop repeating themselves when they hear their own story come back. One detail in your words is enough, and it shows early when something was misread.",
	Source: "K2, R1",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("show-listening", wanted{
		phrases: listenPhrases,
		but:     listenNot,
		also:    listenEchoes,
		message: "Nothing here gives back what they told you.",
		offers:  listenOffers,
	}),
	Examples: []check.Example{
		{Bad: "Hi Jo,\n\n«»The scanner in hall 3 gets a new cable this afternoon.\n\nKind regards,\nSam", Good: "Hi Jo,\n\nFrom what you describe, the trouble is with the scanner in hall 3. The scanner in hall 3 gets a new cable this afternoon.\n\nKind regards,\nSam"},
		{Bad: "«»The page is up again since ten.", Good: "From what you describe, [what you take from it]. The page is up again since ten."},
		{Bad: "Hello Mia,\n\nThank you for your e-mail. «»The charge is on its way back to your card.", Good: "Hello Mia,\n\nThank you for your e-mail. You mentioned that [what they told you]. The charge is on its way back to your card."},
		{
			Bad:      "Hi Piet,\n\n«»The new battery is in and the laptop is ready at the desk.",
			Good:     "Hi Piet,\n\nYou mentioned that it has been like this since the update. The new battery is in and the laptop is ready at the desk.",
			Customer: "It dies after an hour since the update.",
		},
		{Bad: "Thank you for contacting the desk. Your ticket number is 51220."},
		{Bad: "I hear you. The speakers get a new cable at four."},
		{Bad: "What model is the printer, and which room is it in?"},
		{Bad: "If I understand the manual, the green lamp means that it is charging."},
		{Good: "You mentioned that it began after Tuesday’s update."},
		{Good: "So the printer stops after page two, is that right?"},
		{Good: "If I understand you right, the badge works at the main gate and nowhere else."},
		{Good: "Did the invite vanish before or after the new team name?"},
		{Good: "Eleven parents at the gate and no list: the copy from Friday is on your desk.", Customer: "I had eleven parents standing at the gate this morning and the list was empty!"},
	},
})

// listenOffers take up what the customer's message says.
var listenOffers = []line{
	hearing("You mentioned that it has been like this {it}.",
		"{it: since (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(the|your|that|last) ...1 (update|upgrade|move|migration|week|weekend|month|night|change)|this (morning|week|afternoon))}",
		"{it: for (<CD>|two|three|four|five|six|several|a few) (days|weeks|hours|months)}"),
	hearing("You’ve already restarted it, as you wrote, so I won’t ask for that again.",
		"(restarted|rebooted|turned it off|switched it off)"),
	hearing("You wrote that it happens each time and not only now and then.",
		"(every|each) [single] time", "(constantly|all the time|non-stop|continually)"),
	hearing("You wrote that this is the {it} time.",
		"{it: (second|third|fourth|fifth|2nd|3rd|4th|5th)} time"),
	always(
		"As I understand it, the trouble is with {about}.",
		"So the trouble is with {about}, and [what they tried]. Is that right?",
		"From what you describe, the trouble is with {about}.",
		"You mentioned that [what they told you].",
		"As I understand it, [what they told you].",
		"So [what happens], and [what they tried]. Is that right?",
		"From what you describe, [what you take from it].",
	),
}

// listenEchoes gives the sentences in which the customer's own account comes
// back.
func listenEchoes(p *check.Pass) (at []draft.Span) {
	if p.Customer == nil {
		return nil
	}
	said := map[string]bool{}
	for _, s := range p.Customer.Sentences {
		for _, w := range s.Words {
			if stem := listenStem(w); stem != "" {
				said[stem] = true
			}
		}
	}
	told := 0
	for i := range p.Draft.Sentences {
		s := &p.Draft.Sentences[i]
		if s.Greeting {
			continue
		}
		n := 0
		close, orders := false, false
		seen := map[string]bool{}
		for _, w := range s.Words {
			close = close || w.Fold == "you" || w.Fold == "your" || w.Fold == "sorry" || w.Tag == "CD" && !w.Foreign
			orders = orders || listenOrders[w.Fold]
			if stem := listenStem(w); said[stem] && !seen[stem] {
				seen[stem] = true
				n++
			}
		}
		switch {
		case s.Question():
			if n > 0 && listenAsks(s) {
				at = append(at, s.Span)
			}
		case s.Item || orders:
		case n >= 4, n >= 2 && close && told < 5:
			at = append(at, s.Span)
		}
		told++
	}
	return at
}

// listenOrders are words of advice: a step may name what the customer named
// without giving it back.
var listenOrders = folded("can should could click try open if please may might will need must select possible refer first")

// listenAsks reports whether a question is one about the trouble.
func listenAsks(s *draft.Sentence) bool {
	theirs := false
	for i, w := range s.Words {
		switch w.Fold {
		case "can", "could", "would", "may", "please", "will", "mind":
			if i < 3 {
				return false
			}
		case "my", "share", "contacted", "questions":
			return false
		case "do", "does":
			if i == 1 && (s.Words[0].Fold == "how" || s.Words[0].Fold == "why") {
				return false
			}
		case "you", "your", "it", "this", "that", "these", "those", "the", "they":
			theirs = true
		}
	}
	return theirs
}

// listenStem is the stem of a word that carries meaning, or nothing.
func listenStem(w draft.Word) string {
	if w.Foreign || w.Punct() || len(w.Fold) < 3 || listenSmall[w.Fold] {
		return ""
	}
	if len(w.Tag) < 2 || !strings.Contains("NN JJ VB CD RB", w.Tag[:2]) {
		return ""
	}
	f := w.Fold
	for _, end := range []string{"ing", "ed", "es", "s", "e"} {
		if t, ok := strings.CutSuffix(f, end); ok && len(t) > 2 {
			f = t
			break
		}
	}
	return f
}

var listenSmall = folded("the and you your have has had was were been being are will can could would should may might must did does not get got just also now then please help thanks thank know like need want make there here very much some any use using used try see new one two way time problem issue hello sorry back still even only all other same let work working firefox thunderbird mozilla chrome windows mac macos google apple version support user website web com browser page going set change open click select add find answer question able best give look close start today")
