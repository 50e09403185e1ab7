package check

import (
	"strings"

	"levelhead/coach/draft"
)

// An Edit replaces the bytes at Span with Text.
type Edit struct {
	draft.Span
	Text string
}

// A Fix is one way to mend a finding. All its edits refer to the text of the
// report it came with, do not overlap and stand in order.
type Fix struct {
	Label string // the better words, as shown on the button
	Edits []Edit
	// Ask is set when the agent has to fill in or choose something the coach
	// does not know, such as "by [time]". Such a fix is offered but never
	// applied together with others.
	Ask bool
	// Offer names the sentence that is offered for something missing, the same
	// whatever it is about; "" for other fixes.
	Offer string
}

// Apply is text with the fix's edits made.
func (f Fix) Apply(text string) string { return apply(text, f.Edits) }

// A Finding is one thing to mend: words at fault, or, for a Say rule, an empty
// span at the place where the missing sentence belongs.
type Finding struct {
	Rule    *Rule
	At      draft.Span
	Message string
	Fixes   []Fix
	By      Reader

	soft bool // its check is a hint for this agent
}

// Weight says how much the finding matters: as much as its Rule, or a Hint
// where the agent has made one of that check.
func (f Finding) Weight() Weight {
	if f.soft {
		return Hint
	}
	return f.Rule.Weight
}

// Missing reports whether the finding is about something not said.
func (f Finding) Missing() bool { return f.Rule.Kind == Say }

// Key names a finding by its rule and its words, not by its place, so that
// what an agent set aside stays so while the text around it changes. Capitals,
// white space and the bend of an apostrophe do not count. Two findings of the
// same rule over the same words share a key.
func (f Finding) Key(text string) string {
	words := strings.ToLower(strings.ReplaceAll(f.At.In(text), "’", "'"))
	return f.Rule.ID + "\x00" + strings.Join(strings.Fields(words), " ")
}

// Reader tells which of the two readers made a finding.
type Reader uint8

const (
	// ByPhrase is the reader that knows wordings.
	ByPhrase Reader = iota
	// ByModel is the reader that has learnt from labelled replies.
	ByModel
)

func (r Reader) String() string {
	if r == ByModel {
		return "model"
	}
	return "phrase"
}

func apply(text string, edits []Edit) string {
	var b strings.Builder
	at := 0
	for _, e := range edits {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.Text)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String()
}
