package rules

import (
	"strconv"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "jargon",
	Label:  "No jargon",
	Title:  "Say it in words from outside IT",
	Why:    "Nobody likes to feel stupid. Technical words slow people down and put them off, even where they are explained, and readers need to know about 98 words in 100.",
	Source: "R2; Shulman et al. 2020 (N = 650)",
	Kind:   check.Avoid,
	Weight: check.Should,
	Terms:  true,
	Find:   jargon,
	Examples: []check.Example{
		{Bad: "Your «DNS» still points to the old page.", Good: "Your internet address book still points to the old page."},
		{Bad: "Please clear the browser’s «cache» and sign in again.", Good: "Please clear the browser’s temporary storage and sign in again."},
		{Bad: "I’ve opened an «RMA» for the scanner.", Good: "I’ve opened a return for the scanner."},
		{Bad: "Your case is with «tier 2» now.", Good: "Your case is with the senior team now."},
		{Bad: "Your laptop was «reimaged» last night.", Good: "Your laptop was reinstalled last night."},
		{Bad: "A newer display «driver» cures the flicker.", Good: "A newer display control program cures the flicker."},
		{Bad: "The «webhooks» from the shop were off.", Good: "The automatic messages between sites from the shop were off."},
		{Good: "We cleared the DNS (the internet’s address book) and your page is back."},
		{Good: "Latency, so the delay between hand and picture, drops with a cable."},
		{Bad: "Your laptop had fallen off the «domain».", Good: "Your laptop had fallen off the company network."},
		{Good: "The domain of the museum ends at the river, and its host reads your question."},
		{Good: "The one-password sign-in, SSO (one password for all), is back."},
		{Good: "Click Clear Cache at the top of the page."},
		{Good: "The driver who brings the parcel rings at noon."},
		{Good: "For instance, a patch of damp on the wall can do that."},
		{Good: "Yes, it was the DNS, and it is right again.", Customer: "Is this a DNS thing again?"},
		{Good: "Restart the router and send me the PDF by SMS."},
	},
})

func jargon(p *check.Pass) {
	us := glossary().uses(p.Draft)
	taken := make([]draft.Span, 0, len(us))
	known := map[*term]bool{}
	for _, u := range us {
		taken = append(taken, u.span())
		if !known[u.term] && (u.explained() || u.first(p)) {
			known[u.term] = true
		}
	}
	quiet := map[*term][]draft.Span{}
	var unknown []uses
	at := map[*term]int{} // where in unknown
	for _, u := range us {
		if known[u.term] || u.button(p.Draft) || u.attributed() {
			continue
		}
		if len(u.but) > 0 {
			spans, ok := quiet[u.term]
			if !ok {
				spans = innocent(u.but).spans(p.Draft)
				quiet[u.term] = spans
			}
			if draft.Covered(spans, u.span()) {
				continue
			}
		}
		i, ok := at[u.term]
		if !ok {
			i = len(unknown)
			at[u.term] = i
			unknown = append(unknown, nil)
		}
		unknown[i] = append(unknown[i], u)
	}
	for _, us := range unknown {
		f := check.Finding{At: us[0].span()}
		if !p.Bare {
			f.Message, f.Fixes = us.message(p.Draft), us.fixes(p.Draft)
		}
		p.Found(f)
	}
	acronyms(p, taken)
}

// The uses of one term in a draft, in order, are one riddle: who has read what
// it means at the first needs telling no more. So the finding stands there.
type uses []use

func (us uses) message(d *draft.Draft) string {
	words := strings.Join(strings.Fields(us[0].span().In(d.Text)), " ")
	here := ""
	switch n := len(us); {
	case n == 2:
		here = ", here twice,"
	case n > 2:
		here = ", here " + strconv.Itoa(n) + " times,"
	}
	return "“" + words + "”" + here + " may be a riddle to people outside IT. “" + us[0].meaning() + "” says it, or explain it once."
}

// fixes puts the plain words in the term's place wherever it stands, or
// explains it in brackets where it stands first. Where plain words do not fit
// into a sentence it is explained there, which is enough for all that follow.
func (us uses) fixes(d *draft.Draft) (fixes []check.Fix) {
	var reword check.Fix
	for _, u := range us {
		if at, words, ok := u.reworded(d); ok {
			if atStart(d, u.sentence, at) && capital(at.In(d.Text)) {
				words = raise(words)
			}
			if reword.Label == "" {
				reword.Label = words
			}
			reword.Edits = append(reword.Edits, check.Edit{Span: at, Text: words})
			continue
		}
		explain, ok := u.explain(d)
		if reword.Label == "" || !ok {
			reword.Edits = nil
		} else {
			reword.Edits = append(reword.Edits, explain.Edits...)
		}
		break
	}
	if len(reword.Edits) > 0 {
		fixes = append(fixes, reword)
	}
	if explain, ok := us[0].explain(d); ok {
		fixes = append(fixes, explain)
	}
	return fixes
}

// explain puts what the term means in brackets behind it.
func (u use) explain(d *draft.Draft) (fix check.Fix, ok bool) {
	if u.kind == 'v' || u.kind == 'x' || u.to < len(u.sentence.Words) && u.sentence.Words[u.to].Fold == "(" {
		return check.Fix{}, false
	}
	return bracket(d, u.span(), u.meaning()), true
}

// bracket puts words in brackets behind a place.
func bracket(d *draft.Draft, at draft.Span, words string) check.Fix {
	text := " (" + words + ")"
	return check.Fix{
		Label: at.In(d.Text) + text,
		Edits: []check.Edit{{Span: draft.Span{Start: at.End, End: at.End}, Text: text}},
	}
}

// meaning is the term's plain words in the number and form that the use has.
func (u use) meaning() string {
	switch {
	case u.kind == 'v':
		return strings.TrimSpace(formed(u.plain, u.sentence, u.from))
	case u.plural:
		return u.many
	case u.kind == 'n':
		return indefinite(u.plain)
	}
	return u.plain
}

// reworded is the term's plain words fitted into the sentence, and what they
// replace: "a" and "an", "the" and doubled words are put right.
func (u use) reworded(d *draft.Draft) (at draft.Span, words string, ok bool) {
	ws := u.sentence.Words
	at = u.span()
	if u.kind == 'v' {
		return at, formed(u.plain, u.sentence, u.from), true
	}
	words = u.plain
	if u.plural {
		words = u.many
	}
	var prev, next draft.Word
	if u.from > 0 {
		prev = ws[u.from-1]
	}
	if u.to < len(ws) {
		next = ws[u.to]
	}
	noun := (next.Tag == "NN" || next.Tag == "NNS") && !next.Foreign && u.kind != 'a' && !u.plural && !times[next.Fold]
	if noun {
		// "TLS connection" is a "secure connection", once
		if head, tail, cut := cutLast(words); cut && tail == next.Fold {
			words = head
		} else if trailing(words) {
			return at, "", false // "list of approved senders record" reads badly
		}
	}
	a := prev.Fold == "a" || prev.Fold == "an"
	set := a || u.determined()
	bare := strings.TrimPrefix(strings.TrimPrefix(words, "the "), "a ")
	switch {
	case set || noun && u.kind != 'u':
		words = bare
	case u.kind == 'n' && !u.plural && next.Tag != "CD":
		words = "the " + words
	}
	if a && u.kind != 'a' || a && u.kind == 'a' {
		at.Start = prev.Start
		words = indefinite(words)
		if u.kind == 'm' && !noun {
			words = bare
		}
	}
	return at, words, true
}

// times are nouns that say when, and belong to no other noun.
var times = folded("tonight today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning noon")

// leadIn are verbs in steps that are often tagged as nouns.
var leadIn = folded("clear flush please reset check open close empty update restart install add set need cleared popped")

// determined reports whether an article, a number or an owner stands before
// the term, with adjectives and nouns between.
func (u use) determined() bool {
	for k := u.from - 1; k >= 0 && k >= u.from-4; k-- {
		switch w := u.sentence.Words[k]; {
		case w.Foreign:
			return true
		case w.Tag == "DT", w.Tag == "PRP$", w.Tag == "CD", w.Tag == "POS", w.Fold == "'s", w.Fold == "no", w.Fold == "which", w.Fold == "ur":
			return true
		case leadIn[w.Fold], w.Tag != "NN" && w.Tag != "NNP" && !strings.HasPrefix(w.Tag, "JJ") && w.Tag != "VBN" && w.Tag != "RBR" && w.Tag != "RB":
			return false
		}
	}
	return false
}

// trailing reports whether plain words have something behind their noun.
func trailing(words string) bool {
	for _, p := range []string{" of ", " that ", " with ", " on ", " for ", " in ", " from ", " to ", " between ", " through "} {
		if strings.Contains(words, p) {
			return true
		}
	}
	return false
}

func cutLast(s string) (head, tail string, ok bool) {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

// formed is a verb's plain words in the form of word i of s.
func formed(plain string, s *draft.Sentence, i int) string {
	head, tail, _ := strings.Cut(plain, " ")
	w := s.Words[i]
	tag := tense(s, w.Span)
	if tag == "VBD" && w.Tag == "VBN" {
		tag = "VBN"
	}
	return strings.TrimSpace(draft.Inflect(head, tag) + " " + tail)
}

// indefinite puts "a" or "an" in front.
func indefinite(words string) string {
	bare := strings.TrimLeft(words, "“")
	if bare == "" {
		return words
	}
	if strings.IndexByte("aeiouAEIOU", bare[0]) >= 0 && !strings.HasPrefix(bare, "one") && !strings.HasPrefix(bare, "use") && !strings.HasPrefix(bare, "uni") {
		return "an " + words
	}
	return "a " + words
}
