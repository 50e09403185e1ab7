package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "demand",
	Label:  "Asked, not ordered",
	Title:  "Ask, and leave a choice",
	Why:    "An order takes the say away from somebody who has lost enough of it today. A request, or a choice of two ways, gives it back.",
	Source: "K4; Chang 2008",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s leaves no say. Ask, or offer a choice.",
		unless(
			"(if|when|whenever|wherever|unless|until|in case|once|whether|should|what|whatever|whichever|everything|anything|nothing|something|how|where|why|who|each time|every time|as long as) [that] you [<RB>|do|will|would|ever] (have|need|must|got|are required)",
			"(do|does|did|would|will|could|should|can|must|may|might|shall) [not] you [<RB>] (need|have)",
			"you (may|might) [<RB>] (have|need)", "you have to hand it to", "you have to (hand|date) (<VB*>|,|.|:|;|-|$)",
			"you [<RB>] (need|have|have got|got|must|gotta) [to] [<RB>] (admit|agree|say|love|laugh|worry|know|remember|have been|feel|think|mean|understand|wonder|do what you|do is|do :)",
			"you (must|gotta|have to|have got to) [to] [all|both] (have|be) [<RB>|all|both] (<VBG>|worn|wore|tired|exhausted|fed|sick|furious|angry|cross|upset|worried|annoyed|busy|gutted|frustrated|disappointed|devastated|stressed|relieved|glad|happy|proud|mistaken|wrong|right|a|an|the one|one of|confused|frozen|starving)",
			"you (have to|must|need to) (see|try|taste|hear) (the|it|this) ...3 ,", "to tell (me|us) (how you|all about|about your|what you thought|what it was like)", "you must have [<RB>] (<VBN>|<VBD>|a|the|an|some)",
			"because you [<RB>] (need|have) to", "^ (if|should|when|in case) ...12 (call|ring|phone) this number",
			"you (just|only|simply) (have|need) to", "all [that] you (have|need) to", "you do need",
			"you (will|would|do) not (have|need)", "no longer", "not [<RB>] (required|necessary|mandatory|obligatory|compulsory|obliged|essential)",
			"up to you (whether|if|which|how|when|and|to (decide|choose|say))", "by (us|our)", "rather you (had|have)",
		),
		slices.Concat(
			each(callThem, callNumber...),
			where(plainly, each(callThem, obligeCall...)),
			where(plainly, each(please, oblige...)),
			each(please, obligeFormal...),
			obligeOther,
			obligeWider,
			obligeFurther,
			obligeStructured,
			obligeMade,
		)...,
	),
	Examples: []check.Example{
		{Bad: "«You’ll have to» call billing.", Good: "Billing can help with this; shall I put you through, or would you rather call them yourself?"},
		{Bad: "To edit the file, «you need to» close the app first.", Good: "To edit the file, please close the app first."},
		{Bad: "«You must» be on the home Wi-Fi while pairing.", Good: "Please make sure you are on the home Wi-Fi while pairing."},
		{Bad: "For the name change «it is required that you» visit the branch.", Good: "For the name change please visit the branch."},
		{Bad: "The form «must be signed» by Friday.", Good: "The form can be signed by Friday."},
		{Bad: "«Call the manufacturer» on 0800 4410.", Good: "You can reach the manufacturer on 0800 4410."},
		{Good: "You don’t need to bring anything."},
		{Good: "If you need to change it later, the pencil beside it opens the form."},
		{Good: "You must be worn out after three trips to the counter."},
		{Good: "What you need to know about the new version is on one page."},
		{Good: "We need to switch on the second step for everybody, and I’m doing yours tonight."},
		{Good: "Please click Settings, then Devices."},
	},
})
