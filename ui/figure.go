package ui

import (
	"fmt"
	"hash/crc32"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/assets"
)

// figure is one of our drawings, in the colours of the theme.
type figure struct {
	widget.BaseWidget
	name  string
	image *canvas.Image
}

// figureSize is how wide and high a drawing is.
const figureSize float32 = 132

func newFigure(name string) *figure {
	f := &figure{name: name, image: &canvas.Image{FillMode: canvas.ImageFillContain}}
	f.ExtendBaseWidget(f)
	return f
}

func (f *figure) CreateRenderer() fyne.WidgetRenderer {
	r := &figureRenderer{f}
	r.dress()
	return r
}

type figureRenderer struct{ f *figure }

func (r *figureRenderer) Destroy() {}

func (r *figureRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.f.image} }

func (r *figureRenderer) MinSize() fyne.Size { return fyne.NewSquareSize(figureSize) }

func (r *figureRenderer) Layout(size fyne.Size) { r.f.image.Resize(size) }

func (r *figureRenderer) dress() {
	f := r.f
	svg := assets.Figure(f.name, tone(f, theme.ColorNameForeground), tone(f, theme.ColorNamePrimary), tone(f, theme.ColorNameBackground))
	// Fyne keeps what it has drawn by the name alone.
	f.image.Resource = fyne.NewStaticResource(fmt.Sprintf("%s-%x.svg", f.name, crc32.ChecksumIEEE(svg)), svg)
	r.f.image.Refresh()
}

func (r *figureRenderer) Refresh() {
	r.dress()
	r.Layout(r.f.Size())
	canvas.Refresh(r.f)
}
