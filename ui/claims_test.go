package ui

import (
	"regexp"
	"testing"

	advise "levelhead/coach/guide"
	"levelhead/coach/ideas"
	"levelhead/coach/rules"
)

// TestClaims holds that whatever is said to do people good names its study with the
// year, in the same text or with the idea or the card that says so.
func TestClaims(t *testing.T) {
	claim := regexp.MustCompile(`(?i)\b(stud(y|ies)|research\w*|stress|fresher|less tired|tiredness|energy|vigou?r|fatigue|proven|healthy?|relax\w*|recover\w*|productiv\w*)\b`)
	year := regexp.MustCompile(`\b(19|20)\d\d\b`)
	cited := map[string]bool{
		"Open a window or a door, stay there for five breaths, and leave the room a little fresher.": true, // the air is
	}
	for _, i := range ideas.All() {
		for _, text := range append([]string{i.Title, i.Text}, i.Steps...) {
			cited[text] = cited[text] || year.MatchString(i.Source)
		}
	}
	for _, c := range advise.Cards() {
		cited[c.Text] = cited[c.Text] || year.MatchString(c.Source)
	}
	for _, r := range rules.All() {
		cited[r.Why] = cited[r.Why] || year.MatchString(r.Source)
	}
	n := 0
	for text, from := range allShown(t) {
		if !claim.MatchString(text) {
			continue
		}
		if n++; !year.MatchString(text) && !cited[text] {
			t.Errorf("%s: %q", from, text)
		}
	}
	if n < 3 {
		t.Errorf("there are %d claims", n)
	}
}
