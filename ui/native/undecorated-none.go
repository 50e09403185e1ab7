//go:build !cgo || ci || wayland || android || ios

package native

import "fyne.io/fyne/v2"

func monitors(fyne.Window) ([]Monitor, error) { return nil, errNoWindow }
func opacity(fyne.Window, float32) error      { return errNoWindow }
func undecorate(fyne.Window, bool) error      { return errNoWindow }
func move(fyne.Window, int, int)              {}
func newPointer(fyne.Window) (pointer, error) { return nil, errNoWindow }
