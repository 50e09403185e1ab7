package native

import (
	"image"

	"fyne.io/fyne/v2"
)

// Bare takes the frame and the title off the window, or puts them back on. Its
// inside stays where it is. Hidden and shown again, it is as it was last told.
// It is for the window's thread.
func Bare(w fyne.Window, bare bool) error { return undecorate(w, bare) }

// Resize gives the inside of the window that size, or that of what is in it
// where that needs more. Unlike the window's own Resize it also shrinks one
// whose content has come to need less by hiding parts of itself: else the
// desktop holds the window to what was needed before. The desktop takes some
// milliseconds; of two sizes asked for within them it may be neither. It is
// for the window's thread.
func Resize(w fyne.Window, size fyne.Size) {
	w.SetPadded(w.Padded()) // has Fyne tell the desktop of the size that is needed now
	w.Resize(size)
}

// A Drag is a window in the hand of the agent: for one without a title to take
// it by. It needs no window manager. A nil one moves nothing.
type Drag struct {
	window  fyne.Window
	from    image.Point // where the window's inside was
	grasped image.Point // where the pointer was, on the desktop
	pointer pointer
}

// BeginMove takes hold of the window at the place where the pointer is. It is
// for the window's thread, as are the Drag's methods, and for when the mouse
// goes down or a drag begins.
func BeginMove(w fyne.Window) (*Drag, error) {
	x, y, ok := Where(w)
	if !ok {
		return nil, errNoWindow
	}
	p, err := newPointer(w)
	if err != nil {
		return nil, err
	}
	d := &Drag{window: w, from: image.Pt(x, y), pointer: p}
	if d.grasped, err = p.at(); err != nil {
		p.close()
		return nil, errNoWindow
	}
	return d, nil
}

// Follow moves the window to where the pointer has gone. It is for each event
// of the drag, and goes by where the pointer is rather than by how far the
// event says it went, so that the window does not lag behind.
func (d *Drag) Follow() {
	if to, ok := d.to(); ok {
		move(d.window, to.X, to.Y)
	}
}

func (d *Drag) to() (image.Point, bool) {
	if d == nil || d.pointer == nil {
		return image.Point{}, false
	}
	at, err := d.pointer.at()
	return d.from.Add(at.Sub(d.grasped)), err == nil
}

// End lets go of the window, where a screen shows all of it. It may be called
// twice.
func (d *Drag) End() {
	if to, ok := d.to(); ok {
		_ = Place(d.window, to.X, to.Y) // a window that is gone by now needs no place
	}
	if d != nil && d.pointer != nil {
		d.pointer.close()
		d.pointer = nil
	}
}

// A pointer tells where the mouse's pointer is on the desktop, in pixels.
type pointer interface {
	at() (image.Point, error)
	close()
}
