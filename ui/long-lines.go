package ui

import (
	"slices"
	"sort"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach/draft"
	"levelhead/ui/paper"
)

// lines is a text of any length to be read, with marks under its words. Only
// the rows in view are measured and drawn.
type lines struct {
	widget.BaseWidget
	scroll  *container.Scroll // what it stands in
	changed func(focused bool)
	marked  func([]paper.Mark) // a tap on marked words, the shortest first

	text    string
	marks   []paper.Mark // in order of place
	longest int          // of the marks
	rows    []draft.Span
	wide    *wides
	rowed   struct {
		text  string
		width float32
		size  float32
	}
	drawn *linesRenderer
}

var (
	_ fyne.Focusable = (*lines)(nil)
	_ fyne.Tappable  = (*lines)(nil)
)

func newLines() *lines {
	l := &lines{rows: []draft.Span{{}}}
	l.ExtendBaseWidget(l)
	return l
}

func (l *lines) show(text string, marks []paper.Mark) {
	l.text, l.marks, l.longest = text, marks, 0
	for _, m := range marks {
		l.longest = max(l.longest, m.Len())
	}
	l.Refresh()
	l.scroll.Refresh() // it asks how high the lines are
}

func (l *lines) size() float32 { return l.Theme().Size(theme.SizeNameText) }

func (l *lines) inset() float32 { return l.Theme().Size(theme.SizeNameInnerPadding) }

func (l *lines) rowHeight() float32 {
	return fyne.MeasureText("M", l.size(), fyne.TextStyle{}).Height
}

// cut cuts the text for a width, if it is not cut for it already.
func (l *lines) cut(width float32) {
	now := l.rowed
	now.text, now.width, now.size = l.text, width, l.size()
	if now == l.rowed {
		return
	}
	l.rowed = now
	if l.wide == nil || l.wide.size != now.size {
		l.wide = newWides(now.size)
	}
	l.rows = cut(l.text, max(width-2*l.inset(), 1), l.wide)
}

// row is the row that a place stands on.
func (l *lines) row(at int) int {
	return max(sort.Search(len(l.rows), func(i int) bool { return l.rows[i].Start > at })-1, 0)
}

// rowAt is the row at a height, the nearest there is.
func (l *lines) rowAt(y float32) int {
	return min(max(int((y-l.inset())/l.rowHeight()), 0), len(l.rows)-1)
}

// reach is how far from the left a place in a row is.
func (l *lines) reach(row draft.Span, at int) float32 {
	return fyne.MeasureText(l.text[row.Start:at], l.size(), fyne.TextStyle{}).Width
}

// reveal brings a place into view, a little below the top.
func (l *lines) reveal(at draft.Span) {
	if !l.Visible() || l.text == "" || at.End > len(l.text) {
		return
	}
	view, h := l.scroll.Size().Height, l.rowHeight()
	top := l.inset() + float32(l.row(at.Start))*h
	if y := l.scroll.Offset.Y; top < y || top+h > y+view {
		l.scrollTo(top - view/3)
	}
}

func (l *lines) scrollTo(y float32) {
	y = min(y, l.MinSize().Height-l.scroll.Size().Height)
	l.scroll.ScrollToOffset(fyne.NewPos(0, max(y, 0)))
	l.arrange()
}

// under are the marks that touch the rows from first to last.
func (l *lines) under(first, last int) []paper.Mark {
	from, to := l.rows[first].Start, l.rows[last].End
	i := sort.Search(len(l.marks), func(i int) bool { return l.marks[i].Start >= from-l.longest })
	k := sort.Search(len(l.marks), func(i int) bool { return l.marks[i].Start > to })
	return l.marks[min(i, k):k]
}

// stretch is where in a row a mark lies; ok is false where it does not.
func (l *lines) stretch(row draft.Span, m paper.Mark) (x, wide float32, ok bool) {
	from, to := max(m.Start, row.Start), min(m.End, row.End)
	if from < to {
		to = from + len(strings.TrimRight(l.text[from:to], " \t\r"))
	}
	if from >= to {
		return 0, 0, false
	}
	x = l.reach(row, from)
	return x, l.reach(row, to) - x, true
}

// Tapped tells of the marks there.
func (l *lines) Tapped(e *fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(l); c != nil {
		c.Focus(l)
	}
	i := l.rowAt(e.Position.Y)
	var hit []paper.Mark
	for _, m := range l.under(i, i) {
		if x, wide, ok := l.stretch(l.rows[i], m); ok && x <= e.Position.X-l.inset() && e.Position.X-l.inset() <= x+wide {
			hit = append(hit, m)
		}
	}
	slices.SortStableFunc(hit, func(a, b paper.Mark) int { return a.Len() - b.Len() })
	if len(hit) > 0 && l.marked != nil {
		l.marked(hit)
	}
}

// FocusGained has the keys scroll the text.
func (l *lines) FocusGained() { l.changed(true) }

// FocusLost shows that they no longer do.
func (l *lines) FocusLost() { l.changed(false) }

// TypedRune has nothing to write in.
func (l *lines) TypedRune(rune) {}

// TypedKey scrolls.
func (l *lines) TypedKey(e *fyne.KeyEvent) {
	y, h, page := l.scroll.Offset.Y, l.rowHeight(), l.scroll.Size().Height
	switch e.Name {
	case fyne.KeyUp:
		l.scrollTo(y - h)
	case fyne.KeyDown:
		l.scrollTo(y + h)
	case fyne.KeyPageUp:
		l.scrollTo(y - page + h)
	case fyne.KeyPageDown, fyne.KeySpace:
		l.scrollTo(y + page - h)
	case fyne.KeyHome:
		l.scrollTo(0)
	case fyne.KeyEnd:
		l.scrollTo(l.MinSize().Height)
	default:
		pass(l, e.Name)
	}
}
