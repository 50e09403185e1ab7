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

// look gives where the written phrases match in d, up to a number at least.
// They are looked for when the first of them is asked for, and once more when
// one is asked for that was written after d was cut up.
func (d *Draft) look(number int32) *found {
	f := d.found.Load()
	if f != nil && f.known >= number {
		return f
	}
	f = &found{known: d.known, sents: make([]*hits, len(d.Sentences))}
	words := d.words
	if number > d.known {
		words = slices.Clone(words)
		f.known = giveNumbers(words)
	} else {
		copy(f.sents, d.hits)
	}
	k := seekers.Get().(*seeker)
	k.known = f.known
	written.RLock()
	at := 0
	for i := range f.sents {
		n := len(d.Sentences[i].Words)
		if f.sents[i] == nil {
			f.sents[i] = k.in(words[at : at+n])
		}
		at += n
	}
	written.RUnlock()
	k.runner = runner{caps: k.caps}
	seekers.Put(k)
	f.sort()
	d.found.Store(f)
	return f
}

// sort brings the hits of all sentences together, phrase by phrase.
func (f *found) sort() {
	n := 0
	for _, h := range f.sents {
		n += len(h.list)
	}
	all := make([]place, 0, n)
	order := make([]uint64, 0, n) // a phrase, and the place of its hit in all
	f.some = make([]uint64, f.known/64+1)
	for s, h := range f.sents {
		for i := range h.list {
			p := h.list[i].phrase
			f.some[p/64] |= 1 << (p % 64)
			order = append(order, uint64(p)<<32|uint64(len(all)))
			all = append(all, place{p, int32(s), &h.list[i]})
		}
	}
	slices.Sort(order)
	f.at = make([]place, n)
	for i, o := range order {
		f.at[i] = all[uint32(o)]
	}
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
