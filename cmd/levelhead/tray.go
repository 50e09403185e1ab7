package main

import (
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
	"levelhead/ui"
	"levelhead/ui/native"
)

// lostFor is how long a tray may be gone, as when the panel starts again,
// before a window that only the tray leads back to comes back by itself.
const lostFor = 10 * time.Second

// tray is Levelhead's icon in the desktop's tray. Where it is seen, closing the
// window only hides it. The zero tray has none.
type tray struct {
	show   func(native.TrayFace) // nil where there can be none
	there  bool                  // it is seen
	lost   time.Time             // when it was found missing with the window hidden
	hidden bool                  // the window is closed, and Levelhead goes on
	x, y   int                   // where the window was
	placed bool                  // and whether that is known
	told   bool                  // it has been said that Levelhead goes on
	owed   bool                  // the window is to say so when it is next seen

	notices notices
}

// begin puts the icon into the tray, before the app runs.
func (t *tray) begin(s *session) {
	show, err := native.Tray(s.ctx, s.app, ui.TrayFace(s.desk.View()), native.TrayEvents{
		Pressed: func(name string) { s.pulse.Soon(func() { t.press(s, name) }) },
		There:   func(on bool) { s.pulse.Soon(func() { t.there = on }) },
	})
	if err == nil { // else closing the window ends the program, as it says it will
		t.show = show
	}
}

// follow shows the verdict and the time to the next break.
func (t *tray) follow(v coach.View) {
	if t.show != nil {
		t.show(ui.TrayFace(v))
	}
}

// press does what was pressed in the tray; "" is the icon.
func (t *tray) press(s *session, name string) {
	switch v := s.desk.View(); name {
	case "", ui.TrayOpen:
		s.forward()
	case ui.TrayWatch:
		if v.Watching.Until.IsZero() {
			s.desk.SetWatch(!v.Watching.On) // for as long as the agent likes
		} else {
			s.desk.Unpause()
		}
	case ui.TrayBreak:
		if v.Break.Phase == breaks.Resting {
			s.desk.EndBreak()
		} else {
			s.desk.TakeBreak()
		}
	case ui.TrayQuit:
		s.quit()
	}
}

// close closes the window: where the icon is seen Levelhead goes on, and says
// so the first time.
func (t *tray) close(s *session) {
	if !t.there {
		s.quit()
		return
	}
	s.keepPlace()
	t.x, t.y, t.placed = native.Where(s.win.Fyne())
	s.win.Fyne().Hide()
	t.hidden = true
	if t.told || t.owed {
		return
	}
	t.owed = true
	if s.desk.View().Settings.Quiet {
		return // the window says so when it is next seen
	}
	t.tell(s)
	t.notices.announce(s, native.Say("Levelhead is still there", "It goes on in the tray. To end it, choose Quit there.",
		native.Open(func() { s.pulse.Soon(s.forward) })))
}

// tell remembers that it has been said.
func (t *tray) tell(s *session) {
	t.told = true
	s.keeper.saveState(t.state(s.desk.State()))
}

// open shows a window that was closed, where it was.
func (t *tray) open(s *session) {
	if t.hidden {
		t.reopen(s, s.win.Show)
	}
}

func (t *tray) reopen(s *session, show func()) {
	t.hidden, t.lost = false, time.Time{}
	show()
	if t.placed {
		_ = native.Place(s.win.Fyne(), t.x, t.y)
	}
	s.float(s.desk.View().Settings.Float)
	if t.owed {
		t.owed = false
		t.tell(s)
		s.desk.Say(coach.Notice{Text: "You closed this window, and Levelhead went on in the tray. To end it, choose Quit there.", Once: true})
	}
}

// beat is the heartbeat: a window that no tray leads back to any more comes
// back by itself, and takes the keyboard from nobody.
func (t *tray) beat(s *session, now time.Time) {
	switch {
	case !t.hidden || t.there:
		t.lost = time.Time{}
	case t.lost.IsZero():
		t.lost = now
	case now.Sub(t.lost) >= lostFor:
		t.reopen(s, func() {
			if native.Reveal(s.win.Fyne()) != nil {
				s.win.Show()
			}
		})
	}
}

// state is what is to be kept, with what the tray has to remember.
func (t *tray) state(kept house.State) house.State {
	kept.Told = t.told
	return kept
}
