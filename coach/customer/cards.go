package customer

import "levelhead/coach/check"

// Cards are what an agent is told when a message insults or threatens. Letting
// people vent (T2) has abuse for its exception, and neither card asks for it.
var (
	abuseCard = &check.Card{
		ID:    "abuse",
		Title: "This message insults you",
		Lines: []string{
			"It says something about how upset they are, and nothing about you.",
			"Pause before you write. Leave the insult unanswered, and answer the trouble.",
			"Set the limit once, in a kind sentence.",
			"Tell your lead, and keep the message.",
			"If it goes on, you may end the contact. Take a break afterwards.",
		},
		Say:  "I’d like to get this solved for you, and I can do that best without insults.",
		From: "T1, T2, K3, R4, U5",
	}
	threatCard = &check.Card{
		ID:    "threat",
		Title: "This message holds a threat",
		Lines: []string{
			"Your safety comes first. The answer can wait.",
			"Pass it to your lead or to security at once, and keep the message as it is.",
			"Leave the threat unanswered. Name no place, no time and no colleague.",
			"You may end the contact. Whether somebody writes back is for your lead to say.",
			"Take some time for yourself afterwards, and talk to somebody.",
		},
		Say:  "My lead will write to you about this.",
		From: "T2, R4, U5",
	}
)

// Cards gives every card there is.
func Cards() []*check.Card { return []*check.Card{abuseCard, threatCard} }
