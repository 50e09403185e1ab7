package draft

// A glance is a set of words that may come next, without being sure: what is
// not in it cannot come. Where a phrase branches into many ways, one look at
// the word passes over all that do not begin with it.
type glance struct {
	numbers [4]uint64 // by the lowest eight bits of the word's number
	tags    uint64
	foreign bool
	any     bool // anything may come, or nothing at all
}

func (g *glance) add(in *inst) {
	switch in.op {
	case opFold:
		for _, n := range in.nums {
			g.numbers[n>>6&3] |= 1 << (n & 63)
		}
	case opTag:
		g.tags |= in.bits
	case opAlien:
		g.foreign = true
	default:
		g.any = true
	}
}

func (g *glance) join(o *glance) {
	for i := range g.numbers {
		g.numbers[i] |= o.numbers[i]
	}
	g.tags |= o.tags
	g.foreign = g.foreign || o.foreign
	g.any = g.any || o.any
}

// has reports whether w may come next. Of a word without a number nothing is
// known.
func (g *glance) has(w *Word) bool {
	if w.Foreign {
		return g.foreign
	}
	n := w.number
	return n == 0 || w.tag == otherTag || g.numbers[n>>6&3]>>(n&63)&1 != 0 || g.tags>>w.tag&1 != 0
}

// A bypass leads past the ways that begin at a split.
type bypass struct {
	glance
	to int32
}

// bypasses finds the bypass of each split that begins a row of three or more.
func bypasses(prog []inst, yield func(pc int, b *bypass)) {
	sets := make([]*glance, len(prog))
	var next func(pc int) *glance
	next = func(pc int) *glance {
		if g := sets[pc]; g != nil {
			return g
		}
		g := new(glance)
		sets[pc] = g
		in := &prog[pc]
		switch in.op {
		case opSplit:
			g.join(next(in.x))
			if !g.any {
				g.join(next(in.y))
			}
		case opJump, opNot, opNotBack:
			g.join(next(in.x))
		case opOpen, opShut, opStart:
			g.join(next(pc + 1))
		default:
			g.add(in)
		}
		return g
	}
	inner := make([]bool, len(prog)) // reached from the split before
	for pc := range prog {
		if prog[pc].op != opSplit || inner[pc] {
			continue
		}
		b := &bypass{}
		n := 0
		to := pc
		for ; prog[to].op == opSplit && !next(prog[to].x).any; to = prog[to].y {
			b.join(next(prog[to].x))
			inner[to] = true
			n++
		}
		if b.to = int32(to); n > 2 {
			yield(pc, b)
		}
	}
}
