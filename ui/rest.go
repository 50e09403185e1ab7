package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

// rest is the panel for a break that is due or being taken. It is larger than
// the strip and in the accent's colour, so that it is seen, and it moves
// neither the draft nor the buttons below, so that it is in nobody's way.
type rest struct {
	*panel
	head  *words
	text  *words
	due   *fyne.Container
	end   *fyne.Container
	phase breaks.Phase
}

func newRest(desk Desk) *rest {
	later := func(d time.Duration) func() { return func() { desk.Later(d) } }
	r := &rest{
		head: newWords("", theme.SizeNameSubHeadingText, bold),
		text: newWords(""),
		due: newFlow(gap,
			newButton(tr("Take it"), "", primary, desk.TakeBreak),
			newButton(tr("In 2 min"), "", plain, later(2*time.Minute)),
			newButton(tr("In 5 min"), "", plain, later(5*time.Minute)),
			newButton(tr("Skip"), "", plain, desk.SkipBreak),
		),
		end: newFlow(gap, newButton(tr("I’m back"), "", plain, desk.EndBreak)),
	}
	r.panel = newPanel(colorSoft, pad, newColumn(gap, 0,
		newBeside(gap, 1, newGlyph("cup", theme.ColorNamePrimary, theme.SizeNameSubHeadingText), r.head),
		r.text, r.due, r.end,
	))
	r.panel.accent = true
	r.Hidden = true
	return r
}

func (r *rest) show(v coach.View) {
	r.Hidden = v.Break.Phase != breaks.Due && v.Break.Phase != breaks.Resting
	if r.Hidden {
		r.phase = v.Break.Phase
		return
	}
	if v.Break.Phase == breaks.Due {
		r.head.set(tr("Time for a break"), theme.ColorNameForeground)
		r.text.set(trf("%s, away from the screen if you like.", span(v.Break.Length)), theme.ColorNameForeground)
	} else {
		r.head.set(trf("Back in %s", clock(v.Break.Left)), theme.ColorNameForeground)
		r.text.set(tr("Stand up, look out of the window, let your shoulders drop."), theme.ColorNameForeground)
	}
	r.due.Hidden = v.Break.Phase != breaks.Due
	r.end.Hidden = v.Break.Phase != breaks.Resting
	if v.Break.Phase != r.phase {
		r.phase = v.Break.Phase
		r.Refresh()
	}
}
