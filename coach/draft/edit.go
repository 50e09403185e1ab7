package draft

import "slices"

// Edit is Parse(text), at a cost that grows with what text and d differ in:
// what stands before and after is taken over from d, as far as it was read.
func (d *Draft) Edit(text string) *Draft { return cutUp(text, d) }

// readAll reads the units, but for those at the beginning and at the end that
// are the same in the old draft.
func (c *cutter) readAll(units []unit) {
	c.units = make([]unit, 0, len(units))
	if c.old == nil {
		c.words = make([]Word, 0, len(c.text)/5+8)
		for _, u := range units {
			c.read(u)
		}
		return
	}
	olds := c.old.units
	same := func(u, o unit) bool {
		return u.item == o.item && u.Len() == o.Len() && u.In(c.text) == o.In(c.old.clean)
	}
	most := min(len(units), len(olds))
	head, tail := 0, 0
	for head < most && same(units[head], olds[head]) {
		head++
	}
	for tail < most-head && same(units[len(units)-1-tail], olds[len(olds)-1-tail]) {
		tail++
	}
	rest := len(units) - tail
	for _, o := range olds[len(olds)-tail:] {
		for i := o.from.sentences; i < o.to.sentences; i++ {
			c.behind += len(c.old.Sentences[i].Words)
		}
	}
	c.found = c.old.found.Load()
	c.words = c.bench.room[:0]
	c.recall(olds[head : len(olds)-tail])
	c.makeRoom()
	for i, u := range units {
		o := -1
		switch {
		case i < head:
			o = i
		case i >= rest:
			o = i - len(units) + len(olds)
		}
		// Only the first unit with a sentence in it may begin with a name.
		if o >= 0 && olds[o].opening == (len(c.sentences) == 0) {
			c.again(u, olds[o])
		} else {
			c.read(u)
		}
	}
	c.bench.room = c.words
	c.words = slices.Clone(c.words)
}

// makeRoom makes room for about as much as there is in the old draft.
func (c *cutter) makeRoom() {
	o := c.old
	c.sentences = make([]Sentence, 0, len(o.Sentences)+2)
	c.lives = make([]*life, 0, len(o.Sentences)+2)
	c.hits = make([]*hits, 0, len(o.Sentences)+2)
	c.inner = make([]Region, 0, len(o.inner)+2)
}

func (c *cutter) mark() mark { return mark{len(c.inner), len(c.sentences)} }

func (s Span) moved(by int) Span { return Span{s.Start + by, s.End + by} }

// again takes a unit over from the old draft.
func (c *cutter) again(u, o unit) {
	by := u.Start - o.Start
	u.opening, u.from = o.opening, c.mark()
	for _, r := range c.old.inner[o.from.regions:o.to.regions] {
		c.inner = append(c.inner, Region{r.moved(by), r.Kind})
	}
	for i := o.from.sentences; i < o.to.sentences; i++ {
		s := c.old.Sentences[i]
		s.Span = s.moved(by)
		c.takeOver(i, s, by)
	}
	u.to = c.mark()
	c.units = append(c.units, u)
}

// takeOver takes the words of the old draft's sentence i over into s. Where
// they stand where they stood, and have the numbers they had, they are shared.
func (c *cutter) takeOver(i int, s Sentence, by int) {
	s.Words = c.old.Sentences[i].Words
	if by != 0 || !c.same {
		s.Words = c.move(s.Words, by)
	}
	h := c.old.hits[i]
	if c.found != nil {
		h = c.found.sents[i]
	}
	c.add(s, c.old.lives[i], h)
}

// movedAtOnce is for how many moved words there is made room at once. One that
// is shared by later drafts holds all of them in memory.
const movedAtOnce = 128

// move gives words anew, by so many bytes further on.
func (c *cutter) move(words []Word, by int) []Word {
	n := len(words)
	if len(c.moved) < n {
		c.moved = make([]Word, max(n, min(c.behind, movedAtOnce)))
		c.behind -= len(c.moved)
	}
	there := c.moved[:n:n]
	c.moved = c.moved[n:]
	copy(there, words)
	for i := range there {
		w := &there[i]
		w.Start += by
		w.End += by
	}
	return there
}

// recall makes the sentences of the old units known, to be found again in new
// ones.
func (c *cutter) recall(olds []unit) {
	c.recent = map[string]int{}
	for _, o := range olds {
		for i := o.from.sentences; i < o.to.sentences; i++ {
			c.recent[c.old.Sentences[i].In(c.old.clean)] = i
		}
	}
}

// known takes over a sentence of the same text, with the same left whole.
func (c *cutter) known(s Sentence, whole []Region) bool {
	i, ok := c.recent[s.In(c.text)]
	if !ok {
		return false
	}
	o := &c.old.Sentences[i]
	by := s.Start - o.Start
	k := 0
	for j := range o.Words {
		if w := &o.Words[j]; w.Foreign {
			for k < len(whole) && whole[k].End <= s.Start {
				k++
			}
			if k == len(whole) || whole[k].Span != w.moved(by) {
				return false
			}
			k++
		}
	}
	for ; k < len(whole); k++ {
		if whole[k].Start < s.End && whole[k].End > s.Start {
			return false
		}
	}
	c.takeOver(i, s, by)
	return true
}

// giveNumbers gives the words numbers that have none yet. Where phrases were
// written since the old draft was read, nothing known of it holds any more.
func (d *Draft) giveNumbers(c *cutter) {
	vocabulary.RLock()
	defer vocabulary.RUnlock()
	if !c.same {
		clear(d.hits)
		for i := range d.Sentences {
			name(d.Sentences[i].Words)
		}
		return
	}
	if c.found != nil && c.found.known != d.known {
		clear(d.hits)
	} else {
		d.before = c.found
	}
	name(c.words)
}
