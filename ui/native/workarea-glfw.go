//go:build !linux && cgo && !ci && !wayland && !android && !ios

package native

import (
	"image"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// workarea is what is free of a screen.
func workarea(m *glfw.Monitor, _ image.Rectangle) image.Rectangle {
	left, top, width, height := m.GetWorkarea()
	return image.Rectangle{Min: image.Pt(left, top), Max: image.Pt(left+width, top+height)} // may be less than nothing
}
