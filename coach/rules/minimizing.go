package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "minimizing",
	Label:  "Nothing made small",
	Title:  "Take the trouble as seriously as they do",
	Why:    "It is a big deal because it is one to them. What is easy for somebody who does it every day is hard for somebody who is stuck.",
	Source: "K5",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s makes light of what matters to them.",
		minimizingInnocent,
		slices.Concat(minimizingSmall, minimizingEasy, minimizingOnlyYou, minimizingTrifle, minimizingSimple, minimizingLonely, minimizingAside, minimizingWider)...,
	),
	Examples: []check.Example{
		{Bad: "«It’s not a big deal», the list comes back at noon.", Good: "The list comes back at noon."},
		{Bad: "That on Monday was «just a glitch» in the display.", Good: "That on Monday was a fault in the display."},
		{Bad: "«Simply» click the star to keep the page.", Good: "Click the star to keep the page."},
		{Bad: "«Obviously» the lamp has to be on before the scan.", Good: "The lamp has to be on before the scan."},
		{Bad: "Pairing the headset «isn’t rocket science»; the sheet shows the button.", Good: "Pairing the headset takes a few steps; the sheet shows the button."},
		{Bad: "«You’re the only one with this problem». The mast gets a new part on Friday.", Good: "Your report helps us. The mast gets a new part on Friday."},
		{Bad: "«All you have to do is» press the green key.", Good: "Please press the green key."},
		{Good: "I’ve just sent the new key to your inbox."},
		{Good: "It’s easy to see why that cost you the morning."},
		{Good: "You’re not the only one with drops on that line, and the crew is there now."},
		{Good: "The counter is open only on Tuesdays."},
		{Good: "This is obviously the last thing you needed today."},
		{Good: "Keep the old file for a week, just in case."},
		{Good: "My plan is a simple one: I copy the folder tonight."},
	},
})
