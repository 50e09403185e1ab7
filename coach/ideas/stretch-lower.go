package ideas

// stretchLower is from the back to the feet, and some of it is done standing.
var stretchLower = []Idea{
	{
		ID: "back-round", Category: Stretch, Seconds: 40, Figures: []string{"back-round", "back-long"},
		Title: "Round and long",
		Text:  "Hands on your knees. As far as your back likes it, and no farther.",
		Steps: []string{
			"With the breath out, make your back round.",
			"With the breath in, come up and lift your chest.",
			"Back and forth, five times.",
		},
	},
	{
		ID: "twist", Category: Stretch, Seconds: 40, Figures: []string{"twist"},
		Title: "Turn round on your chair",
		Text:  "From the ribs, not with force, and only if that suits your back.",
		Steps: []string{
			"Sit tall, and reach one hand behind you to the backrest.",
			"Put the other hand on your knee and turn to look back.",
			"Three breaths, then the other side.",
		},
	},
	{
		ID: "hang-forward", Category: Stretch, Seconds: 40, Figures: []string{"hang-forward"},
		Title: "Fold up like a newspaper",
		Text:  "Lean forward over your knees and let head and arms hang, if that suits you. Come up slowly, the head last.",
	},
	{
		ID: "leg-out", Category: Stretch, Seconds: 40, Figures: []string{"leg-out"},
		Title: "A leg under the desk",
		Text:  "Nobody on the line will notice.",
		Steps: []string{
			"Straighten one leg in front of you.",
			"Draw the toes towards you for three breaths.",
			"Put it down softly, and do the other one.",
		},
	},
	{
		ID: "knee-lift", Category: Stretch, Seconds: 30, Figures: []string{"knee-lift"},
		Title: "March on the spot",
		Text:  "Sit tall and lift one knee, then the other, like somebody with a brass band behind them. Twenty steps.",
	},
	{
		ID: "ankle-circles", Category: Stretch, Seconds: 30, Figures: []string{"ankle-circles"},
		Title: "Write with your toes",
		Text:  "Lift one foot and write your name in the air with it. Then the other foot, which may have another handwriting.",
	},
	{
		ID: "heels-and-toes", Category: Stretch, Seconds: 30, Figures: []string{"heels-up", "toes-up"},
		Title: "Heels up, toes up",
		Text:  "Both feet on the floor. Heels up, heels down, toes up, toes down, ten times, to the song in your head.",
	},
	{
		ID: "tiptoe", Category: Stretch, Seconds: 30, Figures: []string{"tiptoe-down", "tiptoe-up"}, Standing: true,
		Title: "Up on your toes",
		Text:  "Stand behind your chair and hold on to it, if standing suits you. Make sure that it does not roll.",
		Steps: []string{
			"Rise slowly until you stand on your toes.",
			"Stay for a breath.",
			"Come down even more slowly. Eight times.",
		},
	},
	{
		ID: "desk-push", Category: Stretch, Seconds: 40, Figures: []string{"desk-away", "desk-near"}, Standing: true,
		Title: "Push the desk away",
		Text:  "It stays where it is, and you get warm. Only with a desk that stands fast, and if that suits your shoulders.",
		Steps: []string{
			"Hands on the edge, feet a step or two back.",
			"Bend your elbows until your chest is near the desk.",
			"Push yourself away again. Eight times.",
		},
	},
	{
		ID: "shake-out", Category: Stretch, Seconds: 20, Figures: []string{"shake-out"},
		Title: "Shake it all off",
		Text:  "Hands first, then the arms, and if you like also the legs: as a dog does after a bath. Sitting down it works as well.",
	},
}
