// Package ui is Levelhead's window: it shows a coach.View and hands on to the
// Desk what the agent does. It knows no rule and reads no clock.
//
// Each part is a widget of its own with a show method that takes the View and
// leaves alone what has not changed. Everything runs on the window's thread.
package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"levelhead/assets"
	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
)

// A Window is Levelhead's one window: a bar of pages with the page that is
// shown below it, or all of it folded to a strip.
type Window struct {
	app    fyne.App
	win    fyne.Window
	desk   Desk
	copy   func(string)
	system System

	parts []part
	page  *page
	root  *fyne.Container
	tabs  *tabs
	shown string // the page that is shown: one of sheets
	under string // the page that help was opened over

	draft   *draftBox
	message *message
	kind    *kind
	list    *checklist
	notice  *notice
	today   *cardOfTheDay
	guide   *guide
	call    *call
	set     *settings
	help    *shortcuts
	welcome *welcome

	rests  rests // the window of a break
	fold   *fold
	folded bool
	peek   bool      // it was unfolded from the strip, to go back there
	full   fyne.Size // of the window when it is not folded

	now   time.Time // of the last heartbeat
	why   string    // why the window does not stay on top here
	blind string    // why it is not seen here which window is in use
}

// System is what the window needs of the desktop. What is nil the desktop does
// not do, and the window goes without. All of it is called on the window's
// thread and does not block.
type System struct {
	// Paste reads the clipboard and calls done, once, on the window's thread.
	// The error says what to do next.
	Paste func(done func(text string, err error))
	// Aside runs do on another thread, and what it gives on the window's.
	Aside func(do func() (then func()))
	// Autostart has Levelhead start at login, or not.
	Autostart func(on bool) error
	// Shortcut takes the keys that bring the window forward from anywhere, ""
	// for none. After an error those before still count.
	Shortcut func(combo string) error
	// Keys are those that bring the window forward now, "" while there are none.
	Keys func() string
	// Grip takes hold of the strip to move it: follow is for each event of the
	// drag, end for its end. Both are nil where it is not to be moved.
	Grip func() (follow, end func())
	// Folded is told that the window was folded to the strip or unfolded; its
	// content and its size are so already.
	Folded func(on bool)
	// Respite shows the window of a break, where the agent is looking, above the
	// others, and reports whether it was given the keyboard: it does not take it
	// from what is being done. With full set it fills the screen.
	Respite func(w fyne.Window, full bool) (keys bool)
	// Sound plays one of our own sounds, and does not wait for its end.
	Sound func(name string)
	// Unseen is why the system does not tell of something that a break may wait
	// for, "" where it does; Silent is why there are no sounds. Neither waits for
	// anything.
	Unseen func(breaks.Hold) string
	Silent func() string
	// Ideas are those for breaks, as the agent has them.
	Ideas func() ideas.Book
	// SetIdeas keeps them; the error says what to do.
	SetIdeas func(ideas.Book) error
}

// part is a piece of the window.
type part interface{ show(coach.View) }

// New makes the window and shows the desk's View in it, and again whenever it
// changes. It is not on the screen before Show. Copy puts text on the
// clipboard without blocking; what goes through it is the coach's own and
// must not be taken for a new draft.
func New(app fyne.App, desk Desk, copy func(text string), system System) *Window {
	w := &Window{app: app, win: app.NewWindow("Levelhead"), desk: desk, copy: copy, system: system}
	w.win.SetIcon(Icon())
	w.win.SetPadded(false)
	w.win.SetOnDropped(w.dropped)
	set := desk.View().Settings
	w.full = fyne.NewSize(set.Window.Width, set.Window.Height)
	w.folded = set.Fold
	w.rests.w = w
	w.build()
	desk.Watch(w.show)
	if !set.Welcomed {
		w.turn("welcome")
	}
	w.settle()
	return w
}

// Icon is the program's icon.
func Icon() fyne.Resource { return fyne.NewStaticResource("icon.png", assets.Icon) }

// Speak has the window speak another language, "" for the system's. It is made
// anew for that and shows the page it showed.
func (w *Window) Speak(language string) {
	Speak(language)
	focus := w.win.Canvas().Focused() != nil
	w.build()
	for _, p := range w.parts {
		p.show(w.desk.View())
	}
	w.turn(w.shown)
	w.settle()
	if !focus {
		w.win.Canvas().Unfocus()
	}
}

func (w *Window) show(v coach.View) {
	for _, p := range w.parts {
		p.show(v)
	}
	w.Again()
}

// Again lays the window out for what is in it now, in the look there is now.
func (w *Window) Again() {
	if !w.folded {
		relay(w.root)
	}
}

// Tick is the heartbeat, about once a second.
func (w *Window) Tick(now time.Time) {
	w.now = now
	w.today.turn(now)
	w.call.tick(now)
	w.list.tick(now)
	w.desk.SetCall(w.call.vent.running && w.call.vent.since < longestCall)
}

// longestCall is how long the clock for letting them vent may run before it is
// taken for one that was left running.
const longestCall = time.Hour

// say shows a line of the window's own.
func (w *Window) say(message string, bad bool) {
	w.notice.say(coach.Notice{Text: message, Bad: bad})
	w.Again()
}

// applied follows a fix: a blank in it is selected to be filled in; and after
// a tap the keyboard goes back to the draft.
func (w *Window) applied(f check.Fix, byKey bool) {
	if (f.Ask && w.draft.blank(f)) || !byKey {
		w.win.Canvas().Focus(w.draft.sheet)
	}
}

func (w *Window) copyReply() {
	text := w.desk.Reply()
	if text == "" {
		return
	}
	w.copy(text)
	if w.peek {
		w.Fold(true)
	}
}

// fixAll makes every safe fix, each so that it is taken back by itself.
func (w *Window) fixAll() {
	if fixes := w.desk.View().Report.Safe(); len(fixes) > 0 {
		w.draft.steps(fixes)
		w.desk.SetDraft(w.draft.sheet.Text())
		return
	}
	w.desk.FixAll() // which says why there is none
}

func (w *Window) clear() {
	w.desk.Forget()
	w.win.Canvas().Focus(w.draft.sheet)
}

// read has a text that is too long to write in read elsewhere, and then shown.
func (w *Window) read(text string) {
	if w.system.Aside == nil {
		return
	}
	w.system.Aside(w.desk.ReadLong(text))
}

// Show brings the window to the screen, the keyboard where it belongs.
func (w *Window) Show() {
	w.win.Show()
	w.focus()
}

// Fyne is the window as Fyne knows it: to run, close, place and float it.
func (w *Window) Fyne() fyne.Window { return w.win }

// Place is how large the window is when it is not folded. Where it is, only
// the system knows: X and Y are the last that the settings have.
func (w *Window) Place() house.Window {
	place := w.desk.View().Settings.Window
	if !w.folded {
		w.full = w.win.Canvas().Size()
	}
	place.Placed, place.Width, place.Height = true, w.full.Width, w.full.Height
	return place
}

// NoFloat hides the switch for keeping the window on top and says why in its
// place; "" brings the switch back.
func (w *Window) NoFloat(why string) {
	w.why = why
	w.set.float.Hidden = why != ""
	w.set.noFloat.Hidden = why == ""
	w.set.noFloat.set(tr(why), colorMuted)
	w.Again()
}
