package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// headline is how many rows stand above the others: the four that every reply
// is looked at for first.
const headline = 4

// checklist is the rows of a report, in its order, and the card of the open
// one below its row. Rows never change places.
type checklist struct {
	*container.Scroll
	desk    Desk
	reveal  func(draft.Span)              // shows words in the draft
	applied func(f check.Fix, byKey bool) // a fix was taken

	rows    []*row
	card    *card
	above   fyne.CanvasObject // what stands above the rows
	whole   *whole
	content *fyne.Container

	report *check.Report
	open   string // the open row
	at     int    // of its findings or places, the one shown
	height float32
	width  float32
}

func newChecklist(desk Desk, above fyne.CanvasObject) *checklist {
	c := &checklist{desk: desk, above: above, card: newCard(), whole: newWhole(), content: newColumn(0, 0)}
	c.Scroll = container.NewVScroll(c.content)
	c.card.apply = func(f check.Fix, byKey bool) {
		desk.Apply(f)
		c.applied(f, byKey)
	}
	c.card.ignore = desk.Dismiss
	c.card.next = func() { c.next() }
	c.card.shut = func() { c.toggle(c.index(c.open)) }
	c.card.step = func(by int) {
		if canvas := c.canvas(); canvas != nil {
			if by > 0 {
				canvas.FocusNext()
			} else {
				canvas.FocusPrevious()
			}
		}
	}
	c.card.seen = c.seen
	c.whole.apply = c.card.apply
	c.whole.reveal = func(at draft.Span) { c.reveal(at) }
	c.whole.seen = c.seen
	return c
}

func (c *checklist) canvas() fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(c.Scroll)
}

func (c *checklist) show(v coach.View) {
	opened := v.Selected != c.open
	if v.Report == c.report && !opened {
		return
	}
	_, had := c.cardFocus()
	was := c.open
	c.report = v.Report
	if opened {
		c.open, c.at = v.Selected, 0
	}
	built := c.build()
	for i, it := range c.report.Items {
		c.rows[i].show(it, v.Empty(), it.Rule.ID == c.open)
	}
	changed := c.fill()
	if c.whole.show(v) {
		changed = true
		built = built || len(c.content.Objects) == 0
	}
	if opened || built {
		c.place()
	}
	c.settle(built || changed || opened)
	if had && (changed || opened) {
		c.focus(c.index(was)) // the button that had the keyboard is gone
	}
	if opened && c.open != "" {
		c.showOpen()
	}
}

// build makes the rows, when they are not there yet or others are wanted.
func (c *checklist) build() bool {
	if slices.EqualFunc(c.rows, c.report.Items, func(r *row, it check.Item) bool { return r.id == it.Rule.ID }) {
		return false
	}
	c.rows = c.rows[:0]
	for i, it := range c.report.Items {
		r := newRow(it.Rule.ID, func() { c.toggle(i) })
		r.key = func(k fyne.KeyName) { c.key(i, k) }
		r.seen = func() { c.seen(r) }
		c.rows = append(c.rows, r)
	}
	return true
}

// place puts the rows and the open one's card in order.
func (c *checklist) place() {
	o := []fyne.CanvasObject{c.above}
	for i, r := range c.rows {
		if i == headline {
			o = append(o, newColumn(0, 4, widget.NewSeparator()))
		}
		o = append(o, r)
		if r.id == c.open {
			o = append(o, c.card.panel)
		}
	}
	c.content.Objects = append(o, newColumn(0, 4, widget.NewSeparator()), c.whole.Container)
}

// spans are the places the open row is about: its findings’, or where what it
// looks for was said.
func (c *checklist) spans() (at []draft.Span) {
	for _, f := range c.findings() {
		at = append(at, f.At)
	}
	if i := c.index(c.open); len(at) == 0 && i >= 0 && c.report.Items[i].State == check.Said {
		at = c.report.Items[i].At
	}
	return at
}

func (c *checklist) findings() (fs []check.Finding) {
	for _, f := range c.report.Findings {
		if f.Rule.ID == c.open {
			fs = append(fs, f)
		}
	}
	return fs
}

// index is the row of a rule, or -1.
func (c *checklist) index(id string) int {
	return slices.IndexFunc(c.rows, func(r *row) bool { return r.id == id })
}

// fill writes the open row's card and reports whether it changed.
func (c *checklist) fill() bool {
	i := c.index(c.open)
	if i < 0 {
		return false
	}
	fs, spans := c.findings(), c.spans()
	c.at = max(min(c.at, len(spans)-1), 0)
	var f *check.Finding
	if c.at < len(fs) {
		f = &fs[c.at]
	}
	return c.card.show(c.report, c.report.Items[i], f, c.at, len(spans))
}

// settle lays the list out anew when its height has changed.
func (c *checklist) settle(always bool) {
	width := c.Scroll.Size().Width
	if width == 0 {
		return
	}
	h := heightAt(c.content, width)
	if !always && h == c.height && width == c.width {
		return
	}
	c.height, c.width = h, width
	c.content.Layout.Layout(c.content.Objects, fyne.NewSize(width, max(h, c.Scroll.Size().Height)))
	c.Scroll.Refresh()
}

// showOpen scrolls the open row to where it and its card can be seen, and the
// draft to what it is about.
func (c *checklist) showOpen() {
	i := c.index(c.open)
	if i < 0 {
		return
	}
	if view := c.Scroll.Size().Height; view > 0 {
		top := c.rows[i].Position().Y
		bottom := c.card.Position().Y + c.card.Size().Height
		c.scrollTo(min(max(c.Scroll.Offset.Y, bottom-view), top))
	}
	c.showWords()
}

func (c *checklist) showWords() {
	if spans := c.spans(); c.at < len(spans) && c.reveal != nil {
		c.reveal(spans[c.at])
	}
}

func (c *checklist) scrollTo(y float32) {
	y = min(y, c.height-c.Scroll.Size().Height)
	c.Scroll.ScrollToOffset(fyne.NewPos(0, max(y, 0)))
}

// next goes to the next words of the open row.
func (c *checklist) next() {
	if n := len(c.spans()); n > 0 {
		_, had := c.cardFocus()
		c.at = (c.at + 1) % n
		c.settle(c.fill())
		c.showWords()
		if i := slices.IndexFunc(c.card.press, func(b *button) bool { return !b.choice }); had && i >= 0 {
			c.canvas().Focus(c.card.press[i]) // it is another button of the same name now
		}
	}
}

// toggle opens a row, or shuts it.
func (c *checklist) toggle(i int) {
	if i < 0 {
		return
	}
	if id := c.rows[i].id; id != c.open {
		c.desk.Select(id)
		return
	}
	c.desk.Select("")
}

// cardFocus is the button of the card that has the keyboard, if one has.
func (c *checklist) cardFocus() (*button, bool) {
	canvas := c.canvas()
	if canvas == nil {
		return nil, false
	}
	b, ok := canvas.Focused().(*button)
	return b, ok && slices.Contains(c.card.press, b)
}

func (c *checklist) key(i int, k fyne.KeyName) {
	switch k {
	case fyne.KeyDown:
		c.focus(min(i+1, len(c.rows)-1))
	case fyne.KeyUp:
		c.focus(max(i-1, 0))
	case fyne.KeyHome:
		c.focus(0)
	case fyne.KeyEnd:
		c.focus(len(c.rows) - 1)
	case fyne.KeyRight:
		if c.rows[i].id != c.open {
			c.toggle(i)
		}
	case fyne.KeyLeft, fyne.KeyEscape:
		if c.open != "" {
			c.toggle(c.index(c.open))
		}
	}
}

func (c *checklist) focus(i int) {
	if canvas := c.canvas(); canvas != nil && i >= 0 {
		canvas.Focus(c.rows[i])
	}
}

// seen scrolls what has got the keyboard into view.
func (c *checklist) seen(o fyne.CanvasObject) {
	view := c.Scroll.Size().Height
	if view == 0 {
		return
	}
	driver := fyne.CurrentApp().Driver()
	top := driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(c.content).Y
	bottom := top + o.Size().Height
	c.scrollTo(min(max(c.Scroll.Offset.Y, bottom+gap-view), top-gap))
}
