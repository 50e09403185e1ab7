package draft

import "slices"

// A step is an instruction as it is run: all of it stands together.
type step struct {
	op   op
	x, y int32
	sum  uint64
	bits uint64
	nums []int32
	past *bypass // of a split; nil for none
}

// steps makes a program ready to run.
func steps(prog []inst) []step {
	code := make([]step, len(prog))
	for i := range prog {
		in := &prog[i]
		code[i] = step{in.op, int32(in.x), int32(in.y), in.sum, in.bits, in.nums, nil}
	}
	bypasses(prog, func(pc int, b *bypass) { code[pc].past = b })
	return code
}

// fits reports whether the step takes w.
func (p *phrase) fits(pc int32, w *Word) bool {
	in := &p.code[pc]
	switch in.op {
	case opFold:
		return p.means(pc, w) && (in.bits == anyTag || p.takes(pc, w))
	case opTag:
		return !w.Foreign && p.takes(pc, w)
	case opAny:
		return w.Foreign || !w.Punct()
	case opAlien:
		return w.Foreign
	}
	return false
}

// means reports whether the word is one of those meant.
func (p *phrase) means(pc int32, w *Word) bool {
	in := &p.code[pc]
	switch {
	case w.number == 0:
		// Its fold had no number when the draft was cut up; what is looked for
		// together with others is not looked for before it has.
		return w.Fold != "" && slices.Contains(p.prog[pc].folds, w.Fold)
	case in.sum&bit(w.number) == 0:
		return false
	case len(in.nums) > 8:
		_, ok := slices.BinarySearch(in.nums, w.number)
		return ok
	}
	return slices.Contains(in.nums, w.number)
}

// takes reports whether the word's tag is one of those meant.
func (p *phrase) takes(pc int32, w *Word) bool {
	if w.tag == otherTag {
		return tagged(w.Tag, p.prog[pc].tags)
	}
	return p.code[pc].bits>>w.tag&1 != 0
}
