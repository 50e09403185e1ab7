package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// shown are the names of the rows in view, as far as they have one.
func (o *settingsOpen) shown() (names []string) {
	for r := range o.each {
		if r.Visible() {
			names = append(names, strings.Fields(r.text)[0])
		}
	}
	return names
}

func TestSettingsSearch(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	all := len(o.shown())
	for _, c := range []struct {
		typed string
		want  []string // the first word of each row that is left
	}{
		{"text size", []string{"text"}},
		{"TEXT  Size ", []string{"text"}},
		{"clipboard plain", []string{}},
		{"albulescu", []string{"remind"}},
		{"micro-break", []string{"micro-break"}},
		{"snooze", []string{"micro-break", "put", "put", "break", "put", "put"}},
		{"micro snooze", []string{"micro-break", "put", "put"}},
		{"saturday", []string{"working", "saturday"}},
		{"webcam", []string{"what", "the"}},
		{"neck-tilt", []string{"stretching", "ear"}},
		{"reduced", []string{"hold"}},
		{"calm down", []string{"what", "no"}},
		{"calm-down", []string{"what", "no"}},
		{"no 'calm", []string{}},
		{"francais", []string{"language"}},
		{"Español", []string{"language"}},
		{"zoom", []string{"text"}},
		{"dark mode", []string{"light"}},
		{"clipboard", []string{"watch"}},
		{"xyzzy", []string{}},
		{strings.Repeat("x", 5000), []string{}},
	} {
		o.find.SetText(c.typed)
		if got := o.shown(); !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%.20q finds %q, want %q", c.typed, got, c.want)
		}
		if got, want := o.nothing.Visible(), len(c.want) == 0; got != want {
			t.Errorf("%.20q: that there is nothing is said: %v", c.typed, got)
		}
		for _, x := range o.sections {
			any := false
			x.each(func(r *settingsRow) bool { any = any || r.Visible(); return true })
			if x.Visible() != any {
				t.Errorf("%.20q: the section %s is in view: %v, with rows: %v", c.typed, x.name, x.Visible(), any)
			}
		}
	}
	o.find.SetText("")
	if got := len(o.shown()); got != all || o.nothing.Visible() {
		t.Errorf("after the search %d rows are in view, of %d", got, all)
	}
}

func TestSettingsEscape(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	test.Type(o.find, "sound")
	o.press(fyne.KeyEscape)
	if o.find.Text != "" || o.left != 0 {
		t.Fatalf("Escape left %q, and left the page %d times", o.find.Text, o.left)
	}
	test.Type(o.find, "break")
	o.press(fyne.KeyDown, fyne.KeyEscape)
	if o.find.Text != "" || o.left != 0 || o.win.Canvas().Focused() != fyne.Focusable(o.find) {
		t.Fatalf("Escape in a row left %q, and left the page %d times", o.find.Text, o.left)
	}
	o.press(fyne.KeyEscape)
	if o.left != 1 {
		t.Errorf("Escape left the page %d times", o.left)
	}
	o.find.SetText("wallpaper")
	o.press(fyne.KeyDown)
	if o.win.Canvas().Focused() != fyne.Focusable(o.find) {
		t.Error("Down left the search though there is nothing to go to")
	}
	o.tell(o.keys, "This is news.", true)
	o.settings.Show()
	if o.find.Text != "" || o.keys.note.text != o.keys.usual {
		t.Errorf("opened again, the page still searches for %q and says %q", o.find.Text, o.keys.note.text)
	}
}

// TestSettingsSearchEnds holds that Down goes from the line to what was found,
// and that the button beside it takes the search away.
func TestSettingsSearchEnds(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	c := o.win.Canvas()
	if o.clear.Visible() {
		t.Error("there is something to clear")
	}
	test.Type(o.find, "size")
	o.press(fyne.KeyDown)
	if got := nameOf(c.Focused()); !o.clear.Visible() || got == "Clear" || c.Focused() == fyne.Focusable(o.find) {
		t.Fatalf("Down went to %s", got)
	}
	c.Focus(o.clear)
	o.press(fyne.KeySpace)
	if o.find.Text != "" || o.clear.Visible() || c.Focused() != fyne.Focusable(o.find) {
		t.Errorf("cleared to %q, the button in view %v, the keyboard on %s", o.find.Text, o.clear.Visible(), nameOf(c.Focused()))
	}
}
