package main

import (
	"hash/fnv"
	"slices"
	"sync"

	"levelhead/coach/model"
)

// A recipe is how training goes about it.
type recipe struct {
	// How much each form of the corpus counts.
	Case, Whole, Real float64
	// Other is how much a short case of another check counts, which is taken
	// to be free of a fault that it was not written to show.
	Other float64
	// Fury is how much a furious message counts: there are fewer of them than
	// of upset ones, and to miss one is worse.
	Fury   float64
	Ridge  float64 // what large weights cost
	Mood   float64 // likewise for the mood of a message
	Bits   float64 // how much a fragment counts beside a short case
	Clean  float64 // likewise the coach's own words
	Mended float64 // how much a text put right counts beside the same text as it was
	Rare   int     // features in fewer sentences than this are left out
	Rounds int     // of descent
}

// best is the recipe that cross-validation likes best.
var best = recipe{Case: 1, Whole: 1, Real: 1.5, Other: 0.3, Fury: 5, Ridge: 3, Mood: 1, Bits: 1, Clean: 1, Mended: 0.5, Rare: 3, Rounds: 40}

// folds is how many parts cross-validation holds out in turn.
const folds = 6

// A teacher holds what there is to learn from.
type teacher struct {
	*matrix
	recipe
	samples []*sample
	learner *model.Learner
	column  map[model.Key]int
}

// newTeacher reads the samples.
func newTeacher(samples []*sample, l *model.Learner, r recipe) *teacher {
	t := &teacher{matrix: rows(samples, l, r.Rare), recipe: r, samples: samples, learner: l}
	t.column = make(map[model.Key]int, len(t.keys))
	for i, k := range t.keys {
		t.column[k] = i
	}
	return t
}

// learn trains one output on the samples for which use holds.
func (t *teacher) learn(output int, use func(*sample) bool) []float64 {
	var bags []bag
	for _, s := range t.samples {
		if use(s) {
			bags = append(bags, t.bags(s, output)...)
		}
	}
	w := make([]float64, len(t.keys)+1)
	base := t.Ridge
	if output >= len(model.Checks) {
		base = t.Mood
	}
	ridge := t.ridges(bags, base)
	descend(w, t.Rounds, func(w, grad []float64) float64 { return t.loss(bags, w, grad, ridge) })
	return w
}

// all trains every output on all samples.
func (t *teacher) all() [][]float64 {
	out := make([][]float64, len(model.Outputs()))
	each(len(out), func(o int) { out[o] = t.learn(o, func(*sample) bool { return true }) })
	return out
}

// A trial is what cross-validation gives of one sample: scores by weights that
// were trained without its fold.
type trial struct {
	*sample
	scores [24][]float64 // of each sentence, by check; nil for a short case of another check, but where passes holds
	right  [24]bool      // whether the words given as the reason are labelled ones
	moods  [3]float64    // of the message
}

// trials holds out each fold in turn and scores its samples.
func (t *teacher) trials() []*trial {
	var trials []*trial
	for _, s := range t.samples {
		if s.fold >= 0 && !s.mended {
			trials = append(trials, &trial{sample: s})
		}
	}
	outputs := len(model.Outputs())
	each(folds*outputs, func(job int) {
		fold, o := job/outputs, job%outputs
		w := t.learn(o, func(s *sample) bool { return s.fold != fold })
		for _, tr := range trials {
			switch {
			case tr.fold != fold:
			case o >= len(model.Checks):
				if tr.mood != "" {
					tr.moods[o-len(model.Checks)] = t.dot(tr.message, w)
				}
			case tr.form != shortCase || tr.check == o:
				t.try(tr, o, w)
			case tr.passes(o):
				tr.scores[o] = t.score(tr, w)
			}
		}
	})
	return trials
}

// passes reports whether a text may be taken to be innocent of Avoid check c:
// one that is of all, or a short case of another check that is innocent of its
// own, or says something. Of these every fourth is enough to see how often a
// check minds what it should not.
func (s *sample) passes(c int) bool {
	if s.clean {
		return c >= says
	}
	if c < says || s.check < 0 || s.want[s.check] && s.check >= says {
		return false
	}
	h := fnv.New32a()
	h.Write([]byte(s.text))
	return h.Sum32()%4 == 0
}

// score gives the scores of a sample's sentences by some weights.
func (t *teacher) score(tr *trial, w []float64) []float64 {
	scores := make([]float64, len(tr.rows))
	for i, row := range tr.rows {
		scores[i] = t.dot(row, w)
	}
	return scores
}

// try scores a sample for one check.
func (t *teacher) try(tr *trial, c int, w []float64) {
	scores := t.score(tr, w)
	tr.scores[c] = scores
	if len(scores) == 0 || len(tr.spans[c]) == 0 {
		return
	}
	top := 0
	for i, s := range scores {
		if s > scores[top] {
			top = i
		}
	}
	why := tr.read(t.learner).Why(top, func(k model.Key) float64 {
		if i, ok := t.column[k]; ok {
			return w[i]
		}
		return 0
	})
	tr.right[c] = slices.ContainsFunc(tr.spans[c], why.Overlaps)
}

// each runs n jobs on two cores.
func each(n int, job func(int)) {
	jobs := make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for j := range jobs {
				job(j)
			}
		})
	}
	for j := range n {
		jobs <- j
	}
	close(jobs)
	wg.Wait()
}
