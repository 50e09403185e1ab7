package main

import (
	"context"

	"levelhead/ui/native"
)

// A hotkey is the keys that check, from anywhere, what is on the clipboard, and
// bring the window forward.
type hotkey struct {
	combo string
	free  context.CancelFunc // gives the keys back; nil while there are none
}

// take takes other keys, "" for none. After an error those before still count.
func (h *hotkey) take(s *session, combo string) error {
	if combo == h.combo {
		return nil
	}
	ctx, free := context.WithCancel(s.ctx)
	if combo != "" {
		if err := native.Shortcut(ctx, combo, func() { s.checkCopied(func(string, error) {}) }); err != nil {
			free()
			return err
		}
	}
	if h.free != nil {
		h.free()
	}
	h.combo, h.free = combo, free
	return nil
}
