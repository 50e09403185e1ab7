package main

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// smallRules are a few plain rules whose findings anybody can foresee, so that
// what the command prints of them can be tested to the letter.
func smallRules() []*check.Rule {
	return []*check.Rule{
		{
			ID: "apologize", Title: "Say sorry, and for what", Why: "A sorry that names the trouble is believed.", Source: "T1",
			Kind: check.Say, Weight: check.Must,
			Find: func(p *check.Pass) {
				said := false
				for _, at := range each(p.Draft, "sorry") {
					p.Said(at)
					said = true
				}
				if !said {
					p.Lacks(p.Draft.Opening(), "Say what you are sorry for.", check.Fix{Label: "I’m sorry for [what].", Ask: true})
				}
			},
			Examples: []check.Example{
				{Bad: "«»The file is back.", Good: "I’m sorry for the wait. The file is back.", Customer: "It is gone!"},
				{Bad: "«»Apologies, but no."},
				{Good: "I’m sorry for the wait."},
			},
		},
		{
			ID: "calm-down", Title: "Deal with the trouble, not with the feeling", Why: "Being told what to feel makes people feel it more.", Source: "T8",
			Kind: check.Avoid, Weight: check.Must, Respect: true,
			Find: func(p *check.Pass) {
				for _, at := range each(p.Draft, "calm down") {
					p.Found(check.Finding{At: at, Message: "“calm down” tells people how to feel.", Fixes: []check.Fix{
						{Label: "I’m on it", Edits: []check.Edit{{Span: at, Text: "I’m on it"}}},
					}})
				}
			},
			Examples: []check.Example{
				{Bad: "«Calm down».", Good: "I’m on it."},
				{Good: "When things\ncalm down here."},
			},
		},
		{
			ID: "jargon", Title: "Use the customer’s words", Why: "Insider words shut people out.", Source: "T3",
			Kind: check.Avoid, Weight: check.Should,
			Find: func(p *check.Pass) {
				if p.Customer != nil && strings.Contains(p.Customer.Text, "DNS") {
					return
				}
				for _, at := range each(p.Draft, "DNS") {
					n := len(strings.TrimRight(p.Draft.Text, "\n"))
					end := draft.Span{Start: n, End: n}
					p.Found(check.Finding{At: at, Message: "Say what it is in plain words.", By: check.ByModel, Fixes: []check.Fix{
						{Label: "the [name]", Ask: true, Edits: []check.Edit{{Span: at, Text: "the [name]"}}},
						{Label: "the address book", Edits: []check.Edit{{Span: at, Text: "the address book"}, {Span: end, Text: "!"}}},
					}})
				}
			},
		},
		{
			ID: "tentative", Title: "Say what you know", Why: "Guesses worry people.", Source: "T5",
			Kind: check.Avoid, Weight: check.Hint,
			Find: func(p *check.Pass) {
				for _, at := range each(p.Draft, "maybe") {
					p.Found(check.Finding{At: at, Message: "“maybe” sounds like a guess."})
				}
			},
		},
	}
}

// each gives all the places of some words in the draft.
func each(d *draft.Draft, words string) []draft.Span { return places(d.Text, []string{words}) }
