package main

import (
	"context"

	"levelhead/ui/native"
)

// A hotkey is the keys that bring the window forward from anywhere.
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
		if err := native.Shortcut(ctx, combo, func() { s.pulse.Soon(s.forward) }); err != nil {
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
