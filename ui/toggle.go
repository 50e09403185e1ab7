package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// toggle is a switch with words beside it: on, its knob is at the right and
// the track is filled; off, it is at the left of an empty one.
type toggle struct {
	press
	on    bool
	after bool // the switch stands at the right end, behind its words
	label *words

	track, knob *canvas.Rectangle
}

func newToggle(label string, do func(on bool)) *toggle {
	t := &toggle{label: newWords(label), track: canvas.NewRectangle(color.Transparent), knob: canvas.NewRectangle(color.Transparent)}
	t.backing, t.changed = newBacking(), t.Refresh
	t.do = func() { do(!t.on) }
	t.ExtendBaseWidget(t)
	return t
}

// set shows whether it is on, and what it says.
func (t *toggle) set(on bool, label string) {
	if on == t.on && label == t.label.text {
		return
	}
	t.on, t.label.text = on, label
	t.Refresh()
}

const toggleEdge float32 = 4 // between the ring and what it is around

// edge is the space at both sides: more where words begin at the ring.
func (t *toggle) edge() float32 {
	if t.after {
		return rowEdge
	}
	return toggleEdge
}

func (t *toggle) trackSize() fyne.Size {
	h := t.Theme().Size(theme.SizeNameInlineIcon)
	return fyne.NewSize(h*1.8, h)
}

func (t *toggle) room(width float32) float32 {
	return max(width-t.trackSize().Width-gap-2*t.edge(), 1)
}

func (t *toggle) heightFor(width float32) float32 {
	return max(t.label.heightFor(t.room(width)), t.trackSize().Height) + 2*toggleEdge
}

func (t *toggle) CreateRenderer() fyne.WidgetRenderer {
	r := &toggleRenderer{t, append(t.backing.objects(), t.track, t.knob, t.label)}
	r.dress()
	return r
}

type toggleRenderer struct {
	t       *toggle
	objects []fyne.CanvasObject
}

func (r *toggleRenderer) Destroy() {}

func (r *toggleRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *toggleRenderer) MinSize() fyne.Size {
	t := r.t
	w := t.label.MinSize().Width + 100 - t.room(100)
	return fyne.NewSize(w, t.heightFor(max(w, t.Size().Width)))
}

func (r *toggleRenderer) Layout(size fyne.Size) {
	t := r.t
	t.backing.resize(size)
	track := t.trackSize()
	y := (size.Height - track.Height) / 2
	at, words := toggleEdge, toggleEdge+track.Width+gap
	if t.after {
		at, words = size.Width-rowEdge-track.Width, rowEdge
	}
	t.track.Resize(track)
	t.track.Move(fyne.NewPos(at, y))
	knob := track.Height - 6
	x := at + 3
	if t.on {
		x = at + track.Width - knob - 3
	}
	t.knob.Resize(fyne.NewSquareSize(knob))
	t.knob.Move(fyne.NewPos(x, y+3))
	room := t.room(size.Width)
	h := t.label.heightFor(room)
	t.label.Resize(fyne.NewSize(room, h))
	t.label.Move(fyne.NewPos(words, (size.Height-h)/2))
}

func (r *toggleRenderer) Refresh() {
	r.dress()
	r.t.label.Refresh()
	r.Layout(r.t.Size())
	canvas.Refresh(r.t)
}

func (r *toggleRenderer) dress() {
	t := r.t
	t.dress(t, "", theme.ColorNamePrimary)
	edge := theme.ColorNameInputBorder
	t.track.FillColor, t.knob.FillColor = color.Transparent, tone(t, edge)
	if t.on {
		edge = theme.ColorNamePrimary
		t.track.FillColor, t.knob.FillColor = tone(t, edge), tone(t, theme.ColorNameForegroundOnPrimary)
	}
	t.track.StrokeColor, t.track.StrokeWidth = tone(t, edge), 1.5
	t.track.CornerRadius, t.knob.CornerRadius = t.trackSize().Height/2, (t.trackSize().Height-6)/2
	t.track.Refresh()
	t.knob.Refresh()
}
