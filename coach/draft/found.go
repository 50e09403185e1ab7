package draft

import "slices"

// found is where the written phrases match in a draft.
type found struct {
	known int32    // phrases up to this number were looked for
	sents []*hits  // of each sentence
	at    []place  // phrase by phrase, each from left to right
	some  []uint64 // a bit for each phrase that matches at all
}

// A place is a hit of a phrase and the sentence it stands in.
type place struct {
	phrase, sentence int32
	hit              *hit
}

func (p place) before(o place) bool {
	return p.phrase < o.phrase || p.phrase == o.phrase && p.sentence < o.sentence
}

// look gives where the written phrases match in d, up to a number at least.
// They are looked for when the first of them is asked for, and once more when
// one is asked for that was written after d was cut up.
func (d *Draft) look(number int32) *found {
	f := d.found.Load()
	if f != nil && f.known >= number {
		return f
	}
	f = &found{known: d.known, sents: make([]*hits, len(d.Sentences))}
	words := func(i int) []Word { return d.Sentences[i].Words }
	before := d.before
	if number > d.known {
		words, f.known = d.renumbered()
		before = nil
	} else {
		copy(f.sents, d.hits)
	}
	k := seekers.Get().(*seeker)
	k.known = f.known
	written.RLock()
	for i := range f.sents {
		if f.sents[i] == nil {
			f.sents[i] = k.in(words(i))
		}
	}
	written.RUnlock()
	k.runner = runner{caps: k.caps}
	seekers.Put(k)
	f.sort(before)
	d.found.Store(f)
	return f
}

// renumbered gives the words of each sentence with the numbers that they have
// now, and how many phrases are written whose folds all have theirs.
func (d *Draft) renumbered() (words func(i int) []Word, known int32) {
	known = phrasesWritten()
	vocabulary.RLock()
	defer vocabulary.RUnlock()
	all := make([][]Word, len(d.Sentences))
	for i := range all {
		all[i] = slices.Clone(d.Sentences[i].Words)
		name(all[i])
	}
	return func(i int) []Word { return all[i] }, known
}

// sort brings the hits of all sentences together, phrase by phrase. What
// stands in before in the same order stays so; it may be nil.
func (f *found) sort(before *found) {
	if before == nil || before.known != f.known {
		before = new(found)
	}
	head, tail := f.alike(before)
	rest := len(f.sents) - tail
	n := 0
	for _, h := range f.sents[head:rest] {
		n += len(h.list)
	}
	all := make([]place, 0, n)
	order := make([]uint64, 0, n) // a phrase, and the place of its hit in all
	for s, h := range f.sents[head:rest] {
		for i := range h.list {
			p := h.list[i].phrase
			order = append(order, uint64(p)<<32|uint64(len(all)))
			all = append(all, place{p, int32(head + s), &h.list[i]})
		}
	}
	slices.Sort(order)
	f.at = make([]place, 0, n+len(before.at))
	f.some = make([]uint64, f.known/64+1)
	add := func(p place) {
		f.some[p.phrase/64] |= 1 << (p.phrase % 64)
		f.at = append(f.at, p)
	}
	// Of a phrase the places in the head come first, those in the tail last.
	by := len(f.sents) - len(before.sents)
	for _, p := range before.at {
		switch s := int(p.sentence); {
		case s < head:
		case s >= len(before.sents)-tail:
			p.sentence += int32(by)
		default:
			continue
		}
		for len(order) > 0 && all[uint32(order[0])].before(p) {
			add(all[uint32(order[0])])
			order = order[1:]
		}
		add(p)
	}
	for _, o := range order {
		add(all[uint32(o)])
	}
}

// alike counts the sentences at the beginning and at the end that have the same
// hits in both.
func (f *found) alike(o *found) (head, tail int) {
	most := min(len(f.sents), len(o.sents))
	for head < most && f.sents[head] == o.sents[head] {
		head++
	}
	for tail < most-head && f.sents[len(f.sents)-1-tail] == o.sents[len(o.sents)-1-tail] {
		tail++
	}
	return head, tail
}

// has reports whether the phrase of that number matches.
func (f *found) has(number int32) bool { return f.some[number/64]>>(number%64)&1 != 0 }

// of are the places of the phrases numbered from lo to hi.
func (f *found) of(lo, hi int32) []place {
	by := func(p place, number int32) int { return int(p.phrase - number) }
	from, _ := slices.BinarySearchFunc(f.at, lo, by)
	to := from
	for to < len(f.at) && f.at[to].phrase <= hi {
		to++
	}
	return f.at[from:to]
}

// match is what the place means in d.
func (f *found) match(d *Draft, p *phrase, at place) Match {
	var caps []run
	if n := len(p.names); n > 0 {
		caps = f.sents[at.sentence].caps[at.hit.caps:][:n:n]
	}
	return d.Sentences[at.sentence].match(p, at.hit, caps)
}
