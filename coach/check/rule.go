// Package check says what a check is and runs checks over a draft reply.
//
// A Rule is one value: what to say or avoid, why, how it is found, and
// examples that are its documentation and its test at once. Run reads a draft
// with a list of rules and gives back a Report.
package check

// Kind tells the two kinds of check apart.
type Kind uint8

const (
	// Say checks want something to be present somewhere in the draft.
	Say Kind = iota
	// Avoid checks want something to be absent from it.
	Avoid
)

// Weight says how much a check matters.
type Weight uint8

const (
	// Hint is worth a thought; it never keeps a reply from being ready.
	Hint Weight = iota
	// Should is worth mending.
	Should
	// Must is what an upset customer would mind most.
	Must
)

// An Example shows a rule at work: Bad with its findings marked « » (for a Say
// rule the empty mark «» stands where the missing sentence belongs), and Good,
// the same reply put right by the first fix of each finding. An Example with
// no Bad is innocent: the rule must leave it alone (a Say rule must find in
// it what it looks for). An Example of a Say rule whose Good is empty shows
// words that are not enough; nothing is offered for it.
type Example struct {
	Bad, Good string
	Customer  string // the customer's message, where the example needs one
}

// A Rule is one check.
type Rule struct {
	ID      string // the id in guidance/checks.md, such as "calm-down"
	Label   string // the row in the checklist when all is well: "No “calm down”"
	Title   string // an instruction: "Say what happened, not who did it"
	Why     string // one or two sentences for the agent
	Source  string // guidance ids, and the study with its year where there is one
	Kind    Kind
	Weight  Weight
	Respect bool // counts in a note to a colleague too (T9)
	Terms   bool // what it finds are words that a customer may not know

	// Find reads the draft in the Pass and reports to it.
	Find     func(*Pass)
	Examples []Example
}
