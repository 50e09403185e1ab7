//go:build cgo && !ci && !wayland && !android && !ios

package native

import (
	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
)

func undecorate(w fyne.Window, bare bool) error {
	g := glass(w)
	if g == nil {
		return errNoWindow
	}
	want := glfw.True
	if bare {
		want = glfw.False
	}
	g.SetAttrib(glfw.Decorated, want)
	return nil
}

// move puts the window's inside at (x, y), whether seen there or not.
func move(w fyne.Window, x, y int) {
	if g := glass(w); g != nil {
		g.SetPos(x, y)
	}
}
