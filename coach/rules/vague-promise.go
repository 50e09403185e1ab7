package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "vague-promise",
	Label:  "Promises with a time",
	Title:  "Say when, and who",
	Why:    "“Soon” leaves people waiting by the phone. A time, even a late one, lets them plan their day; in longer waits, knowing how long makes the wait easier.",
	Source: "R3; Hui & Tse 1996",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s leaves them guessing. Say by when.",
		vaguePromiseInnocent,
		slices.Concat(
			where(vaguePromiseOpen, vaguePromiseWhen),
			where(vaguePromiseOpen, vaguePromiseNear),
			where(vaguePromiseOpen, vaguePromiseWho),
			where(vaguePromiseLone, vaguePromiseCall),
			where(vaguePromiseOpen, vaguePromiseNews),
			where(vaguePromiseOpen, vaguePromiseEmpty),
			where(vaguePromiseOpen, vaguePromiseHidden),
		)...,
	),
	Examples: []check.Example{
		{Bad: "I’ll look at the panel «as soon as possible».", Good: "I’ll look at the panel by [time]."},
		{Bad: "«Someone will get back to you» about the charge.", Good: "I’ll get back to you by [time] about the charge."},
		{Bad: "The login fix goes live «soon».", Good: "The login fix goes live by [time]."},
		{Bad: "No news yet on the screen, but «we’ll keep you posted».", Good: "No news yet on the screen, but we’ll write to you by [time]."},
		{Bad: "«Eventually» we will move the folder to the new server.", Good: "By [time] we will move the folder to the new server."},
		{Bad: "I’ll ring you «when I get a chance».", Good: "I’ll ring you by [time]."},
		{Bad: "I’ve told the lab about the strap, and I’ll «let you know».", Good: "I’ve told the lab about the strap, and I’ll let you know by [time]."},
		{Bad: "A mended timetable is «just around the corner».", Good: "A mended timetable is due by [time]."},
		{Good: "The stop is just around the corner from our shop."},
		{Good: "Once the part is in the shop on Tuesday, I’ll ring you."},
		{Good: "We’ll have a look soon, by four this afternoon at the latest."},
		{Good: "See you soon at the counter!"},
		{Good: "As soon as you press the green key, the lamp turns white."},
		{Good: "The counter stopped shortly after eight last night."},
		{Good: "I’ll keep you posted at ten, twelve and two."},
		{Good: "Please change the PIN as soon as possible, because it was visible for an hour."},
	},
})
