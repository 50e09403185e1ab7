package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestSameSideMeant holds that "let us" is the two of them only where it is
// short or where the customer can do it too.
func TestSameSideMeant(t *testing.T) {
	tests := []struct {
		text string
		want check.State
	}{
		{"Let’s check the cable first.", check.Said},
		{"Let's have a look at nine.", check.Said},
		{"Let us begin with the cable.", check.Said},
		{"Let us check this for you.", check.Missing},
		{"Let us have your order number.", check.Missing},
		{"Let us know which lamp is on.", check.Missing},
	}
	for _, tt := range tests {
		rep := check.Run([]*check.Rule{ByID("same-side")}, draft.Parse(tt.text), check.Case{})
		if got := rep.Items[0].State; got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.text, got, tt.want)
		}
	}
}
