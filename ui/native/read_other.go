//go:build !linux && !darwin

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

// endReaders: reading starts no other program here.
func endReaders() {}
