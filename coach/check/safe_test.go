package check

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/draft"
)

// TestSafe holds that the safe fixes, made one after the other in any order,
// give what Fixed gives.
func TestSafe(t *testing.T) {
	swap := func(id, words, better string) *Rule {
		return &Rule{ID: id, Kind: Avoid, Weight: Should, Find: func(p *Pass) {
			for at := 0; ; {
				i := strings.Index(p.Draft.Text[at:], words)
				if i < 0 {
					return
				}
				span := draft.Span{Start: at + i, End: at + i + len(words)}
				p.Found(Finding{At: span, Fixes: []Fix{
					{Label: "[what]", Ask: true, Edits: []Edit{{Span: span, Text: "[what]"}}},
					{Label: better, Edits: []Edit{{Span: span, Text: better}}},
				}})
				at = span.End
			}
		}}
	}
	rules := []*Rule{swap("a", "must", "can"), swap("b", "you must", "we could"), swap("c", "calm", "quiet"), swap("d", "worse", "must")}
	text := "If you must, stay calm. We must go, and be calm. It is worse."
	r := Run(rules, draft.Parse(text), Case{})
	fixes := r.Safe()
	if len(fixes) == 0 {
		t.Fatal("no safe fix")
	}
	for _, order := range [][]Fix{fixes, reversed(fixes)} {
		var all Fix
		for _, f := range order {
			if f.Ask {
				t.Errorf("%q is among the safe ones", f.Label)
			}
			all.Edits = append(all.Edits, f.Edits...)
			slices.SortFunc(all.Edits, byStart)
			_ = all.Apply(text) // each step is a text of its own
		}
		if got := all.Apply(text); got != r.Fixed() {
			t.Errorf("one by one: %q, at once: %q", got, r.Fixed())
		}
	}
	if got := Run(rules, draft.Parse(""), Case{}).Safe(); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}

func reversed(f []Fix) []Fix {
	f = slices.Clone(f)
	slices.Reverse(f)
	return f
}
