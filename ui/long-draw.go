package ui

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"levelhead/ui/paper"
)

func (l *lines) CreateRenderer() fyne.WidgetRenderer {
	l.drawn = &linesRenderer{l: l}
	return l.drawn
}

// linesRenderer has an object for each thing in view and uses them again.
type linesRenderer struct {
	l     *lines
	rects []*canvas.Rectangle
	texts []*canvas.Text
	used  struct{ rects, texts int }
	shown []fyne.CanvasObject
}

func (r *linesRenderer) Destroy() {}

func (r *linesRenderer) Objects() []fyne.CanvasObject { return r.shown }

func (r *linesRenderer) MinSize() fyne.Size {
	l := r.l
	return fyne.NewSize(l.rowHeight()*6, l.rowHeight()*float32(len(l.rows))+2*l.inset())
}

func (r *linesRenderer) Layout(size fyne.Size) {
	before := len(r.l.rows)
	r.l.cut(size.Width)
	if len(r.l.rows) != before {
		r.l.scroll.Refresh()
	}
	r.l.arrange()
}

func (r *linesRenderer) Refresh() { r.Layout(r.l.Size()) }

// arrange draws what is in view.
func (l *lines) arrange() {
	r := l.drawn
	if r == nil || l.rowed.width == 0 {
		return
	}
	r.used.rects, r.used.texts, r.shown = 0, 0, r.shown[:0]
	top := l.scroll.Offset.Y
	first, last := l.rowAt(top), l.rowAt(top+l.scroll.Size().Height)
	l.drawMarks(first, last)
	ink := tone(l, theme.ColorNameForeground)
	for i := first; i <= last; i++ {
		r.word(strings.TrimRight(l.rows[i].In(l.text), "\r"), i, ink)
	}
	for _, o := range r.rects[:r.used.rects] {
		r.shown = append(r.shown, o)
	}
	for _, o := range r.texts[:r.used.texts] {
		r.shown = append(r.shown, o)
	}
	canvas.Refresh(l)
}

// drawMarks draws tints first, so that no tint covers a line.
func (l *lines) drawMarks(first, last int) {
	type drawn struct {
		row     int
		x, wide float32
		mark    paper.Mark
	}
	var all []drawn
	for _, m := range l.under(first, last) {
		for i := max(l.row(m.Start), first); i <= last && l.rows[i].Start < m.End; i++ {
			if x, wide, ok := l.stretch(l.rows[i], m); ok {
				all = append(all, drawn{i, x, wide, m})
			}
		}
	}
	h := l.rowHeight()
	for _, d := range all {
		c := color.NRGBAModel.Convert(tone(l, d.mark.Look.Color)).(color.NRGBA)
		c.A = d.mark.Look.Wash(d.mark.Strong)
		l.drawn.rect(d.x, 0, fyne.NewSize(d.wide, h), d.row, c)
	}
	for _, d := range all {
		c := tone(l, d.mark.Look.Color)
		thick, dash, space := d.mark.Look.Line.Shape(l.Theme())
		if dash == 0 {
			dash = d.wide
		}
		for x := float32(0); x < d.wide; x += dash + space {
			l.drawn.rect(d.x+x, h-thick, fyne.NewSize(min(dash, d.wide-x), thick), d.row, c)
		}
	}
}

func (r *linesRenderer) word(text string, row int, c color.Color) {
	if text == "" {
		return
	}
	if r.used.texts == len(r.texts) {
		r.texts = append(r.texts, canvas.NewText("", c))
	}
	t := r.texts[r.used.texts]
	r.used.texts++
	if size := r.l.size(); t.Text != text || t.Color != c || t.TextSize != size {
		t.Text, t.Color, t.TextSize = text, c, size
		t.Refresh()
	}
	h := r.l.rowHeight()
	put(t, fyne.NewPos(r.l.inset(), r.l.inset()+float32(row)*h), fyne.NewSize(r.l.Size().Width-r.l.inset(), h))
}

func (r *linesRenderer) rect(x, y float32, size fyne.Size, row int, c color.Color) {
	if r.used.rects == len(r.rects) {
		r.rects = append(r.rects, canvas.NewRectangle(c))
	}
	o := r.rects[r.used.rects]
	r.used.rects++
	if o.FillColor != c {
		o.FillColor = c
		o.Refresh()
	}
	put(o, fyne.NewPos(r.l.inset()+x, r.l.inset()+float32(row)*r.l.rowHeight()+y), size)
}
