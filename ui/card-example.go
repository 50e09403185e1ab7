package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// example shows words before and after: this draft's own sentence with the
// first rewrite made, or where there is none, the rule's example.
type example struct {
	*fyne.Container
	before, after *words
	rows          [2]*fyne.Container
}

func newExample() *example {
	e := &example{}
	e.before, e.rows[0] = half(tr("Before"))
	e.after, e.rows[1] = half(tr("After"))
	e.rows[0].Hidden, e.rows[1].Hidden = true, true
	e.Container = newColumn(2, 0, e.rows[0], e.rows[1])
	return e
}

// half is one half: its name, and its words.
func half(name string) (*words, *fyne.Container) {
	head := newWords(name, theme.SizeNameCaptionText, bold, colorMuted)
	head.whole, head.like = true, tr("Before")
	text := newWords("", theme.SizeNameCaptionText)
	l := newBeside(gap, 1, head, text)
	l.Layout.(*beside).top = true
	return text, l
}

// show reports whether there is something else to see.
func (e *example) show(r *check.Report, rule *check.Rule, f check.Finding, fix check.Fix) bool {
	before, after := inSentence(r.Draft, f, fix)
	if after == "" {
		before, after = exampleOf(rule)
	}
	if before == e.before.text && after == e.after.text {
		return false
	}
	for i, w := range []*words{e.before, e.after} {
		text := []string{before, after}[i]
		w.set(text, w.color)
		e.rows[i].Hidden = text == ""
	}
	return true
}

// around is how many words beside those that change are shown.
const around = 6

// touching is how far from a sentence, in bytes, an edit may be and still belong
// to it: the first letter of the next one is made a capital.
const touching = 2

// inSentence is the sentence of a finding as it is and with a fix made, cut
// down to what changes and what is around it; "" and "" where there is no fix.
// Of a fix that changes the same word all over the text it is what becomes of
// this sentence.
func inSentence(d *draft.Draft, f check.Finding, fix check.Fix) (before, after string) {
	if len(fix.Edits) == 0 {
		return "", ""
	}
	at := f.At
	widen := func(s draft.Span) { at.Start, at.End = min(at.Start, s.Start), max(at.End, s.End) }
	whole := func() {
		for _, place := range []int{at.Start, max(at.End-1, at.Start)} {
			if s := d.SentenceAt(place); s != nil {
				widen(s.Span)
			}
		}
	}
	whole()
	var part check.Fix
	for _, e := range fix.Edits {
		if f.At.Empty() || e.Start <= at.End+touching && e.End >= at.Start-touching {
			part.Edits = append(part.Edits, e)
		}
	}
	for _, e := range part.Edits {
		widen(e.Span)
	}
	whole()
	for i := range part.Edits {
		part.Edits[i].Start -= at.Start
		part.Edits[i].End -= at.Start
	}
	was := strings.Fields(at.In(d.Text))
	is := strings.Fields(part.Apply(at.In(d.Text)))
	same := 0
	for same < min(len(was), len(is)) && was[same] == is[same] {
		same++
	}
	end := 0
	for end < min(len(was), len(is))-same && was[len(was)-1-end] == is[len(is)-1-end] {
		end++
	}
	before, after = cutDown(was, same, end), cutDown(is, same, end)
	if after == "" {
		after = tr("(left out)")
	}
	return before, after
}

// cutDown is words without most of those at either end that stay as they are.
func cutDown(w []string, same, end int) string {
	var b strings.Builder
	from, to := max(same-around, 0), len(w)-max(end-around, 0)
	if from > 0 {
		b.WriteString("… ")
	}
	b.WriteString(strings.Join(w[from:to], " "))
	if to < len(w) {
		b.WriteString(" …")
	}
	return brief(b.String(), 400)
}

// exampleOf is the first example of a rule that shows it before and after.
func exampleOf(r *check.Rule) (bad, good string) {
	for _, e := range r.Examples {
		if e.Bad != "" && e.Good != "" {
			return strings.NewReplacer("«", "", "»", "").Replace(e.Bad), e.Good
		}
	}
	for _, e := range r.Examples {
		if e.Good != "" && r.Kind == check.Say {
			return "", e.Good
		}
	}
	return "", ""
}
