//go:build !linux && cgo && !ci && !wayland && !android && !ios

package native

import (
	"image"

	"fyne.io/fyne/v2"
)

// ownPointer adds up where the window is and where the pointer is in it. Here
// both are known at once.
type ownPointer struct{ window fyne.Window }

func newPointer(w fyne.Window) (pointer, error) { return ownPointer{w}, nil }

func (p ownPointer) at() (image.Point, error) {
	g := glass(p.window)
	if g == nil {
		return image.Point{}, errNoWindow
	}
	left, top := g.GetPos()
	x, y := g.GetCursorPos()
	return image.Pt(left+int(x), top+int(y)), nil
}

func (ownPointer) close() {}
