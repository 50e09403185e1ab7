package breaks

import (
	"slices"
	"time"
)

// tick brings a heartbeat and holds what came of it against the rules.
func (p *player) tick(by time.Duration) {
	p.t.Helper()
	before := p.timer
	p.now = p.now.Add(by)
	since := time.Duration(0)
	if !before.last.IsZero() && p.now.After(before.last) {
		since = min(p.now.Sub(before.last), long)
	}
	gone := min(p.signs.Idle, long)
	if since > gap {
		gone = max(gone, since+before.idle)
	}
	held := before.phase != Off && (since > gap || gone >= before.plan.Away)
	p.timer.Took()

	rang := p.timer.Tick(p.now, p.signs)

	if rang != (p.timer.phase != before.phase || p.timer.Kind().ID != before.Kind().ID) {
		p.t.Fatalf("from %v to %v, announced: %v", before.phase, p.timer.phase, rang)
	}
	records := p.timer.Took()
	ended := slices.ContainsFunc(records, func(r Record) bool { return r.What == Taken })
	if (before.phase == Resting && p.timer.phase != Resting) != ended {
		p.t.Fatalf("from %v to %v, noted %v", before.phase, p.timer.phase, records)
	}
	if before.phase == Resting && !ended {
		if got := before.Left() - p.timer.Left(); got != since {
			p.t.Fatalf("%v of the break went by in %v", got, since)
		}
	}
	p.noted(before, records)
	counts := before.phase.Counts() && !held
	for k := range before.plan.Kinds {
		p.counted(before, k, since, gone, counts, held, ended)
	}
	fresh := !before.phase.Ripe() && (p.timer.phase == Due || p.timer.phase == Waiting) || before.phase != Resting && p.timer.phase == Resting
	if fresh && (p.timer.grace > 0 || held) {
		p.t.Fatalf("%v with %v of grace left, away: %v", p.timer.phase, p.timer.grace, held)
	}
}

// noted holds that a reason to hold a break is noted once for each break, and that
// a break has come to one end at most.
func (p *player) noted(before Timer, records []Record) {
	p.t.Helper()
	ends := 0
	for _, r := range records {
		if r.What != Held {
			ends++
			continue
		}
		h, ok := HoldNamed(r.Why)
		k := before.plan.index(r.Kind)
		if !ok || k < 0 || p.timer.phase != Holding || p.timer.at != k || p.timer.why&h == 0 {
			p.t.Fatalf("%v, noted %+v", p.timer.phase, r)
		}
		if c := before.counts[k]; c.told&h != 0 && !c.due.IsZero() && c.due.Equal(r.Due) {
			p.t.Fatalf("noted again: %+v", r)
		}
	}
	if ends > 1 {
		p.t.Fatalf("one heartbeat, and noted %+v", records)
	}
}

// counted holds that a kind’s count went on by the time at work and no more,
// and that nothing made it begin anew but a break.
func (p *player) counted(before Timer, k int, since, gone time.Duration, counts, held, ended bool) {
	p.t.Helper()
	kind, was, is := before.plan.Kinds[k], before.counts[k], p.timer.counts[k]
	if kind.Off {
		return
	}
	kept := is.kept - was.kept
	if due := p.timer.phase.Ripe() && p.timer.at == k; kept > 0 && (before.phase != Holding || held || kept > since && !due) {
		p.t.Fatalf("%q: %v of %v counted as held, from %v", kind.ID, kept, since, before.phase)
	}
	if before.phase == Holding && before.at == k && p.timer.phase == Holding && p.timer.at == k && !held && before.why.First() != Back && is.kept < min(was.kept+since, LongHeld) {
		p.t.Fatalf("%q: held for %v, and counted are %v after %v", kind.ID, since, is.kept, was.kept)
	}
	natural := held && gone >= max(kind.Length, before.plan.Away)
	longer := false // one that takes its place was taken, or away
	for i, other := range before.plan.Kinds {
		if !other.Off && other.over(kind) && (before.phase == Resting && ended && (before.at == i || other.Length <= before.Length()) ||
			held && gone >= max(other.Length, before.plan.Away)) {
			longer = true
		}
	}
	taken := ended && (before.at == k || kind.Length <= before.Length())
	switch {
	case is.spent == was.spent:
		if counts && since > 0 && was.spent < before.goal(k) {
			p.t.Fatalf("%q: work was not counted", kind.ID)
		}
	case is.spent > was.spent:
		swallowed := p.timer.phase.Ripe() && p.timer.at == k || p.timer.phase == Resting && p.timer.at == k
		if !counts && !swallowed || is.spent-was.spent > since && !swallowed {
			p.t.Fatalf("%q: %v counted as %v of work", kind.ID, since, is.spent-was.spent)
		}
	case taken || natural || longer:
	case was.spent > before.goal(k) && is.spent == p.timer.goal(k): // of a plan that has become shorter
	default:
		p.t.Fatalf("%q: the count went back from %v to %v", kind.ID, was.spent, is.spent)
	}
	if was.spent >= before.goal(k) && is.spent < p.timer.goal(k) && !(taken || natural || longer) {
		p.t.Fatalf("%q was due and is lost", kind.ID)
	}
}
