package house

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestIgnores(t *testing.T) {
	s := Settings{Ignore: []string{"KeePassXC", "private —", "Größe", "", "  "}}
	for _, c := range []struct {
		program, title string
		want           bool
	}{
		{"KeePassXC", "", true},
		{"keepassxc", "", true},
		{"keepassxc\nKeePassXC", "Passwords", true},
		{"Navigator\nfirefox", "Help desk", false},
		{"other\nKeePassXC", "", true},
		{"KeePassXC2", "", false}, // a program by its whole name only
		{"KeePass", "", false},
		{"firefox", "keepassxc.org — Firefox", true},
		{"Navigator\nfirefox", "PRIVATE — bank", true},
		{"private —", "", true},
		{"", "in GRÖßE 4", true},
		{"", "", false},
		{"\n\n", " ", false},
		{"private\n—", "", false},
	} {
		if got := s.Ignores(c.program, c.title); got != c.want {
			t.Errorf("%q, %q: %v", c.program, c.title, got)
		}
	}
	if (Settings{}).Ignores("KeePassXC", "KeePassXC") {
		t.Error("a list of nothing ignores something")
	}
}

func TestSetIgnored(t *testing.T) {
	var s Settings
	for _, name := range []string{"KeePassXC", " Signal\t", "keepassXC", "a"} {
		if !s.SetIgnored(name, true) {
			t.Errorf("%q was not taken", name)
		}
	}
	before := s.Ignore
	for _, name := range []string{"", " ", "a\nb", "nul\x00", "\xff", strings.Repeat("x", LongestIgnored+1)} {
		if s.SetIgnored(name, true) {
			t.Errorf("%q was taken", name)
		}
	}
	if want := []string{"KeePassXC", "Signal", "a"}; !slices.Equal(s.Ignore, want) {
		t.Errorf("%q, want %q", s.Ignore, want)
	}
	for range 2 {
		if !s.SetIgnored("SIGNAL", false) {
			t.Error("Signal was not taken out")
		}
	}
	if !slices.Equal(s.Ignore, []string{"KeePassXC", "a"}) {
		t.Errorf("without Signal: %q", s.Ignore)
	}
	if !slices.Equal(before, []string{"KeePassXC", "Signal", "a"}) {
		t.Errorf("the list that was given out is %q", before)
	}
	s = Settings{}
	for n := range MostIgnored {
		if !s.SetIgnored(fmt.Sprint("program ", n), true) {
			t.Fatalf("the %dth was not taken", n+1)
		}
	}
	if s.SetIgnored("one more", true) || len(s.Ignore) != MostIgnored || !s.SetIgnored("program 7", true) {
		t.Errorf("there are %d", len(s.Ignore))
	}
}

func TestIgnoreOutOfRange(t *testing.T) {
	for text, want := range map[string][]string{
		`ignore = ["KeePassXC", "keepassxc", "", "a\nb", " Signal "]`:          {"KeePassXC", "Signal"},
		`ignore = ["` + strings.Repeat("x", LongestIgnored+1) + `", "Signal"]`: {"Signal"},
		"ignore = ['" + strings.Join(numbered(MostIgnored+3), "', '") + "']":   numbered(MostIgnored),
		`ignore = [""]`: nil,
	} {
		_, set, err := Open(with(t, "settings.toml", text))
		if out, ok := errors.AsType[*Adjusted](err); !ok || !strings.Contains(out.Error(), "of the names under ignore those that fit count") {
			t.Errorf("%.60s: %v", text, err)
		}
		if !reflect.DeepEqual(set.Ignore, want) {
			t.Errorf("%.60s: %q", text, set.Ignore)
		}
	}
	_, _, err := Open(with(t, "settings.toml", "ignore = [1]"))
	if broken, ok := errors.AsType[*Broken](err); !ok || !strings.Contains(broken.Why, "KeePassXC") {
		t.Errorf("a list of numbers: %v", err)
	}
}

func numbered(n int) (all []string) {
	for i := range n {
		all = append(all, fmt.Sprint("program ", i))
	}
	return all
}
