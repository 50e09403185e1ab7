// Package customer reads a customer's message: how upset they are, what they
// feel, what their trouble is and what it costs them, and whether the message
// insults or threatens anybody.
//
// It says what the message says plainly, and rather nothing than too much: what
// it gives is put into sentences that the agent is offered.
package customer

import (
	"slices"
	"sync"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/model"
)

// Read reads a customer's message.
func Read(message *draft.Draft) *check.Customer {
	c := &check.Customer{Heat: heat(message)}
	plain := unmasked(message)
	c.Abuse = find(plain, abuse, notAbuse)
	c.Threat = find(plain, threats, notThreats)
	c.Leaving = find(plain, leavings, notLeaving)
	c.Feels = feelings(message)
	c.Impact = impacts(message)
	c.About, c.Where = about(message)
	switch {
	case c.Threat != nil:
		c.Heat, c.Card = check.Furious, threatCard
	case c.Abuse != nil:
		c.Heat, c.Card = check.Furious, abuseCard
	case c.Heat == check.Calm && find(message, bitter, nil) != nil:
		c.Heat = check.Upset
	case c.Heat != check.Calm && c.Leaving == nil && c.Feels == nil && c.Impact == nil && needsNothing(message, c.Heat):
		c.Heat = check.Calm
	}
	return c
}

var learnt = sync.OnceValue(func() *model.Model {
	m, err := model.Load()
	if err != nil {
		panic("customer: the model that is built in does not load: " + err.Error())
	}
	return m
})

// heat is how upset a message is by the learned reader alone. One without
// words is as upset as nobody has said otherwise.
func heat(message *draft.Draft) check.Heat {
	if message.Words() == 0 {
		return check.Upset
	}
	m := learnt().Mood(message)
	switch max(m.Calm, m.Upset, m.Furious) {
	case m.Calm:
		return check.Calm
	case m.Furious:
		return check.Furious
	}
	return check.Upset
}

// phrases makes a list of phrases.
func phrases(src ...string) []draft.Phrase {
	list := make([]draft.Phrase, len(src))
	for i, s := range src {
		list[i] = draft.MustPhrase(s)
	}
	return list
}

// find gives the places of the phrases in d, in order and apart, but for those
// that overlap a place of the innocent ones.
func find(d *draft.Draft, list, innocent []draft.Phrase) []draft.Span {
	var at []draft.Span
	for _, p := range list {
		at = slices.AppendSeq(at, p.In(d))
	}
	if at == nil {
		return nil
	}
	var quiet []draft.Span
	for _, p := range innocent {
		quiet = slices.AppendSeq(quiet, p.In(d))
	}
	quiet = apart(quiet)
	at = slices.DeleteFunc(at, func(s draft.Span) bool {
		i, _ := slices.BinarySearchFunc(quiet, s.Start+1, func(o draft.Span, start int) int { return o.End - start })
		return i < len(quiet) && quiet[i].Overlaps(s)
	})
	return apart(at)
}

// apart puts places in order and joins those that overlap.
func apart(at []draft.Span) []draft.Span {
	slices.SortFunc(at, func(a, b draft.Span) int { return a.Start - b.Start })
	var one []draft.Span
	for _, s := range at {
		if n := len(one); n > 0 && s.Start < one[n-1].End {
			one[n-1].End = max(one[n-1].End, s.End)
			continue
		}
		one = append(one, s)
	}
	return one
}
