package native

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"sync/atomic"
	"time"
)

// longestWait is the longest time between two tries to see the clipboard again.
const longestWait = 30 * time.Second

func watch(ctx context.Context) (*watcher, error) {
	if readsThroughWayland() {
		return nil, unsupported("On Wayland, reading what you copy would take the focus from your help desk each time. " +
			"Start Levelhead with “env -u WAYLAND_DISPLAY levelhead” and have xclip installed, or paste your draft here.")
	}
	s, err := openSelection()
	if err != nil {
		return nil, err
	}
	return newWatcher(ctx, s), nil
}

func newWatcher(ctx context.Context, s *selection) *watcher {
	changes := make(chan struct{}, 1)
	var d display
	d.now.Store(s)
	go d.keep(ctx, s, changes)
	return &watcher{
		changes: changes,
		read:    d.read,
		end:     endReaders,
		own:     lastWritten.is,
		polls:   !s.tells,
		reading: make(slot, 1),
	}
}

// readsThroughWayland says which program the clipboard package has chosen, in
// the same way: wl-paste takes the focus on some desktops and so is never run
// unasked.
func readsThroughWayland() bool {
	if os.Getenv("WAYLAND_DISPLAY") == "" {
		return false
	}
	_, copies := exec.LookPath("wl-copy")
	_, pastes := exec.LookPath("wl-paste")
	return copies == nil && pastes == nil
}

// A display is the clipboard as it can be seen at the moment: through the
// connection there is, or not at all until there is a new one.
type display struct {
	now atomic.Pointer[selection]
}

// keep notices changes until ctx is done, over as many connections as it takes.
// While there is none it tells so once, by a change that cannot be read.
func (d *display) keep(ctx context.Context, s *selection, changes chan<- struct{}) {
	var wait time.Duration
	told := false
	for ctx.Err() == nil {
		if s != nil {
			began := time.Now()
			d.now.Store(s)
			s.follow(ctx, changes)
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
		s, err = openSelection()
		if err != nil && !told {
			notice(changes)
		}
		told = err != nil
		wait = min(max(2*wait, time.Second), longestWait)
	}
	if s != nil {
		s.close()
	}
}

// read gives the text that is there now, for a watcher.
func (d *display) read(ctx context.Context) (string, error) {
	s := d.now.Load()
	if s == nil {
		return "", ErrLost
	}
	return readAfter(ctx, s.look)
}

// readAfter looks at what is on offer and only then has the text read, so that
// the program which reads it is never started for an owner that does not
// answer.
func readAfter(ctx context.Context, look func(context.Context) error) (string, error) {
	switch err := look(ctx); {
	case errors.Is(err, io.EOF):
		return "", ErrLost
	case err != nil:
		return "", err
	case ctx.Err() != nil:
		return "", ctx.Err()
	}
	text, err := readText(ctx)
	if errors.Is(err, ErrNotText) {
		err = errUnread // it is text: that was looked at a moment ago
	}
	return text, err
}
