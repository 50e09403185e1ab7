package main

import (
	"fmt"
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
	"levelhead/coach/model"
	"levelhead/coach/rules"
)

// sameOffer is how many forms of an offer are learnt from: it names what the
// trouble is about, which differs.
const sameOffer = 3

// cleanSamples are the coach's own words: what its rules hold to be put right,
// what they offer, in these texts too, and what its cards say. Nobody is to be
// warned of what was offered just before.
func cleanSamples(texts []*sample) (all []*sample) {
	list := rules.All()
	seen := map[string]bool{}
	add := func(text string, only int) {
		text = strings.TrimSpace(text)
		key := fmt.Sprint(only, " ", text)
		if text == "" || seen[key] {
			return
		}
		seen[key] = true
		all = append(all, &sample{id: "clean", group: "clean", check: only, clean: true, bit: true, text: text})
	}
	for _, r := range list {
		for _, e := range r.Examples {
			add(e.Good, -1)
			d := draft.Parse(strings.NewReplacer("«", "", "»", "").Replace(e.Bad))
			var customer *draft.Draft
			if e.Customer != "" {
				customer = draft.Parse(e.Customer)
			}
			for _, f := range check.Run(list, d, check.Case{Customer: customer, Heard: unheard()}).Findings {
				for _, fix := range f.Fixes {
					if f.Rule.Kind == check.Say {
						for _, edit := range fix.Edits {
							add(edit.Text, -1)
						}
					} else if c := slices.Index(model.Checks, f.Rule.ID); c >= 0 {
						add(fix.Apply(d.Text), c)
					}
				}
			}
		}
	}
	for _, c := range customer.Cards() {
		for _, line := range append([]string{c.Title + ".", c.Say}, c.Lines...) {
			add(line, -1)
		}
	}
	offers := map[string]int{}
	for _, s := range texts {
		if s.form != wholeReply {
			continue
		}
		for _, f := range check.Run(list, draft.Parse(s.text), check.Case{Heard: unheard()}).Findings {
			for _, fix := range f.Fixes {
				if offers[fix.Offer]++; fix.Offer != "" && offers[fix.Offer] <= sameOffer {
					add(fix.Label, -1)
				}
			}
		}
	}
	return all
}

// mostMends is how many ways of putting one thing right are learnt from.
const mostMends = 2

// mendedSamples are the short cases with what the phrases find in them put
// right. What was labelled stays so, but for what was mended: the model is not
// to mind the coach's own words, nor to lose over them what it heard before.
func mendedSamples(samples []*sample) (all []*sample) {
	list := rules.All()
	for _, s := range samples {
		if s.form != shortCase || s.check < 0 || s.clean {
			continue
		}
		for _, f := range check.Run(list, s.draft, check.Case{Heard: unheard()}).Findings {
			if f.Rule.Kind == check.Say {
				continue
			}
			for _, fix := range f.Fixes[:min(len(f.Fixes), mostMends)] {
				m := &sample{id: s.id, group: s.group, fold: s.fold, bit: s.bit, mended: true, check: s.check, text: fix.Apply(s.text)}
				m.want[s.check] = s.want[s.check] && f.Rule.ID != model.Checks[s.check]
				all = append(all, m)
			}
		}
	}
	return all
}
