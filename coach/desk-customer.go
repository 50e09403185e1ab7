package coach

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// Readers are those who read besides the rules; nil for none.
type Readers struct {
	Second func(d, customer *draft.Draft) check.Second  // the learned reader of drafts
	Listen func(message *draft.Draft) *check.Customer   // the reader of what customers write
	Whole  func(*check.Report, *check.Case) check.Whole // who looks at a reply as a whole
}

// With has these read too.
func (d *Desk) With(r Readers) {
	d.situation.Second = r.Second
	d.situation.Whole = r.Whole
	d.listen = r.Listen
	d.hear(d.view.Message)
	d.read()
	d.changed()
}

// SetMessage takes what the customer wrote; "" when it is not at hand.
func (d *Desk) SetMessage(text string) {
	if text == d.view.Message {
		return
	}
	d.hear(text)
	d.read()
	d.changed()
}

// hear reads what the customer wrote.
func (d *Desk) hear(text string) {
	d.situation.Customer, d.situation.Heard = nil, nil
	if strings.TrimSpace(text) != "" {
		d.situation.Customer = draft.Parse(text)
		if d.listen != nil {
			d.situation.Heard = d.listen(d.situation.Customer)
		}
	}
	d.view.Message = text
	d.view.Customer = d.situation.Heard
}
