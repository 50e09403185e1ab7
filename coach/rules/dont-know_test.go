package rules

import "testing"

func TestDontKnow(t *testing.T) {
	mends(t, "dont-know", [][]string{
		{"I'm not sure whether it fits.", "Let me find out whether it fits."},
		{"We don’t know yet, but let me check.", "Let me check."},
		{"Which cable goes in there we don’t know either.", "Which cable goes in there is something I’ll find out for you."},
		{"On the date of the move I have no information.", "On the date of the move, let me find out for you."},
		{"The tests are clean and I don’t know why it fails.", "The tests are clean and I’ll find out why it fails."},
		{"I’m not familiar with this.", "Let me read up on this."},
		{"I don’t know of a way to open it.", "Let me look for a way to open it."},
		{"I don’t have an ETA for the part.", "Let me ask for an ETA for the part."},
		{"idk, sorry", "let me find out for you, sorry"},
		{"As to the code, it escapes me.", "As to the code, it is something I’ll find out for you."},
		{"We looked at it together because I don’t know the old one.", "We looked at it together because I don’t know the old one."}, // found, and no way to mend it
		{"Don’t know your PIN? Tap Forgot."},
		{"Who knows the program better than its author?"},
		{"You have no idea how glad I am."},
		{"It beats me every time too."},
	})
}
