package paper

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// ink is a sheet's renderer. It has an object for each row in view, not for
// each row there is, and uses them again and again.
type ink struct {
	s *Sheet

	rects  []*canvas.Rectangle // what lies under the words: selection, tints, lines
	texts  []*canvas.Text
	signs  []*canvas.Line // over the words: caret signs
	caret  *canvas.Rectangle
	used   struct{ rects, texts, signs int }
	shown  []fyne.CanvasObject
	colors struct{ text, muted, caret, selection color.Color }
}

// CreateRenderer is Fyne's way in.
func (s *Sheet) CreateRenderer() fyne.WidgetRenderer {
	r := &ink{s: s, caret: canvas.NewRectangle(color.Transparent)}
	r.dress()
	s.drawn = r
	return r
}

// Destroy has nothing to free.
func (r *ink) Destroy() {}

// Objects is what is in view, the lowest first.
func (r *ink) Objects() []fyne.CanvasObject { return r.shown }

// MinSize is the height of all rows, and a width that a few words fit in.
func (r *ink) MinSize() fyne.Size {
	th := r.s.Theme()
	line := fyne.MeasureText("M", th.Size(theme.SizeNameText), fyne.TextStyle{})
	rows := max(len(r.s.rows), len(r.s.hints), 1)
	return fyne.NewSize(line.Width*6, line.Height*float32(rows)+2*th.Size(theme.SizeNameInnerPadding))
}

// Layout wraps anew when the width has changed.
func (r *ink) Layout(size fyne.Size) {
	s := r.s
	rowed := fyne.NewSize(
		max(size.Width-2*s.inset(), 1),
		fyne.MeasureText("M", s.Theme().Size(theme.SizeNameText), fyne.TextStyle{}).Height,
	)
	if rowed == s.rowed {
		s.arrange()
		return
	}
	keep := s.rowed.Height > 0 && s.inView(s.text.caret)
	s.rowed = rowed
	s.rows = s.rows[:0]
	for row := range Wrap(s.text.s, 0, rowed.Width, s.measure) {
		s.rows = append(s.rows, row)
	}
	s.hints = s.hints[:0]
	for row := range Wrap(s.PlaceHolder, 0, rowed.Width, s.measure) {
		s.hints = append(s.hints, row)
	}
	if want := r.MinSize().Max(s.Scroll.Size()); want.Height != size.Height {
		// The Scroll measured the rows as they were before.
		s.Scroll.Refresh()
	}
	if keep {
		s.show(s.text.caret)
	}
	s.arrange()
}

// Refresh is called by Fyne when the theme has changed, and by the Scroll.
func (r *ink) Refresh() {
	r.dress()
	r.Layout(r.s.Size())
	canvas.Refresh(r.s)
}

func (r *ink) dress() {
	th, v := r.s.Theme(), fyne.CurrentApp().Settings().ThemeVariant()
	r.colors.text = th.Color(theme.ColorNameForeground, v)
	r.colors.muted = th.Color(theme.ColorNamePlaceHolder, v)
	r.colors.caret = th.Color(theme.ColorNamePrimary, v)
	r.colors.selection = th.Color(theme.ColorNameSelection, v)
}

// inView reports whether the row of a place is at least partly to be seen.
func (s *Sheet) inView(at int) bool {
	y := s.point(at).Y
	return y+s.rowed.Height > s.Scroll.Offset.Y && y < s.Scroll.Offset.Y+s.Scroll.Size().Height
}

// arrange draws what is in view. Objects that stay as they were are not
// touched, so that only what changed is painted anew.
func (s *Sheet) arrange() {
	r := s.drawn
	if r == nil || s.rowed.Height == 0 {
		return
	}
	r.used.rects, r.used.texts, r.used.signs = 0, 0, 0
	r.shown = r.shown[:0]
	top := s.Scroll.Offset.Y
	first, last := s.row(top), s.row(top+max(s.Scroll.Size().Height, s.rowed.Height))
	if s.text.s == "" {
		for i, row := range s.hints {
			r.word(row.In(s.PlaceHolder), i, r.colors.muted)
		}
	} else {
		r.marks(first, last)
		r.selection(first, last)
		for i := first; i <= last; i++ {
			if row := s.rows[i]; !row.Empty() {
				r.word(row.In(s.text.s), i, r.colors.text)
			}
		}
	}
	r.missing(first, last)
	for _, o := range r.rects[:r.used.rects] {
		r.shown = append(r.shown, o)
	}
	for _, o := range r.texts[:r.used.texts] {
		r.shown = append(r.shown, o)
	}
	for _, o := range r.signs[:r.used.signs] {
		r.shown = append(r.shown, o)
	}
	if s.focused {
		place(r.caret, s.point(s.text.caret).SubtractXY(1, 0), fyne.NewSize(2, s.rowed.Height))
		paint(r.caret, r.colors.caret, 0)
		r.shown = append(r.shown, r.caret)
	}
	canvas.Refresh(s)
}

// word draws one row's words.
func (r *ink) word(words string, row int, c color.Color) {
	if r.used.texts == len(r.texts) {
		r.texts = append(r.texts, canvas.NewText("", c))
	}
	t := r.texts[r.used.texts]
	r.used.texts++
	size := r.s.Theme().Size(theme.SizeNameText)
	if t.Text != words || t.Color != c || t.TextSize != size {
		t.Text, t.Color, t.TextSize = words, c, size
		t.Refresh()
	}
	place(t, fyne.NewPos(r.s.inset(), r.s.inset()+float32(row)*r.s.rowed.Height), fyne.NewSize(r.s.rowed.Width, r.s.rowed.Height))
}

// selection draws what is selected. A selected line end is shown as a little
// width of its own.
func (r *ink) selection(first, last int) {
	s := r.s
	sel := s.text.Selection()
	for i := first; i <= last && !sel.Empty(); i++ {
		row := s.rows[i]
		from, to := max(sel.Start, row.Start), min(sel.End, row.End)
		if from > to || sel.End <= row.Start && !row.Empty() {
			continue
		}
		x, end := s.reach(i, from), s.reach(i, to)
		if sel.End > row.End && row.hard() {
			end += s.rowed.Height / 4
		}
		if end > x {
			r.rect(fyne.NewPos(x, 0), fyne.NewSize(end-x, s.rowed.Height), i, r.colors.selection, 0)
		}
	}
}

// rect draws a rectangle in a row: at is counted from the row's top left.
func (r *ink) rect(at fyne.Position, size fyne.Size, row int, c color.Color, radius float32) {
	if r.used.rects == len(r.rects) {
		r.rects = append(r.rects, canvas.NewRectangle(c))
	}
	o := r.rects[r.used.rects]
	r.used.rects++
	paint(o, c, radius)
	place(o, at.AddXY(r.s.inset(), r.s.inset()+float32(row)*r.s.rowed.Height), size)
}

func place(o fyne.CanvasObject, at fyne.Position, size fyne.Size) {
	if o.Position() != at {
		o.Move(at)
	}
	if o.Size() != size {
		o.Resize(size)
	}
}

func paint(o *canvas.Rectangle, c color.Color, radius float32) {
	if o.FillColor != c || o.CornerRadius != radius {
		o.FillColor, o.CornerRadius = c, radius
		o.Refresh()
	}
}
