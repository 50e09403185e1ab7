package ui

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// whole is what there is to say of the reply as a whole: it stands below the
// checklist, in small.
type whole struct {
	*fyne.Container
	apply  func(f check.Fix, byKey bool)
	reveal func(draft.Span)
	seen   func(fyne.CanvasObject)

	report *check.Report
	said   string
}

func newWhole() *whole {
	w := &whole{Container: newColumn(gap, rowX)}
	w.Hidden = true
	return w
}

// show reports whether there is something else to see.
func (w *whole) show(v coach.View) bool {
	if v.Report == w.report {
		return false
	}
	w.report = v.Report
	var ease check.Ease
	if !v.Long && v.Form == check.Reply { // a megabyte of somebody’s log reads as it reads
		ease, _ = v.Report.Ease()
	}
	said := fmt.Sprint(ease.Word, ease.Score, len(ease.Terms))
	for _, m := range v.Report.Whole.Remarks {
		said += "\x00" + m.ID + m.Message
		for _, f := range m.Fixes {
			said += "\x01" + f.Label
		}
	}
	if said == w.said {
		return false // places may have moved; words have not
	}
	w.said = said
	w.build(ease)
	return true
}

func (w *whole) build(ease check.Ease) {
	o := []fyne.CanvasObject{newWords(tr("The reply as a whole"), bold)}
	if ease.Word != "" {
		o = append(o, easeLine(ease)...)
	}
	for i, m := range w.report.Whole.Remarks {
		o = append(o, newWords(m.Message))
		var do []fyne.CanvasObject
		if len(m.At) > 0 {
			do = append(do, w.button(tr("Show me"), func() {
				if r := w.report.Whole.Remarks; i < len(r) && len(r[i].At) > 0 {
					w.reveal(r[i].At[0])
				}
			}))
		}
		for k, f := range m.Fixes[:min(len(m.Fixes), maxChoices)] {
			c := newChoice(labelOf(f), "swap", "", nil)
			if f.Ask {
				c.sign, c.note.text = "fill", tr("fill in")
			}
			c.do = func() {
				if r := w.report.Whole.Remarks; i < len(r) && k < len(r[i].Fixes) {
					w.apply(r[i].Fixes[k], c.byKey)
				}
			}
			c.seen = func() { w.seen(c) }
			o = append(o, c)
		}
		if len(do) > 0 {
			o = append(o, newFlow(gap, do...))
		}
	}
	w.Hidden = len(o) == 1
	w.Objects = slices.Clip(o)
}

func (w *whole) button(label string, do func()) *button {
	b := newButton(label, "", plain, do)
	b.tight = true
	b.seen = func() { w.seen(b) }
	return b
}

// easeLine says how easily the reply reads, in a word, with the number behind
// it in small.
func easeLine(e check.Ease) []fyne.CanvasObject {
	small := func(text string) *words { return newWords(text, theme.SizeNameCaptionText, colorMuted) }
	word, score := newWords(tr(e.Word)), small(trf("reading ease %.0f of 100", e.Score))
	word.whole, score.whole = true, true
	o := []fyne.CanvasObject{newFlow(gap, word, score)}
	if n := len(e.Terms); n > 0 {
		o = append(o, small(trn("One word in it that they may not know.", "%d words in it that they may not know.", n)))
	}
	return o
}
