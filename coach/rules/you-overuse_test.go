package rules

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestYouOveruse holds the bounds: four uses at least, and more than one word
// in eight; courtesies are not counted, and one finding is made at most.
func TestYouOveruse(t *testing.T) {
	few := strings.Repeat("The line is up and the lamp is on. ", 3)
	for text, want := range map[string]int{
		"You see your page, your name and your bill.":                        1,
		"You see your page and your name.":                                   0,
		"You see your page, your name and your bill. " + few + few:           0,
		"Thank you, see you soon, we thank you, and thank you again for it.": 0,
		strings.Repeat("You see your page. ", 50):                            1,
		"": 0,
	} {
		rep := check.Run([]*check.Rule{ByID("you-overuse")}, draft.Parse(text), check.Case{})
		if len(rep.Findings) != want {
			t.Errorf("%d findings, not %d: %s", len(rep.Findings), want, marked(text, rep))
		}
		if rep.Mend() != 0 {
			t.Errorf("a hint keeps the reply from being ready: %s", text)
		}
	}
}
