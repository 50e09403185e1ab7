// Package breaks says when a break is due. It has no clock of its own: a
// heartbeat brings the time and how long the agent has been away.
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
	// Due: a break is due and waits to be taken, put off or skipped.
	Due
	// Resting: a break is being taken.
	Resting
)

var phases = [...]string{"off", "working", "due", "resting"}

func (p Phase) String() string { return phases[p] }

// MarshalText gives the phase as the one word that String does.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText takes one of the four words that String gives, and leaves the
// phase alone when it is another.
func (p *Phase) UnmarshalText(word []byte) error {
	i := slices.Index(phases[:], string(word))
	if i < 0 {
		return errors.New("breaks: no phase has this name")
	}
	*p = Phase(i)
	return nil
}
