package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/check"
)

// advice is the card for a message that insults, threatens or speaks of
// self-harm. It stays until it is put away, and comes again once there was a
// message without.
type advice struct {
	*panel
	column *fyne.Container
	copy   func(string)

	card  *check.Card             // what it shows
	read  bool                    // put away
	fresh func()                  // lays out anew what it stands in
	seen  func(fyne.CanvasObject) // scrolls into view
}

func newAdvice(copy func(string)) *advice {
	a := &advice{column: newColumn(4, 0), copy: copy}
	a.panel = newPanel(colorSoft, gap, a.column)
	a.accent = true
	a.Hidden = true
	return a
}

func (a *advice) show(v coach.View) {
	var card *check.Card
	if v.Customer != nil {
		card = v.Customer.Card
	}
	if card != a.card {
		a.card, a.read = card, false
		a.build()
		a.Hidden = card == nil
		a.fresh()
	}
}

func (a *advice) build() {
	if a.card == nil {
		return
	}
	o := []fyne.CanvasObject{newWords(tr(a.card.Title), bold)}
	for _, l := range a.card.Lines {
		o = append(o, newWords(tr(l)))
	}
	shut := newButton(tr("Put this away"), "", quiet, func() {
		a.read = true
		a.Hide()
		a.fresh()
	})
	shut.tight = true
	shut.seen = func() { a.seen(shut) }
	if say := a.card.Say; say != "" {
		b := newChoice(say, "copied", tr("copy"), func() { a.copy(say) })
		b.seen = func() { a.seen(b) }
		o = append(o, b)
	}
	if a.card.From != "" {
		o = append(o, newWords(trf("Source: %s", a.card.From), theme.SizeNameCaptionText, colorMuted))
	}
	a.column.Objects = append(o, newFlow(gap, shut))
	a.Refresh()
}
