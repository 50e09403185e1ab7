package main

import (
	"fyne.io/fyne/v2"

	"levelhead/ui/native"
)

// respite shows the window of a break, on the screen that the pointer is on,
// above the others. It takes the keyboard only from Levelhead itself: from there
// it was asked for.
func (s *session) respite(w fyne.Window, full bool) (keys bool) {
	at := s.respiteAt(w)
	if full {
		w.SetFullScreen(true)
	}
	keys = s.focused || native.Reveal(w) != nil
	if keys {
		w.Show()
	}
	if !full {
		at()
	}
	_ = native.Float(w, true) // a desktop that does not shows it all the same
	return keys
}

// respiteAt is how the window gets to the middle of the screen that the pointer
// is on, or of that of the window.
func (s *session) respiteAt(w fyne.Window) func() {
	main := s.win.Fyne()
	x, y, ok := native.Pointer(main)
	if !ok {
		x, y, ok = native.Where(main)
	}
	screens, err := native.Screens(main)
	on, seen := native.On(screens, x, y, 1, 1)
	if !ok || !seen || err != nil {
		return func() {}
	}
	return func() {
		width, height := pixels(w, w.Canvas().Size())
		_ = native.Place(w, on.X+(on.Width-width)/2, on.Y+(on.Height-height)/2)
	}
}
