package draft

import (
	"slices"
	"testing"
)

// TestTogether holds that phrases looked for together are found where each is
// found by itself.
func TestTogether(t *testing.T) {
	texts := append(slices.Clone(editSeeds), "", "you", "Can't you see? I can not. We'd go, they'll not. The file of the day is not gone, is it?", "not not not you you not the the file is",
		"Please restart the laptop once, so that the settings stay. (Or not.) £3 or 4€! -LRB- x", "click “OK” “No” click http://a.b/c/d click", "no idea what you did not do or did do")
	for _, src := range []string{
		"you", "(you|we|they) ...3 not", "[the] file", "the [<NN>|file] (is|of the)", "_ is", "@", "(@|ok) _", "<NN>", "<VB*> [<DT>]", "...2 not", "^ (you|no|can)", "^ [_] not", "is $", "(a|b|the) ...12 is", "<!(the|a) file",
		"you !(not|we)", "{x: [no|not] (idea|<NN>)} (what|of|is)", "(|the) file", "_ _ _ _ _ not", "(not|not not) not", "~do (not|it)", "(click|restart|see|go|file|x) (the|a|@|“)", "<!(not) not <!(you) you", "$", "^ $", "(no|not) ...12 (do|did|is) [<RB>] (gone|it|what)", "<DT> <NN> is", "(you see|we go|they'll not|the file) (of|is|,|.)", "(see the|see http|click @|click “|not you) [@] (@|“|you)", "not (<NN>|the|you you|of the) ...4 (is|it)", "(one|two three|four <NN>|you see)", "<CD> [or] <CD>",
	} {
		free, err := ParsePhrase(src)
		if err != nil {
			t.Fatal(err)
		}
		p := MustPhrase(src)
		for _, text := range texts {
			d := Parse(text)
			type match struct{ whole, at, x Span }
			all := func(p Phrase) (ms []match) {
				for m := range p.Matches(d) {
					x, _ := m.Part("x")
					ms = append(ms, match{m.Whole, m.At, x})
				}
				return ms
			}
			if got, want := all(p), all(free); !slices.Equal(got, want) {
				t.Errorf("%q in %q: %v, by itself %v", src, text, got, want)
			}
		}
	}
}
