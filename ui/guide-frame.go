package ui

import "fyne.io/fyne/v2"

// frame is the layout of a page: what stays at the top, what scrolls, and what
// stays at the bottom.
type frame struct {
	head, list, foot fyne.CanvasObject // foot may be nil

	last float32
	laid func() // after every layout
}

func newFrame(head, list, foot fyne.CanvasObject, laid func()) *fyne.Container {
	c := &fyne.Container{Layout: &frame{head: head, list: list, foot: foot, laid: laid}, Objects: []fyne.CanvasObject{head, list}}
	if foot != nil {
		c.Objects = append(c.Objects, foot)
	}
	return c
}

func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	f.last = size.Width
	y := heightAt(f.head, size.Width)
	put(f.head, fyne.Position{}, fyne.NewSize(size.Width, y))
	y += gap
	foot := f.footAt(size.Width)
	list := max(size.Height-y-foot, 0)
	put(f.list, fyne.NewPos(0, y), fyne.NewSize(size.Width, list))
	if f.foot != nil {
		put(f.foot, fyne.NewPos(0, y+list+gap), fyne.NewSize(size.Width, foot-gap))
	}
	f.laid()
}

// footAt is the height of what stays at the bottom, with the space above it.
func (f *frame) footAt(width float32) float32 {
	if f.foot == nil {
		return 0
	}
	return gap + heightAt(f.foot, width)
}

func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size {
	w := max(f.head.MinSize().Width, f.list.MinSize().Width)
	if f.foot != nil {
		w = max(w, f.foot.MinSize().Width)
	}
	at := max(f.last, w)
	return fyne.NewSize(w, heightAt(f.head, at)+gap+minList+f.footAt(at))
}
