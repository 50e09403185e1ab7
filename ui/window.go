// Package ui is Levelhead's window: it shows a coach.View and hands on to the
// Desk what the agent does. It knows no rule and reads no clock.
//
// Each part is a widget of its own with a show method that takes the View and
// leaves alone what has not changed. Everything runs on the window's thread.
package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"levelhead/assets"
	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/house"
	"levelhead/ui/paper"
)

// A Window is Levelhead's one window.
type Window struct {
	// Paste reads the clipboard without blocking and calls done, once, on the
	// window's thread. The error says what to do next. Without it there is
	// no pasting.
	Paste func(done func(text string, err error))

	win  fyne.Window
	desk Desk
	copy func(string)

	page  *page
	root  *fyne.Container
	parts []part
	draft *draftBox

	message *message

	list   *checklist
	notice *notice
	gear   *button
	set    *settings
}

// part is a piece of the window.
type part interface{ show(coach.View) }

// New makes the window and shows the desk's View in it, and again whenever it
// changes. It is not on the screen before Show. Copy puts text on the
// clipboard without blocking; what goes through it is the coach's own and
// must not be taken for a new draft.
func New(app fyne.App, desk Desk, copy func(text string)) *Window {
	w := &Window{win: app.NewWindow("Levelhead"), desk: desk, copy: copy}
	w.win.SetIcon(Icon())
	w.build()
	desk.Watch(w.show)
	size := desk.View().Settings.Window
	w.win.Resize(fyne.NewSize(size.Width, size.Height).Max(w.win.Content().MinSize()))
	return w
}

// Icon is the program's icon.
func Icon() fyne.Resource { return fyne.NewStaticResource("icon.png", assets.Icon) }

func (w *Window) build() {
	head := newVerdict()
	w.gear = newButton("Settings", "", quiet, func() { w.turn(!w.set.Visible()) })
	w.gear.tight = true
	watch := newWatch(w.desk)
	w.draft = newDraftBox()
	w.message = newMessage(w.desk)
	w.message.fresh = w.again
	advice := newAdvice(w.copy)
	w.list = newChecklist(w.desk, newColumn(0, 3, advice.panel))
	advice.fresh = func() { w.list.settle(true) }
	advice.seen = w.list.seen
	offer := newOffer(w.desk)
	w.notice = newNotice()
	rest := newRest(w.desk)
	actions := newActions(w.copyReply, w.desk.FixAll, w.clear)
	strip := newStrip(w.desk)
	w.gear.key = func(k fyne.KeyName) {
		if k == fyne.KeyEscape {
			w.turn(false)
		}
	}
	w.set = newSettings(w.desk, func() { w.turn(false) })
	w.set.Hide()
	w.parts = []part{head, watch, w.message, advice, w.draft, w.list, offer, w.notice, rest, actions, strip, w.set}

	w.draft.sheet.Changed = w.desk.SetDraft
	for _, s := range []*paper.Sheet{w.draft.sheet, w.message.box.sheet} {
		w.wire(s)
	}
	w.list.reveal = w.draft.reveal
	w.list.applied = w.applied

	w.page = &page{
		head:     newColumn(2, 0, head.Container, newBeside(gap, 0, watch.toggle, w.gear), watch.problem),
		message:  w.message.Container,
		draft:    w.draft,
		list:     w.list.Scroll,
		foot:     newColumn(gap, 0, offer.panel, w.notice.Container, rest.panel, actions.Container, strip.Container),
		settings: w.set.Scroll,
		laid: func() {
			w.list.settle(false)
			w.set.settle()
		},
	}
	w.root = &fyne.Container{Layout: w.page, Objects: []fyne.CanvasObject{
		w.page.head, w.page.message, w.page.draft, w.page.list, w.page.foot, w.page.settings,
	}}
	w.win.SetPadded(false)
	w.win.SetContent(w.root)
	w.keys()
}

// wire gives a sheet the clipboard, a line to speak on, and the window's own
// shortcuts.
func (w *Window) wire(s *paper.Sheet) {
	s.Copy = w.copy
	s.Paste = func(done func(string, error)) {
		if w.Paste == nil {
			done("", nil)
			return
		}
		w.Paste(done)
	}
	s.Tell = w.say
	s.Other = func(c fyne.Shortcut) {
		if t, ok := w.win.Canvas().(fyne.Shortcutable); ok {
			t.TypedShortcut(c)
		}
	}
}

// keys are the shortcuts that work wherever the keyboard is.
func (w *Window) keys() {
	c := w.win.Canvas()
	s := w.draft.sheet
	for _, k := range []fyne.Shortcut{&fyne.ShortcutUndo{}, &fyne.ShortcutRedo{}, &fyne.ShortcutPaste{}} {
		c.AddShortcut(k, func(k fyne.Shortcut) { s.TypedShortcut(k) })
	}
	redo := &desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
	c.AddShortcut(redo, func(fyne.Shortcut) { s.Redo() })
	// What is typed while nothing has the keyboard goes into the draft: the
	// window has no other place for it.
	c.SetOnTypedRune(func(r rune) {
		if !w.set.Visible() {
			c.Focus(s)
			s.TypedRune(r)
		}
	})
}

func (w *Window) show(v coach.View) {
	for _, p := range w.parts {
		p.show(v)
	}
	w.again()
}

// again lays the window out for what is in it now.
func (w *Window) again() {
	relay(w.root)
}

// say shows a line of the window's own.
func (w *Window) say(message string, bad bool) {
	w.notice.say(coach.Notice{Text: message, Bad: bad})
	w.again()
}

// applied follows a fix: a blank in it is selected to be filled in; and after
// a tap the keyboard goes back to the draft.
func (w *Window) applied(f check.Fix, byKey bool) {
	if (f.Ask && w.draft.blank(f)) || !byKey {
		w.win.Canvas().Focus(w.draft.sheet)
	}
}

func (w *Window) copyReply() {
	if text := w.desk.Reply(); text != "" {
		w.copy(text)
	}
}

func (w *Window) clear() {
	w.desk.Forget()
	w.win.Canvas().Focus(w.draft.sheet)
}

// turn goes to the settings or back from them.
func (w *Window) turn(settings bool) {
	for _, o := range []fyne.CanvasObject{w.page.message, w.page.draft, w.page.list, w.page.foot} {
		if settings {
			o.Hide()
		} else {
			o.Show()
		}
	}
	if settings {
		w.set.Show()
		w.gear.label.text = "Back"
	} else {
		w.set.Hide()
		w.gear.label.text = "Settings"
	}
	w.gear.Refresh()
	w.root.Refresh()
	w.again()
	if settings {
		w.win.Canvas().Focus(w.set.float)
	} else {
		w.win.Canvas().Focus(w.draft.sheet)
	}
}

// Show brings the window to the screen, the keyboard in the draft.
func (w *Window) Show() {
	w.win.Show()
	w.win.Canvas().Focus(w.draft.sheet)
}

// Fyne is the window as Fyne knows it: to run, close, place and float it.
func (w *Window) Fyne() fyne.Window { return w.win }

// Place is how large the window is now. Where it is, only the system knows:
// X and Y are the last that the settings have.
func (w *Window) Place() house.Window {
	place := w.desk.View().Settings.Window
	size := w.win.Canvas().Size()
	place.Placed, place.Width, place.Height = true, size.Width, size.Height
	return place
}

// NoFloat hides the switch for keeping the window on top and says why in its
// place; "" brings the switch back.
func (w *Window) NoFloat(why string) {
	w.set.float.Hidden = why != ""
	w.set.noFloat.Hidden = why == ""
	w.set.noFloat.set(why, colorMuted)
	w.again()
}
