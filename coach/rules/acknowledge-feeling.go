package rules

import (
	"levelhead/coach/check"
	"levelhead/coach/customer"
)

var _ = add(check.Rule{
	ID:     "acknowledge-feeling",
	Label:  "Acknowledged the feeling",
	Title:  "Say that you see what this costs them",
	Why:    "A customer who feels seen can listen to the answer. One plain sentence about their frustration, their lost time or their deadline does it; a bare sorry leaves the person out.",
	Source: "T3, T4, K1, U1; Little et al. 2013",
	Kind:   check.Say,
	Weight: check.Must,
	Find: require("acknowledge-feeling", wanted{
		phrases: feelingPhrases,
		but: unless(
			"(no|any|without|avoid|minimal|minimize|cause) ...1 (inconvenience|inconveniences|disruption)",
			"if ...3 (feel|are|is) ...1 "+felt,
			"(no|not a) big deal",
			"frustration-free",
			"^ [and|so|but] (see|know) [also|more|how to]",
			"(i|we) (am|was|were|are|got) ...2 "+felt,
			"(do|does|did) not (know|see|understand) why",
			"for us to",
			"the experience we",
			"in your shoes (order|purchase|basket|account)",
			"looking forward to seeing you",
			"the stress test ...2",
			"what a relief for us",
			"see that you paid on",
			"each minute ...4 costs",
			"peace of mind is ...2 name",
			"(hours|days|weeks) without (a|an|any) (fault|error|break|hitch|problem|restart|crash|failure)",
		),
		message: "Nothing here says that you see what this costs them.",
		offers:  feelingOffers,
	}),
	Examples: []check.Example{
		{Bad: "Hi Ines,\n\n«»The subtitles are back on channels 1 to 3.", Good: "Hi Ines,\n\nI can imagine how much this has held you up. The subtitles are back on channels 1 to 3."},
		{Bad: "«»Your password has been reset. You will get a text with the new one.", Good: "I can imagine how much you rely on your password, and how much this holds you up. Your password has been reset. You will get a text with the new one."},
		{Bad: "Hi Sam,\n\nthanks for your message. «»The scanner is back on the network.", Good: "Hi Sam,\n\nthanks for your message. I understand how tiring this has been for you. The scanner is back on the network."},
		{
			Bad:      "Hello Kaspar,\n\n«»I have put the missing quotes back into your folder.",
			Good:     "Hello Kaspar,\n\nI can see how frustrating the trouble with the quotes is for you. I have put the missing quotes back into your folder.",
			Customer: "This is so frustrating, the quotes are gone again.",
		},
		{
			Bad:      "Hi Nuria,\n\n«»The campaign has been paused, and I have asked for its release.",
			Good:     "Hi Nuria,\n\nI can see that this has already cost you three hours. The campaign has been paused, and I have asked for its release.",
			Customer: "I lost three hours on this. What do I do now?",
		},
		{Bad: "I understand. The line drops only with the second socket in use."},
		{Bad: "I’m sorry. Your files are back in the folder as of nine."},
		{Bad: "I’m happy to help with the export. It runs again."},
		{Bad: "Thanks for your patience while the scanner was being moved."},
		{Good: "I can see how much this has held up your Monday, and the scanner is on its way to you."},
		{Good: "Losing two hours of work is maddening. Your file from 14:10 is back."},
		{Good: "Anyone would be fed up after three calls. I’ve moved your ticket to the top."},
		{Good: "I know how important the payroll run is, so I’ve started with it."},
		{Good: "Four days without a phone is a long time, and you have every right to be cross."},
	},
})

// feelingOffers answer the feeling that the customer names, then what the
// trouble costs them.
var feelingOffers = []line{
	feeling(customer.Angry, "I can see why the trouble with {about} makes you angry.", "I understand why you are angry about {about}.", "I can see why you are angry about this.", "I understand why this makes you angry."),
	feeling(customer.Embarrassed, "I can see how {trying} the trouble with {about} was for you.", "I can imagine how {trying} this was for you."),
	feeling(customer.Worried, "I can see how {trying} the trouble with {about} is for you.", "I understand why you are worried about {about}.", "I can see how {trying} this is for you.", "I understand why you are worried."),
	feeling(customer.Upset, "I can see how {trying} the trouble with {about} is for you.", "I can see how {trying} this is for you."),
	feeling(customer.LetDown, "I can see how {trying} the trouble with {about} is for you.", "I understand why you feel let down by this."),
	feeling(customer.Tired, "I can see why you have had enough of the trouble with {about}.", "I understand how {trying} the trouble with {about} is for you.", "I can see why you have had enough of this."),
	feeling(customer.Stressed, "I can see how {trying} the trouble with {about} is for you.", "I understand the pressure that this puts you under."),
	feeling(customer.Frustrated, "I can see how {trying} the trouble with {about} is for you.", "I understand how {trying} it is to have trouble with {about}.", "I can see how {trying} this is for you."),
	feeling(customer.Lost, "I can see how {trying} {about} has been for you.", "I can see how {trying} this is for you."),
	costing(check.LostTime, "I can see that the trouble with {about} has already cost you {cost}.", "I can see that this has already cost you {cost}."),
	costing(check.Deadline, "I understand how much hangs on {cost}, and that time is short.", "I can see how badly this is timed, right before {cost}.", "I understand that time is short for you, and how much hangs on this."),
	costing(check.Others, "I can see how hard this is for you and {cost}.", "I can see how hard this is for you and for everybody who waits with you."),
	costing(check.LostWork, "I can imagine how hard it is to see that work gone.", "I understand how upsetting it is to see your work stand still."),
	costing(check.Money, "I can see that the trouble with {about} costs you real money.", "I can see that this costs you real money."),
	feeling(customer.Hurried, "I can see how urgent this is for you.", "I understand how urgently you need {about}."),
	costing(check.Wait, "I can see how long you have had to wait for this.", "I understand how frustrating the wait has been for you."),
	costing(check.Again, "I understand how tiring it is to go through this again.", "I can see how frustrating it is to have trouble with {about} again.", "I can see how frustrating it is that this is back."),
	always(
		"I can see how much the trouble with {about} has held you up.",
		"I understand how frustrating the trouble with {about} is for you.",
		"I can imagine how much you rely on {about}, and how much this holds you up.",
		"I understand how tiring the trouble with {about} has been for you.",
		"I can see how much trouble this has caused you.",
		"I understand how frustrating this is for you.",
		"I can imagine how much this has held you up.",
		"I understand how tiring this has been for you.",
	),
}
