package rules

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestPlaces holds where missing sentences go.
func TestPlaces(t *testing.T) {
	tests := []struct{ name, opening, closing string }{
		{"no greeting", "«»It prints again.", "It prints again.«»"},
		{"greeting on its line", "Hi Sam,\n\n«»It prints again.\n", "Hi Sam,\n\nIt prints again.«»\n"},
		{"greeting before the text", "Hi Sam, «»it prints again.", "Hi Sam, it prints again.«»"},
		{"thanks first", "Hi Sam,\nThanks for your e-mail. «»It prints again.", "Hi Sam,\nThanks for your e-mail. It prints again.«»"},
		{"only thanks", "«»Thank you for contacting us.", "Thank you for contacting us.«»"},
		{"a list", "Hi Sam,\n\n«»- Open Settings.\n- Click Wi-Fi.", "Hi Sam,\n\n- Open Settings.\n- Click Wi-Fi.«»"},
		{"courtesies", "Hi Sam,\n\n«»It prints again.\n\nHope this helps!\n\nBest regards,\nJo", "Hi Sam,\n\nIt prints again.«»\n\nHope this helps!\n\nBest regards,\nJo"},
		{"a command", "«»Please run this:\n\n    ipconfig /all\n", "Please run this:\n\n    ipconfig /all«»\n"},
		{"quoted mail", "«»It prints again.\n\nOn Tue, 4 Mar 2025, Sam wrote:\n> It is dead.", "It prints again.«»\n\nOn Tue, 4 Mar 2025, Sam wrote:\n> It is dead."},
		{"greeting alone", "Hi Sam,«»", "Hi Sam,«»"},
		{"nothing", "«»", "«»"},
	}
	for _, tt := range tests {
		for _, place := range []struct {
			want string
			of   func(*draft.Draft) slot
		}{{tt.opening, opening}, {tt.closing, func(d *draft.Draft) slot { return closing(d, true) }}} {
			at := strings.Index(place.want, "«»")
			text := strings.Replace(place.want, "«»", "", 1)
			if got := place.of(draft.Parse(text)).at; got != at {
				t.Errorf("%s: got %q, want %q", tt.name, text[:got]+"«»"+text[got:], place.want)
			}
		}
	}
}

// TestInserts holds that what is put in stays apart from what is around it.
func TestInserts(t *testing.T) {
	tests := []struct{ text, first, last string }{
		{"It prints.", "S. It prints.", "It prints. S."},
		{"Hi Sam,\n\nIt prints.\n", "Hi Sam,\n\nS. It prints.\n", "Hi Sam,\n\nIt prints. S.\n"},
		{"Hi Sam,\n\n1. Open it.\n2. Close it.", "Hi Sam,\n\nS.\n\n1. Open it.\n2. Close it.", "Hi Sam,\n\n1. Open it.\n2. Close it.\n\nS."},
		{"Hi Sam,\n\nit prints. Is that all?", "Hi Sam,\n\nS. It prints. Is that all?", "Hi Sam,\n\nit prints. S. Is that all?"},
		{"Hi Sam, it prints. have fun", "Hi Sam, S. it prints. have fun", "Hi Sam, it prints. have fun. S."},
		{"Run this:\n\n    ipconfig /all\n", "S. Run this:\n\n    ipconfig /all\n", "Run this:\n\n    ipconfig /all\n\nS.\n"},
	}
	for _, tt := range tests {
		d := draft.Parse(tt.text)
		if got := opening(d).insert(d, "S.").Apply(tt.text); got != tt.first {
			t.Errorf("opening: got %q, want %q", got, tt.first)
		}
		if got := closing(d, false).insert(d, "S.").Apply(tt.text); got != tt.last {
			t.Errorf("closing: got %q, want %q", got, tt.last)
		}
	}
}

// TestTurned holds that another sentence comes first from draft to draft, the
// same for the same draft, and that it stays while the draft grows.
func TestTurned(t *testing.T) {
	list := []string{"a", "b", "c", "d"}
	first := map[string]bool{}
	for _, name := range []string{"Sam", "Mia", "Jo", "Ines", "Lotte", "Amir", "Wanda", "Petra"} {
		short := turned(draft.Parse("Hi "+name+",\n\nIt prints again."), list)[0]
		long := turned(draft.Parse("Hi "+name+",\n\nIt prints again. I have changed the roll."), list)[0]
		if short != long {
			t.Errorf("%s: %s became %s", name, short, long)
		}
		first[short] = true
	}
	if len(first) < 3 {
		t.Errorf("eight drafts open with only %d of %d sentences", len(first), len(list))
	}
	if got := turned[string](draft.Parse(""), nil); got != nil {
		t.Errorf("nothing to turn gave %q", got)
	}
}

// TestNothingAsked holds that an empty draft, a note and a reply to a calm
// customer are asked for nothing.
func TestNothingAsked(t *testing.T) {
	tests := []struct {
		name, text string
		c          check.Case
		want       check.State
	}{
		{"empty", "", check.Case{}, check.Optional},
		{"only quoted", "> It is dead.\n", check.Case{}, check.Optional},
		{"calm", "It prints again.", check.Case{Heat: check.Calm}, check.Optional},
		{"note", "It prints again.", check.Case{Form: check.Note}, check.Off},
		{"upset", "It prints again.", check.Case{}, check.Missing},
	}
	for _, tt := range tests {
		for id := range saying {
			rep := check.Run([]*check.Rule{ByID(id)}, draft.Parse(tt.text), tt.c)
			if got := rep.Items[0].State; got != tt.want {
				t.Errorf("%s, %s: got %v, want %v", tt.name, id, got, tt.want)
			}
		}
	}
}
