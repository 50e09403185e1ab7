package customer

import "levelhead/coach/check"

// Cards are what an agent is told when a message insults, threatens or speaks
// of self-harm. Letting people vent (T2) has abuse for its exception, and no
// card asks for it. Those about self-harm say what anybody can do: take it
// seriously, ask, stay, and bring in somebody; the rest is for the workplace's
// own procedure, and numbers differ from place to place.
var (
	selfHarmCard = &check.Card{
		ID:    "self-harm",
		Title: "This message speaks of self-harm",
		Lines: []string{
			"Take it as meant. The ticket can wait.",
			"Bring in your lead, or whoever answers for this where you work, at once. What your workplace has laid down for it comes first.",
			"If somebody may be in danger right now, call the emergency number.",
			"Stay with them until somebody has taken over. Plain, warm words are enough; you need no clever ones.",
			"Take some time for yourself afterwards, and talk to somebody.",
		},
		Say:  "Thank you for telling me. Are you safe where you are?",
		From: "K2, R1, U5",
	}
	askCard = &check.Card{
		ID:    "ask",
		Title: "This may be more than words",
		Lines: []string{
			"It may be a way of speaking, and it may be meant.",
			"A kind question tells. Ask whether they are all right.",
			"If they are not all right, stay with them, and bring in your lead at once.",
			"If all is well, go on with their trouble.",
		},
		Say:  "Before we go on, let me ask: are you all right? I’ll help with this in any case.",
		From: "K2, R1",
	}
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
func Cards() []*check.Card { return []*check.Card{selfHarmCard, threatCard, askCard, abuseCard} }
