package rules

import "levelhead/coach/check"

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
		),
		message: "Nothing here says that you see what this costs them.",
		offers:  feelingOffers,
		echoes:  feelingEchoes,
	}),
	Examples: []check.Example{
		{Bad: "Hi Ines,\n\n«»The subtitles are back on channels 1 to 3.", Good: "Hi Ines,\n\nI understand how frustrating this is for you. The subtitles are back on channels 1 to 3."},
		{Bad: "«»Your password has been reset. You will get a text with the new one.", Good: "I understand what a nuisance this has been for you. Your password has been reset. You will get a text with the new one."},
		{Bad: "Hi Sam,\n\nthanks for your message. «»The scanner is back on the network.", Good: "Hi Sam,\n\nthanks for your message. I can imagine how much this has held you up. The scanner is back on the network."},
		{
			Bad:      "Hello Kaspar,\n\n«»I have put the missing quotes back into your folder.",
			Good:     "Hello Kaspar,\n\nI can see how frustrating this is for you. I have put the missing quotes back into your folder.",
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

var feelingOffers = []string{
	"I can see how much trouble this has caused you.",
	"I understand how frustrating this is for you.",
	"I know how much [what they need it for] matters to you.",
	"I can imagine how much this has held you up.",
	"I understand what a nuisance this has been for you.",
}

// feelingEchoes answer the feeling, the deadline or the lost time that the
// customer's message names.
var feelingEchoes = []echo{
	echoing("I can see how frustrating this is for you.", unhappy+" (frustrating|frustrated|frustration|frustrates|ridiculous|unacceptable|a joke|driving me|going in circles|round in circles)"),
	echoing("I can see how worrying this is for you.", unhappy+" (worried|worrying|worry|scared|scary|afraid|frightened|panicking|panic|terrified|anxious|nervous)"),
	echoing("I can see why you are angry about this.", unhappy+" (angry|furious|livid|fuming|outraged|seething)"),
	echoing("I can see how disappointing this is for you.", unhappy+" (disappointed|disappointing|disappointment|let down)"),
	echoing("I can see how stressful this is for you.", unhappy+" (stressed|stressful|stressing|stress)"),
	echoing("I can see how upsetting this is for you.", unhappy+" (upset|upsetting|in tears|crying|cried|heartbroken|breaks my heart|devastated|gutted)"),
	echoing("I can see how annoying this is for you.", unhappy+" (annoyed|annoying|irritating|irritated)"),
	echoing("I can see how embarrassing this was for you.", unhappy+" (embarrassed|embarrassing|humiliating|mortified)"),
	echoing("I can see why you have had enough of this.", "(tired|sick) of", "fed up", "had enough", "at my wits"),
	echoing("I understand how much hangs on your {it}, and that time is short.", due+" ...4 "+soon, "(before|for) (my|our|the|a) ...1 "+due, "(have|has|got) (a|an|my|our) ...3 "+due),
	echoing("I know that you have a deadline, and that time is short.", "deadline", "due ...2 "+soon),
	echoing("I can see how urgent this is for you.", "(urgent|urgently|asap|immediately|right now|emergency)"),
	echoing("I can see that this has already cost you {it}.", "(~waste|~spend|~spent|~lose|cost|costs|took|taken|takes) [me|us] ...2 "+stretch),
	echoing("I can see how long you have had to wait for this.", "(waiting|waited|on hold|nobody answers|nobody is answering|still no|never heard|heard nothing|no reply|no answer|no response)"),
	echoing("I understand how tiring it is to go through this again.", "(second|third|fourth|fifth|2nd|3rd|4th|5th) (time|saturday|sunday|monday|day|week|call|ticket|e-mail|email|mail|message)", "yet again", "every time", "(again|happened again|is back) (!|?|.) $"),
}

// see is an agent's "I can see", with what comes between.
