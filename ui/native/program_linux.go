package native

import (
	"bytes"
	"context"
	"os/exec"
	"strings"

	"github.com/atotto/clipboard"
)

// The programs that read and write the clipboard, and how they are started. The
// clipboard package starts the same, with no way to end one that hangs and no
// limit to what one may print.
var (
	readers = [][]string{
		{"wl-paste", "--no-newline"}, {"xclip", "-out", "-selection", "clipboard"}, {"xsel", "--output", "--clipboard"}, {"termux-clipboard-get"},
	}
	writers = [][]string{
		{"wl-copy"}, {"xclip", "-in", "-selection", "clipboard"}, {"xsel", "--input", "--clipboard"}, {"termux-clipboard-set"},
	}
)

// endReaders and endWriters: they end with the context that they are started in.
func endReaders() {}
func endWriters() {}

// readText has another program read the clipboard and ends it when ctx is done.
// Of what it prints no more than Pasteable bytes are taken in, whatever was on
// offer before: then it is ErrHuge.
func readText(ctx context.Context) (string, error) {
	args := chosen(readers)
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

// writeText has another program keep the text for whoever pastes, and ends it
// when it has not taken the text by the time that ctx is done.
func writeText(ctx context.Context, text string) error {
	args := chosen(writers)
	if args == nil {
		return clipboard.WriteAll(text)
	}
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Stdin = strings.NewReader(text)
	cmd.WaitDelay = rest
	return cmd.Run()
}

// chosen is the command among those that the clipboard package would choose. It
// is nil for one that it knows better.
func chosen(commands [][]string) []string {
	for _, args := range commands {
		wayland := strings.HasPrefix(args[0], "wl-")
		if _, err := exec.LookPath(args[0]); err == nil && wayland == readsThroughWayland() {
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
