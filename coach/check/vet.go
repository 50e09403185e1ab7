package check

import (
	"slices"

	"levelhead/coach/draft"
)

// Vetted is the report with those fixes alone that hold, for the rules named:
// made by itself, such a fix leaves words that its own rule accepts and that
// no other newly minds, and whatever was said is said still, but for what only
// the words that it takes out or changes said. For each fix the
// reply is read once more, so this is for what somebody looks at; in a long
// draft with very many fixes the last ones are left as they are.
func (r *Report) Vetted(ids ...string) *Report {
	out := *r
	out.Findings = slices.Clone(r.Findings)
	left := mostVetted
	for i, f := range out.Findings {
		if !slices.Contains(ids, f.Rule.ID) {
			continue
		}
		if left -= len(f.Fixes) * len(r.Draft.Text); left < 0 {
			break
		}
		out.Findings[i].Fixes = r.holding(f)
	}
	return &out
}

// mostVetted is how many bytes of mended text are read for one report.
const mostVetted = 512 << 10

// holding are the fixes of a finding that hold.
func (r *Report) holding(f Finding) []Fix {
	if r.again == nil {
		return f.Fixes
	}
	var fixes []Fix
	for _, x := range f.Fixes {
		if r.holds(f.Rule, x) {
			fixes = append(fixes, x)
		}
	}
	return fixes
}

func (r *Report) holds(mended *Rule, x Fix) bool {
	after := r.again(x.Apply(r.Draft.Text))
	minded := map[string]int{}
	for _, f := range r.Findings {
		minded[f.Key(r.Draft.Text)]++
	}
	for _, f := range after.Findings {
		if f.Missing() {
			continue // what is no longer said is looked at below
		}
		key := f.Key(after.Draft.Text)
		minded[key]--
		if minded[key] < 0 && f.Rule != mended && f.Rule.Weight != Hint {
			return false
		}
	}
	for i, was := range r.Items {
		is := after.Items[i]
		switch {
		case was.Rule == mended && mended.Kind == Say:
			if is.State != Said {
				return false
			}
		case was.Rule == mended:
			if len(is.At) >= len(was.At) {
				return false
			}
		case was.State == Said && is.State != Said && !gone(was.At, x.Edits):
			return false
		}
	}
	return true
}

// gone reports whether every one of the places has an edit in it.
func gone(places []draft.Span, edits []Edit) bool {
	return !slices.ContainsFunc(places, func(at draft.Span) bool {
		return !slices.ContainsFunc(edits, func(e Edit) bool { return e.Overlaps(at) })
	})
}
