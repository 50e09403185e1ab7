package house

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func TestPlace(t *testing.T) {
	var s Settings
	if _, ok := s.Screen("a"); ok {
		t.Error("it was never anywhere")
	}
	for i := range 3 * mostScreens {
		s.Place(Screen{Name: fmt.Sprint(i), X: i})
	}
	given := s.Screens
	if len(given) != mostScreens || given[0].X != 3*mostScreens-1 {
		t.Fatalf("kept are %+v", given)
	}
	last := given[mostScreens-1].Name
	s.Place(Screen{Name: last, X: -1})
	if at, ok := s.Screen(last); !ok || at.X != -1 || s.Screens[0] != at || len(s.Screens) != mostScreens {
		t.Errorf("the latest is not the first: %+v", s.Screens)
	}
	if given[mostScreens-1].X == -1 {
		t.Error("what was given out has changed")
	}
}

func TestScreensThatDoNotFit(t *testing.T) {
	var text strings.Builder
	for i := range 12 {
		fmt.Fprintf(&text, "[[screen]]\nname = 'screen %d'\nx = %d\n", i/2, i)
	}
	text.WriteString("[[screen]]\nx = 3\n[[screen]]\nname = ' '\n[[screen]]\nname = \"a\\nb\"\n[[screen]]\nname = '" + strings.Repeat("x", 300) + "'\n")
	text.WriteString("[[screen]]\nname = 'odd'\nx = -70000\nwidth = 3\nheight = nan\nstrip_y = 99999999999\nscale = -1\n")
	for i := range 30 {
		fmt.Fprintf(&text, "[[screen]]\nname = 'later %d'\n", i)
	}
	dir := with(t, "settings.toml", text.String())
	store, set, err := Open(dir)
	if adjusted, ok := errors.AsType[*Adjusted](err); !ok || len(adjusted.Notes) != 1 {
		t.Fatalf("error %v", err)
	}
	want := Default()
	for i := range 6 {
		want.Screens = append(want.Screens, Screen{Name: fmt.Sprintf("screen %d", i), X: 2 * i})
	}
	want.Screens = append(want.Screens,
		Screen{Name: "odd", X: -farthest, Width: smallest, Height: smallest, StripY: farthest, Scale: smallText}, Screen{Name: "later 0"})
	if !reflect.DeepEqual(set, want) {
		t.Errorf("opened %+v, want %+v", set, want)
	}
	if err := store.Save(set); err != nil {
		t.Fatal(err)
	}
	open(t, dir, want)
}

// What a later version knows of a screen stays with it.
func TestUnknownKeysOfScreens(t *testing.T) {
	dir := with(t, "settings.toml", `screen = [{name = "a", x = 1, glow = "soft"}, {name = "b", more = {deep = 1}}, {name = "c", glow = "none"}]`)
	want := Default()
	want.Screens = []Screen{{Name: "a", X: 1}, {Name: "b"}, {Name: "c"}}
	store := open(t, dir, want)
	want.Screens = []Screen{{Name: "c", Y: 9}, {Name: "a", X: 2}, {Name: "d"}}
	if err := store.Save(want); err != nil {
		t.Fatal(err)
	}
	list, _ := tables(open(t, dir, want).settings.rest["screen"])
	var glow []any
	for _, s := range list {
		glow = append(glow, s["glow"])
	}
	if !reflect.DeepEqual(glow, []any{"none", "soft", nil}) {
		t.Errorf("they glow %v", glow)
	}
	want.Screens = nil
	if err := store.Save(want); err != nil {
		t.Fatal(err)
	}
	if got := read(t, dir, "settings.toml"); strings.Contains(got, "[[screen") {
		t.Errorf("no screens are written\n%s", got)
	}
	open(t, dir, want)
}
