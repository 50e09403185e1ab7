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
	at        int32  // of its bits in written.bits
	width     uint8  // how many bits those are, as a power of two
	near, far uint8  // far may be beyond what can be told
	some      bool   // false for no gate at all
	tags      uint64 // words with these tags belong to it as well
}

// beyond is farther than can be told.
const beyond = 255

// gates are the rarest gates of a phrase, those there are first. They fill a
// line of the processor's cache.
type gates [4]gate

// lets reports whether one of the words from lo to hi may be among the gate's.
func (g *gate) lets(words []Word, lo, hi int) bool {
	set, wrap := written.bits[g.at:], int32(1)<<g.width-1
	for i := lo; i <= hi; i++ {
		w := &words[i]
		if w.Foreign {
			continue
		}
		if n := w.number & wrap; w.number > 0 && set[n>>6]>>(n&63)&1 != 0 {
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
func bitsOf(nums []int32) (at int32, width uint8) {
	var key []byte
	for _, n := range nums {
		key = binary.LittleEndian.AppendUint32(key, uint32(n))
	}
	width = 6
	for 1<<width < 8*len(nums) {
		width++
	}
	if at, ok := written.bitsAt[string(key)]; ok {
		return at, width
	}
	at = int32(len(written.bits))
	written.bitsAt[string(key)] = at
	written.bits = append(written.bits, make([]uint64, 1<<width/64)...)
	for _, n := range nums {
		n &= 1<<width - 1
		written.bits[int(at)+int(n>>6)] |= 1 << (n & 63)
	}
	return at, width
}

// tooOften is the rate, in a thousand words, of what hardly tells a sentence
// from another.
const tooOften = 150

// tagRate is the rate of a word with one of a tag's kind, in a thousand words:
// nouns are many, most others are not.
const tagRate = 25

// gatesOf gives the rarest gates of a program besides its triggers: the words
// that may stand at each place that no way through it goes round. The sums of
// the first two are for its leads.
func gatesOf(prog []inst, ts []trigger) (gs gates, sums [2]sum) {
	near, far := distances(prog)
	type rated struct {
		gate
		sum  sum
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
		at, width := bitsOf(nums)
		g := gate{at, width, uint8(min(near[pc], beyond)), uint8(min(far[pc], beyond)), true, tags}
		if !slices.ContainsFunc(all, func(o rated) bool { return o.gate == g }) {
			s := anySum // words get through by their tags
			if tags == 0 {
				s = sumOf(nums...)
			}
			all = append(all, rated{g, s, rate})
		}
	}
	slices.SortStableFunc(all, func(a, b rated) int { return cmp.Compare(a.rate, b.rate) })
	sums = [2]sum{anySum, anySum}
	for i, o := range all[:min(len(all), len(gs))] {
		gs[i] = o.gate
		if i < len(sums) {
			sums[i] = o.sum
		}
	}
	return gs, sums
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

// open reports whether each of the gates can be passed by a match that begins
// at word i.
func (gs *gates) open(words []Word, i int) bool {
	for k := range gs {
		g := &gs[k]
		if !g.some {
			break
		}
		hi := len(words) - 1
		if g.far < beyond {
			hi = min(hi, i+int(g.far))
		}
		if !g.lets(words, i+int(g.near), hi) {
			return false
		}
	}
	return true
}
