//go:build cgo && !ci && !wayland && !android && !ios

package native

import (
	"image"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
)

func monitors(w fyne.Window) (found []Monitor, err error) {
	if glass(w) == nil {
		return nil, errNoWindow
	}
	for _, m := range glfw.GetMonitors() {
		mode := m.GetVideoMode()
		if mode == nil || mode.Width <= 0 || mode.Height <= 0 { // unplugged this moment
			continue
		}
		x, y := m.GetPos()
		whole := image.Rect(x, y, x+mode.Width, y+mode.Height)
		found = append(found, monitor(whole, workarea(m, whole)))
	}
	return found, nil
}
