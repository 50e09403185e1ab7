package draft

// A runner tries one phrase at one place. It backtracks; phrases are short and
// their gaps bounded, so a try has a bounded cost.
type runner struct {
	p     *phrase
	words []Word
	mark  capture   // the words between « and »
	caps  []capture // by name
	want  int       // where a look back has to end; 0 for anywhere
}

// A capture is a range of words that is remembered.
type capture struct{ open, from, to int }

// sentence gives the matches in one sentence; it is false when no more are
// wanted.
func (r *runner) sentence(s *Sentence, yield func(Match) bool) bool {
	r.words = s.Words
	from := 0
	if r.p.start {
		from = leading(s.Words)
	}
	for i := from; i < len(s.Words); i++ {
		if w := &s.Words[i]; w.number != 0 && !r.p.head[0].meets(sumOf(w.number)) {
			if r.p.start {
				break
			}
			continue
		}
		if end, ok := r.match(i); ok {
			if !yield(r.result(s, i, end)) {
				return false
			}
			i = max(end, i+1) - 1
		}
		if r.p.start {
			break
		}
	}
	return true
}

// match tries the phrase at word i of the sentence and gives the word after
// the match.
func (r *runner) match(i int) (end int, ok bool) {
	n := len(r.p.names)
	if cap(r.caps) < n {
		r.caps = make([]capture, n)
	}
	r.caps = r.caps[:n]
	clear(r.caps)
	r.mark = capture{}
	// What must not stand before the phrase is looked at last: it is the same
	// for every way the phrase can match here, and mostly there is none.
	pc := int32(0)
	for r.p.code[pc].op == opNotBack {
		pc = r.p.code[pc].x
	}
	end, ok = r.run(pc, i)
	for pc = 0; ok && r.p.code[pc].op == opNotBack; pc = r.p.code[pc].x {
		ok = !r.behind(pc+1, i)
	}
	return end, ok
}

func (r *runner) slot(x int32) *capture {
	if x < 0 {
		return &r.mark
	}
	return &r.caps[x]
}

func (r *runner) run(pc int32, i int) (int, bool) {
	for {
		in := &r.p.code[pc]
		switch in.op {
		case opMatch:
			return i, r.want == 0 || i == r.want
		case opFork:
			b := branch(r.p.nums[in.x:])
			if i < len(r.words) {
				for _, way := range b.of(&r.words[i]) {
					if end, ok := r.run(way, i); ok {
						return end, true
					}
				}
			}
			pc = b.to()
			continue
		case opSplit:
			if way := &r.p.code[in.x]; way.op <= opAlien && (i >= len(r.words) || !r.p.fits(way, in.x, &r.words[i])) {
				pc = int32(in.y)
				continue
			}
			if end, ok := r.run(in.x, i); ok {
				return end, true
			}
			pc = int32(in.y)
			continue
		case opJump:
			pc = in.x
			continue
		case opOpen:
			c := r.slot(in.x)
			old := *c
			c.open = i
			if end, ok := r.run(pc+1, i); ok {
				return end, true
			}
			*c = old
			return 0, false
		case opShut:
			c := r.slot(in.x)
			old := *c
			c.from, c.to = c.open, i
			if end, ok := r.run(pc+1, i); ok {
				return end, true
			}
			*c = old
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
			if i >= len(r.words) || !r.p.fits(in, pc, &r.words[i]) {
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
func (r *runner) behind(pc int32, i int) bool {
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

// result is the match of words from to end.
func (r *runner) result(s *Sentence, from, end int) Match {
	var h hits
	h.add(r, from, end)
	return s.match(r.p, &h.list[0], h.caps)
}

// match is what a hit of p means in the sentence s.
func (s *Sentence) match(p *phrase, h *hit, caps []run) Match {
	m := Match{Whole: s.span(run{h.from, h.to}), Sentence: s, names: p.names, caps: caps}
	m.At = m.Whole
	if h.mark.to > h.mark.from {
		m.At = s.span(h.mark)
	}
	return m
}

// span is where a run of the sentence's words stands.
func (s *Sentence) span(r run) Span {
	if r.to <= r.from {
		return Span{}
	}
	return Span{s.Words[r.from].Start, s.Words[r.to-1].End}
}
