package main

import (
	"math"
	"slices"
)

// score is how much speaks for a check in the whole text, as log odds.
func (t *trial) score(c int) float64 { return total(c, t.scores[c]) }

// total is what the scores of a text's sentences come to.
func total(c int, scores []float64) float64 {
	if len(scores) == 0 {
		return harmless
	}
	if c >= says {
		return slices.Max(scores)
	}
	sum := 0.0
	for _, s := range scores {
		sum += softplus(s)
	}
	return math.Log(max(math.Expm1(sum), 1e-9))
}

// counts are the verdicts on one check.
type counts struct {
	hits, falses, misses int
	alarms               int // sentences, in texts that do not have the fault
	places, right        int // hits with labelled words, and those that point at them
}

// n is how many texts are labelled.
func (k counts) n() int { return k.hits + k.misses }

func (k counts) f1() float64 {
	if k.hits == 0 {
		return 0
	}
	return 2 * float64(k.hits) / float64(2*k.hits+k.falses+k.misses)
}

// judge counts the trials of one form at a threshold.
func judge(trials []*trial, c int, f form, at func(*trial) float64) (k counts) {
	for _, t := range trials {
		if t.form != f || t.contested[c] || t.form == shortCase && t.check != c {
			continue
		}
		limit := at(t)
		got := t.score(c) >= limit
		switch {
		case got && t.want[c]:
			k.hits++
			if len(t.spans[c]) > 0 {
				k.places++
				if t.right[c] {
					k.right++
				}
			}
		case got:
			k.falses++
			if c >= says {
				for _, s := range t.scores[c] {
					if s >= limit {
						k.alarms++
					}
				}
			}
		case t.want[c]:
			k.misses++
		}
	}
	return k
}

// A price is what the choice of a threshold weighs: the F1 of each form, less
// a fee for each false alarm a real reply.
type price struct {
	forms [3]float64
	alarm float64
}

// threshold is the score that pays best over the trials for which use holds.
func (p price) threshold(trials []*trial, c int, use func(*trial) bool) float64 {
	var kept []*trial
	n := [3]int{}
	for _, t := range trials {
		if t.contested[c] || t.form == shortCase && t.check != c || !use(t) {
			continue
		}
		kept = append(kept, t)
		n[t.form]++
	}
	best, at := math.Inf(-1), 0.0
	for q := -7.0; q <= 4; q += 0.1 {
		worth := 0.0
		for f := range p.forms {
			if n[f] == 0 || p.forms[f] == 0 {
				continue
			}
			k := judge(kept, c, form(f), func(*trial) float64 { return q })
			if k.n() >= 3 {
				worth += p.forms[f] * k.f1()
			}
			if form(f) != shortCase {
				worth -= p.forms[f] * p.alarm * float64(k.alarms) / float64(n[f])
			}
		}
		if worth > best+1e-9 {
			best, at = worth, q
		}
	}
	return at
}
