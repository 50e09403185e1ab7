package model

import (
	"math"
	"sync/atomic"

	"levelhead/coach/draft"
)

// Scores are how much speaks for each check in one sentence, in the order of
// Checks, as log odds: 0 is as likely as not.
type Scores [checks]float64

// P is the probability that a check applies, between 0 and 1; 0 for a check
// that is none of Checks.
func (s Scores) P(id string) float64 {
	if c := number(id); c >= 0 {
		return sigmoid(s[c])
	}
	return 0
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// Alone is the probability from which a check is best said to apply where no
// other reader knows it: precision and recall count alike. It is 2 for a check
// that is none of Checks.
func (m *Model) Alone(id string) float64 {
	if c := number(id); c >= 0 {
		return sigmoid(float64(m.outputs[c].Alone))
	}
	return 2
}

// A Reading is a draft as the model read it. It is for one goroutine.
type Reading struct {
	m     *Model
	r     *Reader
	parts []*part // of each sentence
}

// A part is the reading of one sentence. It is shared by readings that come one
// after the other, and on several goroutines: nothing but why changes once it is
// made.
type part struct {
	scores Scores
	own    sums // what its words alone say; in a reading that is to be followed by others
	n      int  // how many features that is
	around []Feature
	why    atomic.Pointer[[]carried] // where it was asked for
}

// carried is where the words stand, counted from their sentence, that spoke most
// for a check.
type carried struct {
	check int
	at    draft.Span
}

// Sure is the probability from which the model may add to what phrases find in
// this draft: where, of texts by writers that training had not seen, precision
// and recall of both together count alike, and a false alarm in a whole reply
// costs extra. It is 2 for a check that is none of Checks.
func (r *Reading) Sure(id string) float64 {
	c := number(id)
	switch {
	case c < 0:
		return 2
	case r.r.around.Brief(r.r.d):
		return sigmoid(float64(r.m.outputs[c].Brief))
	}
	return sigmoid(float64(r.m.outputs[c].Whole))
}

// Of are the scores of a sentence.
func (r *Reading) Of(sentence int) Scores { return r.parts[sentence].scores }

// P is the probability that a check applies to a sentence.
func (r *Reading) P(id string, sentence int) float64 { return r.parts[sentence].scores.P(id) }

// From are the sentences to which a check applies with probability least or more.
func (r *Reading) From(id string, least float64) (sentences []int) {
	c := number(id)
	if c < 0 {
		return nil
	}
	// Most are far below, and need no exponential to tell.
	far := math.Inf(-1)
	if least > 0 && least < 0.999 {
		far = math.Log(least/(1-least)) - 1
	}
	for i, p := range r.parts {
		if s := p.scores[c]; s >= far && sigmoid(s) >= least {
			sentences = append(sentences, i)
		}
	}
	return sentences
}

// Said is the probability that a check applies anywhere in the draft but for
// sentences that are known, and the sentence to which it applies most; that is
// -1 where no sentence is left. A nil known knows none.
func (r *Reading) Said(id string, known func(sentence draft.Span) bool) (p float64, sentence int) {
	c := number(id)
	if c < 0 {
		return 0, -1
	}
	sentence, none := -1, 1.0
	for i, one := range r.parts {
		if known != nil && known(r.r.d.Sentences[i].Span) {
			continue
		}
		none *= 1 - sigmoid(one.scores[c])
		if sentence < 0 || one.scores[c] > r.parts[sentence].scores[c] {
			sentence = i
		}
	}
	return 1 - none, sentence
}

// Why is the words of the sentence that spoke most for the check: the stretch
// with the largest sum. It is never empty and lies within the sentence.
func (r *Reading) Why(id string, sentence int) draft.Span {
	s := &r.r.d.Sentences[sentence]
	c := number(id)
	if c < 0 || len(s.Words) == 0 {
		return s.Span
	}
	p := r.parts[sentence]
	var known []carried
	if l := p.why.Load(); l != nil {
		known = *l
	}
	for _, k := range known {
		if k.check == c {
			return draft.Span{Start: s.Start + k.at.Start, End: s.Start + k.at.End}
		}
	}
	at := r.why(c, sentence)
	known = append(known[:len(known):len(known)], carried{c, draft.Span{Start: at.Start - s.Start, End: at.End - s.Start}})
	p.why.Store(&known)
	return at
}

func (r *Reading) why(c, sentence int) draft.Span {
	defer r.r.rest()
	return r.r.Why(sentence, func(k Key) float64 {
		w := r.m.table.of(k)
		for i := 0; i+1 < len(w); i += 2 {
			if int(w[i]) == c {
				return float64(int8(w[i+1]))
			}
		}
		return 0
	})
}

// Why is the words of a sentence that speak most, by the weights given: the
// stretch with the largest sum, without punctuation at its ends. The sentence
// has to have words.
func (r *Reader) Why(sentence int, weight func(Key) float64) draft.Span {
	words := r.d.Sentences[sentence].Words
	carried := make([]float64, len(words))
	total := 0.0
	for _, f := range r.Of(sentence) {
		n := f.To - f.From
		if n == 0 {
			continue
		}
		v := weight(f.Key)
		total += v
		for j := f.From; j < f.To; j++ {
			carried[j] += v / float64(n)
		}
	}
	from, to := stretch(carried, max(0, total)/40)
	for from+1 < to && words[from].Punct() {
		from++
	}
	for to-1 > from && words[to-1].Punct() {
		to--
	}
	// “you’d” is two words here, and one to who reads it.
	for from > 0 && joined(words[from-1], words[from]) {
		from--
	}
	for to < len(words) && joined(words[to-1], words[to]) {
		to++
	}
	return draft.Span{Start: words[from].Start, End: words[to-1].End}
}

func joined(a, b draft.Word) bool { return a.End == b.Start && !a.Punct() && !b.Punct() }

// stretch is the run of values with the largest sum, where each value in it
// costs a little, so that it does not reach further than what speaks. It holds
// at least one value.
func stretch(values []float64, cost float64) (from, to int) {
	best, sum, start := math.Inf(-1), 0.0, 0
	for i, v := range values {
		if sum <= 0 {
			sum, start = 0, i
		}
		if sum += v - cost; sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}
