package ideas

var water = []Idea{
	{
		ID: "three-sips", Category: Water, Seconds: 20,
		Title: "Three slow sips",
		Text:  "Of whatever stands beside you. Taste it this time.",
	},
	{
		ID: "fill-the-bottle", Category: Water, Seconds: 120, Away: true,
		Title: "Fill your bottle",
		Text:  "Fresh water from the tap, and the first half of it is for the way back.",
	},
	{
		ID: "make-tea", Category: Water, Seconds: 300, Away: true,
		Title: "Make a pot of tea",
		Text:  "Wait beside it while it draws. The waiting is the break, and the tea is the prize.",
	},
	{
		ID: "cool-hands", Category: Water, Seconds: 90, Away: true,
		Title: "Cool water on your wrists",
		Text:  "Let it run over your hands until they are cool, and dry them finger by finger.",
	},
	{
		ID: "something-fresh", Category: Water, Seconds: 120,
		Title: "Eat something that crunches",
		Text:  "An apple, a carrot, a nut. Muted, with nothing to read beside it.",
	},
	{
		ID: "warm-cup", Category: Water, Seconds: 60,
		Title: "Hold something warm",
		Text:  "Both hands round the cup, eyes off the screen. No sip until you have smelled it.",
	},
	{
		ID: "water-a-plant", Category: Water, Seconds: 90, Away: true,
		Title: "Water for two",
		Text:  "A glass for you, and what is left for the plant.",
	},
}
