package breaks

import "time"

// goal is the time at work from the last break to the next of a kind, or from
// when it was put off.
func (t *Timer) goal(k int) time.Duration {
	c, every := &t.counts[k], t.plan.Kinds[k].Every
	switch {
	case c.later > 0:
		return c.later
	case k == t.plan.long():
		return max(0, every-t.hard.sooner)
	}
	return every
}

// left is the time at work to the next break of a kind.
func (t *Timer) left(k int) time.Duration {
	return max(0, t.goal(k)-t.counts[k].spent, t.grace)
}

// next is the break that comes next: the one with the least time to it that
// leaves no longer one the place; none when all are off.
func (t *Timer) next() int {
	best := none
	for k, kind := range t.plan.Kinds {
		if kind.Off || t.swallows(k) != none {
			continue
		}
		if best == none || t.left(k) < t.left(best) || t.left(k) == t.left(best) && kind.over(t.plan.Kinds[best]) {
			best = k
		}
	}
	return best
}

// swallows is the longest break that one leaves the place, as both would come
// one upon the other; none for none.
func (t *Timer) swallows(k int) int {
	found, kind := none, t.plan.Kinds[k]
	for i, longer := range t.plan.Kinds {
		if longer.Off || !longer.over(kind) || found != none && !longer.over(t.plan.Kinds[found]) {
			continue
		}
		if t.left(i)-t.left(k) <= kind.near(longer) {
			found = i
		}
	}
	return found
}

// Plan is what the timer goes by, made to Fit.
func (t *Timer) Plan() Plan { return t.plan }

// Phase is where the timer stands.
func (t *Timer) Phase() Phase { return t.phase }

// Kind is the break that the phase is about: the one that comes next, is due
// or is being taken. It is the zero Kind while the timer is off.
func (t *Timer) Kind() Kind {
	switch t.at {
	case none:
		return Kind{}
	case reset:
		return oneMinute
	}
	if t.at >= len(t.plan.Kinds) {
		return Kind{}
	}
	return t.plan.Kinds[t.at]
}

// Left is the time to the break while Working and Coming, and to its end while
// Resting; 0 in the other phases. It is never negative.
func (t *Timer) Left() time.Duration {
	switch t.phase {
	case Working, Coming:
		return t.left(t.at)
	case Resting:
		return max(0, t.Length()-t.rest)
	}
	return 0
}

// LeftOf is the time at work to the next break of the kind with that ID; 0 for
// one that there is not, that is off or that is due.
func (t *Timer) LeftOf(id string) time.Duration {
	k := t.plan.index(id)
	if k < 0 || t.plan.Kinds[k].Off {
		return 0
	}
	return t.left(k)
}

// Length is how long the break is that Kind is, with what was added to it.
func (t *Timer) Length() time.Duration { return t.Kind().Length + t.more }

// Held reports whether the count to the break stands still because the agent
// is away.
func (t *Timer) Held() bool { return t.phase == Working && t.held }

// Why is what the break is held for while Holding or, while Due, what there is
// that it was held for and is offered in spite of; 0 in the other phases.
func (t *Timer) Why() Hold { return t.why }

// Late reports whether the break that is due has been held for LongHeld.
func (t *Timer) Late() bool { return t.phase.Ripe() && t.counts[t.at].kept >= LongHeld }

// Until is when the pause ends, zero for one that lasts until Unpause; or, while
// Outside, when the hours begin again.
func (t *Timer) Until() time.Time {
	switch t.phase {
	case Paused:
		if !t.until.IsZero() {
			return t.until.In(t.last.Location()) // a file has it elsewhere
		}
	case Outside:
		return t.plan.Hours.Next(t.last)
	}
	return time.Time{}
}

// Snoozes is how often the break that is coming, due or being taken may still
// be put off.
func (t *Timer) Snoozes() int {
	if t.at < 0 || t.phase != Coming && t.phase != Resting && !t.phase.Ripe() {
		return 0
	}
	return max(0, t.plan.Kinds[t.at].Snoozes-t.counts[t.at].snoozes)
}

// Skips is how often in a row this kind of break has been skipped.
func (t *Timer) Skips() int {
	if t.at < 0 {
		return 0
	}
	return t.counts[t.at].skips
}

// CanSkip reports whether the break may be skipped: its kind allows it and not
// too many were, in a row.
func (t *Timer) CanSkip() bool {
	if t.at < 0 || !t.phase.Counts() && t.phase != Resting {
		return false
	}
	return t.plan.Kinds[t.at].Skippable && (t.plan.MaxSkips == 0 || t.counts[t.at].skips < t.plan.MaxSkips)
}
