package native

import (
	"context"
	"errors"
	"time"
)

// A watcher turns changes of the clipboard into Copies.
type watcher struct {
	// changes says that something was copied. It has a capacity of 1 and is
	// filled without waiting, so that a thousand changes are one.
	changes <-chan struct{}
	// read gives the text that is there now; it may never return.
	read func(context.Context) (string, error)
	// end gets rid of what a reading that hangs has left running.
	end func()
	// own reports whether the text is what this program itself has written.
	own func(text string) bool
	// polls: a change only says that it is time to look, so what is the same
	// as before is not told again, nor what was there at the start.
	polls bool

	reading slot
}

// run sends until ctx is done, and then closes copies.
func (w *watcher) run(ctx context.Context, copies chan<- Copy) {
	defer close(copies)
	var before mark
	looked := false
	for changed := false; ; {
		if !changed {
			select {
			case <-w.changes:
			case <-ctx.Done():
				return
			}
		}
		changed = false
		rested := time.After(rest)
		c, tell := w.look(ctx)
		if w.polls {
			now := markOf(c)
			tell = tell && looked && now != before
			before, looked = now, true
		}
		// When something else was copied meanwhile, nobody knows whether this
		// text is still the one that was looked at before it was read: it
		// might be a password by now.
		if tell && len(w.changes) == 0 {
			select {
			case copies <- c:
			case <-w.changes:
				changed = true
			case <-ctx.Done():
				return
			}
		}
		select {
		case <-rested:
		case <-ctx.Done():
			return
		}
	}
}

// look reads once. tell is false when there is nothing to tell of.
func (w *watcher) look(ctx context.Context) (c Copy, tell bool) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	text, err := within(ctx, w.reading, w.read, w.end)
	if err == nil {
		text, err = clean(text, Longest)
	}
	switch {
	case errors.Is(err, errNothing), errors.Is(err, context.Canceled):
		return Copy{}, false
	case err != nil:
		return Copy{Err: err}, true
	}
	return Copy{Text: text}, !w.own(text)
}

// notice fills changes, unless one waits there already.
func notice(changes chan<- struct{}) {
	select {
	case changes <- struct{}{}:
	default:
	}
}

// poll notices a change at each tick for which moved says so; moved may be nil.
func poll(ctx context.Context, every time.Duration, changes chan<- struct{}, moved func() bool) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			if moved == nil || moved() {
				notice(changes)
			}
		case <-ctx.Done():
			return
		}
	}
}
