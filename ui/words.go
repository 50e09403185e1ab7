package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/ui/paper"
)

// words is text to read. It wraps to the width it is given and says how high
// it then is, so that nothing jumps when it is laid out.
type words struct {
	widget.BaseWidget
	text  string
	size  fyne.ThemeSizeName
	color fyne.ThemeColorName
	style fyne.TextStyle
	align fyne.TextAlign
	// whole keeps the text in one row: it asks for all the width it needs.
	whole bool
	like  string // as wide as this at least, so that words below each other line up
	// small is the size in which they are where they would take a second row
	// in the usual one; "" is no other.
	small, usual fyne.ThemeSizeName

	rows  []string
	rowed struct {
		text        string
		width, size float32
		whole       bool
	}
	least struct { // the smallest width, and what it was measured for
		text        string
		size, width float32
	}
	one struct { // all of it in one row, and what it was measured for
		text, like   string
		size         float32
		style        fyne.TextStyle
		whole        bool
		wide, height float32
	}
	lines []*canvas.Text
}

func newWords(text string, look ...any) *words {
	w := &words{text: text, size: theme.SizeNameText, color: theme.ColorNameForeground}
	for _, l := range look {
		switch l := l.(type) {
		case fyne.ThemeSizeName:
			w.size = l
		case fyne.ThemeColorName:
			w.color = l
		case fyne.TextStyle:
			w.style = l
		case fyne.TextAlign:
			w.align = l
		}
	}
	w.ExtendBaseWidget(w)
	return w
}

var bold = fyne.TextStyle{Bold: true}

// set shows another text, in another colour.
func (w *words) set(text string, c fyne.ThemeColorName) {
	if text == w.text && c == w.color {
		return
	}
	w.text, w.color = text, c
	w.Refresh()
}

func (w *words) measure(s string) float32 {
	if s == "" {
		return 0
	}
	return fyne.MeasureText(s, w.Theme().Size(w.size), w.style).Width
}

func (w *words) rowHeight() float32 {
	_, h := w.inOne()
	return h
}

// inOne is how wide and high all of the text is in one row. It is asked for
// many times at every key, and is measured once.
func (w *words) inOne() (wide, height float32) {
	now := w.one
	now.text, now.like, now.size, now.style, now.whole = w.text, w.like, w.Theme().Size(w.size), w.style, w.whole
	if now != w.one || w.one.height == 0 {
		w.one = now
		w.one.height = fyne.MeasureText("M", now.size, w.style).Height
		w.one.wide = 0
		if w.whole {
			w.one.wide = max(w.measure(w.text), w.measure(w.like))
		}
	}
	return w.one.wide, w.one.height
}

// wrap cuts the text for a width, if it is not cut for it already.
func (w *words) wrap(width float32) {
	now := w.rowed
	now.text, now.width, now.size, now.whole = w.text, width, w.Theme().Size(w.size), w.whole
	if now == w.rowed && w.rows != nil {
		return
	}
	if w.small != "" {
		if w.size = w.usual; w.measure(w.text) > width {
			w.size = w.small
		}
		now.size = w.Theme().Size(w.size)
	}
	w.rowed, w.rows = now, w.rows[:0]
	if w.whole {
		w.rows = append(w.rows, w.text)
		return
	}
	for r := range paper.Wrap(w.text, 0, width+0.5, w.measure) {
		w.rows = append(w.rows, r.In(w.text))
	}
}

// leastWidth is the width of the longest word, up to a bound: a very long one
// is cut rather than making the window wide.
func (w *words) leastWidth() float32 {
	size := w.Theme().Size(w.size)
	if w.least.text != w.text || w.least.size != size {
		w.least.text, w.least.size, w.least.width = w.text, size, 0
		for word := range strings.FieldsSeq(w.text) {
			w.least.width = max(w.least.width, w.measure(word))
		}
	}
	return min(w.least.width, size*8)
}

func (w *words) heightFor(width float32) float32 {
	if w.text == "" {
		return 0
	}
	w.wrap(width)
	return float32(len(w.rows)) * w.rowHeight()
}

func (w *words) CreateRenderer() fyne.WidgetRenderer { return &wordsRenderer{w} }

type wordsRenderer struct{ w *words }

func (r *wordsRenderer) Destroy() {}

func (r *wordsRenderer) Objects() []fyne.CanvasObject {
	shown := make([]fyne.CanvasObject, 0, len(r.w.lines))
	for _, l := range r.w.lines[:min(len(r.w.rows), len(r.w.lines))] {
		shown = append(shown, l)
	}
	return shown
}

// MinSize asks for a width that every word fits in; in one row, for all.
func (r *wordsRenderer) MinSize() fyne.Size {
	w := r.w
	if w.text == "" {
		return fyne.Size{}
	}
	if w.whole {
		return fyne.NewSize(w.inOne())
	}
	width := w.leastWidth()
	return fyne.NewSize(width, w.heightFor(max(w.Size().Width, width)))
}

func (r *wordsRenderer) Layout(size fyne.Size) {
	w := r.w
	w.wrap(size.Width)
	for len(w.lines) < len(w.rows) {
		w.lines = append(w.lines, canvas.NewText("", nil))
	}
	c, textSize, height := tone(w, w.color), w.Theme().Size(w.size), w.rowHeight()
	for i, row := range w.rows {
		l := w.lines[i]
		if l.Text != row || l.Color != c || l.TextSize != textSize || l.TextStyle != w.style || l.Alignment != w.align {
			l.Text, l.Color, l.TextSize, l.TextStyle, l.Alignment = row, c, textSize, w.style, w.align
			l.Refresh()
		}
		l.Move(fyne.NewPos(0, float32(i)*height))
		l.Resize(fyne.NewSize(size.Width, height))
	}
}

func (r *wordsRenderer) Refresh() {
	r.Layout(r.w.Size())
	canvas.Refresh(r.w)
}
