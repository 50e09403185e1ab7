package ui

import "fyne.io/fyne/v2"

// frame is the layout of a page: a head and a foot that stay, either of which
// may be nil, and between them what can be scrolled.
type frame struct {
	head, foot fyne.CanvasObject
	middle     *roll
	widest     float32 // the text is not wider than this; 0 for no bound

	last float32
}

func newFrame(widest float32, head fyne.CanvasObject, middle *roll, foot fyne.CanvasObject) *fyne.Container {
	c := &fyne.Container{Layout: &frame{head: head, middle: middle, foot: foot, widest: widest}}
	for _, o := range []fyne.CanvasObject{head, middle.Scroll, foot} {
		if o != nil {
			c.Objects = append(c.Objects, o)
		}
	}
	return c
}

// span is the width that a page of a width gives its text, and where it
// begins.
func (f *frame) span(width float32) (x, w float32) {
	w = width
	if f.widest > 0 {
		w = min(w, f.widest)
	}
	return (width - w) / 2, w
}

func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	f.last = size.Width
	x, w := f.span(size.Width)
	top, bottom := float32(0), size.Height
	if f.head != nil {
		h := heightAt(f.head, w)
		put(f.head, fyne.NewPos(x, 0), fyne.NewSize(w, h))
		top = h + gap
	}
	if f.foot != nil {
		h := heightAt(f.foot, w)
		put(f.foot, fyne.NewPos(x, max(size.Height-h, top)), fyne.NewSize(w, h))
		bottom = size.Height - h - gap
	}
	put(f.middle.Scroll, fyne.NewPos(x, top), fyne.NewSize(w, max(bottom-top, 0)))
	f.middle.settle(true)
}

func (f *frame) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := max(widest(objects), f.middle.Content.MinSize().Width)
	_, at := f.span(max(f.last, w))
	h := minList
	for _, o := range []fyne.CanvasObject{f.head, f.foot} {
		if o != nil {
			h += heightAt(o, at) + gap
		}
	}
	return fyne.NewSize(w, h)
}

// besideBar leaves room for the bar of a scroll at the right of what is in it.
type besideBar struct{}

const barRoom float32 = 8

func newBesideBar(o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: besideBar{}, Objects: []fyne.CanvasObject{o}}
}

func (besideBar) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	return heightAt(objects[0], width-barRoom)
}

func (besideBar) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	put(objects[0], fyne.Position{}, fyne.NewSize(size.Width-barRoom, size.Height))
}

func (besideBar) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(barRoom, 0)
}
