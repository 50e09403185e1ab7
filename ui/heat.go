package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/check"
)

// heats are what a customer can be taken to be, from cool to hot.
var heats = []check.Heat{check.Calm, check.Upset, check.Furious}

// heat says how upset the customer is and on whose word, and lets the agent
// know better: their own word, pressed once more, is taken back.
type heat struct {
	says  *words
	which *choose
	snug  *fyne.Container // which, as wide as its words
}

func newHeat(desk Desk) *heat {
	h := &heat{says: newWords("", theme.SizeNameCaptionText, colorMuted)}
	names := make([]string, len(heats))
	for i, x := range heats {
		names[i] = tr(x.String())
	}
	h.which = newSmallChoose(func(i int) { desk.SetHeat(heats[i]) }, names...)
	h.which.again = func() {
		if v := desk.View(); v.HeatFrom == coach.FromAgent {
			desk.ClearHeat()
		} else {
			desk.SetHeat(v.Heat)
		}
	}
	h.which.key = func(k fyne.KeyName) {
		switch k {
		case fyne.KeyBackspace, fyne.KeyDelete:
			desk.ClearHeat()
		default:
			pass(h.which, k)
		}
	}
	h.snug = &fyne.Container{Layout: snug{h.which}, Objects: []fyne.CanvasObject{h.which}}
	return h
}

// hide hides it or shows it.
func (h *heat) hide(on bool) { h.says.Hidden, h.snug.Hidden = on, on }

func (h *heat) show(v coach.View) {
	h.says.set(heard(v), colorMuted)
	h.which.set(slices.Index(heats, v.Heat))
}

// mostFeelings is how many are named on the one line there is for them.
const mostFeelings = 3

// heard is how upset the customer is taken to be, and why, in a few words.
func heard(v coach.View) string {
	switch {
	case v.HeatFrom == coach.FromAgent:
		return trf("You say they are %s", tr(v.Heat.String()))
	case v.Customer == nil:
		return trf("Taken as %s (your setting)", tr(v.Heat.String()))
	}
	says := []string{tr(v.Heat.String())}
	for _, f := range v.Customer.Feels {
		if name := tr(f.Name); len(says) < mostFeelings && !slices.Contains(says, name) {
			says = append(says, name)
		}
	}
	return trf("Sounds %s", strings.Join(says, ", "))
}

// snug is the layout of a choose that asks for all the width it needs, so that
// it can stand in a row with others.
type snug struct{ c *choose }

func (s snug) heightOf(_ []fyne.CanvasObject, width float32) float32 { return s.c.heightFor(width) }

func (s snug) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	put(s.c, fyne.NewPos(-toggleEdge, 0), size)
}

func (s snug) MinSize([]fyne.CanvasObject) fyne.Size {
	w := s.c.natural()
	return fyne.NewSize(w, s.c.heightFor(w))
}
