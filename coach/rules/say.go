package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// wanted is a Say check by phrases.
type wanted struct {
	phrases []string
	but     innocent // words that look like it and are not enough
	message string   // what to say when it is missing
	atEnd   bool     // the offered sentence belongs at the end, not at the opening
	offers  []line   // sentences to offer

	// holds reports whether a match says it in its setting; nil for always.
	holds func(*draft.Draft, draft.Match) bool

	// also gives the places where it is said in ways that phrases alone do not
	// tell; nil for none.
	also func(*check.Pass) []draft.Span
}

// saying holds the Say checks by phrases, for the tests that hold of them all.
var saying = map[string]wanted{}

// require says whether any of the phrases is in the draft, and where not,
// offers a sentence and the place for it.
func require(id string, w wanted) func(*check.Pass) {
	saying[id] = w
	phrases, but := draft.NewList(draft.MustPhrases(w.phrases...)...), draft.NewList(w.but...)
	return func(p *check.Pass) {
		quiet, said := setting{p: p, but: but}, false
		for _, m := range phrases.Matches(p.Draft) {
			if !quiet.covers(m.At) && (w.holds == nil || w.holds(p.Draft, m)) {
				p.Said(m.At)
				said = true
			}
		}
		if w.also != nil {
			for _, at := range w.also(p) {
				p.Said(at)
				said = true
			}
		}
		if !said {
			lack(p, id, w)
		}
	}
}

// lack reports something missing, with sentences to put in its place, the
// first the best. A draft without words of the agent's own lacks nothing yet,
// and where nothing is wanted there is nothing to offer.
func lack(p *check.Pass, id string, w wanted) {
	if p.Bare {
		p.Lacks(0, w.message)
		return
	}
	var fixes []check.Fix
	place := opening(p.Draft)
	if p.Wants() && p.Draft.Words() > 0 {
		for _, o := range chosen(p, id, w.offers) {
			if w.atEnd {
				place = closing(p.Draft, strings.HasSuffix(o.say, "?"))
			}
			fix := place.insert(p.Draft, o.say)
			fix.Offer = o.name
			fixes = append(fixes, fix)
		}
	}
	at := place.at
	if len(fixes) > 0 {
		at = fixes[0].Edits[0].Start
	}
	p.Lacks(at, w.message, fixes...)
}

// A slot is a place for a sentence that is missing.
type slot struct {
	at     int
	before string // what has to stand between the text before and the sentence
	after  string // likewise behind it
}

var (
	// thanks are opening courtesies that stand before an apology.
	thanks = draft.MustPhrase("^ (thanks|thank you|many thanks) ...3 (~contact|~reach|~write|~email|~e-mail|~message|~call|~get|~report|~let|~send|~raise|note|~reply|~flag|~tell)")
	// farewells are closing courtesies that stand after a question.
	farewells = []draft.Phrase{
		draft.MustPhrase("^ [i|we] ~hope ...2 (helps|help|helped|works)"),
		draft.MustPhrase("^ [i] [please] [do] (let|lmk) [me|us] [know] if"),
		draft.MustPhrase("^ (thanks|thank you|many thanks|cheers|regards|best|sincerely|bye|goodbye)"),
		draft.MustPhrase("^ (have|enjoy) (a|an|your|the) ...2 (day|weekend|evening|afternoon|morning|one|time|night|week)"),
		draft.MustPhrase("^ [please] [do] [feel free to|not hesitate to] (contact|reach|call|reply|write|ask|email) ...3 if"),
		draft.MustPhrase("^ (kind|best|warm|many) (regards|wishes)"),
	}
)

// opening is the place for what has to be said first: after the greeting and
// after thanks for writing.
func opening(d *draft.Draft) slot {
	skip := -1
	for at := range thanks.In(d) {
		if s := d.SentenceAt(at.Start); s != nil && (s.Index == 0 || d.Sentences[s.Index-1].Greeting) && len(s.Words) < 16 {
			skip = s.Index
		}
		break
	}
	for i, s := range d.Sentences {
		if s.Greeting || i == skip && i+1 < len(d.Sentences) {
			continue
		}
		if s.Item {
			// a list's bullet stays with its item
			at := lineStart(d.Text, s.Start)
			return slot{at: at, after: "\n\n"}
		}
		at := s.Start
		for k, w := range s.Words { // after “@name”, with which public replies begin
			if !w.Foreign || d.Text[w.Start] != '@' || k+1 == len(s.Words) {
				break
			}
			at = s.Words[k+1].Start
		}
		return slot{at: at, after: " "}
	}
	return slot{at: d.Closing(), before: " "}
}

// closing is the place for what is asked last: after all that the agent says,
// before courtesies, the signature and quoted mail. What does not ask anything
// itself goes before a last question, so that the question stays last.
func closing(d *draft.Draft, asking bool) slot {
	polite := make([]bool, len(d.Sentences))
	for _, f := range farewells {
		for at := range f.In(d) {
			if s := d.SentenceAt(at.Start); s != nil && len(s.Words) < 20 {
				polite[s.Index] = true
			}
		}
	}
	for i, s := range slices.Backward(d.Sentences) {
		if i > 0 && (polite[i] || !asking && s.Question()) {
			continue
		}
		at, before := s.End, " "
		if s.Greeting || s.Item {
			before = "\n\n"
		}
		for _, r := range d.Regions {
			// a command or a link that the sentence leads up to
			if (r.Kind == draft.Code || r.Kind == draft.Link) && r.Start >= at && (i+1 == len(d.Sentences) || r.End <= d.Sentences[i+1].Start) {
				at, before = r.End, "\n\n"
			}
		}
		return slot{at: at, before: before}
	}
	return slot{at: d.Closing(), before: " "}
}

// insert puts a sentence into the slot, with the white space it needs.
func (s slot) insert(d *draft.Draft, sentence string) check.Fix {
	text := sentence
	if s.at < len(d.Text) && s.after != "" {
		text += s.after
	} else if s.at < len(d.Text) && !space(d.Text[s.at]) {
		text += " "
	}
	if s.at > 0 && s.before != "" && !space(d.Text[s.at-1]) {
		text = s.before + text
		if r, _ := utf8.DecodeLastRuneInString(d.Text[:s.at]); s.before == " " && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			text = "." + text // chat leaves the last stop out
		}
	}
	end := s.at
	if next := d.SentenceAt(s.at); next != nil && next.Start == s.at && s.after != "" && raised(d, next) {
		// what stood first after "Hi Sam," begins a sentence now
		_, n := utf8.DecodeRuneInString(d.Text[s.at:])
		text += raise(d.Text[s.at : s.at+n])
		end += n
	}
	return check.Fix{
		Label: sentence,
		Edits: []check.Edit{{Span: draft.Span{Start: s.at, End: end}, Text: text}},
		Ask:   blank(sentence),
	}
}

// raised reports whether s wants a capital: it begins with a small word, while
// some other sentence of the draft begins with a capital.
func raised(d *draft.Draft, s *draft.Sentence) bool {
	first := s.Words[0]
	if first.Foreign || first.In(d.Text) != first.Fold || capital(s.In(d.Text)) {
		return false
	}
	return slices.ContainsFunc(d.Sentences, func(o draft.Sentence) bool {
		return !o.Greeting && o.Index != s.Index && capital(o.In(d.Text))
	})
}

// lineStart is the place where the line of the byte at off begins.
func lineStart(text string, off int) int {
	for off > 0 && text[off-1] != '\n' {
		off--
	}
	return off
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }
