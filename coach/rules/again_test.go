package rules

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
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
	scraps = append(scraps, strings.SplitAfter("you |not |. |\n\n|\n- |“|”|> |Hi Sam,\n|Kind regards,\n|a|b|c|!|?|\xff|👍| calm down| DNS |On Tuesday Al wrote:\n> You did not.\n|-- \n|-Tom|P.S. You forgot it.|WHY|!!!|your |Thanks,\nTom\n|> ", "|")...)
	customer := draft.Parse("My printer jams every morning and I lost three hours! Is it the DNS?")
	second := Again()
	said := func(line string) bool { return len(line)%2 == 0 }
	d := draft.Parse(kilobyte)
	for i := range 250 {
		at := rnd.IntN(len(d.Text) + 1)
		end := min(len(d.Text), at+rnd.IntN(3)*rnd.IntN(30))
		if i%10 == 0 {
			end = min(len(d.Text), at+rnd.IntN(300)) // over the ends of sentences and paragraphs
		}
		was := d
		d = d.Edit(d.Text[:at] + strings.TrimSuffix(scraps[rnd.IntN(len(scraps))], "|") + d.Text[end:])
		c := check.Case{Second: second, Whole: Whole, Before: said}
		if i%3 > 0 {
			c.Customer = customer
		}
		edited := check.Run(rs, d, c)
		c.Second = Second
		afresh := check.Run(rs, draft.Parse(d.Text), c)
		bared(t, rs, was, d, c, afresh)
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

// bared holds that what is read to see what a fix does, in no more than what it
// changes, says where afresh does: was is the draft that d was made of.
func bared(t *testing.T, rs []*check.Rule, was, d *draft.Draft, c check.Case, afresh *check.Report) {
	t.Helper()
	first := Second(was, c.Customer)
	c.Second = func(d, _ *draft.Draft) check.Second { return first.Edited(d) }
	c.Bare, c.Whole = true, nil
	bare := check.Run(rs, d, c)
	at := func(r *check.Report) (keys []string) {
		for _, f := range r.Findings {
			if !f.Missing() {
				keys = append(keys, fmt.Sprint(f.Rule.ID, f.At, f.By))
			}
		}
		return keys
	}
	if got, want := at(bare), at(afresh); !slices.Equal(got, want) || !reflect.DeepEqual(bare.Items, afresh.Items) {
		t.Fatalf("%q\nbare: %v\nafresh: %v", d.Text, got, want)
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
	return reflect.DeepEqual(a.Items, b.Items) && reflect.DeepEqual(a.Whole, b.Whole)
}
