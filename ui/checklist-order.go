package ui

import (
	"cmp"
	"slices"
	"time"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"levelhead/coach/check"
)

// Within their group, rows that ask for something stand first; the headline
// keeps its order. No row ever moves while somebody is at the list: while a
// row is open, the keyboard is on one, or the pointer is. Otherwise they are
// put in order when another draft has come in, and three seconds after the
// draft has last changed.
const settled = 3 * time.Second

// gone is how long the pointer rests in one place before it is taken to have
// left the window: the system does not tell of that.
const gone = time.Minute

// order is what the checklist knows of when to put its rows in order.
type order struct {
	text  string            // the draft as last seen
	now   time.Time         // of the last heartbeat
	since time.Time         // the first heartbeat that the draft was as it is at; zero before
	at    fyne.CanvasObject // what the pointer is on
	on    time.Time         // the first heartbeat that it was there at
}

// read takes the draft and reports whether it is another one.
func (o *order) read(text string) bool {
	was := o.text
	if text == was {
		return false
	}
	o.text, o.since = text, time.Time{}
	return another(was, text)
}

// another reports whether a draft is a new one and not the one before, written
// on: it was cleared, it came into an empty one whole, or less than half of
// what was there is still at its ends.
func another(was, is string) bool {
	if was == "" {
		return utf8.RuneCountInString(is) > 1 // one is a key
	}
	if is == "" {
		return true
	}
	same, least := 0, min(len(was), len(is))
	for same < least && was[same] == is[same] {
		same++
	}
	end := 0
	for end < least-same && was[len(was)-1-end] == is[len(is)-1-end] {
		end++
	}
	return 2*(same+end) < len(was)
}

// tick is the heartbeat, about once a second.
func (c *checklist) tick(now time.Time) {
	o := &c.order
	o.now = now
	if at := pointed(c.content); at != o.at {
		o.at, o.on = at, now
	}
	switch {
	case o.since.IsZero():
		o.since = now
	case now.Sub(o.since) >= settled && !c.attended() && c.sort():
		c.place()
		c.settle(true)
	}
}

// attended reports whether somebody is at the list.
func (c *checklist) attended() bool {
	if c.open != "" {
		return true
	}
	if canvas := c.canvas(); canvas != nil {
		if f, ok := canvas.Focused().(fyne.CanvasObject); ok && find(c.content, func(x fyne.CanvasObject) bool { return x == f }) != nil {
			return true
		}
	}
	at := pointed(c.content)
	return at != nil && (at != c.order.at || c.order.now.Sub(c.order.on) < gone)
}

// sort puts the rows in order and reports whether any has moved.
func (c *checklist) sort() bool {
	was := slices.Clone(c.rows)
	slices.SortStableFunc(c.rows, func(a, b *row) int {
		return cmp.Or(a.group()-b.group(), c.rank(a)-c.rank(b), a.item-b.item)
	})
	return !slices.Equal(was, c.rows)
}

// rank is 0 for a row that asks for something and stands first for that.
func (c *checklist) rank(r *row) int {
	s := c.report.Items[r.item].State
	if r.group() > 0 && c.order.text != "" && (s == check.Found || s == check.Missing) {
		return 0
	}
	return 1
}

func (p *press) pointed() bool { return p.hovered }

// pointed is what the pointer is on, or nil.
func pointed(in fyne.CanvasObject) fyne.CanvasObject {
	return find(in, func(o fyne.CanvasObject) bool {
		p, ok := o.(interface{ pointed() bool })
		return ok && p.pointed()
	})
}

// find is the first object in view for which is holds, or nil.
func find(o fyne.CanvasObject, is func(fyne.CanvasObject) bool) fyne.CanvasObject {
	if !o.Visible() {
		return nil
	}
	if is(o) {
		return o
	}
	switch o := o.(type) {
	case *fyne.Container:
		for _, x := range o.Objects {
			if found := find(x, is); found != nil {
				return found
			}
		}
	case *panel:
		return find(o.content, is)
	}
	return nil
}
