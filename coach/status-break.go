package coach

import (
	"time"

	"levelhead/coach/breaks"
)

// BreakStatus is where the break timer stands.
type BreakStatus struct {
	Phase       breaks.Phase `json:"phase"`
	Kind        string       `json:"kind,omitempty"` // ID of the break that comes next, is due or is being taken
	LeftSeconds int          `json:"left_seconds"`
	Held        bool         `json:"held"`            // the agent is away
	Why         string       `json:"why,omitempty"`   // what it is held for, or due in spite of, such as "camera"; "typing" for a pause in it; "hard" when it comes sooner for that
	Until       string       `json:"until,omitempty"` // when a pause ends or the working hours begin, as in RFC 3339
	Snoozes     int          `json:"snoozes"`         // how often it may still be put off
	CanSkip     bool         `json:"can_skip"`
	Skips       int          `json:"skips"`           // in a row
	Hard        int          `json:"hard"`            // hard ones within the hour
	Offer       string       `json:"offer,omitempty"` // why a reset is offered: "said", "furious", "hot" or "mends"
	Today       DayStatus    `json:"today"`
}

// DayStatus counts what became of the breaks of today.
type DayStatus struct {
	Taken   int `json:"taken"`
	Early   int `json:"early"`
	Natural int `json:"natural"`
	Snoozed int `json:"snoozed"`
	Skipped int `json:"skipped"`
	Held    int `json:"held"`
	Resets  int `json:"resets"`
	Hard    int `json:"hard"`
}

func (b Break) status(d breaks.Day, h Hard) BreakStatus {
	s := BreakStatus{
		Phase: b.Phase, Kind: b.Kind, LeftSeconds: int(b.Left.Seconds()), Held: b.Held, Why: b.Why.String(),
		Snoozes: b.Snoozes, CanSkip: b.CanSkip, Skips: b.Skips, Hard: b.Hard, Offer: h.String(),
		Today: DayStatus{d.Taken, d.Early, d.Natural, d.Snoozed, d.Skipped, d.Held, d.Resets, d.Hard},
	}
	switch {
	case b.Phase == breaks.Waiting:
		s.Why = "typing"
	case b.Sooner && s.Why == "":
		s.Why = "hard"
	}
	if !b.Until.IsZero() {
		s.Until = b.Until.Format(time.RFC3339)
	}
	return s
}
