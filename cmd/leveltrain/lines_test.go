package main

import (
	"math"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/draft"
	"levelhead/coach/model"
)

// TestLines holds that a line parts what is labelled from what is not, and
// that what the phrases find alone does not count as found everywhere.
func TestLines(t *testing.T) {
	c := slices.Index(model.Checks, "calm-down")
	all := make([][]*twice, len(model.Checks))
	add := func(score float64, hit, want bool) {
		s := &sample{form: shortCase, check: c, draft: draft.Parse("One sentence.")}
		s.want[c] = want
		all[c] = append(all[c], &twice{trial: &trial{sample: s}, scores: []float64{score}, hits: []bool{hit}})
	}
	for range 20 {
		add(2, false, true)
		add(-0.5, true, true)
		add(0.5, false, false)
		add(-4, false, false)
	}
	sure := bestPen.lines(all, anyFold)[c][briefRegime]
	if sure <= 0.5 || sure > 2 {
		t.Errorf("drawn at %v", sure)
	}
	var k tally
	for _, s := range all[c] {
		k.add(s, c, sure, 1)
	}
	if recall, want := k.hits/k.n(), (1+fresh[c]+lift*(1-fresh[c]))/2; math.Abs(recall-want) > 1e-9 || k.falses > 0 {
		t.Errorf("recall %v, want %v; %v false", recall, want, k.falses)
	}
}

// TestHold holds that writers and sources stay whole, and that fragments are
// never held out.
func TestHold(t *testing.T) {
	tests := []struct {
		s    sample
		fold int
	}{
		{sample{group: "a1"}, 0},
		{sample{group: "h4", form: wholeReply}, 3},
		{sample{group: "cases-1", own: true}, 4},
		{sample{group: "cases-2", own: true}, 5},
		{sample{group: "whole-1", own: true, form: wholeReply}, 5},
		{sample{group: "sumo_firefox", form: realReply}, 0},
		{sample{group: "else", form: realReply}, 3},
		{sample{group: "bits", bit: true}, -1},
	}
	for _, tt := range tests {
		if tt.s.hold(true); tt.s.fold != tt.fold {
			t.Errorf("%s is in fold %d, want %d", tt.s.group, tt.s.fold, tt.fold)
		}
	}
}

// TestClean holds that the coach's own words are there, as words alone.
func TestClean(t *testing.T) {
	all := cleanSamples(nil)
	if len(all) < 200 {
		t.Fatalf("%d texts", len(all))
	}
	for _, s := range all {
		if strings.ContainsAny(s.text, "«»") || s.text == "" || s.want != [24]bool{} {
			t.Errorf("%q", s.text)
		}
	}
}
