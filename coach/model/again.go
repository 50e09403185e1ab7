package model

import (
	"slices"

	"levelhead/coach/draft"
)

// A part is what is kept of a sentence's reading for the next one.
type part struct {
	own    sums // what its words alone say
	n      int  // how many features that is
	around []Feature
}

// Again is Read for drafts that come one after the other, each much like the
// last: what sentences say that are in both is not added up once more. It
// gives what Read gives. The first of a row has no last: nil.
func (m *Model) Again(last *Reading, d *draft.Draft, a Around) *Reading {
	r := &Reading{m: m, r: newReader(&m.kinds, d, a), scores: make([]Scores, len(d.Sentences))}
	r.parts = make([]part, len(r.scores))
	if last == nil || last.m != m || last.parts == nil {
		last = &Reading{r: &Reader{d: &draft.Draft{}}}
	}
	head, tail := alike(d, last.r.d)
	settled := r.r.around.Customer == last.r.around.Customer && len(r.r.hints)+len(last.r.hints) == 0 && slices.Equal(r.r.whole, last.r.whole)
	for i := range r.scores {
		p := &r.parts[i]
		var old *part
		o := i
		if i >= head {
			o += len(last.parts) - len(r.parts)
		}
		if i < head || i >= len(r.parts)-tail {
			old = &last.parts[o]
			if settled && d.Sentences[i].Item == last.r.d.Sentences[o].Item && d.Sentences[i].Greeting == last.r.d.Sentences[o].Greeting {
				*p, r.scores[i] = *old, last.scores[o]
				continue
			}
			p.own, p.n = old.own, old.n
		}
		words := r.r.begin(i)
		if old == nil {
			r.r.readOwn(words)
			m.table.add(&p.own, r.r.out)
			p.n = len(r.r.out)
			r.r.out = r.r.out[:0]
		}
		r.r.readSentence(i, words)
		if old != nil && slices.Equal(r.r.out, old.around) {
			p.around = old.around
			r.scores[i] = last.scores[o]
			continue
		}
		p.around = slices.Clone(r.r.out)
		sum := p.own
		m.table.add(&sum, p.around)
		r.scores[i] = m.weigh(&sum, p.n+len(p.around))
	}
	return r
}

// alike counts the sentences at the beginning and at the end that are the same
// in both drafts.
func alike(a, b *draft.Draft) (head, tail int) {
	most := min(len(a.Sentences), len(b.Sentences))
	same := func(s, o *draft.Sentence) bool {
		return s.In(a.Text) == o.In(b.Text) && slices.EqualFunc(s.Words, o.Words, func(v, w draft.Word) bool {
			return v.Start-s.Start == w.Start-o.Start && v.Tag == w.Tag && v.Fold == w.Fold && v.Foreign == w.Foreign
		})
	}
	for head < most && same(&a.Sentences[head], &b.Sentences[head]) {
		head++
	}
	for tail < most-head && same(&a.Sentences[len(a.Sentences)-1-tail], &b.Sentences[len(b.Sentences)-1-tail]) {
		tail++
	}
	return head, tail
}
