package breaks

import "time"

// What the agent does counts from the last heartbeat.

const (
	fiveMore = 5 * time.Minute

	// longestPause is how far ahead the end of a pause may be: the night after
	// next, however long the days are.
	longestPause = 50 * time.Hour
)

// Take starts a break: the one that is coming or due, or, ahead of its time,
// the longest.
func (t *Timer) Take() {
	switch {
	case t.phase == Off || t.phase == Resting:
	case t.phase == Coming || t.phase.Ripe():
		t.enter(Resting, t.at)
	default:
		t.enter(Resting, t.plan.long())
	}
}

// TakeKind starts a break of the kind with that ID. It does nothing when the
// plan has none.
func (t *Timer) TakeKind(id string) {
	if k := t.plan.index(id); k >= 0 && t.phase != Off && t.phase != Resting {
		t.enter(Resting, k)
	}
}

// Reset starts the one-minute reset, at any time but in a break. It leaves the
// counts as they are but for breaks that are no longer than itself.
func (t *Timer) Reset() {
	if t.phase != Resting {
		t.enter(Resting, reset)
	}
}

// Later puts off the break that is coming or due, or breaks off the one being
// taken, until d more has been worked: never longer than MaxSnooze or the
// kind’s Every. 0 is the kind’s own Snooze. It does nothing when d is negative,
// when there is no break to put off and when it was put off too often.
func (t *Timer) Later(d time.Duration) {
	if d < 0 || t.Snoozes() == 0 {
		return
	}
	kind, c := t.Kind(), &t.counts[t.at]
	if d == 0 {
		d = kind.Snooze
	}
	d = min(d, MaxSnooze, kind.Every)
	t.note(Record{Kind: kind.ID, What: Snoozed, Due: t.fell()})
	c.spent, c.later = 0, d
	c.snoozes++
	t.grace = min(d, peace)
	t.enter(t.base(), t.next())
}

// fell is when the break that the phase is about fell due, or will.
func (t *Timer) fell() time.Time {
	due := t.counts[t.at].due
	if due.IsZero() && t.phase == Coming {
		return t.last.Add(t.Left())
	}
	return due
}

// Skip passes over the break that is due, coming or being taken: its count
// starts anew, and so do those of the breaks that have left it the place. It
// does nothing where CanSkip says so.
func (t *Timer) Skip(why Reason) {
	if !t.CanSkip() {
		return
	}
	kind, skips := t.Kind(), t.counts
	t.note(Record{Kind: kind.ID, What: Skipped, Why: string(why.known()), Due: t.fell(), Rest: t.rest})
	t.over(t.at)
	for k := range skips {
		t.counts[k].skips = skips[k].skips // nothing was taken
	}
	t.counts[t.at].skips++
	t.grace = 0
	t.enter(t.base(), t.next())
}

// Done ends the break being taken before its time: the count starts anew.
func (t *Timer) Done() {
	if t.phase == Resting {
		t.finish(Early)
	}
}

// More makes the break being taken five minutes longer, but never longer than
// MaxLength.
func (t *Timer) More() {
	if t.phase == Resting {
		t.more = min(t.more+fiveMore, MaxLength-t.Kind().Length)
	}
}

// Pause has no breaks come until a moment at most two days ahead; one that has
// passed ends the pause there is. The zero moment is never: it lasts until
// Unpause. A break that is being taken goes on. Before the first heartbeat there
// is no time to go by, and only the zero moment does anything.
func (t *Timer) Pause(until time.Time) {
	switch {
	case until.IsZero():
	case t.last.IsZero():
		return
	case !until.After(t.last):
		t.Unpause()
		return
	default:
		if last := t.last.Add(longestPause); until.After(last) {
			until = last
		}
	}
	t.paused, t.until = true, until.Round(0)
	if t.phase != Resting {
		t.enter(t.base(), t.next())
	}
}

// Unpause ends the pause. What was counted before it counts on.
func (t *Timer) Unpause() {
	t.paused, t.until = false, time.Time{}
	if t.phase == Paused {
		t.enter(t.base(), t.next())
	}
}
