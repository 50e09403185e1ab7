package native

import "slices"

// A macRect is a place on the screens in points, from the upper left corner of
// the main one (CGRect).
type macRect struct{ x, y, width, height float64 }

// A macWindow is what macOS tells every program of each window on the screens:
// nothing of what it is called, and nothing of what it shows.
type macWindow struct {
	process int
	layer   int     // 0 for ordinary ones, more for those above them, less for the desktop
	alpha   float64 // 0 for one that is not seen
	at      macRect
}

const (
	menuBarLayer = 24 // kCGMainMenuWindowLevel
	// A window that fills a screen with a notch begins below it. No notch is as
	// high as this, in points.
	mostNotch = 50
)

// filled reports whether a window of the program in front fills one of the
// displays; one of self’s, which is this process, does not count.
func filled(windows []macWindow, displays []macRect, front, self int) bool {
	if front == self {
		return false
	}
	return slices.ContainsFunc(windows, func(w macWindow) bool {
		return w.process == front && w.layer >= 0 && w.alpha > 0 &&
			slices.ContainsFunc(displays, func(d macRect) bool { return w.at.fills(d, windows) })
	})
}

// fills reports whether a window there fills the display: all of it, or all
// but the strip beside a notch, where the menu bar is not shown. Else a window
// that is as large as can be, below the menu bar, would be one.
func (r macRect) fills(display macRect, windows []macWindow) bool {
	const almost = 1 // of a point: displays may be set to sizes between
	gap := r.y - display.y
	if !(display.width > 0 && display.height > 0 && r.x <= display.x+almost && gap <= mostNotch &&
		r.x+r.width >= display.x+display.width-almost && r.y+r.height >= display.y+display.height-almost) {
		return false
	}
	return gap <= almost || !slices.ContainsFunc(windows, func(w macWindow) bool {
		return w.layer == menuBarLayer && w.alpha > 0 && w.at.overlaps(display)
	})
}

// overlaps reports whether two places have a part in common.
func (r macRect) overlaps(s macRect) bool {
	return r.x < s.x+s.width && s.x < r.x+r.width && r.y < s.y+s.height && s.y < r.y+r.height
}
