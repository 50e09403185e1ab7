package ideas

var eyes = []Idea{
	{
		ID: "far-away", Category: Eyes, Seconds: 20,
		Title: "Look far away",
		Text:  "Find the farthest thing that you can see, out of the window or across the room, and let your eyes stay there.",
	},
	{
		ID: "blink", Category: Eyes, Seconds: 15,
		Title: "Blink ten times",
		Text:  "Slowly and softly, as a cat does when it trusts you.",
	},
	{
		ID: "warm-palms", Category: Eyes, Seconds: 40,
		Title: "Dark and warm",
		Text:  "Rub your hands until they are warm, and cup them over your closed eyes without pressing.",
	},
	{
		ID: "thumb", Category: Eyes, Seconds: 30,
		Title: "Thumb and horizon",
		Text:  "Hold up your thumb and look at it, then at something far behind it. Back and forth, eight times.",
	},
	{
		ID: "eyes-shut", Category: Eyes, Seconds: 30,
		Title: "Close your eyes for half a minute",
		Text:  "The sound at the end will tell you when. Until then there is nothing to look at.",
	},
	{
		ID: "edges", Category: Eyes, Seconds: 30,
		Title: "Go round the window",
		Text:  "Let your eyes wander along the frame of a window or a door, once each way, with the head still.",
	},
	{
		ID: "green", Category: Eyes, Seconds: 45,
		Title: "Find five green things",
		Text:  "Nothing on a screen counts. If that was easy: five round ones.",
	},
	{
		ID: "sky", Category: Eyes, Seconds: 60,
		Title: "Look at the sky",
		Text:  "Watch one cloud until it has changed its shape. No clouds? Then you have the better weather.",
	},
	{
		ID: "new-detail", Category: Eyes, Seconds: 60,
		Title: "See something new",
		Text:  "Look round the room until you find one thing that you have never noticed, near or far.",
	},
}
