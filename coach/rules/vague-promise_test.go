package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestVaguePromiseTime holds which times make a promise a real one, and whose
// promise it has to be.
func TestVaguePromiseTime(t *testing.T) {
	for text, vague := range map[string]bool{
		"We’ll fix it soon.":                                                true,
		"We’ll fix it soon, on Monday at the latest.":                       false,
		"We’ll fix it soon, within two hours.":                              false,
		"We’ll fix it soon, by [time].":                                     false,
		"The part is on order since Monday and will be with you soon.":      true,
		"Your form was signed today and will be posted shortly.":            true,
		"I’ll keep you posted at ten and at two.":                           false,
		"Someone will get back to you.":                                     true,
		"Someone will get back to you tomorrow before noon.":                false,
		"Please reply as soon as possible.":                                 false,
		"Could you send me the number as soon as possible?":                 false,
		"You can call us back later, I’m here all day.":                     false,
		"You’ll have it back as soon as possible.":                          true,
		"Sooner or later the line gets a new battery.":                      true,
		"At some point in the night the line lost power.":                   false,
		"Shortly after nine the server came up again.":                      false,
		"The visit is over; in due course you will hear from the landlord.": true,
	} {
		rep := check.Run([]*check.Rule{ByID("vague-promise")}, draft.Parse(text), check.Case{})
		if got := len(rep.Findings) > 0; got != vague {
			t.Errorf("%s\nfound: %s", text, marked(text, rep))
		}
	}
}
