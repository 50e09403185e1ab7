package ui

import "levelhead/coach/house"

// turn goes to a page: one of those on the bar, "help" or "welcome".
func (w *Window) turn(id string) {
	if id == "help" && w.shown != "help" {
		w.under = w.shown
	}
	w.shown = id
	w.page.turn(id)
	w.tabs.choose(id)
	if id == "settings" {
		w.set.Show() // afresh: without what was searched for
	}
	w.root.Refresh()
	w.Again()
	w.focus()
}

// Page is the page that is shown: "check", "guide", "call", "settings", "help"
// or "welcome".
func (w *Window) Page() string { return w.shown }

// focus gives the keyboard to what the page is mostly for.
func (w *Window) focus() {
	c := w.win.Canvas()
	switch {
	case w.folded:
		c.Focus(w.fold.body)
	case w.shown == "guide":
		c.Focus(w.guide.lookup)
	case w.shown == "call":
		c.Focus(w.call.next)
	case w.shown == "settings":
		c.Focus(w.set.first())
	case w.shown == "help":
		c.Focus(w.help.back)
	case w.shown == "welcome":
		c.Focus(w.welcome.start())
	case !w.draft.lines.Hidden:
		c.Focus(w.draft.lines.text)
	default:
		c.Focus(w.draft.sheet)
	}
}

// lookUp opens a card of the guide.
func (w *Window) lookUp(card string) {
	w.turn("guide")
	w.guide.open(card)
}

// welcomed ends the panels of the first start.
func (w *Window) welcomed() {
	w.change(func(s *house.Settings) { s.Welcomed = true })
	w.turn("check")
}

// plan takes the break plan that was chosen in the panels.
func (w *Window) plan(b house.Break) {
	w.change(func(s *house.Settings) { s.Break = b })
}

func (w *Window) change(do func(*house.Settings)) {
	s := w.desk.View().Settings
	do(&s)
	w.desk.SetSettings(s)
}
