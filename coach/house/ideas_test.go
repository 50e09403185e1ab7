package house

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"

	"levelhead/coach/ideas"
)

// wished is a book with all that one can hold.
func wished(t *testing.T) ideas.Book {
	t.Helper()
	var b ideas.Book
	for _, i := range []ideas.Idea{
		{Title: "Feed the fish", Text: "They know you by “now”.", Category: ideas.Play, Seconds: 60, Away: true, Standing: true},
		{Title: "世界", Category: ideas.Stretch, Seconds: 1800, Steps: []string{"Up.", `Down "\".`}, Figures: []string{"wrist-up"}, Pattern: "box", Of: "wrists"},
	} {
		if _, err := b.Add(i); err != nil {
			t.Fatal(err)
		}
	}
	b.Remove("blink")
	b.Hide("from-a-later-version", true)
	return b
}

func wantIdeas(t *testing.T, dir string, want ideas.Book) *Store {
	t.Helper()
	store := open(t, dir, Default())
	got, err := store.Ideas()
	if err != nil || !sameBook(got, want) {
		t.Fatalf("ideas %+v, %v, want %+v", got, err, want)
	}
	return store
}

// sameBook tells no empty list from none.
func sameBook(a, b ideas.Book) bool { return reflect.DeepEqual(filled(a), filled(b)) }

func filled(b ideas.Book) ideas.Book {
	var own []ideas.Idea
	for _, i := range b.Own {
		i.Steps, i.Figures = append([]string{}, i.Steps...), append([]string{}, i.Figures...)
		own = append(own, i)
	}
	return ideas.Book{Own: own, Hidden: append([]string{}, b.Hidden...)}
}

func TestIdeasComeBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	store := wantIdeas(t, dir, ideas.Book{})
	if _, err := os.Stat(dir); err == nil {
		t.Error("reading made the folder")
	}
	want := wished(t)
	for range 2 {
		if err := store.SaveIdeas(want); err != nil {
			t.Fatal(err)
		}
	}
	holds(t, dir, "ideas.toml")
	if info, err := os.Stat(filepath.Join(dir, "ideas.toml")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v, %v", info.Mode(), err)
	}
	store = wantIdeas(t, dir, want)
	if err := store.SaveIdeas(ideas.Book{}); err != nil {
		t.Fatal(err)
	}
	wantIdeas(t, dir, ideas.Book{})
}

func TestIdeasForPeople(t *testing.T) {
	dir := t.TempDir()
	if err := open(t, dir, Default()).SaveIdeas(wished(t)); err != nil {
		t.Fatal(err)
	}
	const want = `# Ideas for breaks of your own, and the ids of those that you hide. Levelhead writes this file: change it while Levelhead is closed.

hidden = ["blink", "from-a-later-version"]

[[idea]]
away = true
category = "play"
figures = []
id = "own-1"
pattern = ""
seconds = 60
standing = true
steps = []
text = "They know you by “now”."
title = "Feed the fish"

[[idea]]
away = false
category = "stretch"
figures = ["wrist-up"]
id = "own-2"
of = "wrists"
pattern = "box"
seconds = 1800
standing = false
steps = ["Up.", "Down \"\\\"."]
text = ""
title = "世界"
`
	if got := read(t, dir, "ideas.toml"); got != want {
		t.Errorf("the file is\n%s\nwant\n%s", got, want)
	}
}

func TestBrokenIdeas(t *testing.T) {
	const sections = "“idea” should be sections that begin with [[idea]], each with a title, a text and a category in quotes, and with seconds"
	for _, c := range []struct{ text, why string }{
		{"idea = 3", sections},
		{"[idea]\ntitle = 'a'", sections},
		{"[[idea]]\ntitle = 3", sections},
		{"[[idea]]\ntitle = 'a'\nseconds = 'ten'", sections},
		{"[[idea]]\nsteps = 'one'", sections},
		{"hidden = 'blink'", `“hidden” should be a list of ids in quotes, such as ["blink"]`},
		{"title = a", "line 1 is not as it should be"},
		{strings.Repeat("# long\n", 10_000), "it is larger than 64 KB"},
	} {
		for name, first := range map[string]func(*Store) error{
			"read": func(s *Store) error {
				_, err := s.Ideas()
				broken, ok := errors.AsType[*Broken](err)
				if !ok || broken.Why != c.why || !strings.HasSuffix(err.Error(), "Mend it and name it ideas.toml again while Levelhead is closed, or write your ideas anew.") {
					t.Errorf("%.20q: %v", c.text, err)
				}
				return nil
			},
			"never asked": func(s *Store) error { return s.SaveIdeas(ideas.Book{}) },
		} {
			dir := with(t, "ideas.toml", c.text)
			store := open(t, dir, Default())
			if err := first(store); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if read(t, dir, "ideas-broken-1.toml") != c.text {
				t.Errorf("%s: the file set aside is not what it was", name)
			}
			if err := store.SaveIdeas(wished(t)); err != nil {
				t.Fatal(err)
			}
			wantIdeas(t, dir, wished(t))
		}
	}
}

// What was written by hand is cut rather than lost, and what a later version
// wrote is kept.
func TestIdeasByHand(t *testing.T) {
	dir := with(t, "ideas.toml", "later = 1\n[[idea]]\nid = 'own-3'\ntitle = 'Feed the fish'\nseconds = 60\nlater = [1]\ncategory = 'play'\n[[idea]]\ntitle = '"+strings.Repeat("a", 100)+"'\nseconds = 0\ncategory = 'sing'\n")
	store := open(t, dir, Default())
	got, err := store.Ideas()
	if _, ok := errors.AsType[*Adjusted](err); !ok || !strings.HasPrefix(err.Error(), "Some ideas for breaks were too long, too many or without a name, so what fits counts. ") {
		t.Errorf("error %v", err)
	}
	if len(got.Own) != 2 || got.Own[0].ID != "own-3" || got.Own[1].ID != "own-1" || len(got.Own[1].Title) != ideas.LongestTitle || got.Own[1].Category != ideas.Play {
		t.Fatalf("ideas %+v", got)
	}
	if err := store.SaveIdeas(got); err != nil {
		t.Fatal(err)
	}
	if s := read(t, dir, "ideas.toml"); strings.Count(s, "later = ") != 2 {
		t.Errorf("the file is now %s", s)
	}
	wantIdeas(t, dir, got)
}

func TestIdeasUnsaved(t *testing.T) {
	dir := t.TempDir()
	store := open(t, dir, Default())
	want := wished(t)
	if err := store.SaveIdeas(want); err != nil {
		t.Fatal(err)
	}
	store.ideas.create = func(string, string) (scratch, error) { return nil, syscall.ENOSPC }
	err := store.SaveIdeas(ideas.Book{})
	if _, ok := errors.AsType[*Unsaved](err); !ok || !errors.Is(err, syscall.ENOSPC) ||
		err.Error() != "The file with your own ideas for breaks was not written: the disk is full. What was saved before is still there. Make some room for the folder "+dir+", then change an idea again." {
		t.Errorf("error %v", err)
	}
	wantIdeas(t, dir, want)

	store, _, _ = Open("")
	got, err := store.Ideas()
	if _, ok := errors.AsType[*Locked](err); !ok || !sameBook(got, ideas.Book{}) || store.SaveIdeas(want) != err {
		t.Errorf("without a folder: %+v, %v", got, err)
	}
}

// The fullest book there may be is not too large for its file.
func TestFullBook(t *testing.T) {
	for _, letter := range []string{"世", "\"", "a", "\\", "😀", "\u00a0."} {
		long := ideas.Idea{
			Title: strings.Repeat(letter, 30), Text: strings.Repeat(letter, 150), Category: ideas.Play, Seconds: 60,
			Steps: []string{strings.Repeat(letter, 60), letter, letter, letter, letter, letter},
		}
		var b ideas.Book
		var err error
		for err == nil {
			_, err = b.Add(long)
		}
		for n := range 200 {
			b.Hide(strings.Repeat("x", 30)+string(rune('a'+n%26))+string(rune('a'+n/26)), true)
		}
		dir := t.TempDir()
		if err := open(t, dir, Default()).SaveIdeas(b); err != nil {
			t.Errorf("%d of %q: %v", len(b.Own), letter, err)
		}
		wantIdeas(t, dir, b)
	}
}

// FuzzIdeas reads any bytes as ideas: what comes out fits, the file is where it
// was or set aside as it was, and what is saved comes back.
func FuzzIdeas(f *testing.F) {
	for _, text := range []string{
		"", "hidden = ['blink', '', 'blink']", "[[idea]]\ntitle = 'a'\nseconds = 60\ncategory = 'play'\nid = 'own-1'", "idea = [{}, {title = 'b'}]",
		"idea = []", "idea = [[]]", "[idea.a]", "[[idea]]\nsteps = ['', 'a']\nfigures = ['hug', 'hug', 'hug']\npattern = 'box'\nstanding = true\nseconds = -1",
		"[[idea]]\ntitle = \"\\u0000\\n\"\ntext = 'b'\nlater = {}", "[[idea]]\nid = 'blink'\ntitle = 'a'\n[[idea]]\nid = 'own-1'\ntitle = 'a'",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		dir := t.TempDir()
		path := filepath.Join(dir, "ideas.toml")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		store, _, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		b, err := store.Ideas()
		where := path
		if broken, ok := errors.AsType[*Broken](err); ok {
			where = broken.Aside
		} else if _, ok := errors.AsType[*Adjusted](err); err != nil && !ok {
			t.Fatal(err)
		}
		if kept, err := os.ReadFile(where); err != nil || !bytes.Equal(kept, text) {
			t.Fatalf("the file is not what it was: %v", err)
		}
		if b.Fit() {
			t.Errorf("it did not fit: %+v", b)
		}
		if err := store.SaveIdeas(b); errors.Is(err, errLarge) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
		wantIdeas(t, dir, b)
	})
}
