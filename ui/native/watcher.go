package native

import (
	"context"
	"errors"
	"slices"
	"time"
)

// A watcher turns changes of the clipboard into Copies.
type watcher struct {
	// changes says that something was copied. It has a capacity of 1 and is
	// filled without waiting, so that a thousand changes are one.
	changes <-chan struct{}
	// read gives the text that is there now; it may never return.
	read func(context.Context) (string, error)
	// own reports whether the text is what this program itself has written.
	own func(text string) bool
	// leave are asked whether a change is to be left alone.
	leave []func() bool
	// due reports, once, whether this program has written something a moment
	// ago, of which the change that was noticed is the sign; nil for never.
	due func() bool
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
		c, tell, left := w.look(ctx)
		if w.polls {
			now := markOf(c)
			tell = tell && looked && now != before
			before, looked = now, true
			if tell {
				tell = !w.left(ctx)
			}
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
		if left { // what came right after it is the same once more: some programs copy twice
			select {
			case <-w.changes:
			default:
			}
		}
	}
}

// look reads once. tell is false when there is nothing to tell of; left is true
// when that is so because it was left alone, unread.
func (w *watcher) look(ctx context.Context) (c Copy, tell, left bool) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	text, err := within(ctx, w.reading, func(ctx context.Context) (string, error) {
		if !w.polls && w.leaves() {
			return "", errLeft
		}
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return w.read(ctx)
	})
	if err == nil {
		text, err = clean(text, Longest)
	}
	switch {
	case errors.Is(err, errNothing), errors.Is(err, context.Canceled), errors.Is(err, errLeft):
		return Copy{}, false, errors.Is(err, errLeft)
	case err != nil:
		return Copy{Err: err}, true, false
	}
	return Copy{Text: text}, !w.own(text), false
}

// left asks, in its time, whether what was read is to be left alone after all.
// Where there is no answer it is.
func (w *watcher) left(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	left, err := within(ctx, w.reading, func(context.Context) (bool, error) { return w.leaves(), nil })
	return left || err != nil
}

// leaves reports whether the change is to be left alone. That of what this
// program has written is, and nobody is asked about it.
func (w *watcher) leaves() bool {
	if len(w.leave) == 0 {
		return false
	}
	return w.due != nil && w.due() || slices.ContainsFunc(w.leave, func(leave func() bool) bool { return leave() })
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
