package breaks

import "time"

// State is what has to be kept for a timer to go on after the program was
// closed. The zero State stands for a timer that has not begun.
type State struct {
	Phase Phase
	Spent time.Duration // counted in this phase
	Later time.Duration // how long the break was put off for; 0 when it was not
	At    time.Time     // of the last heartbeat
}

// State is where the timer stands now, to be given to Resume later.
func (t *Timer) State() State {
	return State{Phase: t.phase, Spent: min(t.spent, t.span()), Later: t.later, At: t.last}
}

// Resume goes on from where another timer stood. The time since then counts
// with the next Tick, like that of a computer that slept: never as work, and
// as a break when it was long enough for one. A timer that is off stays off,
// and values out of range are brought into it, as a file may hold anything.
func (t *Timer) Resume(s State) {
	if t.phase == Off || s.Phase == Off || s.Phase > Resting {
		return
	}
	t.enter(s.Phase)
	if s.Phase == Working {
		t.later = min(max(s.Later, 0), t.plan.Work)
	}
	t.spent = min(max(s.Spent, 0), t.span())
	t.last = s.At.Round(0)
}
