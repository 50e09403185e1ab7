package main

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestPortableRoom holds that a huge draft with a fault in every line gives a
// report of bounded size: further fixes have their edits only.
func TestPortableRoom(t *testing.T) {
	text := strings.Repeat("the DNS is down\n", 1<<12)
	r := check.Run(smallRules(), draft.Parse(text), check.Case{})
	total, without := 0, 0
	for _, f := range portable(r, nil, nil).Findings {
		for _, x := range f.Fixes {
			if len(x.Edits) == 0 {
				t.Fatal("a fix without edits")
			}
			if x.Text == nil {
				without++
				continue
			}
			if without > 0 {
				t.Fatal("a text after the room was full")
			}
			total += len(*x.Text)
		}
	}
	if without == 0 || total < room*9/10 || total > room*11/10 {
		t.Errorf("%d bytes of texts, %d fixes without", total, without)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"jargno", "jargon", 2}, {"calmdown", "calm-down", 1}, {"heat", "heat", 0}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("from %q to %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
