package ui

import "fyne.io/fyne/v2"

// rowEdge is the space at both sides of a row: the ring around a switch has its
// place there.
const rowEdge float32 = 8

// inset has text begin where the words of a switch do.
func inset(o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &insetLayout{}, Objects: []fyne.CanvasObject{o}}
}

type insetLayout struct{ top, last float32 }

func (l *insetLayout) heightOf(o []fyne.CanvasObject, width float32) float32 {
	if h := heightAt(o[0], width-2*rowEdge); h > 0 {
		return l.top + h
	}
	return 0
}

func (l *insetLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.last = size.Width
	put(o[0], fyne.NewPos(rowEdge, l.top), size.SubtractWidthHeight(2*rowEdge, l.top))
}

func (l *insetLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	w := widest(o) + 2*rowEdge
	return fyne.NewSize(w, l.heightOf(o, max(l.last, w)))
}

// facing is a name at the left and what it is chosen with at the right, or
// below it where that leaves the name too little room.
type facing struct {
	edge float32 // at both sides
	last float32
}

func newFacing(edge float32, name *words, control fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &facing{edge: edge}, Objects: []fyne.CanvasObject{name, control}}
}

// facingRoom is how many times the size of its text a name's room is at least
// beside what it names; and it has two rows there at most.
const facingRoom = 7

func (f *facing) each(objects []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, at fyne.Position, size fyne.Size)) float32 {
	name, control := objects[0].(*words), objects[1]
	wide, edge := control.MinSize().Width, f.edge
	if c, ok := control.(*choose); ok {
		wide, edge = c.natural(), max(edge-toggleEdge, 0) // it has an edge of its own
	}
	room := width - f.edge - gap - wide - edge
	if room < facingRoom*name.Theme().Size(name.size) || name.heightFor(room) > 2.5*name.rowHeight() {
		room = width - 2*f.edge
		high := name.heightFor(room)
		do(name, fyne.NewPos(f.edge, toggleEdge), fyne.NewSize(room, high))
		wide = min(wide, width-2*edge)
		h := heightAt(control, wide)
		do(control, fyne.NewPos(edge, toggleEdge+high), fyne.NewSize(wide, h))
		return toggleEdge + high + h
	}
	h, high := heightAt(control, wide), name.heightFor(room)
	all := max(h, high+2*toggleEdge)
	do(name, fyne.NewPos(f.edge, (all-high)/2), fyne.NewSize(room, high))
	do(control, fyne.NewPos(width-wide-edge, (all-h)/2), fyne.NewSize(wide, h))
	return all
}

func (f *facing) heightOf(objects []fyne.CanvasObject, width float32) float32 {
	return f.each(objects, width, func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
}

func (f *facing) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.last = size.Width
	f.each(objects, size.Width, put)
}

func (f *facing) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := widest(objects) + 2*f.edge
	return fyne.NewSize(w, f.heightOf(objects, max(f.last, w)))
}
