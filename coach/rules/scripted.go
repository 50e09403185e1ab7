package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "scripted",
	Label:  "In your own words",
	Title:  "Write it the way you would say it",
	Why:    "A stock phrase tells people that nobody read what they wrote. Sympathy counts when it is in your own words.",
	Source: "K1",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s sounds like a form. Say it in your own words.",
		scriptedInnocent,
		slices.Concat(scriptedSorry, scriptedThanks, scriptedOffers, scriptedNotices, scriptedPride)...,
	),
	Examples: []check.Example{
		{Bad: "The page is down until ten. «We apologise for any inconvenience».", Good: "The page is down until ten. I’m sorry for the trouble this has caused you."},
		{Bad: "«Please be advised that» the page moves on 1 June.", Good: "The page moves on 1 June."},
		{Bad: "«Rest assured that» your photos are safe.", Good: "Your photos are safe."},
		{Bad: "If it asks again, please «do not hesitate to contact us».", Good: "If it asks again, please write to us."},
		{Bad: "Send the number «at your earliest convenience» and the swap starts.", Good: "Send the number when it suits you and the swap starts."},
		{Bad: "The network is back. «Thank you for your patience and understanding».", Good: "The network is back. Thank you for waiting."},
		{Bad: "«Should you require any further assistance», the desk is open until six.", Good: "If you need anything else, the desk is open until six."},
		{Good: "I’m sorry for the trouble the missing fonts have given you."},
		{Good: "Thanks for writing, and please let me know on Friday whether it holds."},
		{Good: "The convenience store beside the station swaps cards."},
		{Good: "You hesitated before the reset, and that kept the files."},
		{Good: "We’re happy to help."},
		{Good: "The standard price is 20 a month, and a dedicated line costs more."},
		{Good: "I’ve passed your three points to Ms. Lund, who draws up the menu."},
		{Good: "Thank you for choosing the earlier date."},
	},
})
