// Package model is the coach's second reader: for each sentence in its draft,
// how likely each check applies. It has learnt from labelled replies what no
// list of phrases foresees.
//
// It is linear: a sentence is a few hundred features (words, short sequences
// of words and tags, kinds of words of like meaning, who does what, what the
// customer wrote too), and each check adds up their weights. So every decision is
// explained by the words that carried it. The weights are made by
// cmd/leveltrain and are part of the program.
package model

import (
	_ "embed"
	"sync"

	"levelhead/coach/draft"
)

// A Model is a set of weights ready to read with. It is never changed once
// made and may be used by any number of goroutines at once.
type Model struct {
	kinds   kinds
	table   table
	outputs [outputs]OutputWeights
}

//go:embed weights.bin
var embedded []byte

var load = sync.OnceValues(func() (*Model, error) { return Open(embedded) })

// Load is the model that is part of the program. It is read once.
func Load() (*Model, error) { return load() }

// Learnt is Load, for who cannot do without: that the model reads is held by a
// test.
func Learnt() *Model {
	m, err := load()
	if err != nil {
		panic("model: what is built in does not read: " + err.Error())
	}
	return m
}

// Read scores every sentence of d.
func (m *Model) Read(d *draft.Draft, a Around) *Reading {
	r := &Reading{m: m, r: newReader(&m.kinds, d, a), parts: make([]*part, len(d.Sentences))}
	parts := make([]part, len(d.Sentences))
	for i := range parts {
		parts[i].scores = m.score(r.r.Of(i))
		r.parts[i] = &parts[i]
	}
	r.r.rest()
	return r
}

// score adds up what the features say.
func (m *Model) score(features []Feature) Scores {
	var sum sums
	m.table.add(&sum, features)
	return m.weigh(&sum, len(features))
}

// weigh turns what n features say into scores.
func (m *Model) weigh(sum *sums, n int) (s Scores) {
	worth := Worth(n)
	for c := range s {
		s[c] = float64(m.outputs[c].Bias) + worth*float64(m.outputs[c].Scale)*float64(sum[c])
	}
	return s
}

// Learner gives training the features of drafts, with the words of w alone.
type Learner struct{ kinds kinds }

// NewLearner takes the words of like meaning from w.
func NewLearner(w *Weights) *Learner {
	l := &Learner{kinds{mid: w.Mid, far: w.Far}}
	l.kinds.room(len(w.Words))
	for s, k := range w.wordSums() {
		l.kinds.put(s, k)
	}
	return l
}

// Read prepares d for reading its features.
func (l *Learner) Read(d *draft.Draft, a Around) *Reader { return newReader(&l.kinds, d, a) }
