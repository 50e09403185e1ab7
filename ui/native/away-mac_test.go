package native

import (
	"context"
	"testing"
	"testing/synctest"
)

// Away is away for any reason, whatever came first and whatever ends first.
func TestMacAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		causes, changes := make(chan cause, 16), make(chan bool)
		go merge(ctx, causes, changes)
		for i, x := range []struct {
			name string
			told string // what it makes Locked say, "" for nothing
		}{
			{screenUnlocked, ""},
			{"com.apple.other", ""},
			{screenLocked, "away"},
			{screenLocked, ""},
			{willSleep, ""},
			{didWake, ""}, // to the lock
			{screenUnlocked, "back"},
			{willSleep, "away"},
			{screenLocked, ""},
			{screenUnlocked, ""}, // it fell asleep before it could say so
			{didWake, "back"},
			{switchedAway, "away"},
			{didWake, ""},
			{switchedBack, "back"},
		} {
			if c, ok := causeOf(x.name); ok {
				causes <- c
			}
			synctest.Wait()
			told := ""
			select {
			case away := <-changes:
				told = map[bool]string{true: "away", false: "back"}[away]
			default:
			}
			if told != x.told {
				t.Errorf("%d: %s makes it say %q, not %q", i, x.name, told, x.told)
			}
		}
		cancel()
		if _, open := <-changes; open {
			t.Error("open after the end")
		}
	})
}
