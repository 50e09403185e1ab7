package draft

import (
	"iter"
	"slices"
)

// learn finds out what a phrase can begin with and what every match of it
// needs.
func (p *phrase) learn() {
	for i := range p.prog {
		in := &p.prog[i]
		in.nums = make([]int32, len(in.folds))
		numberAll(in.folds, in.nums)
		slices.Sort(in.nums)
		if in.bits = tagBits(in.tags); in.tags == nil {
			in.bits = anyTag
		}
	}
	p.head = begins(p.prog)
	p.steps()
}

// A trigger is a word at which a phrase is tried: the match begins near to far
// words before it.
type trigger struct {
	pc        int
	near, far int
}

// triggers gives words of the program such that every match holds one of them:
// the rarest that will do. There are none where a match needs no word.
func triggers(prog []inst) (ts []trigger) {
	cost, pcs := rarest(prog)
	for pc := range straits(prog) {
		if in := &prog[pc]; in.op == opFold {
			if c := rateOf(in.folds); c < cost {
				cost, pcs = c, []int{pc}
			}
		}
	}
	near, far := distances(prog)
	for _, pc := range pcs {
		ts = append(ts, trigger{pc, near[pc], far[pc]})
	}
	return ts
}

// never is the cost of what cannot be had.
const never = 1e9

// rarest chooses for each way through the program the rarest word on it, where
// ways that part are looked at apart.
func rarest(prog []inst) (cost float64, pcs []int) {
	type choice struct {
		done bool
		cost float64
		pcs  []int
	}
	known := make([]choice, len(prog))
	rates := make([]float64, len(prog))
	for pc := range prog {
		if prog[pc].op == opFold {
			rates[pc] = rateOf(prog[pc].folds)
		}
	}
	var walk func(pc int) choice
	walk = func(pc int) (c choice) {
		if known[pc].done {
			return known[pc]
		}
		in := &prog[pc]
		switch in.op {
		case opMatch:
			c.cost = never
		case opSplit:
			x, y := walk(in.x), walk(in.y)
			c.pcs = slices.Concat(x.pcs, y.pcs)
			slices.Sort(c.pcs)
			c.pcs = slices.Compact(c.pcs)
			for _, pc := range c.pcs {
				c.cost += rates[pc]
			}
			if x.cost >= never || y.cost >= never {
				c.cost, c.pcs = never, nil
			}
		case opJump, opNot, opNotBack:
			c = walk(in.x)
		case opFold:
			c = walk(pc + 1)
			if own := rates[pc]; own <= c.cost {
				c.cost, c.pcs = own, []int{pc}
			}
		default:
			c = walk(pc + 1)
		}
		c.done = true
		known[pc] = c
		return c
	}
	c := walk(0)
	return c.cost, c.pcs
}

// distances gives for each instruction how many words of the match stand
// before it, at least and at most. Programs only run forward.
func distances(prog []inst) (near, far []int) {
	near, far = make([]int, len(prog)), make([]int, len(prog))
	for i := range near {
		near[i], far[i] = 1<<30, -1
	}
	near[0], far[0] = 0, 0
	for pc := range prog {
		if far[pc] < 0 {
			continue // part of a look around
		}
		to := func(next, n int) {
			near[next] = min(near[next], near[pc]+n)
			far[next] = max(far[next], far[pc]+n)
		}
		switch in := &prog[pc]; in.op {
		case opMatch:
		case opSplit:
			to(in.x, 0)
			to(in.y, 0)
		case opJump, opNot, opNotBack:
			to(in.x, 0)
		case opOpen, opShut, opStart, opEnd:
			to(pc+1, 0)
		default:
			to(pc+1, 1)
		}
	}
	return near, far
}

// straits gives the places of a program that no way through it goes round, in
// order. Programs only run forward.
func straits(prog []inst) iter.Seq[int] {
	return func(yield func(pc int) bool) {
		_, far := distances(prog)
		reach := 0 // as far as a way has led past the places before
		for pc := range prog {
			if far[pc] < 0 {
				continue // part of a look around
			}
			if reach <= pc && !yield(pc) {
				return
			}
			switch in := &prog[pc]; in.op {
			case opMatch:
			case opSplit:
				reach = max(reach, in.x, in.y)
			case opJump, opNot, opNotBack:
				reach = max(reach, in.x)
			}
		}
	}
}
