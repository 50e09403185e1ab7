package rules

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestExamples holds every rule to its own examples: findings stand exactly
// at the marks, the first fix of each turns Bad into Good, and Good is clean
// for its own rule and free of every other rule's faults.
func TestExamples(t *testing.T) {
	for _, r := range All() {
		t.Run(r.ID, func(t *testing.T) {
			for _, e := range r.Examples {
				example(t, r, e)
			}
		})
	}
}

func example(t *testing.T, r *check.Rule, e check.Example) {
	t.Helper()
	c := check.Case{}
	if e.Customer != "" {
		c.Customer = draft.Parse(e.Customer)
	}
	if e.Bad != "" {
		text := strings.NewReplacer("«", "", "»", "").Replace(e.Bad)
		d := draft.Parse(text)
		rep := check.Run([]*check.Rule{r}, d, c)
		if got := marked(text, rep); got != e.Bad && e.Good != "" || e.Good == "" && rep.Items[0].State != check.Missing {
			t.Errorf("found: %s\nwanted: %s", got, e.Bad)
			return
		}
		if e.Good != "" {
			if got := mended(text, rep); got != e.Good {
				t.Errorf("mended: %s\nwanted: %s", got, e.Good)
			}
		}
	}
	if e.Good == "" {
		return
	}
	rep := check.Run(All(), draft.Parse(e.Good), c)
	for _, f := range rep.Findings {
		if f.Rule == r {
			t.Errorf("%s is still found in: %s", r.ID, marked(e.Good, check.Run([]*check.Rule{r}, draft.Parse(e.Good), c)))
		} else if !f.Missing() && f.Rule.Weight != check.Hint {
			t.Errorf("%s minds %q in: %s", f.Rule.ID, f.At.In(e.Good), e.Good)
		}
	}
}

// marked shows a report's findings with « » in the text.
func marked(text string, rep *check.Report) string {
	var b strings.Builder
	at := 0
	for _, f := range rep.Findings {
		if f.At.Start < at {
			continue
		}
		b.WriteString(text[at:f.At.Start] + "«" + f.At.In(text) + "»")
		at = f.At.End
	}
	return b.String() + text[at:]
}

// mended applies the first fix of every finding.
func mended(text string, rep *check.Report) string {
	var fix check.Fix
	for _, f := range rep.Findings {
		if len(f.Fixes) > 0 {
			fix.Edits = append(fix.Edits, f.Fixes[0].Edits...)
		}
	}
	return fix.Apply(text)
}

// TestOwnWords holds the coach to its own checks: nothing it says to the agent,
// and no sentence it offers, has a fault by any rule.
func TestOwnWords(t *testing.T) {
	for _, r := range All() {
		own := []string{r.Label + ".", r.Title + ".", r.Why}
		for _, e := range r.Examples {
			if e.Bad == "" {
				continue
			}
			text := strings.NewReplacer("«", "", "»", "").Replace(e.Bad)
			for _, f := range check.Run([]*check.Rule{r}, draft.Parse(text), check.Case{}).Findings {
				own = append(own, f.Message)
				if f.Message == "" {
					t.Errorf("%s says nothing of %q", r.ID, text)
				}
				for _, x := range f.Fixes {
					own = append(own, x.Label)
				}
			}
		}
		for _, s := range own {
			for _, f := range check.Run(All(), draft.Parse(s), check.Case{}).Findings {
				if !f.Missing() && f.Rule.Weight != check.Hint {
					t.Errorf("%s says %q, which %s minds for %q", r.ID, s, f.Rule.ID, f.At.In(s))
				}
			}
		}
	}
}

// TestRules holds what every rule has to have.
func TestRules(t *testing.T) {
	ids := map[string]bool{}
	for _, r := range All() {
		if ids[r.ID] {
			t.Errorf("%s is there twice", r.ID)
		}
		ids[r.ID] = true
		if !slices.Contains(order, r.ID) {
			t.Errorf("%s has no place in the checklist's order", r.ID)
		}
		if r.Label == "" || r.Title == "" || r.Why == "" || r.Source == "" || r.Find == nil {
			t.Errorf("%s is not complete", r.ID)
		}
		bad, fair := 0, 0
		for _, e := range r.Examples {
			if e.Bad != "" {
				bad++
			} else {
				fair++
			}
		}
		if bad < 3 || fair < 3 {
			t.Errorf("%s has %d examples of a fault and %d that are innocent; three of each at least", r.ID, bad, fair)
		}
	}
}

// TestHeadlines holds the first four rows of every checklist.
func TestHeadlines(t *testing.T) {
	var got []string
	for _, r := range All()[:4] {
		got = append(got, r.Label)
	}
	if want := []string{"Acknowledged the feeling", "Offered a choice", "No jargon", "No “calm down”"}; !slices.Equal(got, want) {
		t.Errorf("the checklist begins with %q, want %q", got, want)
	}
}
