package ideas_test

import (
	"slices"
	"testing"
	"time"

	"levelhead/coach/ideas"
)

// TestPick holds, over a long row of breaks, that what is picked fits, that
// nothing comes again for ten breaks, that all have their turn, and that two in
// a row are about different things.
func TestPick(t *testing.T) {
	all := ideas.All()
	for _, w := range []ideas.Want{
		{Length: 5 * time.Minute},
		{Length: 30 * time.Second},
		{Length: 20 * time.Minute, Categories: []ideas.Category{ideas.Walk, ideas.Talk}},
		{Length: 2 * time.Minute, Sitting: true, AtDesk: true},
	} {
		seen := map[string]int{}
		var lately []string
		var last ideas.Category
		for turn := range uint64(2000) {
			w.Turn, w.Lately = turn, lately
			i, ok := ideas.Pick(all, w)
			again, _ := ideas.Pick(all, w)
			if !ok || again.ID != i.ID {
				t.Fatalf("%+v: %q and %q", w, i.ID, again.ID)
			}
			if i.Takes() > w.Length || w.Sitting && i.Standing || w.AtDesk && i.Away || len(w.Categories) > 0 && !slices.Contains(w.Categories, i.Category) {
				t.Fatalf("%+v brought %+v", w, i)
			}
			if slices.Contains(lately, i.ID) || i.Category == last {
				t.Fatalf("%s came after %q", i.ID, lately)
			}
			seen[i.ID]++
			last = i.Category
			lately = append([]string{i.ID}, lately[:min(len(lately), 9)]...)
		}
		for _, i := range all {
			w := w
			w.Lately = nil
			if i.Takes() <= w.Length && i.Takes() >= min(w.Length, 5*time.Minute)/4 && len(w.Categories) == 0 && !w.Sitting && seen[i.ID] == 0 {
				t.Errorf("%v: %s never came in 2000 breaks", w.Length, i.ID)
			}
		}
	}
}

func TestPickAtTheEdges(t *testing.T) {
	all := ideas.All()
	if i, ok := ideas.Pick(all, ideas.Want{}); ok {
		t.Errorf("no time at all brought %q", i.ID)
	}
	if i, ok := ideas.Pick(nil, ideas.Want{Length: time.Hour}); ok {
		t.Errorf("of nothing came %q", i.ID)
	}
	if i, ok := ideas.Pick(all, ideas.Want{Length: time.Hour, Categories: []ideas.Category{"sing"}}); ok {
		t.Errorf("of no category came %q", i.ID)
	}
	// An hour is more than any of them takes, and still there is one.
	if i, ok := ideas.Pick(all, ideas.Want{Length: time.Hour}); !ok || i.Seconds < 75 {
		t.Errorf("for an hour: %q", i.ID)
	}
	// All were shown: the one of longest ago comes again.
	two := all[:2]
	got, ok := ideas.Pick(two, ideas.Want{Length: time.Hour, Lately: []string{two[1].ID, two[0].ID, two[1].ID}})
	if !ok || got.ID != two[0].ID {
		t.Errorf("after all were shown: %q", got.ID)
	}
	// What was shown last may be gone from the list since.
	if _, ok := ideas.Pick(two, ideas.Want{Length: time.Hour, Lately: []string{"own-7"}}); !ok {
		t.Error("an idea that is gone left none")
	}
}
