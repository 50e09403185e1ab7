package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "same-side",
	Label:  "Stood on their side",
	Title:  "Stand on their side, the two of you against the problem",
	Why:    "“Let’s” and “together” move the trouble to the other side of the table: it is the two of you against it, no longer one against the other. One such word is enough.",
	Source: "T5, R1",
	Kind:   check.Say,
	Weight: check.Should,
	Find: require("same-side", wanted{
		phrases: slices.Concat(sameSidePhrases, sameSideWays, sameSideWider),
		but: unless(
			"let us (know|hear|all calm)",
			"(engineers|technicians|colleagues|teams|people|two|they|departments|staff|developers|lads) [also|all|both|always|should|can|will|then|do] (work|works|worked|sit|sat|go|look) together",
			"(rather|prefer|prefer to|want to) not do it alone", "let us skip", "our ...2 (systems|servers|programs|tools|engineers|apps|databases|offices|sites|companies) ...3 together",
			"(my colleague|my colleagues|a colleague|a dev|the dev|dev|the vendor|our vendor|them|the team|apprentice) and (i|me|us) ...8 together",
			"(filters|cables|programs|parts|apps|teams|devices|accounts|systems|they|both|two) work together",
			"(come|comes|sold|keys ...1) as a (pair|team|set)",
			"(put|puts|putting|twisted|close|closer|come|comes|came|fit|fits|press|belong|belongs|tied|all|glued|bundled|packed|held|grouped|stick|pushed|joined|pull|pulls) together",
			"both (halves|ends|parts|cables|sides) ...6 together",
			"between us and",
			"(two|both|either|neither|each) of us (at|here|in|from|on) ",
			"(our|their|your) ...2 and (theirs|yours|his|hers) work together",
			"(two|both) heads (print|read|write|are (worn|dirty|clogged|blocked))",
			"let us inform",
			"(cables|parts|two|they|halves|shoes) make a pair",
			"second pair of eyes in the",
			"(racks|screens|printers|devices|tills|cabinets|boxes|machines|servers|windows) (stand|sit|are) side by side",
			"(colleague|supervisor|boss|manager|technician|engineer) and (i|me) ...8 together",
		),
		holds:   sameSideMeant,
		message: "Nothing here puts you and the customer on one side.",
		atEnd:   true,
		offers: []line{always(
			"Let’s work out the trouble with {about} together.",
			"I’m with you on the trouble with {about} until it is solved.",
			"Shall we go through {about} together, step by step?",
			"Let’s get this solved.",
			"We’ll work this out together.",
			"I’m with you on this until it is solved.",
			"Shall we go through it together, step by step?",
		)},
	}),
	Examples: []check.Example{
		{Bad: "Hi Jo,\n\nThe scanner drops out at shift change.«»\n\nKind regards,\nSam", Good: "Hi Jo,\n\nThe scanner drops out at shift change. Let’s work out the trouble with the scanner together.\n\nKind regards,\nSam"},
		{Bad: "The lock on the badge list was lifted this morning.«»", Good: "The lock on the badge list was lifted this morning. Let’s work out the trouble with the lock together."},
		{Bad: "Hello Mia,\n\nThe second charge comes from a billing run that started twice.«» Which card is it?", Good: "Hello Mia,\n\nThe second charge comes from a billing run that started twice. Let’s work out the trouble with the second charge together. Which card is it?"},
		{Bad: "We have received the tablet and will refund the case."},
		{Bad: "The charger comes together with a cable."},
		{Bad: "Let us know which lamp is on."},
		{Bad: "A technician will be with you on Monday."},
		{Good: "Let’s try the tablet on another cradle first."},
		{Good: "Shall we go through the order sheet together on Thursday?"},
		{Good: "The two of us will find out which cable it is."},
		{Good: "I’m with you on this until the alarm stays quiet."},
		{Good: "Two heads are better than one, so let me see your screen."},
		{Good: "Between us we have the pattern and the tools."},
	},
})

// sameSideMeant tells "let's" and "let us begin" from "let us check", in which
// the company asks for leave.
func sameSideMeant(d *draft.Draft, m draft.Match) bool {
	text := m.At.In(d.Text)
	if len(text) < 6 || !strings.EqualFold(text[:6], "let us") {
		return true
	}
	s := m.Sentence
	switch next := around(s, m.At).after(0); next.Fold {
	case "check", "help", "look", "find", "get", "do", "send", "investigate", "assist", "explain", "arrange", "confirm", "verify", "contact", "ask", "apologize", "call", "fix", "assure", "handle", "sort", "have", "be":
		return false
	}
	return true
}
