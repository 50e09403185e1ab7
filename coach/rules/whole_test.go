package rules

import (
	"slices"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

func remarksOn(text string, c check.Case) []check.Remark {
	c.Whole = Whole
	return check.Run(All(), draft.Parse(text), c).Whole.Remarks
}

func remarkIDs(text string, c check.Case) (ids []string) {
	for _, m := range remarksOn(text, c) {
		ids = append(ids, m.ID)
	}
	return ids
}

const (
	onlySteps  = "Hi Sam,\n\n1. Open Settings and click Network.\n2. Switch Wi-Fi off and on again.\n3. Restart the laptop.\n4. Open the page once more and sign in with the new password.\n\nRegards,\nJo"
	sorryLast  = "Hi Sam,\n\nThe update had removed the settings of the printer. I have put them back and printed a test page. Please restart the laptop once, so that they stay. If the second page is blank, ring me on 4711.\n\nWe’re sorry for the trouble with the printer.\n\nRegards,\nJo"
	threeSorry = "Hi Sam,\n\nI’m sorry that the report was gone before your meeting. I have put it back from the copy of last night and checked each page. We apologize for the trouble. Please open it once and tell me whether anything is missing.\n\nSorry again for the mix-up.\n\nRegards,\nJo"
)

func TestRemarks(t *testing.T) {
	calm, note := check.Case{Heat: check.Calm}, check.Case{Form: check.Note}
	tests := []struct {
		name, text string
		c          check.Case
		want       []string
	}{
		{"only steps", onlySteps, check.Case{}, []string{"no-person"}},
		{"only steps, to a calm customer", onlySteps, calm, nil},
		{"only steps, in a note", onlySteps, note, nil},
		{"steps and a person", strings.Replace(onlySteps, "1. Open", "I can see how much this has held you up.\n\n1. Open", 1), check.Case{}, nil},
		{"steps and thanks", strings.Replace(onlySteps, "1. Open", "Thanks for the photo of the screen.\n\n1. Open", 1), check.Case{}, nil},
		{"steps and an offer to help", strings.Replace(onlySteps, "Regards", "I’ll ring you at four to see whether it works.\n\nRegards", 1), check.Case{}, nil},
		{"a few steps in chat", "click Settings, then Network, and switch it off and on", check.Case{}, nil},
		{"sorry last", sorryLast, check.Case{}, []string{"late"}},
		{"sorry last, to a calm customer", sorryLast, calm, nil},
		{"sorry first", "Hi Sam,\n\nI’m sorry for the trouble with the printer. The update had removed its settings. I have put them back and printed a test page. Please restart the laptop once, so that they stay.", check.Case{}, nil},
		{"good news first", "Hi Sam,\n\nYour report is back. I have restored it from the copy of last night. I’m sorry that it was gone right before your meeting. Please open it once and tell me whether anything is missing. The copy was made at 22:10, so what came later is not in it. Next time I’ll make one at noon too.", check.Case{}, nil},
		{"sorry in short chat", "fixed it, the router was off. sorry!", check.Case{}, nil},
		{"three sorries", threeSorry, check.Case{}, []string{"sorries"}},
		{"one sorry", strings.Replace(strings.Replace(threeSorry, "We apologize for the trouble. ", "", 1), "\n\nSorry again for the mix-up.", "", 1), check.Case{}, nil},
		{"empty", "", check.Case{}, nil},
	}
	for _, tt := range tests {
		if got := remarkIDs(tt.text, tt.c); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestRemarksMended holds what the fixes of remarks make of a reply.
func TestRemarksMended(t *testing.T) {
	for text, want := range map[string]string{
		sorryLast:  strings.Replace(strings.Replace(sorryLast, "\n\nWe’re sorry for the trouble with the printer.", "", 1), "The update", "We’re sorry for the trouble with the printer. The update", 1),
		threeSorry: strings.Replace(strings.Replace(threeSorry, "We apologize for the trouble. ", "", 1), "Sorry again for the mix-up.\n\n", "", 1),
	} {
		m := remarksOn(text, check.Case{})
		if len(m) != 1 || len(m[0].Fixes) != 1 {
			t.Errorf("%q: %+v", text, m)
			continue
		}
		if got := m[0].Fixes[0].Apply(text); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	for _, text := range []string{
		strings.Replace(sorryLast, "We’re sorry for the trouble with the printer.", "Again, sorry for that.", 1),
		strings.Replace(sorryLast, "We’re sorry for the trouble with the printer.", "Sorry, but the old roll is used up, so we need a new one by Friday.", 1),
	} {
		for _, m := range remarksOn(text, check.Case{}) {
			if m.ID == "late" && len(m.Fixes) > 0 {
				t.Errorf("moved: %q", m.Fixes[0].Apply(text))
			}
		}
	}
}

// TestRemarksOnReplies makes every fix of every remark on the labelled whole
// replies: nothing is newly minded, nothing is no longer said, and the remark
// is gone.
func TestRemarksOnReplies(t *testing.T) {
	n, remarks := 0, 0
	for _, file := range labelled(t, []string{"../model/testdata/whole"}) {
		for message, text := range replies(t, file) {
			n++
			c := check.Case{Whole: Whole, Customer: draft.Parse(message)}
			before := check.Run(All(), draft.Parse(text), c)
			for _, m := range before.Whole.Remarks {
				remarks++
				for _, x := range m.Fixes {
					out := x.Apply(text)
					after := check.Run(All(), draft.Parse(out), c)
					for _, it := range before.Items {
						if it.Rule.ID == "apologize" || m.ID == "no-person" && it.Rule.Kind == check.Say {
							continue
						}
						for _, wrong := range worse(before, after, it.Rule) {
							if strings.HasPrefix(wrong, "the fix") || strings.HasSuffix(wrong, "no longer said") {
								t.Errorf("%s: %s\n\tfrom %q\n\tto   %q", m.ID, wrong, text, out)
							}
						}
					}
					if slices.ContainsFunc(after.Whole.Remarks, func(o check.Remark) bool { return o.ID == m.ID && len(o.At) >= len(m.At) }) {
						t.Errorf("%s stays\n\tfrom %q\n\tto   %q", m.ID, text, out)
					}
				}
			}
		}
	}
	t.Logf("%d remarks on %d replies", remarks, n)
	if 5*remarks > n {
		t.Errorf("%d remarks on %d replies: too many to be heard", remarks, n)
	}
}

// TestRepeated holds that a line of sympathy that was sent before is pointed
// out, and that everyday ones, short ones and other lines are not.
func TestRepeated(t *testing.T) {
	seen := map[string]bool{}
	c := check.Case{Before: func(l string) bool { return seen[l] }, Whole: Whole}
	send := func(text string) {
		for _, l := range check.Run(All(), draft.Parse(text), c).Whole.Lines {
			seen[l] = true
		}
	}
	send("Hi Sam,\n\nI can see how frustrating it is to lose a whole morning, Sam. Your printer is back. I’m sorry about that.")
	for text, want := range map[string]bool{
		"Hi Mia,\n\nI can see how frustrating it is to lose a whole morning, Mia. Your scanner is back.": true,
		"I CAN SEE how frustrating it is to lose a whole morning!":                                       true,
		"I can see how frustrating it is to lose a whole day. Your scanner is back.":                     false,
		"Your printer is back. I’m sorry about that.":                                                    false,
		"Your printer is back.": false,
	} {
		m := remarksOn(text, c)
		if got := slices.ContainsFunc(m, func(m check.Remark) bool { return m.ID == "repeated" && len(m.At) == 1 }); got != want {
			t.Errorf("%q: repeated %v, want %v", text, got, want)
		}
	}
}

// TestRemarksOwnWords holds what the coach says of a whole reply to its own
// checks.
func TestRemarksOwnWords(t *testing.T) {
	for _, text := range []string{onlySteps, sorryLast, threeSorry, strings.ReplaceAll(sorryLast, "We’re sorry for the trouble with the printer", "I can see how frustrating this was for you")} {
		for _, m := range remarksOn(text, check.Case{Before: func(string) bool { return true }}) {
			for _, f := range check.Run(All(), draft.Parse(m.Message), check.Case{}).Findings {
				if !f.Missing() && f.Rule.Weight != check.Hint {
					t.Errorf("%s says %q, which %s minds for %q", m.ID, m.Message, f.Rule.ID, f.At.In(m.Message))
				}
			}
		}
	}
}
