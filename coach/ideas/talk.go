package ideas

var talk = []Idea{
	{
		ID: "talk-in-person", Category: Talk, Seconds: 180, Away: true,
		Title: "Talk to somebody in person",
		Text:  "About anything other than work. If nobody is free, a smile on the way to the kitchen counts.",
	},
	{
		ID: "say-thanks", Category: Talk, Seconds: 60,
		Title: "Thank somebody",
		Text:  "Someone made your week a little easier. Tell them what it was, in one line.",
	},
	{
		ID: "best-one", Category: Talk, Seconds: 120,
		Title: "Tell the best one of today",
		Text:  "Which customer ended friendlier than they began? Tell a colleague how that went.",
	},
	{
		ID: "hard-one", Category: Talk, Seconds: 180,
		Title: "Share a hard one",
		Text:  "Tell a colleague what happened and how it was for you, with respect for whoever was on the other end. Then ask how theirs went.",
	},
	{
		ID: "ask-a-colleague", Category: Talk, Seconds: 120,
		Title: "Ask for another view",
		Text:  "Is there a ticket that goes round in circles? Describe it to somebody in three sentences.",
	},
	{
		ID: "message-a-friend", Category: Talk, Seconds: 60,
		Title: "A line to a friend",
		Text:  "Send one sentence to somebody you have not heard from for a while. They need not answer today.",
	},
	{
		ID: "kind-word", Category: Talk, Seconds: 45,
		Title: "Say something kind",
		Text:  "To a colleague, about a thing they do well. It takes a sentence, and it stays longer than that.",
	},
	{
		ID: "weekend", Category: Talk, Seconds: 120,
		Title: "Ask one good question",
		Text:  "What are you looking forward to? Then listen to the answer to its end: you are good at that.",
	},
	{
		ID: "to-yourself", Category: Talk, Seconds: 30,
		Title: "A word to yourself",
		Text:  "Say what you would say to a colleague who had your last hour. Aloud, if you are muted.",
	},
	{
		ID: "laugh", Category: Talk, Seconds: 60,
		Title: "Swap a silly story",
		Text:  "Ask the next desk for the strangest thing that anything with a plug has ever done to them.",
	},
}
