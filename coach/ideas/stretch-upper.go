package ideas

// stretchUpper is from the neck to the hands. All of it is done sitting.
var stretchUpper = []Idea{
	{
		ID: "neck-tilt", Category: Stretch, Seconds: 40, Figures: []string{"neck-tilt"},
		Title: "Ear to shoulder",
		Text:  "Slide the headset down first. Let the head be heavy and do nothing else.",
		Steps: []string{
			"Sink one ear towards its shoulder.",
			"Stay for three slow breaths.",
			"Come back up, and do the other side.",
		},
	},
	{
		ID: "neck-turn", Category: Stretch, Seconds: 30, Figures: []string{"neck-turn"},
		Title: "Look over your shoulder",
		Text:  "Slowly, as if somebody you like had come in behind you.",
		Steps: []string{
			"Turn your head to one side as far as is comfortable.",
			"Look at something there for two breaths.",
			"Then the other side.",
		},
	},
	{
		ID: "chin-back", Category: Stretch, Seconds: 30, Figures: []string{"chin-forward", "chin-back"},
		Title: "Bring your head home",
		Text:  "After an hour of reading tickets the head is halfway to the screen.",
		Steps: []string{
			"Look straight ahead.",
			"Slide your chin straight back, as on a rail.",
			"Hold for a breath and let go, five times.",
		},
	},
	{
		ID: "shrug", Category: Stretch, Seconds: 25, Figures: []string{"shrug-up", "shrug-down"},
		Title: "Shrug, and let it fall",
		Text:  "Whatever that was, your shoulders may answer it.",
		Steps: []string{
			"Pull both shoulders up to your ears.",
			"Hold while you breathe in.",
			"Breathe out and let them fall. Three times.",
		},
	},
	{
		ID: "shoulder-rolls", Category: Stretch, Seconds: 30, Figures: []string{"shoulder-roll"},
		Title: "Roll your shoulders",
		Text:  "Draw slow circles with them: up, back, down. Five times, and then five the other way.",
	},
	{
		ID: "reach-up", Category: Stretch, Seconds: 30, Figures: []string{"reach-up"},
		Title: "Reach for the ceiling",
		Text:  "Make yourself as long as you are.",
		Steps: []string{
			"Lace your fingers and turn the palms up.",
			"Push them towards the ceiling for three breaths.",
			"Let your arms float down at the sides.",
		},
	},
	{
		ID: "side-bend", Category: Stretch, Seconds: 40, Figures: []string{"side-bend"},
		Title: "Bend like a reed",
		Text:  "One hand holds on to the chair, and the other goes sailing.",
		Steps: []string{
			"Bring one arm up and over your head.",
			"Lean to the side, and stay for three breaths.",
			"Come up, and lean the other way.",
		},
	},
	{
		ID: "arm-across", Category: Stretch, Seconds: 40, Figures: []string{"arm-across"},
		Title: "An arm across",
		Text:  "Keep the shoulder low while you do it.",
		Steps: []string{
			"Lay one arm straight across your chest.",
			"Draw it closer with the other one for three breaths.",
			"Now the other arm.",
		},
	},
	{
		ID: "elbow-up", Category: Stretch, Seconds: 40, Figures: []string{"elbow-up"},
		Title: "Pat your own back",
		Text:  "Today you have earned it, so reach well down.",
		Steps: []string{
			"Raise one arm and let the hand drop behind your neck.",
			"Hold the elbow with the other hand for three breaths.",
			"Change sides.",
		},
	},
	{
		ID: "hug", Category: Stretch, Seconds: 30, Figures: []string{"hug"},
		Title: "Hug yourself",
		Text:  "Wrap both arms round you, a hand on each shoulder. Breathe into your back, and change which arm is on top.",
	},
	{
		ID: "open-arms", Category: Stretch, Seconds: 30, Figures: []string{"arms-shut", "arms-open"},
		Title: "Open the curtains",
		Text:  "Arms bent, elbows at the height of your shoulders, if that suits them; lower does it too.",
		Steps: []string{
			"Bring your forearms together in front of your face.",
			"Open them wide to the sides.",
			"Six times, with the breath.",
		},
	},
	{
		ID: "chest", Category: Stretch, Seconds: 30, Figures: []string{"open-chest"},
		Title: "Hands behind you",
		Text:  "Slide to the front of the seat, so that there is room.",
		Steps: []string{
			"Clasp your hands behind your back.",
			"Draw them down and away from you.",
			"Lift your chest for three breaths.",
		},
	},
	{
		ID: "wrists", Category: Stretch, Seconds: 40, Figures: []string{"wrist-up", "wrist-down"},
		Title: "Thank your wrists",
		Text:  "They have typed every word of today.",
		Steps: []string{
			"Stretch one arm out and draw the fingers back gently.",
			"Now the other way: fingers down.",
			"Change hands.",
		},
	},
	{
		ID: "wrist-circles", Category: Stretch, Seconds: 20, Figures: []string{"wrist-circles"},
		Title: "Circles with your hands",
		Text:  "Make two loose fists and let them go round, as if you were stirring two small pots. Then stir the other way.",
	},
	{
		ID: "fists-and-stars", Category: Stretch, Seconds: 20, Figures: []string{"hand-shut", "hand-open"},
		Title: "Fist, star, fist, star",
		Text:  "Close both hands, then spread all ten fingers as wide as they go. Eight times.",
	},
}
