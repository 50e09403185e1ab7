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
		if mode == nil { // unplugged this moment
			continue
		}
		x, y := m.GetPos()
		left, top, width, height := m.GetWorkarea()
		found = append(found, monitor(
			image.Rect(x, y, x+mode.Width, y+mode.Height),
			image.Rectangle{Min: image.Pt(left, top), Max: image.Pt(left+width, top+height)}, // may be less than nothing
		))
	}
	return found, nil
}
