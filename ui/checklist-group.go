package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/check"
)

// headline is how many checks stand above the others, in an order that never
// changes: the four that every reply is looked at for first.
const headline = 4

// groups is how many groups the rows stand in: the headline, what to say, and
// what to avoid.
const groups = 3

// group is the group a row stands in.
func (r *row) group() int {
	switch {
	case r.item < headline:
		return 0
	case r.kind == check.Say:
		return 1
	}
	return 2
}

// newHeads gives the groups' headings.
func newHeads() (heads [groups]fyne.CanvasObject) {
	for i, name := range []string{tr("What counts most"), tr("Say"), tr("Avoid")} {
		heads[i] = &fyne.Container{
			Layout:  &margin{x: rowX, top: 8, bottom: 2},
			Objects: []fyne.CanvasObject{newWords(name, theme.SizeNameCaptionText, bold, colorMuted)},
		}
	}
	return heads
}

// margin is a layout of one object with space around it: x at either side.
type margin struct{ x, top, bottom, last float32 }

func (m *margin) heightOf(o []fyne.CanvasObject, width float32) float32 {
	return heightAt(o[0], width-2*m.x) + m.top + m.bottom
}

func (m *margin) Layout(o []fyne.CanvasObject, size fyne.Size) {
	m.last = size.Width
	put(o[0], fyne.NewPos(m.x, m.top), size.SubtractWidthHeight(2*m.x, m.top+m.bottom))
}

func (m *margin) MinSize(o []fyne.CanvasObject) fyne.Size {
	w := widest(o) + 2*m.x
	return fyne.NewSize(w, m.heightOf(o, max(m.last, w)))
}
