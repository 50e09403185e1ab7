//go:build cgo && !ci && !wayland && !android && !ios

package native

import (
	"image"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
)

// glass is Fyne's own GLFW window, nil when the window has none or is closed.
// Fyne 2.8 has RequestAlwaysOnTop; then less of this is needed.
func glass(w fyne.Window) (g *glfw.Window) {
	if w, ok := w.(interface{ RunWithContext(func()) }); ok {
		w.RunWithContext(func() { g = glfw.GetCurrentContext() })
	}
	return g
}

func float(w fyne.Window, on bool) error {
	g := glass(w)
	if g == nil {
		return errNoWindow
	}
	// GLFW does nothing when it believes it to be so already, and it does not
	// notice when the desktop forgets.
	g.SetAttrib(glfw.Floating, glfw.False)
	span(w, on)
	if !on {
		return nil
	}
	if !floats() {
		return errNoFloat
	}
	g.SetAttrib(glfw.Floating, glfw.True)
	return nil
}

func place(w fyne.Window, x, y int) error {
	g := glass(w)
	if g == nil {
		return errNoWindow
	}
	there, err := monitors(w)
	if err != nil {
		return err
	}
	var screens []image.Rectangle
	for _, m := range there {
		screens = append(screens, m.area())
	}
	width, height := g.GetSize()
	var left, top, right, bottom int
	if g.GetAttrib(glfw.Visible) == glfw.True { // else GLFW waits for an answer about it
		left, top, right, bottom = g.GetFrameSize()
	}
	to := fit(screens, x-left, y-top, width+left+right, height+top+bottom)
	g.SetPos(to.X+left, to.Y+top)
	return nil
}

func where(w fyne.Window) (x, y int, ok bool) {
	g := glass(w)
	if g == nil || g.GetAttrib(glfw.Iconified) == glfw.True {
		return 0, 0, false
	}
	x, y = g.GetPos()
	return x, y, true
}

func raise(w fyne.Window) error {
	g := glass(w)
	if g == nil {
		return errNoWindow
	}
	if g.GetAttrib(glfw.Iconified) == glfw.True {
		g.Restore()
	}
	if g.GetAttrib(glfw.Floating) == glfw.True {
		g.SetAttrib(glfw.Floating, glfw.False)
		g.SetAttrib(glfw.Floating, glfw.True)
	}
	g.Focus()
	activate(w)
	return nil
}

func reveal(w fyne.Window) error {
	g := glass(w)
	if g == nil {
		// It is made as it is shown. What the desktop does with a window that it
		// has never seen, it does: then the keyboard is given back.
		had := frontWindow()
		glfw.WindowHint(glfw.FocusOnShow, glfw.False)
		w.Show()
		glfw.WindowHint(glfw.FocusOnShow, glfw.True)
		if g = glass(w); g == nil {
			return errNoWindow
		}
		g.SetAttrib(glfw.FocusOnShow, glfw.True)
		giveBack(had)
		return nil
	}
	unasked(w)
	g.SetAttrib(glfw.FocusOnShow, glfw.False)
	w.Show()
	g.SetAttrib(glfw.FocusOnShow, glfw.True)
	return nil
}

func pointerAt(w fyne.Window) (x, y int, ok bool) {
	g := glass(w)
	if g == nil {
		return 0, 0, false
	}
	left, top := g.GetPos()
	inX, inY := g.GetCursorPos()
	return left + int(inX), top + int(inY), true
}
