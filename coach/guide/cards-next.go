package guide

// next is about what is going to happen.
var next = []Card{
	{
		ID: "stay-with-it", Points: []string{"U2"},
		Title: "Be the one who stays with it",
		Text:  "They want one person who sees it through. Be that person, even when somebody else turns the screw. It gives them confidence, and nobody has to tell the story twice.",
		Do: []string{
			"Say that you are their person for this.",
			"When you hand it over, tell the whole story yourself.",
			"Look in again when it should be done.",
		},
		Dont: []string{
			"“I can’t help you with that.”",
			"“Call the other number.”",
		},
		Say: []string{
			"I’m your person for this, and I’ll stay on it until the scanner works.",
			"Dana from the network team will ring you by two. I’ve told her everything, and I’ll check at three that it is done.",
		},
		Checks: []string{"take-ownership", "hard-no", "demand"},
	},
	{
		ID: "plan", Points: []string{"U3"},
		Title: "Say the plan, then ask",
		Text:  "Tell them what you would like to try, in things that they can see happen. Then ask if that suits them: it is their machine and their day. Concrete words are what makes it a plan.",
		Do: []string{
			"Name the step, the thing and the time.",
			"End with a question that they can say no to.",
		},
		Dont: []string{
			"“We’re working on it.”",
			"Start clicking without a word.",
		},
		Say: []string{
			"First I’d like to move your mail to the new server, which takes ten minutes. Does now suit you?",
			"I’ll send the cable today, and we’ll set it up together on Friday at ten. Is that all right?",
		},
		Checks: []string{"share-plan", "offer-choice"},
		Source: "Packard & Berger 2021",
	},
	{
		ID: "choice", Points: []string{"K4", "U3"},
		Title: "Give them a choice",
		Text:  "Trouble takes control away, and a choice gives some of it back. Offer two ways that both work for you. Then take the one they pick.",
		Do: []string{
			"Ask which way, which day, call or mail.",
			"Say what each one means for them.",
		},
		Dont: []string{
			"Offer a choice where there is none.",
			"“Let me know if you have questions.”",
		},
		Say: []string{
			"Would you rather have it repaired or replaced?",
			"I can ring you at ten or at four. Which suits you better?",
		},
		Checks: []string{"offer-choice"},
		Source: "Chang 2008; Singh et al. 2018",
	},
	{
		ID: "tell-early", Points: []string{"R3"},
		Title: "Tell the bad part now",
		Text:  "It takes longer, costs more or needs a part? Tell them while they can still plan around it. A long wait is easier when they know how long it is.",
		Do: []string{
			"Give a time, a date or a price.",
			"Speak up before they ask.",
			"Say at once when the time moves.",
		},
		Dont: []string{
			"“Soon.” “Shortly.” “As soon as possible.”",
			"Hope that they won’t notice.",
		},
		Say: []string{
			"The part costs 40 dollars and arrives on Tuesday. Would you like me to order it?",
			"This takes an hour longer than I told you. I’ll ring when it is done, by four at the latest.",
		},
		Checks: []string{"set-expectations", "vague-promise"},
		Source: "Hui & Tse 1996",
	},
	{
		ID: "follow-through", Points: []string{"U4"},
		Title: "Keep your word",
		Text:  "A small promise that is kept is worth more than a large one that slips. Write it down the moment you make it. If it is going to slip all the same, tell them before they find out.",
		Do: []string{
			"Promise a time that you can keep.",
			"Note it while they are still there.",
			"Ring at that time, also when there is no news yet.",
		},
		Dont: []string{
			"“Someone will get back to you.”",
			"Let the time go by in silence.",
		},
		Say: []string{
			"I said I’d ring by three, so here I am: the part has arrived.",
			"There is no news from the supplier yet. I’ve asked again, and I’ll ring you tomorrow at nine.",
		},
		Checks: []string{"vague-promise", "set-expectations", "take-ownership"},
	},
}
