// Package customer reads a customer's message: how upset they are, what they
// feel, what their trouble is and what it costs them, and whether the message
// insults or threatens anybody or speaks of self-harm.
//
// It says what the message says plainly, and rather nothing than too much: what
// it gives is put into sentences that the agent is offered.
package customer

import (
	"slices"

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
	c.SelfHarm, c.Meant = selfHarmIn(plain)
	c.Feels = feelings(message)
	c.Impact = impacts(message)
	c.About, c.Where = about(message)
	switch {
	case c.Meant:
		c.Card = selfHarmCard
	case c.Threat != nil:
		c.Heat, c.Card = check.Furious, threatCard
	case c.SelfHarm != nil:
		c.Card = askCard
	case c.Abuse != nil:
		c.Heat, c.Card = check.Furious, abuseCard
	case c.Heat == check.Calm && find(message, bitter, nil) != nil:
		c.Heat = check.Upset
	case c.Heat != check.Calm && c.Leaving == nil && c.Feels == nil && c.Impact == nil && needsNothing(message, c.Heat):
		c.Heat = check.Calm
	}
	if c.SelfHarm != nil && c.Heat == check.Calm {
		c.Heat = check.Upset // a level voice says nothing against it
	}
	return c
}

// selfHarmIn gives the places where a message speaks of self-harm, and whether
// that is said as it is when it is meant.
func selfHarmIn(message *draft.Draft) (at []draft.Span, meant bool) {
	if at = find(message, selfHarm, notSelfHarm); at != nil {
		return at, true
	}
	return find(message, waysOfSpeaking, notWaysOfSpeaking), false
}

// heat is how upset a message is by the learned reader alone. One without
// words is as upset as nobody has said otherwise.
func heat(message *draft.Draft) check.Heat {
	if message.Words() == 0 {
		return check.Upset
	}
	m := model.Learnt().Mood(message)
	switch max(m.Calm, m.Upset, m.Furious) {
	case m.Calm:
		return check.Calm
	case m.Furious:
		return check.Furious
	}
	return check.Upset
}

// find gives the places of the phrases in d, in order and apart, but for those
// that overlap a place of the innocent ones.
func find(d *draft.Draft, list, innocent []draft.Phrase) []draft.Span {
	at := draft.Places(d, list)
	if at == nil {
		return nil
	}
	quiet := draft.Join(draft.Places(d, innocent))
	at = slices.DeleteFunc(at, func(s draft.Span) bool { return draft.Covered(quiet, s) })
	if len(at) == 0 {
		return nil
	}
	return draft.Join(at)
}
