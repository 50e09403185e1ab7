package breaks

import (
	"math"
	"testing"
	"time"
)

var morning = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

func TestZeroTimerIsOff(t *testing.T) {
	var z Timer
	z.Take()
	z.TakeKind(Long)
	z.Later(time.Minute)
	z.Skip("fresh")
	z.Done()
	z.More()
	z.Hard()
	z.NotHard()
	z.Pause(morning)
	z.Resume(State{Phase: Resting, Spent: time.Minute, At: morning})
	for i := range 3 {
		if z.Tick(morning.Add(time.Duration(i)*time.Hour), Signs{Idle: time.Hour}) {
			t.Error("a timer that is off announced something")
		}
	}
	if z.Phase() != Off || z.Left() != 0 || z.Held() || z.Kind().ID != "" || len(z.Took()) > 0 || z.CanSkip() || z.Snoozes() != 0 {
		t.Errorf("it is %v, %v left, held %v", z.Phase(), z.Left(), z.Held())
	}
}

// The monotonic clock of two readings of the time says that a second has gone
// by when the computer slept in between; the timer has to go by the other.
func TestSleepSeenThroughMonotonicClock(t *testing.T) {
	timer := New(one(25*time.Minute, 5*time.Minute))
	now := time.Now()
	timer.Tick(now, Signs{})
	for i := range 60 {
		timer.Tick(now.Add(time.Duration(i+1)*time.Second), Signs{})
	}
	if want := 24 * time.Minute; timer.Left() != want {
		t.Fatalf("%v left, want %v", timer.Left(), want)
	}
	timer.Tick(now.Add(8*time.Hour), Signs{})
	if timer.Left() != 25*time.Minute {
		t.Errorf("%v left after a night, want the whole count", timer.Left())
	}
	if timer.last != timer.last.Round(0) {
		t.Error("the timer kept a monotonic reading, which stands still in sleep")
	}
}

func TestExtremeArguments(t *testing.T) {
	far := time.Unix(1<<40, 0)
	for _, now := range []time.Time{{}, far, morning, morning.AddDate(-9999, 0, 0), far} {
		for _, idle := range []time.Duration{math.MinInt64, -1, 0, math.MaxInt64} {
			timer := New(Usual())
			timer.Tick(morning, Signs{Idle: idle})
			timer.Pause(far)
			timer.Tick(now, Signs{Idle: idle})
			timer.Take()
			timer.Tick(morning, Signs{Idle: idle, Holds: math.MaxUint16})
			timer.Hard()
			timer.Later(math.MaxInt64)
			timer.Tick(now, Signs{Idle: math.MaxInt64})
			sound(t, timer)
			wayOut(t, timer, now)
		}
	}
}

func TestResumeTakesAnything(t *testing.T) {
	far := morning.AddDate(500, 0, 0)
	for _, s := range []State{
		{},
		{Phase: 200, Spent: time.Minute, At: morning},
		{Phase: Working, Spent: -time.Hour, Later: -time.Hour, At: morning},
		{Phase: Working, Spent: math.MaxInt64, Later: math.MaxInt64, At: far},
		{Phase: Resting, Spent: math.MaxInt64, Later: math.MaxInt64},
		{Phase: Due, Spent: math.MaxInt64, Later: math.MaxInt64, At: morning.AddDate(-500, 0, 0)},
		{Phase: Due, Kind: "gone"},
		{Phase: Coming, Kind: Micro},
		{Phase: Holding, Kind: Micro, Paused: true},
		{Phase: Resting, Kind: "reset", More: math.MaxInt64, Spent: math.MinInt64},
		{Phase: Paused, Kind: Long, Until: far},
		{Phase: Outside, Kind: Long, Paused: true, Until: far, Grace: math.MaxInt64, Sooner: math.MaxInt64, Hard: make([]time.Time, 99)},
		{Phase: Waiting, Kind: Long, Grace: -1, Sooner: -1, Counts: []Count{
			{ID: Long, Spent: math.MaxInt64, Later: math.MinInt64, Snoozes: 1 << 40, Skips: -4, Due: far}, {ID: Long}, {ID: ""}, {ID: Micro, Spent: -1, Later: 1, Snoozes: -9},
		}},
	} {
		timer := New(Usual())
		timer.Resume(s)
		sound(t, timer)
		timer.Tick(morning, Signs{})
		sound(t, timer)
		wayOut(t, timer, morning)
	}
}

// A state of the time of one kind of break is that of the longest.
func TestResumeOfOneKind(t *testing.T) {
	for _, c := range []struct {
		state State
		phase Phase
		left  time.Duration
	}{
		{State{Phase: Working, Spent: 50 * time.Minute, At: morning}, Working, 5 * time.Minute},
		{State{Phase: Working, Spent: time.Minute, Later: 3 * time.Minute, At: morning}, Working, 2 * time.Minute},
		{State{Phase: Due, At: morning}, Due, 0},
		{State{Phase: Resting, Spent: 2 * time.Minute, At: morning}, Resting, 3 * time.Minute},
		{State{Phase: Working, Spent: 3 * time.Minute, At: morning}, Working, 20 * time.Minute},
	} {
		timer := New(Usual())
		timer.Resume(c.state)
		if timer.Phase() != c.phase || timer.Left() != c.left || c.left < 20*time.Minute && timer.Kind().ID != Long {
			t.Errorf("%+v: %v of %q with %v left", c.state, timer.Phase(), timer.Kind().ID, timer.Left())
		}
	}
}

// A copy goes its own way, with what it notes too.
func TestCopy(t *testing.T) {
	a := New(Usual())
	a.Tick(morning, Signs{})
	a.Take()
	a.Done()
	b := a
	a.TakeKind(Micro)
	a.Done()
	b.TakeKind(Long)
	b.Later(0)
	if x, y := a.Took(), b.Took(); len(x) != 2 || len(y) != 2 || x[1].Kind != Micro || y[1].Kind != Long {
		t.Errorf("%v and %v", x, y)
	}
	for range 3 * MostRecords {
		a.Take()
		a.Done()
	}
	if n := len(a.Took()); n != MostRecords {
		t.Errorf("%d records", n)
	}
}

// sound holds what is true of every timer at every moment.
func sound(t *testing.T, timer Timer) {
	t.Helper()
	p, at := timer.phase, timer.at
	if on := timer.plan.long() != none; p == Off && on || !on && p != Off && p != Resting {
		t.Fatalf("%v with the plan %v", p, timer.plan)
	}
	if p.Counts() && (at < 0 || timer.plan.Kinds[at].Off) {
		t.Fatalf("%v of no break", p)
	}
	left := timer.Left()
	switch {
	case left < 0, p == Resting && left > timer.Length(), timer.Length() > MaxLength:
		t.Fatalf("%v with %v left of %v", p, left, timer.Length())
	case (p == Working || p == Coming) && left > max(timer.goal(at), timer.grace):
		t.Fatalf("%v with %v left", p, left)
	case timer.grace < 0 || timer.grace > peace:
		t.Fatalf("%v of grace", timer.grace)
	case p.Ripe() && timer.goal(at) > timer.counts[at].spent:
		t.Fatalf("%v, and not due: %+v", p, timer.counts[at])
	case timer.Held() && p != Working, timer.why != 0 && p != Holding && p != Due, timer.paused && p.Counts(), p == Paused && !timer.paused:
		t.Fatalf("%v, held %v for %v, paused %v", p, timer.Held(), timer.why, timer.paused)
	case p != Resting && (timer.rest != 0 || timer.more != 0):
		t.Fatalf("%v, and rested %v", p, timer.rest)
	}
	for k, kind := range timer.plan.Kinds {
		if c := timer.counts[k]; c.spent < 0 || c.later < 0 || c.later > kind.Every || c.snoozes < 0 || c.skips < 0 {
			t.Fatalf("%q: %+v", kind.ID, c)
		}
	}
}

// wayOut plays on from any timer at now: an agent who goes on working, when
// nothing holds a break, comes to one within the time that is left, and taking
// it leads back to work.
func wayOut(t *testing.T, timer Timer, now time.Time) {
	t.Helper()
	timer.Unpause()
	plan := timer.plan
	plan.Hours = Hours{}
	timer.SetPlan(plan)
	if timer.Phase() == Off {
		return
	}
	timer.Tick(now, Signs{})
	leave := func(within time.Duration, is func(Phase) bool) {
		t.Helper()
		for n := within/time.Second + 3; is(timer.Phase()); n-- {
			if n <= 0 {
				t.Fatalf("%v does not end: %v left", timer.Phase(), timer.Left())
			}
			now = now.Add(time.Second)
			timer.Tick(now, Signs{})
			sound(t, timer)
		}
	}
	resting := func(p Phase) bool { return p == Resting }
	leave(timer.Left(), resting)
	if timer.Phase() == Off {
		return
	}
	leave(timer.Left()+peace, func(p Phase) bool { return p == Working || p == Coming || p == Holding || p == Waiting || p == Outside })
	if p := timer.Phase(); p != Due && p != Resting {
		t.Fatalf("work led to %v", p)
	}
	timer.Take()
	leave(timer.Left(), resting)
	if timer.Phase() != Working && timer.Phase() != Coming || timer.Left() == 0 {
		t.Fatalf("a break led to %v with %v left", timer.Phase(), timer.Left())
	}
}

// heldOut plays on while all that can hold a break goes on, but nobody speaks or is
// seen: the break is offered before long all the same.
func heldOut(t *testing.T, timer Timer, now time.Time) {
	t.Helper()
	if !timer.phase.Ripe() {
		return
	}
	for n := (LongHeld + peace + Patience) / gap; timer.phase != Due && timer.phase != Resting; n-- {
		if n < -9 {
			t.Fatalf("%v for %v does not end", timer.phase, timer.why)
		}
		now = now.Add(gap)
		timer.Tick(now, Signs{Holds: lasting, Typing: n%9 == 0})
		sound(t, timer)
		if timer.phase == Working || timer.phase == Coming || timer.phase == Outside || timer.phase == Paused {
			return // it was put off, or the day is over
		}
	}
}

func TestPhaseAsText(t *testing.T) {
	for p := range Outside + 1 {
		word, err := p.MarshalText()
		if err != nil || string(word) != p.String() {
			t.Errorf("%v as text: %q, %v", p, word, err)
		}
		back := p + 1
		if err := back.UnmarshalText(word); err != nil || back != p {
			t.Errorf("%q read back: %v, %v", word, back, err)
		}
	}
	p := Due
	if err := p.UnmarshalText([]byte("lunch")); err == nil || p != Due {
		t.Errorf("“lunch” was read as %v", p)
	}
}
