package draft

import "slices"

// learn finds out what a phrase can begin with and what every match of it
// needs.
func (p *phrase) learn() {
	for i := range p.prog {
		in := &p.prog[i]
		in.nums = make([]int32, len(in.folds))
		for k, f := range in.folds {
			in.nums[k] = numberOf(f)
			p.top = max(p.top, in.nums[k])
		}
		slices.Sort(in.nums)
	}
	p.first = first(p.prog)
	p.needs = needs(p.prog)
}

// first gives the numbers of the folds a match can begin with; nil when it can
// begin with anything.
func first(prog []inst) []int32 {
	seen := make([]bool, len(prog))
	out := []int32{}
	var walk func(pc int) bool
	walk = func(pc int) bool {
		if seen[pc] {
			return true
		}
		seen[pc] = true
		in := prog[pc]
		switch in.op {
		case opFold:
			out = append(out, in.nums...)
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
	if !walk(0) || len(out) == 0 {
		return nil
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// needs gives, for each word that no way through the program goes round, the
// numbers of the folds it may be. Those that are most likely to be missing,
// the shortest lists, come first.
func needs(prog []inst) (all [][]int32) {
	for pc, in := range prog {
		if in.op == opFold && !around(prog, pc) {
			all = append(all, in.nums)
		}
	}
	slices.SortStableFunc(all, func(a, b []int32) int { return len(a) - len(b) })
	return all
}

// around reports whether a match can be had without the word at skip.
func around(prog []inst, skip int) bool {
	seen := make([]bool, len(prog))
	var walk func(pc int) bool
	walk = func(pc int) bool {
		if seen[pc] || pc == skip {
			return false
		}
		seen[pc] = true
		in := prog[pc]
		switch in.op {
		case opMatch:
			return true
		case opSplit:
			return walk(in.x) || walk(in.y)
		case opJump, opNot, opNotBack:
			return walk(in.x)
		}
		return walk(pc + 1)
	}
	return walk(0)
}
