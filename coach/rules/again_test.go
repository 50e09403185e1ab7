package rules

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestAgain types, cuts and pastes at random, and mends: a draft read by what
// changed gives the report that it gives read afresh.
func TestAgain(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	rs := All()
	var scraps []string
	for _, r := range rs {
		for _, e := range r.Examples {
			scraps = append(scraps, strings.NewReplacer("«", "", "»", "").Replace(e.Bad), " "+e.Good)
		}
	}
	scraps = append(scraps, strings.SplitAfter("you |not |. |\n\n|\n- |“|”|> |Hi Sam,\n|Kind regards,\n|a|b|c|!|?|\xff|👍| calm down| DNS ", "|")...)
	customer := draft.Parse("My printer jams every morning and I lost three hours! Is it the DNS?")
	second := Again()
	d := draft.Parse(kilobyte)
	for i := range 250 {
		at := rnd.IntN(len(d.Text) + 1)
		end := min(len(d.Text), at+rnd.IntN(3)*rnd.IntN(30))
		d = d.Edit(d.Text[:at] + strings.TrimSuffix(scraps[rnd.IntN(len(scraps))], "|") + d.Text[end:])
		c := check.Case{Second: second}
		if i%3 > 0 {
			c.Customer = customer
		}
		edited := check.Run(rs, d, c)
		c.Second = Second
		afresh := check.Run(rs, draft.Parse(d.Text), c)
		if !alike(edited, afresh) {
			t.Fatalf("%q\nedited: %v\nafresh: %v", d.Text, edited.Findings, afresh.Findings)
		}
		if i%20 == 19 {
			d = d.Edit(edited.Fixed())
		}
		if len(d.Text) > 3000 {
			d = d.Edit(d.Text[1500:])
		}
	}
}

// alike reports whether two reports say the same, drafts and all.
func alike(a, b *check.Report) bool {
	if len(a.Findings) != len(b.Findings) || len(a.Draft.Sentences) != len(b.Draft.Sentences) {
		return false
	}
	for i, s := range a.Draft.Sentences {
		if !reflect.DeepEqual(s, b.Draft.Sentences[i]) {
			return false
		}
	}
	for i, f := range a.Findings {
		g := b.Findings[i]
		if f.Rule != g.Rule || f.At != g.At || f.Message != g.Message || f.By != g.By || !reflect.DeepEqual(f.Fixes, g.Fixes) {
			return false
		}
	}
	return reflect.DeepEqual(a.Items, b.Items)
}
