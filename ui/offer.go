package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// offer asks whether what was copied meanwhile is to be used: a reply to be
// checked, or what a customer wrote.
type offer struct {
	*panel
	reply, message *fyne.Container
}

func newOffer(desk Desk) *offer {
	says := func(text string) (*words, *fyne.Container) {
		w := newWords(text)
		return w, newBeside(gap, 1, newGlyph("copied", theme.ColorNamePrimary, theme.SizeNameInlineIcon), w)
	}
	answers := func(k coach.OfferKind) (yes, no fyne.CanvasObject) {
		return newButton(offerYes(k), "", primary, desk.TakeOffer), newButton(tr("Not now"), "", quiet, desk.DropOffer)
	}
	short, line := says(tr("A reply was copied."))
	short.whole = true
	yes, no := answers(coach.OfferDraft)
	o := &offer{reply: newFlow(gap, line, yes, no)}
	// The longer question has rows of its own.
	_, question := says(tr("This reads like a customer’s message. Use it as “Customer wrote”?"))
	yes, no = answers(coach.OfferMessage)
	o.message = newColumn(gap, 0, question, newFlow(gap, yes, no))
	o.panel = newPanel(colorSoft, gap, newColumn(0, 0, o.reply, o.message))
	o.Hidden = true
	return o
}

// offerYes is what the button says that takes an offer.
func offerYes(k coach.OfferKind) string {
	if k == coach.OfferMessage {
		return tr("Use it")
	}
	return tr("Check it")
}

func (o *offer) show(v coach.View) {
	if v.Offer == "" {
		o.Hide()
		return
	}
	setVisible(o.reply, v.Offered == coach.OfferDraft)
	setVisible(o.message, v.Offered == coach.OfferMessage)
	o.Show()
}
