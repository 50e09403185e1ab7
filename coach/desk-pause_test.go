package coach

import (
	"errors"
	"testing"
	"time"

	"levelhead/coach/house"
)

var afternoon = time.Date(2026, 3, 2, 14, 15, 0, 0, time.FixedZone("home", 3600))

// paused is a desk at whose clock it is afternoon.
func paused(t *testing.T) (*Desk, *View) {
	t.Helper()
	d, v := desk(t)
	d.Tick(afternoon, 0)
	return d, v
}

func TestIgnoreNext(t *testing.T) {
	d, v := paused(t)
	d.IgnoreNext(true)
	if !v.Watching.IgnoreNext || !v.Watching.Reads() {
		t.Fatalf("%+v", v.Watching)
	}
	d.Copied("", errors.New("it does not answer")) // no copy, but why there is none
	if !v.Watching.IgnoreNext || v.Watching.Problem == "" {
		t.Fatalf("%+v", v.Watching)
	}
	d.Copied(mine, nil)
	if v.Text != "" || v.Offer != "" || v.Watching.IgnoreNext {
		t.Fatalf("the next copy was read, or it is still the next one: %+v", v.Watching)
	}
	d.Copied(theirs, nil)
	if v.Text != theirs {
		t.Fatal("the one after it was not read")
	}
	d.IgnoreNext(true)
	d.IgnoreNext(false)
	d.Copied(mine, nil)
	if v.Text != mine {
		t.Fatal("taken back, it ignored the next copy")
	}
	d.IgnoreNext(true)
	d.SetWatch(false)
	d.IgnoreNext(true)
	d.SetWatch(true)
	if v.Watching.IgnoreNext {
		t.Fatal("it was kept for when copies are watched again")
	}
}

func TestPause(t *testing.T) {
	d, v := paused(t)
	d.PauseFor(15 * time.Minute)
	if want := afternoon.Add(15 * time.Minute); v.Watching.Until != want || v.Watching.Reads() || !v.Watching.On {
		t.Fatalf("%+v", v.Watching)
	}
	d.IgnoreNext(true)
	d.Copied(mine, nil)
	d.Copied("", errors.New("it does not answer"))
	if v.Text != "" || v.Watching.Problem != "" || !v.Watching.IgnoreNext {
		t.Fatalf("while paused something was read: %+v", v.Watching)
	}
	d.Tick(afternoon.Add(15*time.Minute-time.Nanosecond), 0)
	if v.Watching.Until.IsZero() {
		t.Fatal("it ended early")
	}
	d.Tick(afternoon.Add(15*time.Minute), 0)
	if !v.Watching.Reads() {
		t.Fatalf("it did not end: %+v", v.Watching)
	}
	d.PauseFor(time.Hour)
	d.PauseFor(15 * time.Minute) // the last word counts
	if got := v.Watching.Until.Sub(afternoon); got != 30*time.Minute {
		t.Fatalf("until %v", v.Watching.Until)
	}
	d.Unpause()
	d.Unpause()
	if !v.Watching.Reads() {
		t.Fatalf("%+v", v.Watching)
	}
	d.PauseFor(time.Hour)
	d.Pause(afternoon) // a time that has come
	if !v.Watching.Until.IsZero() {
		t.Fatalf("%+v", v.Watching)
	}
	for _, on := range []bool{true, false, true} {
		d.PauseFor(time.Hour)
		d.SetWatch(on)
		if !v.Watching.Until.IsZero() || v.Watching.On != on {
			t.Fatalf("watching set to %v: %+v", on, v.Watching)
		}
	}
	d.PauseFor(time.Hour)
	s := v.Settings
	s.Quiet = true
	d.SetSettings(s)
	if v.Watching.Until.IsZero() {
		t.Fatal("another setting ended the pause")
	}
}

// Nobody who does not look sees a pause that was not asked for, or misses one.
func TestPauseTellsOfChanges(t *testing.T) {
	d, _ := paused(t)
	told := 0
	d.Watch(func(View) { told++ })
	for i, do := range []func(){
		func() {},
		func() { d.PauseFor(time.Hour) }, func() { d.Unpause() },
		func() { d.IgnoreNext(true) }, func() { d.IgnoreNext(false) },
		func() { d.PauseFor(5 * time.Second); d.Copied(mine, nil) }, func() { d.Tick(afternoon.Add(6*time.Second), 0) },
	} {
		do()
		do()
		if told != i+1 {
			t.Fatalf("after deed %d it was told %d times", i, told)
		}
	}
}

func TestPauseTillTomorrow(t *testing.T) {
	for name, c := range map[string]struct{ now, want time.Time }{
		"afternoon": {afternoon, time.Date(2026, 3, 3, 0, 0, 0, 0, afternoon.Location())},
		"midnight":  {time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), time.Date(2026, 3, 3, 0, 0, 0, 0, time.UTC)},
		"new year":  {time.Date(2026, 12, 31, 23, 59, 59, 1, time.UTC), time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)},
	} {
		d, v := desk(t)
		d.Tick(c.now, 0)
		d.PauseTillTomorrow()
		if v.Watching.Until != c.want {
			t.Errorf("%s: until %v, want %v", name, v.Watching.Until, c.want)
		}
	}
}

func TestPauseHasAnEnd(t *testing.T) {
	d, v := paused(t)
	for name, until := range map[string]time.Time{
		"a year":    afternoon.AddDate(1, 0, 0),
		"for ever":  time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
		"25 hours":  afternoon.Add(25 * time.Hour).UTC(),
		"overflows": time.Unix(1<<62, 0),
	} {
		d.Pause(until)
		if want := afternoon.Add(24 * time.Hour); v.Watching.Until != want {
			t.Errorf("%s: until %v", name, v.Watching.Until)
		}
	}
	d.PauseFor(1<<63 - 1)
	if want := afternoon.Add(24 * time.Hour); v.Watching.Until != want {
		t.Errorf("until %v", v.Watching.Until)
	}
	d.PauseFor(-1 << 63)
	if !v.Watching.Until.IsZero() {
		t.Errorf("until %v", v.Watching.Until)
	}
}

// Whatever is done to the clock, a pause is over after the time it was meant
// to last, or sooner.
func TestPauseClockSet(t *testing.T) {
	for name, jump := range map[string]time.Duration{
		"back a second": -time.Second, "back three hours": -3 * time.Hour, "back a year": -365 * 24 * time.Hour,
		"back a century": -100 * 365 * 24 * time.Hour,
	} {
		t.Run(name, func(t *testing.T) {
			d, v := paused(t)
			d.PauseFor(time.Hour)
			now := afternoon.Add(20 * time.Minute)
			d.Tick(now, 0)
			now = now.Add(jump)
			d.Tick(now, 0)
			if left := v.Watching.Until.Sub(now); left != 40*time.Minute {
				t.Errorf("set back while it ran, %v are left", left)
			}
			st := d.State()
			e, w := desk(t)
			e.Resume(st)
			if w.Watching.Reads() {
				t.Error("after a restart copies are read")
			}
			now = now.Add(jump)
			e.Tick(now, 0)
			if left := w.Watching.Until.Sub(now); left != 40*time.Minute {
				t.Errorf("set back while it was closed, %v are left", left)
			}
		})
	}
	d, v := paused(t)
	d.PauseFor(time.Hour)
	d.Tick(afternoon.Add(3*time.Hour), 0) // the lid was closed, or the clock set forward
	if !v.Watching.Reads() {
		t.Errorf("%+v", v.Watching)
	}
}

func TestPauseOverRestart(t *testing.T) {
	d, _ := paused(t)
	if st := d.State(); st.Pause != (house.Pause{}) {
		t.Errorf("no pause is kept as %+v", st.Pause)
	}
	d.PauseFor(time.Hour)
	st := d.State()
	st.Pause.Until, st.Pause.Seen = st.Pause.Until.UTC(), st.Pause.Seen.UTC() // as a file has them
	for closed, left := range map[time.Duration]time.Duration{time.Minute: 59 * time.Minute, time.Hour: 0, 20 * time.Hour: 0} {
		e, w := desk(t)
		e.Resume(st)
		e.Copied(mine, nil)
		if w.Text != "" || w.Watching.Reads() {
			t.Errorf("closed for %v: what was copied before the first heartbeat was read", closed)
		}
		if again := e.State(); !again.Pause.Until.Equal(st.Pause.Until) || !again.Pause.Seen.Equal(st.Pause.Seen) {
			t.Errorf("closed again at once it keeps %+v", again.Pause)
		}
		now := afternoon.Add(closed)
		e.Tick(now, 0)
		if left == 0 != w.Watching.Reads() || left > 0 && w.Watching.Until != now.Add(left) {
			t.Errorf("closed for %v: %+v", closed, w.Watching)
		}
	}
	broken := st
	broken.Pause.Until = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	for _, seen := range []time.Time{{}, broken.Pause.Until, afternoon} {
		broken.Pause.Seen = seen
		e, w := desk(t)
		e.Resume(broken)
		e.Tick(afternoon, 0)
		if w.Watching.Until.After(afternoon.Add(24 * time.Hour)) {
			t.Errorf("seen at %v, it lasts until %v", seen, w.Watching.Until)
		}
	}
	set := house.Default()
	set.Watch = false
	e := New(small(), set, nil)
	e.Resume(st)
	if v := e.View(); !v.Watching.Until.IsZero() {
		t.Error("what is off is paused")
	}
}

// Before the first heartbeat there is no time to count from.
func TestPauseWithoutClock(t *testing.T) {
	d, v := desk(t)
	d.PauseFor(time.Hour)
	d.PauseTillTomorrow()
	if !v.Watching.Reads() {
		t.Fatalf("%+v", v.Watching)
	}
	d.Pause(afternoon.Add(time.Minute))
	if v.Watching.Reads() {
		t.Fatal("a time of day is as good as any")
	}
	d.Tick(afternoon, 0)
	d.Tick(afternoon.Add(time.Minute), 0)
	if !v.Watching.Reads() {
		t.Fatalf("%+v", v.Watching)
	}
}
