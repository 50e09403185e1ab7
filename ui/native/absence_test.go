package native

import (
	"context"
	"testing"
	"testing/synctest"
)

func TestAbsence(t *testing.T) {
	var is absence
	for i, x := range []struct {
		name string
		away bool
	}{
		{"com.apple.other", false},
		{screenUnlocked, false},
		{screenLocked, true},
		{screenLocked, true},
		{willSleep, true},
		{didWake, true}, // to the lock
		{screenUnlocked, false},
		{willSleep, true},
		{screenLocked, true},
		{screenUnlocked, true}, // it went to sleep before it could say so
		{didWake, false},
		{switchedAway, true},
		{didWake, true},
		{switchedBack, false},
	} {
		if away := is.heard(x.name); away != x.away {
			t.Errorf("%d: after %s: %v", i, x.name, away)
		}
	}
}

func TestChangesOf(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		states := make(chan bool, 1)
		changes := changesOf(ctx, states)
		quiet := func(when string) {
			t.Helper()
			synctest.Wait()
			select {
			case is := <-changes:
				t.Errorf("%s: told %v", when, is)
			default:
			}
		}
		quiet("at first")
		newest(states, false)
		quiet("there as before")
		newest(states, true)
		synctest.Wait()
		newest(states, false)
		quiet("away and back, unseen")
		newest(states, true)
		if is := <-changes; !is {
			t.Error("told to be there")
		}
		newest(states, true)
		quiet("away as before")
		newest(states, true)
		newest(states, false) // in the place of the one before
		if is := <-changes; is {
			t.Error("told to be away")
		}
		cancel()
		if _, open := <-changes; open {
			t.Error("open after the end")
		}
	})
}
