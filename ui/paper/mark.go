package paper

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"levelhead/coach/draft"
)

// Line is the shape of the line under marked words, so that colour never
// tells alone.
type Line uint8

const (
	// Dotted is a row of dots.
	Dotted Line = iota
	// Dashed is a thin line with gaps.
	Dashed
	// Thin is a thin line.
	Thin
	// Thick is a thick line.
	Thick
)

// A Look is how marked words are set off from the others.
type Look struct {
	Color fyne.ThemeColorName
	Line  Line
}

// Wash is how opaque the tint under the words is, of 255.
func (Look) Wash(strong bool) uint8 {
	if strong {
		return 0x48
	}
	return 0x20
}

// A Mark sets words off. Over an empty span it is a caret sign: here something
// is missing.
type Mark struct {
	draft.Span
	Look   Look
	Strong bool // the one that is being looked at
}

// follow moves marks along with a change; a mark whose words were changed is
// dropped, since it may no longer hold.
func follow(marks []Mark, c Change) []Mark {
	kept := make([]Mark, 0, len(marks))
	for _, m := range marks {
		switch {
		case m.End < c.Start, m.End == c.Start && !m.Empty():
		case m.Start >= c.End:
			m.Start, m.End = m.Start+c.Delta(), m.End+c.Delta()
		default:
			continue
		}
		kept = append(kept, m)
	}
	return kept
}

// within is the marks that a text can bear: those that lie in it, in order.
func within(marks []Mark, t *Text) []Mark {
	kept := make([]Mark, 0, len(marks))
	for _, m := range marks {
		if m.Start >= 0 && m.Start <= m.End && m.End <= len(t.s) &&
			t.settle(m.Start) == m.Start && t.settle(m.End) == m.End {
			kept = append(kept, m)
		}
	}
	slices.SortStableFunc(kept, func(a, b Mark) int {
		return cmp.Or(a.Start-b.Start, a.End-b.End)
	})
	return kept
}
