package model

// readSentence adds what is so of a sentence as a whole: its kind, its length,
// how much of the customer's message it gives back, the hints in it and whether
// the draft is brief. Of the sentences around it nothing counts: what one
// sentence says must not change because another is put beside it.
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
	r.readEchoes(words, question)
	for _, h := range r.whole {
		r.add(fWhole, h, 0, 0)
	}
	r.readHints(sentence)
}

// readWhole prepares what is so of the draft as a whole: no more than whether
// it is brief, so that a sentence reads the same wherever it stands.
func (r *Reader) readWhole() {
	if r.around.Brief(r.d) {
		r.whole = append(r.whole, 1)
	} else {
		r.whole = append(r.whole, 2)
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
