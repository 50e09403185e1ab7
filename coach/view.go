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
	Long   bool          // Text is longer than MaxDraft: to be read, not written in
	Form   check.Form    // what kind of text it is
	Report *check.Report // its reading; never nil, also for an empty draft

	// Message is what the customer wrote, and Customer what it says, read; ""
	// and nil when it is not at hand. Customer.Card is advice for abuse,
	// threats and self-harm.
	Message  string
	Customer *check.Customer

	// Heat is how upset the customer is taken to be, and HeatFrom on whose word.
	Heat     check.Heat
	HeatFrom HeatFrom

	// Fine is how many wordings the agent has said are always fine.
	Fine int

	// Selected is the row the agent has opened: a rule's id, or "".
	Selected string

	// Offer is a draft that was copied while the agent was typing here, or what
	// a customer wrote, as Offered tells: it is offered, never put in unasked.
	// "" for none.
	Offer   string
	Offered OfferKind

	Notice   Notice
	Watching Watching
	Break    Break
	Day      breaks.Day // what became of today’s breaks
	Hard     Hard       // a reset is offered, as this was a hard one; NotHard for no offer
	Settings house.Settings
}

// HeatFrom tells on whose word a customer is taken to be calm or upset.
type HeatFrom uint8

const (
	// FromSetting: nothing is known of this customer.
	FromSetting HeatFrom = iota
	// FromMessage: their message was read.
	FromMessage
	// FromAgent: the agent knows better.
	FromAgent
)

func (h HeatFrom) String() string { return [...]string{"setting", "message", "agent"}[h] }

// OfferKind tells what an offered text is.
type OfferKind uint8

const (
	// OfferDraft: a reply, to be checked in the place of the one here.
	OfferDraft OfferKind = iota
	// OfferMessage: what a customer wrote, to be read as such.
	OfferMessage
)

// Empty reports whether there is no draft to speak of.
func (v View) Empty() bool { return v.Text == "" }

// A Notice is one line for the agent: what has just happened, or what to do
// about something that went wrong. The zero Notice is none.
type Notice struct {
	Text string
	Bad  bool // something went wrong
	Once bool // it is said this once, and so in quiet mode as well
}

// Watching says whether what the agent copies is read.
type Watching struct {
	On      bool   // the agent wants it
	Problem string // why it cannot be done here and what to do; "" when all is well

	IgnoreNext bool      // but the next copy is let go unread
	Until      time.Time // when the pause ends in which nothing is read, by the heartbeat’s clock; zero for no pause
}
