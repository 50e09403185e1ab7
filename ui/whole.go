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
	ease := easeLine(v.Report)
	said := ease
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

func (w *whole) build(ease string) {
	o := []fyne.CanvasObject{newWords("The reply as a whole", bold)}
	if ease != "" {
		o = append(o, newWords(ease, theme.SizeNameCaptionText, colorMuted))
	}
	for i, m := range w.report.Whole.Remarks {
		o = append(o, newWords(m.Message))
		var do []fyne.CanvasObject
		if len(m.At) > 0 {
			do = append(do, w.button("Show me", func(bool) {
				if r := w.report.Whole.Remarks; i < len(r) && len(r[i].At) > 0 {
					w.reveal(r[i].At[0])
				}
			}))
		}
		for k, f := range m.Fixes[:min(len(m.Fixes), maxChoices)] {
			c := newChoice(f.Label, "swap", "", nil)
			if f.Ask {
				c.sign, c.note.text = "fill", "fill in"
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

func (w *whole) button(label string, do func(byKey bool)) *button {
	b := newButton(label, "", plain, nil)
	b.tight = true
	b.do = func() { do(b.byKey) }
	b.seen = func() { w.seen(b) }
	return b
}

// easeLine says how easily the reply reads; "" for one too short to say.
func easeLine(r *check.Report) string {
	e, ok := r.Ease()
	if !ok {
		return ""
	}
	line := fmt.Sprintf("%s (reading ease %.0f of 100).", e.Word, e.Score)
	switch n := len(e.Terms); {
	case n == 1:
		line += " One word in it that they may not know."
	case n > 1:
		line += fmt.Sprintf(" %d words in it that they may not know (%.0f %%).", n, max(e.Hard*100, 1))
	}
	return line
}
