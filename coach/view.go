package coach

import (
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/house"
)

// A View is everything there is to see at one moment. It is a value: the
// window draws it and keeps nothing else. Slices and pointers in it are never
// changed after it was given out, so a part that sees the same pointer again
// has nothing to do.
type View struct {
	Text   string        // the draft as typed
	Report *check.Report // its reading; never nil, also for an empty draft

	// Message is what the customer wrote, and Customer what it says, read; ""
	// and nil when it is not at hand. Customer.Card is advice for abuse and
	// threats.
	Message  string
	Customer *check.Customer

	// Selected is the row the agent has opened: a rule's id, or "".
	Selected string

	// Offer is a draft that was copied while the agent was typing here: it is
	// offered, never put in unasked. "" for none.
	Offer string

	Notice   Notice
	Watching Watching
	Break    Break
	Settings house.Settings
}

// Empty reports whether there is no draft to speak of.
func (v View) Empty() bool { return v.Text == "" }

// A Notice is one line for the agent: what has just happened, or what to do
// about something that went wrong. The zero Notice is none.
type Notice struct {
	Text string
	Bad  bool // something went wrong
}

// Watching says whether what the agent copies is read.
type Watching struct {
	On      bool   // the agent wants it
	Problem string // why it cannot be done here and what to do; "" when all is well
}

// Break is the break timer's face.
type Break struct {
	Phase breaks.Phase
	Left  time.Duration // to the break's start, or to its end during one
	Held  bool          // the count stands still: the agent is away
}
