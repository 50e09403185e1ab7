package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// callees are what people are called where their name is not used, and what is
// asked of them in passing.
var callees = folded("sir madam ma'am maam mate bro oga dude man pal love dear hon friend friends sirs all everyone everybody prof professor doctor councillor please thanks ok okay yeah ya lah la naa")

// titles are followed by a name.
var titles = folded("mr mrs ms dr prof st")

// softeners stand before an order and go with it.
var softeners = folded("please kindly pls just now")

// wholeClause is at with what belongs to its clause: the words up to the next
// mark or "and", the name of whoever is spoken to, and "shall we" at the end.
// With short, the clause is as long as at, and only the name is added.
func wholeClause(d *draft.Draft, s *draft.Sentence, at draft.Span, short bool) draft.Span {
	r := around(s, at)
	const marks = ",|;|:|-|.|!|?|and|then|but"
	for r.to > r.from+1 && word(r.words[r.to-1], marks) {
		r.to--
	}
	for r.to > r.from+1 && word(r.at(0), marks) {
		r.from++
	}
	for n := 0; n < 6 && !short && r.from > 0; n++ {
		if w := r.before(0); !w.Foreign && (w.Punct() || onward[w.Fold] || word(w, "so|because|if|when") || w.Fold == "that" && w.Tag == "IN") {
			break
		}
		r.from--
	}
	for r.from > 0 && softeners[r.before(0).Fold] {
		r.from--
	}
	for n := 0; n < 16 && !short && !r.shut() && !onward[r.after(0).Fold] && r.after(0).Fold != "so"; n++ {
		r.to++
	}
	if callees[r.after(0).Fold] && !onward[r.after(0).Fold] {
		r.to++
	}
	if r.after(0).Fold == "," {
		to := r.to + 1
		for to < len(s.Words) && to-r.to < 5 && (calledBy(d, s.Words[to]) || s.Words[to].Fold == "." && titles[s.Words[to-1].Fold]) {
			to++
		}
		if word(r.after(1), "shall|will|can|could|ok|won't") && word(r.after(2), "we|you") {
			to = r.to + 3
		}
		if to > r.to+1 && (to == len(s.Words) || !s.Words[to].Foreign && s.Words[to].Punct()) {
			r.to = to
		}
	}
	return draft.Span{Start: s.Words[r.from].Start, End: s.Words[r.to-1].End}
}

// calledBy reports whether w can be part of how somebody is called.
func calledBy(d *draft.Draft, w draft.Word) bool {
	return !w.Foreign && !w.Punct() && (callees[w.Fold] || strings.HasPrefix(w.Tag, "NNP") && capital(w.In(d.Text)))
}

// skipClause leaves out the clause that holds the match, to its end, or puts
// one of the sentences in its place.
func skipClause(sentences ...string) mender {
	skip := skipOr(sentences...)
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		s := m.Sentence
		m.Whole = wholeClause(d, s, m.At, false)
		r := around(s, m.Whole)
		switch {
		case onward[r.after(0).Fold] && s.Question():
			return nil // the rest of a question is none
		case r.shut() && r.from > 0 && r.from < 6 && word(s.Words[0], "dear|hi|hello|hey"):
			// nothing but a greeting would be left
			for _, words := range sentences {
				fixes = offer(fixes)(replace(d, m.Whole, words))
			}
			return fixes
		}
		return stated(d, skip(d, m))
	}
}

// stated puts a full stop after sentences that take the place of a question or
// of a cry.
func stated(d *draft.Draft, fixes []check.Fix) []check.Fix {
	for _, f := range fixes {
		if len(f.Edits) != 1 || f.Edits[0].Text == "" || strings.HasSuffix(f.Edits[0].Text, " ") {
			continue
		}
		e := &f.Edits[0]
		rest := d.Text[e.End:]
		if n := len(rest) - len(strings.TrimLeft(rest, "?!")); n > 0 {
			e.End += n
			e.Text += "."
		}
	}
	return fixes
}
