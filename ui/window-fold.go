package ui

import (
	"fyne.io/fyne/v2"

	"levelhead/ui/native"
)

// Fold folds the window to the strip, or unfolds it. Unfolded from the strip it
// goes back there when the reply has been copied.
func (w *Window) Fold(on bool) {
	if on == w.folded {
		return
	}
	if on {
		w.full = w.win.Canvas().Size()
	}
	w.peek = !on
	w.folded = on
	w.put()
	w.settle()
	w.desk.SetFold(on)
	if w.system.Folded != nil {
		w.system.Folded(on)
	}
	w.focus()
}

// Folded reports whether the window is the strip.
func (w *Window) Folded() bool { return w.folded }

// settle gives the window the size for what is in it.
func (w *Window) settle() {
	size := w.full
	if w.folded {
		size = fyne.NewSize(foldWidth, max(foldHeight, w.fold.heightFor(foldWidth)))
	}
	native.Resize(w.win, size.Max(w.win.Content().MinSize()))
	if !w.folded {
		w.Again()
	}
}
