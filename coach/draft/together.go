package draft

import (
	"slices"
	"sync"
)

// written holds the phrases that are written in the program. They are looked
// for together: a word of a sentence leads to the phrases that need it, so
// that a phrase of which a sentence holds nothing costs nothing there.
var written = struct {
	sync.RWMutex
	phrases  []*phrase // by number, less one
	heads    []head    // likewise
	bySource map[string]*phrase
	byWord   [][]lead         // by number of the word; there is room for every word of the phrases
	anywhere []int32          // phrases tried at every word: they need none
	bits     []uint64         // of the gates' words
	bitsAt   map[string]int32 // where those of a set of words begin
}{bySource: map[string]*phrase{}, bitsAt: map[string]int32{}}

// phrasesWritten is how many there are.
func phrasesWritten() int32 {
	written.RLock()
	defer written.RUnlock()
	return int32(len(written.phrases))
}

// A lead is where to try a phrase when a word stands in a sentence: near to
// far words before it. It holds what tells most phrases off.
type lead struct {
	phrase    int32 // its number
	near, far int16
	start     bool
	bits      uint64 // of the tags the word may have
	sums      [2]sum // of words that have to be in the sentence too
}

// write takes a phrase in; one that was written before is given back.
func write(p *phrase) *phrase {
	written.Lock()
	defer written.Unlock()
	if old, ok := written.bySource[p.src]; ok {
		return old
	}
	written.phrases = append(written.phrases, p)
	written.heads = append(written.heads, p.head)
	written.bySource[p.src] = p
	p.number = int32(len(written.phrases))
	for i := range p.prog {
		if nums := p.prog[i].nums; len(nums) > 0 {
			if more := int(slices.Max(nums)) + 1 - len(written.byWord); more > 0 {
				written.byWord = append(written.byWord, make([][]lead, more)...)
			}
		}
	}
	ts := triggers(p.prog)
	p.gates = gates(p.prog, ts)
	if len(ts) == 0 {
		written.anywhere = append(written.anywhere, p.number)
	}
	p.lead(ts)
	p.prog = nil
	return p
}

// lead has the words of the triggers lead to the phrase.
func (p *phrase) lead(ts []trigger) {
	sums := [2]sum{anySum, anySum}
	for i := range p.gates[:min(len(p.gates), len(sums))] {
		sums[i] = p.gates[i].sum()
	}
	for _, t := range ts {
		in := &p.prog[t.pc]
		l := lead{p.number, int16(t.near), int16(t.far), p.start, in.bits, sums}
		for _, n := range in.nums {
			written.byWord[n] = append(written.byWord[n], l)
		}
	}
}

// A hit is a match of a written phrase in a sentence: places among its words.
type hit struct {
	phrase   int32
	from, to int32
	mark     run
	caps     int32 // place of the first of its captures in hits.caps
}

// A run is a range of words; empty for none.
type run struct{ from, to int32 }

// hits are the matches of all written phrases in one sentence. They hold for
// every sentence of the same words.
type hits struct {
	list []hit // each phrase's from left to right
	caps []run
}

// A seeker looks for all written phrases, sentence by sentence.
type seeker struct {
	runner
	known int32    // phrases up to this number
	tries []uint64 // phrase and word
	sum   sum      // of the sentence's words
}

var seekers = sync.Pool{New: func() any { return new(seeker) }}

// in looks through one sentence. The lock has to be held for reading.
func (k *seeker) in(words []Word) *hits {
	k.words = words
	k.tries = k.tries[:0]
	k.sum = sum{}
	for i := range words {
		if n := words[i].number; n > 0 {
			k.sum.add(n)
		}
	}
	first := -1
	try := func(l *lead, i int) {
		if tag := words[i].tag; l.phrase > k.known || !l.sums[0].meets(&k.sum) || !l.sums[1].meets(&k.sum) || l.bits>>tag&1 == 0 && tag != otherTag {
			return
		}
		from, to := max(0, i-int(l.far)), i-int(l.near)
		if l.start {
			if first < 0 {
				first = leading(words)
			}
			if first < from || first > to {
				return
			}
			from, to = first, first
		}
		h := &written.heads[l.phrase-1]
		for s := from; s <= to; s++ {
			if h.fits(words, s) {
				k.tries = append(k.tries, uint64(l.phrase)<<32|uint64(s))
			}
		}
	}
	for i := range words {
		n := words[i].number
		if n == 0 || int(n) >= len(written.byWord) {
			continue
		}
		leads := written.byWord[n]
		for j := range leads {
			try(&leads[j], i)
		}
	}
	for j := range written.anywhere {
		if p := written.anywhere[j]; p <= k.known {
			for i := range words {
				k.tries = append(k.tries, uint64(p)<<32|uint64(i))
			}
		}
	}
	slices.Sort(k.tries)
	h := &hits{}
	last, past := uint64(0), 0
	for n, t := range k.tries {
		if n > 0 && t == k.tries[n-1] {
			continue
		}
		number, i := t>>32, int(uint32(t))
		if number != last {
			last, past = number, 0
			k.p = written.phrases[number-1]
		}
		if i < past || k.p.start && i != leading(words) || !opens(k.p.gates, words, i) {
			continue
		}
		if end, ok := k.match(i); ok {
			past = max(end, i+1)
			h.add(&k.runner, i, end)
		}
	}
	return h
}

func (h *hits) add(r *runner, from, end int) {
	h.list = append(h.list, hit{
		phrase: r.p.number, from: int32(from), to: int32(end),
		mark: run{int32(r.mark.from), int32(r.mark.to)}, caps: int32(len(h.caps)),
	})
	for _, c := range r.caps[:len(r.p.names)] {
		h.caps = append(h.caps, run{int32(c.from), int32(c.to)})
	}
}
