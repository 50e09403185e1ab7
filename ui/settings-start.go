package ui

import (
	"strings"

	"levelhead/coach/house"
)

// startRows are how the program is started and brought forward: both are the
// system's to grant.
func (s *settings) startRows() {
	x := s.section(tr("Starting"))
	label := tr("Start when I log in")
	var start *settingsRow
	t := newToggle(label, func(on bool) {
		s.begin(start, on)
	})
	t.after = true
	start = x.row(t, "", label, tr("autostart, login, boot"))
	start.gone = s.hooks.Autostart == nil
	s.wire(&t.press, start)
	s.follows(func(h *house.Settings) { t.set(h.Start, label) })
	s.start = start

	s.hotkey = newKeyField(s.grab, s.refuse)
	name := tr("Keys that bring this window forward")
	s.keys = x.row(newFacing(rowEdge, newWords(name), s.hotkey),
		tr("Press the new keys here. Backspace takes them away."), name, tr("shortcut, hotkey, keyboard"))
	s.keys.gone = s.hooks.Shortcut == nil
	s.wire(&s.hotkey.press, s.keys)
	s.follows(func(h *house.Settings) { s.hotkey.set(h.Shortcut) })
}

// begin has the program start at login or not, and keeps that only when the
// system agrees.
func (s *settings) begin(r *settingsRow, on bool) {
	if err := s.hooks.Autostart(on); err != nil {
		s.tell(r, tr(err.Error()), true)
		return
	}
	s.change(func(h *house.Settings) { h.Start = on })
	s.tell(r, "", false)
}

// grab takes other keys, or none, if the system lets it have them.
func (s *settings) grab(combo string) {
	if err := s.hooks.Shortcut(combo); err != nil {
		s.tell(s.keys, whyNot(combo, err), true)
		return
	}
	s.change(func(h *house.Settings) { h.Shortcut = combo })
	s.tell(s.keys, "", false)
}

// whyNot says which keys the system refused, and why.
func whyNot(combo string, err error) string {
	why := tr(err.Error())
	if combo == "" || strings.Contains(why, combo) {
		return why
	}
	return trf("%s was not taken. %s", inKeys(combo), why)
}

// refuse says why keys are none that a program should take.
func (s *settings) refuse(combo string) {
	s.tell(s.keys, trf("%s is for other programs. Hold two of Ctrl, Alt and Shift with a letter, a digit or an F key, such as Ctrl+Alt+L.", inKeys(combo)), true)
}

// obey brings the system up to settings that came all at once. What it refuses
// goes back to what it was before, and its row says why.
func (s *settings) obey(before house.Settings) {
	now := s.desk.View().Settings
	if now.Start != before.Start && s.hooks.Autostart != nil {
		if err := s.hooks.Autostart(now.Start); err != nil {
			s.change(func(h *house.Settings) { h.Start = before.Start })
			s.tell(s.start, tr(err.Error()), true)
		}
	}
	if now.Shortcut != before.Shortcut && s.hooks.Shortcut != nil {
		if err := s.hooks.Shortcut(now.Shortcut); err != nil {
			s.change(func(h *house.Settings) { h.Shortcut = before.Shortcut })
			s.tell(s.keys, whyNot(now.Shortcut, err), true)
		}
	}
}
