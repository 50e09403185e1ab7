package main

import (
	"errors"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
	"levelhead/ui"
	"levelhead/ui/native"
)

// system is what the window gets of the desktop.
func (s *session) system() ui.System {
	return ui.System{
		Paste: s.pulse.Paste,
		Aside: func(do func() (then func())) {
			go func() {
				then := do()
				s.pulse.Soon(then)
			}()
		},
		Autostart: native.Autostart,
		Shortcut:  func(combo string) error { return s.hotkey.take(s, combo, true) },
		Keys:      func() string { return s.hotkey.combo },
		Grip:      s.grip,
		Folded:    s.folded,
		Respite:   s.respite,
		Sound:     s.sound,
		Unseen:    func(h breaks.Hold) string { return s.signs.why(s, h) },
		Silent:    silent,
		Ideas:     func() ideas.Book { return s.book },
		SetIdeas: func(b ideas.Book) error {
			s.book = b
			s.keeper.saveIdeas(b) // how that went is told as with the settings
			return nil
		},
	}
}

// forward brings the window to the front, unfolded and with the keyboard on it.
func (s *session) forward() {
	s.tray.open(s)
	s.win.Fold(false)
	if err := native.Raise(s.win.Fyne()); err != nil {
		s.win.Show()
	}
	s.float(s.desk.View().Settings.Float)
}

// begin puts the settings to work that are about the desktop, once the window
// is on the screen.
func (s *session) begin(set house.Settings) {
	if set.Fold {
		s.placeStrip()
	} else {
		s.placeWhole()
	}
	if starts := native.Autostarts(); starts != set.Start {
		set.Start = starts // switched on or off in the desktop's own settings
		s.desk.SetSettings(set)
	}
	if err := s.hotkey.take(s, set.Shortcut, false); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		s.desk.Say(coach.Notice{Text: err.Error(), Bad: true})
	}
	s.fade.begin(s)
	s.leaving.begin(s)
}

// dress puts on a changed look, and another language.
func (s *session) dress(set house.Settings) {
	if set.Look != s.look {
		s.look = set.Look
		s.app.Settings().SetTheme(ui.NewTheme(s.look))
		s.pulse.Soon(s.win.Again)
	}
	if set.Language != s.tongue {
		s.tongue = set.Language
		// Not at once: what was pressed to change it is made anew as well.
		s.pulse.Soon(func() { s.win.Speak(s.tongue); s.tray.follow(s.desk.View()) })
	}
	s.fade.follow(s, set.Opacity)
}
