package native

import "context"

var errNoLocked error = unsupported("This desktop does not tell when the screen is locked. Time that you are away is noticed when nobody touches keyboard and mouse.")

// Locked gives true when the screen is locked or the computer goes to sleep,
// and false when it is back, until ctx is done, when the channel is closed. It
// begins with the first true; the same is never given twice in a row, and of
// changes that come faster than they are received, the last one counts. What
// told it may go and come back: while it is gone the screen counts as
// unlocked. Where nothing tells it, the error is an [errors.ErrUnsupported].
//
// It does not wait for other programs.
func Locked(ctx context.Context) (<-chan bool, error) { return locked(ctx) }

// A cause is a reason to count as locked. There may be several at a time.
type cause struct {
	who string
	on  bool
}

// merge gives true on locks while there is any cause, and closes locks in the
// end.
func merge(ctx context.Context, causes <-chan cause, locks chan<- bool) {
	defer close(locks)
	now := map[string]bool{}
	told := false
	for {
		var tell chan<- bool // nil, which nobody receives from, while there is nothing to tell
		on := len(now) > 0
		if on != told {
			tell = locks
		}
		select {
		case c := <-causes:
			if c.on {
				now[c.who] = true
			} else {
				delete(now, c.who)
			}
		case tell <- on:
			told = on
		case <-ctx.Done():
			return
		}
	}
}
