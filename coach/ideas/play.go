package ideas

var play = []Idea{
	{
		ID: "doodle", Category: Play, Seconds: 60,
		Title: "Draw the last call as an animal",
		Text:  "It need not be good. It may have six legs.",
	},
	{
		ID: "other-hand", Category: Play, Seconds: 45,
		Title: "The other hand writes",
		Text:  "Your name, the day, and a face that smiles about it.",
	},
	{
		ID: "paper-ball", Category: Play, Seconds: 60, Away: true,
		Title: "Five throws at the bin",
		Text:  "Crumple some scrap paper and aim. Picking them up again is the second half of the game.",
	},
	{
		ID: "tear-it-up", Category: Play, Seconds: 120,
		Title: "The reply you will never send",
		Text:  "Write it by hand, on paper, with no names in it. Read it once, and tear it into very small pieces.",
	},
	{
		ID: "song", Category: Play, Seconds: 180,
		Title: "One song, nothing else",
		Text:  "Play a song that you like and do nothing until it is over. Humming is welcome.",
	},
	{
		ID: "dance", Category: Play, Seconds: 60,
		Title: "Dance for one chorus",
		Text:  "Standing, sitting or with the eyebrows alone. Nobody is watching, and if they are, they may join in.",
	},
	{
		ID: "three-good-things", Category: Play, Seconds: 60,
		Title: "Three good things",
		Text:  "Write down three things that went well today. Small ones count, and so does the coffee.",
	},
	{
		ID: "five-senses", Category: Play, Seconds: 60,
		Title: "Five, four, three, two, one",
		Text:  "A small tour of where you are, one sense after the other.",
		Steps: []string{
			"Five things that you see.",
			"Four that you feel.",
			"Three that you hear.",
			"Two that you smell.",
			"One that you taste.",
		},
	},
	{
		ID: "sounds", Category: Play, Seconds: 30,
		Title: "Count the sounds",
		Text:  "Close your eyes. How many different ones are there? The quietest gives two points.",
	},
	{
		ID: "alphabet", Category: Play, Seconds: 60,
		Title: "From A to Z",
		Text:  "Pick a thing, such as food or towns, and find one for each letter. X may be skipped.",
	},
	{
		ID: "tidy-one", Category: Play, Seconds: 60,
		Title: "Put one thing in its place",
		Text:  "One cup, one cable, one note. Only one, and then enjoy the spot where it was.",
	},
	{
		ID: "fold", Category: Play, Seconds: 180,
		Title: "Fold a paper plane",
		Text:  "A boat or a hat will do as well. It may live on your desk until tonight.",
	},
	{
		ID: "picture", Category: Play, Seconds: 30,
		Title: "Look at a picture that you like",
		Text:  "A person, a dog, a place by the sea. Stay with it for a few breaths.",
	},
	{
		ID: "what-if", Category: Play, Seconds: 60,
		Title: "If it had a voice",
		Text:  "What would the printer say if it could ring the support line? Give it a whole sentence.",
	},
	{
		ID: "plan-a-nice-thing", Category: Play, Seconds: 60,
		Title: "Something to look forward to",
		Text:  "Choose one small nice thing for after work, and write it where you will see it.",
	},
}
