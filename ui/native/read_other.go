//go:build !linux && !darwin && !windows

package native

import (
	"context"

	"github.com/atotto/clipboard"
)

func readOnce(context.Context) (string, error) { return readText() }

// readText reads the clipboard, which may take for ever.
func readText() (string, error) {
	text, err := clipboard.ReadAll()
	return text, unread(err)
}
