package model

import (
	"slices"

	"levelhead/coach/draft"
)

// Again is Read for drafts that come one after the other, each much like the
// last: what sentences say that are in both is not added up once more. It
// gives what Read gives. The first of a row has no last: nil.
func (m *Model) Again(last *Reading, d *draft.Draft, a Around) *Reading {
	if last == nil || last.m != m {
		last = &Reading{r: &Reader{d: &draft.Draft{}}}
	}
	theirs := last.r.theirs
	if a.Customer != last.r.around.Customer {
		theirs = weightyIn(a.Customer)
	}
	r := &Reading{m: m, r: newReaderOf(&m.kinds, d, a, theirs), parts: make([]*part, len(d.Sentences))}
	head, tail := alike(d, last.r.d)
	settled := r.r.around.Customer == last.r.around.Customer && len(r.r.hints)+len(last.r.hints) == 0 && slices.Equal(r.r.whole, last.r.whole)
	for i := range r.parts {
		s := &d.Sentences[i]
		var old *part
		if o := i + len(last.parts) - len(r.parts); i >= len(r.parts)-tail {
			old, s = last.parts[o], &last.r.d.Sentences[o]
		} else if i < head {
			old, s = last.parts[i], &last.r.d.Sentences[i]
		}
		if old != nil && settled && s.Item == d.Sentences[i].Item && s.Greeting == d.Sentences[i].Greeting {
			r.parts[i] = old
			continue
		}
		r.parts[i] = m.part(r.r, i, old)
	}
	r.r.rest()
	return r
}

// Edited reads a draft that was made of the one read, as Again does.
func (r *Reading) Edited(d *draft.Draft) *Reading { return r.m.Again(r, d, r.r.around) }

// part reads a sentence. What its words alone say is taken over from old, a
// part of the same words, as is all where the rest is the same too; old is nil
// where there is none.
func (m *Model) part(r *Reader, i int, old *part) *part {
	p := new(part)
	words := r.begin(i)
	if old != nil && old.n > 0 {
		p.own, p.n = old.own, old.n
	} else {
		r.readOwn(words)
		m.table.add(&p.own, r.out)
		p.n = len(r.out)
		r.out = r.out[:0]
	}
	r.readSentence(i, words)
	if old != nil && old.n > 0 && slices.Equal(r.out, old.around) {
		return old
	}
	p.around = slices.Clone(r.out)
	sum := p.own
	m.table.add(&sum, p.around)
	p.scores = m.weigh(&sum, p.n+len(p.around))
	return p
}

// alike counts the sentences at the beginning and at the end that are the same
// in both drafts.
func alike(a, b *draft.Draft) (head, tail int) {
	most := min(len(a.Sentences), len(b.Sentences))
	for head < most && a.Same(head, b, head) {
		head++
	}
	for tail < most-head && a.Same(len(a.Sentences)-1-tail, b, len(b.Sentences)-1-tail) {
		tail++
	}
	return head, tail
}
