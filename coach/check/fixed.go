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
	m := r.mending()
	text := m.apply(r)
	if r.again == nil {
		return text
	}
	for range rounds {
		if !m.blame(r, text) {
			return text
		}
		text = m.apply(r)
	}
	return r.Draft.Text // nothing is better than something worse
}

// rounds bounds how often the mended reply is read to see that it is better.
// A fix that makes something worse gives way to the next one of its finding.
const rounds = 7

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
// sentence give way, or else the nearest one. It reports whether there was
// anything to blame.
func (m *mending) blame(r *Report, text string) bool {
	after := r.again(text)
	minded := map[string]int{}
	for _, f := range r.Findings {
		minded[f.Key(r.Draft.Text)]++
	}
	for _, c := range m.chosen {
		if c.taken {
			minded[r.Findings[c.finding].Key(r.Draft.Text)]--
		}
	}
	bad := make([]bool, len(m.chosen))
	for _, f := range after.Findings {
		key := f.Key(text)
		if minded[key]--; minded[key] >= 0 || f.Missing() || f.Rule.Weight == Hint {
			continue
		}
		at := f.At
		if s := after.Draft.SentenceAt(at.Start); s != nil {
			at = s.Span
		}
		m.within(at, true, bad)
	}
	for i, was := range r.Items {
		if was.State != Said || after.Items[i].State == Said || gone(was.At, m.edits) {
			continue
		}
		for _, at := range was.At {
			if s := r.Draft.SentenceAt(at.Start); s != nil {
				at = s.Span
			}
			m.within(at, false, bad)
		}
	}
	if !slices.Contains(bad, true) {
		return false
	}
	var left []choice
	for k, c := range m.chosen {
		if !bad[k] || c.next(r.Findings[c.finding].Fixes) {
			left = append(left, c)
		}
	}
	m.chosen = left
	return true
}

// within marks the choices with an edit in a place, of the mended text or of
// the text before; where there is none, the one with the nearest edit.
func (m *mending) within(at draft.Span, mended bool, bad []bool) {
	moved, nearest, least, found := 0, -1, 0, false
	for i, e := range m.edits {
		s := e.Span
		if mended {
			s.Start += moved
			moved += len(e.Text) - e.Len()
			s.End += moved
		}
		away := max(s.Start-at.End, at.Start-s.End)
		if away <= 0 {
			bad[m.owner[i]], found = true, true
		}
		if nearest < 0 || away < least {
			nearest, least = i, away
		}
	}
	if !found && nearest >= 0 {
		bad[m.owner[nearest]] = true
	}
}

func byStart(a, b Edit) int { return cmp.Compare(a.Start, b.Start) }

// clashes reports whether e touches one of edits, which are in order: only its
// neighbours can.
func clashes(edits []Edit, e Edit) bool {
	i, same := slices.BinarySearchFunc(edits, e, byStart)
	return same || i > 0 && edits[i-1].End > e.Start || i < len(edits) && edits[i].Start < e.End
}
