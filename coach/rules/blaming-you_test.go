package rules

import "testing"

func TestBlamingYou(t *testing.T) {
	mends(t, "blaming-you", [][]string{
		{"You didn’t read the letter.", "The letter wasn’t read."},
		{"The scanner has stopped because you moved the plug.", "The scanner has stopped."},
		{"You are mistaken.", "I have a different note here."},
		{"The mail was opened by you.", "The mail was opened."},
		{"You broke no rule."},
		{"You never have to do this again."},
		{"You weren’t told of the change, and that’s on us."},
		{"Sorry that it’s you who gets the mails."},
		{"You must be exhausted after that shift."},
		{"If you dropped it, the cover pays."},
		{"No wonder you’re cross, the form lost your entries twice."},
		{"It was your report that led us to the fault."},
		{"Thanks to your spotting the grey box, the ward prints again."},
		{"Because you asked, I looked at the second line too."},
	})
}
