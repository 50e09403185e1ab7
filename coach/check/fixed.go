package check

import (
	"cmp"
	"slices"

	"levelhead/coach/draft"
)

// Fixed is the text with the first safe fix of every finding made: one that
// asks the agent for nothing, and after which no rule minds what it did not
// mind before. Where two fixes touch the same words the earlier one wins;
// nothing missing is made up.
func (r *Report) Fixed() string {
	_, text := r.mended()
	return text
}

// Safe is the fixes that Fixed makes, in the order of their findings. No two of
// them touch the same words, so they can be made in any order.
func (r *Report) Safe() (fixes []Fix) {
	m, _ := r.mended()
	for _, c := range m.chosen {
		if c.taken {
			fixes = append(fixes, r.Findings[c.finding].Fixes[c.fix])
		}
	}
	return fixes
}

func (r *Report) mended() (m *mending, text string) {
	m = r.mending()
	text = m.apply(r)
	if r.again == nil {
		return m, text
	}
	for n := range rounds {
		if !m.blame(r, text, n < sparing) {
			return m, text
		}
		text = m.apply(r)
	}
	return &mending{}, r.Draft.Text // nothing is better than something worse
}

// rounds bounds how often the mended reply is read to see that it is better.
// A fix that makes something worse gives way to the next one of its finding.
const rounds = 9

// sparing is in how many of these rounds one of several fixes in a sentence is
// kept: often each does by itself, and only two of them do not go together.
const sparing = 3

// A mending is one safe fix each of the faults of a report.
type mending struct {
	chosen []choice
	edits  []Edit // of the choices taken, in order, none touching another
	owner  []int  // for each of edits, its choice
}

type choice struct {
	finding int // in Report.Findings
	fix     int // in its Fixes; -1 for none
	taken   bool
}

func (r *Report) mending() *mending {
	m := &mending{}
	for i, f := range r.Findings {
		if c := (choice{finding: i, fix: -1}); !f.Missing() && c.next(f.Fixes) {
			m.chosen = append(m.chosen, c)
		}
	}
	return m
}

// next goes on to the next safe fix, or to none.
func (c *choice) next(fixes []Fix) bool {
	i := slices.IndexFunc(fixes[c.fix+1:], func(x Fix) bool { return !x.Ask })
	if i < 0 {
		c.fix = len(fixes) - 1
		return false
	}
	c.fix += i + 1
	return true
}

// apply makes the fixes and gives the text.
func (m *mending) apply(r *Report) string {
	m.edits, m.owner = m.edits[:0], m.owner[:0]
	for k := range m.chosen {
		c := &m.chosen[k]
		fix := r.Findings[c.finding].Fixes[c.fix]
		c.taken = !slices.ContainsFunc(fix.Edits, func(e Edit) bool { return clashes(m.edits, e) })
		if !c.taken {
			continue
		}
		for _, e := range fix.Edits {
			at, _ := slices.BinarySearchFunc(m.edits, e, byStart)
			m.edits = slices.Insert(m.edits, at, e)
			m.owner = slices.Insert(m.owner, at, k)
		}
	}
	return apply(r.Draft.Text, m.edits)
}

// blame reads the mended text, and where a rule minds it as it did not mind
// the text before, or misses what was said there, has the fixes in the same
// sentence give way, or else the nearest one. With spare, the one of them that
// mends what matters most stays. It reports whether there was anything to blame.
func (m *mending) blame(r *Report, text string, spare bool) bool {
	after := r.again(text)
	left := r.minded()
	for _, c := range m.chosen {
		if c.taken {
			left[r.Findings[c.finding].Key(r.Draft.Text)]--
		}
	}
	before, behind := m.places()
	var weigh func(choice int) Weight
	if spare {
		weigh = func(k int) Weight { return r.Findings[m.chosen[k].finding].Weight() }
	}
	bad := make([]bool, len(m.chosen))
	for _, f := range after.newlyMinds(left) {
		m.mark(bad, behind, after.sentence(f.At), weigh)
	}
	for _, at := range r.lost(after, m.edits) {
		m.mark(bad, before, r.sentence(at), weigh)
	}
	if !slices.Contains(bad, true) {
		return false
	}
	var kept []choice
	for k, c := range m.chosen {
		if !bad[k] || c.next(r.Findings[c.finding].Fixes) {
			kept = append(kept, c)
		}
	}
	m.chosen = kept
	return true
}

// sentence is all of the sentence that a place begins in.
func (r *Report) sentence(at draft.Span) draft.Span {
	if s := r.Draft.SentenceAt(at.Start); s != nil {
		return s.Span
	}
	return at
}

// places are where the edits stand in the text before, and what they wrote in
// the mended text.
func (m *mending) places() (before, behind []draft.Span) {
	moved := 0
	for _, e := range m.edits {
		before = append(before, e.Span)
		start := e.Start + moved
		behind = append(behind, draft.Span{Start: start, End: start + len(e.Text)})
		moved += len(e.Text) - e.Len()
	}
	return before, behind
}

// mark marks the choices with an edit in a place, and where there is none, the
// one with the nearest. edits are where all of them stand, in order. Where
// weigh is given, the weightiest of several, and of these the first, is not
// marked.
func (m *mending) mark(bad []bool, edits []draft.Span, place draft.Span, weigh func(choice int) Weight) {
	i, _ := slices.BinarySearchFunc(edits, place.Start, func(e draft.Span, start int) int { return cmp.Compare(e.End, start) })
	var here []int
	for k := i; k < len(edits) && edits[k].Start <= place.End; k++ {
		here = append(here, m.owner[k])
	}
	slices.Sort(here)
	here = slices.Compact(here)
	switch {
	case len(edits) == 0:
		return
	case len(here) > 1 && weigh != nil:
		best := slices.MaxFunc(here, func(a, b int) int { return cmp.Compare(weigh(a), weigh(b)) })
		here = slices.DeleteFunc(here, func(k int) bool { return k == best })
	case len(here) > 0:
	case i == len(edits), i > 0 && place.Start-edits[i-1].End < edits[i].Start-place.End:
		here = []int{m.owner[i-1]}
	default:
		here = []int{m.owner[i]}
	}
	for _, k := range here {
		bad[k] = true
	}
}

func byStart(a, b Edit) int { return cmp.Compare(a.Start, b.Start) }

// clashes reports whether e touches one of edits, which are in order: only its
// neighbours can.
func clashes(edits []Edit, e Edit) bool {
	i, same := slices.BinarySearchFunc(edits, e, byStart)
	return same || i > 0 && edits[i-1].End > e.Start || i < len(edits) && edits[i].Start < e.End
}
