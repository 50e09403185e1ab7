package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/check"
)

// row is one check in the list: its sign, what it looks for, how it stands.
// Pressing it opens and closes it.
type row struct {
	press
	id    string
	item  int // its place in the report
	kind  check.Kind
	open  bool
	sign  *glyph
	label *words
	state *words
	arrow *glyph

	shown rowState
}

// rowState is all that a row's looks depend on.
type rowState struct {
	state  check.State
	weight check.Weight
	n      int
	empty  bool
	open   bool
}

func newRow(rule *check.Rule, item int) *row {
	r := &row{
		id: rule.ID, item: item, kind: rule.Kind,
		sign:  newGlyph("clean", colorMuted, theme.SizeNameInlineIcon),
		label: newWords(tr(rule.Label)),
		state: newWords("", theme.SizeNameCaptionText),
		arrow: newGlyph("shut", colorMuted, theme.SizeNameInlineIcon),
		shown: rowState{n: -1},
	}
	r.state.whole = true
	r.backing, r.changed = newBacking(), r.Refresh
	r.ExtendBaseWidget(r)
	return r
}

// show shows how a check stands in this draft. Off says that the agent has
// turned it off: one that has only no say in this kind of text is optional, as
// all are while there is no text.
func (r *row) show(it check.Item, empty, off, open bool) {
	if it.State == check.Off && !off {
		it.State = check.Optional
	}
	now := rowState{it.State, it.Weight, len(it.At), empty, open}
	if now == r.shown {
		return
	}
	r.shown = now
	f := faceOf(it)
	ink := theme.ColorNameForeground
	switch {
	case off:
		ink = colorMuted
	case empty:
		f = waiting
	}
	r.open = open
	r.sign.set(f.sign, f.color)
	r.label.set(r.label.text, ink)
	r.state.set(f.word, f.color)
	r.arrow.set(map[bool]string{true: "open", false: "shut"}[open], colorMuted)
	r.Refresh()
}

// The space between a row's edge and what stands on it.
const (
	rowX float32 = 8
	rowY float32 = 7
)

func (r *row) room(width float32) float32 {
	return max(width-2*rowX-r.sign.MinSize().Width-r.arrow.MinSize().Width-r.state.MinSize().Width-3*gap, 1)
}

func (r *row) heightFor(width float32) float32 {
	return max(r.label.heightFor(r.room(width)), r.sign.MinSize().Height) + 2*rowY
}

func (r *row) CreateRenderer() fyne.WidgetRenderer {
	x := &rowRenderer{r, append(r.backing.objects(), r.sign, r.label, r.state, r.arrow)}
	x.dress()
	return x
}

type rowRenderer struct {
	r       *row
	objects []fyne.CanvasObject
}

func (x *rowRenderer) Destroy() {}

func (x *rowRenderer) Objects() []fyne.CanvasObject { return x.objects }

func (x *rowRenderer) MinSize() fyne.Size {
	r := x.r
	w := r.label.MinSize().Width + 1000 - r.room(1000)
	return fyne.NewSize(w, r.heightFor(max(w, r.Size().Width)))
}

func (x *rowRenderer) Layout(size fyne.Size) {
	r := x.r
	r.backing.resize(size)
	at := rowX
	put := func(o fyne.CanvasObject, w, h float32) {
		o.Move(fyne.NewPos(at, (size.Height-h)/2))
		o.Resize(fyne.NewSize(w, h))
		at += w + gap
	}
	room := r.room(size.Width)
	put(r.sign, r.sign.MinSize().Width, r.sign.MinSize().Height)
	put(r.label, room, r.label.heightFor(room))
	put(r.state, r.state.MinSize().Width, r.state.MinSize().Height)
	put(r.arrow, r.arrow.MinSize().Width, r.arrow.MinSize().Height)
}

func (x *rowRenderer) dress() { x.r.dressRow(x.r, x.r.open) }

func (x *rowRenderer) Refresh() {
	x.dress()
	x.Layout(x.r.Size())
	canvas.Refresh(x.r)
}
