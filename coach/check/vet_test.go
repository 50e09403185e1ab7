package check

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/draft"
)

// wordy minds a word wherever it stands and offers these for it.
func wordy(id, word string, fixes ...string) *Rule {
	return &Rule{ID: id, Kind: Avoid, Weight: Should, Find: func(p *Pass) {
		for at := 0; ; {
			i := strings.Index(p.Draft.Text[at:], word)
			if i < 0 {
				return
			}
			s := draft.Span{Start: at + i, End: at + i + len(word)}
			f := Finding{At: s, Message: "“" + word + "”"}
			for _, x := range fixes {
				f.Fixes = append(f.Fixes, Fix{Label: x, Edits: []Edit{{s, x}}})
			}
			p.Found(f)
			at = s.End
		}
	}}
}

// wished wants a word.
func wished(id, word string) *Rule {
	return &Rule{ID: id, Kind: Say, Weight: Should, Find: func(p *Pass) {
		if i := strings.Index(p.Draft.Text, word); i >= 0 {
			p.Said(draft.Span{Start: i, End: i + len(word)})
			return
		}
		p.Lacks(0, "no "+word, Fix{Label: word, Edits: []Edit{{draft.Span{}, word + " "}}}, Fix{Label: "nothing", Edits: []Edit{{draft.Span{}, "nothing "}}})
	}}
}

// far wants a word, which counts only while another is there too.
func far(id, word, other string) *Rule {
	r := wished(id, word)
	find := r.Find
	r.Find = func(p *Pass) {
		if strings.Contains(p.Draft.Text, other) {
			find(p)
		}
	}
	return r
}

func labels(r *Report, id string) (all []string) {
	for _, f := range r.Findings {
		for _, x := range f.Fixes {
			if f.Rule.ID == id {
				all = append(all, x.Label)
			}
		}
	}
	return all
}

func TestVetted(t *testing.T) {
	for _, c := range []struct {
		name, text, id string
		rules          []*Rule
		want           []string
	}{
		{"still minded", "It is red.", "red", []*Rule{wordy("red", "red", "more red", "blue")}, []string{"blue"}},
		{"another minds it", "It is red.", "red", []*Rule{wordy("red", "red", "green", "blue"), wordy("green", "green")}, []string{"blue"}},
		{"it was minded before", "It is red and green.", "red", []*Rule{wordy("red", "red", "blue"), wordy("green", "green")}, []string{"blue"}},
		{"no longer said", "Sorry, it is red.", "red", []*Rule{wordy("red", "is red", "is blue"), far("sorry", "Sorry", "red")}, nil},
		{"said by what is at fault alone", "Sorry, it is red.", "red", []*Rule{wordy("red", "red", "blue"), wished("red said", "red")}, []string{"blue"}},
		{"one of two", "It is red or red.", "red", []*Rule{wordy("red", "red", "blue")}, []string{"blue", "blue"}},
		{"still missing", "It is red.", "sorry", []*Rule{wished("sorry", "Sorry")}, []string{"Sorry"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Run(c.rules, draft.Parse(c.text), Case{})
			if got := labels(r.Vetted(c.id), c.id); !slices.Equal(got, c.want) {
				t.Errorf("of %q hold %q, want %q", labels(r, c.id), got, c.want)
			}
			if len(r.Vetted("another").Findings) != len(r.Findings) {
				t.Error("a rule that is not named lost findings")
			}
		})
	}
}

// sure is a second reader that minds the same words for every check, each
// standing for its sentence.
type sure struct{ at []draft.Span }

func (s sure) Said(string, func(draft.Span) bool) (draft.Span, bool) { return draft.Span{}, false }

func (s sure) Faults(_ string, known func(draft.Span) bool) ([]draft.Span, func(string) string) {
	return slices.DeleteFunc(slices.Clone(s.at), known), func(words string) string { return words }
}

func (s sure) Edited(*draft.Draft) Second { return s }

// TestAsideForBothReaders holds that what the agent has set aside, or finds
// fine, does not come back with more words by the other reader.
func TestAsideForBothReaders(t *testing.T) {
	text := "It is red. It is really red."
	second := func(*draft.Draft, *draft.Draft) Second { return sure{[]draft.Span{span(3, 10), span(14, 28)}} }
	rules := []*Rule{wordy("red", "really red")}
	key := func(k string) bool { return k == "red\x00really red" }
	for name, c := range map[string]Case{"ignored": {Ignored: key}, "fine": {Fine: key}} {
		c.Second = second
		r := Run(rules, draft.Parse(text), c)
		if len(r.Findings) != 1 || r.Findings[0].At != span(3, 10) {
			t.Errorf("%s: %+v", name, r.Findings)
		}
	}
	if r := Run(rules, draft.Parse(text), Case{Second: second}); len(r.Findings) != 2 {
		t.Errorf("%+v", r.Findings)
	}
}

func TestFixedGivesWay(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		rules            []*Rule
	}{
		{"to the next fix", "It is red.", "It is blue.", []*Rule{wordy("red", "red", "green", "blue"), wordy("green", "green")}},
		{"to none", "It is red. So is he.", "It is red. So is he.", []*Rule{wordy("red", "red", "green"), wordy("green", "green")}},
		{"and the others stay", "It is red. So was the hot one.", "It is red. So was the warm one.", []*Rule{wordy("red", "red", "green"), wordy("hot", "hot", "warm"), wordy("green", "green")}},
		{"to what is said", "Oh, it is red. He is hot.", "Oh, it is red. He is warm.", []*Rule{wordy("red", "red", "blue"), wordy("hot", "hot", "warm"), far("said", "Oh", "red")}},
		{"for the same words twice", "It is red, red.", "It is blue, blue.", []*Rule{wordy("red", "red", "blue")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Run(c.rules, draft.Parse(c.text), Case{}).Fixed(); got != c.want {
				t.Errorf("%q", got)
			}
		})
	}
}

// TestVettedRemarks holds that a remark offers nothing that did not hold where
// it was offered for what is missing, and that the report vetted stays as it was.
func TestVettedRemarks(t *testing.T) {
	sorry := wished("sorry", "Sorry")
	r := Run([]*Rule{sorry}, draft.Parse("It is red."), Case{})
	for k := range r.Findings[0].Fixes {
		r.Findings[0].Fixes[k].Offer = r.Findings[0].Fixes[k].Label
	}
	moved := Fix{Label: "moved"}
	r.Whole.Remarks = []Remark{{ID: "late", Fixes: append(slices.Clone(r.Findings[0].Fixes), moved)}}
	got := r.Vetted("sorry").Whole.Remarks[0].Fixes
	if len(got) != 2 || got[0].Label != "Sorry" || got[1].Label != "moved" || len(r.Whole.Remarks[0].Fixes) != 3 {
		t.Errorf("offered: %+v", got)
	}
}
