package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/house"
)

// settingsNames is a list of programs and windows by their names.
type settingsNames struct {
	row   *settingsRow
	usual string  // what it says
	name  *lookup // one to be added
	add   *button
	line  *fyne.Container // both
	list  *fyne.Container // those there are, each with a button to take it out
	shown []string

	s   *settings
	in  func(*house.Settings) []string
	put func(h *house.Settings, name string, on bool) bool
}

// nameRows adds a list of names: In gives those there are, put adds one or takes
// one out, as house.Settings.SetIgnored does.
func (s *settings) nameRows(a *settingsNames, x *settingsSection, label, usual, hint, also string,
	in func(*house.Settings) []string, put func(h *house.Settings, name string, on bool) bool,
) {
	a.s, a.usual, a.in, a.put = s, usual, in, put
	a.row = x.row(inset(newWords(label)), a.usual, label, also)
	a.name = s.line(a.row, hint)
	a.name.key = a.key
	a.add = newButton("", "more", plain, a.take)
	s.wire(&a.add.press, a.row)
	a.line = newBeside(gap, 0, a.name, a.add)
	a.list = newColumn(0, 0)
	a.row.Add(newColumn(0, gap, a.line))
	a.row.Add(a.list)
	s.follows(func(h *house.Settings) {
		if now := in(h); !slices.Equal(now, a.shown) {
			a.shown = now
			a.make()
		}
	})
}

// line is a line to write on, in a row.
func (s *settings) line(r *settingsRow, hint string) *lookup {
	l := newLookup(hint, func(string) {})
	l.copy, l.paste = s.hooks.Copy, s.hooks.Paste
	l.seen = func() { s.scroll.seen(r.Container) }
	return l
}

// key takes the keys of the line that a name is written on.
func (a *settingsNames) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyReturn, fyne.KeyEnter:
		a.take()
	case fyne.KeyEscape:
		if a.name.Text == "" {
			a.s.leave()
		} else {
			a.name.SetText("")
		}
	case fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown, fyne.KeyPageUp:
		a.s.key(k)
	default:
		return false
	}
	return true
}

// take adds the name that was written to the list, and says why not where it
// does not belong there.
func (a *settingsNames) take() {
	now := a.s.desk.View().Settings
	switch name := a.name.Text; {
	case a.put(&now, name, true):
		a.s.desk.SetSettings(now)
		a.name.SetText("")
		a.s.tell(a.row, "", false)
	case len(a.in(&now)) >= house.MostIgnored:
		a.s.tell(a.row, trf("There is room for %d names. Remove one to add another.", house.MostIgnored), true)
	case len(name) > house.LongestIgnored:
		a.s.tell(a.row, tr("This is a long name. A part of it is enough."), true)
	default: // nothing but spaces
		a.name.SetText("")
	}
	a.s.focus(a.name)
}

// make makes the list anew.
func (a *settingsNames) make() {
	a.list.Objects = nil
	for i, name := range a.shown {
		var out *button
		out = newButton(tr("Remove"), "", quiet, func() {
			byKey := out.byKey
			a.s.change(func(h *house.Settings) { a.put(h, name, false) })
			a.s.tell(a.row, "", false)
			if byKey {
				a.s.focus(a.after(i))
			}
		})
		out.tight = true
		a.s.wire(&out.press, a.row)
		out.seen = func() { a.s.scroll.seen(out) }
		a.list.Add(newFacing(rowEdge, newWords(name, theme.ColorNameForeground), out))
	}
	a.s.scroll.settle(true)
}

// after is what has the keyboard after the name at i was taken out.
func (a *settingsNames) after(i int) fyne.Focusable {
	if len(a.list.Objects) == 0 {
		return a.name
	}
	next := a.list.Objects[min(i, len(a.list.Objects)-1)].(*fyne.Container)
	return next.Objects[1].(*button)
}

// gone hides the list and says why in its place; "" brings it back.
func (a *settingsNames) gone(why string) {
	a.line.Hidden, a.list.Hidden = why != "", why != ""
	a.row.usual = a.usual
	if why != "" {
		a.row.usual = why
	}
	a.row.say("", false)
}
