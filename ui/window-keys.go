package ui

import (
	"fyne.io/fyne/v2"
)

// keys binds what keyboard lists. Those that are pressed together work
// wherever the keyboard is; those by themselves where nothing else takes them.
func (w *Window) keys() {
	c := w.win.Canvas()
	for _, b := range bindings() {
		if b.Shortcut != nil {
			c.AddShortcut(b.Shortcut, func(fyne.Shortcut) { w.do(b.ID, b.N) })
		}
	}
	c.SetOnTypedKey(func(e *fyne.KeyEvent) { w.typed(e.Name) })
	// What is typed while nothing has the keyboard goes into the draft: the
	// page has no other place for it.
	c.SetOnTypedRune(func(r rune) {
		if w.shown == "check" && !w.folded {
			c.Focus(w.draft.sheet)
			w.draft.sheet.TypedRune(r)
		}
	})
}

// typed is a key by itself that nothing else has taken.
func (w *Window) typed(k fyne.KeyName) {
	if id := bare(k); id != "" {
		w.do(id, 0)
	}
}

// do does what a line of keyboard says; n tells several of one line apart.
func (w *Window) do(id string, n int) {
	s := w.draft.sheet
	switch id {
	case "fold":
		w.leave()
		return
	case "guide", "call", "settings", "help", "check":
		w.Fold(false)
		if id == "help" && w.shown == id {
			id = w.under
		}
		w.turn(id)
		return
	case "copy":
		w.copyReply()
		return
	}
	w.Fold(false)
	if w.shown != "check" {
		w.turn("check")
	}
	switch id {
	case "paste":
		w.focus() // what comes is looked at and written on
		s.PasteAll()
	case "insert":
		w.focus()
		s.TypedShortcut(&fyne.ShortcutPaste{})
	case "undo":
		s.Undo()
	case "redo":
		s.Redo()
	case "message":
		w.message.open()
	case "next":
		w.list.step(1)
	case "previous":
		w.list.step(-1)
	case "rewrite":
		w.list.card.take(n)
	case "ignore":
		w.list.card.leave()
	case "fixall":
		w.fixAll()
	}
}

// leave closes what was opened last, and where nothing is open folds the
// window.
func (w *Window) leave() {
	switch {
	case w.folded:
	case w.shown == "help":
		w.turn(w.under)
	case w.shown == "welcome":
		w.welcomed()
	case w.shown != "check":
		w.turn("check")
	case w.message.attended():
		w.message.turn()
		w.focus()
	case w.desk.View().Selected != "":
		w.desk.Select("")
	default:
		w.Fold(true)
	}
}

// pass hands a key that an object has no use for to the window.
func pass(o fyne.CanvasObject, k fyne.KeyName) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); c != nil {
		if typed := c.OnTypedKey(); typed != nil {
			typed(&fyne.KeyEvent{Name: k})
		}
	}
}
