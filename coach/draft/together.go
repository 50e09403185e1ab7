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
	gates    []gates   // likewise: what every match has besides the words it is looked for at
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
// far words before it. It holds what tells most phrases off, in one line of the
// processor's cache: a page follows ten thousand leads, and to fetch what they
// lead to costs more than all that is reckoned.
type lead struct {
	phrase    int32 // its number
	near, far uint8 // far may be beyond what can be told
	start     bool
	bits      uint64 // of the tags the word may have
	sums      [2]sum // of words that have to be in the sentence too
	head      head
}

// write takes a phrase in; one that was written before is given back.
func write(p *phrase) *phrase {
	written.Lock()
	defer written.Unlock()
	if old, ok := written.bySource[p.src]; ok {
		return old
	}
	written.phrases = append(written.phrases, p)
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
	gs, sums := gatesOf(p.prog, ts)
	written.gates = append(written.gates, gs)
	if len(ts) == 0 {
		written.anywhere = append(written.anywhere, p.number)
	}
	p.lead(ts, sums)
	p.prog = nil
	return p
}

// lead has the words of the triggers lead to the phrase.
func (p *phrase) lead(ts []trigger, sums [2]sum) {
	for _, t := range ts {
		in := &p.prog[t.pc]
		l := lead{p.number, uint8(min(t.near, beyond)), uint8(min(t.far, beyond)), p.start, in.bits, sums, p.head}
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
	known int32 // phrases up to this number
	tries []try
	sums  []sum // of each word, and of what is not there behind them
	all   sum   // of the sentence's words
	first int   // word of the sentence
}

// A try is a phrase and the word at which it is to be tried.
type try uint64

func (t try) phrase() int32 { return int32(t >> 32) }
func (t try) word() int     { return int(uint32(t)) }

var seekers = sync.Pool{New: func() any { return new(seeker) }}

// begin takes up a sentence.
func (k *seeker) begin(words []Word) {
	k.words = words
	k.tries = k.tries[:0]
	k.sums = k.sums[:0]
	k.all = noSum
	k.first = leading(words)
	for i := range words {
		s := sumOf(words[i].number)
		k.sums = append(k.sums, s)
		k.all |= s
	}
	for range len(head{}) {
		k.sums = append(k.sums, noSum)
	}
}

// follow notes where to try the phrase to which word i leads, if anywhere.
func (k *seeker) follow(l *lead, i int) {
	if !l.sums[0].meets(k.all) || !l.sums[1].meets(k.all) || l.phrase > k.known {
		return
	}
	if tag := k.words[i].tag; l.bits>>tag&1 == 0 && tag != otherTag {
		return
	}
	from, to := max(0, i-int(l.far)), i-int(l.near)
	if l.far == beyond {
		from = 0
	}
	if l.start {
		if k.first < from || k.first > to {
			return
		}
		from, to = k.first, k.first
	}
	h := &l.head
	for at := from; at <= to; at++ {
		if s := k.sums[at : at+4]; h[0].meets(s[0]) && h[1].meets(s[1]) && h[2].meets(s[2]) && h[3].meets(s[3]) {
			k.tries = append(k.tries, try(l.phrase)<<32|try(at))
		}
	}
}

// seek gathers the tries of a sentence, phrase by phrase and each from left to
// right. That the gates are asked for all of them first lets the waits for
// memory overlap.
func (k *seeker) seek() []try {
	for i := range k.words {
		n := k.words[i].number
		if n == 0 || int(n) >= len(written.byWord) {
			continue
		}
		leads := written.byWord[n]
		for j := range leads {
			k.follow(&leads[j], i)
		}
	}
	for _, p := range written.anywhere {
		if p > k.known {
			break
		}
		for i := range k.words {
			if !written.phrases[p-1].start || i == k.first {
				k.tries = append(k.tries, try(p)<<32|try(i))
			}
		}
	}
	open := k.tries[:0]
	for _, t := range k.tries {
		if written.gates[t.phrase()-1].open(k.words, t.word()) {
			open = append(open, t)
		}
	}
	slices.Sort(open)
	return slices.Compact(open)
}

// in looks through one sentence. The lock has to be held for reading.
func (k *seeker) in(words []Word) *hits {
	k.begin(words)
	h := &hits{}
	last, past := int32(0), 0
	for _, t := range k.seek() {
		if t.phrase() != last {
			last, past = t.phrase(), 0
			k.p = written.phrases[last-1]
		}
		if t.word() < past {
			continue
		}
		if end, ok := k.match(t.word()); ok {
			past = max(end, t.word()+1)
			h.add(&k.runner, t.word(), end)
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
