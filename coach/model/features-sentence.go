package model

import (
	"slices"

	"levelhead/coach/draft"
)

// readSentence adds what is so of a sentence as a whole: its kind, its place,
// what stands around it and the draft that it stands in.
func (r *Reader) readSentence(sentence int, words []word) {
	s := &r.d.Sentences[sentence]
	is := func(what uint64) { r.add(fSentence, what, 0, 0) }
	question := s.Question()
	n := size(len(words))
	is(100 + n)
	if question {
		is(1)
	}
	if s.Item {
		is(2)
	}
	if s.Greeting {
		is(3)
	}
	if len(words) > 0 {
		last := &words[len(words)-1]
		r.add(fEnd, last.fold, len(words)-1, len(words))
	}
	body := sentence
	if body > 0 && r.d.Sentences[0].Greeting {
		body--
	}
	switch {
	case len(r.d.Sentences) == 1:
		is(4)
	case body == 0:
		is(5)
	case sentence == len(r.d.Sentences)-1:
		is(6)
	case sentence == len(r.d.Sentences)-2:
		is(7)
	default:
		is(8)
	}
	if question {
		for i := range words {
			if words[i].role == subject || i == 0 {
				r.add(fQuestionWord, words[i].fold, i, i+1)
			}
		}
	}
	if s.Item && len(words) > 0 {
		r.add(fItemWord, words[0].mid, 0, 1)
	}
	r.neighbour(fBefore, sentence-1)
	r.neighbour(fAfter, sentence+1)
	r.readEchoes(words, question)
	for _, h := range r.whole {
		r.add(fWhole, h, 0, 0)
	}
	r.readHints(sentence)
}

// neighbour adds how the sentence before or after begins and ends.
func (r *Reader) neighbour(kind uint64, i int) {
	if i < 0 || i >= len(r.d.Sentences) {
		return
	}
	s := &r.d.Sentences[i]
	words := r.words[r.first[i]:r.first[i+1]]
	if s.Greeting {
		r.add(kind, 1, 0, 0)
		return
	}
	if s.Item {
		r.add(kind, 2, 0, 0)
	}
	if len(words) < 2 {
		return
	}
	r.add(kind, join(words[0].fold, words[1].fold), 0, 0)
	r.add(kind, words[0].mid, 0, 0)
	r.add(kind, words[len(words)-1].fold, 0, 0)
}

// readWhole prepares what is so of the draft as a whole.
func (r *Reader) readWhole() {
	is := func(what uint64) { r.whole = append(r.whole, what) }
	is(100 + size(len(r.d.Sentences)))
	is(200 + size(len(r.words)/4))
	if slices.ContainsFunc(r.d.Sentences, func(s draft.Sentence) bool { return s.Greeting }) {
		is(1)
	}
	if slices.ContainsFunc(r.d.Sentences, func(s draft.Sentence) bool { return s.Item }) {
		is(2)
	}
	seen := [8]bool{}
	for _, g := range r.d.Regions {
		if k := g.Kind; k < 8 && !seen[k] {
			seen[k] = true
			is(10 + uint64(k))
		}
	}
}

// size puts a count into one of a few classes, each about half as large again
// as the one before.
func size(n int) uint64 {
	k := uint64(0)
	for limit := 1; n >= limit && k < 12; limit += (limit + 1) / 2 {
		k++
	}
	return k
}
