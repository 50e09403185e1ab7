package rules

import (
	"strings"
	"testing"
	"unicode/utf8"

	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
)

// FuzzRules reads any text with everything there is: nothing panics, every
// place stands on rune boundaries, and every fix can be made.
func FuzzRules(f *testing.F) {
	for _, r := range All() {
		for _, e := range r.Examples {
			f.Add(strings.NewReplacer("«", "", "»", "").Replace(e.Bad), e.Customer)
			f.Add(e.Good, "")
		}
	}
	f.Add("\xff I can’t\x00 do\u200b that 👩‍💻, sorry…", "\xfe")
	f.Add("> x\nyou didn’t\r\n\r\ncalm down — NOW!!!", "WHY?!")
	rs := All()
	f.Fuzz(func(t *testing.T, text, message string) {
		c := check.Case{Second: Second, Whole: Whole, Before: func(string) bool { return true }}
		if message != "" {
			c.Customer = draft.Parse(message)
			c.Heard = customer.Read(c.Customer)
			c.Heat = c.Heard.Heat
		}
		rep := check.Run(rs, draft.Parse(text), c)
		whole := utf8.ValidString(text)
		edge := func(i int) bool {
			return i >= 0 && i <= len(text) && (!whole || i == len(text) || utf8.RuneStart(text[i]))
		}
		for _, it := range rep.Items {
			for _, at := range it.At {
				if !edge(at.Start) || !edge(at.End) || at.End <= at.Start {
					t.Fatalf("%s at %v of %d bytes", it.Rule.ID, at, len(text))
				}
			}
		}
		for _, fd := range rep.Findings {
			if !edge(fd.At.Start) || !edge(fd.At.End) || fd.Message == "" || fd.Missing() != fd.At.Empty() {
				t.Fatalf("%s at %v says %q", fd.Rule.ID, fd.At, fd.Message)
			}
			for _, x := range fd.Fixes {
				last := 0
				for _, e := range x.Edits {
					if e.Start < last || !edge(e.Start) || !edge(e.End) {
						t.Fatalf("%s: the fix %q edits %v after %d", fd.Rule.ID, x.Label, e.Span, last)
					}
					last = e.End
				}
				if out := x.Apply(text); whole && !utf8.ValidString(out) {
					t.Fatalf("%s: the fix %q breaks a rune", fd.Rule.ID, x.Label)
				}
			}
		}
		for _, m := range rep.Whole.Remarks {
			for _, at := range m.At {
				if !edge(at.Start) || !edge(at.End) || at.Empty() {
					t.Fatalf("%s at %v of %d bytes", m.ID, at, len(text))
				}
			}
			for _, x := range m.Fixes {
				last := 0
				for _, e := range x.Edits {
					if e.Start < last || !edge(e.Start) || !edge(e.End) {
						t.Fatalf("%s: the fix %q edits %v after %d", m.ID, x.Label, e.Span, last)
					}
					last = e.End
				}
				if out := x.Apply(text); whole && !utf8.ValidString(out) {
					t.Fatalf("%s: the fix %q breaks a rune", m.ID, x.Label)
				}
			}
		}
		if e, ok := rep.Ease(); ok && (e.Hard < 0 || e.Hard > 1 || e.Score < 0 || e.Score > 100) {
			t.Fatalf("%+v", e)
		}
		rep.Fixed()
	})
}
