package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// ring shows a share of a whole as a part of a circle, from its top clockwise,
// around something in its middle.
type ring struct {
	widget.BaseWidget
	share  float32 // from 0 to 1
	middle fyne.CanvasObject
	least  float32 // how wide it is at least

	track, part *canvas.Arc
}

// ringHole is the share of the ring's width that is open.
const ringHole = 0.88

func newRing(least float32, middle fyne.CanvasObject) *ring {
	r := &ring{
		middle: middle, least: least, share: 1,
		track: canvas.NewArc(0, 360, ringHole, nil),
		part:  canvas.NewArc(0, 360, ringHole, nil),
	}
	r.ExtendBaseWidget(r)
	return r
}

// set shows another share; what cannot be told from the one shown is let be.
func (r *ring) set(share float32) {
	share = min(max(share, 0), 1)
	if d := share - r.share; d < 0.0005 && d > -0.0005 {
		return
	}
	r.share = share
	r.turn()
}

// turn has the part as long as the share.
func (r *ring) turn() {
	r.part.EndAngle = 360 * r.share
	r.part.Hidden = r.share == 0
	r.part.Refresh()
}

func (r *ring) heightFor(width float32) float32 { return min(width, max(r.least, r.MinSize().Height)) }

func (r *ring) CreateRenderer() fyne.WidgetRenderer { return &ringRenderer{r} }

type ringRenderer struct{ r *ring }

func (rr *ringRenderer) Destroy() {}

func (rr *ringRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{rr.r.track, rr.r.part, rr.r.middle}
}

func (rr *ringRenderer) MinSize() fyne.Size {
	return rr.r.middle.MinSize().AddWidthHeight(2*pad, 2*pad).Max(fyne.NewSquareSize(rr.r.least))
}

func (rr *ringRenderer) Layout(size fyne.Size) {
	r := rr.r
	d := min(size.Width, size.Height)
	at := fyne.NewPos((size.Width-d)/2, (size.Height-d)/2)
	for _, a := range []*canvas.Arc{r.track, r.part} {
		put(a, at, fyne.NewSquareSize(d))
	}
	least := r.middle.MinSize()
	w := min(size.Width, d*ringHole-2*pad)
	h := max(heightAt(r.middle, w), least.Height)
	put(r.middle, fyne.NewPos((size.Width-w)/2, (size.Height-h)/2), fyne.NewSize(w, h))
}

func (rr *ringRenderer) Refresh() {
	r := rr.r
	r.track.FillColor, r.part.FillColor = tone(r, colorSoft), tone(r, theme.ColorNamePrimary)
	r.track.Refresh()
	r.turn()
	rr.Layout(r.Size())
}
