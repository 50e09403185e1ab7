package native

import (
	"context"

	"fyne.io/fyne/v2"
)

var errNoFocus error = unsupported("Levelhead does not see here when you turn to another window, so this one stays as it is.")

// InUse tells whether the agent is at the window: it has the keyboard, or the
// pointer is over it. It gives how it is, and then each change, until ctx is
// done or the window is gone; then the channel is closed. Of changes that come
// faster than they are received the last one counts. Call it on the window's
// thread, after Show; hidden and shown again it is the same window. Where that
// is not to be seen the error is an [errors.ErrUnsupported].
func InUse(ctx context.Context, w fyne.Window) (<-chan bool, error) {
	states, err := follow(ctx, w)
	if err != nil {
		return nil, err
	}
	changes := make(chan bool)
	go pass(ctx, states, changes)
	return changes, nil
}

// pass hands the newest state on whenever it is another than the one that was
// received last, until states is closed.
func pass(ctx context.Context, states <-chan bool, changes chan<- bool) {
	defer close(changes)
	var now, told, first bool
	first = true
	for {
		var out chan<- bool // nil while there is nothing new
		if !first && now != told {
			out = changes
		}
		select {
		case s, open := <-states:
			switch {
			case !open:
				return
			case first:
				first, now, told = false, s, !s
			default:
				now = s
			}
		case out <- now:
			told = now
		case <-ctx.Done():
			return
		}
	}
}
