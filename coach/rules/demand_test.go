package rules

import "testing"

func TestDemand(t *testing.T) {
	mends(t, "demand", [][]string{
		{"You must not unplug it.", "Please don’t unplug it."},
		{"You also have to sign page two.", "Please also sign page two."},
		{"It means you need to sign in again.", "It means you can sign in again."},
		{"Because of the move you will have to ask your bank for help.", "Because of the move your bank can help with this; shall I put you through, or would you rather ask them yourself?"},
		{"We want that form on our desk by noon.", "Please let us have that form on our desk by noon."},
		{"Every claimant is obliged to report a move.", "Every claimant is asked to report a move."},
		{"It’s compulsory.", "It is needed."},
		{"Get that browser updated by noon.", "Please get that browser updated by noon."},
		{"I like the notes you have to take."},
		{"There are three steps you need to know."},
		{"You have to hand it to the night shift."},
		{"You may need to restart it."},
		{"Our engineers have to sign for it."},
		{"Send it back by Friday.", "Please send it back by Friday."},
		{"You are advised to copy the key.", "Please copy the key."},
		{"Must bring a card.", "Please bring a card."},
		{"No charge, no catch."},
		{"Nothing obliges you to sign up again."},
		{"Give me a minute."},
	})
}
