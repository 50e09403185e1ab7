package ui

import (
	"fyne.io/fyne/v2"
)

// What wraps has no height of its own: it depends on the width. Fyne asks for
// a smallest size without saying the width, so our layouts ask their parts
// themselves: a wrapping widget or layout has a heightFor.

type wrapping interface {
	heightFor(width float32) float32
}

type wrappingLayout interface {
	heightOf(objects []fyne.CanvasObject, width float32) float32
}

// heightAt is how high an object is at a width; hidden ones take no room.
func heightAt(o fyne.CanvasObject, width float32) float32 {
	if !o.Visible() {
		return 0
	}
	switch o := o.(type) {
	case wrapping:
		return o.heightFor(width)
	case *fyne.Container:
		if l, ok := o.Layout.(wrappingLayout); ok {
			return l.heightOf(o.Objects, width)
		}
	}
	return o.MinSize().Height
}

// put moves and resizes an object only where it has to be: Fyne paints the
// window anew for every move of a container, also to where it is.
func put(o fyne.CanvasObject, at fyne.Position, size fyne.Size) {
	if o.Position() != at {
		o.Move(at)
	}
	if o.Size() != size {
		o.Resize(size)
	}
}

// relay lays out anew what is in an object, all the way down: Fyne does so only
// where a size has changed, but words change without.
func relay(o fyne.CanvasObject) {
	switch o := o.(type) {
	case *fyne.Container:
		if o.Layout != nil && o.Visible() {
			o.Layout.Layout(o.Objects, o.Size())
			for _, x := range o.Objects {
				relay(x)
			}
		}
	case *panel:
		if o.Visible() {
			relay(o.content)
		}
	}
}

// widest is the greatest of the smallest widths of the objects in view.
func widest(objects []fyne.CanvasObject) (w float32) {
	for _, o := range objects {
		if o.Visible() {
			w = max(w, o.MinSize().Width)
		}
	}
	return w
}

// column sets things one under the other, each as wide as the column.
type column struct {
	space float32 // between them
	edge  float32 // around them
	last  float32 // the width they were last laid out for
}

func newColumn(space, edge float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &column{space: space, edge: edge}, Objects: objects}
}

func (c *column) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	return c.each(objects, width, func(fyne.CanvasObject, float32, float32) {})
}

// each goes over what takes room, with its place and height, and gives the
// height of all.
func (c *column) each(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, y, h float32)) float32 {
	y, first := c.edge, true
	for _, o := range objects {
		h := heightAt(o, width-2*c.edge)
		if h == 0 {
			continue
		}
		if !first {
			y += c.space
		}
		first = false
		do(o, y, h)
		y += h
	}
	if first {
		return 0
	}
	return y + c.edge
}

func (c *column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	c.last = size.Width
	c.each(objects, size.Width, func(o fyne.CanvasObject, y, h float32) {
		put(o, fyne.NewPos(c.edge, y), fyne.NewSize(size.Width-2*c.edge, h))
	})
}

func (c *column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := widest(objects) + 2*c.edge
	return fyne.NewSize(w, c.heightOf(objects, max(c.last, w)))
}

// beside sets things side by side: all as wide as they ask for, but one, which
// takes the rest and may wrap. Each stands in the middle of the height.
type beside struct {
	space float32
	grows int // which one takes the rest
	top   bool
	tall  fyne.CanvasObject // its height counts even while it is hidden
	last  float32
}

func newBeside(space float32, grows int, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &beside{space: space, grows: grows}, Objects: objects}
}

// rest is the width left for the one that grows.
func (b *beside) rest(objects []fyne.CanvasObject, width float32) float32 {
	for i, o := range objects {
		if i != b.grows && o.Visible() {
			width -= o.MinSize().Width + b.space
		}
	}
	return max(width, objects[b.grows].MinSize().Width)
}

func (b *beside) widths(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, w float32)) {
	rest, x := b.rest(objects, width), float32(0)
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		w := rest
		if i != b.grows {
			w = o.MinSize().Width
		}
		do(o, x, w)
		x += w + b.space
	}
}

func (b *beside) heightOf(objects []fyne.CanvasObject, width float32) (h float32) {
	if b.tall != nil {
		h = b.tall.MinSize().Height
	}
	b.widths(objects, width, func(o fyne.CanvasObject, _, w float32) { h = max(h, heightAt(o, w)) })
	return h
}

func (b *beside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	b.last = size.Width
	b.widths(objects, size.Width, func(o fyne.CanvasObject, x, w float32) {
		h := heightAt(o, w)
		y := max((size.Height-h)/2, 0)
		if b.top {
			y = 0
		}
		put(o, fyne.NewPos(x, y), fyne.NewSize(w, h))
	})
}

func (b *beside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for i, o := range objects {
		if o.Visible() {
			w += o.MinSize().Width
			if i > 0 {
				w += b.space
			}
		}
	}
	return fyne.NewSize(w, b.heightOf(objects, max(b.last, w)))
}

// flow sets things in rows like words: as many in each as fit. Text that may
// wrap does so only where it is wider than a whole row.
type flow struct {
	space  float32
	middle bool // each row in the middle
	last   float32
}

func newFlow(space float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &flow{space: space}, Objects: objects}
}

func newCentred(space float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &flow{space: space, middle: true}, Objects: objects}
}

func (f *flow) each(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, p fyne.Position, s fyne.Size)) float32 {
	type placed struct {
		o fyne.CanvasObject
		x float32
		s fyne.Size
	}
	var row []placed
	var x, y, high float32
	end := func() {
		var from float32
		if f.middle {
			from = max(width-x+f.space, 0) / 2
		}
		for _, p := range row {
			do(p.o, fyne.NewPos(from+p.x, y+(high-p.s.Height)/2), p.s)
		}
		row = row[:0]
	}
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		s := o.MinSize()
		switch o := o.(type) {
		case *words:
			s.Width = max(s.Width, o.measure(o.text))
		case *button:
			s.Width = max(s.Width, o.inOneRow())
		}
		s.Width = min(s.Width, width)
		s.Height = heightAt(o, s.Width)
		if x > 0 && x+s.Width > width+0.5 {
			end()
			x, y, high = 0, y+high+f.space, 0
		}
		row = append(row, placed{o, x, s})
		x += s.Width + f.space
		high = max(high, s.Height)
	}
	end()
	return y + high
}

func (f *flow) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	return f.each(objects, width, func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
}

func (f *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.last = size.Width
	f.each(objects, size.Width, put)
}

func (f *flow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := widest(objects)
	return fyne.NewSize(w, f.heightOf(objects, max(f.last, w)))
}
