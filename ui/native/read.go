package native

import (
	"context"
	"errors"
)

var pasting = make(slot, 1)

// Read gives the text that is on the clipboard now, for the agent who pastes:
// within two seconds, or with an error that says what to do. It is "" where
// there is nothing to paste. The text is in UTF-8, has no NUL and at most
// Pasteable bytes; of a longer one the error is ErrHuge.
func Read(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	text, err := within(ctx, pasting, readOnce)
	if err == nil {
		text, err = clean(text, Pasteable)
	}
	if errors.Is(err, errNothing) {
		return "", nil
	}
	return text, err
}
