package native

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"

	"github.com/atotto/clipboard"
)

// readOnce looks at what is on offer, as a watcher does, and then reads it.
// Where there is nothing to look through, it is read all the same: the agent
// has asked for it, and the deadline holds.
func readOnce(ctx context.Context) (string, error) {
	b, err := openBoard()
	if err != nil {
		return readText(ctx)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go b.follow(ctx, make(chan struct{}, 1))
	return b.readForPaste(ctx)
}

func (s *selection) read(ctx context.Context) (string, error) { return readAfter(ctx, s.look) }

func (s *selection) readForPaste(ctx context.Context) (string, error) {
	return readAfter(ctx, s.lookForPaste)
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
	p, ok := xReader()
	read := readText
	if ok {
		read = func(ctx context.Context) (string, error) { return p.read(ctx, Pasteable) }
	}
	text, err := read(ctx)
	if errors.Is(err, ErrNotText) {
		err = errUnread // it is text: that was looked at a moment ago
	}
	return text, err
}

// xReader is the program that reads from XWayland. The clipboard package may
// have chosen wl-paste by itself, which puts up a window and takes the focus
// wherever this is needed; not ok where its choice is as good.
func xReader() (p clipboardProgram, ok bool) {
	if os.Getenv("WAYLAND_DISPLAY") == "" {
		return clipboardProgram{}, false
	}
	for _, p := range xReaders {
		if _, err := exec.LookPath(p.path); err == nil {
			return p, true
		}
	}
	return clipboardProgram{}, false
}

// errNoXReader: the compositor does not show its clipboard, and XWayland's is
// to be read by a program.
var errNoXReader error = unsupported("To see what you copy on this desktop, Levelhead needs a small program: install xclip or xsel, then start Levelhead again. Until then, paste your draft here.")

// readsX says what is missing to read from the X server.
func readsX() error {
	if os.Getenv("WAYLAND_DISPLAY") == "" {
		if clipboard.Unsupported {
			return errNoProgram
		}
		return nil
	}
	if _, ok := xReader(); !ok {
		return errNoXReader
	}
	return nil
}
