package guide

// self is about the one who helps: before a contact and within it.
var self = []Card{
	{
		ID: "not-about-you", Points: []string{"T1"},
		Title: "It is the machine they are angry with",
		Text:  "You are the first person they can tell, so you get to hear all of it. The anger was there before you picked up, and it is about the trouble. Take the trouble to heart, and let the rest go by.",
		Do: []string{
			"Picture the day they have had so far.",
			"Answer the problem in what they say, and let the sting lie.",
			"Take a break after a hard one.",
		},
		Dont: []string{
			"Defend yourself against words that were meant for a printer.",
			"Carry the last call into the next.",
		},
		Say:    []string{"That has been a rough start to your day. Let’s get this printer going."},
		Checks: []string{"defensive"},
	},
	{
		ID: "breathe", Points: []string{"R4"},
		Title: "Breathe out slowly",
		Text:  "One breath in through the nose, a second sip of air on top, and a long breath out through the mouth. It fits in before you pick up. Breathing practice lowers stress, and in one study this kind did best, at five minutes a day.",
		Do: []string{
			"Make the breath out longer than the breath in.",
			"Let your shoulders drop with it.",
			"Do it when all is well, too: then you know how when it is not.",
		},
		Dont: []string{
			"Sigh into the phone: turn your head away, or mute first.",
			"Hold your breath while they talk.",
		},
		Checks: []string{"heat"},
		Source: "Fincham et al. 2023; Balban et al. 2023",
	},
	{
		ID: "own-calm", Points: []string{"U1", "R4", "T7"},
		Title: "You set the pace",
		Text:  "Somebody has to be the steady one, and today it is you. Speak a little slower and lower than you feel like, and leave room between the sentences. Calm and sure of what comes next is what they need to hear.",
		Do: []string{
			"Put both feet on the floor before you answer.",
			"Pause before you speak.",
			"Take a moment for yourself when you need one.",
		},
		Dont: []string{
			"Match their speed or their volume.",
			"Work through your break to catch up.",
		},
		Say:    []string{"I’m here, and I have time to look at this properly."},
		Checks: []string{"heat"},
	},
	{
		ID: "your-buttons", Points: []string{"K3"},
		Title: "Know your buttons",
		Text:  "Everybody has a sentence that gets under the skin. If you know yours, you see it coming, and it has less of a hold on you. Anger, sarcasm and blame feel good for a second and cost you the rest of the call.",
		Do: []string{
			"Notice where you feel it first: the jaw, the neck, the hands.",
			"Look for the question inside the jab, and answer that.",
			"Slow down one notch.",
		},
		Dont: []string{
			"Get even with a clever line.",
			"“Obviously you know better.”",
			"Hand the blame back.",
		},
		Say:    []string{"You want this solved today, and so do I."},
		Checks: []string{"heat", "defensive"},
	},
	{
		ID: "buy-time", Points: []string{"K3"},
		Title: "When you feel hot, buy time",
		Text:  "Nobody has to answer at the worst moment. Say that you want to look into it, name a time, and step away. Be back at that time, with a cooler head and something in hand.",
		Do: []string{
			"Ask if you may come back to them, and say when.",
			"Stand up, drink some water, breathe out slowly.",
			"Be back a minute early.",
		},
		Dont: []string{
			"Send the reply you wrote while you were angry.",
			"“I’ll get back to you at some point.”",
		},
		Say: []string{
			"I want to look into this properly. May I ring you back at half past two?",
			"Let me read through the records first. You’ll hear from me by three.",
		},
		Checks: []string{"heat", "vague-promise", "set-expectations"},
	},
	{
		ID: "level-face", Points: []string{"T7"},
		Title: "Keep a level face",
		Text:  "A whistle, rolled eyes, a shake of the head: each says that it is bad, and that you are alarmed as well. They look at you to learn how worried to be. Even on the phone, dismay can be heard.",
		Do: []string{
			"Turn surprise into a question.",
			"Look at the screen, then at them, then speak.",
			"Nod while you read.",
		},
		Dont: []string{
			"Whistle, groan, roll your eyes.",
			"“Oh no.”",
			"“I don’t believe it.”",
		},
		Say:    []string{"Thank you, that helps. Let me take a look."},
		Checks: []string{"heat"},
	},
	{
		ID: "game", Points: []string{"K3", "U5"},
		Title: "Make a game of turning people round",
		Text:  "Some talks begin with a shout and end with a thank-you. Collect those. Turning one round is a skill, and it is more fun to play for than to suffer through.",
		Do: []string{
			"Set a small aim: one warmer word before the end.",
			"Keep the score where only you see it.",
			"Tell a colleague the best one, with respect.",
		},
		Dont: []string{
			"Count the ones that stayed angry against yourself.",
			"Play to win the argument.",
		},
		Say:    []string{"I’m glad we got there. Thank you for telling me so openly what was wrong."},
		Checks: []string{"heat"},
	},
}
