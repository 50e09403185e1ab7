// Package rules is the guidance as checks: one file a check, each holding one
// value. Nothing else in the tree needs to know of a new rule.
package rules

import (
	"cmp"
	"slices"

	"levelhead/coach/check"
)

// order is how the checklist shows the rules: the four that matter most to an
// upset customer, then what to say, then what to avoid.
var order = []string{
	"acknowledge-feeling", "offer-choice", "jargon", "calm-down",
	"apologize", "show-listening", "take-ownership", "share-plan", "set-expectations", "same-side",
	"blaming-you", "hard-no", "demand", "flippant-sorry", "dont-know", "slang-for-upset",
	"minimizing", "defensive", "heat", "cutting-off", "vague-promise", "scripted", "self-focus",
	"tentative", "you-overuse",
}

var all []*check.Rule

// add takes a rule in; each rule's file calls it once.
func add(r check.Rule) *check.Rule {
	all = append(all, &r)
	return &r
}

// All gives every rule, in the order of the checklist. The slice is the
// caller's own; the rules are not to be changed.
func All() []*check.Rule {
	rs := slices.Clone(all)
	place := func(id string) int {
		if i := slices.Index(order, id); i >= 0 {
			return i
		}
		return len(order)
	}
	slices.SortStableFunc(rs, func(a, b *check.Rule) int {
		return cmp.Or(cmp.Compare(place(a.ID), place(b.ID)), cmp.Compare(a.ID, b.ID))
	})
	return rs
}

// ByID gives the rule of that id, or nil.
func ByID(id string) *check.Rule {
	if i := slices.IndexFunc(all, func(r *check.Rule) bool { return r.ID == id }); i >= 0 {
		return all[i]
	}
	return nil
}
