package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
)

// settingsHooks are what the settings need of the system and of the rest of
// the window. All are called on the window's thread and must not block; where
// one is nil, its row is not there.
type settingsHooks struct {
	// Autostart has Levelhead start at login, or not. The error says why it
	// is not done.
	Autostart func(on bool) error
	// Shortcut takes the keys that bring the window forward, such as
	// "Ctrl+Alt+L", or "" for none. After an error those before still count.
	Shortcut func(combo string) error
	// Export asks where to and writes the settings there. It calls done on
	// the window's thread with the file's path, or with why there is none;
	// not at all when the agent thinks better of it.
	Export func(done func(path string, err error))
	// Import asks for a file and gives its settings to the desk. It calls
	// done as Export does, after the desk has them.
	Import func(done func(err error))
	// Welcome shows the panels of the first start again.
	Welcome func()
	// Keys lists all shortcuts.
	Keys func()
	// Ideas are what the agent has made of the ideas for breaks. SetIdeas takes
	// them otherwise and has them saved; after an error that Ideas gives them
	// nevertheless, they last until the program is closed.
	Ideas    func() ideas.Book
	SetIdeas func(ideas.Book) error
	// Unseen is why the system does not tell of something that a break may wait
	// for, "" where it does; Silent is why there are no sounds.
	Unseen func(breaks.Hold) string
	Silent func() string
	// Copy and Paste are the window's own ways to the clipboard; nil for none.
	Copy  func(text string)
	Paste func(done func(text string, err error))
}

// settings is the page of what the agent can choose: a line to search with,
// and below it sections of rows. Rows are made once; searching only hides.
type settings struct {
	*fyne.Container
	scroll *roll
	desk   Desk
	shut   func()
	hooks  settingsHooks

	find     *lookup
	clear    *button
	nothing  *words
	sections []*settingsSection
	followed []func(coach.View)

	float      *toggle
	noFloat    *words
	breaks     *toggle
	work, rest *stepper
	start      *settingsRow
	hotkey     *keyField
	alone      settingsNames
	programs   settingsNames
	holds      map[breaks.Hold]*settingsRow
	volume     *settingsRow
	kinds      settingsKinds
	hours      settingsHours
	ideas      settingsIdeas
	keys       *settingsRow
	yours      settingsYours
}

// newSettings makes the page. Shut leaves it.
func newSettings(desk Desk, shut func(), hooks settingsHooks) *settings {
	s := &settings{desk: desk, shut: shut, hooks: hooks}
	s.find = newLookup(tr("Search settings"), func(string) { s.sift() })
	s.find.Icon = theme.SearchIcon()
	s.find.key = s.findKey
	s.clear = newButton(tr("Clear"), "", quiet, s.showAll)
	s.clear.key, s.clear.Hidden = s.key, true
	s.nothing = newWords(tr("Nothing by that name. Try “break” or “text size”."), colorMuted)
	s.nothing.Hidden = true

	s.checkRows()
	s.watchRows()
	s.breakRows()
	s.ideaRows()
	s.lookRows()
	s.windowRows()
	s.quietRows()
	s.startRows()
	s.yourRows()
	all := newColumn(sectionGap, 0)
	for _, x := range s.sections {
		all.Add(x.Container)
	}
	s.scroll = newRoll(newBesideBar(all))
	s.Container = newFrame(0, newColumn(gap, 0, newBeside(gap, 0, s.find, s.clear), inset(s.nothing)), s.scroll, nil)
	s.sift()
	s.follow(desk.View())
	return s
}

func (s *settings) show(v coach.View) {
	if s.Visible() {
		s.follow(v)
	}
}

func (s *settings) follow(v coach.View) {
	for _, f := range s.followed {
		f(v)
	}
}

// Show opens the page from its beginning, as if for the first time.
func (s *settings) Show() {
	s.Container.Show()
	s.follow(s.desk.View())
	s.find.SetText("")
	s.shutDrawers()
	s.scroll.ScrollToTop()
	s.hush()
	s.yours.confirm(s, false)
	s.ideas.renew(s)
	s.reasons()
	s.scroll.settle(true)
}

// first is what has the keyboard when the page opens.
func (s *settings) first() fyne.Focusable { return s.find }

// change changes the agent's settings.
func (s *settings) change(do func(*house.Settings)) {
	now := s.desk.View().Settings
	do(&now)
	s.desk.SetSettings(now)
}

// leave undoes the search, if there is one, or leaves the page.
func (s *settings) leave() {
	if s.find.Text != "" {
		s.showAll()
		return
	}
	s.shut()
}

// showAll ends the search.
func (s *settings) showAll() {
	s.find.SetText("")
	s.focus(s.find)
}

// key is what keys do wherever on the page the keyboard is.
func (s *settings) key(k fyne.KeyName) {
	switch k {
	case fyne.KeyEscape:
		s.leave()
	case fyne.KeyDown:
		step(s.Container, 1)
	case fyne.KeyUp:
		step(s.Container, -1)
	case fyne.KeyPageDown:
		s.scroll.by(0.9)
	case fyne.KeyPageUp:
		s.scroll.by(-0.9)
	}
}

func (s *settings) canvas() fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(s.Container)
}

func (s *settings) focus(f fyne.Focusable) {
	if c := s.canvas(); c != nil {
		c.Focus(f)
	}
}

// escape is the keys of what can only be left.
func escape(shut func()) func(fyne.KeyName) {
	return func(k fyne.KeyName) {
		if k == fyne.KeyEscape {
			shut()
		}
	}
}
