package main

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/ui"
	"levelhead/ui/native"
)

// notices are the desktop's notifications: one at a time, of fixed texts.
type notices struct {
	back context.CancelFunc // takes the last one back; nil for none
}

// announce shows a notification in the place of the one before.
func (n *notices) announce(s *session, a native.Announcement) {
	ctx, back := context.WithCancel(s.ctx)
	if err := native.Announce(ctx, a, ui.Text); errors.Is(err, errors.ErrUnsupported) {
		title, text := a.In(ui.Text)
		go s.app.SendNotification(fyne.NewNotification(title, text))
	}
	n.withdraw()
	n.back = back
}

// withdraw takes back what is not so any more.
func (n *notices) withdraw() {
	if n.back != nil {
		n.back()
		n.back = nil
	}
}

// worthBack is how long a break is at least whose end is told of: after a
// shorter one nobody has gone anywhere.
const worthBack = 2 * time.Minute

// follow tells of a break that is due or over.
func (n *notices) follow(s *session, was coach.Break, v coach.View) {
	is := v.Break.Phase
	switch {
	case is == was.Phase:
	case is == breaks.Due && v.Break.Why != 0: // the strip alone says so
		n.withdraw()
	case is == breaks.Due && !v.Settings.Quiet:
		n.announce(s, native.Say("Time for a break", "You have been at it for a while. Levelhead is ready when you are.",
			native.Offer("Take it", s.due(s.desk.TakeBreak)),
			native.Offer("Later", s.due(func() { s.desk.Later(0) })),
		))
	case was.Phase == breaks.Resting && is == breaks.Working && was.Length >= worthBack && !v.Settings.Quiet:
		n.announce(s, native.Say("Welcome back", "The break is over, and the next one is counted from now."))
	default:
		n.withdraw()
	}
}

// due does something about a break, on the window's thread, if it is still due
// by then.
func (s *session) due(do func()) func() {
	return func() {
		s.pulse.Soon(func() {
			if s.desk.View().Break.Phase == breaks.Due {
				do()
			}
		})
	}
}
