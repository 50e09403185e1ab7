package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestStepper(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(&Theme{})
	var s *stepper
	var got []int
	s = newNumber("Text size", 80, 200, 10, inPercent, func(v int) {
		got = append(got, v)
		s.set(v)
	})
	s.set(93)
	if s.number.text != "93%" {
		t.Errorf("it says %q", s.number.text)
	}
	test.Tap(s.more)
	test.Tap(s.less)
	for _, k := range []fyne.KeyName{fyne.KeyEnd, fyne.KeyUp, fyne.KeyHome, fyne.KeyLeft, fyne.KeyRight} {
		s.less.TypedKey(&fyne.KeyEvent{Name: k})
	}
	if want := []int{100, 90, 200, 80, 90}; !slices.Equal(got, want) {
		t.Errorf("set %v, want %v", got, want)
	}
	var other fyne.KeyName
	s.key = func(k fyne.KeyName) { other = k }
	s.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if other != fyne.KeyEscape {
		t.Error("Escape was not handed on")
	}
	shut := false
	s.shut = func() { shut = true }
	s.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if !shut {
		t.Error("Escape does not shut")
	}
}

func TestToggleSides(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(&Theme{})
	for _, after := range []bool{false, true} {
		s := newToggle("Quiet mode", func(bool) {})
		s.after = after
		w := test.NewTempWindow(t, s)
		w.Resize(fyne.NewSize(300, 60))
		if got := s.track.Position().X > s.label.Position().X; got != after {
			t.Errorf("after %v: the switch is at %v, its words at %v", after, s.track.Position(), s.label.Position())
		}
		off := s.knob.Position().X
		s.set(true, "Quiet mode")
		if on := s.knob.Position().X; on <= off || on+s.knob.Size().Width > s.track.Position().X+s.track.Size().Width {
			t.Errorf("after %v: the knob went from %v to %v", after, off, on)
		}
	}
}
