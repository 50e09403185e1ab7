package rules

import "testing"

func TestFlippantSorry(t *testing.T) {
	mends(t, "flippant-sorry", [][]string{
		{"It is in the other room, oops.", "It is in the other room, and I’m sorry for the slip."},
		{"Soz, try it again at two.", "I’m sorry for the trouble. Try it again at two."},
		{"If the letter upset you, I apologise.", "I’m sorry that the letter upset you."},
		{"If you were put out, sorry.", "I’m sorry for [what went wrong]."},
		{"The board regrets that you perceived it as rude.", "The board regrets [what went wrong]."},
		{"Sorry, we don’t ship there.", "I’m sorry that we don’t ship there."},
		{"I’m sorry, but please leave the cable in.", "I’m sorry, but please leave the cable in."},
		{"I'm sorry but you'll have to wait until two.", "I'm sorry but you'll have to wait until two."},
		{"I’m sorry but the cable stays in.", "I’m sorry that the cable stays in."},
		{"I’m sorry you missed the meeting because of this."},
		{"Oops, I sent the wrong file."},
		{"Sorry about that, the link was an old one."},
		{"I’m so sorry about all this."},
		{"The page says “Oops” when it is full."},
	})
}
