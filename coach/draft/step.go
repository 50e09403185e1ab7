package draft

import "slices"

// A step is an instruction as it is run. It is small, and the numbers it
// speaks of stand in the phrase's own list: thousands of phrases are tried on
// a draft, and most of the time goes into fetching them.
type step struct {
	x    int32  // of opFold: where its numbers begin in the list; of opFork: where its branch begins
	y    uint16 // of opFold: how many its numbers are
	op   op
	bits uint64 // of the tags that fit; all for any
}

// longest is how many steps a phrase may have, and how many words one of them.
const longest = 1<<16 - 1

// opFork goes on at the ways of a branch that the next word begins, else after
// them.
const opFork = opMatch + 1

// steps makes the program ready to run.
func (p *phrase) steps() {
	p.code = take(&codeRoom, len(p.prog))
	var nums []int32
	for i := range p.prog {
		in := &p.prog[i]
		s := step{int32(in.x), uint16(in.y), in.op, in.bits}
		if in.op == opFold {
			s.x, s.y = int32(len(nums)), uint16(len(in.nums))
			nums = append(nums, in.nums...)
		}
		p.code[i] = s
	}
	branches(p.prog, func(pc int, b branch) {
		p.code[pc] = step{op: opFork, x: int32(len(nums))}
		nums = append(nums, b...)
	})
	p.nums = take(&numsRoom, len(nums))
	copy(p.nums, nums)
}

// Room for what all phrases are made of, so that it stands together.
var (
	codeRoom room[step]
	numsRoom room[int32]
)

// fits reports whether the step takes w.
func (p *phrase) fits(in *step, pc int32, w *Word) bool {
	switch in.op {
	case opFold:
		return p.means(in, pc, w) && (in.bits == anyTag || p.takes(in, pc, w))
	case opTag:
		return !w.Foreign && p.takes(in, pc, w)
	case opAny:
		return w.Foreign || !w.Punct()
	case opAlien:
		return w.Foreign
	}
	return false
}

// means reports whether the word is one of those meant.
func (p *phrase) means(in *step, pc int32, w *Word) bool {
	if w.number == 0 {
		// Its fold had no number when the draft was cut up; what is looked for
		// together with others is not looked for before it has.
		return w.Fold != "" && p.prog != nil && slices.Contains(p.prog[pc].folds, w.Fold)
	}
	return among(p.nums[in.x:in.x+int32(in.y)], w.number)
}

// among reports whether n is one of the sorted numbers.
func among(nums []int32, n int32) bool {
	if len(nums) > 8 {
		_, ok := slices.BinarySearch(nums, n)
		return ok
	}
	return slices.Contains(nums, n)
}

// takes reports whether the word's tag is one of those meant.
func (p *phrase) takes(in *step, pc int32, w *Word) bool {
	if w.tag == otherTag && p.prog != nil {
		return tagged(w.Tag, p.prog[pc].tags)
	}
	return in.bits>>w.tag&1 != 0
}
