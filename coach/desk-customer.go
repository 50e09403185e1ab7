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
	d.feel = nil
	d.hear(text)
	d.read()
	d.changed()
}

// SetHeat takes the agent's own word for how upset the customer is. It counts
// until somebody else's message comes in its place.
func (d *Desk) SetHeat(h check.Heat) {
	if d.feel != nil && *d.feel == h {
		return
	}
	d.feel = &h
	d.read()
	d.changed()
}

// ClearHeat goes by the customer's message again, or by the setting.
func (d *Desk) ClearHeat() {
	if d.feel == nil {
		return
	}
	d.feel = nil
	d.read()
	d.changed()
}

// warm decides how upset the customer is taken to be.
func (d *Desk) warm() {
	d.situation.Heat = heat(d.view.Settings.Heat)
	d.situation.Heard = d.view.Customer
	d.view.HeatFrom = FromSetting
	if c := d.view.Customer; c != nil {
		d.situation.Heat = c.Heat
		d.view.HeatFrom = FromMessage
	}
	if d.feel != nil {
		d.situation.Heat = *d.feel
		d.view.HeatFrom = FromAgent
	}
	if c := d.view.Customer; c != nil && c.Heat != d.situation.Heat {
		corrected := *c
		corrected.Heat = d.situation.Heat
		d.situation.Heard = &corrected
	}
	d.view.Heat = d.situation.Heat
}

func heat(s string) check.Heat {
	switch s {
	case "calm":
		return check.Calm
	case "furious":
		return check.Furious
	}
	return check.Upset
}

// hear reads what the customer wrote.
func (d *Desk) hear(text string) {
	d.situation.Customer, d.view.Customer = nil, nil
	if strings.TrimSpace(text) != "" {
		d.situation.Customer = draft.Parse(text)
		if d.listen != nil {
			d.view.Customer = d.listen(d.situation.Customer)
		}
	}
	d.view.Message = text
}
