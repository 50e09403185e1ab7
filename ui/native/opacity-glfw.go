//go:build cgo && !ci && !wayland && !android && !ios

package native

import "fyne.io/fyne/v2"

func opacity(w fyne.Window, share float32) error {
	g := glass(w)
	if g == nil {
		return errNoWindow
	}
	// It is set in any case: a desktop that learns to show it later does so.
	g.SetOpacity(share)
	if share < 1 && !shinesThrough() {
		return errNoOpacity
	}
	return nil
}
