package breaks

import "time"

const (
	// Several hard ones within an hour bring the next break forward.
	Several = 3
	// Soon is how near they bring it.
	Soon = 3 * time.Minute

	mostHard = 9
)

// hard is what there was of hard conversations since the last long break.
type hard struct {
	at     [mostHard]time.Time // the latest first; zero for none
	sooner time.Duration       // how much earlier the break comes for it
}

// within is how many there were in the hour before now.
func (h *hard) within(now time.Time) int {
	n := 0
	for _, at := range h.at {
		if !at.IsZero() && !at.After(now) && now.Sub(at) <= time.Hour {
			n++
		}
	}
	return n
}

// Hard counts a conversation that was a hard one. The third within an hour and
// since the last long break brings the next long break forward, to Soon from
// now; one that is nearer or was put off comes when it comes.
func (t *Timer) Hard() {
	copy(t.hard.at[1:], t.hard.at[:])
	t.hard.at[0] = t.last
	k := t.plan.long()
	if k == none || t.Hards() < Several || t.counts[k].later > 0 || t.phase == Resting && t.at == k {
		return
	}
	t.hard.sooner += max(0, t.goal(k)-t.counts[k].spent-Soon)
	t.again()
}

// again finds what comes next, as something else than time has changed it.
func (t *Timer) again() {
	if t.phase != Resting && !t.phase.Ripe() {
		t.enter(t.base(), t.next())
	}
}

// NotHard takes the last Hard back, and what it has brought forward.
func (t *Timer) NotHard() {
	if t.hard.at[0].IsZero() {
		return
	}
	copy(t.hard.at[:], t.hard.at[1:])
	t.hard.at[mostHard-1] = time.Time{}
	k := t.plan.long()
	if t.Hards() < Several && k != none && t.counts[k].due.IsZero() {
		t.hard.sooner = 0
		t.again()
	}
}

// Hards is how many hard ones there were within the last hour, and since the
// last long break; it counts no further than 9.
func (t *Timer) Hards() int { return t.hard.within(t.last) }

// Sooner reports whether hard ones have brought the break forward that Kind is.
func (t *Timer) Sooner() bool {
	return t.hard.sooner > 0 && t.at >= 0 && t.at == t.plan.long() && t.counts[t.at].later == 0
}
