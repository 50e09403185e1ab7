package breaks

import "time"

// State is what has to be kept for a timer to go on after the program was
// closed. The zero State stands for a timer that has not begun.
//
// One without Kind and Counts is of the time when there was one kind of break:
// Spent and Later are then of the longest.
type State struct {
	Phase Phase
	Kind  string        // ID of what the phase is about
	Spent time.Duration // counted of the break being taken
	Later time.Duration // how long the one break there was had been put off for
	More  time.Duration // added to the break being taken
	Grace time.Duration // at work before any break comes
	At    time.Time     // of the last heartbeat

	Counts []Count
	Paused bool
	Until  time.Time   // when the pause ends; zero for not by itself
	Hard   []time.Time // when there was a hard one, the latest first
	Sooner time.Duration
}

// A Count is how far it is to the next break of a kind.
type Count struct {
	ID      string
	Spent   time.Duration // worked towards it
	Later   time.Duration // how long it was put off for; 0 when it was not
	Snoozes int           // how often
	Skips   int           // how many before it, in a row
	Due     time.Time     // when it fell due; zero before
	Kept    time.Duration // at work while it was held, to LongHeld
	Told    Hold          // the reasons noted for which it was held
}

// State is where the timer stands now, to be given to Resume later.
func (t *Timer) State() State {
	s := State{
		Phase: t.phase, Kind: t.Kind().ID, At: t.last, Grace: t.grace,
		Paused: t.paused, Until: t.until, Sooner: t.hard.sooner,
	}
	if t.phase == Resting {
		s.Spent, s.More = min(t.rest, t.Length()), t.more
	}
	for k, kind := range t.plan.Kinds {
		c := t.counts[k]
		s.Counts = append(s.Counts, Count{kind.ID, min(c.spent, t.goal(k)), c.later, c.snoozes, c.skips, c.due, c.kept, c.told})
	}
	for _, at := range t.hard.at {
		if !at.IsZero() {
			s.Hard = append(s.Hard, at)
		}
	}
	return s
}

// Resume goes on from where another timer stood. The time since then counts
// with the next Tick, like that of a computer that slept: never as work, and as
// a break when it was long enough for one. A timer that is off stays off, and
// values out of range are brought into it, as a file may hold anything.
func (t *Timer) Resume(s State) {
	if t.phase == Off || s.Phase == Off || int(s.Phase) >= len(phases) {
		return
	}
	if s.Kind == "" && s.Counts == nil {
		s = s.ofOne(t.plan.Kinds[t.plan.long()])
	}
	t.last = s.At.Round(0)
	t.paused, t.until = s.Paused, time.Time{}
	if s.Paused {
		t.until = s.Until.Round(0)
	}
	t.hard = hard{sooner: min(max(s.Sooner, 0), MaxEvery)}
	for i, at := range s.Hard[:min(len(s.Hard), mostHard)] {
		t.hard.at[i] = at.Round(0)
	}
	t.grace = min(max(s.Grace, 0), peace)
	for _, c := range s.Counts {
		if k := t.plan.index(c.ID); k >= 0 {
			t.goOn(k, c)
		}
	}
	t.stand(s)
}

// ofOne is a State of one kind of break as one of this kind.
func (s State) ofOne(k Kind) State {
	c := Count{ID: k.ID, Spent: s.Spent, Later: s.Later}
	s.Kind = k.ID
	switch s.Phase {
	case Resting:
		c = Count{ID: k.ID}
	case Due:
		c = Count{ID: k.ID, Spent: k.Every, Due: s.At}
	}
	s.Counts = []Count{c}
	return s
}

// goOn takes in how far it was to the next break of a kind.
func (t *Timer) goOn(k int, c Count) {
	t.counts[k] = count{
		later:   min(max(c.Later, 0), t.plan.Kinds[k].Every),
		snoozes: min(max(c.Snoozes, 0), MostSnoozes),
		skips:   min(max(c.Skips, 0), MostSkips),
		due:     c.Due.Round(0),
		kept:    min(max(c.Kept, 0), LongHeld),
		told:    c.Told & AllHolds,
	}
	t.counts[k].spent = min(max(c.Spent, 0), t.goal(k))
}

// stand enters the phase that was kept, as far as there still is what it is
// about.
func (t *Timer) stand(s State) {
	k := t.plan.index(s.Kind)
	if s.Kind == ResetID {
		k = reset
	}
	there := k >= 0 && !t.plan.Kinds[k].Off && !t.paused
	switch {
	case s.Phase == Resting && k != none:
		t.enter(Resting, k)
		t.more = min(max(s.More, 0), MaxLength-t.Kind().Length)
		t.rest = min(max(s.Spent, 0), t.Length())
	case s.Phase.Ripe() && there:
		c := &t.counts[k]
		c.spent = t.goal(k)
		if c.due.IsZero() {
			c.due = t.last
		}
		t.enter(s.Phase, k)
		if s.Phase == Holding {
			t.why = Back // until there are signs again
		}
	case s.Phase == Coming && there && k == t.next() && t.left(k) <= t.plan.Kinds[k].Notice:
		t.enter(Coming, k)
	case s.Phase == Outside && !t.paused && !t.plan.Hours.Always():
		t.enter(Outside, t.next())
	default:
		t.enter(t.base(), t.next())
	}
}

// SetPlan goes on with another plan, made to Fit. What has been counted counts
// under the new plan too, a break that is due stays due, one that is being
// taken goes on and one that was put off stays so, as long as the plan still
// has their kind. The zero Plan turns the timer off.
func (t *Timer) SetPlan(p Plan) {
	was, counts, kind := t.plan, t.counts, t.Kind()
	t.plan, t.counts, t.gone = p.Fit(), [MostKinds]count{}, away{}
	for k, now := range t.plan.Kinds {
		if i := was.index(now.ID); i >= 0 {
			t.counts[k] = counts[i]
			t.counts[k].later = min(counts[i].later, now.Every)
		}
	}
	k := t.plan.index(kind.ID)
	switch {
	case t.phase == Resting && t.at == reset:
	case t.phase == Resting && k >= 0:
		t.at, t.more = k, min(t.more, MaxLength-t.plan.Kinds[k].Length)
	case t.phase.Ripe() && k >= 0 && !t.plan.Kinds[k].Off:
		t.at, t.counts[k].spent = k, t.goal(k)
	default:
		t.enter(t.base(), t.next())
	}
}
