package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestSubject holds who is found to do what, and whether they are many.
func TestSubject(t *testing.T) {
	tests := []struct {
		text, verb string
		want       who
		many       bool
	}{
		{"The customer is freaking out.", "freaking", aPerson, false},
		{"You went spare.", "went", aPerson, true},
		{"Three lecturers went spare.", "went", aPerson, true},
		{"The server is freaking out.", "freaking", aThing, false},
		{"Your colleague with the broken headset went spare.", "went", aPerson, false},
		{"The boiler in the branch blew a gasket.", "blew", aThing, false},
		{"One of our donors went spare.", "went", aPerson, false},
		{"It went spare.", "went", aPointer, false},
		{"Freaking out over the bill.", "freaking", unsaid, false},
		{"Mr Price went spare.", "went", unknown, false},
		{"The caller rang the desk twice and lost it.", "lost", aPerson, false},
	}
	for _, tt := range tests {
		d := draft.Parse(tt.text)
		s := &d.Sentences[0]
		for i, w := range s.Words {
			if w.Fold == tt.verb {
				if got, many := subject(s, i); got != tt.want || many != tt.many {
					t.Errorf("%q: %v, many %v; want %v, %v", tt.text, got, many, tt.want, tt.many)
				}
			}
		}
	}
}

// TestPlainly holds that the plain words take the form of the idiom.
func TestPlainly(t *testing.T) {
	rule := ByID("slang-for-upset")
	tests := []struct{ text, want string }{
		{"They went ballistic over it.", "They were very angry over it."},
		{"He will go ballistic over it.", "He will get very angry over it."},
		{"She goes ballistic over it.", "She is very angry over it."},
		{"He has gone ballistic over it.", "He has been very angry over it."},
		{"You are so ticked off about it.", "You are so annoyed about it."},
		{"The boss hit the roof about it.", "The boss was very angry about it."},
		{"It made you blow your top.", "It made you very angry."},
		{"The new logo got your knickers in a twist.", "The new logo upset you."},
		{"The delay is driving you nuts.", "The delay is making you very frustrated."},
		{"You nearly had kittens over it.", "You were very upset over it."},
	}
	for _, tt := range tests {
		rep := check.Run([]*check.Rule{rule}, draft.Parse(tt.text), check.Case{})
		if got := mended(tt.text, rep); got != tt.want {
			t.Errorf("%q became %q, want %q", tt.text, got, tt.want)
		}
	}
}
