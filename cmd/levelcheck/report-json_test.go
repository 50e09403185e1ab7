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
	for _, f := range portable(r, nil, nil, true).Findings {
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

// TestPortableOffers holds that an offer which another rule minds, or with
// which its own is not content, is left out where offers are tried out.
func TestPortableOffers(t *testing.T) {
	put := func(words string) check.Fix {
		return check.Fix{Label: words, Edits: []check.Edit{{Text: words + " "}}}
	}
	rules := []*check.Rule{{ID: "apologize", Kind: check.Say, Weight: check.Must, Find: func(p *check.Pass) {
		for _, at := range each(p.Draft, "sorry") {
			p.Said(at)
			return
		}
		p.Lacks(0, "Say sorry.", put("So sorry."), put("So sad."), put("Sorry, but calm down."))
	}}, smallRules()[1]}
	r := check.Run(rules, draft.Parse("It is back."), check.Case{})
	for offers, want := range map[bool]int{false: 3, true: 1} {
		if j := portable(r, nil, nil, offers); len(j.Offers) != 1 || len(j.Offers[0].Fixes) != want || j.Offers[0].Fixes[0].Label != "So sorry." {
			t.Errorf("tried out: %v: %+v", offers, j.Offers)
		}
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
