// Package breaks says when a break is due. It has no clock of its own: a
// heartbeat brings the time, how long the agent has been away, and what there
// is that a break had better wait for.
package breaks

import (
	"errors"
	"slices"
)

// Phase is where the timer stands.
type Phase uint8

const (
	// Off: there is no plan, or it is turned off.
	Off Phase = iota
	// Working: the count to the next break runs.
	Working
	// Coming: the count still runs, and the break is so near that notice is
	// given of it.
	Coming
	// Holding: a break is due and kept back for a reason, which Why tells. It
	// comes as soon as there is none.
	Holding
	// Waiting: a break is due and waits for a pause in the typing, for at most
	// Patience.
	Waiting
	// Due: a break is due and waits to be taken, put off or skipped.
	Due
	// Resting: a break is being taken.
	Resting
	// Paused: the agent wants no breaks for a while; nothing is counted.
	Paused
	// Outside: it is outside the working hours; nothing is counted.
	Outside
)

var phases = [...]string{"off", "working", "coming", "holding", "waiting", "due", "resting", "paused", "outside"}

func (p Phase) String() string { return phases[p] }

// Ripe reports whether a break is due: held back, waiting or there to be taken.
func (p Phase) Ripe() bool { return p == Holding || p == Waiting || p == Due }

// Counts reports whether time at work counts in this phase.
func (p Phase) Counts() bool { return p == Working || p == Coming || p.Ripe() }

// MarshalText gives the phase as the one word that String does.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText takes one of the words that String gives, and leaves the phase
// alone when it is another.
func (p *Phase) UnmarshalText(word []byte) error {
	i := slices.Index(phases[:], string(word))
	if i < 0 {
		return errors.New("breaks: no phase has this name")
	}
	*p = Phase(i)
	return nil
}
