package check

import "levelhead/coach/draft"

// A Customer is what a customer's message says of them. The zero Customer is
// an upset one of whom nothing else is known.
type Customer struct {
	Heat   Heat
	Feels  []Feeling // what they feel, the plainest first; none where they do not say
	Impact []Impact  // what the trouble costs them, likewise

	// About is the trouble as a noun phrase in the agent's voice, such as “the
	// printer on the third floor” or “your invoice”, to be put into a sentence;
	// "" where the message does not plainly name it. Where is its words.
	About string
	Where draft.Span

	// Abuse is words that insult the agent or somebody else; what is only said
	// of a machine is none. Threat is words that threaten people or property.
	// Leaving is words that threaten to go elsewhere, to complain or to sue.
	Abuse, Threat, Leaving []draft.Span

	// SelfHarm is words that speak of hurting or killing oneself, of the writer
	// or of somebody they know. Meant is whether they are such as are meant; if
	// not, they may be a way of speaking, and only asking tells.
	SelfHarm []draft.Span
	Meant    bool

	Card *Card // what helps with self-harm, a threat or abuse, in this order; nil for none
}

// Grave reports whether a message holds a threat or speaks of self-harm as it
// is meant: then something else comes before the reply, and none of what a
// reply should say is asked for. It holds for a nil Customer, too.
func (c *Customer) Grave() bool { return c != nil && (c.Threat != nil || c.Meant) }

// A Feeling is one that the customer names or plainly shows.
type Feeling struct {
	Name string // what it is: “angry”, “frustrated”, “worried”, …; see the package customer
	Word string // their own word for it, in small letters: “annoyed”
	At   draft.Span
}

// Stake tells what trouble can cost.
type Stake uint8

const (
	// Deadline is something that will not wait: a date, an event.
	Deadline Stake = iota
	// LostTime is hours or days gone.
	LostTime
	// LostWork is work that is gone or that nobody can do.
	LostWork
	// Money is money or orders lost, or money paid.
	Money
	// Others wait or suffer with them: customers, patients, family.
	Others
	// Wait is having waited for an answer.
	Wait
	// Again is having had it before.
	Again
)

func (s Stake) String() string {
	return [...]string{"deadline", "lost-time", "lost-work", "money", "others", "wait", "again"}[s]
}

// Impact is one thing that the trouble costs the customer.
type Impact struct {
	Stake Stake
	// Words is theirs, fit to be put into a sentence in the agent's voice:
	// “your presentation”, “three hours”; "" where they are not.
	Words string
	At    draft.Span
}

// A Card is advice for one kind of contact, read in a few seconds.
type Card struct {
	ID    string
	Title string
	Lines []string // short, in order
	Say   string   // one sentence to send as it is; "" for none
	From  string   // guidance ids; "" where the guidance says nothing of it
}
