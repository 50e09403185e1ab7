package ui

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/assets"
	"levelhead/coach"
)

// watchOf is the watching row of a window.
func watchOf(t testing.TB, o *opened) *watch {
	t.Helper()
	for _, p := range o.parts {
		if w, ok := p.(*watch); ok {
			return w
		}
	}
	t.Fatal("there is no watching row")
	return nil
}

func TestWatchPictures(t *testing.T) {
	narrow := fyne.NewSize(360, 620)
	open := func(t *testing.T, o *opened) { test.Tap(watchOf(t, o).pause.open) }
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
		do    func(*testing.T, *opened)
	}{
		{"choices", Theme{}, fyne.Size{}, open},
		{"choices-dark", Theme{Variant: &dark}, fyne.Size{}, open},
		{"choices-narrow", Theme{}, narrow, open},
		{"choices-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), open},
		{"choices-contrast", Theme{Contrast: true}, fyne.Size{}, func(t *testing.T, o *opened) {
			open(t, o)
			o.win.Canvas().Focus(watchOf(t, o).pause.choices.Objects[1].(*button))
		}},
		{"paused", Theme{}, fyne.Size{}, func(_ *testing.T, o *opened) { o.b.PauseFor(15 * time.Minute) }},
		{"paused-dark", Theme{Variant: &dark}, narrow, func(_ *testing.T, o *opened) { o.b.PauseTillTomorrow() }},
		{"paused-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), func(_ *testing.T, o *opened) { o.b.PauseTillTomorrow() }},
		{"paused-wide", Theme{}, fyne.NewSize(500, 620), func(_ *testing.T, o *opened) { o.b.PauseFor(time.Hour) }},
		{"over", Theme{}, fyne.Size{}, func(_ *testing.T, o *opened) {
			o.b.PauseFor(time.Hour)
			o.b.Unpause()
		}},
		{"next", Theme{}, fyne.Size{}, func(_ *testing.T, o *opened) { o.b.IgnoreNext(true) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, badReply, &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			c.do(t, o)
			if got := o.win.Canvas().Size(); c.size.Width > 0 && got != c.size {
				t.Errorf("the window is %v, wanted %v", got, c.size)
			}
			o.looks(t, "watch-"+c.name)
		})
	}
}

// TestWatchByKeyboard pauses and goes on with keys alone; the keyboard is never
// lost.
func TestWatchByKeyboard(t *testing.T) {
	o := open(t, badReply)
	w := watchOf(t, o)
	c := o.win.Canvas()
	at := func(f fyne.Focusable, what string) {
		t.Helper()
		if c.Focused() != f {
			t.Fatalf("%s: %s has the keyboard", what, nameOf(c.Focused()))
		}
	}
	choice := func(i int) *button { return w.pause.choices.Objects[i].(*button) }
	reached := o.walk()
	if !slices.Contains(reached, fyne.Focusable(w.pause.open)) {
		t.Fatal("Tab does not reach the pause")
	}
	c.Focus(w.pause.open)
	o.press(fyne.KeyReturn)
	at(choice(0), "opened")
	o.press(fyne.KeyEscape)
	at(w.pause.open, "left")
	if w.pause.choices.Visible() {
		t.Fatal("Escape leaves the choices open")
	}
	for i, left := range []func(coach.Watching) bool{
		func(w coach.Watching) bool { return w.IgnoreNext },
		func(w coach.Watching) bool { return w.Until.Equal(halfPast.Add(15 * time.Minute)) },
		func(w coach.Watching) bool { return w.Until.Equal(halfPast.Add(time.Hour)) },
		func(w coach.Watching) bool { return w.Until.Equal(halfPast.Add(9*time.Hour + 30*time.Minute)) },
	} {
		o.press(fyne.KeySpace)
		for range i {
			c.FocusNext()
		}
		at(choice(i), "chosen")
		o.press(fyne.KeySpace)
		at(w.pause.end, "paused")
		if !left(o.b.view.Watching) || w.pause.choices.Visible() || w.pause.open.Visible() {
			t.Fatalf("choice %d: %+v", i, o.b.view.Watching)
		}
		o.press(fyne.KeyReturn)
		at(w.pause.open, "resumed")
		if left(o.b.view.Watching) || !o.b.view.Watching.Reads() || w.pause.end.Visible() {
			t.Fatalf("choice %d is still so: %+v", i, o.b.view.Watching)
		}
	}
	// What ends by itself leaves the keyboard where it was.
	o.b.PauseFor(time.Hour)
	c.Focus(w.pause.end)
	o.b.Unpause()
	at(w.pause.open, "over")
	o.press(fyne.KeyReturn)
	o.b.PauseFor(time.Hour) // by another way
	if w.pause.choices.Visible() || c.Focused() == fyne.Focusable(choice(0)) {
		t.Error("the choices are open, and there is nothing to choose")
	}
}

func TestWatchSays(t *testing.T) {
	o := open(t, badReply)
	w := watchOf(t, o)
	for _, c := range []struct {
		as   coach.Watching
		says string
		on   bool
		can  bool // be paused
	}{
		{coach.Watching{On: true}, "Watching copies", true, true},
		{coach.Watching{}, "Not watching", false, false},
		{coach.Watching{On: true, Problem: "Install xclip."}, "Not watching", true, false},
		{coach.Watching{On: true, Until: halfPast}, "Paused until 14:30", false, false},
		{coach.Watching{On: true, Until: halfPast.Add(-6 * time.Hour)}, "Paused until 08:30", false, false},
		{coach.Watching{On: true, Until: halfPast, IgnoreNext: true}, "Paused until 14:30", false, false},
		{coach.Watching{On: true, Until: halfPast.Add(9*time.Hour + 30*time.Minute)}, "Paused until tomorrow", false, false},
		{coach.Watching{On: true, Until: halfPast.Add(9*time.Hour + 31*time.Minute)}, "Paused until 00:01", false, false},
		{coach.Watching{On: true, IgnoreNext: true}, "Ignoring the next copy", true, true},
	} {
		o.b.set(func(v *coach.View) { v.Watching = c.as })
		if w.toggle.label.text != c.says || w.toggle.on != c.on || w.pause.open.Disabled() == c.can {
			t.Errorf("%+v: it says %q, is on: %v, can be paused: %v", c.as, w.toggle.label.text, w.toggle.on, !w.pause.open.Disabled())
		}
	}
	// The switch is the other way back.
	o.b.set(func(v *coach.View) { v.Watching = coach.Watching{On: true, Until: halfPast} })
	test.Tap(w.toggle)
	if !o.b.view.Watching.Reads() {
		t.Errorf("%+v", o.b.view.Watching)
	}
	test.Tap(w.pause.open)
	test.Tap(w.toggle)
	if o.b.view.Watching.On || w.pause.choices.Visible() {
		t.Error("it is off, and there is something to pause")
	}
	test.Tap(w.pause.open)
	if w.pause.choices.Visible() {
		t.Error("what is off can be paused")
	}
}

// TestWatchMovesNothing holds that a pause that is over, or a copy that was
// ignored, moves nothing that the pointer may be on.
func TestWatchMovesNothing(t *testing.T) {
	for _, l := range slices.Concat(assets.Languages, []string{"en"}) {
		for _, scale := range []float32{0.8, 1, 1.3, 1.6, 2} {
			o, d := speaking(t, l, &Theme{Scale: scale}, fyne.NewSize(360, 1400))
			w := watchOf(t, o)
			driver := fyne.CurrentApp().Driver()
			places := func() (all []fyne.Position) {
				for _, x := range []fyne.CanvasObject{w.toggle, o.kind.which, o.message.Container, o.draft, o.list.Scroll} {
					all = append(all, driver.AbsolutePositionForObject(x))
				}
				return all
			}
			before := places()
			for name, as := range map[string]coach.Watching{
				"paused":   {On: true, Until: halfPast},
				"tomorrow": {On: true, Until: halfPast.Add(9*time.Hour + 30*time.Minute)},
				"next":     {On: true, IgnoreNext: true},
			} {
				d.set(func(v *coach.View) { v.Watching = as })
				during := places()
				d.set(func(v *coach.View) { v.Watching = coach.Watching{On: true} })
				if after := places(); !slices.Equal(during, after) {
					t.Errorf("%s at %v, %s: from %v to %v", l, scale, name, during, after)
				}
				test.Tap(w.toggle) // by hand it all goes back to where it was
				test.Tap(w.toggle)
				if after := places(); !slices.Equal(before, after) {
					t.Errorf("%s at %v, %s: it was at %v, and is at %v", l, scale, name, before, after)
				}
			}
		}
	}
}

// TestWatchFits holds that nothing of it is cut off in the narrowest window.
func TestWatchFits(t *testing.T) {
	for _, l := range slices.Concat(assets.Languages, []string{"en"}) {
		for scale, high := range map[float32]float32{1: 760, 1.6: 1000} {
			o, d := speaking(t, l, &Theme{Scale: scale}, fyne.NewSize(360, high))
			see := func(what string) { t.Helper(); o.fits(t, fmt.Sprint(l, " ", scale, " ", what), 360) }
			see("watching")
			test.Tap(watchOf(t, o).pause.open)
			see("choices")
			for name, as := range map[string]coach.Watching{
				"paused":   {On: true, Until: halfPast},
				"tomorrow": {On: true, Until: halfPast.Add(9*time.Hour + 30*time.Minute)},
				"next":     {On: true, IgnoreNext: true},
			} {
				d.set(func(v *coach.View) { v.Watching = as })
				see(name)
			}
			if got := o.win.Canvas().Size(); got != fyne.NewSize(360, high) {
				t.Errorf("%s at %v: the window is %v", l, scale, got)
			}
		}
	}
}

// Where copies are not seen, the window offers what does work: to paste, and
// the keys that check from anywhere.
func TestWatchInstead(t *testing.T) {
	o := openAs(t, "", &Theme{})
	find := func() *button {
		for _, p := range o.parts {
			if a, ok := p.(*actions); ok && a.paste.Hidden != a.clear.Hidden {
				return a.paste
			}
		}
		t.Fatal("there is nothing to paste by")
		return nil
	}
	if !find().Hidden {
		t.Error("offered though copies are seen")
	}
	combo := ""
	w := watchOf(t, o)
	w.keys = func() string { return combo }
	trouble := func(v *coach.View) { v.Watching.Problem = "Install xclip." }
	o.b.set(trouble)
	if find().Hidden || w.problem.text != "Install xclip." {
		t.Errorf("not offered, or says %q", w.problem.text)
	}
	combo = "Ctrl+Alt+L"
	o.b.set(trouble)
	if want := "Install xclip. Ctrl+Alt+L checks what you copied, from anywhere."; w.problem.text != want {
		t.Errorf("says %q", w.problem.text)
	}
	o.system.Paste = func(done func(string, error)) { done("You must call us.", nil) }
	test.Tap(find())
	if got := o.b.View().Text; got != "You must call us." || !find().Hidden {
		t.Errorf("pasted %q", got)
	}
}
