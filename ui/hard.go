package ui

import (
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/ideas"
)

// hard is the panel after a hard one: an offer, not an order.
type hard struct {
	*panel
	head *words
	was  coach.Hard
}

// newHard makes it. Away begins a break with something to do of a kind.
func newHard(desk Desk, away func(ideas.Category)) *hard {
	h := &hard{head: newWords("", bold)}
	offers := newFlow(gap/2,
		newButton(tr("Breathe for a minute"), "", primary, desk.TakeReset),
		newButton(tr("A short walk"), "", plain, func() { away(ideas.Walk) }),
		newButton(tr("A word with a colleague"), "", plain, func() { away(ideas.Talk) }),
		newButton(tr("Not now"), "", quiet, desk.DropHard),
		newButton(tr("It was fine"), "", quiet, desk.NotHard),
	)
	for _, o := range offers.Objects {
		o.(*button).tight = true
	}
	h.panel = newPanel(colorSoft, pad, newColumn(gap, 0,
		newBeside(gap, 1, newGlyph("cup", theme.ColorNamePrimary, theme.SizeNameText), h.head),
		newWords(tr(coach.HardHelp)),
		offers,
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
