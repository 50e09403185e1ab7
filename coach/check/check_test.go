package check

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/draft"
)

func span(a, b int) draft.Span { return draft.Span{Start: a, End: b} }

// finder makes a rule that finds every given phrase, in the order given, and
// puts "X" in its place.
func finder(id string, phrases ...string) *Rule {
	return &Rule{ID: id, Kind: Avoid, Weight: Must, Find: func(p *Pass) {
		for _, s := range phrases {
			for at := range draft.MustPhrase(s).In(p.Draft) {
				p.Found(Finding{At: at, Fixes: []Fix{{Label: "[x]", Edits: []Edit{{at, "[x]"}}, Ask: true}, {Label: "X", Edits: []Edit{{at, "X"}}}}})
			}
		}
	}}
}

func sayer(id, phrase string) *Rule {
	return &Rule{ID: id, Kind: Say, Weight: Should, Find: func(p *Pass) {
		for at := range draft.MustPhrase(phrase).In(p.Draft) {
			p.Said(at)
			return
		}
		p.Lacks(p.Draft.Opening(), "m")
	}}
}

func TestRun(t *testing.T) {
	rules := []*Rule{finder("a", "two three", "three four", "one"), sayer("b", "please"), finder("c", "four")}
	d := draft.Parse("One two three four.")
	tests := []struct {
		name   string
		c      Case
		states string
		n      int
	}{
		{"upset", Case{}, "found missing found", 4},
		{"calm", Case{Heat: Calm}, "found optional found", 3},
		{"furious", Case{Heat: Furious}, "found missing found", 4},
		{"note", Case{Form: Note}, "off off off", 0},
		{"call", Case{Form: Call}, "off off off", 0},
		{"fine", Case{Fine: func(k string) bool { return k == "a\x00two three" }}, "found missing found", 4},
		{"fine and ignored", Case{Fine: func(k string) bool { return k == "c\x00four" }, Ignored: func(k string) bool { return strings.HasPrefix(k, "a") }}, "clean missing clean", 1},
		{"nothing missing is fine", Case{Fine: func(string) bool { return true }}, "clean missing clean", 1},
		{"off", Case{Off: func(id string) bool { return id == "a" }}, "off missing found", 2},
		{"ignored", Case{Ignored: func(k string) bool { return strings.HasPrefix(k, "c\x00four") || k == "b\x00" }}, "found optional clean", 2},
	}
	for _, tt := range tests {
		r := Run(rules, d, tt.c)
		var states []string
		for _, it := range r.Items {
			states = append(states, it.State.String())
		}
		if got := strings.Join(states, " "); got != tt.states || len(r.Findings) != tt.n {
			t.Errorf("%s: %s with %d findings, want %s with %d", tt.name, got, len(r.Findings), tt.states, tt.n)
		}
	}
	r := Run(rules, d, Case{})
	if want := []draft.Span{span(0, 3), span(4, 13)}; !slices.Equal(r.Items[0].At, want) {
		t.Errorf("found at %v, want %v: in order, and what overlaps left out", r.Items[0].At, want)
	}
	if r.Mend() != 3 || r.Add() != 1 || r.Ready() {
		t.Errorf("%d to mend, %d to add", r.Mend(), r.Add())
	}
	if got := r.Fixed(); got != "X X X." {
		t.Errorf("fixed: %q", got)
	}
}

func TestPieces(t *testing.T) {
	r := Run([]*Rule{finder("a", "one two three"), finder("b", "two"), finder("c", "three four")}, draft.Parse("so one two three four"), Case{})
	var got []string
	for p := range r.Pieces() {
		ids := ""
		for _, k := range p.Findings {
			ids += r.Findings[k].Rule.ID
		}
		got = append(got, p.In(r.Draft.Text)+"/"+ids)
	}
	if want := []string{"so /", "one /a", "two/ab", " /a", "three/ac", " four/c"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := r.Fixed(); got != "so X four" {
		t.Errorf("fixed: %q", got)
	}
}

func TestHint(t *testing.T) {
	h := finder("h", "one")
	h.Weight = Hint
	r := Run([]*Rule{h}, draft.Parse("one"), Case{})
	if !r.Ready() || len(r.Findings) != 1 {
		t.Error("a hint keeps the reply from being ready, or is not there")
	}
}

func TestKey(t *testing.T) {
	a := Finding{Rule: &Rule{ID: "a"}, At: span(0, 9)}
	if a.Key("You  Did\n") != a.Key("you did  ") {
		t.Error("white space or capitals change a key")
	}
	if b := (Finding{Rule: a.Rule, At: span(0, 8)}); b.Key("You’re") != a.Key("you're xx")[:len("a\x00you're")] {
		t.Error("another apostrophe changes a key")
	}
}

func FuzzRun(f *testing.F) {
	f.Add("One two three four. One.", "two three", "three")
	f.Fuzz(func(t *testing.T, text, a, b string) {
		for _, s := range []string{a, b} {
			if _, err := draft.ParsePhrase(s); err != nil {
				return
			}
		}
		r := Run([]*Rule{finder("a", a, b), finder("b", b, a), sayer("c", a)}, draft.Parse(text), Case{})
		at := 0
		for p := range r.Pieces() {
			if p.Start != at {
				t.Fatal("a gap between pieces")
			}
			at = p.End
		}
		if at != len(text) && text != "" {
			t.Fatal("pieces do not cover the text")
		}
		r.Fixed()
		for _, f := range r.Findings {
			for _, x := range f.Fixes {
				x.Apply(text)
			}
		}
	})
}

// TestMany would take minutes if reading grew with the square of the findings.
func TestMany(t *testing.T) {
	r := Run([]*Rule{finder("a", "no"), finder("b", "no way")}, draft.Parse(strings.Repeat("no way. ", 50_000)), Case{})
	n := 0
	for range r.Pieces() {
		n++
	}
	if len(r.Findings) != 100_000 || n != 150_000 || !strings.HasPrefix(r.Fixed(), "X way. X") {
		t.Errorf("%d findings, %d pieces", len(r.Findings), n)
	}
}
