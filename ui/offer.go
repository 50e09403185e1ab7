package ui

import (
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// offer asks whether a reply that was copied meanwhile is to be checked.
type offer struct{ *panel }

func newOffer(desk Desk) *offer {
	said := newWords(tr("A reply was copied."))
	said.whole = true
	o := &offer{newPanel(colorSoft, gap, newFlow(gap,
		newBeside(gap, 1, newGlyph("copied", theme.ColorNamePrimary, theme.SizeNameInlineIcon), said),
		newButton(tr("Check it"), "", primary, desk.TakeOffer),
		newButton(tr("Not now"), "", quiet, desk.DropOffer),
	))}
	o.Hidden = true
	return o
}

func (o *offer) show(v coach.View) {
	if v.Offer != "" {
		o.Show()
	} else {
		o.Hide()
	}
}
