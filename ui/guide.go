package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	advise "levelhead/coach/guide"
)

// guide is the page to read up on: every card, a line to search them with, and
// the open one in its place among them.
type guide struct {
	*fyne.Container
	lookup  *lookup
	clear   *button
	scroll  *roll
	content *fyne.Container

	all    []*opener // one for each of advise.Cards
	rows   []*opener // those found
	body   *guideBody
	none   *fyne.Container // what to do where nothing was found
	foot   *words
	opened string // the open card’s id, or ""
	shut   func()
}

// newGuide gives the page, all cards shut. shut leaves the page.
func newGuide(shut func()) *guide {
	g := &guide{body: newGuideBody(), content: newColumn(2, 0), shut: shut}
	g.lookup = newLookup(tr("Search the guide"), g.search)
	g.lookup.Icon = theme.SearchIcon()
	g.lookup.key = g.lookupKey
	g.clear = newButton(tr("Clear"), "", quiet, g.showAll)
	g.clear.Hidden = true
	all := newButton(tr("Show all cards"), "", plain, g.showAll)
	g.clear.key, all.key = escape(g.leave), escape(g.leave)
	for i, c := range advise.Cards() {
		r := newOpener(newWords(c.Title, bold), newBlurb(c.Text, 2, theme.SizeNameCaptionText, colorMuted), rowY)
		r.id, r.joined, r.do = c.ID, true, func() { g.toggle(i) }
		r.key = func(k fyne.KeyName) { g.key(r, k) }
		r.seen = func() { g.scroll.bring(r.Position().Y, r.Position().Y+r.Size().Height) }
		g.all = append(g.all, r)
	}
	g.none = newColumn(gap, rowX, newWords(tr("No card has all of these words. Try one word alone, or the beginning of one.")),
		newFlow(gap, all))
	g.foot = newWords(tr("The cards are in English, like the replies they are about."), theme.SizeNameCaptionText, colorMuted)
	g.scroll = newRoll(g.content)
	head := newColumn(gap, 0, newWords(tr("Guide"), theme.SizeNameSubHeadingText, bold), newBeside(gap, 0, g.lookup, g.clear))
	g.Container = newFrame(0, head, g.scroll, nil)
	g.search("")
	return g
}

// showAll ends the search.
func (g *guide) showAll() {
	g.lookup.SetText("")
	keysTo(g.lookup)
}

// search shows the cards found and no others. The open one stays open while it
// is among them.
func (g *guide) search(query string) {
	g.rows = g.rows[:0]
	for _, c := range advise.Search(query) {
		g.rows = append(g.rows, g.all[within(g.all, c.ID)])
	}
	if g.index(g.opened) < 0 {
		g.opened = ""
	}
	if hide := query == ""; hide != g.clear.Hidden {
		g.clear.Hidden = hide
		relay(g.Container)
	}
	g.place()
	g.scroll.ScrollToTop()
}

// place puts the rows and the open one’s card in order.
func (g *guide) place() {
	var o []fyne.CanvasObject
	for i, r := range g.rows {
		r.set(r.id == g.opened)
		if i > 0 {
			o = append(o, widget.NewSeparator())
		}
		o = append(o, r)
		if r.open {
			o = append(o, g.body.panel)
		}
	}
	if len(g.rows) == 0 {
		o = append(o, g.none)
	} else {
		o = append(o, newColumn(0, rowX, g.foot))
	}
	g.content.Objects = o
	g.scroll.settle(true)
}

// index is the row of a card among those found, or -1.
func (g *guide) index(id string) int { return within(g.rows, id) }

func within(rows []*opener, id string) int {
	return slices.IndexFunc(rows, func(r *opener) bool { return r.id == id })
}

// open shows one card among all, and gives its row the keyboard. An id that is
// none shows all cards shut.
func (g *guide) open(id string) {
	g.opened = ""
	if g.lookup.Text != "" {
		g.lookup.SetText("")
	}
	g.turn(id)
	if i := g.index(id); i >= 0 {
		keysTo(g.rows[i])
		g.showOpen()
	}
}

// turn opens a card, or shuts them all.
func (g *guide) turn(id string) {
	g.opened = id
	if g.index(id) >= 0 {
		g.body.show(advise.Cards()[within(g.all, id)])
	} else {
		g.opened = ""
	}
	g.place()
	g.showOpen()
}

func (g *guide) toggle(i int) {
	keysTo(g.all[i]) // a tap leaves the keyboard nowhere: the arrows go on from here
	if id := g.all[i].id; id != g.opened {
		g.turn(id)
		return
	}
	g.turn("")
}

// showOpen scrolls to where the open card can be seen, its title first.
func (g *guide) showOpen() {
	if i := g.index(g.opened); i >= 0 {
		g.scroll.bring(g.rows[i].Position().Y, g.body.Position().Y+g.body.Size().Height)
	}
}
