package ui

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// While the screen is locked the agent is away from then on, whatever the
// keyboard says: they type their password. That is told at once.
func TestPulseLocked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		locked := make(chan bool)
		idle := 90 * time.Second
		var asked sync.Mutex
		l, _ := pulsing(t, &Pulse{Locked: locked, Idle: func() (time.Duration, error) {
			asked.Lock()
			defer asked.Unlock()
			return idle, nil
		}})
		l.told(true)
		time.Sleep(500 * time.Millisecond)
		locked <- true
		wantBeats(t, l.told(true), beat{at: 500 * time.Millisecond, what: "tick", idle: 90 * time.Second}) // away for longer already
		asked.Lock()
		idle = 0
		asked.Unlock()
		time.Sleep(2 * time.Second)
		wantBeats(t, l.told(true), beat{at: 1 * time.Second, what: "tick", idle: 500 * time.Millisecond},
			beat{at: 2 * time.Second, what: "tick", idle: 1500 * time.Millisecond})
		locked <- true // once more, by another
		wantBeats(t, l.told(true), beat{at: 2500 * time.Millisecond, what: "tick", idle: 2 * time.Second})
		locked <- false
		wantBeats(t, l.told(true), beat{at: 2500 * time.Millisecond, what: "tick"})
		locked <- true
		l.told(true)
		close(locked) // who tells is gone, and the rest goes on
		wantBeats(t, l.told(true), beat{at: 2500 * time.Millisecond, what: "tick"})
		time.Sleep(time.Second)
		wantBeats(t, l.told(true), beat{at: 3 * time.Second, what: "tick"})
	})
}

// A night with the lid closed is a break: the lock, the sleep and the coming
// back are told to a timer that has its own eyes on the clock. A minute at the
// desk before and after is all that counts as work.
func TestPulseLockedTimer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		locked := make(chan bool)
		set := house.Default()
		set.Break.Plan = set.Break.Plan.Without(breaks.Micro) // one kind is enough to count with
		d := coach.New(nil, set, nil)
		w := newThread(t)
		p := &Pulse{Desk: d, Do: w.Do, Locked: locked, Idle: func() (time.Duration, error) { return 0, nil }}
		go p.Run(t.Context())
		left := func() time.Duration {
			left := make(chan time.Duration, 1)
			w.Do(func() { left <- d.View().Break.Left })
			return <-left
		}
		time.Sleep(20 * time.Minute)
		locked <- true
		time.Sleep(3 * time.Minute)
		synctest.Wait()
		if left := left(); left < 34*time.Minute || left > 35*time.Minute {
			t.Errorf("after 20 minutes of work and 3 away, %v are left", left)
		}
		time.Sleep(8 * time.Hour)
		locked <- false
		synctest.Wait()
		if left := left(); left < 54*time.Minute+58*time.Second {
			t.Errorf("after a night, %v are left", left)
		}
	})
}
