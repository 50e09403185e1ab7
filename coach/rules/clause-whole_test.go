package rules

import (
	"testing"

	"levelhead/coach/draft"
)

// TestWholeClause holds what belongs to the clause of a match: what hangs on
// it, the name of whoever is spoken to, “shall we”.
func TestWholeClause(t *testing.T) {
	for _, c := range []struct{ text, at, want string }{
		{"My patience is wearing thin, Mrs Doyle. Here is the form.", "patience is wearing", "My patience is wearing thin, Mrs Doyle"},
		{"Let’s not go there again, Ms. Abbott, the fee stands.", "not go there", "Let’s not go there again, Ms. Abbott"},
		{"That is quite enough about Friday; the line is up.", "quite enough about", "That is quite enough about Friday"},
		{"Leave the story to one side and read me the number.", "Leave the story", "Leave the story to one side"},
		{"Let us keep our heads, shall we? The file is here.", "keep our heads", "Let us keep our heads, shall we"},
		{"I get the picture, give me the number.", "I get the picture,", "I get the picture"},
		{"Here", "Here", "Here"},
	} {
		d := draft.Parse(c.text)
		p := draft.MustPhrase(c.at)
		for at := range p.In(d) {
			got := wholeClause(d, d.SentenceAt(at.Start), at, false)
			if got.In(c.text) != c.want {
				t.Errorf("%q: %q, wanted %q", c.text, got.In(c.text), c.want)
			}
			c.want = ""
		}
		if c.want != "" {
			t.Errorf("%q is not found in %q", c.at, c.text)
		}
	}
}
