package native

import "context"

// An absence is what macOS has said of where the agent is. The zero value is
// for one who is there.
type absence struct{ locked, asleep, switched bool }

// The notifications that tell of it. Those of the lock are not in Apple's
// documentation, and have been the same since Mac OS X 10.7.
const (
	screenLocked   = "com.apple.screenIsLocked"
	screenUnlocked = "com.apple.screenIsUnlocked"
	willSleep      = "NSWorkspaceWillSleepNotification"
	didWake        = "NSWorkspaceDidWakeNotification"
	switchedAway   = "NSWorkspaceSessionDidResignActiveNotification" // another user has the screen
	switchedBack   = "NSWorkspaceSessionDidBecomeActiveNotification"
)

// heard takes in a notification and reports whether the agent is away.
func (a *absence) heard(name string) (away bool) {
	switch name {
	case screenLocked:
		a.locked = true
	case screenUnlocked:
		a.locked = false
	case willSleep:
		a.asleep = true
	case didWake:
		a.asleep = false
	case switchedAway:
		a.switched = true
	case switchedBack:
		a.switched = false
	}
	return a.locked || a.asleep || a.switched
}

// newest puts a value into a channel with a capacity of 1, in the place of what
// nobody has taken. Only one may do so at a time.
func newest[T any](c chan T, v T) {
	select {
	case <-c:
	default:
	}
	c <- v
}

// changesOf hands the newest state on whenever it is another than the one that
// was received last, false at first, until ctx is done.
func changesOf(ctx context.Context, states <-chan bool) <-chan bool {
	changes := make(chan bool)
	go func() {
		defer close(changes)
		var now, told bool
		for {
			var out chan<- bool // nil while there is nothing new
			if now != told {
				out = changes
			}
			select {
			case now = <-states:
			case out <- now:
				told = now
			case <-ctx.Done():
				return
			}
		}
	}()
	return changes
}
