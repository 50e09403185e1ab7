package ui

import (
	"strings"

	"fyne.io/fyne/v2"

	"levelhead/ui/paper"
)

// blurb shows the beginning of a text, cut to a few rows: an ellipsis says that
// there is more. It is the layout of the one words that show it.
type blurb struct {
	full *words // all of it; not on the screen
	most int    // rows
	last float32
}

func newBlurb(text string, most int, look ...any) *fyne.Container {
	return &fyne.Container{
		Layout:  &blurb{full: newWords(text, look...), most: most},
		Objects: []fyne.CanvasObject{newWords("", look...)},
	}
}

func (g *blurb) heightOf(_ []fyne.CanvasObject, width float32) float32 {
	g.full.wrap(width)
	return float32(min(len(g.full.rows), g.most)) * g.full.rowHeight()
}

func (g *blurb) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	g.last = size.Width
	w := objects[0].(*words)
	g.full.wrap(size.Width)
	text := g.full.text
	if len(g.full.rows) > g.most {
		text = clipped(text, g.most, size.Width, g.full.measure)
	}
	w.set(text, w.color)
	put(w, fyne.Position{}, size)
}

func (g *blurb) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := g.full.leastWidth()
	return fyne.NewSize(w, g.heightOf(objects, max(g.last, w)))
}

// clipped is as many whole words of a text as stand in so many rows of a
// width with an ellipsis behind them.
func clipped(text string, most int, width float32, measure paper.Measure) string {
	rows := func(s string) (n, end int) {
		for r := range paper.Wrap(s, 0, width+0.5, measure) {
			if n++; n <= most {
				end = r.End
			}
		}
		return n, end
	}
	_, end := rows(text)
	for end > 0 {
		short := strings.TrimRight(text[:end], " ,.;:") + " …"
		if n, _ := rows(short); n <= most {
			return short
		}
		end = strings.LastIndexByte(text[:end], ' ')
	}
	return "…"
}
