package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:      "defensive",
	Label:   "Nobody pushed away",
	Title:   "Stand beside the customer, against the trouble",
	Why:     "Whose fault it was helps nobody sign in. The customer wants to know what happens next, and that somebody is on their side.",
	Source:  "T1, T5",
	Kind:    check.Avoid,
	Weight:  check.Must,
	Respect: true,
	Find: instead(
		"%s pushes the fault away. Say what happens next instead.",
		defensiveInnocent,
		slices.Concat(defensiveAgain, defensiveFine, defensiveNotUs, defensiveRules, defensiveUntold, defensiveDenial, defensiveElsewhere, defensiveShield, defensiveAside, defensiveWider)...,
	),
	Examples: []check.Example{
		{Bad: "«That’s not our fault», the courier lost it. A new one leaves today.", Good: "The courier lost it. A new one leaves today."},
		{Bad: "«As I already told you», the window closes at noon.", Good: "The window closes at noon."},
		{Bad: "The pads «are not my department»; the branch team swaps them.", Good: "The pads are with [the team that looks after them]; the branch team swaps them."},
		{Bad: "I opened your page and «it works fine here».", Good: "I opened your page and I haven’t seen it happen here yet."},
		{Bad: "«Nobody told me that» the warehouse now starts at five.", Good: "I hadn’t heard that the warehouse now starts at five."},
		{Bad: "The fee stays at 30, «that’s our policy».", Good: "The fee stays at 30."},
		{Good: "That was our fault, and a new one is on its way."},
		{Good: "As we discussed, the region changes at midnight."},
		{Good: "As I said I would, I rang the rates desk this morning."},
		{Good: "Does it work fine for you now?"},
		{Good: "It’s not your fault that the records are gone."},
		{Good: "No one told you that the desk had moved, and that was wrong of us."},
		{Good: "The update had a bug, and it is out since noon."},
	},
})
