package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "self-focus",
	Label:  "The customer’s side first",
	Title:  "Start from their side, not from ours",
	Why:    "How full the desk is says nothing about what happens to the customer. See it from where they sit: what they get, and by when.",
	Source: "K5",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s puts our side before theirs. Say what they get, and when.",
		selfFocusInnocent,
		slices.Concat(
			where(selfFocusTold, slices.Concat(selfFocusBusy, selfFocusRules, selfFocusFine, selfFocusGain)),
			where(selfFocusOurs, slices.Concat(selfFocusDesk, selfFocusOwn, selfFocusLife, selfFocusMade)),
		)...,
	),
	Examples: []check.Example{
		{Bad: "Your line was not looked at because «we’re short-staffed».", Good: "Your line was not looked at."},
		{Bad: "«We’re very busy» today, so the answer comes at six.", Good: "The answer comes at six."},
		{Bad: "«For our records we need» the serial number.", Good: "To go on I need the serial number."},
		{Bad: "«Our policy requires» a photo of the box.", Good: "The next step takes a photo of the box."},
		{Bad: "«From our end everything looks fine», so the socket is next.", Good: "I haven’t found the cause here yet, so the socket is next."},
		{Bad: "Moving the mailbox by hand «would be a lot of work for us».", Good: "Moving the mailbox by hand takes [how long]."},
		{Good: "You’re very busy on the ward, so I’ll come at six."},
		{Good: "Our engineer will come to you on Tuesday."},
		{Good: "For your records, here is the serial number."},
		{Good: "The line was busy whenever you rang, so here is my own number."},
		{Good: "Entering sixty rows would be a lot of work for you, so I did it."},
		{Good: "Does it look fine from your end now?"},
	},
})
