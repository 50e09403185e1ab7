package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// opener is a title that something is opened and shut by, and below it, in a
// few words, what is in there. What it opens stands under it.
type opener struct {
	press
	id    string // what it opens, to whoever made it
	open  bool
	title *words
	below fyne.CanvasObject
	gist  *words // the same, where it is said anew; else nil
	arrow *glyph
	edge  float32 // the space above and below
	// joined is set where a card hangs on it that begins with what is below the
	// title: that is not said twice then. Otherwise the title is set off.
	joined bool
}

func newOpener(title *words, below fyne.CanvasObject, edge float32) *opener {
	o := &opener{title: title, below: below, arrow: newGlyph("shut", colorMuted, theme.SizeNameInlineIcon), edge: edge}
	o.backing, o.changed = newBacking(), o.Refresh
	o.ExtendBaseWidget(o)
	return o
}

// set shows whether it is open.
func (o *opener) set(open bool) {
	if open == o.open {
		return
	}
	o.open = open
	if o.joined {
		visible(o.below, !open)
	} else {
		o.title.style, o.title.rows = fyne.TextStyle{Bold: open}, nil // bold rows hold less
		o.title.Refresh()
	}
	o.arrow.set(map[bool]string{true: "open", false: "shut"}[open], colorMuted)
	o.Refresh()
}

func (o *opener) room(width float32) float32 {
	return max(width-2*rowX-gap-o.arrow.MinSize().Width, 1)
}

func (o *opener) heightFor(width float32) float32 {
	room := o.room(width)
	return max(o.title.heightFor(room)+heightAt(o.below, room), o.arrow.MinSize().Height) + 2*o.edge
}

func (o *opener) CreateRenderer() fyne.WidgetRenderer {
	r := &openerRenderer{o, append(o.backing.objects(), o.title, o.below, o.arrow)}
	r.dress()
	return r
}

type openerRenderer struct {
	o       *opener
	objects []fyne.CanvasObject
}

func (r *openerRenderer) Destroy() {}

func (r *openerRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *openerRenderer) MinSize() fyne.Size {
	o := r.o
	w := max(o.title.MinSize().Width, o.below.MinSize().Width) + 1000 - o.room(1000)
	return fyne.NewSize(w, o.heightFor(max(w, o.Size().Width)))
}

func (r *openerRenderer) Layout(size fyne.Size) {
	o := r.o
	o.backing.resize(size)
	room := o.room(size.Width)
	h, low, a := o.title.heightFor(room), heightAt(o.below, room), o.arrow.MinSize()
	y := (size.Height - h - low) / 2
	put(o.title, fyne.NewPos(rowX, y), fyne.NewSize(room, h))
	put(o.below, fyne.NewPos(rowX, y+h), fyne.NewSize(room, low))
	put(o.arrow, fyne.NewPos(size.Width-rowX-a.Width, (size.Height-a.Height)/2), a)
}

func (r *openerRenderer) dress() { r.o.dressRow(r.o, r.o.joined && r.o.open) }

func (r *openerRenderer) Refresh() {
	r.dress()
	r.Layout(r.o.Size())
	canvas.Refresh(r.o)
}
