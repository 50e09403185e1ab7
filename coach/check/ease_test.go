package check

import (
	"strings"
	"testing"

	"levelhead/coach/draft"
)

func TestEase(t *testing.T) {
	term := finder("term", "cache", "web proxy")
	term.Terms = true
	tests := []struct {
		name, text string
		word       string // "" for nothing said
		terms      int
	}{
		{"plain", "Hi Sam,\n\nI have put the old roll back in. It prints as it should now. Please try it once and tell me how it went. I will come by at two if it jams again.", "Very easy to read", 0},
		{"usual", "I looked at the laptop and found that the update on Tuesday had removed the settings of the printer. They are back now, and the second page comes out as it should. Could you restart it once?", "Very easy to read", 0},
		{"heavy", "Following comprehensive investigation, authentication functionality availability degradation was attributed to misconfigured authorization infrastructure; remediation necessitates organizational approval prior to implementation of the recommended configuration modifications.", "Very heavy going", 0},
		{"terms", "Please clear the cache and look at the web proxy. Then start the laptop again and tell me how it went, and I will be here all day.", "Very easy to read", 2},
		{"short", "It prints again now.", "", 0},
		{"only quoted", "> " + strings.Repeat("it is dead and gone and over ", 9), "", 0},
		{"only links", strings.Repeat("https://example.com/a/b/c ", 30), "", 0},
		{"only figures", strings.Repeat("42 17. ", 30), "", 0},
		{"empty", "", "", 0},
	}
	for _, tt := range tests {
		e, ok := Run([]*Rule{term}, draft.Parse(tt.text), Case{}).Ease()
		if ok != (tt.word != "") || e.Word != tt.word || len(e.Terms) != tt.terms {
			t.Errorf("%s: %+v, want %q and %d terms", tt.name, e, tt.word, tt.terms)
		}
		if e.Score < 0 || e.Score > 100 || e.Hard < 0 || e.Hard > 1 {
			t.Errorf("%s: %+v", tt.name, e)
		}
		if tt.terms == 2 && (e.Hard < 3.0/float64(e.Words)-0.001 || e.Hard > 3.0/float64(e.Words)+0.001) {
			t.Errorf("%s: share %v of %d words", tt.name, e.Hard, e.Words)
		}
	}
}

// BenchmarkEase is what it costs when it is shown.
func BenchmarkEase(b *testing.B) {
	r := Run(nil, draft.Parse(strings.Repeat("I looked at the laptop and found that the update on Tuesday had removed the printer’s settings. ", 10)), Case{})
	for b.Loop() {
		r.Ease()
	}
}
