package breaks

import (
	"math"
	"testing"
	"time"
)

var morning = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

func TestZeroTimerIsOff(t *testing.T) {
	var z Timer
	z.Take(morning)
	z.Later(time.Minute)
	z.Skip()
	z.Done()
	z.Resume(State{Phase: Resting, Spent: time.Minute, At: morning})
	for i := range 3 {
		if z.Tick(morning.Add(time.Duration(i)*time.Hour), time.Hour) {
			t.Error("a timer that is off announced something")
		}
	}
	if z.Phase() != Off || z.Left() != 0 || z.Held() {
		t.Errorf("it is %v, %v left, held %v", z.Phase(), z.Left(), z.Held())
	}
}

// The monotonic clock of two readings of the time says that a second has gone
// by when the computer slept in between; the timer has to go by the other.
func TestSleepSeenThroughMonotonicClock(t *testing.T) {
	timer := New(Usual())
	now := time.Now()
	timer.Tick(now, 0)
	for i := range 60 {
		timer.Tick(now.Add(time.Duration(i+1)*time.Second), 0)
	}
	if want := 24 * time.Minute; timer.Left() != want {
		t.Fatalf("%v left, want %v", timer.Left(), want)
	}
	timer.Tick(now.Add(8*time.Hour), 0)
	if timer.Left() != Usual().Work {
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
			timer.Tick(morning, idle)
			timer.Tick(now, idle)
			timer.Take(now)
			timer.Tick(morning, idle)
			timer.Tick(now, math.MaxInt64)
			if left := timer.Left(); left < 0 || left > Usual().Work {
				t.Errorf("at %v, idle %v: %v left", now, idle, left)
			}
		}
	}
}

func TestResumeTakesAnything(t *testing.T) {
	for _, s := range []State{
		{},
		{Phase: 200, Spent: time.Minute, At: morning},
		{Phase: Working, Spent: -time.Hour, Later: -time.Hour, At: morning},
		{Phase: Working, Spent: math.MaxInt64, Later: math.MaxInt64, At: morning.AddDate(500, 0, 0)},
		{Phase: Resting, Spent: math.MaxInt64, Later: math.MaxInt64},
		{Phase: Due, Spent: math.MaxInt64, Later: math.MaxInt64, At: morning.AddDate(-500, 0, 0)},
	} {
		timer := New(Usual())
		timer.Resume(s)
		sound(t, timer)
		timer.Tick(morning, 0)
		sound(t, timer)
		wayOut(t, timer, morning)
	}
}

// sound holds what is true of every timer at every moment.
func sound(t *testing.T, timer Timer) {
	t.Helper()
	most := map[Phase]time.Duration{Working: timer.plan.Work, Resting: timer.plan.Rest}[timer.phase]
	if left := timer.Left(); left < 0 || left > most {
		t.Fatalf("%v with %v left of at most %v", timer.phase, left, most)
	}
	if (timer.phase == Off) != (timer.plan.Work == 0) {
		t.Fatalf("%v with the plan %v", timer.phase, timer.plan)
	}
	if timer.Held() && timer.phase != Working {
		t.Fatalf("%v and held", timer.phase)
	}
	if timer.later != 0 && timer.phase != Working {
		t.Fatalf("%v and put off for %v", timer.phase, timer.later)
	}
}

// wayOut plays on from any timer at now: an agent who goes on working comes
// to a break within the time that is left, and taking it leads back to work.
func wayOut(t *testing.T, timer Timer, now time.Time) {
	t.Helper()
	if timer.Phase() == Off {
		return
	}
	leave := func(p Phase) {
		t.Helper()
		for n := timer.Left()/time.Second + 3; timer.Phase() == p; n-- {
			if n == 0 {
				t.Fatalf("%v does not end: %v left", p, timer.Left())
			}
			now = now.Add(time.Second)
			timer.Tick(now, 0)
		}
	}
	timer.Tick(now, 0)
	if timer.Phase() == Resting {
		leave(Resting)
	}
	if timer.Phase() == Working {
		leave(Working)
	}
	if timer.Phase() != Due {
		t.Fatalf("work led to %v", timer.Phase())
	}
	timer.Take(now)
	leave(Resting)
	if timer.Phase() != Working || timer.Left() != timer.plan.Work {
		t.Fatalf("a break led to %v with %v left", timer.Phase(), timer.Left())
	}
}

func TestPhaseAsText(t *testing.T) {
	for _, p := range []Phase{Off, Working, Due, Resting} {
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
