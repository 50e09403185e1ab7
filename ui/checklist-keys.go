package ui

import (
	"slices"

	"fyne.io/fyne/v2"
)

// cardFocus is the button of the card that has the keyboard, if one has.
func (c *checklist) cardFocus() (*button, bool) {
	canvas := c.canvas()
	if canvas == nil {
		return nil, false
	}
	b, ok := canvas.Focused().(*button)
	return b, ok && slices.Contains(c.card.press, b)
}

func (c *checklist) key(r *row, k fyne.KeyName) {
	i := slices.Index(c.rows, r)
	switch k {
	case fyne.KeyDown:
		c.focus(c.rows[min(i+1, len(c.rows)-1)])
	case fyne.KeyUp:
		c.focus(c.rows[max(i-1, 0)])
	case fyne.KeyHome:
		c.focus(c.rows[0])
	case fyne.KeyEnd:
		c.focus(c.rows[len(c.rows)-1])
	case fyne.KeyRight:
		if r.id != c.open {
			c.toggle(r)
		}
	case fyne.KeyLeft:
		c.desk.Select("")
	case fyne.KeyEscape:
		pass(r, k)
	}
}

func (c *checklist) focus(r *row) {
	if canvas := c.canvas(); canvas != nil && r != nil {
		canvas.Focus(r)
	}
}
