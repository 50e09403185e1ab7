package house

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
)

// here are settings of another machine than those in changed.
func here() Settings {
	s := Default()
	s.Window = Window{Placed: true, X: 1, Y: 2, Width: 300, Height: 400}
	s.Screens = []Screen{{Name: "800x600+0+0", X: 3}}
	return s
}

// imported is changed as it comes to that machine.
func imported() Settings {
	s, now := changed, here()
	s.Window, s.Screens, s.Welcomed = now.Window, now.Screens, now.Welcomed
	return s
}

func TestExportAndImport(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	path := filepath.Join(dir, "mine.toml")
	for range 2 { // the second over the first
		if err := Export(path, changed); err != nil {
			t.Fatal(err)
		}
	}
	text := read(t, dir, "mine.toml")
	got, err := Import(path, here())
	if err != nil || !reflect.DeepEqual(got, imported()) {
		t.Errorf("imported %+v, %v, want %+v", got, err, imported())
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if read(t, dir, "mine.toml") != text {
		t.Error("reading changed the file")
	}
	holds(t, dir, "mine.toml")
}

// TestImportPart holds that the settings file itself may be chosen, and that
// what a file does not say stays as it is.
func TestImportPart(t *testing.T) {
	now := imported()
	dir := with(t, "settings.toml", "colour = 'teal'\nquiet = false\nwelcomed = true\n[look]\nscale = 2\n[window]\nx = 'left'\n[[screen]]\nname = 4\n")
	got, err := Import(filepath.Join(dir, "settings.toml"), now)
	want := now
	want.Quiet, want.Look.Scale = false, 2
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("imported %+v, %v, want %+v", got, err, want)
	}
}

func TestImportOutOfRange(t *testing.T) {
	dir := with(t, "a.toml", "quiet = true\nheat = 'hot'\n[look]\nscale = 0.1\n[window]\nx = 99999999\n")
	got, err := Import(filepath.Join(dir, "a.toml"), here())
	want := here()
	want.Quiet, want.Look.Scale = true, smallText
	adjusted, ok := errors.AsType[*Adjusted](err)
	notes := []string{"heat is upset (the file says hot)", "look.scale is 0.8 (the file says 0.1)"}
	if !ok || !reflect.DeepEqual(adjusted.Notes, notes) || !reflect.DeepEqual(got, want) {
		t.Errorf("imported %+v, %v", got, err)
	}
}

func TestImportBroken(t *testing.T) {
	for name, c := range map[string]struct{ text, why string }{
		"syntax":   {"watch = true\nheat = upset\n", "line 2 is not as it should be"},
		"kind":     {"watch = 'yes'\n", "“watch” should be true or false"},
		"late":     {"watch = false\n[look]\nscale = 'big'\n", "“look.scale” should be a number"},
		"section":  {"window = 3\n", "“window” should be a section that begins with [window]"},
		"binary":   {"\x89PNG\r\n\x1a\n\x00\xff", "it holds something other than plain text (UTF-8)"},
		"10 MB":    {strings.Repeat("# no end\n", 10<<20/9), "it is larger than 64 KB"},
		"deep":     {strings.Repeat("a.", most/2-2) + "a=1", tooDeep},
		"empty":    {"", nothing},
		"others’":  {"[package]\nname = 'levelhead'\n", nothing},
		"a letter": {"Hi Sam,\nyour file is back.\n", "line 1 is not as it should be"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := with(t, "a.toml", c.text)
			path := filepath.Join(dir, "a.toml")
			got, err := Import(path, imported())
			broken, ok := errors.AsType[*Broken](err)
			if !ok || broken.Why != c.why || broken.Aside != "" || broken.Path != path {
				t.Errorf("error %#v, want %q", err, c.why)
			}
			if !reflect.DeepEqual(got, imported()) {
				t.Errorf("imported %+v", got)
			}
			if read(t, dir, "a.toml") != c.text {
				t.Error("the file has changed")
			}
			holds(t, dir, "a.toml")
		})
	}
}

func TestImportNothing(t *testing.T) {
	dir := t.TempDir()
	for name, path := range map[string]string{"missing": filepath.Join(dir, "a.toml"), "no name": "", "no folder": filepath.Join(dir, "b", "a.toml")} {
		got, err := Import(path, imported())
		if _, ok := errors.AsType[*Locked](err); !ok || !errors.Is(err, fs.ErrNotExist) || !reflect.DeepEqual(got, imported()) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	got, err := Import(dir, imported())
	if broken, ok := errors.AsType[*Broken](err); !ok || broken.Why != "it is a folder" || !reflect.DeepEqual(got, imported()) {
		t.Errorf("a folder: %+v, %v", got, err)
	}
	holds(t, dir)
}

func TestExportOverAFolder(t *testing.T) {
	dir := t.TempDir()
	err := Export(dir, changed)
	if _, ok := errors.AsType[*Unsaved](err); !ok || !errors.Is(err, errTaken) {
		t.Errorf("error %#v", err)
	}
	holds(t, dir)
}

// TestExportInRange holds that what is written can be read, whatever it was.
func TestExportInRange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.toml")
	if err := Export(path, Settings{}); err != nil {
		t.Fatal(err)
	}
	got, err := Import(path, Settings{})
	if err != nil || got.Heat != "upset" || got.Look.Scale != smallText {
		t.Errorf("imported %+v, %v", got, err)
	}
	many := Default()
	many.Off = strings.Split(strings.Repeat("a-check-that-has-a-name,", most/20), ",")
	if err := Export(path, many); !errors.Is(err, errLarge) {
		t.Errorf("too much: %v", err)
	}
	if again, err := Import(path, Settings{}); err != nil || !reflect.DeepEqual(again, got) {
		t.Errorf("what was there is gone: %+v, %v", again, err)
	}
}

// FuzzImport takes settings from any bytes: they come out in range or as they
// were, what is of this machine is never touched, and the file stays.
func FuzzImport(f *testing.F) {
	for _, text := range []string{
		"", "watch = false\nheat = 'calm'\nhints = ['jargon']\n[look]\nscale = 3", "[window]\nx = 'a'\nopacity = nan",
		"[[screen]]\nname = 1", "welcomed = true", "shortcut = \"\\u0000\"", "look = 1", "a = 1", "\xff",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		path := filepath.Join(t.TempDir(), "a.toml")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		now := imported()
		got, err := Import(path, now)
		if _, ok := errors.AsType[*Adjusted](err); err != nil && !ok && !reflect.DeepEqual(got, now) {
			t.Errorf("after %v the settings are %+v", err, got)
		}
		if !reflect.DeepEqual(got.Window, now.Window) || !reflect.DeepEqual(got.Screens, now.Screens) || got.Welcomed != now.Welcomed {
			t.Errorf("this machine’s are %+v", got)
		}
		for _, k := range got.keys() {
			if k.fit() {
				t.Errorf("%s was out of range", k.name)
			}
		}
		if kept, err := os.ReadFile(path); err != nil || string(kept) != string(text) {
			t.Errorf("the file is not what it was: %v", err)
		}
	})
}
