package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestShareMeant holds the difference between a step to take and one that was
// taken, is asked about or only collects information, and which links count.
func TestShareMeant(t *testing.T) {
	tests := []struct {
		text string
		want check.State
	}{
		{"Restart the laptop.", check.Said},
		{"If the lamp stays red, press the button again.", check.Said},
		{"Please to remove the account from the phone.", check.Said},
		{"Did you restart the laptop, or only close the lid?", check.Missing},
		{"It freezes when you restart the laptop.", check.Missing},
		{"Click the lamp and send us a screenshot.", check.Missing},
		{"Restart: that is what the log says.", check.Missing},
		{"We replaced the cable this morning.", check.Said},
		{"We replaced the cable and still no picture.", check.Missing},
		{"Resetting the badge takes the rights away.", check.Missing},
		{"This may help: https://help.example.org/badge", check.Said},
		{"Please reach our desk at https://www.example.org/contact", check.Missing},
		{"https://help.example.org/badge", check.Said},
		{"The file is called setup.exe", check.Missing},
	}
	for _, tt := range tests {
		rep := check.Run([]*check.Rule{ByID("share-plan")}, draft.Parse(tt.text), check.Case{})
		if got := rep.Items[0].State; got != tt.want {
			t.Errorf("%q: got %v, want %v", tt.text, got, tt.want)
		}
	}
}
