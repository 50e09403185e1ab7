package ui

import (
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

// hard is the panel after a hard one: an offer, not an order.
type hard struct {
	*panel
	head *words
	was  coach.Hard
}

func newHard(desk Desk) *hard {
	h := &hard{head: newWords("", bold)}
	h.panel = newPanel(colorSoft, pad, newColumn(gap, 0,
		newBeside(gap, 1, newGlyph("cup", theme.ColorNamePrimary, theme.SizeNameText), h.head),
		newWords(tr(coach.HardHelp)),
		newFlow(gap,
			newButton(tr("Breathe for a minute"), "", primary, desk.TakeReset),
			newButton(tr("Not now"), "", plain, desk.DropHard),
			newButton(tr("It was fine"), "", quiet, desk.NotHard),
		),
	))
	h.panel.accent = true
	h.Hidden = true
	return h
}

func (h *hard) show(v coach.View) {
	h.Hidden = v.Hard == coach.NotHard || v.Break.Phase == breaks.Resting
	if h.Hidden || v.Hard == h.was {
		h.was = v.Hard
		return
	}
	h.was = v.Hard
	h.head.set(tr(v.Hard.Line()), theme.ColorNameForeground)
	h.Refresh()
}
