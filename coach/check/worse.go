package check

import (
	"slices"

	"levelhead/coach/draft"
)

// edited reads the text with these edits made in the same case.
func (r *Report) edited(edits []Edit) *Report { return r.again(apply(r.Draft.Text, edits)) }

// minded counts the faults by their words.
func (r *Report) minded() map[string]int {
	n := map[string]int{}
	for _, f := range r.Findings {
		if !f.Missing() {
			n[f.Key(r.Draft.Text)]++
		}
	}
	return n
}

// newlyMinds are the faults of a mended reply, hints aside, beyond those that
// were there and were left to stay. It uses up the counts.
func (r *Report) newlyMinds(left map[string]int) (faults []Finding) {
	for _, f := range r.Findings {
		if f.Missing() {
			continue
		}
		key := f.Key(r.Draft.Text)
		if left[key]--; left[key] < 0 && f.Weight() != Hint {
			faults = append(faults, f)
		}
	}
	return faults
}

// lost are the places where r says what the mended reply no longer says. What
// only the words with an edit in them said may go with these.
func (r *Report) lost(mended *Report, edits []Edit) (at []draft.Span) {
	edit := func(at draft.Span) bool {
		return slices.ContainsFunc(edits, func(e Edit) bool { return e.Overlaps(at) })
	}
	for i, was := range r.Items {
		if was.State == Said && mended.Items[i].State != Said && !all(was.At, edit) {
			at = append(at, was.At...)
		}
	}
	return at
}

func all[T any](list []T, so func(T) bool) bool {
	return !slices.ContainsFunc(list, func(x T) bool { return !so(x) })
}
