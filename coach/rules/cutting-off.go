package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "cutting-off",
	Label:  "Let them finish",
	Title:  "Let them tell it",
	Why:    "People can listen once they have been heard. Until the whole story is out, the next step does not reach them.",
	Source: "T2, K2",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s stops them halfway. Let them tell it.",
		cuttingOffInnocent,
		slices.Concat(cuttingOffStop, cuttingOffHeard, cuttingOffOnward, cuttingOffWays, cuttingOffWider)...,
	),
	Examples: []check.Example{
		{Bad: "«Let me stop you there», the plan isn’t on our server.", Good: "The plan isn’t on our server."},
		{Bad: "Please «get to the point», which lamp is red?", Good: "Which lamp is red?"},
		{Bad: "«You already said that». The exam starts at nine.", Good: "Thank you for telling me. The exam starts at nine."},
		{Bad: "«I don’t need the whole story» of the move, the phone number is what I look for.", Good: "To begin with, the phone number is what I look for."},
		{Bad: "«Moving on from all that», the phone is ready.", Good: "The phone is ready."},
		{Bad: "Please «stop complaining» about the price and tell me the plan.", Good: "Please tell me the plan."},
		{Good: "When you have a minute, tell me the whole story."},
		{Good: "Let me ask one thing: was the lamp on?"},
		{Good: "Save it as a PDF before you close the window."},
		{Good: "We’re moving on Monday, and your phone comes along."},
		{Good: "Now to your second question: the card opens at six."},
		{Good: "You already said that the exam starts at nine, so I’ll be there at eight."},
	},
})
