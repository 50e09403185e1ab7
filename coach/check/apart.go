package check

import (
	"cmp"
	"slices"

	"levelhead/coach/draft"
)

// apart holds places of which none overlaps another, in order. Rules find
// wording by wording, each all over the draft: places come in any order, and
// are kept in short lists so that one more costs little among very many.
type apart struct{ lists [][]draft.Span }

// most is how long one of the lists may be.
const most = 256

// find is the first place that ends behind from: its list, and where in it.
func (a *apart) find(from int) (list, i int) {
	before := func(s draft.Span, from int) int { return cmp.Compare(s.End, from+1) }
	list, _ = slices.BinarySearchFunc(a.lists, from, func(l []draft.Span, from int) int { return before(l[len(l)-1], from) })
	if list < len(a.lists) {
		i, _ = slices.BinarySearchFunc(a.lists[list], from, before)
	}
	return list, i
}

// overlaps reports whether one of the places overlaps s.
func (a *apart) overlaps(s draft.Span) bool {
	list, i := a.find(s.Start)
	return list < len(a.lists) && a.lists[list][i].Overlaps(s)
}

// add takes s in, unless one of the places overlaps it.
func (a *apart) add(s draft.Span) bool {
	list, i := a.find(s.Start)
	switch {
	case len(a.lists) == 0:
		a.lists = [][]draft.Span{{s}}
		return true
	case list == len(a.lists): // behind all of them
		list--
		i = len(a.lists[list])
	case a.lists[list][i].Overlaps(s):
		return false
	}
	l := slices.Insert(a.lists[list], i, s)
	a.lists[list] = l
	if n := len(l) / 2; len(l) > most {
		a.lists[list] = l[:n:n]
		a.lists = slices.Insert(a.lists, list+1, slices.Clone(l[n:]))
	}
	return true
}

// all are the places, in order.
func (a *apart) all() []draft.Span { return slices.Concat(a.lists...) }
