package draft

import "slices"

// A runner tries one phrase at one place. It backtracks; phrases are short and
// their gaps bounded, so a try has a bounded cost.
type runner struct {
	p     Phrase
	words []Word
	caps  []Span // in words; the last one is the mark
	open  []int
	want  int // where a look back has to end; 0 for anywhere
}

// match tries the phrase at word i of the sentence and gives the word after
// the match.
func (r *runner) match(i int) (end int, ok bool) {
	n := len(r.p.names) + 1
	r.caps = slices.Grow(r.caps, n)[:n]
	r.open = make([]int, n)
	clear(r.caps)
	return r.run(0, i)
}

func (r *runner) slot(x int) int {
	if x < 0 {
		return len(r.caps) - 1
	}
	return x
}

func (r *runner) run(pc, i int) (int, bool) {
	for {
		in := &r.p.prog[pc]
		switch in.op {
		case opMatch:
			return i, r.want == 0 || i == r.want
		case opSplit:
			if end, ok := r.run(in.x, i); ok {
				return end, true
			}
			pc = in.y
			continue
		case opJump:
			pc = in.x
			continue
		case opOpen:
			k := r.slot(in.x)
			old := r.open[k]
			r.open[k] = i
			if end, ok := r.run(pc+1, i); ok {
				return end, true
			}
			r.open[k] = old
			return 0, false
		case opShut:
			k := r.slot(in.x)
			old := r.caps[k]
			r.caps[k] = Span{r.open[k], i}
			if end, ok := r.run(pc+1, i); ok {
				return end, true
			}
			r.caps[k] = old
			return 0, false
		case opStart:
			if i > leading(r.words) {
				return 0, false
			}
		case opEnd:
			for k := i; k < len(r.words); k++ {
				if !r.words[k].Punct() {
					return 0, false
				}
			}
		case opNot:
			want := r.want
			r.want = 0
			_, hit := r.run(pc+1, i)
			if r.want = want; hit {
				return 0, false
			}
			pc = in.x
			continue
		case opNotBack:
			if r.behind(pc+1, i) {
				return 0, false
			}
			pc = in.x
			continue
		default:
			if i >= len(r.words) || !in.fits(&r.words[i]) {
				return 0, false
			}
			i++
		}
		pc++
	}
}

// maxBehind is how many words a look back may take.
const maxBehind = 6

// behind reports whether the part of the program at pc matches some words that
// end right before word i.
func (r *runner) behind(pc, i int) bool {
	want := r.want
	r.want = i
	defer func() { r.want = want }()
	for from := i - 1; from >= 0 && from >= i-maxBehind; from-- {
		if _, ok := r.run(pc, from); ok {
			return true
		}
	}
	return false
}

// leading is the first word of a sentence that is neither punctuation nor
// foreign: where the sentence begins, to a phrase.
func leading(words []Word) int {
	for i, w := range words {
		if !w.Foreign && !w.Punct() {
			return i
		}
	}
	return 0
}

func (r *runner) result(s *Sentence, from, end int) Match {
	span := func(a, b int) Span {
		if b <= a {
			return Span{}
		}
		return Span{r.words[a].Start, r.words[b-1].End}
	}
	m := Match{Whole: span(from, end), Sentence: s, names: r.p.names}
	m.At = m.Whole
	last := len(r.caps) - 1
	if c := r.caps[last]; c.End > c.Start {
		m.At = span(c.Start, c.End)
	}
	m.caps = make([]Span, last)
	for k := range last {
		m.caps[k] = span(r.caps[k].Start, r.caps[k].End)
	}
	return m
}

// first gives the folds a match can begin with; nil when it can begin with
// anything.
func first(prog []inst) []string {
	seen := make([]bool, len(prog))
	out := []string{}
	var walk func(pc int) bool
	walk = func(pc int) bool {
		if seen[pc] {
			return true
		}
		seen[pc] = true
		in := prog[pc]
		switch in.op {
		case opFold:
			out = append(out, in.folds...)
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
