package main

import (
	"cmp"
	"maps"
	"slices"

	"levelhead/coach/check"
)

// enough is how many examples of a check there have to be for its figures to
// count in the mean over all checks.
const enough = 5

// A tally is the count of one check's verdicts in one form of the corpus.
type tally struct {
	check  string
	kind   check.Kind
	noRule bool

	hits, falses, misses, rests int // true and false positives, false and true negatives
	contested                   int // pairs left out
	places, right               int // found places in hits with labelled words, and those that overlap them
	marked, met                 int // hits with labelled words, and those with a place that overlaps them
	alarms                      int // found places in replies on which the check is not labelled
}

// n is the number of labelled examples.
func (t tally) n() int { return t.hits + t.misses }

// precision is the share of what was found that is labelled.
func (t tally) precision() share { return share{t.hits, t.hits + t.falses} }

// recall is the share of what is labelled that was found.
func (t tally) recall() share { return share{t.hits, t.n()} }

// f1 is the harmonic mean of precision and recall.
func (t tally) f1() share { return share{2 * t.hits, 2*t.hits + t.falses + t.misses} }

// spans is the share of the found places that are right.
func (t tally) spans() share { return share{t.right, t.places} }

// counts reports whether the check has a say in the mean.
func (t tally) counts() bool { return !t.noRule && t.n() >= enough }

// A share is a part of a whole; of a whole of 0 there is none to tell.
type share struct{ part, whole int }

func (s share) value() float64 { return float64(s.part) / float64(s.whole) }

// A score is everything counted in one form of the corpus.
type score struct {
	form    form
	samples int
	moods   share // of the customers' messages whose mood is labelled, those read right
	tallies map[string]*tally
}

// add counts one sample's verdicts.
func (s *score) add(vs []verdict) {
	s.samples++
	if s.tallies == nil {
		s.tallies = map[string]*tally{}
	}
	for _, v := range vs {
		t := s.tallies[v.check]
		if t == nil {
			t = &tally{check: v.check, kind: v.kind, noRule: v.noRule}
			s.tallies[v.check] = t
		}
		switch {
		case v.contested:
			t.contested++
		case v.want && v.got:
			t.hits++
		case v.want:
			t.misses++
		case v.got:
			t.falses++
			t.alarms += len(v.at)
		default:
			t.rests++
		}
		if !v.marked() {
			continue
		}
		t.marked++
		t.met += min(v.right(), 1)
		// The label of a short case stands for one place out of those there
		// may be; a whole reply's labels are all there are.
		if s.form == shortCase {
			t.places++
			t.right += min(v.right(), 1)
		} else {
			t.places += len(v.at)
			t.right += v.right()
		}
	}
}

// sorted gives the tallies in the order of the rules, those without a rule last.
func (s *score) sorted(rules []*check.Rule) []*tally {
	place := func(t *tally) int {
		if i := slices.IndexFunc(rules, func(r *check.Rule) bool { return r.ID == t.check }); i >= 0 {
			return i
		}
		return len(rules)
	}
	return slices.SortedFunc(maps.Values(s.tallies), func(a, b *tally) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(place(a), place(b)), cmp.Compare(a.check, b.check))
	})
}

// macro is the mean F1 over the checks that count, and how many those are.
func (s *score) macro() (mean float64, checks int) {
	for _, t := range s.tallies {
		if t.counts() {
			mean += t.f1().value()
			checks++
		}
	}
	if checks > 0 {
		mean /= float64(checks)
	}
	return mean, checks
}

// alarms is the number of places found by Avoid checks in replies on which
// those checks are not labelled.
func (s *score) alarms() (n int) {
	for _, t := range s.tallies {
		if t.kind == check.Avoid {
			n += t.alarms
		}
	}
	return n
}

// met is the share of what was rightly found of which at least one place is
// right.
func (s *score) met() (all share) {
	for _, t := range s.tallies {
		all.part += t.met
		all.whole += t.marked
	}
	return all
}

// spans is the share of right places over all checks.
func (s *score) spans() (all share) {
	for _, t := range s.tallies {
		all.part += t.right
		all.whole += t.places
	}
	return all
}
