package check

import "slices"

// Vetted is the report with those fixes alone that hold, for the rules named:
// made by itself, such a fix leaves words that its own rule accepts and that
// no other newly minds, and whatever was said is said still, but for what only
// the words that it takes out or changes said. In a long draft with very many
// fixes the last ones are left as they are. What is offered for something
// missing and does not hold is no longer offered by a remark either.
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
		out.Findings[i].Fixes = r.Holding(f)
		if f.Missing() && len(out.Findings[i].Fixes) < len(f.Fixes) {
			out.Whole.Remarks = withhold(out.Whole.Remarks, f.Fixes, out.Findings[i].Fixes)
		}
	}
	return &out
}

// withhold gives the remarks without those offers that do not hold.
func withhold(remarks []Remark, all, holding []Fix) []Remark {
	offered := func(by []Fix, x Fix) bool {
		return slices.ContainsFunc(by, func(o Fix) bool { return x.Offer != "" && o.Offer == x.Offer })
	}
	remarks = slices.Clone(remarks)
	for i := range remarks {
		remarks[i].Fixes = slices.DeleteFunc(slices.Clone(remarks[i].Fixes), func(x Fix) bool { return offered(all, x) && !offered(holding, x) })
	}
	return remarks
}

// mostVetted is how many bytes of mended text are read for one report.
const mostVetted = 512 << 10

// Holding are the fixes of a finding that hold; see Vetted. For each of its
// fixes the reply is read once more.
func (r *Report) Holding(f Finding) []Fix {
	if r.again == nil {
		return f.Fixes
	}
	return slices.DeleteFunc(slices.Clone(f.Fixes), func(x Fix) bool { return !r.holds(f.Rule, x) })
}

func (r *Report) holds(mended *Rule, x Fix) bool {
	after := r.edited(x.Edits)
	i := slices.IndexFunc(r.Items, func(it Item) bool { return it.Rule == mended })
	was, is := r.Items[i], after.Items[i]
	if mended.Kind == Say && is.State != Said || mended.Kind == Avoid && len(is.At) >= len(was.At) {
		return false
	}
	others := func(f Finding) bool { return f.Rule != mended }
	return !slices.ContainsFunc(after.newlyMinds(r.minded()), others) && r.lost(after, x.Edits) == nil
}
