package draft

import (
	"cmp"
	"slices"
)

// MustPhrases makes a list of phrases; see MustPhrase.
func MustPhrases(src ...string) []Phrase {
	list := make([]Phrase, len(src))
	for i, s := range src {
		list[i] = MustPhrase(s)
	}
	return list
}

// Places are where any of the phrases matches in d, phrase by phrase.
func Places(d *Draft, phrases []Phrase) (at []Span) {
	for _, p := range phrases {
		at = slices.AppendSeq(at, p.In(d))
	}
	return at
}

// Join puts places in order, and joins those that overlap into one. It uses
// the room of the list it is given.
func Join(at []Span) []Span {
	slices.SortFunc(at, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	one := at[:0]
	for _, s := range at {
		if n := len(one); n > 0 && s.Start < one[n-1].End {
			one[n-1].End = max(one[n-1].End, s.End)
			continue
		}
		one = append(one, s)
	}
	return one
}

// Covered reports whether s overlaps one of the places that Join gave.
func Covered(at []Span, s Span) bool {
	i, _ := slices.BinarySearchFunc(at, s.Start+1, func(o Span, start int) int { return cmp.Compare(o.End, start) })
	return i < len(at) && at[i].Overlaps(s)
}
