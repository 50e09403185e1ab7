package ideas

var walk = []Idea{
	{
		ID: "to-the-window", Category: Walk, Seconds: 60, Away: true,
		Title: "Go to a window",
		Text:  "Walk or roll over, look out for a few breaths, and come back.",
	},
	{
		ID: "round-the-floor", Category: Walk, Seconds: 180, Away: true,
		Title: "Once round the floor",
		Text:  "The long way, at the pace of a Sunday. Leave the headset on the desk.",
	},
	{
		ID: "outside", Category: Walk, Seconds: 300, Away: true,
		Title: "Step outside",
		Text:  "To the door and a little farther. Feel what the air is like today.",
	},
	{
		ID: "stairs", Category: Walk, Seconds: 120, Standing: true, Away: true,
		Title: "One flight of stairs",
		Text:  "Down and up again, one hand on the rail, if stairs suit you. Otherwise the longest corridor that you have.",
	},
	{
		ID: "fetch", Category: Walk, Seconds: 120, Away: true,
		Title: "Run a small errand",
		Text:  "The printout, the post, a spoon from the kitchen: whatever you would have fetched later.",
	},
	{
		ID: "slow-steps", Category: Walk, Seconds: 90, Away: true,
		Title: "Twenty slow steps",
		Text:  "As slowly as you can without falling over. Feel the heel, the sole, the toes.",
	},
	{
		ID: "phone-stays", Category: Walk, Seconds: 240, Away: true,
		Title: "A walk without a phone",
		Text:  "Both screens stay here. Go where your feet or your wheels take you, and be back when the time is up.",
	},
	{
		ID: "air", Category: Walk, Seconds: 60, Away: true,
		Title: "Let some air in",
		Text:  "Open a window or a door, stay there for five breaths, and leave the room a little fresher.",
	},
	{
		ID: "visit-a-plant", Category: Walk, Seconds: 120, Away: true,
		Title: "Visit a plant",
		Text:  "Go and see how the nearest green thing is doing. It has had no tickets today, and it shows.",
	},
	{
		ID: "other-floor", Category: Walk, Seconds: 300, Away: true,
		Title: "Go where you never go",
		Text:  "Another corridor, another floor, the far end of the car park. Bring back one thing to tell.",
	},
	{
		ID: "walk-it-off", Category: Walk, Seconds: 180, Away: true,
		Title: "Take a walk after a hard one",
		Text:  "Go somewhere and leave it there. It was the machine that they were angry with, and not you.",
	},
	{
		ID: "stand-up", Category: Walk, Seconds: 30,
		Title: "Get up, or stretch up",
		Text:  "Stand, stretch in whatever way feels good, look about you, and sit down again. Or roll back from the desk and do it there.",
	},
}
