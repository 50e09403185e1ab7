package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	advise "levelhead/coach/guide"
)

// guideBody is what an open card of the guide shows below its row.
type guideBody struct {
	*panel
	column *fyne.Container
}

func newGuideBody() *guideBody {
	b := &guideBody{column: newColumn(pad, 0)}
	b.panel = newPanel(colorSurface, rowX, b.column)
	b.joined = true
	return b
}

func (b *guideBody) show(c advise.Card) {
	b.column.Objects = []fyne.CanvasObject{
		newWords(c.Text),
		b.part(tr("Do"), c.Do, false),
		b.part(tr("Don’t"), c.Dont, false),
		b.part(tr("Say"), c.Say, true),
		newWords(trf("Source: %s", c.Sources()), theme.SizeNameCaptionText, colorMuted),
	}
	b.Refresh()
}

// part is a list with its name at its left. What is to be said stands in
// quotes.
func (b *guideBody) part(name string, items []string, quoted bool) fyne.CanvasObject {
	head := newWords(name, bold, colorMuted)
	head.whole, head.like = true, widestText(head, tr("Do"), tr("Don’t"), tr("Say"))
	list := newColumn(6, 0)
	for _, s := range items {
		if quoted {
			s = "“" + s + "”"
		}
		list.Add(newWords(s))
	}
	l := newBeside(pad, 1, head, list)
	l.Layout.(*beside).top = true
	l.Hidden = len(items) == 0
	return l
}

// widestText is the text that takes the most room in the way w is shown.
func widestText(w *words, texts ...string) (widest string) {
	for _, s := range texts {
		if w.measure(s) > w.measure(widest) {
			widest = s
		}
	}
	return widest
}
