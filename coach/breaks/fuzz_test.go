package breaks

import (
	"testing"
	"time"
)

// plans are those that FuzzTimer switches between; the first are short, so
// that every phase comes up within a few ticks.
var plans = []Plan{
	{Away: 20 * time.Second, Holds: AllHolds, MaxSkips: 2, Kinds: []Kind{
		{ID: Micro, Every: time.Minute, Length: 10 * time.Second, Notice: 10 * time.Second, Snoozes: 1, Snooze: 10 * time.Second, Skippable: true, Starts: true},
		{ID: Long, Every: 5 * time.Minute, Length: 30 * time.Second, Notice: 20 * time.Second, Snoozes: 2, Snooze: time.Minute, Skippable: true},
	}},
	one(2*time.Minute, time.Minute),
	Usual(),
	{},
	Usual().With(Kind{ID: "lunch", Every: 4 * time.Hour, Length: time.Hour, Notice: 5 * time.Minute, Starts: true}).With(Kind{ID: Micro, Off: true}),
	{Holds: Camera, Hours: Hours{time.Monday: {{9 * 60, 10 * 60}, {22 * 60, 6 * 60}}}, Kinds: []Kind{
		{ID: "c", Every: time.Minute, Length: time.Minute}, {ID: "a", Every: time.Minute, Length: time.Minute, Skippable: true}, {ID: "b", Off: true},
	}},
	{Kinds: []Kind{ // longer than the work before them, and two that are alike
		{ID: "y", Every: time.Minute, Length: 10 * time.Minute, Skippable: true, Snoozes: 2, Snooze: time.Minute},
		{ID: "x", Every: time.Minute, Length: 10 * time.Minute, Starts: true},
	}},
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
	work := make([]byte, 0, 800)
	for range 60 {
		work = append(work, 0, 1)
	}
	f.Add(work)
	f.Add(append(work[:len(work):len(work)], 2, 0, 0, 5, 1, 9))                  // taken
	f.Add(append(work[:len(work):len(work)], 3, 120, 0, 6, 0, 6, 3, 0))          // put off
	f.Add(append(work[:len(work):len(work)], 1, 1, 1, 10, 4, 0, 0, 1))           // gone
	f.Add(append(work[:len(work):len(work)], 7, 10, 6, 1, 6, 3, 6, 5))           // closed; other plans
	f.Add([]byte{0, 12, 0, 13, 0, 14, 0, 15, 2, 0, 0, 13, 7, 255})               // clocks
	f.Add(append([]byte{8, 2}, work...))                                         // held
	f.Add(append([]byte{8, 255, 9, 0, 9, 0, 9, 0}, work...))                     // hard ones, held and typing
	f.Add(append([]byte{10, 0, 0, 8, 10, 60, 0, 10, 11, 1, 12, 0}, work...))     // pauses, a reset
	f.Add(append(work[:len(work):len(work)], append([]byte{13, 0}, work...)...)) // longer

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
		heldOut(t, p.timer, p.now)
		wayOut(t, p.timer, p.now)
	})
}

type player struct {
	t     *testing.T
	timer Timer
	now   time.Time
	signs Signs
}

func (p *player) play(deed, arg byte) {
	before := p.timer
	switch deed % 14 {
	case 0: // a heartbeat with keys
		p.signs.Idle = 0
		p.tick(steps[int(arg)%len(steps)])
	case 1: // a heartbeat without
		step := steps[int(arg)%len(steps)]
		p.signs.Idle = min(p.signs.Idle+max(step, 0), long)
		p.tick(step)
	case 2:
		if arg == 0 {
			p.timer.Take()
		} else {
			p.timer.TakeKind([]string{Micro, Long, "a", "nothing"}[arg%4])
		}
		p.took(before)
	case 3:
		p.timer.Later(time.Duration(arg) * time.Second)
		p.later(before, time.Duration(arg)*time.Second)
	case 4:
		p.timer.Skip(Reason([]string{"", "fresh", "other", "none of them"}[arg%4]))
		p.skipped(before)
	case 5:
		p.timer.Done()
		p.only(before, before.phase == Resting)
	case 6:
		p.timer.SetPlan(plans[int(arg)%len(plans)])
		if p.timer.phase.Ripe() && p.timer.Kind().ID != before.Kind().ID {
			p.t.Fatalf("another plan made another break due")
		}
	case 7: // closed and opened again; what is kept is all there is
		p.restart(before)
	case 8:
		p.signs.Holds, p.signs.Typing = Hold(arg)&AllHolds, arg >= 128
	case 9:
		p.timer.Hard()
	case 10:
		p.pause(before, arg)
	case 11:
		p.timer.Reset()
		p.only(before, before.phase != Resting)
	case 12:
		p.timer.NotHard()
	case 13:
		p.timer.More()
		if p.timer.Left() < before.Left() {
			p.t.Fatalf("more is less: %v after %v", p.timer.Left(), before.Left())
		}
	}
	if deed%14 > 1 {
		p.owes(before, deed%14)
	}
}

// only holds that a tap did nothing, unless it might.
func (p *player) only(before Timer, might bool) {
	p.t.Helper()
	if !might && (p.timer.phase != before.phase || p.timer.Left() != before.Left() || p.timer.at != before.at) {
		p.t.Fatalf("from %v to %v", before.phase, p.timer.phase)
	}
	if might && p.timer.phase == before.phase {
		p.t.Fatalf("still %v", p.timer.phase)
	}
}

func (p *player) took(before Timer) {
	p.t.Helper()
	switch {
	case before.phase == Off, before.phase == Resting:
		p.only(before, false)
	case p.timer.phase == Resting:
		if p.timer.Left() != p.timer.Kind().Length || (before.phase == Coming || before.phase.Ripe()) && p.timer.at != before.at && p.timer.plan.Kinds[p.timer.at].ID == before.Kind().ID {
			p.t.Fatalf("a break with %v left", p.timer.Left())
		}
	default:
		p.only(before, false) // a kind that there is not
	}
}

func (p *player) later(before Timer, d time.Duration) {
	p.t.Helper()
	might := before.Snoozes() > 0
	p.only(before, might)
	if might && p.timer.left(before.at) < min(d, before.Kind().Every) {
		p.t.Fatalf("put off for %v, it comes in %v", d, p.timer.left(before.at))
	}
	if p.timer.counts[max(before.at, 0)].snoozes > before.counts[max(before.at, 0)].snoozes+1 {
		p.t.Fatal("one tap, two snoozes")
	}
}

func (p *player) skipped(before Timer) {
	p.t.Helper()
	if !before.CanSkip() {
		p.only(before, false)
		return
	}
	if c := p.timer.counts[before.at]; c.spent != 0 || c.skips != before.counts[before.at].skips+1 {
		p.t.Fatalf("skipped: %+v", c)
	}
}

func (p *player) pause(before Timer, arg byte) {
	p.t.Helper()
	switch {
	case arg == 0:
		p.timer.Pause(time.Time{})
	case arg == 1:
		p.timer.Unpause()
	default:
		p.timer.Pause(p.now.Add(time.Duration(arg) * time.Minute))
	}
	on := p.timer.paused
	if on && p.timer.phase.Counts() || !on && p.timer.phase == Paused {
		p.t.Fatalf("paused: %v, and %v", on, p.timer.phase)
	}
	if before.phase == Resting && p.timer.phase != Resting {
		p.t.Fatal("a pause ended the break")
	}
}

func (p *player) restart(before Timer) {
	p.t.Helper()
	p.timer = New(before.plan)
	p.timer.Resume(before.State())
	if before.phase == Off || before.phase == Resting && before.plan.long() == none {
		return // nothing to go on from
	}
	if p.timer.phase != before.phase || p.timer.Left() != before.Left() || p.timer.Kind().ID != before.Kind().ID || p.timer.Until() != before.Until() {
		p.t.Fatalf("a restart led from %v with %v left of %q to %v with %v left of %q",
			before.phase, before.Left(), before.Kind().ID, p.timer.phase, p.timer.Left(), p.timer.Kind().ID)
	}
	for k, c := range p.timer.counts {
		if b := before.counts[k]; c.later != b.later || c.snoozes != b.snoozes || c.skips != b.skips || c.kept != b.kept || c.told != b.told {
			p.t.Fatalf("a restart made of %+v %+v", b, c)
		}
	}
}

// owes holds that no tap but those that are for that makes a break that is due
// go away.
func (p *player) owes(before Timer, deed byte) {
	p.t.Helper()
	var may func(k int) bool // what the tap is for
	switch deed {
	case 3: // put off
		may = func(k int) bool { return k == before.at }
	case 4, 5: // skipped, ended early
		may = func(k int) bool {
			kind := before.plan.Kinds[k]
			return k == before.at || before.at >= 0 && before.plan.Kinds[before.at].over(kind) || kind.Length <= before.rest
		}
	case 6: // another plan, where a kind may be another one, or none
		return
	case 12: // not so hard after all
		may = func(k int) bool { return k == before.plan.long() }
	default:
		may = func(int) bool { return false }
	}
	for k, kind := range before.plan.Kinds {
		if !kind.Off && !may(k) && before.goal(k) <= before.counts[k].spent && p.timer.goal(k) > p.timer.counts[k].spent {
			p.t.Fatalf("deed %d lost the break %q", deed, kind.ID)
		}
	}
}
