package ui

import (
	"levelhead/coach"
	"levelhead/coach/house"
)

// watchRows are when to watch, where not to, and what is taken for granted of
// customers.
func (s *settings) watchRows() {
	x := s.section(tr("Watching"))
	label := tr("Watch what I copy")
	t := newToggle(label, s.desk.SetWatch)
	t.after = true
	r := x.row(t, tr("A reply that you copy is read here, and kept nowhere."), label, tr("clipboard"))
	s.wire(&t.press, r)
	s.followed = append(s.followed, func(v coach.View) {
		t.set(v.Watching.On, label)
		if left := leftAlone(v.Watching); left != "" {
			r.say(left, false)
			return
		}
		problem := ""
		if v.Watching.On {
			problem = v.Watching.Problem
		}
		r.say(tr(problem), problem != "")
	})
	s.aloneRow(x)
	s.oneOf(x, tr("How upset customers are, mostly"),
		tr("Counts while a customer’s own message is not at hand."), tr("mood, anger, heat"),
		func(h *house.Settings) *string { return &h.Heat },
		settingsOption{"calm", tr("Calm")}, settingsOption{"upset", tr("Upset")}, settingsOption{"furious", tr("Furious")},
	)
}

func (s *settings) aloneRow(x *settingsSection) {
	s.nameRows(&s.alone, x, tr("Programs to leave alone"),
		tr("What you copy there is not read. A program’s name, or words from a window’s title."),
		tr("Such as KeePassXC"), tr("ignore, exceptions, password manager, private"),
		func(h *house.Settings) []string { return h.Ignore },
		func(h *house.Settings, name string, on bool) bool { return h.SetIgnored(name, on) })
}

// NoActive hides the lists of programs and says why in the place of the one
// that are left alone; "" brings them back.
func (w *Window) NoActive(why string) {
	w.blind = why
	instead := ""
	if why != "" {
		instead = tr(why)
		why = tr("Levelhead does not see here which window you are in, so no break waits for a program.")
	}
	w.set.alone.gone(instead)
	w.set.programs.gone(why)
	w.Again()
}
