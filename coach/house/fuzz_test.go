package house

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// FuzzOpen opens any bytes as settings: they come out in range, the file is
// where it was or set aside as it was, and after a Save all is well, with the
// keys nobody knows still there.
func FuzzOpen(f *testing.F) {
	for _, text := range []string{
		"", "watch = false\nheat = 'calm'\noff = ['jargon']\n[break]\nwork = '50m'\non = false",
		"[window]\nx = -1\nwidth = 1e300\nheight = nan", "a.b.c = [[1, 2.5], [{x = 07:32:00}], 1979-05-27, '''\n''']",
		"[[a]]\n[[a.b]]\n'' = 1\n[break]\nmore = {}", "watch = 1", "\x00\xff", "Watch = 3\nwatch = true\n\"\" = \"\\u0000\"",
		"hints = ['a', 'a']\nlanguage = 'xx'\nshortcut = \"\\n\"\n[look]\nscale = inf\nvariant = ''\n[window]\nopacity = -0.0\nedge = '9'",
		"[[break.kind]]\nid = 'a'\nevery = '1s'\nlater = 1\n[[break.kind]]\nid = 'a'\n[[break.kind]]\n[break.hours]\nmon = ['9-5', '09:00-17:00']\nnoon = 1", "[break]\nwork = '90h'\nholds = ['x', 'call']\nkind = []",
		"[break]\nhours = {}\nprograms = ['a', '']\naway = '-1s'\nmax_skips = 99\nkind = [{id = 'reset'}, {id = 'b', notice = '5m', every = '1m', ideas = ['a b', '']}]",
		"[[screen]]\nname = 'a'\nx = 1\nlater = [1]\n[[screen]]\nname = 'a'\n[[screen]]\nwidth = nan", "screen = [{name = 'b'}, {}]", "screen = []", "screen = [[]]", "ignore = ['A', 'a', '', \"a\\nb\", 'Signal ']", "ignore = [1]", "[screen.a]", "screen = [{name = ['a']}]",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		dir := t.TempDir()
		path := filepath.Join(dir, "settings.toml")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		store, set, err := Open(dir)
		where := path
		if broken, ok := errors.AsType[*Broken](err); ok {
			where = broken.Aside
			if !reflect.DeepEqual(set, Default()) {
				t.Errorf("a broken file gave %+v", set)
			}
		} else if _, ok := errors.AsType[*Adjusted](err); err != nil && !ok {
			t.Fatal(err)
		}
		if kept, err := os.ReadFile(where); err != nil || !bytes.Equal(kept, text) {
			t.Fatalf("the file is not what it was: %v", err)
		}
		for _, k := range set.keys() {
			if k.fit() {
				t.Errorf("%s was out of range", k.name)
			}
		}

		if err := store.Save(set); errors.Is(err, errLarge) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
		again := open(t, dir, set)
		if err := again.Save(set); err != nil {
			t.Fatal(err)
		}
		if a, b := len(store.settings.rest), len(again.settings.rest); a != b {
			t.Errorf("of %d keys %d are left", a, b)
		}
	})
}
