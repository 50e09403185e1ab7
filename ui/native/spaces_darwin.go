package native

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
	"github.com/ebitengine/purego/objc"
)

// span has a window that floats come along to every desktop (Space), also that
// of a help desk which fills the screen; GLFW sees only to it that it is above
// the others of its own. It is for the window's thread.
func span(w fyne.Window, on bool) {
	native, ok := w.(driver.NativeWindow)
	if !ok || cocoa() != nil {
		return
	}
	// Of NSWindow's collectionBehavior.
	const (
		canJoinAllSpaces    = 1 << 0
		managed             = 1 << 2
		fullScreenPrimary   = 1 << 7
		fullScreenAuxiliary = 1 << 8
	)
	behavior := uint(managed | fullScreenPrimary) // as GLFW has it
	if on {
		behavior = canJoinAllSpaces | fullScreenAuxiliary
	}
	native.RunNative(func(context any) {
		if c, ok := context.(driver.MacWindowContext); ok && c.NSWindow != 0 {
			objc.ID(c.NSWindow).Send(sel("setCollectionBehavior:"), behavior)
		}
	})
}
