package coach

import (
	"strings"

	"levelhead/coach/draft"
)

// knows reports whether a copied text came from here, or is here.
func (d *Desk) knows(text string) bool {
	words := strings.TrimSpace(text)
	return text == d.sent || strings.Contains(d.view.Text, words) || strings.Contains(unixLines(d.view.Message), words)
}

func (d *Desk) offer(text string, kind OfferKind) { d.view.Offer, d.view.Offered = text, kind }

// TakeOffer puts the copied draft in the place of the one here, or what the
// customer wrote in its own box.
func (d *Desk) TakeOffer() {
	switch text := d.view.Offer; {
	case text == "":
	case d.view.Offered == OfferMessage:
		d.offer("", OfferDraft)
		if text == d.view.Message {
			d.changed()
			return
		}
		d.SetMessage(text)
	default:
		d.take(draft.Parse(text))
		d.changed()
	}
}

// DropOffer lets what was copied go.
func (d *Desk) DropOffer() {
	if d.view.Offer != "" {
		d.offer("", OfferDraft)
		d.changed()
	}
}
