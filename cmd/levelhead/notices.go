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

// worthTelling is how long a break has to be for its end to be announced:
// nobody is far away after half a minute.
const worthTelling = 2 * time.Minute

// notices are the desktop's notifications: one at a time, of fixed texts.
type notices struct {
	back context.CancelFunc // takes the last one back; nil for none
	long bool               // the break that was last taken was worth it
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

// follow tells of a break that is due or over.
func (n *notices) follow(s *session, was breaks.Phase, v coach.View) {
	is := v.Break.Phase
	switch {
	case is == was:
	case is == breaks.Due && !v.Settings.Quiet:
		n.announce(s, native.Say("Time for a break", "You have been at it for a while. Levelhead is ready when you are.",
			native.Offer("Take it", s.due(s.desk.TakeBreak)),
			native.Offer("Later", s.due(func() { s.desk.Later(0) })),
		))
	case was == breaks.Resting && is == breaks.Working && n.long && !v.Settings.Quiet:
		n.announce(s, native.Say("Welcome back", "The break is over, and the next one is counted from now."))
	default:
		n.withdraw()
	}
	if is == breaks.Resting {
		n.long = v.Break.Length >= worthTelling
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
