package main

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

func TestSaid(t *testing.T) {
	must, hint, say := &check.Rule{Kind: check.Avoid, Weight: check.Must}, &check.Rule{Kind: check.Avoid}, &check.Rule{}
	text := "please\n calm\x1b[31m down, " + strings.Repeat("é", 100)
	long := draft.Span{Start: strings.Index(text, "é"), End: len(text)}
	for _, c := range []struct {
		name string
		f    check.Finding
		want string
	}{
		{"words follow", check.Finding{Rule: must, At: draft.Span{Start: 0, End: 6}, Message: "Say what you do."}, "Say what you do. (“please”)"},
		{"words in the message", check.Finding{Rule: must, At: draft.Span{Start: 0, End: 6}, Message: "“please” is late."}, "“please” is late."},
		{"line ends and control characters", check.Finding{Rule: must, At: draft.Span{Start: 0, End: 19}, Message: "No\nno."}, "No no. (“please calm [31m d”)"},
		{"long", check.Finding{Rule: must, At: long, Message: "Cut."}, "Cut. (“" + strings.Repeat("é", 79) + "…”)"},
		{"hint", check.Finding{Rule: hint, At: draft.Span{Start: 0, End: 6}, Message: "Think."}, "hint: Think. (“please”)"},
		{"missing", check.Finding{Rule: say, At: draft.Span{Start: 3, End: 3}, Message: "Say it."}, "missing: Say it."},
	} {
		if got := said(c.f, text); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
