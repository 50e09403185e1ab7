//go:build darwin || linux

package native

import (
	"context"
	"io"
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
	c.WaitDelay = rest
	return c
}

// read is the text that the program prints, of which no more than a byte
// beyond most is taken: then it is ErrTooLong or ErrHuge.
func (p clipboardProgram) read(ctx context.Context, most int) (string, error) {
	ctx, end := context.WithCancel(ctx)
	defer end()
	c := p.command(ctx)
	out, err := c.StdoutPipe()
	if err != nil {
		return "", errUnread
	}
	if err := c.Start(); err != nil {
		return "", errUnread
	}
	text, err := io.ReadAll(io.LimitReader(out, int64(most)+1))
	if len(text) > most {
		end() // there is no end to what it has to say
	}
	ended := c.Wait()
	switch {
	case len(text) > most:
		return "", tooLong(most)
	case ended != nil && ctx.Err() != nil:
		return "", overdue(ctx)
	case err != nil, ended != nil:
		return "", errUnread // err may be anything, so it is not passed on
	}
	return string(text), nil
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
