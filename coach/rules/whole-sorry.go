package rules

import (
	"fmt"
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// sorries points out more than one apology.
func (o overview) sorries() (m check.Remark, ok bool) {
	list := o.indexes(o.sorry)
	if len(list) < 2 {
		return m, false
	}
	m = check.Remark{ID: "sorries", At: o.places(list...), Message: fmt.Sprintf("This reply says sorry %s. One short sorry is enough, and the first one can do it.", howOften(len(list)))}
	var edits []check.Edit
	for _, i := range list[1:] {
		if at, ok := o.apart(i); ok {
			edits = append(edits, check.Edit{Span: at})
		}
	}
	if edits = apartEdits(edits); len(edits) > 0 {
		label := "Leave the later one out"
		if len(edits) > 1 {
			label = "Leave the later ones out"
		}
		m.Fixes = []check.Fix{{Label: label, Edits: edits}}
	}
	return m, true
}

// howOften is “twice” for 2, and so on.
func howOften(n int) string {
	if n == 2 {
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// apart is the place of sentence i with its white space, where it can be taken
// out: it says sorry and nothing else, and no check is met by it alone.
func (o overview) apart(i int) (at draft.Span, ok bool) {
	s := &o.r.Draft.Sentences[i]
	if s.Item || !o.movable(s) || len(s.Words) > 18 {
		return at, false
	}
	for _, it := range o.r.Items {
		if it.State != check.Said || it.Rule.ID == "apologize" {
			continue
		}
		if !slices.ContainsFunc(it.At, func(a draft.Span) bool { return !s.Overlaps(a) }) {
			return at, false // it alone says something else too
		}
	}
	fix, ok := skipSentence(o.r.Draft, s)
	if !ok {
		return o.line(s)
	}
	return fix.Edits[0].Span, true
}

// line is the line of a sentence that has it to itself, with the break behind
// it, or before it where it is the last.
func (o overview) line(s *draft.Sentence) (at draft.Span, ok bool) {
	text := o.r.Draft.Text
	if strings.TrimSpace(text[lineStart(text, s.Start):s.Start]) != "" {
		return at, false
	}
	rest := text[s.End:]
	end := strings.IndexByte(rest, '\n')
	if end < 0 || strings.TrimSpace(rest[:end]) != "" {
		return at, false
	}
	body := strings.TrimLeft(rest, " \r\n")
	if body == "" || strings.TrimSpace(text[:s.Start]) == "" {
		return at, false
	}
	return draft.Span{Start: s.Start, End: len(text) - len(body)}, true
}

// bound words tie a sentence to the one before it.
var bound = folded("and but so also again however still that this it they he she therefore because once as though yet plus otherwise then meanwhile instead either neither nor too likewise finally lastly second secondly third here there")

// movable reports whether a sentence says sorry or sees the feeling, and stands
// by itself: one clause, with neither a question nor a promise nor a figure.
func (o overview) movable(s *draft.Sentence) bool {
	if s.Question() || s.Greeting || len(s.Words) < 3 {
		return false
	}
	for k, w := range s.Words {
		switch {
		case w.Foreign, w.Tag == "CD", w.Fold == "please", w.Fold == "if", w.Fold == "will", w.Fold == "shall", w.Fold == "can", w.Fold == "because", w.Fold == "which":
			return false
		case w.Fold == "but", w.Fold == "so" && k > 0 && s.Words[k-1].Punct(), w.Fold == ";", w.Fold == "-" && k > 0, w.Fold == ":", w.Fold == "(":
			return false
		case w.Fold == "and" && k+1 < len(s.Words) && (strings.HasPrefix(s.Words[k+1].Tag, "PRP") || strings.HasPrefix(s.Words[k+1].Tag, "VB") || s.Words[k+1].Tag == "DT"):
			return false
		}
	}
	return true
}

// apartEdits keeps the edits that do not touch the one before.
func apartEdits(edits []check.Edit) (out []check.Edit) {
	for _, e := range edits {
		if n := len(out); n == 0 || out[n-1].End <= e.Start {
			out = append(out, e)
		}
	}
	return out
}

// tooLate is how many sentences of the answer come at least before a sorry that
// comes late.
const tooLate = 2

// late points out sorry, or the feeling, that comes only after the fix.
func (o overview) late() (m check.Remark, ok bool) {
	both := map[int]bool{}
	for _, set := range []map[int]bool{o.sorry, o.felt} {
		for i := range set {
			both[i] = true
		}
	}
	list := o.indexes(both)
	if len(list) == 0 || list[0] < tooLate {
		return m, false
	}
	first := list[0]
	told, all := 0, 0 // sentences of the answer: those that come before it, and all
	acts := marks(o.r, "share-plan")
	for i := range marks(o.r, "take-ownership") {
		acts[i] = true
	}
	fixed := false
	polite := courtesies(o.r.Draft)
	for i := range o.r.Draft.Sentences {
		if s := &o.r.Draft.Sentences[i]; s.Greeting || polite[i] || s.Question() || both[i] {
			continue
		}
		if all++; i < first {
			told++
			fixed = fixed || acts[i]
		}
	}
	if told < tooLate || 3*told < 2*all || !fixed {
		return m, false // good news may well come first
	}
	m = check.Remark{ID: "late", At: o.places(first)}
	m.Message = "Sorry comes only after the fix. People hear the answer better when it comes first."
	if !o.sorry[first] {
		m.Message = "The feeling is seen only after the fix. People hear the answer better when it comes first."
	}
	if fix, ok := o.ahead(first); ok {
		m.Fixes = []check.Fix{fix}
	}
	return m, true
}

// ahead moves sentence i to the opening, where it reads well there.
func (o overview) ahead(i int) (fix check.Fix, ok bool) {
	d := o.r.Draft
	s := &d.Sentences[i]
	if !o.movable(s) || s.Item {
		return fix, false
	}
	for k, w := range s.Words {
		if k == 0 && bound[w.Fold] || w.Fold == "again" || w.Fold == "once" || (w.Fold == "that" || w.Fold == "it") && (k+1 == len(s.Words) || s.Words[k+1].Punct()) {
			return fix, false
		}
	}
	out, ok := skipSentence(d, s)
	var from draft.Span
	if ok {
		from = out.Edits[0].Span
	} else if from, ok = o.line(s); !ok {
		return fix, false
	}
	text := s.In(d.Text)
	if last := text[len(text)-1]; last != '.' && last != '!' {
		text += "."
	}
	to := opening(d).insert(d, text)
	if to.Edits[0].End > from.Start {
		return fix, false
	}
	fix = check.Fix{Label: "Move it to the beginning", Edits: append(to.Edits, check.Edit{Span: from})}
	return fix, true
}

// courtesies are the sentences that only thank, wish or say goodbye.
func courtesies(d *draft.Draft) map[int]bool {
	at := map[int]bool{}
	for _, f := range append(slices.Clone(farewells), thanks) {
		for m := range f.In(d) {
			if s := d.SentenceAt(m.Start); s != nil {
				at[s.Index] = true
			}
		}
	}
	return at
}
