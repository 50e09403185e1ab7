package main

import (
	"context"
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach/house"
	"levelhead/ui/native"
)

// placing is what is remembered of where the window is from one heartbeat to
// the next.
type placing struct {
	screen string   // the screen it was on
	among  []string // the names of those that there were
	doubts int      // for how many heartbeats more it is asked whether it floats, and all of it is seen
}

// changed reports whether there are other screens now than at the last
// heartbeat.
func (p *placing) changed(screens []native.Monitor) bool {
	before := p.among
	p.among = nil
	for _, m := range screens {
		p.among = append(p.among, m.Name)
	}
	return len(before) > 0 && !slices.Equal(before, p.among)
}

// folded follows the window being folded to the strip and back: the strip has
// no frame, and a place of its own.
func (s *session) folded(on bool) {
	if on {
		s.placeStrip()
	} else {
		s.placeWhole()
	}
	s.float(s.desk.View().Settings.Float)
}

// placeWhole puts the unfolded window where it was: on the screen it was last
// on, or when that is gone on one that is there.
func (s *session) placeWhole() {
	w, set := s.win.Fyne(), s.desk.View().Settings
	_ = native.Bare(w, false) // a desktop without frames has none to put back
	if !set.Window.Placed {
		return
	}
	x, y := set.Window.X, set.Window.Y
	screens, _ := native.Screens(w)
	width, height := pixels(w, fyne.NewSize(set.Window.Width, set.Window.Height))
	if _, seen := native.On(screens, x, y, width, height); !seen {
		there := func(was house.Screen) bool {
			return was.Width > 0 && slices.ContainsFunc(screens, func(m native.Monitor) bool { return m.Name == was.Name })
		}
		if i := slices.IndexFunc(set.Screens, there); i >= 0 {
			x, y = set.Screens[i].X, set.Screens[i].Y
		}
	}
	_ = native.Place(w, x, y)
}

// placeStrip puts the strip at its edge, or where it was on this screen; the
// first time it stays where the window began.
func (s *session) placeStrip() {
	w, set := s.win.Fyne(), s.desk.View().Settings
	_ = native.Bare(w, true)
	x, y, ok := native.Where(w)
	width, height := pixels(w, w.Canvas().Size())
	screens, _ := native.Screens(w)
	if s.place.screen == "" && len(set.Screens) > 0 { // it has only come up: the screen that it was last on
		if i := slices.IndexFunc(screens, func(m native.Monitor) bool { return m.Name == set.Screens[0].Name }); i >= 0 {
			x, y, ok = screens[i].X, screens[i].Y, true
		}
	}
	if !ok {
		x, y = set.Window.X, set.Window.Y
	}
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
// screen shows any more, or not the whole of it since one was unplugged or the
// window was unfolded, comes back to one that is there; and on another screen
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
	part := on.X > x || on.Y > y || on.X+on.Width < x+width || on.Y+on.Height < y+height
	if other := s.place.changed(screens); (other || !ok || part && s.place.doubts > 0) && len(screens) > 0 {
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

// surely is for how many heartbeats after the window was shown, folded or
// unfolded the desktop is asked whether it floats. It may have been told so in
// the moment in which it took the window in, and not have heard.
const surely = 3

// refloat asks anew for the window to be kept above the others, where it has
// come to be no longer.
func (s *session) refloat() {
	if s.place.doubts == 0 || s.tray.hidden {
		return
	}
	s.place.doubts--
	if w := s.win.Fyne(); s.floats && !native.Afloat(w) {
		_ = native.Float(w, true) // it did a moment ago
	}
}

// pixels is a size in pixels of the screen.
func pixels(w fyne.Window, size fyne.Size) (width, height int) {
	scale := w.Canvas().Scale()
	return int(size.Width * scale), int(size.Height * scale)
}
