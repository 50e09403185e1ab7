package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// foldBody is something to press that has nothing on it: it lies under what is
// shown and takes every press that nothing else wants.
type foldBody struct{ press }

func newFoldBody(do func()) *foldBody {
	p := &foldBody{}
	p.do, p.backing, p.changed = do, newBacking(), p.Refresh
	p.ExtendBaseWidget(p)
	return p
}

func (p *foldBody) CreateRenderer() fyne.WidgetRenderer {
	r := &foldBodyRenderer{p}
	r.dress()
	return r
}

type foldBodyRenderer struct{ p *foldBody }

func (r *foldBodyRenderer) Destroy() {}

func (r *foldBodyRenderer) Objects() []fyne.CanvasObject { return r.p.backing.objects() }

func (r *foldBodyRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *foldBodyRenderer) Layout(size fyne.Size) { r.p.backing.resize(size) }

func (r *foldBodyRenderer) dress() { r.p.dress(r.p, "", theme.ColorNamePrimary) }

func (r *foldBodyRenderer) Refresh() {
	r.dress()
	canvas.Refresh(r.p)
}

// foldGrip is the dots that the strip is moved by: from the button going down
// to its going up.
type foldGrip struct {
	widget.BaseWidget
	grip        func() (follow, end func()) // nil where it is not to be moved
	follow, end func()                      // while it is in the hand
	veil        *canvas.Rectangle
	dots        *glyph
	hovered     bool
}

var (
	_ desktop.Mouseable  = (*foldGrip)(nil)
	_ desktop.Hoverable  = (*foldGrip)(nil)
	_ desktop.Cursorable = (*foldGrip)(nil)
	_ fyne.Draggable     = (*foldGrip)(nil)
)

func newFoldGrip(grip func() (follow, end func())) *foldGrip {
	g := &foldGrip{grip: grip, veil: canvas.NewRectangle(color.Transparent), dots: newGlyph("grip", colorMuted, theme.SizeNameInlineIcon)}
	g.ExtendBaseWidget(g)
	return g
}

func (g *foldGrip) MouseDown(e *desktop.MouseEvent) {
	if e.Button == desktop.MouseButtonPrimary {
		g.let()
		if g.grip != nil {
			g.follow, g.end = g.grip()
		}
	}
}

func (g *foldGrip) MouseUp(*desktop.MouseEvent) { g.let() }

// Dragged moves the strip.
func (g *foldGrip) Dragged(*fyne.DragEvent) {
	if g.follow != nil {
		g.follow()
	}
}

// DragEnd lets go of it.
func (g *foldGrip) DragEnd() { g.let() }

func (g *foldGrip) let() {
	if g.end != nil {
		g.end()
	}
	g.follow, g.end = nil, nil
}

func (g *foldGrip) MouseIn(*desktop.MouseEvent) {
	g.hovered = true
	g.Refresh()
}

func (g *foldGrip) MouseMoved(*desktop.MouseEvent) {}

func (g *foldGrip) MouseOut() {
	g.hovered = false
	g.Refresh()
}

func (g *foldGrip) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (g *foldGrip) CreateRenderer() fyne.WidgetRenderer { return &foldGripRenderer{g} }

type foldGripRenderer struct{ g *foldGrip }

func (r *foldGripRenderer) Destroy() {}

func (r *foldGripRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.g.veil, r.g.dots}
}

// MinSize is narrower than the sign, which has nothing at its sides.
func (r *foldGripRenderer) MinSize() fyne.Size {
	dots := r.g.dots.MinSize()
	return fyne.NewSize(dots.Width*0.8, dots.Height)
}

func (r *foldGripRenderer) Layout(size fyne.Size) {
	r.g.veil.Resize(size)
	dots := r.g.dots.MinSize()
	r.g.dots.Resize(dots)
	r.g.dots.Move(fyne.NewPos((size.Width-dots.Width)/2, (size.Height-dots.Height)/2))
}

func (r *foldGripRenderer) Refresh() {
	r.g.veil.FillColor = color.Transparent
	if r.g.hovered {
		r.g.veil.FillColor = tone(r.g, theme.ColorNameHover)
	}
	r.g.veil.Refresh()
	r.g.dots.Refresh()
	canvas.Refresh(r.g)
}
