//go:build !linux && !windows && cgo && !ci && !wayland && !android && !ios

package native

import "fyne.io/fyne/v2"

func floats() bool { return true }

func activate(fyne.Window) {}

func unasked(fyne.Window) {}

func afloat(fyne.Window) bool { return true }

// Systems that are asked not to give the keyboard to a new window do not.
func inFront() (none struct{}) { return none }

func giveBack(struct{}) {}
