package ui

import (
	"fmt"

	"fyne.io/fyne/v2"
)

// stepper is a number of minutes with a button for less and one for more.
type stepper struct {
	*fyne.Container
	low, high, step int
	value           int
	number          *words
	less, more      *button
	shut            func() // Escape
}

// newStepper gives a stepper from low to high. Set is called with what the
// agent chose.
func newStepper(label string, low, high, step int, set func(minutes int)) *stepper {
	s := &stepper{low: low, high: high, step: step, number: newWords("", fyne.TextAlignCenter)}
	s.number.whole, s.number.like = true, "240 min"
	to := func(v int) {
		if v = min(max(v, low), high); v != s.value {
			set(v)
		}
	}
	s.less = newButton("", "less", plain, func() { to(s.below()) })
	s.more = newButton("", "more", plain, func() { to(s.above()) })
	for _, b := range []*button{s.less, s.more} {
		b.key = func(k fyne.KeyName) {
			switch k {
			case fyne.KeyUp, fyne.KeyRight:
				to(s.above())
			case fyne.KeyDown, fyne.KeyLeft:
				to(s.below())
			case fyne.KeyHome:
				to(low)
			case fyne.KeyEnd:
				to(high)
			case fyne.KeyEscape:
				if s.shut != nil {
					s.shut()
				}
			}
		}
	}
	s.Container = newBeside(gap, 0, newWords(label), s.less, s.number, s.more)
	return s
}

// above is the next step up: steps are round numbers, wherever the value is.
func (s *stepper) above() int { return s.value/s.step*s.step + s.step }

func (s *stepper) below() int { return (s.value - 1) / s.step * s.step }

func (s *stepper) set(minutes int) {
	s.value = minutes
	s.number.set(fmt.Sprintf("%d min", minutes), s.number.color)
	// Neither is disabled at its end: that would take the keyboard away from
	// whoever has just pressed it there.
}
