package rules

import (
	"slices"

	"levelhead/coach/check"
	"levelhead/coach/customer"
)

var _ = add(check.Rule{
	ID:     "apologize",
	Label:  "Said sorry",
	Title:  "Say sorry, and say for what",
	Why:    "A plain apology that names what went wrong clears the air for the answer. In a study of 755 people, taking responsibility mattered most and an offer to put it right came second. One sentence is plenty: long apologies made 111 recorded cases go worse.",
	Source: "U1, T4; Lewicki et al. 2016; Singh et al. 2018",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("apologize", wanted{
		phrases: slices.Concat(sorryPhrases, sorryWays, sorryWider),
		but: unless(
			"sorry [,] but",
			"^ sorry , (what (is|was|were|did|are)|which|who|where|when (is|was|did)|could you|can you|may i|can i|did you|do you|was (that|it)|is (that|it)|how (do|did) you) ...12 ?", "(type|enter|code|use|word|voucher|coupon) [code] sorry", "(mr|mrs|ms|dr|miss) <NNP> [<RB>|has] (~apologize|apologised|apologises)",
			"but sorry",
			"sorry [to say] (if|you feel|that you feel|u feel|not sorry|your feeling)",
			"not sorry",
			"(excuse|pardon|forgive) (me|us|my|our) ...1 (asking|interrupting|prying|nosiness|question|curiosity|ignorance|but)", "(excuse|pardon) me [,|?|$] (is|are|do|which|what|who|could|can|may|where|but)",
			"(no|nothing to|never|not|without|zero|less|little) regret", "(i|we) regret (to|that we (can not|are unable|are not able|will not|do not)|we (can not|are unable|do not))",
			"sorry [that] you (see it|think|believe|find|took it|take it|misunderstood)",
			"sorry [,] (no $|(that is|it is) (our|company|how|just) ...1 (policy|rule|rules|process|procedure|it works|it is|things))",
			"(oops|whoops|oopsie) [,|!] ...1 sorry $",
			"(page|screen|message|error|app|site|bot|it|box|banner) (says|said|saying|reads) sorry",
			"sorry (state|sight|figure|story|tale|excuse|excuses|mess of|looking|lot|picture)",
			"safe than sorry",
			"(no need|need not|not have to|no reason|do not ...1 (be|have|feel)|without|nothing) ...3 (sorry|~apologize|apology|apologies|apologises)",
			"<!((am|are) ...1) sorry ...1 (about|for|abt|bout) (that|it|this) !([,] (and|but|for|the|it|this|that|we|i|my|our|a|an|your|should|was|is|wrong|these|those)|_|- (the|it|this|that|we|i|my|our|a|wrong)|: (the|it|this|we|i|my|our))",
			"^ sorry , ...4 (is not|are not|do not|does not|can not|could not|will not|there is no|there are no|no such|not possible|not available|unable|not able) !(see|saw)",
			"sorry to (say|inform|tell|report|advise|disappoint|announce|burst)",
			"(^|please|may|can|could|should|must|tap to|how to) [you] [to] say sorry to (a|your|his|her|the|my|them|him|someone|somebody)",
			"^ to say sorry to",
			"sorry is (the|a|an) (name|title|game|board|word|song|message)",
			"sorry is the _ game",
			"(you|they|he|she|cust|customer|vendor|courier|maker|supplier|who|bank|driver|engineer|user|caller|client|agent|colleague|carrier|publisher|developer|developers) (be|are|were|is|was|has|have|had|will|should|must|can|could|said|also|) ...1 (sorry|~apologize|apologises)",
			"(thank|thanks|thank you) for ...3 (apology|apologies|apologizing)",
			"(apology|apologies) (accepted|needed|was|were|is|letter|page) !(me|us|all|for|owed|due|in order|overdue)",
			"(published|issued|published an|issued an|awaiting|expecting|waiting for an|their|his|her|another) «apology»",
		),
		message: "Nothing here says sorry for what happened.",
		offers:  sorryOffers,
	}),
	Examples: []check.Example{
		{Bad: "Hi Lena,\n\n«»The update closed your document. A copy from 11:42 is on your desktop.", Good: "Hi Lena,\n\nI’m sorry for the trouble with your document. The update closed your document. A copy from 11:42 is on your desktop."},
		{Bad: "«»Two charges reached your card, and the second one is on its way back.", Good: "I’m sorry that you have had this trouble with your card. Two charges reached your card, and the second one is on its way back."},
		{Bad: "Hello Amir,\n\nthank you for writing to us. «»The booking page is up again.", Good: "Hello Amir,\n\nthank you for writing to us. My apologies for the trouble with this. The booking page is up again."},
		{
			Bad:      "Hi Rosa,\n\n«»Your ticket is with me now and I’ll have it fixed by noon.",
			Good:     "Hi Rosa,\n\nI’m sorry that nobody got back to you. Your ticket is with me now and I’ll have it fixed by noon.",
			Customer: "I wrote on Monday and never heard back. Is anybody there?",
		},
		{
			Bad:      "Hi Piet,\n\n«»The new battery is in and the laptop is ready at the desk.",
			Good:     "Hi Piet,\n\nI’m sorry that you have had trouble with the laptop again. The new battery is in and the laptop is ready at the desk.",
			Customer: "It broke again, this is the third time.",
		},
		{Bad: "I’m afraid the request is still with purchasing."},
		{Bad: "The card reader in the canteen works again. Sorry about that."},
		{Bad: "We’re sorry you feel that way about the new timetable."},
		{Bad: "The vendor has apologized and sends new badges on Monday."},
		{Good: "I’m sorry that the update closed your document."},
		{Good: "My apologies for the wait, the line is back."},
		{Good: "Please forgive the mix-up with the two calendars, they are one again."},
		{Good: "We owe you an apology: the backup had been switched off since March."},
		{Bad: "Excuse me for asking, which floor is it?"},
		{Good: "I wish we had rung you on Monday."},
		{Good: "I feel bad about the hour on hold, and here is the answer."},
	},
})

// sorryOffers name what the customer's message says went wrong.
var sorryOffers = []line{
	hearing("I’m sorry that nobody got back to you.", "(never|not) (heard back|got a reply|get a reply|had a reply|received a reply|got an answer|had an answer)", "(nobody|no one) ...2 (answered|answers|answering|replied|replies|called back|rang|called|got back|responded|responds)", "(no|without [a|any]) (reply|answer|response|call back|callback)", "heard nothing"),
	hearing("I’m sorry that the ticket was closed before this was solved.", "~close ...2 (ticket|case|request)", "(ticket|case|request) (was|is|been|got) closed"),
	hearing("I’m sorry that you were passed from one to the next.", "(passed|sent|bounced|handed|transferred) (around|on|from|back and forth|between|to another|to the next)"),
	costing(check.LostTime, "I’m sorry that the trouble with {about} has cost you {cost}.", "I’m sorry that this has cost you {cost}."),
	costing(check.Wait, "I’m sorry for the long wait.", "I’m sorry that you have had to wait so long."),
	costing(check.Again, "I’m sorry that you have had trouble with {about} again.", "I’m sorry that this has happened again."),
	costing(check.Deadline, "I’m sorry that this comes right before {cost}."),
	costing(check.LostWork, "I’m sorry that your work is gone.", "I’m sorry for the work that this has cost you."),
	costing(check.Money, "I’m sorry for what the trouble with {about} has cost you."),
	costing(check.Others, "I’m sorry for the trouble this has given you and {cost}."),
	feeling(customer.Worried, "I’m sorry for the worry that the trouble with {about} has given you.", "I’m sorry for the worry this has given you."),
	feeling(customer.Embarrassed, "I’m sorry that this put you on the spot."),
	feeling(customer.LetDown, "I’m sorry that we have let you down on {about}.", "I’m sorry that we have let you down."),
	always(
		"I’m sorry for the trouble with {about}.",
		"I’m sorry that you have had this trouble with {about}.",
		"My apologies for the trouble with {about}.",
		"I’m sorry that this happened.",
		"I’m sorry for the trouble you have had with this.",
		"My apologies for the trouble with this.",
	),
}
