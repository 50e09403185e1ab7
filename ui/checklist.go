package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// checklist is the rows of a report in three groups, and the card of the open
// one below its row.
type checklist struct {
	*roll
	desk    Desk
	draft   *draftBox
	applied func(f check.Fix, byKey bool) // a fix was taken

	rows    []*row // as they stand
	heads   [groups]fyne.CanvasObject
	card    *card
	above   fyne.CanvasObject // what stands above the rows
	whole   *whole
	content *fyne.Container
	order   order

	report   *check.Report
	settings house.Settings
	open     string // the open row
	at       int    // of its findings or places, the one shown
	want     int    // the one to show of the row that opens next
	still    bool   // and whether the caret stays where it is then
	walked   bool   // the caret stands at what is shown
}

func newChecklist(desk Desk, box *draftBox, above fyne.CanvasObject) *checklist {
	c := &checklist{desk: desk, draft: box, above: above, card: newCard(), whole: newWhole(), content: newColumn(0, 0), heads: newHeads()}
	c.roll = newRoll(c.content)
	box.marked = c.tapped
	c.card.apply = func(f check.Fix, byKey bool) {
		desk.Apply(f)
		c.applied(f, byKey)
	}
	c.card.ignore, c.card.always = desk.Dismiss, desk.Always
	c.card.level = func(l house.Level) { desk.SetLevel(c.open, l) }
	c.card.next = func() { c.next() }
	c.card.shut = func() { c.desk.Select("") }
	c.card.step = func(by int) { step(c.Scroll, by) }
	c.card.seen = c.seen
	c.whole.apply = c.card.apply
	c.whole.reveal = box.reveal
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
	c.walked = c.walked && v.Report == c.report
	c.report, c.settings = v.Report, v.Settings
	if opened {
		c.open, c.at = v.Selected, c.want
	}
	built := c.build()
	for _, r := range c.rows {
		it := c.report.Items[r.item]
		r.show(it, v.Empty(), v.Settings.Level(r.id) == house.Off, r.id == c.open)
	}
	changed := c.fill()
	if c.whole.show(v) {
		changed = true
		built = built || len(c.content.Objects) == 0
	}
	fresh := c.order.read(v.Text)
	if built || fresh && !c.attended() {
		built = c.sort() || built
	}
	if opened || built {
		c.place()
	}
	if built || changed || opened {
		c.settle(true)
	}
	if fresh && !c.attended() {
		c.to(0)
	}
	if had && (changed || opened) {
		c.focus(c.row(was)) // the button that had the keyboard is gone
	}
	switch spans := c.spans(); {
	case opened && c.open != "":
		c.showOpen()
	case c.at < len(spans) && spans[c.at] != c.draft.at:
		c.draft.pick(spans[c.at]) // what is on the card has moved
	}
}

// build makes the rows, when they are not there yet or others are wanted.
func (c *checklist) build() bool {
	if len(c.rows) == len(c.report.Items) && !slices.ContainsFunc(c.rows, func(r *row) bool { return r.id != c.report.Items[r.item].Rule.ID }) {
		return false
	}
	c.rows = c.rows[:0]
	for i, it := range c.report.Items {
		r := newRow(it.Rule, i)
		r.do = func() { c.toggle(r) }
		r.key = func(k fyne.KeyName) { c.key(r, k) }
		r.seen = func() { c.seen(r) }
		c.rows = append(c.rows, r)
	}
	return true
}

// place puts the rows and the open one's card in order.
func (c *checklist) place() {
	o := []fyne.CanvasObject{c.above}
	for i, r := range c.rows {
		if i == 0 || r.group() != c.rows[i-1].group() {
			o = append(o, c.heads[r.group()])
		}
		o = append(o, r)
		if r.id == c.open {
			o = append(o, c.card.panel)
		}
	}
	c.content.Objects = append(o, newColumn(0, 4, widget.NewSeparator()), c.whole.Container)
}

// row is the row of a rule, or nil.
func (c *checklist) row(id string) *row {
	for _, r := range c.rows {
		if r.id == id {
			return r
		}
	}
	return nil
}

// spans are the places the open row is about: its findings’, or where what it
// looks for was said.
func (c *checklist) spans() (at []draft.Span) {
	for _, f := range c.findings() {
		at = append(at, f.At)
	}
	if r := c.row(c.open); len(at) == 0 && r != nil && c.report.Items[r.item].State == check.Said {
		at = c.report.Items[r.item].At
	}
	return at
}

func (c *checklist) findings() (fs []check.Finding) {
	for i := range c.report.Findings {
		if f := &c.report.Findings[i]; f.Rule.ID == c.open {
			fs = append(fs, *f)
		}
	}
	return fs
}

// fill writes the open row's card and reports whether it changed.
func (c *checklist) fill() bool {
	r := c.row(c.open)
	if r == nil {
		return false
	}
	fs, spans := c.findings(), c.spans()
	c.at = max(min(c.at, len(spans)-1), 0)
	var f *check.Finding
	if c.at < len(fs) {
		f = &fs[c.at]
	}
	return c.card.show(c.report, c.report.Items[r.item], c.settings.Level(c.open), f, c.at, len(spans))
}

// showOpen scrolls the open row to where it and its card can be seen, and the
// draft to what it is about.
func (c *checklist) showOpen() {
	r := c.row(c.open)
	if r == nil {
		return
	}
	top := r.Position().Y
	if c.tight(r) {
		top = c.card.Position().Y
	}
	c.bring(top, c.card.Position().Y+c.card.Size().Height)
	c.showWords()
}

// tight reports whether there is so little room below a row that its card is
// shown in place of it, where neither the pointer nor the keyboard is on the row.
func (c *checklist) tight(r *row) bool {
	return !r.hovered && !r.focused && c.Size().Height < 3*r.Size().Height
}

func (c *checklist) showWords() {
	spans := c.spans()
	switch {
	case c.at >= len(spans):
	case c.still:
		c.draft.pick(spans[c.at])
	default:
		c.draft.reveal(spans[c.at])
		c.walked = true
	}
}

// toggle opens a row, or shuts it.
func (c *checklist) toggle(r *row) {
	if r == nil {
		return
	}
	if r.id != c.open {
		c.desk.Select(r.id)
		return
	}
	c.desk.Select("")
}
