package ui

import (
	"runtime"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func shortcutsOver(t testing.TB, th *Theme, size fyne.Size) (*opened, *shortcuts, *int) {
	t.Helper()
	var s *shortcuts
	shut := 0
	o := alone(t, th, size, func() fyne.CanvasObject {
		s = newShortcuts(func() { shut++ }, func() {})
		return padded(s.Container)
	})
	s.show(newBench().view)
	return o, s, &shut
}

// padded is a part with the window’s edge around it.
func padded(c *fyne.Container) *fyne.Container {
	return &fyne.Container{Layout: edge{}, Objects: []fyne.CanvasObject{c}}
}

type edge struct{}

func (edge) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	put(objects[0], fyne.NewSquareOffsetPos(pad), size.SubtractWidthHeight(2*pad, 2*pad))
}

func (edge) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(2*pad, 2*pad)
}

func TestShortcutsLook(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
	}{
		{"light", Theme{}, fyne.NewSize(380, 760)},
		{"dark", Theme{Variant: &dark}, fyne.NewSize(380, 760)},
		{"narrow", Theme{}, fyne.NewSize(360, 620)},
		{"large", Theme{Scale: 1.6}, fyne.NewSize(360, 760)},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, s, _ := shortcutsOver(t, &c.theme, c.size)
			if got := o.win.Canvas().Size(); got != c.size {
				t.Errorf("the list makes the window %v", got)
			}
			o.win.Canvas().Focus(s.back)
			o.looks(t, "shortcuts-"+c.name)
		})
	}
}

func TestShortcutsByKeyboard(t *testing.T) {
	o, s, shut := shortcutsOver(t, &Theme{}, fyne.NewSize(360, 400))
	if all := o.walk(); len(all) != 2 {
		t.Errorf("Tab reaches %v", all)
	}
	o.win.Canvas().Focus(s.back)
	o.press(fyne.KeyEnd)
	if end := s.page.Content.Size().Height - s.page.Size().Height; s.page.Offset.Y != end || end <= 0 {
		t.Errorf("End scrolled to %v of %v", s.page.Offset.Y, end)
	}
	o.press(fyne.KeyUp, fyne.KeyPageUp, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyHome)
	if s.page.Offset.Y != 0 {
		t.Errorf("Home scrolled to %v", s.page.Offset.Y)
	}
	o.press(fyne.KeyReturn, fyne.KeyEscape)
	if *shut != 2 {
		t.Errorf("Enter and Escape left %d times", *shut)
	}
	v := newBench().view
	v.Settings.Shortcut = ""
	s.show(v)
	if s.global.Visible() {
		t.Error("keys are shown that there are not")
	}
}

// TestBindings holds that every key of the list is bound once, as Fyne tells
// of it, and that none is one that writes or moves in a text.
func TestBindings(t *testing.T) {
	for _, system := range []string{"linux", "windows", "darwin"} {
		seen := map[string]string{}
		ids := map[string]bool{}
		for _, b := range bindingsOn(system) {
			ids[b.ID] = true
			name := string(b.Key)
			if b.Shortcut != nil {
				name = b.Shortcut.ShortcutName()
			}
			if name == "" || seen[name] != "" {
				t.Errorf("on %s, %q is for %s and for %s", system, name, b.ID, seen[name])
			}
			seen[name] = b.ID
			c, ok := b.Shortcut.(*desktop.CustomShortcut)
			if !ok {
				continue
			}
			// Option alone writes signs on a Mac, and Ctrl is for the text.
			if system == "darwin" && c.Modifier&fyne.KeyModifierSuper == 0 {
				t.Errorf("on a Mac, %s writes", name)
			}
			if system != "darwin" && c.Modifier == fyne.KeyModifierControl && b.ID != "copy" {
				t.Errorf("on %s, %s may be for the text", system, name)
			}
		}
		for _, want := range []string{
			"copy", "paste", "insert", "undo", "redo", "message", "next", "previous", "rewrite", "fixall",
			"check", "guide", "call", "settings", "help", "fold",
		} {
			if !ids[want] {
				t.Errorf("on %s, nothing is bound to %s", system, want)
			}
		}
	}
	if bare(fyne.KeyF1) != "help" || bare(fyne.KeyEscape) != "fold" || bare(fyne.KeyA) != "" {
		t.Error("a key by itself is not for what it should be")
	}
}

func TestBindingsReachTheWindow(t *testing.T) {
	test.NewTempApp(t)
	c := test.NewTempWindow(t, newWords("")).Canvas()
	var did []string
	for _, b := range bindings() {
		if b.Shortcut != nil {
			c.AddShortcut(b.Shortcut, func(fyne.Shortcut) { did = append(did, b.ID+strings.Repeat("+", b.N)) })
		}
	}
	press := c.(fyne.Shortcutable)
	alt := held{"Alt"}.modifier(runtime.GOOS)
	press.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyEnter, Modifier: fyne.KeyModifierShortcutDefault})
	press.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.Key2, Modifier: alt})
	press.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyComma, Modifier: alt})
	press.TypedShortcut(&fyne.ShortcutRedo{})
	press.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyDown, Modifier: alt})
	press.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyQ, Modifier: alt})
	if want := []string{"copy", "rewrite++", "settings", "redo", "next"}; !slices.Equal(did, want) {
		t.Errorf("the keys did %q", did)
	}
}

func TestCaps(t *testing.T) {
	for _, c := range []struct{ keys, system, want string }{
		{"Mod+Enter", "linux", "Ctrl Enter"},
		{"Mod+Enter", "darwin", "⌘ ↩"},
		{"Alt+G", "windows", "Alt G"},
		{"Alt+G", "darwin", "⌥ ⌘ G"},
		{"Mod+Shift+Z", "linux", "Ctrl Shift Z"},
		{"Mod+Shift+Z", "darwin", "⌘ ⇧ Z"},
		{"Alt+Down", "linux", "Alt ↓"},
		{"Alt+1…3", "linux", "Alt 1…3"},
		{"Alt+,", "linux", "Alt ,"},
		{"Ctrl+Alt+L", "linux", "Ctrl Alt L"},
		{"Ctrl+Option+L", "darwin", "⌃ ⌥ L"},
		{"F1", "darwin", "F1"},
	} {
		if got := strings.Join(caps(c.keys, c.system), " "); got != c.want {
			t.Errorf("%s on %s is %q, want %q", c.keys, c.system, got, c.want)
		}
	}
}
