package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// bar shows a share of a whole as a part of a line, where nothing is to move
// but what has to.
type bar struct {
	widget.BaseWidget
	share       float32 // from 0 to 1
	track, part *canvas.Rectangle
}

// barHeight is how high the line is.
const barHeight float32 = 10

func newBar() *bar {
	b := &bar{track: canvas.NewRectangle(nil), part: canvas.NewRectangle(nil)}
	b.track.CornerRadius, b.part.CornerRadius = barHeight/2, barHeight/2
	b.ExtendBaseWidget(b)
	return b
}

func (b *bar) set(share float32) {
	if share = min(max(share, 0), 1); share != b.share {
		b.share = share
		b.place(b.Size())
	}
}

func (b *bar) place(size fyne.Size) {
	put(b.track, fyne.Position{}, size)
	put(b.part, fyne.Position{}, fyne.NewSize(size.Width*b.share, size.Height))
}

func (b *bar) CreateRenderer() fyne.WidgetRenderer {
	r := &barRenderer{b}
	r.dress()
	return r
}

type barRenderer struct{ b *bar }

func (r *barRenderer) Destroy() {}

func (r *barRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.b.track, r.b.part}
}

func (r *barRenderer) MinSize() fyne.Size { return fyne.NewSize(barHeight, barHeight) }

func (r *barRenderer) Layout(size fyne.Size) { r.b.place(size) }

func (r *barRenderer) dress() {
	r.b.track.FillColor, r.b.part.FillColor = tone(r.b, colorSoft), tone(r.b, theme.ColorNamePrimary)
}

func (r *barRenderer) Refresh() {
	r.dress()
	r.b.track.Refresh()
	r.b.part.Refresh()
}
