package breaks

import "time"

const (
	// gap is the longest step between two heartbeats that still is ordinary
	// time. They come every second or so, and a busy window may be some
	// seconds late; beyond that the computer slept or the program was not
	// running, and nobody was seen at work.
	gap = 15 * time.Second

	// long stands for any longer time. More makes no difference to a plan,
	// and sums of it do not overflow.
	long = 24 * time.Hour
)

// A Timer counts time at work, says when a break is due, and counts the break.
// It is an ordinary value: the zero Timer is off, a copy goes its own way, and
// one goroutine uses it at a time.
//
// Time away never counts as work, and time away for as long as a break is a
// break taken: the count then starts anew.
type Timer struct {
	plan  Plan
	phase Phase
	spent time.Duration // counted in this phase
	later time.Duration // how long a break was put off for; 0 when it was not

	last time.Time     // of the last heartbeat; zero before the first
	idle time.Duration // at the last heartbeat
	held bool          // the last heartbeat found the agent away
}

// New is a timer that starts to count with the first Tick.
func New(p Plan) Timer {
	var t Timer
	t.SetPlan(p)
	return t
}

// SetPlan goes on with another plan, made to Fit. What has been counted counts
// under the new plan too, a break that is due stays due, and one that was put
// off stays so. The zero Plan turns the timer off.
func (t *Timer) SetPlan(p Plan) {
	t.plan = p.Fit()
	switch {
	case t.plan.Work == 0:
		t.enter(Off)
	case t.phase == Off:
		t.enter(Working)
	}
	t.later = min(t.later, t.plan.Work)
}

// Tick is the heartbeat, wanted about once a second: now is the time of day,
// idle how long there has been neither key nor mouse (0 where that is not
// known). It reports whether the phase has changed, so that a break that falls
// due is announced once. A timer that goes from Due to Working by itself has
// seen the agent take the break away from the desk.
//
// A clock set back counts as no time. One set forward cannot be told from a
// computer that slept and counts as time away.
func (t *Timer) Tick(now time.Time, idle time.Duration) bool {
	step := t.step(now)
	idle = min(max(idle, 0), long)
	away := idle
	if step > gap {
		away = max(idle, t.idle+step)
	}
	t.idle = idle
	t.held = t.phase != Off && (step > gap || away >= t.plan.Away)

	before := t.phase
	switch t.phase {
	case Working, Due:
		if away >= t.plan.Rest {
			t.enter(Working)
		} else if t.phase == Working && !t.held {
			t.spent += step
			if t.Left() == 0 {
				t.enter(Due)
			}
		}
	case Resting:
		t.spent += step
		if t.Left() == 0 {
			t.enter(Working)
		}
	}
	return t.phase != before
}

// step is the time since the last heartbeat, from 0 to long. It goes by the
// time of day: the monotonic clock stands still while the computer sleeps, and
// would take a night for a second.
func (t *Timer) step(now time.Time) time.Duration {
	now = now.Round(0)
	last := t.last
	t.last = now
	if last.IsZero() {
		return 0
	}
	return min(max(now.Sub(last), 0), long)
}

// Take starts a break at now: the one that is due, or one ahead of its time.
func (t *Timer) Take(now time.Time) {
	if t.phase == Working || t.phase == Due {
		t.enter(Resting)
		t.last = now.Round(0)
	}
}

// Later puts off the break that is due, or breaks off the one being taken,
// until d more has been worked; never longer than the plan's Work. It does
// nothing when d is not positive or there is no break to put off.
func (t *Timer) Later(d time.Duration) {
	if d > 0 && (t.phase == Due || t.phase == Resting) {
		t.enter(Working)
		t.later = min(d, t.plan.Work)
	}
}

// Skip passes over the break that is due, coming or being taken: the count
// starts anew.
func (t *Timer) Skip() {
	if t.phase != Off {
		t.enter(Working)
	}
}

// Done ends the break being taken before its time: the count starts anew.
func (t *Timer) Done() {
	if t.phase == Resting {
		t.enter(Working)
	}
}

// enter is the only place where the phase changes.
func (t *Timer) enter(p Phase) { t.phase, t.spent, t.later = p, 0, 0 }

// Phase is where the timer stands.
func (t *Timer) Phase() Phase { return t.phase }

// Left is the time to the break while Working, and to its end while Resting;
// 0 in the other phases. It is never negative and never more than the plan's
// Work or Rest.
func (t *Timer) Left() time.Duration { return max(0, t.span()-t.spent) }

// Held reports whether the count to the break stands still because the agent
// is away.
func (t *Timer) Held() bool { return t.phase == Working && t.held }

// span is how long the phase lasts when it is counted out.
func (t *Timer) span() time.Duration {
	switch {
	case t.phase == Resting:
		return t.plan.Rest
	case t.phase == Working && t.later > 0:
		return t.later
	case t.phase == Working:
		return t.plan.Work
	}
	return 0
}
