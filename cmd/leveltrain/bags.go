package main

import "levelhead/coach/model"

// says is how many of model.Checks are about something said; the rest are
// about something to avoid.
const says = 8

// seldom are the Say checks that a short case written for another check
// hardly ever fulfils by the way.
var seldom = map[string]bool{"acknowledge-feeling": true, "apologize": true, "offer-choice": true, "same-side": true}

// A bag is some rows and whether an output is true of at least one of them.
type bag struct {
	rows   []int
	want   bool
	weight float64
}

// bags are what a sample teaches of an output: nothing where its readers
// doubted.
func (t *teacher) bags(s *sample, output int) []bag {
	if output >= len(model.Checks) {
		if s.mood == "" {
			return nil
		}
		weight := 1.0
		want := "mood:"+s.mood == model.Outputs()[output]
		if want && s.mood == "furious" {
			weight = t.Fury
		}
		return []bag{{[]int{s.message}, want, weight}}
	}
	c := output
	weight := [...]float64{t.Case, t.Whole, t.Real}[s.form]
	other := t.Other
	if s.bit {
		weight *= t.Bits
		other *= t.Bits
	}
	if s.mended {
		weight *= t.Mended
		other *= t.Mended
	}
	if s.clean {
		if c < says || s.check >= 0 && s.check != c || len(s.rows) == 0 {
			return nil
		}
		return []bag{{s.rows, false, t.Clean}}
	}
	switch {
	case s.contested[c], len(s.rows) == 0:
		return nil
	case s.form == shortCase && s.check != c:
		if c < says && !seldom[model.Checks[c]] {
			return nil
		}
		return []bag{{s.rows, false, other}}
	case !s.want[c]:
		return []bag{{s.rows, false, weight}}
	}
	marked, rest := s.marked(c)
	switch {
	case len(marked) == 0:
		return []bag{{s.rows, true, weight}}
	case c < says:
		return []bag{{marked, true, weight}}
	}
	var out []bag
	for i := range marked {
		out = append(out, bag{marked[i : i+1], true, weight})
	}
	if s.form != shortCase && len(rest) > 0 { // a short case marks one place only
		out = append(out, bag{rest, false, weight})
	}
	return out
}

// marked parts the rows of the sentences with labelled words from the others.
func (s *sample) marked(c int) (with, without []int) {
	for i, row := range s.rows {
		at := &without
		for _, span := range s.spans[c] {
			if s.draft.Sentences[i].Overlaps(span) {
				at = &with
				break
			}
		}
		*at = append(*at, row)
	}
	return with, without
}
