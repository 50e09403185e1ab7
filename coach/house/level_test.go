package house

import (
	"reflect"
	"slices"
	"testing"
)

func TestLevel(t *testing.T) {
	var s Settings
	if got := s.Level("jargon"); got != On {
		t.Errorf("at first it is %v", got)
	}
	for _, l := range []Level{Hint, Hint, Off, On, Off, Hint, On, On} {
		s.SetLevel("demand", Hint)
		s.SetLevel("jargon", l)
		if got := s.Level("jargon"); got != l || s.Level("demand") != Hint || len(s.Off)+len(s.Hints) > 2 {
			t.Errorf("set to %v it is %v: off %q, hints %q", l, got, s.Off, s.Hints)
		}
	}
	s.SetLevel("demand", On)
	if !reflect.DeepEqual(s, Settings{}) {
		t.Errorf("all on again it is %+v", s)
	}
	if both := (Settings{Off: []string{"a"}, Hints: []string{"a"}}); both.Level("a") != Off {
		t.Error("what is both is not off")
	}
}

// TestLevelsGivenOut holds that lists that somebody else has are not changed.
func TestLevelsGivenOut(t *testing.T) {
	s := Settings{Off: append(make([]string, 0, 9), "a", "b", "c"), Hints: append(make([]string, 0, 9), "d", "e")}
	given := s
	want := slices.Concat(s.Off, s.Hints)
	s.SetLevel("a", Hint)
	s.SetLevel("d", Off)
	s.SetLevel("x", Off)
	other := given
	other.SetLevel("y", Off)
	if got := slices.Concat(given.Off, given.Hints); !slices.Equal(got, want) || s.Level("x") != Off || s.Level("y") != On {
		t.Errorf("%q, want %q; %q", got, want, s.Off)
	}
}
