package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
)

// choose is a row of a few words, one of them on. It is one stop for Tab: the
// arrow keys move what is on, Enter and Space go round. Where the row is too
// long for its width it is cut into several of the same length.
type choose struct {
	press
	pick  func(i int)
	on    int    // which one is on; -1 for none
	over  int    // which one the pointer is on; -1 for none
	again func() // the one that is on was tapped; nil for nothing
	track *canvas.Rectangle
	cells []chooseCell
}

type chooseCell struct {
	chip, veil *canvas.Rectangle
	words      *words
}

// newChoose gives the words as they are to be shown. Pick is called with the
// place of the one that was chosen, but not for the one that is on.
func newChoose(pick func(i int), options ...string) *choose {
	c := &choose{pick: pick, on: -1, over: -1, track: canvas.NewRectangle(color.Transparent)}
	for _, o := range options {
		c.cells = append(c.cells, chooseCell{
			canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent),
			newWords(o, fyne.TextAlignCenter),
		})
	}
	c.backing, c.changed = newBacking(), c.Refresh
	c.do = func() { c.to((c.on + 1) % len(c.cells)) }
	c.ExtendBaseWidget(c)
	return c
}

// set shows which one is on; -1 for none.
func (c *choose) set(i int) {
	if i != c.on {
		c.on = i
		c.Refresh()
	}
}

func (c *choose) to(i int) {
	if i = min(max(i, 0), len(c.cells)-1); i != c.on {
		c.pick(i)
	}
}

func (c *choose) TypedKey(e *fyne.KeyEvent) {
	if c.Disabled() {
		return
	}
	switch e.Name {
	case fyne.KeyLeft:
		c.to(c.on - 1)
	case fyne.KeyRight:
		c.to(c.on + 1)
	case fyne.KeyHome:
		c.to(0)
	case fyne.KeyEnd:
		c.to(len(c.cells) - 1)
	default:
		c.press.TypedKey(e)
	}
}

func (c *choose) Tapped(e *fyne.PointEvent) {
	switch i := c.at(e.Position); {
	case i < 0 || c.Disabled():
	case i == c.on && c.again != nil:
		c.again()
	default:
		c.to(i)
	}
}

func (c *choose) MouseIn(e *desktop.MouseEvent) { c.MouseMoved(e) }

func (c *choose) MouseMoved(e *desktop.MouseEvent) {
	if i := c.at(e.Position); i != c.over {
		c.over = i
		c.Refresh()
	}
}

func (c *choose) MouseOut() {
	c.over = -1
	c.Refresh()
}

// at is the cell at a point, or -1.
func (c *choose) at(p fyne.Position) int {
	for i, cell := range c.cells {
		from, to := cell.chip.Position(), cell.chip.Position().Add(cell.chip.Size())
		if p.X >= from.X && p.X < to.X && p.Y >= from.Y && p.Y < to.Y {
			return i
		}
	}
	return -1
}

// The space between a cell's edge and its words, and around all cells: the
// ring has its place there.
const (
	chooseX    float32 = 11
	chooseY    float32 = 4
	chooseEdge         = toggleEdge + 2
)

// wide is the width of a cell in which its words, bold too, keep to one row.
func (c *choose) wide(i int) float32 {
	w := c.cells[i].words
	return fyne.MeasureText(w.text, c.Theme().Size(w.size), bold).Width + 2*chooseX
}

// natural is the width that all cells want side by side.
func (c *choose) natural() (width float32) {
	for i := range c.cells {
		width += c.wide(i)
	}
	return width + 2*chooseEdge
}

// cut says how many cells stand in a row at a width, and how wide each is; 0
// for as wide as its words.
func (c *choose) cut(width float32) (columns int, each float32) {
	n := len(c.cells)
	if c.natural() <= width+0.5 {
		return n, 0
	}
	width -= 2 * chooseEdge
	for i := range c.cells {
		each = max(each, c.wide(i))
	}
	for rows := 2; rows < n; rows++ {
		if columns = (n + rows - 1) / rows; float32(columns)*each <= width+0.5 {
			return columns, each
		}
	}
	return 1, min(each, width)
}

// place goes over the cells with their place and size at a width, and gives
// the height of all.
func (c *choose) place(width float32, do func(i int, at fyne.Position, size fyne.Size)) float32 {
	columns, each := c.cut(width)
	wide := func(i int) float32 {
		if each > 0 {
			return each
		}
		return c.wide(i)
	}
	y := chooseEdge
	for from := 0; from < len(c.cells); from += columns {
		to := min(from+columns, len(c.cells))
		x, high := chooseEdge, float32(0)
		for i := from; i < to; i++ {
			high = max(high, c.cells[i].words.heightFor(wide(i)-2*chooseX)+2*chooseY)
		}
		for i := from; i < to; i++ {
			do(i, fyne.NewPos(x, y), fyne.NewSize(wide(i), high))
			x += wide(i)
		}
		y += high
	}
	return y + chooseEdge
}

func (c *choose) heightFor(width float32) float32 {
	return c.place(width, func(int, fyne.Position, fyne.Size) {})
}

func (c *choose) CreateRenderer() fyne.WidgetRenderer {
	r := &chooseRenderer{c: c, objects: []fyne.CanvasObject{c.track}}
	for _, cell := range c.cells {
		r.objects = append(r.objects, cell.chip, cell.veil, cell.words)
	}
	r.objects = append(r.objects, c.backing.ring)
	r.dress()
	return r
}

type chooseRenderer struct {
	c       *choose
	objects []fyne.CanvasObject
}

func (r *chooseRenderer) Destroy() {}

func (r *chooseRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *chooseRenderer) MinSize() fyne.Size {
	var w float32
	for _, cell := range r.c.cells {
		w = max(w, cell.words.leastWidth())
	}
	w += 2*chooseX + 2*chooseEdge
	return fyne.NewSize(w, r.c.heightFor(max(w, r.c.Size().Width)))
}

func (r *chooseRenderer) Layout(size fyne.Size) {
	c := r.c
	c.backing.resize(size)
	var far fyne.Position
	c.place(size.Width, func(i int, at fyne.Position, s fyne.Size) {
		cell := c.cells[i]
		cell.chip.Move(at)
		cell.chip.Resize(s)
		cell.veil.Move(at)
		cell.veil.Resize(s)
		h := cell.words.heightFor(s.Width - 2*chooseX)
		// bold words are wider: they have the cell's edge to grow into
		put(cell.words, at.AddXY(2, (s.Height-h)/2), fyne.NewSize(s.Width-4, h))
		far = fyne.NewPos(max(far.X, at.X+s.Width), max(far.Y, at.Y+s.Height))
	})
	c.track.Move(fyne.NewSquareOffsetPos(toggleEdge))
	c.track.Resize(fyne.NewSize(far.X-chooseEdge+4, far.Y-chooseEdge+4))
}

func (r *chooseRenderer) dress() {
	c := r.c
	c.dress(c, "", theme.ColorNamePrimary)
	radius := c.Theme().Size(theme.SizeNameInputRadius)
	c.track.FillColor = tone(c, theme.ColorNameButton)
	edge := c.Theme().Size(sizeEdge)
	c.track.StrokeColor, c.track.StrokeWidth = tone(c, theme.ColorNameInputBorder), edge
	c.track.CornerRadius = radius
	for i, cell := range c.cells {
		cell.chip.FillColor, cell.veil.FillColor = color.Transparent, color.Transparent
		cell.chip.StrokeColor, cell.chip.StrokeWidth = color.Transparent, 0
		ink, style := theme.ColorNameForeground, fyne.TextStyle{}
		if i == c.on {
			ink, style = colorOnChip, bold
			cell.chip.FillColor = tone(c, colorChip)
			cell.chip.StrokeColor, cell.chip.StrokeWidth = tone(c, theme.ColorNamePrimary), 1-edge
		} else if i == c.over {
			cell.veil.FillColor = tone(c, theme.ColorNameHover)
		}
		if c.Disabled() {
			ink = theme.ColorNameDisabled
		}
		cell.chip.CornerRadius, cell.veil.CornerRadius = radius-1, radius-1
		cell.chip.Refresh()
		cell.veil.Refresh()
		if cell.words.style != style {
			cell.words.style = style
			cell.words.Refresh()
		}
		cell.words.set(cell.words.text, ink)
	}
	c.track.Refresh()
}

func (r *chooseRenderer) Refresh() {
	r.dress()
	r.Layout(r.c.Size())
	canvas.Refresh(r.c)
}
