package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "take-ownership",
	Label:  "Took it on",
	Title:  "Say what you are doing about it",
	Why:    "“I have” and “I will” tell a customer that somebody has it in hand. In a study of mail from agents, “I” raised satisfaction and sales.",
	Source: "U2; Packard, Moore & McFerran 2018",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("take-ownership", wanted{
		phrases: slices.Concat(ownPhrases, ownWays, ownWider),
		holds:   ownMeant,
		but: unless(
			"(i|we) (reset|need|offer|recommend|suggest|advise|believe|think) ",
			"here to help",
			"happy to help",
			"(i|we) (was|were) told",
			"if i (were|was) you",
			"(i|we) (have|had) (been|never) (with the|here|told|seen)",
			"let me know",
			"as (i|we) [have] [already|just|also|clearly] (told|said|wrote|written|explained|mentioned|informed|asked|pointed out)", "(i|we) [have] [already|clearly] (told|informed|warned|explained to) you",
			"am asking because",
			"(none|some|neither) of which (i|we) have _",
			"to help",
			"let us help",
			"on my mother's",
			"for themselves",
			"people (are|have) ",
			"engineers are working",
			"(i|we) can not",
			"if (i|we) (have|had|find|found)",
			"^ have (them|him|her|your|the|a (read|look|go|think))", "^ put it (in|into|on)", "(i|we) <VBD> my (own|sister|brother|mother|mum|mom|dad|father|son|daughter|wife|husband)", "fixed (prices|rates|fees|terms)", "on it , on", "(i|we) (have|had) (informed you|stopped <VBG>)", "let me finish", "(i|we) have worked (at|for|here|in|with)", "as soon as (i|we) (do|can)",
		),
		atEnd:   true,
		message: "Nothing here says what you are doing about it.",
		offers: []line{always(
			"I’ll stay on the trouble with {about} until it is solved.",
			"I’ve looked into {about} and found [what you found].",
			"Leave {about} with me: I’ll [what you will do].",
			"I’ll look into {about} and write to you by [time].",
			"I’ll stay on this until it is solved.",
			"I’ve checked [what you checked] and found [what you found].",
			"I’ll look into [what you will check] and write to you by [time].",
			"Leave it with me: I’ll [what you will do].",
		)},
	}),
	Examples: []check.Example{
		{Bad: "Hi Jo,\n\nThe label printer needs a new head.«»\n\nKind regards,\nSam", Good: "Hi Jo,\n\nThe label printer needs a new head. I’ll stay on the trouble with the label printer until it is solved.\n\nKind regards,\nSam"},
		{Bad: "Your report about the slow sign-in has arrived.«»", Good: "Your report about the slow sign-in has arrived. I’ve checked [what you checked] and found [what you found]."},
		{Bad: "Hello Mia,\n\nThe second charge comes from a billing run that started twice.«»", Good: "Hello Mia,\n\nThe second charge comes from a billing run that started twice. I’ll look into the second charge and write to you by [time]."},
		{Bad: "We are aware of the issue with the label printers."},
		{Bad: "You can reset it by yourself on the intranet page."},
		{Bad: "Happy to help with the timetable!"},
		{Bad: "The vendor is looking into the slow sign-in."},
		{Good: "I’ve reset it for you, the new password is on its way."},
		{Good: "Let me find out by noon which of the two it is."},
		{Good: "Escalated this to the line team, chasing them again at three."},
		{Good: "Leave it with me, I’ll ring you at four."},
		{Bad: "The drivers have passed every test since May."},
		{Bad: "Restarting the cradle clears the list."},
		{Good: "We’re testing the new head now."},
		{Good: "The badge was printed again by us at nine."},
		{Good: "One moment, getting the order up."},
	},
})

// ownMeant tells what the agent is doing from what doing it would bring:
// "restarting it clears the list", and a second deed of the agent's from one of
// somebody else's: "it is saved and restored".
func ownMeant(_ *draft.Draft, m draft.Match) bool {
	if at, ok := m.Part("bare"); ok {
		return !shareFinite(around(m.Sentence, at))
	}
	if at, ok := m.Part("too"); ok {
		return ownBefore(around(m.Sentence, at))
	}
	return true
}

// ownBefore reports whether what stands before a deed tells nobody else who
// did it.
func ownBefore(r surroundings) bool {
	for _, w := range r.words[:r.from] {
		if w.Foreign || w.Punct() || shareFillers[w.Fold] || strings.HasPrefix(w.Tag, "RB") || w.Tag == "UH" {
			continue
		}
		switch w.Fold {
		case "i", "we", "have", "had", "just", "been", "spoke", "rang", "put", "took", "got", "all", "done":
			return true
		}
		return w.Tag == "VBN" || w.Tag == "VBD"
	}
	return true
}
