package guide

// listening is about the time while they talk.
var listening = []Card{
	{
		ID: "let-them-vent", Points: []string{"T2", "K2"},
		Title: "Let them finish first",
		Text:  "Somebody who is upset wants to tell it once, all the way through. Before that, even the right answer comes too early. Your turn comes when they slow down.",
		Do: []string{
			"Listen to the end, and write down their words.",
			"Wait a moment after the last sentence: often there is one more.",
			"Say what you heard, and only then start on the problem.",
		},
		Dont: []string{
			"“Let me stop you there.”",
			"Break in to put a detail right.",
			"Read from your screen while they talk.",
		},
		Say: []string{
			"I’m listening. Tell me from the beginning.",
			"Thank you for telling me all of that. May I check that I have it right?",
		},
		Checks: []string{"cutting-off", "show-listening"},
	},
	{
		ID: "be-heard-listening", Points: []string{"R1"},
		Title: "Let them hear that you are there",
		Text:  "Across a desk, you nod. On the phone a nod makes no sound, so a quiet “yes” or “go on” has to do it. It keeps them company and takes no time away from them.",
		Do: []string{
			"Say a quiet “yes” where you would nod.",
			"Nod anyway.",
			"Turn away from everything else on your screen.",
		},
		Dont: []string{
			"Stay silent until they ask if you are still there.",
			"“Mm-hm” to a mail that you are reading.",
		},
		Say:    []string{"Yes, go on.", "And that was this morning, before your meeting?"},
		Checks: []string{"show-listening", "cutting-off"},
	},
	{
		ID: "tell-back", Points: []string{"K2", "R1"},
		Title: "Tell back what you heard",
		Text:  "Two sentences in your own words show that you took it in. They also catch a misunderstanding before it costs an hour. Ask if you have it right, and hear the answer out.",
		Do: []string{
			"Say two sentences, and keep their details in them.",
			"End with a question.",
			"Let them mend your version.",
		},
		Dont: []string{
			"Read out the ticket number and call it listening.",
			"Repeat it word for word, like a recording.",
		},
		Say: []string{
			"So the printer stops after page two, and it began on Tuesday. Do I have that right?",
			"What matters most is the payroll run at four, is that right?",
		},
		Checks: []string{"show-listening"},
	},
	{
		ID: "abuse", Points: []string{"T2"},
		Title: "When it turns into abuse",
		Text:  "Anger is part of the work; insults are not. Letting people talk it out ends where they aim at you. Say once, in an even voice, what you want to do for them and what you ask for. If it goes on, get your lead.",
		Do: []string{
			"Say the kind half first, then the limit.",
			"Follow your team’s rule for ending a contact.",
			"Take a break afterwards.",
		},
		Dont: []string{
			"Answer in the same tone.",
			"Sit through it alone.",
		},
		Say: []string{
			"I want to solve this with you, and I ask you to speak to me without insults.",
			"I’m handing this to my lead, who will ring you today before five.",
		},
		Checks: []string{"heat"},
	},
	{
		ID: "in-person", Points: []string{"T10"},
		Title: "Sit down on their side of the desk",
		Text:  "Standing over somebody turns their desk into a counter. Sit down next to them, with nothing between you, and look at the same thing. Then it is the two of you and the problem.",
		Do: []string{
			"Ask if you may sit.",
			"Take a chair on their side.",
			"Turn the screen so that you both see it.",
		},
		Dont: []string{
			"Cross your arms.",
			"Talk to them across a monitor or a bag.",
		},
		Say:    []string{"May I sit next to you? Then we can look at it together."},
		Checks: []string{"same-side"},
	},
}
