package ui

import (
	"slices"

	"fyne.io/fyne/v2"
)

// lookupKey is the keys that the search line leaves to the page.
func (g *guide) lookupKey(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyDown:
		if len(g.rows) > 0 {
			keysTo(g.rows[0])
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		if len(g.rows) > 0 {
			keysTo(g.rows[0])
			g.turn(g.rows[0].id)
		}
	case fyne.KeyEscape:
		g.leave()
	default:
		return false
	}
	return true
}

// key is the keys of a row.
func (g *guide) key(r *opener, k fyne.KeyName) {
	i, last := slices.Index(g.rows, r), len(g.rows)-1
	switch k {
	case fyne.KeyDown:
		keysTo(g.rows[min(i+1, last)])
	case fyne.KeyUp:
		if i == 0 {
			keysTo(g.lookup)
			return
		}
		keysTo(g.rows[i-1])
	case fyne.KeyHome:
		keysTo(g.rows[0])
	case fyne.KeyEnd:
		keysTo(g.rows[last])
	case fyne.KeyPageDown:
		g.scroll.by(0.75)
	case fyne.KeyPageUp:
		g.scroll.by(-0.75)
	case fyne.KeyRight:
		if !r.open {
			g.turn(r.id)
		}
	case fyne.KeyLeft:
		if r.open {
			g.turn("")
		}
	case fyne.KeyEscape:
		g.leave()
	}
}

// leave is Escape: it shuts the open card, then ends the search, then leaves
// the page.
func (g *guide) leave() {
	switch {
	case g.opened != "":
		i := g.index(g.opened)
		g.turn("")
		keysTo(g.rows[i])
	case g.lookup.Text != "":
		g.showAll()
	default:
		g.shut()
	}
}
