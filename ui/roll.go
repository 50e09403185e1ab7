package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// roll is a scroll whose content wraps to its width. Fyne gives the content
// the size it asks for when it is asked; what wraps asks for another at each
// width.
type roll struct {
	*container.Scroll
	laid fyne.Size // the content’s
}

func newRoll(content fyne.CanvasObject) *roll { return &roll{Scroll: container.NewVScroll(content)} }

// settle lays the content out when its width or height has changed, or always.
func (r *roll) settle(always bool) {
	size := r.Size()
	if size.Width <= 0 {
		return
	}
	laid := fyne.NewSize(size.Width, max(heightAt(r.Content, size.Width), size.Height))
	if !always && laid == r.laid {
		return
	}
	r.laid = laid
	r.Content.Resize(laid)
	relay(r.Content) // what is in it may be another and as high
	r.Refresh()
}

// to scrolls to where y of the content is at the top, or as near to that as
// the content goes.
func (r *roll) to(y float32) {
	y = min(y, r.laid.Height-r.Size().Height)
	r.ScrollToOffset(fyne.NewPos(0, max(y, 0)))
}

// by scrolls on, by a share of what is in view.
func (r *roll) by(share float32) { r.to(r.Offset.Y + share*r.Size().Height) }

// bring scrolls no further than it takes to have the stretch of the content
// from top to bottom in view, its top where there is no room for all.
func (r *roll) bring(top, bottom float32) {
	if view := r.Size().Height; view > 0 {
		r.to(min(max(r.Offset.Y, bottom-view), top))
	}
}

// seen brings what has got the keyboard into view, with some space around it.
func (r *roll) seen(o fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	top := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(r.Content).Y
	r.bring(top-gap, top+o.Size().Height+gap)
}

// keys scrolls by the keyboard, and reports whether the key was one for that.
func (r *roll) keys(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyUp:
		r.by(-0.125)
	case fyne.KeyDown:
		r.by(0.125)
	case fyne.KeyPageUp:
		r.by(-0.9)
	case fyne.KeyPageDown:
		r.by(0.9)
	case fyne.KeyHome:
		r.to(0)
	case fyne.KeyEnd:
		r.to(r.laid.Height)
	default:
		return false
	}
	return true
}
