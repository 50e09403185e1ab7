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
	d.hear()
	d.read()
	d.changed()
}

// SetMessage takes what the customer wrote; "" when it is not at hand.
func (d *Desk) SetMessage(text string) {
	if text == d.message {
		return
	}
	d.message = text
	d.situation.Customer = nil
	if strings.TrimSpace(text) != "" {
		d.situation.Customer = draft.Parse(text)
	}
	d.hear()
	d.read()
	d.changed()
}

// hear reads what the customer wrote.
func (d *Desk) hear() {
	d.situation.Heard = nil
	if d.listen != nil && d.situation.Customer != nil {
		d.situation.Heard = d.listen(d.situation.Customer)
	}
	d.view.Message = d.message
	d.view.Customer = d.situation.Heard
}
