package breaks

import (
	"slices"
	"time"
)

// MostRecords is how many records a timer keeps for Took, and a desk of a day.
const MostRecords = 200

// What became of a break.
type What uint8

const (
	// Taken: to its end.
	Taken What = iota
	// Early: begun, and ended before its time.
	Early
	// Natural: the agent was away for as long as the break is.
	Natural
	// Snoozed: put off.
	Snoozed
	// Skipped: left out.
	Skipped
	// Held: kept back; Why says for what.
	Held
)

var whats = [...]string{"taken", "early", "natural", "snoozed", "skipped", "held"}

func (w What) String() string { return whats[w] }

// MarshalText gives the one word that String does.
func (w What) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// A Record is what became of one break.
type Record struct {
	Kind string // its ID; "reset" for a one-minute reset
	What What
	Why  string        // what held it, as Hold.String has it, or the Reason it was skipped for; else ""
	Due  time.Time     // when it fell due; zero when it had not
	At   time.Time     // when this became of it: the end of one that was taken
	Rest time.Duration // how long it was rested, where that is known
}

// Reason is why a break was skipped, where the agent has said so: one of
// Reasons, or "".
type Reason string

// Reasons are those to choose from, with what each says on the screen.
func Reasons() []struct{ Reason, Text string } {
	return slices.Clone(reasons)
}

var reasons = []struct{ Reason, Text string }{
	{"customer", "A customer is waiting"},
	{"middle", "I’m in the middle of something"},
	{"fresh", "I feel fresh"},
	{"soon", "I’m off soon anyway"},
	{"other", "Another reason"},
}

// known is the reason if it is one of Reasons, else "".
func (r Reason) known() Reason {
	for _, x := range reasons {
		if x.Reason == string(r) {
			return r
		}
	}
	return ""
}

// A Day counts what became of the breaks of one day.
type Day struct {
	Date                                          string // such as "2026-03-02"; "" for none
	Taken, Early, Natural, Snoozed, Skipped, Held int
	Resets                                        int // one-minute resets, also among those taken and early
	Hard                                          int // hard ones
}

// On is the day of a moment, by the clock of its Location: this one, or a new
// one with nothing counted.
func (d Day) On(now time.Time) Day {
	if date := now.Format(time.DateOnly); d.Date != date {
		return Day{Date: date}
	}
	return d
}

// With is the day with a record counted.
func (d Day) With(r Record) Day {
	*[...]*int{&d.Taken, &d.Early, &d.Natural, &d.Snoozed, &d.Skipped, &d.Held}[r.What]++
	if r.Kind == ResetID && (r.What == Taken || r.What == Early) {
		d.Resets++
	}
	return d
}

// note keeps a record for Took.
func (t *Timer) note(r Record) {
	r.At = t.last
	list := t.records
	if len(list) >= MostRecords {
		list = list[1:]
	}
	t.records = append(slices.Clip(list), r) // a copy of the timer keeps its own
}

// Took gives the records since it was last asked, oldest first: the last
// MostRecords of them.
func (t *Timer) Took() []Record {
	list := t.records
	t.records = nil
	return list
}
