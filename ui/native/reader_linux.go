package native

import (
	"bytes"
	"context"
	"os/exec"

	"github.com/atotto/clipboard"
)

// readText has another program read the clipboard and ends it when ctx is done.
// Of what it prints no more than Pasteable bytes are taken in, whatever was on
// offer before: then it is ErrHuge.
func readText(ctx context.Context) (string, error) {
	args := reader()
	if args == nil {
		text, err := clipboard.ReadAll() // of the rarer programs, or none
		return text, unread(err)
	}
	var text bounded
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Stdout = &text
	cmd.WaitDelay = rest // for what it has started itself, and left behind
	err := cmd.Run()
	switch {
	case text.over:
		return "", ErrHuge
	case err != nil:
		return "", unread(err)
	}
	return text.kept.String(), nil
}

// reader is the program that reads the clipboard, and its arguments: the one
// that the clipboard package chooses. It is nil for one that it knows better.
func reader() []string {
	if readsThroughWayland() {
		return []string{"wl-paste", "--no-newline"}
	}
	for _, args := range [][]string{{"xclip", "-out", "-selection", "clipboard"}, {"xsel", "--output", "--clipboard"}} {
		if _, err := exec.LookPath(args[0]); err == nil {
			return args
		}
	}
	return nil
}

// A bounded keeps what is written to it, up to Pasteable bytes. Who writes more
// is told to stop.
type bounded struct {
	kept bytes.Buffer // not embedded: it would be read into past Write
	over bool
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.over = b.over || b.kept.Len()+len(p) > Pasteable; b.over {
		return 0, ErrHuge
	}
	return b.kept.Write(p)
}
