package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// press is what everything that is pressed has in common: it takes taps,
// Enter and Space, shows that the pointer or the keyboard is on it, and can be
// disabled. Widgets embed it and draw its backing first.
type press struct {
	widget.DisableableWidget
	do func()
	// key is called for keys that are not a press.
	key func(fyne.KeyName)
	// seen is called when it gets the keyboard, to scroll it into view.
	seen func()

	focused, hovered bool
	byKey            bool // the press under way came from the keyboard
	backing          backing
	changed          func() // draws anew
}

var (
	_ fyne.Focusable     = (*press)(nil)
	_ fyne.Tappable      = (*press)(nil)
	_ desktop.Hoverable  = (*press)(nil)
	_ desktop.Cursorable = (*press)(nil)
)

func (p *press) act(byKey bool) {
	if p.Disabled() || p.do == nil {
		return
	}
	p.byKey = byKey
	p.do()
	p.byKey = false
}

func (p *press) Tapped(*fyne.PointEvent) { p.act(false) }

func (p *press) TypedRune(rune) {}

func (p *press) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		p.act(true)
	default:
		if p.key != nil && bare(e.Name) != "help" {
			p.key(e.Name)
			return
		}
		pass(p.backing.fill, e.Name)
	}
}

func (p *press) FocusGained() {
	p.focused = true
	p.changed()
	if p.seen != nil {
		p.seen()
	}
}

func (p *press) FocusLost() {
	p.focused = false
	p.changed()
}

func (p *press) MouseIn(*desktop.MouseEvent) {
	p.hovered = true
	p.changed()
}

func (p *press) MouseMoved(*desktop.MouseEvent) {}

func (p *press) MouseOut() {
	p.hovered = false
	p.changed()
}

func (p *press) Cursor() desktop.Cursor {
	if p.Disabled() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// backing is what lies under a press: its fill, the veil when the pointer is
// on it, and the ring when the keyboard is.
type backing struct{ fill, veil, ring *canvas.Rectangle }

func newBacking() backing {
	b := backing{canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent)}
	return b
}

func (b backing) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{b.fill, b.veil, b.ring}
}

func (b backing) resize(size fyne.Size) {
	b.fill.Resize(size)
	b.veil.Resize(size)
	// A stroke is drawn half to each side of the edge: keep it inside, where
	// nothing cuts it off.
	b.ring.Move(fyne.NewPos(2, 2))
	b.ring.Resize(size.SubtractWidthHeight(4, 4))
}

// dress colours the backing for the state it is in.
func (p *press) dress(o fyne.CanvasObject, fill, ring fyne.ThemeColorName) {
	b := p.backing
	radius := p.Theme().Size(theme.SizeNameInputRadius)
	b.fill.FillColor, b.veil.FillColor = color.Transparent, color.Transparent
	b.fill.StrokeColor, b.fill.StrokeWidth = color.Transparent, 0
	b.ring.StrokeColor, b.ring.StrokeWidth = color.Transparent, 0
	if fill != "" {
		b.fill.FillColor = tone(o, fill)
		b.fill.StrokeColor, b.fill.StrokeWidth = tone(o, theme.ColorNameInputBorder), p.Theme().Size(sizeEdge)
	}
	if p.hovered && !p.Disabled() {
		b.veil.FillColor = tone(o, theme.ColorNameHover)
	}
	if p.focused {
		b.ring.StrokeColor, b.ring.StrokeWidth = tone(o, ring), 2
	}
	for _, r := range []*canvas.Rectangle{b.fill, b.veil, b.ring} {
		r.CornerRadius = radius
		r.Refresh()
	}
}

// dressRow is dress for a row of a list, which an open card hangs on.
func (p *press) dressRow(o fyne.CanvasObject, open bool) {
	fill, corner := fyne.ThemeColorName(""), float32(0)
	if open {
		fill, corner = colorSurface, sharp
	}
	b := p.backing.fill
	b.BottomLeftCornerRadius, b.BottomRightCornerRadius = corner, corner
	p.dress(o, fill, theme.ColorNamePrimary)
}
