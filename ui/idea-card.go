package ui

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/ideas"
)

// ideaCard shows one thing to do in a break: its drawings, if it has some, its
// words and its steps.
type ideaCard struct {
	*fyne.Container
	title   *words
	text    *words
	figures *fyne.Container
	steps   *fyne.Container
	source  *words
}

func newIdeaCard() *ideaCard {
	c := &ideaCard{
		title:   newWords("", theme.SizeNameSubHeadingText, bold, fyne.TextAlignCenter),
		text:    newWords("", fyne.TextAlignCenter),
		figures: newCentred(pad),
		steps:   newColumn(4, 0),
		source:  newWords("", theme.SizeNameCaptionText, colorMuted, fyne.TextAlignCenter),
	}
	c.Container = newColumn(gap, 0, c.title, c.figures, c.text, c.steps, c.source)
	return c
}

func (c *ideaCard) set(i ideas.Idea) {
	in := tr
	if _, ours := ideas.ByID(i.ID); !ours {
		in = func(s string) string { return s } // the agent's own words
	}
	c.title.set(in(i.Title), c.title.color)
	c.text.set(in(i.Text), c.text.color)
	c.source.set(i.Source, c.source.color)
	c.steps.Objects = nil
	for n, step := range i.Steps {
		number := newWords(strconv.Itoa(n+1), bold, theme.ColorNamePrimary)
		number.whole = true
		line := newBeside(gap, 1, number, newWords(in(step)))
		line.Layout.(*beside).top = true
		c.steps.Add(line)
	}
	c.figures.Objects = nil
	for _, name := range i.Figures {
		c.figures.Add(newFigure(name))
	}
}
