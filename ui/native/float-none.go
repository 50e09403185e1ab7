//go:build !cgo || ci || wayland || android || ios

package native

import "fyne.io/fyne/v2"

func float(fyne.Window, bool) error             { return errNoWindow }
func place(fyne.Window, int, int) error         { return errNoWindow }
func where(fyne.Window) (x, y int, ok bool)     { return 0, 0, false }
func afloat(fyne.Window) bool                   { return true }
func raise(fyne.Window) error                   { return errNoWindow }
func reveal(fyne.Window) error                  { return errNoWindow }
func pointerAt(fyne.Window) (x, y int, ok bool) { return 0, 0, false }
