package main

import (
	"context"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach/house"
	"levelhead/ui/native"
)

// placing remembers where the window is, screen by screen, and puts it there.
type placing struct {
	screen string // the screen it was on at the last heartbeat
}

// begin puts the window where it was.
func (p *placing) begin(s *session, set house.Settings) {
	if set.Fold {
		p.strip(s)
		return
	}
	p.whole(s)
}

// folded follows the window being folded to the strip and back: the strip has
// no frame, and a place of its own.
func (s *session) folded(on bool) {
	if on {
		s.place.strip(s)
	} else {
		s.place.whole(s)
	}
	s.float(s.desk.View().Settings.Float)
}

// whole puts the unfolded window where it was: on the screen it was last on,
// or when that is gone on one that is there.
func (p *placing) whole(s *session) {
	w, set := s.win.Fyne(), s.desk.View().Settings
	_ = native.Bare(w, false) // a desktop without frames has none to put back
	if !set.Window.Placed {
		return
	}
	x, y := set.Window.X, set.Window.Y
	screens, _ := native.Screens(w)
	if width, height := pixels(w, fyne.NewSize(set.Window.Width, set.Window.Height)); !seen(screens, x, y, width, height) {
		for _, was := range set.Screens {
			if was.Width > 0 && named(screens, was.Name) {
				x, y = was.X, was.Y
				break
			}
		}
	}
	_ = native.Place(w, x, y)
}

// strip puts the strip at its edge, or where it was on this screen; the first
// time it stays where the window began.
func (p *placing) strip(s *session) {
	w, set := s.win.Fyne(), s.desk.View().Settings
	_ = native.Bare(w, true)
	x, y, ok := native.Where(w)
	if !ok {
		x, y = set.Window.X, set.Window.Y
	}
	width, height := pixels(w, w.Canvas().Size())
	screens, _ := native.Screens(w)
	on, ok := native.On(screens, x, y, width, height)
	if !ok {
		_ = native.Place(w, x, y)
		return
	}
	switch set.Edge {
	case "top":
		x, y = on.X+(on.Width-width)/2, on.Y
	case "bottom":
		x, y = on.X+(on.Width-width)/2, on.Y+on.Height-height
	case "left":
		x, y = on.X, on.Y+(on.Height-height)/2
	case "right":
		x, y = on.X+on.Width-width, on.Y+(on.Height-height)/2
	default:
		if was, ok := set.Screen(on.Name); ok && (was.StripX != 0 || was.StripY != 0) {
			x, y = was.StripX, was.StripY
		}
	}
	_ = native.Place(w, x, y)
}

// followEvery is the time between two looks at where the pointer has taken the
// strip: a frame.
const followEvery = time.Second / 60

// grip takes hold of the strip. Moved by hand, it stands at no edge any more.
func (s *session) grip() (follow, end func()) {
	d, err := native.BeginMove(s.win.Fyne())
	if err != nil {
		return nil, nil
	}
	// The pointer rests on the strip while it takes the strip along: of that
	// the window hears nothing, so it looks for itself.
	ctx, let := context.WithCancel(s.ctx)
	go func() {
		often := time.NewTicker(followEvery)
		defer often.Stop()
		for {
			select {
			case <-often.C:
				s.pulse.Soon(func() {
					if ctx.Err() == nil {
						d.Follow()
					}
				})
			case <-ctx.Done():
				return
			}
		}
	}()
	return d.Follow, func() {
		let()
		d.End()
		if set := s.desk.View().Settings; set.Edge != "free" {
			set.Edge = "free"
			s.desk.SetSettings(set)
		}
		s.keepPlace()
	}
}

// where is where the window is now, and how large.
func (s *session) where() house.Window {
	at := house.Window{Placed: true}
	size := s.win.Fyne().Canvas().Size()
	at.Width, at.Height = size.Width, size.Height
	at.X, at.Y, _ = native.Where(s.win.Fyne())
	return at
}

// keepPlace has the window's place kept when it has moved, so that it is found
// again even when the program has no time to say goodbye. A window that no
// screen shows any more comes back to one that is there; and on another screen
// the text gets the size that it had there.
func (s *session) keepPlace() {
	w, set := s.win.Fyne(), s.desk.View().Settings
	x, y, ok := native.Where(w)
	if !ok || s.tray.hidden {
		return
	}
	width, height := pixels(w, w.Canvas().Size())
	screens, _ := native.Screens(w)
	on, ok := native.On(screens, x, y, width, height)
	if !ok && len(screens) > 0 {
		_ = native.Place(w, x, y)
		return
	}
	is, known := set.Screen(on.Name)
	if came := on.Name != s.place.screen; came && known && is.Scale > 0 && is.Scale != set.Look.Scale {
		set.Look.Scale = is.Scale
		s.desk.SetSettings(set)
	}
	s.place.screen = on.Name
	is.Name, is.Scale = on.Name, set.Look.Scale
	if s.win.Folded() {
		is.StripX, is.StripY = x, y
	} else {
		place := s.win.Place()
		place.X, place.Y = x, y
		is.X, is.Y, is.Width, is.Height = x, y, place.Width, place.Height
		if place != set.Window {
			s.desk.SetWindow(place)
		}
	}
	if on.Name == "" {
		return // a system that tells of no screens
	}
	if was, ok := set.Screen(on.Name); !ok || was != is || set.Screens[0].Name != on.Name {
		s.desk.SetScreen(is)
	}
}

// refloat asks anew for the window to be kept above the others, where it has
// come to be no longer.
func (s *session) refloat() {
	if s.floats && s.asked && !s.tray.hidden && !native.Afloat(s.win.Fyne()) {
		s.float(true)
	}
}

// pixels is a size in pixels of the screen.
func pixels(w fyne.Window, size fyne.Size) (width, height int) {
	scale := w.Canvas().Scale()
	return int(size.Width * scale), int(size.Height * scale)
}

func seen(screens []native.Monitor, x, y, width, height int) bool {
	_, ok := native.On(screens, x, y, width, height)
	return ok
}

func named(screens []native.Monitor, name string) bool {
	for _, m := range screens {
		if m.Name == name {
			return true
		}
	}
	return false
}
