package breaks

import (
	"testing"
	"time"
)

// plans are those that FuzzTimer switches between; the first are short, so
// that every phase comes up within a few ticks.
var plans = []Plan{
	{Work: time.Minute, Rest: 30 * time.Second, Away: 20 * time.Second},
	{Work: 2 * time.Minute, Rest: time.Minute, Away: 30 * time.Second},
	Usual(),
	{},
}

// steps are the times between two heartbeats: none, ordinary ones, a busy
// window, the two sides of a gap, sleep, and a clock set back.
var steps = []time.Duration{
	0, time.Second, time.Second, time.Second, 1100 * time.Millisecond, 9 * time.Second, gap, gap + 1,
	29 * time.Second, 31 * time.Second, 3 * time.Minute, 20 * time.Hour, -time.Second, -time.Hour, 365 * long, -365 * long,
}

// FuzzTimer plays any sequence of heartbeats, taps, plans and restarts, two
// bytes a deed, and holds every one of them against what it may do: no break
// is lost, no time counted twice, no phase without a way out.
func FuzzTimer(f *testing.F) {
	work := make([]byte, 0, 200)
	for range 80 {
		work = append(work, 0, 1)
	}
	f.Add(work)                                                    // a break falls due
	f.Add(append(work[:len(work):len(work)], 2, 0, 0, 5, 1, 9))    // and is taken
	f.Add(append(work[:len(work):len(work)], 3, 120, 0, 6, 0, 6))  // put off
	f.Add(append(work[:len(work):len(work)], 1, 1, 1, 10, 4, 0))   // taken by going away
	f.Add(append(work[:len(work):len(work)], 7, 10, 6, 1, 6, 3))   // closed; other plans
	f.Add([]byte{0, 12, 0, 13, 0, 14, 0, 15, 2, 0, 0, 13, 7, 255}) // clocks

	f.Fuzz(func(t *testing.T, deeds []byte) {
		if len(deeds) > 2000 {
			deeds = deeds[:2000]
		}
		p := player{t: t, timer: New(plans[0]), now: morning}
		for len(deeds) >= 2 {
			p.play(deeds[0], deeds[1])
			sound(t, p.timer)
			deeds = deeds[2:]
		}
		wayOut(t, p.timer, p.now)
	})
}

type player struct {
	t     *testing.T
	timer Timer
	now   time.Time
	last  time.Time // of the last heartbeat or break taken
	idle  time.Duration
}

func (p *player) play(deed, arg byte) {
	before := p.timer
	switch deed % 8 {
	case 0: // a heartbeat with keys
		p.tick(steps[int(arg)%len(steps)], 0)
	case 1: // a heartbeat without
		step := steps[int(arg)%len(steps)]
		p.tick(step, min(p.idle+max(step, 0), long))
	case 2:
		p.timer.Take(p.now)
		if p.timer.phase != before.phase {
			p.last = p.now
		}
		p.leads(before, map[Phase]Phase{Working: Resting, Due: Resting}, p.timer.plan.Rest)
	case 3:
		d := time.Duration(arg) * time.Second
		p.timer.Later(d)
		if d > 0 {
			p.leads(before, map[Phase]Phase{Due: Working, Resting: Working}, min(d, p.timer.plan.Work))
		} else {
			p.leads(before, nil, 0)
		}
	case 4:
		p.timer.Skip()
		p.leads(before, map[Phase]Phase{Working: Working, Due: Working, Resting: Working}, p.timer.plan.Work)
	case 5:
		p.timer.Done()
		p.leads(before, map[Phase]Phase{Resting: Working}, p.timer.plan.Work)
	case 6:
		p.timer.SetPlan(plans[int(arg)%len(plans)])
		if p.timer.phase != before.phase && p.timer.phase != Off && before.phase != Off {
			p.t.Fatalf("another plan led from %v to %v", before.phase, p.timer.phase)
		}
	case 7: // closed and opened again; what is kept is all there is
		p.timer = New(before.plan)
		p.timer.Resume(before.State())
		if before.phase == Off { // nothing to go on from
			p.last = time.Time{}
		}
		if p.timer.phase != before.phase || p.timer.Left() != before.Left() {
			p.t.Fatalf("a restart led from %v with %v left to %v with %v left",
				before.phase, before.Left(), p.timer.phase, p.timer.Left())
		}
	}
}

// leads holds that a tap led where it may, with all the time there is left,
// and did nothing in the other phases.
func (p *player) leads(before Timer, to map[Phase]Phase, left time.Duration) {
	p.t.Helper()
	want, ok := to[before.phase]
	if !ok {
		want, left = before.phase, before.Left()
	}
	if p.timer.phase != want || p.timer.Left() != left {
		p.t.Fatalf("from %v with %v left to %v with %v left, want %v with %v",
			before.phase, before.Left(), p.timer.phase, p.timer.Left(), want, left)
	}
}

// tick brings a heartbeat and holds what came of it against the rules, told
// here a second time and in other words.
func (p *player) tick(by, idle time.Duration) {
	before, plan := p.timer, p.timer.plan
	p.now = p.now.Add(by)
	since := time.Duration(0)
	if !p.last.IsZero() && p.now.After(p.last) {
		since = p.now.Sub(p.last)
	}
	gone := idle
	if since > gap {
		gone = max(idle, min(since, long)+before.idle)
	}
	p.last, p.idle = p.now, idle

	rang := p.timer.Tick(p.now, idle)

	if rang != (p.timer.phase != before.phase) {
		p.t.Fatalf("from %v to %v, announced: %v", before.phase, p.timer.phase, rang)
	}
	want, left := before.phase, before.Left()
	switch before.phase {
	case Resting:
		if left = max(0, left-since); left == 0 {
			want, left = Working, plan.Work
		}
	case Working, Due:
		switch {
		case gone >= plan.Rest: // a break was taken away from the desk
			want, left = Working, plan.Work
		case before.phase == Due, since > gap, idle >= plan.Away: // nothing counts
		default:
			if left = max(0, left-since); left == 0 {
				want = Due
			}
		}
	}
	if p.timer.phase != want || p.timer.Left() != left {
		p.t.Fatalf("%v since the last heartbeat, idle %v: from %v with %v left to %v with %v left, want %v with %v",
			since, idle, before.phase, before.Left(), p.timer.phase, p.timer.Left(), want, left)
	}
}
