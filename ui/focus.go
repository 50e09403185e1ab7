package ui

import "fyne.io/fyne/v2"

// keysTo gives something the keyboard, where it is in a window.
func keysTo(o focusable) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); c != nil {
		c.Focus(o)
	}
}

type focusable interface {
	fyne.CanvasObject
	fyne.Focusable
}

// step gives the keyboard to what Tab would, or with -1 to what it comes from,
// in the window that o is in.
func step(o fyne.CanvasObject, by int) {
	switch c := fyne.CurrentApp().Driver().CanvasForObject(o); {
	case c == nil:
	case by > 0:
		c.FocusNext()
	default:
		c.FocusPrevious()
	}
}
