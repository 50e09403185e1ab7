package draft

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
)

// A gate is words of which every match of a phrase has one, near to far words
// after its beginning. It may let others through, but none that can match is
// kept out.
type gate struct {
	at        int32 // of its bits in written.bits
	wrap      int32 // how many bits those are, less one: a power of two, less one
	near, far int16
	tags      uint64 // words with these tags belong to it as well
}

// lets reports whether one of the words from lo to hi may be among the gate's.
func (g *gate) lets(words []Word, lo, hi int) bool {
	set := written.bits[g.at:]
	for i := lo; i <= hi; i++ {
		w := &words[i]
		if w.Foreign {
			continue
		}
		if n := w.number & g.wrap; w.number > 0 && set[n>>6]>>(n&63)&1 != 0 {
			return true
		}
		if g.tags != 0 && (w.tag == otherTag || g.tags>>w.tag&1 != 0) {
			return true
		}
	}
	return false
}

// bitsOf gives a set of numbers room among the bits: eight bits for each, so
// that few others fall on one of theirs. Many gates share a set.
func bitsOf(nums []int32) (at, wrap int32) {
	var key []byte
	for _, n := range nums {
		key = binary.LittleEndian.AppendUint32(key, uint32(n))
	}
	n := 64
	for n < 8*len(nums) {
		n *= 2
	}
	wrap = int32(n - 1)
	if at, ok := written.bitsAt[string(key)]; ok {
		return at, wrap
	}
	at = int32(len(written.bits))
	written.bitsAt[string(key)] = at
	written.bits = append(written.bits, make([]uint64, n/64)...)
	for _, n := range nums {
		n &= wrap
		written.bits[int(at)+int(n>>6)] |= 1 << (n & 63)
	}
	return at, wrap
}

// mostGates is how many gates of a phrase are looked at, the rarest.
const mostGates = 4

// tooOften is the rate, in a thousand words, of what hardly tells a sentence
// from another.
const tooOften = 150

// tagRate is the rate of a word with one of a tag's kind, in a thousand words:
// nouns are many, most others are not.
const tagRate = 25

// gates gives the rarest gates of a program besides its triggers: the words
// that may stand at each place that no way through it goes round.
func gates(prog []inst, ts []trigger) (gs []gate) {
	near, far := distances(prog)
	type rated struct {
		gate
		rate float64
	}
	var all []rated
	known := func(pc int) bool { return slices.ContainsFunc(ts, func(t trigger) bool { return t.pc == pc }) }
	for pc := range straits(prog) {
		pcs, ok := opening(prog, pc)
		if !ok || !slices.ContainsFunc(pcs, func(pc int) bool { return !known(pc) }) {
			continue
		}
		nums, tags, rate := choices(prog, pcs)
		if rate > tooOften {
			continue
		}
		at, wrap := bitsOf(nums)
		g := gate{at, wrap, int16(near[pc]), int16(far[pc]), tags}
		if !slices.ContainsFunc(all, func(o rated) bool { return o.gate == g }) {
			all = append(all, rated{g, rate})
		}
	}
	slices.SortStableFunc(all, func(a, b rated) int { return cmp.Compare(a.rate, b.rate) })
	for _, o := range all[:min(len(all), mostGates)] {
		gs = append(gs, o.gate)
	}
	return gs
}

// choices are the words that some instructions take, by number and by tag, and
// how often one of them stands in a thousand words.
func choices(prog []inst, pcs []int) (nums []int32, tags uint64, rate float64) {
	for _, pc := range pcs {
		in := &prog[pc]
		if in.op == opTag {
			tags |= in.bits
			continue
		}
		nums = append(nums, in.nums...)
		rate += rateOf(in.folds)
	}
	slices.Sort(nums)
	return slices.Compact(nums), tags, rate + tagRate*float64(bits.OnesCount64(tags))
}

// opening gives the words that may come first from pc on; ok is false where
// there need not be one, or where it may be any.
func opening(prog []inst, pc int) (pcs []int, ok bool) {
	seen := map[int]bool{}
	var walk func(pc int) bool
	walk = func(pc int) bool {
		if seen[pc] {
			return true
		}
		seen[pc] = true
		switch in := &prog[pc]; in.op {
		case opFold, opTag:
			pcs = append(pcs, pc)
			return true
		case opSplit:
			return walk(in.x) && walk(in.y)
		case opJump, opNot, opNotBack:
			return walk(in.x)
		case opOpen, opShut, opStart:
			return walk(pc + 1)
		}
		return false
	}
	ok = walk(pc)
	slices.Sort(pcs)
	return pcs, ok && len(pcs) > 0
}

// opens reports whether each of the gates can be passed by a match that begins
// at word i.
func opens(gates []gate, words []Word, i int) bool {
	for k := range gates {
		g := &gates[k]
		if !g.lets(words, i+int(g.near), min(i+int(g.far), len(words)-1)) {
			return false
		}
	}
	return true
}

// sum is the sum of the gate's numbers; that of all when words get through by
// their tags.
func (g *gate) sum() (s sum) {
	if g.tags != 0 {
		return anySum
	}
	for i, set := range written.bits[g.at : g.at+(g.wrap+1)/64] {
		s[i&1] |= set
		if g.wrap == 63 {
			s[1] |= set
		}
	}
	return s
}
