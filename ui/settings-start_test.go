package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestSettingsHooks(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, settingsHooks{})
	for _, label := range []string{"Start when", "Keys that bring", "Keep a copy", "Use a copy", "The first panels", "All shortcuts"} {
		if o.row(t, label).Visible() {
			t.Errorf("%q is there, and nothing can do it", label)
		}
	}
	o.find.SetText("login")
	if got := o.shown(); len(got) > 0 {
		t.Errorf("what is not there is found: %q", got)
	}

	h := allHooks()
	no := errors.New("The system says no. Ask whoever looks after it.")
	h.Autostart = func(bool) error { return no }
	h.Export = func(done func(string, error)) { done("", no) }
	h.Import = func(done func(error)) { done(no) }
	o = openSettings(t, &Theme{}, usualPage, h)
	sw := inRow[*toggle](t, o, "Start when")[0]
	test.Tap(sw)
	if sw.on || o.b.view.Settings.Start {
		t.Error("the switch is on though the system refused")
	}
	for _, label := range []string{"Keep a copy", "Use a copy"} {
		test.Tap(inRow[*button](t, o, label)[0])
	}
	for _, label := range []string{"Start when", "Keep a copy", "Use a copy"} {
		if got := o.row(t, label).note; got.text != no.Error() || !got.Visible() {
			t.Errorf("%s says %q", label, got.text)
		}
	}

	// Better luck next time: what was said goes.
	o.hooks = allHooks()
	test.Tap(sw)
	test.Tap(inRow[*button](t, o, "Keep a copy")[0])
	if got := o.row(t, "Start when").note.text; !sw.on || got != "" {
		t.Errorf("the switch is on: %v, and its row says %q", sw.on, got)
	}
	if got := o.row(t, "Keep a copy").note.text; got != "Kept in /home/kim/levelhead.toml" {
		t.Errorf("the copy’s row says %q", got)
	}
}

func TestSettingsShortcut(t *testing.T) {
	var asked []string
	h := allHooks()
	h.Shortcut = func(combo string) error {
		asked = append(asked, combo)
		if combo == "Ctrl+Alt+T" {
			return errors.New("Another program has it.")
		}
		return nil
	}
	o := openSettings(t, &Theme{}, usualPage, h)
	note := func() string { return o.keys.note.text }
	o.win.Canvas().Focus(o.hotkey)
	o.shortcut(pressed(fyne.KeyT, fyne.KeyModifierControl|fyne.KeyModifierAlt))
	if got := o.b.view.Settings.Shortcut; got != "Ctrl+Alt+L" || !strings.Contains(note(), "Another program has it.") || !strings.Contains(note(), "Ctrl+Alt+T") {
		t.Errorf("the keys are %q, and the row says %q", got, note())
	}
	o.shortcut(pressed(fyne.KeyT, fyne.KeyModifierControl|fyne.KeyModifierAlt)) // held down
	if len(asked) != 1 {
		t.Errorf("keys held down were asked for %d times", len(asked))
	}
	o.hotkey.KeyUp(nil)
	o.shortcut(pressed(fyne.KeyF9, fyne.KeyModifierShift|fyne.KeyModifierControl))
	if got := o.b.view.Settings.Shortcut; got != "Ctrl+Shift+F9" || o.hotkey.label.text != "Ctrl+Shift+F9" || note() != o.keys.usual {
		t.Errorf("the keys are %q, the field shows %q, and the row says %q", got, o.hotkey.label.text, note())
	}
	o.shortcut(&fyne.ShortcutCopy{})
	if got := o.b.view.Settings.Shortcut; got != "Ctrl+Shift+F9" || !strings.HasPrefix(note(), "Ctrl+C is for other programs") {
		t.Errorf("the keys are %q, and the row says %q", got, note())
	}
	o.press(fyne.KeyL)
	if !strings.HasPrefix(note(), "L is for other programs") {
		t.Errorf("the row says %q", note())
	}
	o.press(fyne.KeyReturn, "LeftControl", fyne.KeyBackspace)
	if got := o.b.view.Settings.Shortcut; got != "" || o.hotkey.label.text != "None" {
		t.Errorf("after Backspace the keys are %q, and the field shows %q", got, o.hotkey.label.text)
	}
	if want := []string{"Ctrl+Alt+T", "Ctrl+Shift+F9", ""}; !slices.Equal(asked, want) {
		t.Errorf("asked for %q, want %q", asked, want)
	}
	if got := whyNot("Ctrl+Alt+T", errors.New("Another program has Ctrl+Alt+T.")); got != "Another program has Ctrl+Alt+T." {
		t.Errorf("said twice: %q", got)
	}
	o.press(fyne.KeyUp)
	if o.win.Canvas().Focused() == fyne.Focusable(o.hotkey) {
		t.Error("the arrow keys do not leave the field")
	}
	o.win.Canvas().Focus(o.hotkey)
	o.press(fyne.KeyEscape)
	if o.left != 1 {
		t.Error("Escape does not leave")
	}
	test.Tap(o.hotkey)
	if o.win.Canvas().Focused() != fyne.Focusable(o.hotkey) {
		t.Error("a tap does not give it the keyboard")
	}
}
