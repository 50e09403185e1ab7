package native

import (
	"context"
	"errors"

	"github.com/atotto/clipboard"
)

var (
	lastWritten ours
	writing     = make(slot, 1)
)

var (
	errWriteSlow error = problem("The clipboard is not answering, so the reply was not copied. Try again, or select the text and copy it by hand.")
	errUnwritten error = problem("The reply was not copied. Try again, or select the text and copy it by hand.")
)

// Write puts the text on the clipboard, within two seconds or with an error
// that says what to do. Copied does not tell of it. Without a program to do it
// with, the error is an [errors.ErrUnsupported].
func Write(ctx context.Context, text string) error {
	if clipboard.Unsupported {
		return errNoProgram
	}
	return write(ctx, text, &lastWritten, writing, writeText, endWriters)
}

func write(ctx context.Context, text string, own *ours, s slot, put func(context.Context, string) error, end func()) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	_, err := within(ctx, s, func(ctx context.Context) (struct{}, error) {
		own.wrote(text) // before the change can be noticed
		return struct{}{}, put(ctx, text)
	}, end)
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, ErrSlow):
		return errWriteSlow
	}
	return errUnwritten
}
