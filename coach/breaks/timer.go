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

	// Patience is how long a break waits for a pause in the typing.
	Patience = time.Minute
	// Grace is how long somebody who has come back has at work before a break
	// comes.
	Grace = 2 * time.Minute
	// peace is how long no other break comes after one was put off, at most.
	peace = 5 * time.Minute
	// Near: a break this close to a longer one leaves it the place.
	Near = 3 * time.Minute

	// none is no kind, and reset the one-minute reset, in the place of an index
	// into the plan’s kinds.
	none  = -1
	reset = -2
)

// A Timer counts time at work, says when a break is due, and counts the break.
// It is an ordinary value: the zero Timer is off, a copy goes its own way, and
// one goroutine uses it at a time.
//
// Time away never counts as work, and time away for as long as a break is a
// break taken: its count then starts anew, with those of all shorter ones.
// There is one break at a time: one that would come shortly before a longer
// one leaves it the place.
type Timer struct {
	plan   Plan
	phase  Phase
	at     int // the kind that comes next, is due or is being taken
	counts [MostKinds]count

	rest   time.Duration // counted of the break being taken
	more   time.Duration // added to it
	waited time.Duration // for a pause in the typing
	grace  time.Duration // at work before any break comes
	why    Hold          // while Holding, and while Due for what it is offered in spite of

	paused bool
	until  time.Time // when the pause ends; zero for not by itself
	hard   hard

	last  time.Time     // of the last heartbeat; zero before the first
	local bool          // and it is of this timer, in the agent’s own zone
	idle  time.Duration // at the last heartbeat
	held  bool          // the last heartbeat found the agent away
	gone  away          // what the time away has been good for so far

	records []Record
}

// A count is how far it is to the next break of a kind.
type count struct {
	spent   time.Duration // worked towards it
	later   time.Duration // how long it was put off for; 0 when it was not
	snoozes int           // how often
	skips   int           // how many before it, in a row
	due     time.Time     // when it fell due; zero before
	kept    time.Duration // at work while it was held, to LongHeld
	told    Hold          // the reasons noted for which it was held
}

// away is the longest break that an absence was long enough for, other than
// one that was taken in it.
type away struct {
	is  bool
	at  int
	due time.Time
	had Kind // the one that was taken
}

// New is a timer that starts to count with the first Tick.
func New(p Plan) Timer {
	var t Timer
	t.SetPlan(p)
	return t
}

// Tick is the heartbeat, wanted about once a second: now is the time of day,
// in the agent’s own zone, and s what else there is to see. It reports whether
// the phase, or the break it is about, has changed, so that a break that falls
// due is announced once.
//
// A clock set back counts as no time. One set forward cannot be told from a
// computer that slept and counts as time away.
func (t *Timer) Tick(now time.Time, s Signs) bool {
	phase, kind := t.phase, t.Kind().ID
	step := t.step(now)
	absent := min(max(s.Idle, 0), long)
	seen := t.idle
	t.idle = absent
	if absent == 0 || absent < seen {
		t.gone.had = Kind{} // somebody was here since
	}
	if step > gap {
		absent = max(absent, seen+step)
	}
	was := t.held
	t.held = t.phase != Off && (step > gap || absent >= t.plan.Away)

	switch {
	case t.held:
		t.credit(absent)
	case was:
		t.back()
	}
	switch {
	case t.phase == Resting:
		t.rest += step
		if t.Left() == 0 {
			t.finish(Taken)
		}
	case t.phase.Counts() && !t.held:
		t.work(step)
	}
	t.settle(s)
	return t.phase != phase || t.Kind().ID != kind
}

// step is the time since the last heartbeat, from 0 to long. It goes by the
// time of day: the monotonic clock stands still while the computer sleeps, and
// would take a night for a second. A clock set back takes the end of a pause
// back with it.
func (t *Timer) step(now time.Time) time.Duration {
	now = now.Round(0)
	last := t.last
	t.last, t.local = now, true
	if last.IsZero() {
		return 0
	}
	step := now.Sub(last)
	if step < 0 && !t.until.IsZero() {
		t.until = t.until.Add(step)
	}
	return min(max(step, 0), long)
}

// work counts time at work towards every break.
func (t *Timer) work(step time.Duration) {
	for k, kind := range t.plan.Kinds {
		if c := &t.counts[k]; !kind.Off {
			c.spent = min(c.spent+step, t.goal(k))
		}
	}
	t.grace = max(0, t.grace-step)
	switch {
	case t.phase == Waiting:
		t.waited += step
	case t.phase == Holding && t.why.First() != Back:
		c := &t.counts[t.at]
		c.kept = min(c.kept+step, LongHeld)
	}
}

// credit counts an absence as the breaks that it was long enough for. In a
// break it counts only as a longer one.
func (t *Timer) credit(absent time.Duration) {
	for k, kind := range t.plan.Kinds {
		if kind.Off || absent < max(kind.Length, t.plan.Away) {
			continue
		}
		if t.phase == Resting && (t.at == k || !kind.over(t.Kind())) {
			continue
		}
		if kind.over(t.gone.had) && (!t.gone.is || kind.over(t.plan.Kinds[t.gone.at])) {
			t.gone.is, t.gone.at, t.gone.due = true, k, t.counts[k].due
		}
		t.over(k)
		if t.phase.Ripe() && t.counts[t.at].spent < t.goal(t.at) {
			t.enter(Working, t.next())
		}
	}
}

// back is for an agent who was away and is here again.
func (t *Timer) back() {
	if t.gone.is {
		t.note(Record{Kind: t.plan.Kinds[t.gone.at].ID, What: Natural, Due: t.gone.due})
	}
	t.gone = away{}
	t.grace = max(t.grace, Grace)
}

// over begins the count to a break anew, and to those it takes the place of.
func (t *Timer) over(k int) {
	for i, kind := range t.plan.Kinds {
		if i == k || t.plan.Kinds[k].over(kind) {
			t.counts[i] = count{}
		}
	}
	if k == t.plan.long() {
		t.hard = hard{}
	}
}
