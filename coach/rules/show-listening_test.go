package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestListenEchoes holds when a sentence counts as the customer's own account
// coming back, and that nothing does where their message is not at hand.
func TestListenEchoes(t *testing.T) {
	const customer = "The till in the garden café has printed blank receipts for three days, and I have restarted the printer twice."
	tests := []struct {
		name, text string
		with, bare check.State
	}{
		{"their details, no set wording", "Three days of blank receipts in the garden café, sorry.", check.Said, check.Missing},
		{"a question about their till", "Was the garden till moved?", check.Said, check.Missing},
		{"advice that names their things", "Please open the printer of the garden till and take the receipts out.", check.Missing, check.Missing},
		{"a list of steps", "- Garden café till: blank receipts, three days.\n", check.Missing, check.Missing},
		{"other things", "The badge works at the main gate.", check.Missing, check.Missing},
		{"set wording", "You mentioned that it stopped on Monday.", check.Said, check.Said},
	}
	rules := []*check.Rule{ByID("show-listening")}
	for _, tt := range tests {
		d := draft.Parse(tt.text)
		if got := check.Run(rules, d, check.Case{Customer: draft.Parse(customer)}).Items[0].State; got != tt.with {
			t.Errorf("%s, with the message: got %v, want %v", tt.name, got, tt.with)
		}
		if got := check.Run(rules, d, check.Case{}).Items[0].State; got != tt.bare {
			t.Errorf("%s, without: got %v, want %v", tt.name, got, tt.bare)
		}
	}
}
