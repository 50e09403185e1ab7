package breaks

// base is the phase while no break is coming, due or being taken.
func (t *Timer) base() Phase {
	switch {
	case t.plan.long() == none:
		return Off
	case t.paused:
		return Paused
	case t.local && !t.plan.Hours.Has(t.last):
		return Outside
	}
	return Working
}

// settle finds the phase that the counts and the signs call for.
func (t *Timer) settle(s Signs) {
	if t.paused && !t.until.IsZero() && !t.last.Before(t.until) {
		t.Unpause()
	}
	switch base := t.base(); {
	case t.phase == Resting:
	case base != Working:
		t.enter(base, t.next())
	case t.phase.Ripe():
		if !t.held {
			t.ripe(t.at, s)
		}
	case t.held:
		t.enter(Working, t.next())
	default:
		switch k := t.next(); {
		case t.left(k) > t.plan.Kinds[k].Notice:
			t.enter(Working, k)
		case t.left(k) > 0:
			t.enter(Coming, k)
		default:
			t.ripe(k, s)
		}
	}
}

// ripe finds how a break that is due stands: held, waiting or there.
func (t *Timer) ripe(k int, s Signs) {
	if longer := t.swallows(k); longer != none {
		if t.counts[longer].later > 0 { // the agent has said when
			t.enter(Working, t.next())
			return
		}
		t.counts[longer].spent = t.goal(longer)
		t.counts[longer].kept = max(t.counts[longer].kept, t.counts[k].kept) // nobody has rested meanwhile
		k = longer
	}
	c, there := &t.counts[k], t.phase == Due && t.at == k
	if c.due.IsZero() {
		c.due = t.last
	}
	why := s.Holds & t.plan.Holds
	switch {
	case there:
		why &^= gentle
	case t.grace > 0:
		why |= Back
	}
	var still Hold // held for long enough
	if c.kept >= LongHeld && why&^lasting == 0 {
		why, still = 0, s.Holds&t.plan.Holds&lasting
	}
	switch {
	case why != 0:
		t.why = why
		if first := why.First(); c.told&first == 0 && first != Back {
			c.told |= first
			t.note(Record{Kind: t.plan.Kinds[k].ID, What: Held, Why: why.String(), Due: c.due})
		}
		t.enter(Holding, k)
	case !there && s.Typing && t.waited < Patience:
		t.enter(Waiting, k)
	case !there && t.plan.Kinds[k].Starts && still == 0:
		t.enter(Resting, k)
	default:
		t.enter(Due, k)
		t.why = still
	}
}

// finish ends the break being taken.
func (t *Timer) finish(what What) {
	k, kind := t.at, t.Kind()
	r := Record{Kind: kind.ID, What: what, Rest: min(t.rest, kind.Length+t.more)}
	if k != reset {
		r.Due = t.counts[k].due
		t.over(k)
	}
	for i, other := range t.plan.Kinds {
		if other.Length <= r.Rest && !other.Off {
			t.over(i) // it was long enough for that, too
		}
	}
	t.note(r)
	t.gone.had = kind
	t.grace = max(t.grace, Grace)
	t.enter(t.base(), t.next())
}

// enter is the only place where the phase changes.
func (t *Timer) enter(p Phase, k int) {
	if p == t.phase && k == t.at {
		return
	}
	t.phase, t.at = p, k
	t.rest, t.more = 0, 0
	if !p.Ripe() {
		t.waited = 0
	}
	if p != Holding && p != Due {
		t.why = 0
	}
}
