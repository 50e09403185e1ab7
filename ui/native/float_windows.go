//go:build cgo && !ci

package native

import "fyne.io/fyne/v2"

var getWindowLong = user32.NewProc("GetWindowLongW")

func floats() bool { return true }

// activate does nothing: GLFW has asked for all there is to be had.
func activate(fyne.Window) {}

// afloat asks Windows, for other programs may sink a window as well.
func afloat(w fyne.Window) bool {
	window := hwnd(w)
	if window == 0 {
		return true
	}
	const (
		topmost = 0x0008           // WS_EX_TOPMOST
		styles  = ^uintptr(20) + 1 // GWL_EXSTYLE, which is -20
	)
	style, _, _ := getWindowLong.Call(uintptr(window), styles)
	return style&topmost != 0
}
