package draft

import "iter"

// A List is phrases that are looked for one after the other, at a cost that
// does not grow with how many there are of which a draft holds nothing.
type List struct {
	phrases []Phrase
	rows    []row
}

// A row is phrases of a list whose numbers follow one another.
type row struct {
	first  int // in the list
	lo, hi int32
}

// NewList makes a list of phrases.
func NewList(phrases ...Phrase) *List {
	l := &List{phrases: phrases}
	for i, p := range phrases {
		if n := len(l.rows) - 1; n >= 0 && p.number > 0 && p.number == l.rows[n].hi+1 {
			l.rows[n].hi++
			continue
		}
		l.rows = append(l.rows, row{i, p.number, p.number})
	}
	return l
}

// Matches gives the matches of all phrases of the list, each with the place of
// its phrase in the list: phrase by phrase, each as its own Matches gives them.
func (l *List) Matches(d *Draft) iter.Seq2[int, Match] {
	return func(yield func(int, Match) bool) { l.each(d, yield) }
}

// Places are where any phrase of the list matches in d, in order, those that
// overlap joined into one.
func (l *List) Places(d *Draft) (at []Span) {
	for _, m := range l.Matches(d) {
		at = append(at, m.At)
	}
	return Join(at)
}

func (l *List) each(d *Draft, yield func(int, Match) bool) {
	for _, r := range l.rows {
		if r.lo == 0 {
			for m := range l.phrases[r.first].Matches(d) {
				if !yield(r.first, m) {
					return
				}
			}
			continue
		}
		f := d.look(r.hi)
		for _, at := range f.of(r.lo, r.hi) {
			i := r.first + int(at.phrase-r.lo)
			if !yield(i, f.match(d, l.phrases[i].phrase, at)) {
				return
			}
		}
	}
}
