// Package guide is what an agent can read up on: the guidance as cards, in our
// own words, and phrases to say aloud when a call is coming. The checks watch
// the words of a draft; the cards also hold what no check of words can see.
//
// All of it is about English and in English.
package guide

import (
	"cmp"
	"slices"
	"strings"
)

// A Card is one piece of advice. What it tells to say has no fault by any
// check; what it tells not to do may well have one.
type Card struct {
	ID     string   // such as "let-them-vent"; never changes
	Points []string // the ids of the guidance it serves: "T1" … "R4"
	Title  string   // an instruction
	Text   string   // two or three sentences, the first ones enough for a glance
	Do     []string
	Dont   []string
	Say    []string // sentences to say or write; none where there is nothing to say
	Checks []string // the ids of the checks it goes with, the closest first
	Source string   // studies with their year, or ""
}

// Cards gives every card, in the order of a contact: first oneself, then
// listening, the words, what happens next, and what comes after. The slice is
// the caller's own; what is in the cards is not to be changed.
func Cards() []Card {
	return slices.Concat(self, listening, feeling, words, next, after)
}

// For gives the cards that go with a check, the closest first; none for a
// check of a team's own.
func For(check string) []Card {
	place := func(c Card) int { return slices.Index(c.Checks, check) }
	cards := slices.DeleteFunc(Cards(), func(c Card) bool { return place(c) < 0 })
	slices.SortStableFunc(cards, func(a, b Card) int { return cmp.Compare(place(a), place(b)) })
	return cards
}

// articles are where the points of the guidance come from, by the letter of
// their ids.
var articles = map[byte]string{
	'T': "Sun 2010, TechRepublic",
	'K': "Five mistakes that ruin customer service, Compassionate Geek",
	'U': "5 tips IT agents need to handle unhappy customers",
	'R': "Angry customers, an IT repair shop",
}

// Sources names what a card rests on: the articles its points are from, then
// the studies.
func (c Card) Sources() string {
	var names []string
	for _, p := range c.Points {
		if a := articles[p[0]]; !slices.Contains(names, a) {
			names = append(names, a)
		}
	}
	if c.Source != "" {
		names = append(names, c.Source)
	}
	return strings.Join(names, "; ")
}
