package guide

// after is about the time when it is over.
var after = []Card{
	{
		ID: "write-it-up", Points: []string{"U5", "U4"},
		Title: "After a hard one: write it up first",
		Text:  "Note what happened and what you promised, while it is fresh. Do the first step of the plan, if there is one to do. Then it is out of your head, and the break is a break.",
		Do: []string{
			"Three lines: what it was, what you did, what comes next.",
			"Put every promise on a list with its time.",
		},
		Dont: []string{
			"Keep it in your head until the evening.",
			"Write the note to let off steam.",
		},
		Say:    []string{"I’ve written all of this down, and I’ll start with the new cable."},
		Checks: []string{"take-ownership", "slang-for-upset"},
	},
	{
		ID: "step-away", Points: []string{"U5", "R4"},
		Title: "Then step away and let off steam",
		Text:  "Leave the desk for some minutes. Stretch, walk, look out of the window, play a round of something silly. Short breaks give a little energy back and take a little tiredness away.",
		Do: []string{
			"Take the break before the next one, not after the shift.",
			"Do something with your hands or your legs.",
		},
		Dont: []string{
			"Take the next call with the last one still in your ears.",
			"Spend the break telling it all again.",
		},
		Say:    []string{"That was a hard one. I’m taking ten minutes, and then I’m back."},
		Checks: []string{"heat"},
		Source: "Albulescu et al. 2022",
	},
}
