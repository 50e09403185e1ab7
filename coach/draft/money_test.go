package draft

import "testing"

// TestMoney holds that a price is the agent's own words, and a shell's variable
// is code.
func TestMoney(t *testing.T) {
	for text, code := range map[string]bool{
		"A new battery costs $40 with us.": false,
		"Please set $HOME first.":          true,
	} {
		found := false
		for _, r := range Parse(text).Regions {
			found = found || r.Kind == Code
		}
		if found != code {
			t.Errorf("%q: code is %v, want %v", text, found, code)
		}
	}
}
