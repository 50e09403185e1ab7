package native

import (
	"context"
	"sync/atomic"
	"time"
)

// longestWait is the longest time between two tries to see the clipboard again.
const longestWait = 30 * time.Second

// A board is a clipboard as it can be seen through one connection.
type board interface {
	// tells reports whether it says when it changes.
	tells() bool
	// follow notices changes until ctx is done or the connection has died.
	follow(ctx context.Context, changes chan<- struct{})
	// read gives the text that is there, if it may be read unasked: see
	// [selection.look] for the errors.
	read(ctx context.Context) (string, error)
	// readForPaste is read for an agent who has asked for it.
	readForPaste(ctx context.Context) (string, error)
	close()
}

// openBoard opens the clipboard in the way that sees most: the compositor's
// own, where it shows it to programs without the focus, and else the X server's.
// On Wayland that is XWayland's, which some compositors keep up to date at all
// times, and others while the focus is on one of its windows.
func openBoard() (board, error) {
	if o, err := openOffers(); err == nil {
		return o, nil
	}
	if err := readsX(); err != nil {
		return nil, err
	}
	s, err := openSelection()
	if err != nil {
		return nil, err
	}
	return s, nil
}

func watch(ctx context.Context) (*watcher, error) {
	b, err := openBoard()
	if err != nil {
		return nil, err
	}
	return newWatcher(ctx, b), nil
}

func newWatcher(ctx context.Context, b board) *watcher {
	changes := make(chan struct{}, 1)
	var d display
	d.now.Store(&b)
	go d.keep(ctx, b, changes)
	return &watcher{
		changes: changes,
		read:    d.read,
		own:     lastWritten.is,
		polls:   !b.tells(),
		reading: make(slot, 1),
	}
}

// A display is the clipboard as it can be seen at the moment: through the
// connection there is, or not at all until there is a new one.
type display struct {
	now atomic.Pointer[board]
}

// keep notices changes until ctx is done, over as many connections as it takes.
// While there is none it tells so once, by a change that cannot be read.
func (d *display) keep(ctx context.Context, b board, changes chan<- struct{}) {
	var wait time.Duration
	told := false
	for ctx.Err() == nil {
		if b != nil {
			began := time.Now()
			d.now.Store(&b)
			b.follow(ctx, changes)
			d.now.Store(nil)
			if time.Since(began) > longestWait {
				wait = 0 // it was a good connection, so there is hope
			}
		}
		if wait > 0 {
			select {
			case <-time.After(wait):
			case <-ctx.Done():
				return
			}
		}
		if ctx.Err() != nil {
			return
		}
		var err error
		b, err = openBoard()
		if err != nil && !told {
			notice(changes)
		}
		told = err != nil
		wait = min(max(2*wait, time.Second), longestWait)
	}
	if b != nil {
		b.close()
	}
}

// read gives the text that is there now, for a watcher.
func (d *display) read(ctx context.Context) (string, error) {
	b := d.now.Load()
	if b == nil {
		return "", ErrLost
	}
	return (*b).read(ctx)
}
