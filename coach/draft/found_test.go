package draft

import (
	"slices"
	"testing"
)

// TestFound holds what came up while rules were written.
func TestFound(t *testing.T) {
	tests := []struct {
		text string
		want []string // sentences
	}{
		{"hi sam, it prints", []string{"hi sam,", "it prints"}},
		{"hi again, it prints", []string{"hi again,", "it prints"}},
		{"hi it prints, mostly", []string{"hi it prints, mostly"}},
		{"error 0x3f? no clue, try again", []string{"error 0x3f?", "no clue, try again"}},
		{"it costs £3 or 4€", []string{"it costs £3 or 4€"}},
	}
	for _, tt := range tests {
		d := Parse(tt.text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, s.In(d.Text))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
	if got := slices.Collect(MustPhrase("£ <CD>").In(Parse("it costs £3 now"))); len(got) != 1 {
		t.Error("£3 is not a sign and a number")
	}
}
