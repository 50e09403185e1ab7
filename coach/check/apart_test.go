package check

import (
	"math/rand/v2"
	"slices"
	"testing"

	"levelhead/coach/draft"
)

// TestApart takes places in at random, beside a plain list of them.
func TestApart(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var a apart
	var plain []draft.Span
	for range 20_000 {
		at := rnd.IntN(100_000)
		s := span(at, at+1+rnd.IntN(9))
		hit := slices.ContainsFunc(plain, s.Overlaps)
		if a.overlaps(s) != hit {
			t.Fatalf("%v overlaps: %v, want %v", s, !hit, hit)
		}
		if a.add(s) == hit {
			t.Fatalf("%v taken: %v, want %v", s, hit, !hit)
		}
		if !hit {
			plain = append(plain, s)
		}
	}
	slices.SortFunc(plain, func(a, b draft.Span) int { return a.Start - b.Start })
	if !slices.Equal(a.all(), plain) {
		t.Error("not the same places")
	}
}
