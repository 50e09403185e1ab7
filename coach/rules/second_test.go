package rules

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestSecond holds that what the learned reader adds stands in the agent's own
// words and says what it reads like.
func TestSecond(t *testing.T) {
	n := 0
	for _, r := range All() {
		for _, e := range r.Examples {
			for _, text := range []string{strings.NewReplacer("«", "", "»", "").Replace(e.Bad), e.Good} {
				d := draft.Parse(text)
				for _, f := range check.Run(All(), d, check.Case{Second: Second}).Findings {
					if f.By != check.ByModel {
						continue
					}
					n++
					if s := d.SentenceAt(f.At.Start); s == nil || !s.Contains(f.At) || f.Message == "" {
						t.Errorf("%s at %v says %q of %q", f.Rule.ID, f.At, f.Message, text)
					}
				}
			}
		}
	}
	if n == 0 {
		t.Error("it adds nothing to any example")
	}
	for id := range reads {
		if r := ByID(id); r == nil || r.Kind != check.Avoid {
			t.Errorf("%s is no check of what to avoid", id)
		}
	}
	for id := range hears {
		if r := ByID(id); r == nil || r.Kind != check.Say {
			t.Errorf("%s is no check of what to say", id)
		}
	}
}

// TestSecondCares holds that nothing is found wrong with what somebody who may
// be in danger is owed.
func TestSecondCares(t *testing.T) {
	for _, text := range []string{
		"Are you safe right now?", "Thank you for telling me. Are you safe where you are?", "Are you all right?", "Are you okay?",
		"Is anybody with you?", "I take what you wrote seriously, and I’m bringing in my lead.", "I’m taking this seriously.",
		"Please stay on the line with me.", "I’m here. Take all the time you need.", "Are you somewhere safe?",
	} {
		for _, f := range check.Run(All(), draft.Parse(text), check.Case{Heat: check.Calm, Second: Second}).Findings {
			if f.Rule.Weight != check.Hint {
				t.Errorf("%s minds %q in %q", f.Rule.ID, f.At.In(text), text)
			}
		}
	}
}
