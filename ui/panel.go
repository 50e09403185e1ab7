package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// sharp is the radius of a corner that is not round where others are; 0 would
// mean the same as the others.
const sharp = 0.01

// panel is a ground of one colour with something on it.
type panel struct {
	widget.BaseWidget
	content fyne.CanvasObject
	color   fyne.ThemeColorName
	edge    float32 // between the ground's edge and the content
	accent  bool    // with a line in the accent's colour around it
	joined  bool    // with square corners above, for what it hangs on
	ground  *canvas.Rectangle
}

func newPanel(c fyne.ThemeColorName, edge float32, content fyne.CanvasObject) *panel {
	p := &panel{content: content, color: c, edge: edge, ground: canvas.NewRectangle(color.Transparent)}
	p.ExtendBaseWidget(p)
	return p
}

func (p *panel) heightFor(width float32) float32 {
	h := heightAt(p.content, width-2*p.edge)
	if h == 0 {
		return 0
	}
	return h + 2*p.edge
}

func (p *panel) CreateRenderer() fyne.WidgetRenderer {
	r := &panelRenderer{p}
	r.dress()
	return r
}

type panelRenderer struct{ p *panel }

func (r *panelRenderer) Destroy() {}

func (r *panelRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.p.ground, r.p.content}
}

func (r *panelRenderer) MinSize() fyne.Size {
	return r.p.content.MinSize().AddWidthHeight(2*r.p.edge, 2*r.p.edge)
}

func (r *panelRenderer) Layout(size fyne.Size) {
	r.p.ground.Resize(size)
	r.p.content.Move(fyne.NewSquareOffsetPos(r.p.edge))
	r.p.content.Resize(size.SubtractWidthHeight(2*r.p.edge, 2*r.p.edge))
}

func (r *panelRenderer) dress() {
	p := r.p
	p.ground.FillColor = tone(p, p.color)
	p.ground.StrokeColor, p.ground.StrokeWidth = tone(p, theme.ColorNameInputBorder), p.Theme().Size(sizeEdge)
	if p.accent {
		p.ground.StrokeColor, p.ground.StrokeWidth = tone(p, theme.ColorNamePrimary), 2
	}
	p.ground.CornerRadius = p.Theme().Size(theme.SizeNameInputRadius)
	if p.joined {
		p.ground.TopLeftCornerRadius, p.ground.TopRightCornerRadius = sharp, sharp
	}
	p.ground.Refresh()
}

func (r *panelRenderer) Refresh() {
	r.dress()
	r.Layout(r.p.Size())
	canvas.Refresh(r.p)
}
