package customer

import (
	"embed"
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// The messages are a line each in files: despairing ones speak of it as it is
// meant, unclear ones may be a way of speaking, which only asking tells, and
// living ones say nothing of the kind.
//
//go:embed testdata/despairing.txt testdata/unclear.txt testdata/living.txt
var spoken embed.FS

func messages(t testing.TB, kind string) []string {
	b, err := spoken.ReadFile("testdata/" + kind + ".txt")
	if err != nil || len(b) == 0 {
		t.Fatalf("no %s messages: %v", kind, err)
	}
	return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
}

// TestSelfHarm holds that talk of ending one's life is recognised before all
// else, that what may be a way of speaking is told apart from it, and that what
// people say of machines, jobs and jokes is neither.
func TestSelfHarm(t *testing.T) {
	for _, s := range messages(t, "despairing") {
		c := Read(draft.Parse(s))
		if c.SelfHarm == nil || !c.Meant || !c.Grave() || c.Card == nil || c.Card.ID != "self-harm" || c.Heat == check.Calm {
			t.Errorf("not heard as meant: %q %+v", s, c)
		}
	}
	for _, s := range messages(t, "unclear") {
		c := Read(draft.Parse(s))
		if c.SelfHarm == nil || c.Meant || c.Grave() || c.Card == nil || c.Card.ID != "ask" || c.Heat == check.Calm {
			t.Errorf("not heard as what may be a way of speaking: %q %v %v", s, places(c.SelfHarm, s), c.Meant)
		}
	}
	for _, s := range messages(t, "living") {
		c := Read(draft.Parse(s))
		for _, at := range c.SelfHarm {
			t.Errorf("self-harm (meant: %v) in %q: %q", c.Meant, s, at.In(s))
		}
	}
	for _, s := range slices.Concat(insulting, harmless, threatening, peaceful) {
		for _, at := range Read(draft.Parse(s)).SelfHarm {
			t.Errorf("self-harm in %q: %q", s, at.In(s))
		}
	}
}

func places(list []draft.Span, text string) (words []string) {
	for _, at := range list {
		words = append(words, at.In(text))
	}
	return words
}

// TestFirst holds which card comes first where there is cause for more.
func TestFirst(t *testing.T) {
	for s, want := range map[string]string{
		"You idiots, I want to die.":                                          "self-harm",
		"I will come and kill you, and then I'll kill myself. I want to die.": "self-harm",
		"This makes me want to kill myself. I know where you live.":           "threat",
		"You idiots make me want to kill myself.":                             "ask",
		"Go kill yourself.": "abuse",
	} {
		if c := Read(draft.Parse(s)); c.Card == nil || c.Card.ID != want {
			t.Errorf("%q: %+v, want %s", s, c.Card, want)
		}
	}
}
