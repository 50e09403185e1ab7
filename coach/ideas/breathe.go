package ideas

var breathe = []Idea{
	{
		ID: "one-breath", Category: Breathe, Seconds: 12,
		Title: "One good breath before the next call",
		Text:  "In through the nose, a long way out through the mouth. The next call can wait that long.",
	},
	{
		ID: "box-breathing", Category: Breathe, Seconds: 64, Pattern: "box",
		Title: "A breath with four sides",
		Text:  "In, hold, out, hold, four counts each: a square to go round four times.",
	},
	{
		ID: "cyclic-sighing", Category: Breathe, Seconds: 60, Pattern: "cyclic-sighing", Source: "Balban et al. 2023",
		Title: "Two sips in, one long way out",
		Text:  "A breath in, a second sip of air on top, and a long breath out. Of the kinds of breathing that one study tried, this did best, at five minutes a day.",
		Steps: []string{
			"One breath in through the nose.",
			"Take one more sip of air on top.",
			"Let it all out through the mouth, slowly.",
		},
	},
	{
		ID: "five-minutes-of-sighs", Category: Breathe, Seconds: 300, Pattern: "cyclic-sighing", Source: "Fincham et al. 2023; Balban et al. 2023",
		Title: "Five minutes of long breaths out",
		Text:  "Breathing practice lowers stress, and five minutes a day of this kind did best in one study. Headset off, and let the ring lead.",
	},
	{
		ID: "four-seven-eight", Category: Breathe, Seconds: 76, Pattern: "4-7-8",
		Title: "Four, seven, eight",
		Text:  "Count four in, hold for seven, count eight out. If holding is not for you, leave it out and keep the long way out.",
	},
	{
		ID: "longer-out", Category: Breathe, Seconds: 60, Pattern: "longer-out",
		Title: "Longer out than in",
		Text:  "Count four on the way in and six on the way out. Nothing is held, nothing is forced.",
	},
	{
		ID: "hand-on-belly", Category: Breathe, Seconds: 60,
		Title: "A hand on your belly",
		Text:  "Rest one hand below your ribs and let the breath lift it. The shoulders have nothing to do.",
	},
	{
		ID: "ten-breaths", Category: Breathe, Seconds: 70,
		Title: "Count ten breaths",
		Text:  "One number for each breath out. Lost count? Then the next one is one again.",
	},
	{
		ID: "trace-your-hand", Category: Breathe, Seconds: 50,
		Title: "Five fingers, five breaths",
		Text:  "Hold up one hand and trace it with a finger of the other.",
		Steps: []string{
			"Up a finger with a breath in.",
			"Down the other side with a breath out.",
			"On to the next, until you are at the little one.",
		},
	},
	{
		ID: "hum", Category: Breathe, Seconds: 40,
		Title: "Hum on the way out",
		Text:  "Mute first. Then hum one low note for as long as the breath lasts, four times. The deeper, the better it tickles.",
	},
	{
		ID: "cocoa", Category: Breathe, Seconds: 30,
		Title: "Smell the cocoa, cool the cocoa",
		Text:  "Hold a cup that is not there. Smell what is in it through your nose, then blow across it gently, four times.",
	},
	{
		ID: "feet-on-the-floor", Category: Breathe, Seconds: 30,
		Title: "Arrive on your chair",
		Text:  "Feel what holds you up: the seat, the backrest, the floor. Three slow breaths, a little heavier with each.",
	},
	{
		ID: "let-it-drop", Category: Breathe, Seconds: 40,
		Title: "Let go, piece by piece",
		Text:  "With each breath out, one thing grows heavy.",
		Steps: []string{
			"The forehead.",
			"The jaw, so that the teeth come apart.",
			"The shoulders.",
			"The hands, open in your lap.",
		},
	},
}
