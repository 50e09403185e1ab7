package rules

import "levelhead/coach/check"

// warm words speak to a person, whatever else the sentence says.
var warm = folded("sorry thank thanks glad happy hope welcome pleased understand appreciate apologies apologize apologise frustrating annoying worry worried trouble inconvenience patience afraid unfortunately feel know see hear enjoy wish pleasure great wonderful good luck cheers help great i we me us my our let's")

// noPerson points out a reply that is nothing but steps.
func (o overview) noPerson() (m check.Remark, ok bool) {
	for _, it := range o.r.Items {
		switch it.Rule.ID {
		case "acknowledge-feeling", "apologize", "show-listening", "same-side", "offer-choice":
			if it.State == check.Said || it.State == check.Off {
				return m, false
			}
		}
	}
	steps := marks(o.r, "share-plan")
	n, all := 0, 0
	for i := range o.r.Draft.Sentences {
		s := &o.r.Draft.Sentences[i]
		if s.Greeting {
			continue
		}
		all++
		if s.Question() {
			return m, false
		}
		for _, w := range s.Words {
			if warm[w.Fold] {
				return m, false
			}
		}
		if steps[i] || s.Item {
			n++
			m.At = append(m.At, s.Span)
		}
	}
	if n < 2 || 2*n < all {
		return check.Remark{}, false
	}
	m.ID = "no-person"
	m.Message = "All steps, no person: nothing here speaks to the one who reads it. One sentence about what this costs them changes how the rest is read."
	for _, f := range o.r.Findings {
		if f.Missing() && f.Rule.ID == "acknowledge-feeling" {
			m.Fixes = f.Fixes
		}
	}
	return m, true
}
