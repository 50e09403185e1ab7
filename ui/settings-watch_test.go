package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/house"
)

func TestSettingsAlone(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	a := &o.alone
	c := o.win.Canvas()
	is := func(want ...string) {
		t.Helper()
		if got := o.b.view.Settings.Ignore; !slices.Equal(got, want) || len(a.list.Objects) != len(want) {
			t.Fatalf("left alone are %q, of which %d are shown; want %q", got, len(a.list.Objects), want)
		}
	}
	c.Focus(a.name)
	test.Tap(a.add)
	is()
	for _, name := range []string{"KeePassXC", " Signal ", "keepassxc", "   "} {
		test.Type(a.name, name)
		o.press(fyne.KeyReturn)
		if a.name.Text != "" || c.Focused() != fyne.Focusable(a.name) {
			t.Errorf("after %q the line says %q", name, a.name.Text)
		}
	}
	is("KeePassXC", "Signal")
	test.Type(a.name, "Bitwarden")
	test.Tap(a.add)
	is("KeePassXC", "Signal", "Bitwarden")

	// Out with the second, by keys: the keyboard goes on to the next.
	c.Focus(a.list.Objects[1].(*fyne.Container).Objects[1].(*button))
	o.press(fyne.KeySpace)
	is("KeePassXC", "Bitwarden")
	for range 2 {
		b, ok := c.Focused().(*button)
		if !ok || b.label.text != "Remove" {
			t.Fatalf("%s has the keyboard", nameOf(c.Focused()))
		}
		o.press(fyne.KeyReturn)
	}
	is()
	if c.Focused() != fyne.Focusable(a.name) {
		t.Errorf("%s has the keyboard", nameOf(c.Focused()))
	}

	test.Type(a.name, "Si")
	o.press(fyne.KeyEscape)
	if a.name.Text != "" || o.left != 0 {
		t.Error("Escape does not clear the line, or does more")
	}
	o.press(fyne.KeyEscape)
	if o.left != 1 {
		t.Error("Escape does not leave the page")
	}
	o.press(fyne.KeyDown)
	if c.Focused() == fyne.Focusable(a.name) {
		t.Error("Down does not go on")
	}
}

// What is too long or too much is not taken, and stays on the line.
func TestSettingsAloneFull(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	a := &o.alone
	a.name.SetText(strings.Repeat("long ", 50))
	test.Tap(a.add)
	if n := len(o.b.view.Settings.Ignore); n != 0 || a.name.Text == "" || !strings.Contains(a.row.note.text, "long name") {
		t.Errorf("there are %d, and it says %q", n, a.row.note.text)
	}
	o.change(func(h *house.Settings) {
		for n := range house.MostIgnored {
			h.SetIgnored(fmt.Sprint("program ", n), true)
		}
	})
	a.name.SetText("one more")
	test.Tap(a.add)
	if n := len(o.b.view.Settings.Ignore); n != house.MostIgnored || a.name.Text != "one more" || !strings.Contains(a.row.note.text, "50 names") {
		t.Errorf("there are %d, and it says %q", n, a.row.note.text)
	}
	test.Tap(a.list.Objects[7].(*fyne.Container).Objects[1].(*button))
	if a.row.note.text != a.usual {
		t.Errorf("there is room, and it says %q", a.row.note.text)
	}
	test.Tap(a.add)
	if s := o.b.view.Settings; len(s.Ignore) != house.MostIgnored || slices.Contains(s.Ignore, "program 7") || !slices.Contains(s.Ignore, "one more") {
		t.Errorf("left alone are %q", s.Ignore)
	}
}

// TestNoActive holds that a list that would do nothing is not shown, also after
// the window was made anew.
func TestNoActive(t *testing.T) {
	o := open(t, badReply)
	const why = "Somewhere else. Pause watching yourself."
	o.NoActive(why)
	for range 2 {
		o.turn("settings")
		if a := o.set.alone; a.line.Visible() || a.list.Visible() || a.row.note.text != why {
			t.Errorf("the list is there, or it says %q", a.row.note.text)
		}
		o.Speak("en")
	}
	o.NoActive("")
	if a := o.set.alone; !a.line.Visible() || !a.list.Visible() || a.row.note.text != a.usual {
		t.Errorf("the list is not back, or it says %q", a.row.note.text)
	}
}

func TestSettingsAlonePictures(t *testing.T) {
	for name, c := range map[string]struct {
		theme Theme
		size  fyne.Size
	}{
		"light": {Theme{}, usualPage},
		"dark":  {Theme{Variant: &dark}, fyne.NewSize(360, 620)},
		"large": {Theme{Scale: 1.6}, fyne.NewSize(360, 620)},
	} {
		t.Run(name, func(t *testing.T) {
			o := openSettings(t, &c.theme, c.size, allHooks())
			o.change(func(h *house.Settings) {
				for _, n := range []string{"KeePassXC", "Private — a chat with a rather long name that wraps", "Signal"} {
					h.SetIgnored(n, true)
				}
			})
			o.at("Watching")
			o.win.Canvas().Focus(o.alone.name)
			o.looks(t, "settings-alone-"+name)
		})
	}
}
