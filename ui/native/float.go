package native

import (
	"image"

	"fyne.io/fyne/v2"
)

// What follows is about Fyne's own windows on a desktop, and is for the
// window's thread only. Other windows, such as those of Fyne's tests, are left
// as they are, with an [errors.ErrUnsupported].

var (
	errNoWindow error = unsupported("This window stays where your desktop puts it.")
	errNoFloat  error = unsupported("Your desktop does not keep windows above the others. Most have “Always on top” in the menu of the window’s title.")
)

// Float keeps the window above all others, or no longer. A window that is
// hidden and shown again has forgotten it: call it after every Show.
func Float(w fyne.Window, on bool) error { return float(w, on) }

// Afloat reports whether the desktop keeps the window above the others now,
// and true where that is not to be seen. A window that is shown again may have
// lost it in the moment in which the desktop took it in: then Float asks anew.
func Afloat(w fyne.Window) bool { return afloat(w) }

// Place moves the window so that its inside begins at (x, y), in pixels of the
// screen, or as near to that as the whole of it can be seen on the monitors
// there are.
func Place(w fyne.Window, x, y int) error { return place(w, x, y) }

// Where is where the window's inside begins, as for Place. It is not ok to
// keep when there is no window or it is an icon.
func Where(w fyne.Window) (x, y int, ok bool) { return where(w) }

// Raise shows the window in front of the others with the keyboard on it,
// whether it was hidden, an icon or below them. It floats afterwards if it did
// before.
func Raise(w fyne.Window) error {
	w.Show()
	return raise(w)
}

// Reveal shows a window that was hidden, or never shown, and that nobody has
// asked for: the keyboard stays where it is.
func Reveal(w fyne.Window) error { return reveal(w) }

// Pointer is where the pointer is, in pixels of the screen, told by a window
// that has been shown; not ok where that is not to be seen.
func Pointer(w fyne.Window) (x, y int, ok bool) { return pointerAt(w) }

// clamp is where a window of that size and place has to be so that one of the
// screens shows the whole of it: the one that shows most of it now, else the
// nearest. A window larger than the screen begins at its top left. Without
// screens it stays.
func clamp(window image.Rectangle, screens []image.Rectangle) image.Point {
	best := window.Min
	shown, way := 0, -1
	for _, s := range screens {
		to := image.Pt(
			max(min(window.Min.X, s.Max.X-window.Dx()), s.Min.X),
			max(min(window.Min.Y, s.Max.Y-window.Dy()), s.Min.Y),
		)
		part := window.Intersect(s).Size()
		by := to.Sub(window.Min)
		if part, by := part.X*part.Y, by.X*by.X+by.Y*by.Y; way < 0 || part > shown || part == shown && by < way {
			best, shown, way = to, part, by
		}
	}
	return best
}
