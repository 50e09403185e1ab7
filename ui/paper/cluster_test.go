package paper

import (
	"slices"
	"strings"
	"testing"
)

func TestClusters(t *testing.T) {
	const family = "👨‍👩‍👧"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"ab", []string{"a", "b"}},
		{"e\u0301a", []string{"e\u0301", "a"}},
		{"a" + family + "b", []string{"a", family, "b"}},
		{"🇩🇪🇫🇷", []string{"🇩🇪", "🇫🇷"}},
		{"a\r\nb", []string{"a", "\r\n", "b"}},
		{"é\r\nb", []string{"é", "\r\n", "b"}},
		{"你好", []string{"你", "好"}},
		{"a\xffb", []string{"a", "\xff", "b"}},
		{"👍🏽!", []string{"👍🏽", "!"}},
		{strings.Repeat("x", 300) + family, append(strings.Split(strings.Repeat("x", 300), ""), family)},
	} {
		var forth, back []string
		for at := 0; at < len(c.text); {
			end := clusterAfter(c.text, at)
			forth = append(forth, c.text[at:end])
			at = end
		}
		for at := len(c.text); at > 0; {
			start := clusterBefore(c.text, at)
			back = append(back, c.text[start:at])
			at = start
		}
		slices.Reverse(back)
		if !slices.Equal(forth, c.want) || !slices.Equal(back, c.want) {
			t.Errorf("%q: forward %q, backward %q, want %q", c.text, forth, back, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	const s = "I didn’t, you… know: 你好 x_1"
	var forth, back []string
	for at := 0; at < len(s); {
		end := wordAfter(s, at)
		forth = append(forth, s[at:end])
		at = end
	}
	for at := len(s); at > 0; {
		start := wordBefore(s, at)
		back = append(back, s[start:at])
		at = start
	}
	if want := []string{"I", " didn’t", ", you", "… know", ": 你好", " x_1"}; !slices.Equal(forth, want) {
		t.Errorf("forward %q, want %q", forth, want)
	}
	if want := []string{"x_1", "你好 ", "know: ", "you… ", "didn’t, ", "I "}; !slices.Equal(back, want) {
		t.Errorf("backward %q, want %q", back, want)
	}
	for at, want := range map[int]string{0: "I", 1: "I", 3: "didn’t", len("I didn’t, "): "you", len("I didn’t,"): ", ", len(s): "x_1"} {
		if got := wordAt(s, at).In(s); got != want {
			t.Errorf("the word at %d is %q, want %q", at, got, want)
		}
	}
	if got := wordAt("", 0); !got.Empty() {
		t.Errorf("nothing has a word: %v", got)
	}
	if got := lineAt("one\ntwo\nthree", 5).In("one\ntwo\nthree"); got != "two" {
		t.Errorf("the line is %q", got)
	}
}
