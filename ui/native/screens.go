package native

import (
	"cmp"
	"fmt"
	"image"
	"slices"

	"fyne.io/fyne/v2"
)

// A Monitor is a part of the desktop that one window can be seen on whole.
// All is in pixels of the desktop; X and Y may be less than 0.
type Monitor struct {
	// Name tells it from the others that are there or may come: how large and
	// where it is, such as "1920x1080+0+0".
	Name string
	// X, Y, Width and Height are what task bars and panels leave of it.
	X, Y, Width, Height int
}

func (m Monitor) area() image.Rectangle { return image.Rect(m.X, m.Y, m.X+m.Width, m.Y+m.Height) }

// Screens are the monitors there are now, from left to right; none while all
// are unplugged. Those that show the same are one. It is for the window's
// thread, as Place is.
func Screens(w fyne.Window) ([]Monitor, error) {
	found, err := monitors(w)
	if err != nil {
		return nil, err
	}
	return inOrder(found), nil
}

// On is the screen that shows most of a window's rectangle, the first of those
// that show as much. It is not ok when none shows any of it.
func On(screens []Monitor, x, y, width, height int) (on Monitor, ok bool) {
	window := rectangle(x, y, max(width, 1), max(height, 1))
	shown := 0
	for _, m := range screens {
		part := window.Intersect(m.area()).Size()
		if part := part.X * part.Y; part > shown {
			on, shown = m, part
		}
	}
	return on, shown > 0
}

// fit is where a window with its frame has to begin so that one screen shows
// all of it: where it is, or as near to that as can be. Of one larger than its
// screen the top left is seen, where the title and the way to move it are.
// Without screens it stays.
func fit(screens []image.Rectangle, x, y, width, height int) image.Point {
	return clamp(rectangle(x, y, width, height), screens)
}

// rectangle is one that can be reckoned with, whatever a settings file says.
func rectangle(x, y, width, height int) image.Rectangle {
	const far = 1 << 24
	x, y = min(max(x, -far), far), min(max(y, -far), far)
	return image.Rect(x, y, x+min(max(width, 0), far), y+min(max(height, 0), far))
}

// monitor is one of whole size and what is free of it. What makes no sense of
// the free part is the whole.
func monitor(whole, free image.Rectangle) Monitor {
	if free = free.Intersect(whole); free.Empty() {
		free = whole
	}
	return Monitor{
		Name: fmt.Sprintf("%dx%d%+d%+d", whole.Dx(), whole.Dy(), whole.Min.X, whole.Min.Y),
		X:    free.Min.X, Y: free.Min.Y, Width: free.Dx(), Height: free.Dy(),
	}
}

func inOrder(found []Monitor) []Monitor {
	found = slices.DeleteFunc(found, func(m Monitor) bool { return m.area().Empty() })
	slices.SortStableFunc(found, func(a, b Monitor) int {
		return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y), cmp.Compare(a.Name, b.Name))
	})
	return slices.CompactFunc(found, func(a, b Monitor) bool { return a.Name == b.Name })
}
