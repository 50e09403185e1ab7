package main

import (
	"context"
	"errors"

	"levelhead/coach"
	"levelhead/ui"
	"levelhead/ui/native"
)

// A hotkey is the keys that check, from anywhere, what is on the clipboard, and
// bring the window forward.
type hotkey struct {
	combo string
	free  context.CancelFunc // gives the keys back; nil while there are none
}

// take takes other keys, "" for none. After an error those before still count.
// A desktop that asks the agent first may refuse them later: then there are
// none, which the window says, unless nobody has asked for them just now.
func (h *hotkey) take(s *session, combo string, asked bool) error {
	if combo == h.combo {
		return nil
	}
	ctx, free := context.WithCancel(s.ctx)
	if combo != "" {
		refused := func(err error) {
			s.pulse.Soon(func() {
				if ctx.Err() != nil {
					return // they were given up meanwhile
				}
				free()
				h.combo, h.free = "", nil
				if asked || !errors.Is(err, errors.ErrUnsupported) {
					s.desk.Say(coach.Notice{Text: plain(err), Bad: true})
				}
			})
		}
		asking := native.Asking{Does: ui.Text("Check what is copied, and show Levelhead"), Refused: refused}
		if err := native.Shortcut(ctx, combo, func() { s.checkCopied(func(string, error) {}) }, asking); err != nil {
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

// plain is an error about keys without their names, which the window has in the
// agent's language.
func plain(err error) string {
	if errors.Is(err, native.ErrDenied) {
		return native.ErrDenied.Error()
	}
	return err.Error()
}
