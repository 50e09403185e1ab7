package check

import (
	"slices"
	"testing"

	"levelhead/coach/draft"
)

// TestSoft holds that a check that is a hint here is marked as ever, but keeps
// no reply from being ready, and that its fixes are made and vetted as those of
// any hint.
func TestSoft(t *testing.T) {
	rules := []*Rule{wordy("red", "red", "green"), wordy("green", "green", "blue"), wished("sorry", "Sorry")}
	read := func(soft ...string) *Report {
		return Run(rules, draft.Parse("It is red."), Case{Soft: func(id string) bool { return slices.Contains(soft, id) }})
	}
	for _, c := range []struct {
		soft      []string
		mend, add int
		fixed     string   // by red’s one fix, which green minds
		holding   []string // of red’s fixes
	}{
		{nil, 1, 1, "It is red.", nil},
		{[]string{"red"}, 0, 1, "It is red.", nil},
		{[]string{"sorry"}, 1, 0, "It is red.", nil},
		{[]string{"red", "sorry"}, 0, 0, "It is red.", nil},
		{[]string{"green"}, 1, 1, "It is green.", []string{"green"}},
	} {
		r := read(c.soft...)
		if r.Mend() != c.mend || r.Add() != c.add || r.Ready() != (c.mend+c.add == 0) || len(r.Findings) != 2 {
			t.Errorf("%q soft: %d to mend, %d to add, %d findings", c.soft, r.Mend(), r.Add(), len(r.Findings))
		}
		if r.Items[0].State != Found || r.Items[2].State != Missing {
			t.Errorf("%q soft: red is %v, sorry %v", c.soft, r.Items[0].State, r.Items[2].State)
		}
		for i, it := range r.Items {
			want := it.Rule.Weight
			if slices.Contains(c.soft, it.Rule.ID) {
				want = Hint
			}
			if it.Weight != want || rules[i].Weight != Should {
				t.Errorf("%q soft: %s weighs %v", c.soft, it.Rule.ID, it.Weight)
			}
		}
		for _, f := range r.Findings {
			if soft := slices.Contains(c.soft, f.Rule.ID); (f.Weight() == Hint) != soft {
				t.Errorf("%q soft: a finding of %s weighs %v", c.soft, f.Rule.ID, f.Weight())
			}
		}
		if got := r.Fixed(); got != c.fixed {
			t.Errorf("%q soft: fixed to %q, want %q", c.soft, got, c.fixed)
		}
		if got := labels(r.Vetted("red"), "red"); !slices.Equal(got, c.holding) {
			t.Errorf("%q soft: %q hold, want %q", c.soft, got, c.holding)
		}
	}
}

// TestOffSoft holds that what is off is off, even as a hint.
func TestOffSoft(t *testing.T) {
	yes := func(string) bool { return true }
	r := Run([]*Rule{wordy("red", "red")}, draft.Parse("It is red."), Case{Off: yes, Soft: yes})
	if it := r.Items[0]; it.State != Off || it.Weight != Hint || len(r.Findings) != 0 {
		t.Errorf("%+v, %d findings", it, len(r.Findings))
	}
}

// TestWholeOfReplies holds that only a reply is looked at as a whole.
func TestWholeOfReplies(t *testing.T) {
	whole := func(*Report, *Case) Whole { return Whole{Lines: []string{"sorry"}} }
	for form, want := range map[Form]int{Reply: 1, Note: 0, Call: 0} {
		if r := Run(nil, draft.Parse("Sorry."), Case{Form: form, Whole: whole}); len(r.Whole.Lines) != want {
			t.Errorf("%v: %q", form, r.Whole.Lines)
		}
	}
}

func TestUnfixed(t *testing.T) {
	whole := func(*Report, *Case) Whole { return Whole{Remarks: []Remark{{ID: "late", Fixes: make([]Fix, 1)}}} }
	r := Run([]*Rule{wordy("red", "red", "blue"), wished("sorry", "Sorry")}, draft.Parse("It is red."), Case{Whole: whole})
	u := r.Unfixed()
	if u.Fixed() != "It is red." || u.Holding(u.Findings[1]) != nil || u.Whole.Remarks[0].Fixes != nil {
		t.Error("there is still something to fix")
	}
	if u.Mend() != 1 || u.Add() != 1 || u.Items[0].State != Found {
		t.Error("something is no longer found")
	}
	if r.Fixed() != "It is blue." || len(r.Whole.Remarks[0].Fixes) != 1 {
		t.Error("the report itself has changed")
	}
}
