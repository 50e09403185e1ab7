package draft

import (
	"cmp"
	"slices"
)

// A branch is a place of a program where it parts into three ways or more. The
// next word leads to those that it can begin, in their order; after them the
// program goes on elsewhere. It is a list: how many words begin a way, how many
// ways words of a tag, foreign ones or any may begin, how many ways there are,
// and where it goes on; then these words, sorted; where the ways of each begin
// in the list, and of the last end; the ways of the second kind; all ways; and
// the ways of each word.
type branch []int32

// to is where the program goes on after the ways.
func (b branch) to() int32 { return b[3] }

// of gives the ways that w may begin: all, where its fold had no number when
// the draft was cut up.
func (b branch) of(w *Word) []int32 {
	n, other, all := b[0], b[1], b[2]
	rest := 4 + 2*n + 1
	if !w.Foreign {
		if w.number == 0 {
			return b[rest+other : rest+other+all]
		}
		if i, ok := slices.BinarySearch(b[4:4+n], w.number); ok {
			return b[b[4+n+int32(i)]:b[4+n+int32(i)+1]]
		}
	}
	return b[rest : rest+other]
}

// A glance is what may come next, without being sure: what is not in it cannot
// come.
type glance struct {
	nums []int32
	more bool // words of a tag, foreign words
	any  bool // anything may come, or nothing at all
}

func (g *glance) add(in *inst) {
	switch in.op {
	case opFold:
		g.nums = append(g.nums, in.nums...)
	case opTag, opAlien:
		g.more = true
	default:
		g.any = true
	}
}

func (g *glance) join(o *glance) {
	g.nums = append(g.nums, o.nums...)
	g.more = g.more || o.more
	g.any = g.any || o.any
}

// A fork is a word and the number of a way that it begins.
type fork struct{ num, way int32 }

// branches finds the branch of each split that begins a row of three or more.
func branches(prog []inst, yield func(pc int, b branch)) {
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
		var starts []int32
		var glances []*glance
		to := pc
		for ; prog[to].op == opSplit && !next(prog[to].x).any; to = prog[to].y {
			starts = append(starts, int32(prog[to].x))
			glances = append(glances, next(prog[to].x))
			inner[to] = true
		}
		if len(starts) > 2 {
			yield(pc, newBranch(starts, glances, int32(to)))
		}
	}
}

// newBranch sorts the ways by the words that begin them.
func newBranch(starts []int32, glances []*glance, to int32) branch {
	var forks []fork
	var other, nums, from, ways []int32
	for i, g := range glances {
		for _, n := range g.nums {
			forks = append(forks, fork{n, int32(i)})
		}
		if g.more {
			other = append(other, int32(i))
		}
	}
	slices.SortFunc(forks, func(a, b fork) int { return cmp.Or(cmp.Compare(a.num, b.num), cmp.Compare(a.way, b.way)) })
	for i := 0; i < len(forks); {
		num, at := forks[i].num, len(ways)
		nums, from = append(nums, num), append(from, int32(at))
		for ; i < len(forks) && forks[i].num == num; i++ {
			ways = append(ways, forks[i].way)
		}
		ways = append(ways, other...)
		slices.Sort(ways[at:])
		ways = ways[:at+len(slices.Compact(ways[at:]))]
	}
	from = append(from, int32(len(ways)))
	b := slices.Concat(branch{int32(len(nums)), int32(len(other)), int32(len(starts)), to}, nums, from)
	for _, way := range other {
		b = append(b, starts[way])
	}
	b = append(b, starts...)
	for i := range from {
		b[4+len(nums)+i] += int32(len(b))
	}
	for _, way := range ways {
		b = append(b, starts[way])
	}
	return b
}
