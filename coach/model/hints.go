package model

import (
	"cmp"
	"slices"
	"sort"

	"levelhead/coach/draft"
)

// A hint is a Hint put to a sentence and its words.
type hint struct {
	id                 uint64
	sentence, from, to int
}

// sortHints puts the hints to their sentences. A hint over several sentences
// is one of each; an empty one, which marks a place, is none.
func (r *Reader) sortHints() {
	ss := r.d.Sentences
	for _, h := range r.around.Hints {
		id := text(h.ID)
		i := sort.Search(len(ss), func(i int) bool { return ss[i].End > h.At.Start })
		for ; i < len(ss) && ss[i].Overlaps(h.At); i++ {
			from, to := cover(ss[i].Words, h.At)
			r.hints = append(r.hints, hint{id, i, from, to})
		}
	}
	slices.SortStableFunc(r.hints, func(a, b hint) int { return cmp.Or(cmp.Compare(a.sentence, b.sentence), cmp.Compare(a.id, b.id)) })
}

// cover is the run of words that a span touches.
func cover(words []draft.Word, at draft.Span) (from, to int) {
	from = sort.Search(len(words), func(i int) bool { return words[i].End > at.Start })
	to = from + sort.Search(len(words)-from, func(i int) bool { return words[from+i].Start >= at.End })
	return from, to
}

// readHints adds what the hints say of a sentence, each id once, and of the
// draft as a whole.
func (r *Reader) readHints(sentence int) {
	i := sort.Search(len(r.hints), func(i int) bool { return r.hints[i].sentence >= sentence })
	for first := i; i < len(r.hints) && r.hints[i].sentence == sentence; i++ {
		h := &r.hints[i]
		if i > first && r.hints[i-1].id == h.id {
			continue
		}
		r.add(fHint, h.id, min(h.from, mostWords), min(h.to, mostWords))
	}
}
