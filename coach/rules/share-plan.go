package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "share-plan",
	Label:  "Shared the plan",
	Title:  "Say what happens next",
	Why:    "One concrete step shows that the trouble is moving, and it lets them say so if another way suits them better. Studies of customer service found that concrete words leave people more satisfied.",
	Source: "U3; Packard & Berger 2021",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("share-plan", wanted{
		phrases: sharePhrases,
		but:     shareNot,
		holds:   shareMeant,
		also:    shareLinks,
		message: "Nothing here says what happens next.",
		atEnd:   true,
		offers: []string{
			"Here is what happens next: [the next step].",
			"Next, I’ll [what you will do].",
			"The next step is to [what puts it right].",
			"First I’ll [first step], then [second step].",
		},
	}),
	Examples: []check.Example{
		{Bad: "We are working on the slow sign-in.", Good: ""},
		{Bad: "Someone will be in touch about the scanner.", Good: ""},
		{Bad: "Let me check what became of the files.", Good: ""},
		{Good: "I’ll swap the dock at two and try both screens."},
		{Good: "Please unplug the box, count to twenty, and plug it in again."},
		{Good: "The network team will replace the socket in room 9."},
	},
})

// shareMeant tells steps to take from steps taken, asked about or spoken of.
func shareMeant(d *draft.Draft, m draft.Match) bool {
	step, ok := m.Part("step")
	if !ok {
		return true
	}
	r := around(m.Sentence, step)
	if next := r.after(0); !next.Foreign && (next.Fold == "-" || next.Fold == ":") {
		return false
	}
	n := 0
	for shareFillers[r.before(n).Fold] && r.before(n).Fold != "" {
		n++
	}
	before := r.before(n)
	switch {
	case before.End == 0, before.Foreign:
		return true
	case before.Punct():
		return before.Fold != "," || shareObjects[r.after(0).Fold] || strings.HasPrefix(r.after(0).Tag, "NNP")
	case n > 0 && strings.Contains(" please kindly ", " "+r.before(0).Fold+" "):
		return true
	case before.Fold == "and" || before.Fold == "or":
		// "hold the key and wait": a second step after a first
		at := r.from - n - 1
		return at > 0 && (shareBegins(r.words[:at]) || shareObjects[r.after(0).Fold] && strings.HasPrefix(r.words[r.from].Tag, "VB") && r.words[r.from].Tag != "VBD" && !sharePast(r.words[:at]))
	}
	return false
}

// shareFillers may stand between the beginning of a clause and its step.
var shareFillers = folded("please kindly then also just first now next again maybe perhaps instead finally simply once more afterwards second secondly third lastly but so ok okay sure yes hi hello well firstly always carefully quickly either briefly to pls try")

// shareObjects are words that a step goes on with after a comma.
var shareObjects = folded("the your a an it any all on to off out in and this that both them these those each its up back down for one into until with again only every")

// shareBegins reports whether the words begin with an order.
func shareBegins(words []draft.Word) bool {
	for _, w := range words {
		if shareFillers[w.Fold] || w.Punct() {
			continue
		}
		return shareFirst[w.Fold]
	}
	return false
}

var shareFirst = folded("click tap press open restart reboot unplug plug hold switch remove delete uninstall reinstall install update download disable enable select choose pick set type enter paste clear reset change sign log close quit scroll right-click drag move export import restore start launch use try toggle tick add edit rename replace connect disconnect pair wait go navigate make put take pull push run check")

func sharePast(words []draft.Word) bool {
	for _, w := range words {
		switch w.Fold {
		case "did", "was", "were", "had", "does", "do", "i", "we", "have", "has":
			return true
		}
		if w.Tag == "VBD" || w.Tag == "VBZ" {
			return true
		}
	}
	return false
}

// shareLinks gives the links that lead to an answer.
func shareLinks(p *check.Pass) (at []draft.Span) {
	d := p.Draft
	for _, r := range d.Regions {
		if r.Kind != draft.Link || shareElsewhere(r.In(d.Text)) {
			continue
		}
		if s := shareLeads(d, r.Start); s == nil || !shareAway(s) {
			at = append(at, r.Span)
		}
	}
	return at
}

// shareLeads is the sentence that a link stands in or comes after.
func shareLeads(d *draft.Draft, off int) *draft.Sentence {
	if s := d.SentenceAt(off); s != nil {
		return s
	}
	var last *draft.Sentence
	for i := range d.Sentences {
		if d.Sentences[i].Start > off {
			break
		}
		last = &d.Sentences[i]
	}
	return last
}

// shareElsewhere reports whether a link is a form, a mailbox or a desk.
func shareElsewhere(link string) bool {
	link = strings.ToLower(link)
	for _, s := range []string{"contact", "request", "message", "messenger", "login", "report", "survey", "feedback", "appeal", "twitter.com", "facebook.com", "form", "chat", "imgur", "pastebin", "caniuse", "bugzilla"} {
		if strings.Contains(link, s) {
			return true
		}
	}
	return false
}

// shareAway reports whether a sentence sends the customer to somebody else, or
// asks for information.
func shareAway(s *draft.Sentence) bool {
	for _, w := range s.Words {
		if shareAways[w.Fold] {
			return true
		}
	}
	return s.Question()
}

var shareAways = folded("contact contacting reach reaching dm message email call report reporting submit form feedback request screenshot appeal ticket chat file filed serial locate phone statement announcement unable unfortunately twitter team details version survey bug issue known")
