package rules

import "testing"

func TestTentative(t *testing.T) {
	mends(t, "tentative", [][]string{
		{"The mail is late, I think.", "The mail is late."},
		{"It was, in all likelihood, the storm.", "It was the storm."},
		{"I suspect the cable.", "Let me check the cable."},
		{"The refunds appear to be with your bank.", "The refunds are with your bank."},
		{"The new lamps should be fine.", "The new lamps are fine."},
		{"These steps may help.", "These steps are there to help."},
		{"Hopefully the part is here by noon.", "The aim is that the part is here by noon."},
		{"It went through, and perhaps the card was full.", "It went through, and I’ll check whether the card was full."},
		{"I don’t think you need a new one.", "Let me check whether you need a new one."},
		{"I doubt that.", "I doubt that."}, // found; without it the sentence would say the opposite
		{"You may want to restart it."},
		{"A small window should appear."},
		{"Correct me if I’m wrong: it stops at page two?"},
		{"The lid may be opened once the light is out."},
	})
}
