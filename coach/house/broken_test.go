package house

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"levelhead/coach/breaks"
)

func TestBrokenFileIsSetAside(t *testing.T) {
	for _, c := range []struct{ name, text, why string }{
		{"syntax", "watch = true\nheat = upset\n", "line 2 is not as it should be"},
		{"twice", "watch = true\nwatch = false\n", "line 2 is not as it should be"},
		{"merge marks", "<<<<<<< mine\nwatch = true\n=======\n", "line 1 is not as it should be"},
		{"cut off", "watch = true\n[break]\nwork = \"25", "line 3 is not as it should be"},
		{"flag", `watch = "yes"`, "“watch” should be true or false"},
		{"word", `heat = 3`, `“heat” should be a word in quotes, such as "upset"`},
		{"list", `off = "jargon"`, `“off” should be a list of words, such as ["jargon", "demand"]`},
		{"list of others", `off = ["jargon", 3]`, `“off” should be a list of words, such as ["jargon", "demand"]`},
		{"number for a time", `break.work = 25`, `“break.work” should be a time in quotes, such as "25m"`},
		{"time without a unit", `break.rest = "5"`, `“break.rest” should be a time in quotes, such as "25m"`},
		{"whole", `window.x = 1.5`, "“window.x” should be a whole number"},
		{"size", `window.width = "wide"`, "“window.width” should be a number"},
		{"level", `hints = {jargon = true}`, "“hints” should be a list of words, such as [\"jargon\", \"demand\"]"},
		{"language", `language = 4`, "“language” should be a word in quotes, such as \"en\""},
		{"shortcut", `shortcut = ["Ctrl", "L"]`, "“shortcut” should be text in quotes"},
		{"look", `look = "dark"`, "“look” should be a section that begins with [look]"},
		{"opacity", `window.opacity = "half"`, "“window.opacity” should be a number"},
		{"one screen", "[screen]\nname = 'a'", "“screen” should be sections that begin with [[screen]], each with a name in quotes and with numbers"},
		{"screen of words", "[[screen]]\nname = 'a'\nx = 'left'", "“screen” should be sections that begin with [[screen]], each with a name in quotes and with numbers"},
		{"screens of others", "screen = [{name = 'a'}, 3]", "“screen” should be sections that begin with [[screen]], each with a name in quotes and with numbers"},
		{"section", `break = false`, "“break” should be a section that begins with [break]"},
		{"sections", "[[window]]\n[[window]]", "“window” should be a section that begins with [window]"},
		{"one kind", "[break]\nkind = {id = 'micro'}", "“break.kind” should be sections that begin with [[break.kind]], each with an id in quotes, times in quotes, and true or false"},
		{"kind with a number", "[[break.kind]]\nid = 'micro'\nevery = 20", "“break.kind” should be sections that begin with [[break.kind]], each with an id in quotes, times in quotes, and true or false"},
		{"kind neither on nor off", "[[break.kind]]\nid = 'micro'\non = 'yes'", "“break.kind” should be sections that begin with [[break.kind]], each with an id in quotes, times in quotes, and true or false"},
		{"hours in a row", "[break]\nhours = ['09:00-17:30']", "“break.hours” should be a section that begins with [break.hours], with lines such as mon = [\"09:00-12:30\", \"13:00-17:30\"]"},
		{"hours of one piece", "[break.hours]\nmon = '09:00-17:30'", "“break.hours” should be a section that begins with [break.hours], with lines such as mon = [\"09:00-12:30\", \"13:00-17:30\"]"},
		{"holds", "[break]\nholds = true", "“break.holds” should be a list of words, such as [\"call\", \"camera\"]"},
		{"programs", "[break]\nprograms = 'zoom'", "“break.programs” should be a list of names in quotes, such as [\"KeePassXC\"]"},
		{"binary", "\x89PNG\r\n\x1a\n\x00\xff", "it holds something other than plain text (UTF-8)"},
		{"zeros", strings.Repeat("\x00", 512), "it holds something other than plain text (UTF-8)"},
		{"UTF-16", "\xff\xfew\x00a\x00", "it holds something other than plain text (UTF-8)"},
		{"10 MB", strings.Repeat("# no end\n", 10<<20/9), "it is larger than 64 KB"},
		{"parts", strings.Repeat("a.", most/2-2) + "a=1", "it has sections within sections within sections"},
		{"braces", "a=" + strings.Repeat("{a=", most/3-2), "it has sections within sections within sections"},
		{"lists", "a = " + strings.Repeat("[", 20) + strings.Repeat("]", 20), "it has sections within sections within sections"},
		{"brackets", "off = " + strings.Repeat("[", most-6), "line 1 is not as it should be"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := with(t, "settings.toml", c.text)
			aside := filepath.Join(dir, "settings-broken-1.toml")
			store, set, err := Open(dir)
			broken, ok := errors.AsType[*Broken](err)
			if !ok || broken.Why != c.why || broken.Aside != aside || broken.Path != filepath.Join(dir, "settings.toml") {
				t.Fatalf("error %#v, want %q", err, c.why)
			}
			if !reflect.DeepEqual(set, Default()) {
				t.Errorf("opened %+v", set)
			}
			if read(t, dir, "settings-broken-1.toml") != c.text {
				t.Error("the file set aside is not what it was")
			}
			if err := store.Save(changed); err != nil {
				t.Fatal(err)
			}
			open(t, dir, changed)
			holds(t, dir, "settings-broken-1.toml", "settings.toml")
		})
	}
}

func TestSettingAsideOverwritesNothing(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("settings-broken-2.toml", "older")
	for _, text := range []string{"first!", "second!", "third!"} {
		write("settings.toml", text)
		if _, _, err := Open(dir); err == nil {
			t.Fatalf("%q was read", text)
		}
	}
	for n, want := range map[string]string{"1": "first!", "2": "older", "3": "second!", "4": "third!"} {
		if got := read(t, dir, "settings-broken-"+n+".toml"); got != want {
			t.Errorf("%s holds %q, want %q", n, got, want)
		}
	}
}

func TestFolderInTheFilesPlace(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "settings.toml", "inside"), 0o700); err != nil {
		t.Fatal(err)
	}
	store, _, err := Open(dir)
	if broken, ok := errors.AsType[*Broken](err); !ok || broken.Why != "it is a folder" {
		t.Fatal(err)
	}
	if err := store.Save(changed); err != nil {
		t.Fatal(err)
	}
	open(t, dir, changed)
	if _, err := os.Stat(filepath.Join(dir, "settings-broken-1.toml", "inside")); err != nil {
		t.Error(err)
	}
}

func TestBrokenState(t *testing.T) {
	for name, first := range map[string]func(*Store){
		"read":        func(s *Store) {},
		"never asked": func(s *Store) { s.SaveState(State{}) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := with(t, "state.toml", "break.phase = 'lunch'")
			store := open(t, dir, Default())
			first(store)
			if name == "read" {
				st, err := store.State()
				broken, ok := errors.AsType[*Broken](err)
				if !ok || broken.Why != `“break.phase” should be a phase in quotes, such as "working"` || !reflect.DeepEqual(st, State{}) {
					t.Fatalf("%+v, %v", st, err)
				}
				if err := store.SaveState(st); err != nil {
					t.Fatal(err)
				}
			}
			holds(t, dir, "state-broken-1.toml", "state.toml")
		})
	}
}

func TestOutOfRange(t *testing.T) {
	dir := with(t, "settings.toml", `
heat = "`+strings.Repeat("boiling ", 9)+`"
shortcut = "Ctrl+\n"
language = "klingon"
[break]
work = "25s"
rest = "500h"
[look]
variant = ""
scale = 9
[[screen]]
name = "a"
x = 70000
[window]
edge = "middle"
opacity = 0.1
x = 99999999999999
y = -40000
width = nan
height = inf
`)
	_, set, err := Open(dir)
	adjusted, ok := errors.AsType[*Adjusted](err)
	want := []string{
		"heat is upset (the file says boiling boiling boiling …)",
		"shortcut is Ctrl+Alt+L (the file says Ctrl+·)",
		`language is "" (the file says klingon)`,
		"break.work is 1m (the file says 25s)",
		"break.rest is 1h (the file says 500h)",
		`look.variant is system (the file says "")`,
		"look.scale is 2 (the file says 9)",
		"window.edge is free (the file says middle)",
		"window.opacity is 0.3 (the file says 0.1)",
		"window.x is 32767 (the file says 2147483647)",
		"window.y is -32767 (the file says -40000)",
		"window.width is 100 (the file says NaN)",
		"window.height is 32767 (the file says +Inf)",
		"of the places under [[screen]] those that fit count",
	}
	if !ok || !reflect.DeepEqual(adjusted.Notes, want) {
		t.Fatalf("%v, want %q", err, want)
	}
	if set.Heat != "upset" || set.Break.Plan.Long().Every != breaks.MinEvery || !set.Watch || set.Look.Scale != 2 || set.Screens[0].X != farthest {
		t.Errorf("opened %+v", set)
	}
	holds(t, dir, "settings.toml")
}
