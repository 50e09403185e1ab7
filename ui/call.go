package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	advise "levelhead/coach/guide"
)

// call is the page for when the phone rings: phrases in large type, one moment
// of the call at a time, and a clock for letting them vent.
type call struct {
	*fyne.Container
	name       *words
	place      *words // which of how many
	back, next *button
	buyTime    *button
	scroll     *roll
	phrases    *fyne.Container
	vent       *vent
	shut       func()

	moments []advise.Moment
	at      int // the moment shown
	from    int // the one left to buy time, or -1
}

// newCall gives the page at the first moment, the clock at rest. shut leaves
// the page; the clock runs on.
func newCall(shut func()) *call {
	c := &call{moments: advise.Calls(), from: -1, shut: shut, phrases: newColumn(pad, 0)}
	c.name = newWords("", theme.SizeNameSubHeadingText, bold)
	c.place = newWords("", theme.SizeNameCaptionText, colorMuted)
	c.place.whole = true
	c.back = c.button(tr("Previous"), func() { c.step(-1) })
	c.next = c.button(tr("Next"), func() { c.step(1) })
	c.buyTime = c.button(tr("To buy time"), c.turnToBuyTime)
	c.vent = newVent(c.key)
	c.vent.fresh = func() { relay(c.Container) }
	c.scroll = newRoll(c.phrases)
	head := newColumn(gap, 0,
		newBeside(gap, 0, c.name, c.place),
		newFlow(gap, c.back, c.next, c.buyTime),
		widget.NewSeparator(),
	)
	c.Container = newFrame(0, head, c.scroll, c.vent.panel)
	c.turn(0)
	return c
}

func (c *call) button(label string, do func()) *button {
	b := newButton(label, "", plain, nil)
	b.do = func() {
		keysTo(b) // a tap leaves the keyboard nowhere: the arrows go on from here
		do()
	}
	b.tight = true
	b.key = c.key
	return b
}

// turn shows a moment.
func (c *call) turn(at int) {
	c.at = at
	m := c.moments[at]
	c.name.set(momentName(m), c.name.color)
	c.place.set(trf("%d of %d", at+1, len(c.moments)), c.place.color)
	var o []fyne.CanvasObject
	for _, s := range m.Say {
		o = append(o, newWords(s, theme.SizeNameHeadingText))
	}
	c.phrases.Objects = append(o, newWords(tr("The phrases are in English, like the calls they are for."), theme.SizeNameCaptionText, colorMuted))
	label := tr("To buy time")
	if c.from >= 0 {
		label = tr("Back")
	}
	c.buyTime.label.text = label
	c.buyTime.Refresh()
	relay(c.Container)
	c.scroll.ScrollToTop()
}

// momentName is the name of a moment in the agent’s language.
func momentName(m advise.Moment) string {
	switch m.ID {
	case "before":
		return tr("Before you pick up")
	case "first-words":
		return tr("First words")
	case "listening":
		return tr("While they talk")
	case advise.BuyTime:
		return tr("To buy time")
	case "serious":
		return tr("When it is serious")
	case "cooling-off":
		return tr("Cooling off")
	case "handing-over":
		return tr("Handing over")
	case "closing":
		return tr("Closing")
	}
	return m.Name
}

// step goes to the next moment, or the one before; after the last comes the
// first.
func (c *call) step(by int) {
	c.from = -1
	c.turn((c.at + by + len(c.moments)) % len(c.moments))
}

// turnToBuyTime goes to what buys time, and back from it.
func (c *call) turnToBuyTime() {
	at := slices.IndexFunc(c.moments, func(m advise.Moment) bool { return m.ID == advise.BuyTime })
	switch {
	case c.from >= 0:
		at, c.from = c.from, -1
	case c.at != at:
		c.from = c.at
	}
	c.turn(at)
}

// key is the keys of all that can be pressed on the page.
func (c *call) key(k fyne.KeyName) {
	switch k {
	case fyne.KeyRight, fyne.KeyPageDown:
		c.step(1)
	case fyne.KeyLeft, fyne.KeyPageUp:
		c.step(-1)
	case fyne.KeyHome:
		c.step(-c.at)
	case fyne.KeyEnd:
		c.step(len(c.moments) - 1 - c.at)
	case fyne.KeyDown:
		c.scroll.by(0.5)
	case fyne.KeyUp:
		c.scroll.by(-0.5)
	case fyne.KeyEscape:
		c.shut()
	}
}
