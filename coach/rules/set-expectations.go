package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "set-expectations",
	Label:  "Said when, or what it costs",
	Title:  "Say when it happens and what it costs",
	Why:    "Waiting is easier when people know how long it takes. A time, a price, or a sign to look for is enough; it may be rough.",
	Source: "R3; Hui & Tse 1996",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("set-expectations", wanted{
		phrases: slices.Concat(spellPhrases, pricePhrases, conditionPhrases, spellWider, priceWider),
		but: unless(
			"(last|past|previous|yesterday) ...2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|evening)", "yesterday ...4", "... ago",
			"(as soon as|when|once) (possible|it is (ready|done|fixed)|i can|we can|i (hear|know)|we (hear|know)|there is)",
			"(since|from last) ...3", "at some point", "24/7", "by one", "on the (two|three|four|five|six)", "^ by <CD> do", "(once|when|after) (the|this|that) (fault|issue|problem|error|bug) ...2 (cleared|fixed|resolved|solved)", "(open|lock up|staffed|finish my|hours are) ...5 (from|at|until|till|between) ...3 _",
		),
		holds:   toCome,
		message: "Nothing here says when it happens or what it costs.",
		atEnd:   true,
		offers: []line{
			costing(check.Deadline, "You’ll hear from me by [time], so that you know where you stand before {cost}."),
			always(
				"You’ll hear from me about {about} by [time].",
				"It takes about [how long] to set {about} right.",
				"By [time] I’ll tell you how things stand with {about}.",
				"You’ll hear from me by [time].",
				"This takes about [how long].",
				"There is no charge for [what is free].",
				"It will be back by [time], and I’ll write to you if it takes longer.",
			),
		},
	}),
	Examples: []check.Example{
		{Bad: "Hi Jo,\n\nI have ordered the new badge for you.«»\n\nKind regards,\nSam", Good: "Hi Jo,\n\nI have ordered the new badge for you. It will be back by [time], and I’ll write to you if it takes longer.\n\nKind regards,\nSam"},
		{Bad: "The technician brings a spare printer to your ward.«»", Good: "The technician brings a spare printer to your ward. It will be back by [time], and I’ll write to you if it takes longer."},
		{Bad: "Hello Mia,\n\nThe second charge goes back to your card.«»", Good: "Hello Mia,\n\nThe second charge goes back to your card. It takes about [how long] to set the second charge right."},
		{Bad: "Your badge was reset at 10:40."},
		{Bad: "The outage on Tuesday lasted 40 minutes."},
		{Bad: "The weighbridge computer goes back when it’s ready."},
		{Bad: "The vendor sent a scale with the wrong plug three weeks ago."},
		{Good: "The new badge is ready by 3 pm."},
		{Good: "The copy takes about ten minutes."},
		{Good: "There is no charge for the new cable."},
		{Good: "Once the part arrives on Tuesday, I’ll ring you."},
		{Good: "The old link works until 31 March."},
	},
})

// toCome reports whether a time or price is about what is to come: the verb
// nearest before it, in its clause, or else behind it, is not in the past.
func toCome(d *draft.Draft, m draft.Match) bool {
	if asks(m.Sentence) || strings.Count(m.At.In(d.Text), ".") > 1 {
		return false // a question about the past, a version number
	}
	words := m.Sentence.Words
	at := 0
	for at < len(words) && words[at].Start < m.At.Start {
		at++
	}
	for i := at - 1; i >= 0; i-- {
		if words[i].Fold == "yesterday" || words[i].Fold == "ago" {
			return false
		}
		if past, verb := verbAt(words, i); verb {
			return !past && !(words[i].Tag == "VB" && i > 1 && words[i-1].Fold == "to" && words[i-2].Fold == "used")
		}
	}
	for i := at; i < len(words); i++ {
		if past, verb := verbAt(words, i); verb {
			return !past
		}
	}
	return true
}

// verbAt tells whether words[i] is a finite verb, and whether of the past.
func verbAt(words []draft.Word, i int) (past, verb bool) {
	w := words[i]
	switch {
	case w.Foreign:
		return false, false
	case slices.Contains([]string{"was", "were", "had", "did", "went", "took", "came", "paid", "ran", "rang", "sent", "left", "got", "wrote", "said", "shut", "used"}, w.Fold), w.Tag == "VBD":
		return true, true
	case w.Fold == "fixed" && i+1 < len(words) && strings.HasPrefix(words[i+1].Tag, "NN"):
		return false, false // a price
	case w.Tag == "VBN" && (i == 0 || words[i-1].Punct()):
		return true, true
	case w.Fold == "have" || w.Fold == "has":
		return false, false
	case w.Fold == "will", w.Fold == "shall", strings.HasPrefix(w.Tag, "VB") && w.Tag != "VBN" && w.Tag != "VBG", w.Tag == "MD":
		return false, true
	case w.Tag == "VBG" && i > 0:
		return false, true
	}
	return false, false
}

// asks reports whether a sentence asks for information, as a form does.
func asks(s *draft.Sentence) bool {
	if !s.Question() {
		return false
	}
	switch s.Words[0].Fold {
	case "do", "did", "are", "how", "what", "which", "have", "had", "were", "was":
		return true
	}
	return false
}
