package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/draft"
)

// TestNothingMoves holds that what comes up by itself moves neither the draft
// nor the rows nor the buttons: the pointer may be on its way to them.
func TestNothingMoves(t *testing.T) {
	o := open(t, badReply)
	things := []fyne.CanvasObject{o.draft, o.row("acknowledge-feeling"), o.row("jargon"), findButton(t, o, "Copy reply"), findButton(t, o, "Clear")}
	where := func() (at []fyne.Position) {
		d := fyne.CurrentApp().Driver()
		for _, x := range things {
			at = append(at, d.AbsolutePositionForObject(x))
		}
		return at
	}
	usual, before := o.b.view, where()
	for name, set := range map[string]func(*coach.View){
		"a notice": func(v *coach.View) { v.Notice = coach.Notice{Text: "Something."} },
		"an offer": func(v *coach.View) { v.Offer = "A reply." },
		"a break":  due,
		"a rest":   func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Resting, Left: time.Minute} },
	} {
		o.b.view = usual
		o.b.set(set)
		if got := where(); !slices.Equal(got, before) {
			t.Errorf("%s moved %v to %v", name, before, got)
		}
	}
}

// TestFits holds that the window goes down to 360 wide at every text size and
// that its least height fits a small screen.
func TestFits(t *testing.T) {
	for _, scale := range []float32{0.8, 1, 1.25, 1.6} {
		o := openAs(t, badReply, &Theme{Scale: scale})
		o.b.set(func(v *coach.View) { v.Offer = okReply; due(v); v.Watching.Problem = "Something is missing." })
		if got := o.win.Content().MinSize().Width; got > 360 {
			t.Errorf("at %v the window asks for a width of %v", scale, got)
		}
		o.b.set(func(v *coach.View) { v.Offer = ""; v.Break.Phase = breaks.Working })
		if got := o.win.Content().MinSize().Height; got > 600 {
			t.Errorf("at %v the window asks for a height of %v", scale, got)
		}
		test.Tap(o.tabs.marks[3])
		if got := o.win.Content().MinSize().Width; got > 360 {
			t.Errorf("at %v the settings ask for a width of %v", scale, got)
		}
	}
}

// TestThemeChanges holds that a window that is open follows the theme.
func TestThemeChanges(t *testing.T) {
	o := open(t, badReply)
	o.win.Resize(fyne.NewSize(360, 760))
	o.list.card.guide = func(string) {}
	o.b.Select("calm-down")
	fyne.CurrentApp().Settings().SetTheme(&Theme{Scale: 1.6})
	o.b.Select("")
	o.b.Select("calm-down")
	o.looks(t, "page-bad-large")
}

func TestPlace(t *testing.T) {
	o := open(t, "")
	o.win.Resize(fyne.NewSize(420, 700))
	p := o.Place()
	if !p.Placed || p.Width != 420 || p.Height != 700 {
		t.Errorf("got %+v", p)
	}
	b := newBench()
	b.view.Settings.Window.Width, b.view.Settings.Window.Height = 500, 640
	w := New(test.NewTempApp(t), b, func(string) {}, System{})
	if got := w.Fyne().Canvas().Size(); got != fyne.NewSize(500, 640) {
		t.Errorf("opened at %v", got)
	}
}

func benchKey(b *testing.B, size int) {
	o := open(b, "")
	o.b.quick = true
	o.b.SetDraft(strings.Repeat(badReply+"\n\n", size/len(badReply)))
	o.b.Select("demand")
	s := o.draft.sheet
	s.Reveal(draft.Span{Start: len(s.Text()) / 2, End: len(s.Text()) / 2})
	n := 0
	for b.Loop() {
		s.TypedRune(rune('a' + n%26))
		if n++; n%7 == 0 {
			s.TypedRune(' ')
		}
		if n%100 == 0 {
			b.StopTimer()
			for len(s.Text()) > size {
				s.Undo()
			}
			b.StartTimer()
		}
	}
}

// A key in the whole window, with a report over a few rules and marks all
// through the text.
func BenchmarkKey2KB(b *testing.B) { benchKey(b, 2<<10) }

func BenchmarkKey18KB(b *testing.B) { benchKey(b, 18<<10) }
