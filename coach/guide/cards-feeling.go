package guide

// feeling is about what the trouble is for the one who has it.
var feeling = []Card{
	{
		ID: "name-the-feeling", Points: []string{"T3", "U1", "K1"},
		Title: "Say that you see how it is for them",
		Text:  "A fix alone leaves them wondering if anybody noticed. One honest sentence about what this has been like does that. Put it near the top, and put into it what they told you.",
		Do: []string{
			"Say what it cost: the morning, the deadline, the sleep.",
			"Use a detail that only they could have told you.",
			"Say it before the first step.",
		},
		Dont: []string{
			"“I understand.” and nothing after it.",
			"Tell them how you feel about it.",
		},
		Say: []string{
			"I can see this has cost you the whole morning.",
			"That must be worrying, with the report due tomorrow.",
		},
		Checks: []string{"acknowledge-feeling"},
	},
	{
		ID: "say-it-again", Points: []string{"T3"},
		Title: "Say it once more at the end",
		Text:  "The feeling does not end with the fault. When all works again, one more line about what it meant to them closes the story. It also shows that none of it was lost on you.",
		Do: []string{
			"Come back to what they told you at the start.",
			"See with them that it holds before you go.",
		},
		Dont: []string{
			"Close the ticket in silence.",
			"Go straight from the fix to the survey.",
		},
		Say: []string{
			"It prints again, and you have your afternoon back. I know that was a hard morning.",
			"I know how much this report matters to you. It is safe.",
		},
		Checks: []string{"acknowledge-feeling"},
	},
	{
		ID: "person-first", Points: []string{"T4"},
		Title: "The person first, then the machine",
		Text:  "Steps alone read like a manual. Say first that the trouble happened and that it got in their way. After that the same steps are help.",
		Do: []string{
			"Open with what happened to them.",
			"Keep a line for the person, however long the list of steps is.",
		},
		Dont: []string{
			"Begin with step one.",
			"Leave out that it was a bother, because it is fixed now.",
		},
		Say:    []string{"Your calendar lost two meetings this morning, and you stood there without the client. I’m sorry that it happened. Both are back, and here is what I did."},
		Checks: []string{"acknowledge-feeling", "apologize"},
	},
	{
		ID: "sorry-for-what", Points: []string{"U1", "K4", "T4"},
		Title: "Say what you are sorry for",
		Text:  "A bare “sorry” is gone in a breath. Say what for, take it on yourself, and offer to put it right: owning it counts most, the repair comes second. Then stop, because a long apology does less than a short one.",
		Do: []string{
			"One sentence: sorry, and for what.",
			"Put the repair right behind it.",
		},
		Dont: []string{
			"“Sorry about that.”",
			"“Sorry, but …”",
			"“I’m sorry you feel that way.”",
		},
		Say: []string{
			"I’m sorry that your order arrived broken. I’ve sent a new one, and it comes on Thursday.",
			"I’m sorry that nobody rang this morning. That was my mistake, and I’ve put you first for today.",
		},
		Checks: []string{"apologize", "flippant-sorry"},
		Source: "Lewicki et al. 2016; Singh et al. 2018",
	},
	{
		ID: "own-words", Points: []string{"K1"},
		Title: "Sound like yourself",
		Text:  "People can tell a set phrase from a thought. Write it the way you’d say it to a neighbour. Warm and a little clumsy is better than smooth and empty.",
		Do: []string{
			"Read it aloud once.",
			"Use their word for the thing.",
			"Change the sentence that you have sent three times today.",
		},
		Dont: []string{
			"“We apologize for any inconvenience this may have caused.”",
			"“Your call is important to us.”",
		},
		Say:    []string{"What a morning. I’d be fed up too.", "I’m glad you rang. Let’s see what we can save."},
		Checks: []string{"scripted", "acknowledge-feeling"},
	},
	{
		ID: "leave-their-feelings", Points: []string{"T8"},
		Title: "Leave their feelings to them",
		Text:  "Telling people what to feel backfires. In 228 recorded calls, dealing with the problem is what worked. So put your words there.",
		Do: []string{
			"Say what you are doing for them at this moment.",
			"Grant them the feeling: they have a reason for it.",
		},
		Dont: []string{
			"“Calm down.”",
			"“There is no need to be upset.”",
			"“Please be patient.”",
		},
		Say: []string{
			"You are right to be angry about this. Here is what I’m doing about it.",
			"I’m on it now: your files first, then the rest.",
		},
		Checks: []string{"calm-down"},
		Source: "Little et al. 2013",
	},
	{
		ID: "big-deal", Points: []string{"K5"},
		Title: "It is a big deal because it is theirs",
		Text:  "You have seen this fault a hundred times. They see it for the first time, on the wrong day. Look at it from their chair, and your own busy day stays out of the reply.",
		Do: []string{
			"Ask what it is holding up.",
			"Put what they need at the front of the sentence.",
		},
		Dont: []string{
			"“It’s only a small glitch.”",
			"“Nobody else has this problem.”",
			"“We’re very busy today.”",
		},
		Say: []string{
			"Your slides have to be ready at nine, so this comes first.",
			"What is waiting for this? Then I know where to begin.",
		},
		Checks: []string{"minimizing", "self-focus"},
	},
}
