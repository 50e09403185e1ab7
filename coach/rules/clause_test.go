package rules

import (
	"strings"
	"testing"

	"levelhead/coach/draft"
)

// TestClause holds where a clause stands, and what is left without it or with
// a sentence in its place.
func TestClause(t *testing.T) {
	tests := []struct {
		text, dropped, said string
		where               place
	}{
		{"«Relax», it is one cable.", "It is one cable.", "I see. It is one cable.", ahead},
		{"«relax»; it is one cable.", "it is one cable.", "I see. It is one cable.", ahead},
		{"The van has left, so «relax».", "The van has left.", "The van has left. I see.", behind},
		{"The van has left, «relax», bro.", "The van has left.", "The van has left. I see.", behind},
		{"«Relax».", "", "I see.", alone},
		{"OK, «relax».", "", "OK, I see.", alone},
		{"«Relax» and read the second page.", "Read the second page.", "I see. Read the second page.", ahead},
		{"It helps if you «relax» about it.", "", "", inside},
		{"«Relax», given that it is one cable.", "", "", inside},
		{"«Relax», élan is back.", "Élan is back.", "I see. Élan is back.", ahead},
		{"«Relax» 🙂", "", "I see 🙂", alone},
	}
	for _, tt := range tests {
		a := strings.Index(tt.text, "«")
		b := strings.Index(tt.text, "»") - len("«")
		text := strings.NewReplacer("«", "", "»", "").Replace(tt.text)
		c := clauseAt(draft.Parse(text), draft.Span{Start: a, End: b})
		if c.where != tt.where {
			t.Errorf("%q: place %d, want %d", tt.text, c.where, tt.where)
		}
		if fix, ok := c.drop(); ok != (tt.dropped != "") || ok && fix.Apply(text) != tt.dropped {
			t.Errorf("%q without: %q, want %q", tt.text, fix.Apply(text), tt.dropped)
		}
		if fix, ok := c.sentence("I see"); ok != (tt.said != "") || ok && fix.Apply(text) != tt.said {
			t.Errorf("%q with: %q, want %q", tt.text, fix.Apply(text), tt.said)
		}
	}
}
