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
		return readText()
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
	if name, args := xReader(); name != "" {
		return readBy(ctx, name, args...)
	}
	return readText()
}

// xReaders are the programs that read from an X server.
var xReaders = [][]string{
	{"xclip", "-out", "-selection", "clipboard"},
	{"xsel", "--output", "--clipboard"},
}

// xReader is the program that reads from XWayland. The clipboard package may
// have chosen wl-paste by itself, which puts up a window and takes the focus
// wherever this is needed; "" where its choice is as good.
func xReader() (name string, args []string) {
	if os.Getenv("WAYLAND_DISPLAY") == "" {
		return "", nil
	}
	for _, r := range xReaders {
		if path, err := exec.LookPath(r[0]); err == nil {
			return path, r[1:]
		}
	}
	return "", nil
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
	if name, _ := xReader(); name == "" {
		return errNoXReader
	}
	return nil
}

// readBy reads what a program prints, a byte more than Pasteable at most.
func readBy(ctx context.Context, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", errUnread
	}
	if err := cmd.Start(); err != nil {
		return "", errNoProgram
	}
	text, err := io.ReadAll(io.LimitReader(out, Pasteable+1))
	if len(text) > Pasteable {
		_ = cmd.Process.Kill() // it has more to say, and nobody listens
	}
	ended := cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case len(text) > Pasteable:
		return "", ErrHuge
	case err != nil:
		return "", errUnread
	case ended != nil:
		return "", ErrNotText // the program ran and found no text
	}
	return string(text), nil
}
