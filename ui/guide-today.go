package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	advise "levelhead/coach/guide"
)

// cardOfTheDay is one card in short, for a page that is empty.
type cardOfTheDay struct {
	*panel
	title *words
	blurb *fyne.Container
	read  *button
	id    string
	fresh func() // lays out anew what it stands in
}

// show has it stand there while there is nothing to check.
func (c *cardOfTheDay) show(v coach.View) {
	if hidden := !v.Empty() || v.Settings.Quiet; hidden != c.Hidden {
		c.Hidden = hidden
		c.fresh()
	}
}

// newCardOfTheDay gives the card of that day. open shows a card in the guide.
func newCardOfTheDay(day time.Time, open func(id string)) *cardOfTheDay {
	c := &cardOfTheDay{title: newWords("", bold), blurb: newBlurb("", 1)}
	c.read = newButton(tr("Read it"), "", plain, func() { open(c.id) })
	c.read.tight = true
	c.panel = newPanel(colorSurface, pad, newColumn(5, 0,
		newWords(tr("Card of the day"), theme.SizeNameCaptionText, colorMuted),
		c.title,
		c.blurb,
		newFlow(gap, c.read),
	))
	c.turn(day)
	return c
}

// turn goes over to another day; within the same one nothing changes.
func (c *cardOfTheDay) turn(day time.Time) {
	card := advise.Today(day)
	if card.ID == c.id {
		return
	}
	c.id = card.ID
	c.title.set(card.Title, c.title.color)
	c.blurb.Layout.(*blurb).full.text = card.Text
	c.Refresh()
	relay(c.panel) // the words are others, and as high
}
