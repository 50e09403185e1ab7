package guide

// words is about how things are said.
var words = []Card{
	{
		ID: "same-side", Points: []string{"T5", "R1"},
		Title: "You two against the problem",
		Text:  "The trouble is a third thing, and you both look at it. “We” and “let’s” put you on one side; blame puts a table between you. Nobody has to be at fault for it to be mended.",
		Do: []string{
			"Say “we” and mean the two of you.",
			"Make the fault the one to beat.",
		},
		Dont: []string{
			"“It works fine here.”",
			"“That was the other team.”",
			"“Not my department.”",
		},
		Say: []string{
			"Let’s find out together why it drops.",
			"We have two ways to go on from here.",
		},
		Checks: []string{"same-side", "defensive"},
	},
	{
		ID: "go-easy-on-you", Points: []string{"T6"},
		Title: "Say what happened, not who did it",
		Text:  "“You didn’t save it” starts a talk about who did what. Say what happened to the file, and the talk stays with the file. How often you say “you” does no harm by itself; blame does.",
		Do: []string{
			"Let the thing be what it happened to: the file was not saved.",
			"Let the computer have the problem: it is short of memory.",
			"Speak for yourself: “I’m having trouble hearing”.",
		},
		Dont: []string{
			"“You should have made a copy.”",
			"“You must have changed something.”",
			"“You have a memory problem.”",
		},
		Say: []string{
			"The document wasn’t backed up, so let’s look for an earlier copy.",
			"I’m having trouble hearing. Could we try that once more?",
		},
		Checks: []string{"blaming-you", "you-overuse"},
		Source: "Packard, Moore & McFerran 2018; Rogers et al. 2018",
	},
	{
		ID: "say-i", Points: []string{"T6", "U2"},
		Title: "Say “I”, and be somebody",
		Text:  "“I’ve looked into it” tells them that a person is on it. Customers were happier, and bought more, where the agent said “I”. Keep “we” for the two of you.",
		Do: []string{
			"Begin with what you did, or what you’ll do.",
			"Put a name where the company’s would stand.",
		},
		Dont: []string{
			"“It has been noted.”",
			"“The case will be reviewed.”",
		},
		Say: []string{
			"I’ve reset the account, and I’ll stay on the line until it opens.",
			"I’ll ring the supplier myself before noon.",
		},
		Checks: []string{"take-ownership", "you-overuse"},
		Source: "Packard, Moore & McFerran 2018",
	},
	{
		ID: "say-serious", Points: []string{"T7"},
		Title: "Say plainly when it is serious",
		Text:  "Bad news is easier to take from somebody who stays level. Say what is lost, what is safe and what you do now. Make it neither larger nor smaller than it is.",
		Do: []string{
			"Say that it is serious, in those words.",
			"Name what is safe.",
			"Go on to the first step without a pause.",
		},
		Dont: []string{
			"“Oh no, that looks bad!!!”",
			"“It’s only a few files.”",
		},
		Say:    []string{"This is serious, and I want to be open about it: the disk is damaged. Your mail is safe, and I’m starting on the photos now."},
		Checks: []string{"heat", "minimizing"},
	},
	{
		ID: "whats-possible", Points: []string{"K4", "U2"},
		Title: "Start with what is possible",
		Text:  "After a “no” at the front, few people hear the rest. Put the road that is open first. The closed one then needs half a sentence, if any.",
		Do: []string{
			"Open with what you will do.",
			"Offer the nearest thing that works.",
			"Where there is more than one way on, show more than one.",
		},
		Dont: []string{
			"“I can’t do that.”",
			"“Unfortunately we don’t offer this.”",
			"“There’s nothing we can do.”",
		},
		Say: []string{
			"I can have a spare laptop on your desk by two o’clock.",
			"Today I can bring back Monday’s copy. Would that help?",
		},
		Checks: []string{"hard-no", "offer-choice"},
		Source: "Singh et al. 2018",
	},
	{
		ID: "ask-dont-order", Points: []string{"K4"},
		Title: "Ask where you would order",
		Text:  "“You’ll have to” puts up a wall where a step should be. Ask for it, or say what it gets them. Most people like to help when they are asked.",
		Do: []string{
			"“Could you …?”",
			"Say what the step is good for.",
			"Offer to do it with them.",
		},
		Dont: []string{
			"“You’ll have to call the other office.”",
			"“You must restart it.”",
		},
		Say: []string{
			"Could you restart it for me? I’ll wait with you.",
			"Once the form is in, the new badge goes out the same day.",
		},
		Checks: []string{"demand"},
	},
	{
		ID: "find-out", Points: []string{"K4"},
		Title: "Let me find out",
		Text:  "Not knowing is fine; leaving it there is not. Say that you’ll find out, and by when. Say what you know as known; how much a hedge such as “I think” costs is not settled, so take that as a hint.",
		Do: []string{
			"Say what you know and what you are checking.",
			"Give a time for the answer.",
		},
		Dont: []string{
			"“I don’t know.”",
			"“It should probably work now.”",
		},
		Say: []string{
			"Let me find out. I’ll write to you by noon.",
			"The account is fine, I’ve checked. The mail server is next, and you’ll hear from me by four.",
		},
		Checks: []string{"dont-know", "tentative"},
	},
	{
		ID: "plain-words", Points: []string{"R2"},
		Title: "Words from outside the office",
		Text:  "Nobody likes to feel stupid. A strange word does that, even with the explanation right behind it. Say what they see, hear and click.",
		Do: []string{
			"Use the words that are on their screen.",
			"Take over their name for the thing.",
			"Say it as you would to a friend with another trade.",
		},
		Dont: []string{
			"“Flush your DNS cache.”",
			"Write in initials.",
		},
		Say: []string{
			"Switch the box with the green light off, count to ten, and switch it on again.",
			"Your phone still has the old password. Let’s put in the new one.",
		},
		Checks: []string{"jargon"},
		Source: "Shulman et al. 2020",
	},
	{
		ID: "one-step", Points: []string{"R2"},
		Title: "One step at a time",
		Text:  "Five steps in one breath are four too many. Give one, literally as it looks on the screen, and hear what they see. In writing, give each step its own line.",
		Do: []string{
			"One step, then a question.",
			"Say where on the screen it is.",
			"Take their pace.",
		},
		Dont: []string{
			"Go ahead while they still look for the button.",
			"“It’s easy, all you have to do is …”",
		},
		Say: []string{
			"Click the blue button at the top. What do you see now?",
			"There should be a small padlock at the left of the address. Do you see it?",
		},
		Checks: []string{"jargon", "minimizing", "share-plan"},
	},
	{
		ID: "notes", Points: []string{"T9"},
		Title: "Write notes that they could read",
		Text:  "Word gets back: a note is forwarded, a screen is shared, a door stands open. Say “upset” or “worried” to your colleagues, too. Then there is nothing to explain later.",
		Do: []string{
			"Write what happened and what they need.",
			"Use plain words for it: upset, angry, worried.",
		},
		Dont: []string{
			"“She’s freaking out again.”",
			"“Total meltdown on line two.”",
		},
		Say:    []string{"Ms Lane is upset: the invoice went out twice. I’ll ring her before noon."},
		Checks: []string{"slang-for-upset"},
	},
}
