//go:build darwin || linux

package native

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"strings"
)

// A clipboardProgram reads or writes the clipboard: its path, arguments and
// what is added to the environment. The text is never an argument.
type clipboardProgram struct {
	path string
	args []string
	env  []string
}

// command is the program about to be started, and ended when ctx is.
func (p clipboardProgram) command(ctx context.Context) *exec.Cmd {
	c := exec.CommandContext(ctx, p.path, p.args...)
	c.Env = append(os.Environ(), p.env...)
	c.WaitDelay = rest // for what it has started itself, and left behind
	return c
}

// read is the text that the program prints, of which no more than most bytes
// are taken: of more it is ErrTooLong or ErrHuge.
func (p clipboardProgram) read(ctx context.Context, most int) (string, error) {
	text := bounded{most: most}
	c := p.command(ctx)
	c.Stdout = &text
	err := c.Run()
	switch {
	case text.over:
		return "", tooLong(most)
	case err != nil && ctx.Err() != nil:
		return "", overdue(ctx)
	case err != nil:
		return "", unread(err)
	}
	return text.kept.String(), nil
}

// A bounded keeps what is written to it, up to most bytes. Who writes more is
// told to stop.
type bounded struct {
	kept bytes.Buffer // not embedded: it would be read into past Write
	most int
	over bool
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.over = b.over || b.kept.Len()+len(p) > b.most; b.over {
		return 0, ErrHuge
	}
	return b.kept.Write(p)
}

// write hands the text to the program.
func (p clipboardProgram) write(ctx context.Context, text string) error {
	c := p.command(ctx)
	c.Stdin = strings.NewReader(text)
	err := c.Run()
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return overdue(ctx)
	}
	return errUnwritten
}
