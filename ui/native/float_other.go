//go:build !linux && !windows && cgo && !ci && !wayland && !android && !ios

package native

import "fyne.io/fyne/v2"

func floats() bool { return true }

func activate(fyne.Window) {}

func afloat(fyne.Window) bool { return true }
