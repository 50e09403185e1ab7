package rules

import "levelhead/coach/check"

var _ = add(check.Rule{
	ID:     "offer-choice",
	Label:  "Offered a choice",
	Title:  "Let them choose how to go on",
	Why:    "Trouble takes control away and a choice gives some of it back. Two ways to go on are enough, even where one of them is small.",
	Source: "K4, U3; Chang 2008; Singh et al. 2018",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("offer-choice", wanted{
		phrases: choicePhrases,
		but: unless(
			"(click|press|select|tap|hit) ...3 or (press|click|hit|tap|right-click|hold|enter|return)",
			"would you rather is",
			"your call is",
			"as you prefer the",
			"(let|lmk) [me|us] know if you (have|need|would like [any|further|more] (help|assistance|information))",
			"(is|was) there (anything|something) else",
			"anything else ...3 (would|you|i|we)",
			"if you (would like|like|want|wish) [to] (more information|know more|learn more|to (learn|know|find|report|contact|thank|give|provide))",
			"(slot|one|time|day|option) you preferred",
			"if you would like us to close",
			"(do not|not|never|no) ...2 (choice|choices|alternative|alternatives|option|options)",
			"(no|without) preference",
			"(the|a|same|your) «preferred» (language|browser|name|email|contact)",
			"(is|was|were|of|in) «the choice between»",
			"had the choice",
			"either (the|a) ...5 or (the|a|its|your) ...5 (is|has|are|was|left|loads|have) (broken|faulty|gone|wrong|an|askew|twice|the|dead|loose|failed)",
		),
		message: "Nothing here leaves them a say in what happens next.",
		atEnd:   true,
		offers:  choiceOffers,
	}),
	Examples: []check.Example{
		{Bad: "Hi Jo,\n\nThe new badge is ready at the desk.«»\n\nBest regards,\nSam", Good: "Hi Jo,\n\nThe new badge is ready at the desk. If that doesn’t suit you, I can [another way].\n\nBest regards,\nSam"},
		{Bad: "The old charger has gone. A new one leaves the depot today.«»", Good: "The old charger has gone. A new one leaves the depot today. Would you rather settle the trouble with the old charger on the phone, or keep to e-mail?"},
		{Bad: "Hello Mia,\n\nI will come to your desk at nine.«»\n\nThanks for telling us!", Good: "Hello Mia,\n\nI will come to your desk at nine. If another time suits you better, tell me which.\n\nThanks for telling us!"},
		{Bad: "Please do this:\n\n1. Open Settings.\n2. Click Network.\n3. Switch Wi-Fi on.«»", Good: "Please do this:\n\n1. Open Settings.\n2. Click Network.\n3. Switch Wi-Fi on.\n\nWould you rather do this by yourself, or go through it with me on the phone?"},
		{Bad: "Let me know if you have questions about the two screens."},
		{Bad: "Is there anything else I can look at for you?"},
		{Bad: "Either the adapter or the dock is broken, and the test will show which."},
		{Bad: "Please confirm that the light is green."},
		{Good: "Would you rather have it repaired, or get a new one from the store?"},
		{Good: "I can come at nine, or tomorrow after two. What time works for you?"},
		{Good: "The blue one takes three weeks, but we could send the black one instead."},
		{Good: "If the app is too fiddly, the website does the same job."},
		{Good: "Shall I merge both calendars, or keep them apart?"},
	},
})

// choiceOffers are questions that fit what the draft says, then what it is
// about.
var choiceOffers = []line{
	reading("Would you prefer [another way] instead?",
		"(i|we) (can not|could not|will not|are not able|am not able|am unable|are unable)",
		"(is|are) not (possible|available|supported|covered)",
		"out of stock",
		"sold out",
		"no longer (available|offered|supported)"),
	reading("If another time suits you better, tell me which.",
		"(i|we|engineer|technician|tech|colleague|he|she|somebody|someone|electrician|driver|courier) (will|can|is going to|am going to|comes|calls|visits|shall) ...2 (call|ring|come|visit|phone|be (there|with you)|stop by|drop by|at|on)",
		"(appointment|visit|slot|pick-up|delivery) ...3 (on|at|is) ...2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|<CD>)"),
	reading("Would you rather do this by yourself, or go through it with me on the phone?",
		"^ [then|next|now|first|please|1|2|3] [,|.] (open|click|press|select|tap|go to|restart|unplug|install|sign in|type|download|choose|scroll)"),
	always(
		"Would you rather settle the trouble with {about} on the phone, or keep to e-mail?",
		"You have two options for {about}: [first way] or [second way]. Which do you prefer?",
		"If that doesn’t suit you, I can [another way] with {about}.",
		"Would you rather [first way] or [second way]?",
		"If that doesn’t suit you, I can [another way].",
		"You have two options: [first way] or [second way]. Which do you prefer?",
		"Would you rather settle this on the phone, or keep to e-mail?",
	),
}
