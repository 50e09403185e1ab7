package model

import (
	"math/rand/v2"
	"testing"

	"levelhead/coach/draft"
)

// TestAgain types and cuts at random: what is taken over from the last reading
// never shows.
func TestAgain(t *testing.T) {
	m := loaded(t)
	rnd := rand.New(rand.NewPCG(1, 2))
	customer := draft.Parse("My printer jams every morning, I lost three hours!")
	scraps := []string{"you ", "not ", ". ", "\n\n", "I am sorry. ", "PRINTER ", "?", "- ", "Hi Sam,\n", "http://x.com ", "3 "}
	d := draft.Parse("Hi Sam,\n\nYou did not save the file. I will look into the printer, and ring you at 3 pm. Would you rather wait?\n\n1. Open the lid.\n2. Wait.")
	var last *Reading
	for range 200 {
		at := rnd.IntN(len(d.Text) + 1)
		end := min(len(d.Text), at+rnd.IntN(3)*rnd.IntN(9))
		d = d.Edit(d.Text[:at] + scraps[rnd.IntN(len(scraps))] + d.Text[end:])
		a := Around{}
		if rnd.IntN(4) > 0 {
			a.Customer = customer
		}
		if len(d.Sentences) > 0 && rnd.IntN(3) == 0 {
			a.Hints = []Hint{{ID: "x", At: d.Sentences[rnd.IntN(len(d.Sentences))].Span}}
		}
		switch rnd.IntN(8) {
		case 0:
			last = m.Read(d, a)
		case 1:
			if last != nil {
				a = last.r.around
				last = last.Edited(d)
				break
			}
			fallthrough
		default:
			last = m.Again(last, d, a)
		}
		afresh := m.Read(d, a)
		for i := range d.Sentences {
			if last.Of(i) != afresh.Of(i) {
				t.Fatalf("%q, sentence %d: %v, afresh %v", d.Text, i, last.Of(i), afresh.Of(i))
			}
			for _, id := range Checks {
				if last.Why(id, i) != afresh.Why(id, i) {
					t.Fatalf("%q, sentence %d: %s is carried by other words", d.Text, i, id)
				}
			}
		}
	}
}
