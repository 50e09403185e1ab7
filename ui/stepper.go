package ui

import (
	"slices"

	"fyne.io/fyne/v2"
)

// stepper is a number with its name, a button for less and one for more.
type stepper struct {
	*fyne.Container
	label           string
	low, high, step int
	rungs           []int // what there is to step on, ascending; nil for all round numbers
	value           int
	says            func(value int) string
	number          *words
	less, more      *button
	shut            func()             // Escape
	key             func(fyne.KeyName) // for other keys that do not change the number
}

// newStepper gives a stepper of minutes from low to high. Set is called with
// what the agent chose.
func newStepper(label string, low, high, step int, set func(minutes int)) *stepper {
	s := newNumber(label, low, high, step, inMinutes, set)
	s.number.like = inMinutes(240) // one below the other, they line up
	return s
}

func inMinutes(m int) string { return trn("%d min", "%d min", m) }

// newNumber gives a stepper from low to high. Says puts a number in words, set
// is called with what the agent chose.
func newNumber(label string, low, high, step int, says func(value int) string, set func(value int)) *stepper {
	s := &stepper{label: label, low: low, high: high, step: step, value: low - 1, says: says, number: newWords("", fyne.TextAlignCenter)}
	s.number.whole, s.number.like = true, says(high)
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
			default:
				switch {
				case k == fyne.KeyEscape && s.shut != nil:
					s.shut()
				case s.key != nil:
					s.key(k)
				}
			}
		}
	}
	s.Container = newFacing(toggleEdge, newWords(label), newBeside(gap, 1, s.less, s.number, s.more))
	return s
}

// newLadder gives a stepper that steps on these numbers, which ascend, and on no
// others.
func newLadder(label string, rungs []int, says func(value int) string, set func(value int)) *stepper {
	s := newNumber(label, rungs[0], rungs[len(rungs)-1], 1, says, set)
	s.rungs = rungs
	for _, r := range rungs {
		if text := says(r); len([]rune(text)) > len([]rune(s.number.like)) {
			s.number.like = text
		}
	}
	return s
}

// above is the next step up: steps are round numbers, wherever the value is.
func (s *stepper) above() int {
	if s.rungs == nil {
		return s.value/s.step*s.step + s.step
	}
	for _, r := range s.rungs {
		if r > s.value {
			return r
		}
	}
	return s.high
}

func (s *stepper) below() int {
	if s.rungs == nil {
		return (s.value - 1) / s.step * s.step
	}
	for _, r := range slices.Backward(s.rungs) {
		if r < s.value {
			return r
		}
	}
	return s.low
}

func (s *stepper) set(value int) {
	if value == s.value {
		return
	}
	s.value = value
	s.number.set(s.says(value), s.number.color)
	// Neither is disabled at its end: that would take the keyboard away from
	// whoever has just pressed it there.
}
