package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// glyph is one of our signs in a colour of the theme, as high as a row of
// text of its size.
type glyph struct {
	widget.BaseWidget
	sign  string
	color fyne.ThemeColorName
	size  fyne.ThemeSizeName
	image *canvas.Image
}

func newGlyph(sign string, c fyne.ThemeColorName, size fyne.ThemeSizeName) *glyph {
	g := &glyph{sign: sign, color: c, size: size, image: &canvas.Image{FillMode: canvas.ImageFillContain}}
	g.ExtendBaseWidget(g)
	return g
}

func (g *glyph) set(sign string, c fyne.ThemeColorName) {
	if sign == g.sign && c == g.color {
		return
	}
	g.sign, g.color = sign, c
	g.Refresh()
}

func (g *glyph) CreateRenderer() fyne.WidgetRenderer {
	r := &glyphRenderer{g}
	r.dress()
	return r
}

type glyphRenderer struct{ g *glyph }

func (r *glyphRenderer) Destroy() {}

func (r *glyphRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.g.image} }

func (r *glyphRenderer) MinSize() fyne.Size {
	scale := float32(1.25)
	if r.g.size == theme.SizeNameInlineIcon {
		scale = 1
	}
	return fyne.NewSquareSize(r.g.Theme().Size(r.g.size) * scale)
}

func (r *glyphRenderer) Layout(size fyne.Size) { r.g.image.Resize(size) }

func (r *glyphRenderer) dress() {
	r.g.image.Resource = sign(r.g.sign, r.g.color)
	r.g.image.Refresh()
}

func (r *glyphRenderer) Refresh() {
	r.dress()
	r.Layout(r.g.Size())
	canvas.Refresh(r.g)
}
