package draft

import (
	"slices"
	"testing"
)

// TestList holds a list to its phrases one by one, also where one of them is
// none of those written.
func TestList(t *testing.T) {
	free, err := ParsePhrase("the <NN>")
	if err != nil {
		t.Fatal(err)
	}
	phrases := []Phrase{MustPhrase("listed one"), MustPhrase("listed two"), free, MustPhrase("you"), MustPhrase("listed one"), MustPhrase("{a: listed} three")}
	l := NewList(phrases...)
	for _, text := range []string{"", "Nothing here.", "You listed one. The cat listed one and two. Listed three, the dog, listed two."} {
		d := Parse(text)
		type hit struct {
			i  int
			at Span
		}
		var got, want []hit
		for i, m := range l.Matches(d) {
			got = append(got, hit{i, m.At})
		}
		for i, p := range phrases {
			for at := range p.In(d) {
				want = append(want, hit{i, at})
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	for range l.Matches(Parse("You listed one.")) {
		break // the rest is let go
	}
}
