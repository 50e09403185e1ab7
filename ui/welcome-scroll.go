package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// scrolled is the layout of a page by itself that scrolls where it has to: a
// head and a foot that stay, either of which may be nil, and between them what
// wraps to the page’s width and can be scrolled.
type scrolled struct {
	head, foot fyne.CanvasObject
	middle     *container.Scroll
	widest     float32 // the text is not wider than this; 0 for no bound
}

func newScrolled(widest float32, head, content, foot fyne.CanvasObject) (*fyne.Container, *scrolled) {
	inner := &fyne.Container{Layout: besideBar{}, Objects: []fyne.CanvasObject{content}}
	s := &scrolled{head: head, foot: foot, middle: container.NewVScroll(inner), widest: widest}
	objects := []fyne.CanvasObject{s.middle}
	if head != nil {
		objects = append([]fyne.CanvasObject{head}, objects...)
	}
	if foot != nil {
		objects = append(objects, foot)
	}
	return &fyne.Container{Layout: s, Objects: objects}, s
}

// span is the width that a page of a width gives its text, and where it
// begins.
func (s *scrolled) span(width float32) (x, w float32) {
	w = width
	if s.widest > 0 {
		w = min(w, s.widest)
	}
	return (width - w) / 2, w
}

func (s *scrolled) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	x, w := s.span(size.Width)
	top, bottom := float32(0), size.Height
	if s.head != nil {
		h := heightAt(s.head, w)
		put(s.head, fyne.NewPos(x, 0), fyne.NewSize(w, h))
		top = h + gap
	}
	if s.foot != nil {
		h := heightAt(s.foot, w)
		put(s.foot, fyne.NewPos(x, size.Height-h), fyne.NewSize(w, h))
		bottom = size.Height - h - gap
	}
	room := max(bottom-top, 0)
	put(s.middle, fyne.NewPos(x, top), fyne.NewSize(w, room))
	s.settle()
}

// settle lays out what is scrolled for the width there is.
func (s *scrolled) settle() {
	size := s.middle.Size()
	if size.Width <= 0 {
		return
	}
	content := s.middle.Content
	if want := fyne.NewSize(size.Width, max(heightAt(content, size.Width), size.Height)); content.Size() != want {
		content.Resize(want)
		s.middle.Refresh()
	}
	relay(content)
}

// leastScrolled is the least that is kept in view of what is scrolled.
const leastScrolled float32 = 80

func (s *scrolled) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := max(widest(objects), s.middle.Content.MinSize().Width)
	h := leastScrolled
	for _, o := range []fyne.CanvasObject{s.head, s.foot} {
		if o != nil {
			h += heightAt(o, w) + gap
		}
	}
	return fyne.NewSize(w, h)
}

// keys scrolls by the keyboard, and reports whether the key was one for that.
func (s *scrolled) keys(k fyne.KeyName) bool {
	page := s.middle.Size().Height
	by := map[fyne.KeyName]float32{
		fyne.KeyUp: -page / 8, fyne.KeyDown: page / 8,
		fyne.KeyPageUp: -page * 0.9, fyne.KeyPageDown: page * 0.9,
		fyne.KeyHome: -s.middle.Content.Size().Height, fyne.KeyEnd: s.middle.Content.Size().Height,
	}[k]
	if by == 0 {
		return false
	}
	s.middle.ScrollToOffset(fyne.NewPos(0, s.middle.Offset.Y+by))
	return true
}

// besideBar leaves room for the bar of a scroll at the right of what is in it.
type besideBar struct{}

const barRoom float32 = 8

func (besideBar) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	return heightAt(objects[0], width-barRoom)
}

func (besideBar) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	put(objects[0], fyne.Position{}, fyne.NewSize(size.Width-barRoom, size.Height))
}

func (besideBar) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(barRoom, 0)
}
