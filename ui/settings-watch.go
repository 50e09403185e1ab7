package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

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

// settingsAlone is the list of programs in which what is copied is not read.
type settingsAlone struct {
	row   *settingsRow
	usual string  // what it says
	name  *lookup // one to be added
	add   *button
	line  *fyne.Container // both
	list  *fyne.Container // those there are, each with a button to take it out
	shown []string
}

func (s *settings) aloneRow(x *settingsSection) {
	a := &s.alone
	label := tr("Programs to leave alone")
	a.usual = tr("What you copy there is not read. A program’s name, or words from a window’s title.")
	a.row = x.row(inset(newWords(label)), a.usual,
		label, tr("ignore, exceptions, password manager, private"))
	a.name = newLookup(tr("Such as KeePassXC"), func(string) {})
	a.name.key = s.aloneKey
	a.name.seen = func() { s.scroll.seen(a.row.Container) }
	a.add = newButton("", "more", plain, s.leaveAlone)
	s.wire(&a.add.press, a.row)
	a.line = newBeside(gap, 0, a.name, a.add)
	a.list = newColumn(0, 0)
	a.row.Add(newColumn(0, gap, a.line))
	a.row.Add(a.list)
	s.follows(func(h *house.Settings) {
		if !slices.Equal(h.Ignore, a.shown) {
			a.shown = h.Ignore
			s.aloneList()
		}
	})
}

// aloneKey takes the keys of the line that a name is written on.
func (s *settings) aloneKey(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyReturn, fyne.KeyEnter:
		s.leaveAlone()
	case fyne.KeyEscape:
		if s.alone.name.Text == "" {
			s.leave()
		} else {
			s.alone.name.SetText("")
		}
	case fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown, fyne.KeyPageUp:
		s.key(k)
	default:
		return false
	}
	return true
}

// leaveAlone adds the name that was written to the list, and says why not where
// it does not belong there.
func (s *settings) leaveAlone() {
	a := &s.alone
	now := s.desk.View().Settings
	switch name := a.name.Text; {
	case now.SetIgnored(name, true):
		s.desk.SetSettings(now)
		a.name.SetText("")
		s.tell(a.row, "", false)
	case len(now.Ignore) >= house.MostIgnored:
		s.tell(a.row, trf("There is room for %d names. Remove one to add another.", house.MostIgnored), true)
	case len(name) > house.LongestIgnored:
		s.tell(a.row, tr("This is a long name. A part of it is enough."), true)
	default: // nothing but spaces
		a.name.SetText("")
	}
	s.focus(a.name)
}

// aloneList makes the list anew.
func (s *settings) aloneList() {
	a := &s.alone
	a.list.Objects = nil
	for i, name := range a.shown {
		var out *button
		out = newButton(tr("Remove"), "", quiet, func() {
			byKey := out.byKey
			s.change(func(h *house.Settings) { h.SetIgnored(name, false) })
			s.tell(a.row, "", false)
			if byKey {
				s.focus(a.after(i))
			}
		})
		out.tight = true
		s.wire(&out.press, a.row)
		out.seen = func() { s.scroll.seen(out) }
		a.list.Add(newFacing(rowEdge, newWords(name, theme.ColorNameForeground), out))
	}
	s.scroll.settle(true)
}

// after is what has the keyboard after the name at i was taken out.
func (a *settingsAlone) after(i int) fyne.Focusable {
	if len(a.list.Objects) == 0 {
		return a.name
	}
	next := a.list.Objects[min(i, len(a.list.Objects)-1)].(*fyne.Container)
	return next.Objects[1].(*button)
}

// NoActive hides the list of programs to leave alone and says why in its place;
// "" brings it back.
func (w *Window) NoActive(why string) {
	w.blind = why
	a := &w.set.alone
	a.line.Hidden, a.list.Hidden = why != "", why != ""
	a.row.usual = a.usual
	if why != "" {
		a.row.usual = tr(why)
	}
	a.row.say("", false)
	w.Again()
}
