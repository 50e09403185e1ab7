package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/house"
)

func TestSettingsReset(t *testing.T) {
	var started, taken []any
	h := allHooks()
	h.Autostart = func(on bool) error { started = append(started, on); return nil }
	h.Shortcut = func(c string) error {
		taken = append(taken, c)
		return errors.New("Another program has it.")
	}
	o := openSettings(t, &Theme{}, usualPage, h)
	o.change(func(h *house.Settings) { h.Start, h.Shortcut, h.Quiet, h.Welcomed = true, "Ctrl+Alt+K", true, true })
	c := o.win.Canvas()

	c.Focus(o.yours.ask)
	o.press(fyne.KeyReturn)
	if !o.yours.sure.Visible() || c.Focused() != fyne.Focusable(o.yours.no) {
		t.Fatal("it did not ask back")
	}
	o.press(fyne.KeyReturn)
	if o.yours.sure.Visible() || !o.b.view.Settings.Quiet || c.Focused() != fyne.Focusable(o.yours.ask) {
		t.Fatal("Enter twice changed something, or the keyboard is lost")
	}
	o.press(fyne.KeyReturn, fyne.KeyEscape)
	if o.yours.sure.Visible() || o.left != 0 {
		t.Fatal("Escape did not take the question back")
	}
	o.press(fyne.KeyReturn, fyne.KeyRight, fyne.KeyReturn)
	s := o.b.view.Settings
	if s.Quiet || s.Start || !s.Welcomed || o.yours.sure.Visible() {
		t.Errorf("after the reset: %+v", s)
	}
	if got := o.yours.reset.note.text; got != "Every setting is as it came." {
		t.Errorf("the row says %q", got)
	}
	// The system follows, and what it refuses stays as it was.
	if !slices.Equal(started, []any{false}) || !slices.Equal(taken, []any{"Ctrl+Alt+L"}) || s.Shortcut != "Ctrl+Alt+K" {
		t.Errorf("autostart was told %v, the shortcut %v; it is %q", started, taken, s.Shortcut)
	}
	if got := o.keys.note.text; !strings.Contains(got, "Another program has it.") {
		t.Errorf("the shortcut’s row says %q", got)
	}
}

func TestSettingsImport(t *testing.T) {
	h := allHooks()
	var started []bool
	h.Autostart = func(on bool) error { started = append(started, on); return nil }
	o := openSettings(t, &Theme{}, usualPage, h)
	o.hooks.Import = func(done func(error)) {
		o.change(func(h *house.Settings) { h.Start, h.Quiet = true, true })
		done(nil)
	}
	test.Tap(inRow[*button](t, o, "Use a copy")[0])
	if !slices.Equal(started, []bool{true}) || !inRow[*toggle](t, o, "Quiet mode")[0].on {
		t.Errorf("autostart was told %v", started)
	}
	if got := o.yours.load.note.text; got != "These are the settings of that file now." {
		t.Errorf("the row says %q", got)
	}
}

func TestSettingsForgetFine(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	forget := inRow[*button](t, o, "Wordings that are")[0]
	if !forget.Disabled() {
		t.Error("there is nothing to forget, and the button can be pressed")
	}
	o.b.fine["x"] = true
	o.b.again()
	if got := o.yours.fine.note.text; forget.Disabled() || !strings.HasPrefix(got, "1 wording,") {
		t.Errorf("the row says %q", got)
	}
	test.Tap(forget)
	if len(o.b.fine) > 0 || !forget.Disabled() {
		t.Error("the wordings are still there")
	}
}
