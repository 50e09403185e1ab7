package coach

import (
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// TestHeat holds whose word counts for how upset the customer is.
func TestHeat(t *testing.T) {
	d, v := desk(t)
	d.With(Readers{Listen: func(m *draft.Draft) *check.Customer {
		if strings.Contains(m.Text, "!") {
			return &check.Customer{Heat: check.Furious, Feels: []check.Feeling{{Name: "angry"}}}
		}
		return &check.Customer{Heat: check.Calm}
	}})
	d.SetDraft("I have looked at it.")
	setting := func(heat string) func() {
		return func() {
			s := d.View().Settings
			s.Heat = heat
			d.SetSettings(s)
		}
	}
	message := func(text string) func() { return func() { d.SetMessage(text) } }
	own := func(h check.Heat) func() { return func() { d.SetHeat(h) } }
	for i, c := range []struct {
		do   func()
		heat check.Heat
		from HeatFrom
		add  int
	}{
		{func() {}, check.Upset, FromSetting, 1},
		{setting("calm"), check.Calm, FromSetting, 0},
		{own(check.Furious), check.Furious, FromAgent, 1},
		{setting("furious"), check.Furious, FromAgent, 1},
		{d.ClearHeat, check.Furious, FromSetting, 1},
		{message("Again!"), check.Furious, FromMessage, 1},
		{own(check.Calm), check.Calm, FromAgent, 0},
		{own(check.Calm), check.Calm, FromAgent, 0},
		{message("Again!"), check.Calm, FromAgent, 0}, // the same message
		{func() { d.SetDraft("I have looked at them.") }, check.Calm, FromAgent, 0},
		{message("Again! And again!"), check.Furious, FromMessage, 1},
		{own(check.Furious), check.Furious, FromAgent, 1}, // the same, but said by the agent
		{d.ClearHeat, check.Furious, FromMessage, 1},
		{d.ClearHeat, check.Furious, FromMessage, 1},
		{message("It works."), check.Calm, FromMessage, 0},
		{own(check.Upset), check.Upset, FromAgent, 1},
		{func() { d.Forget(); d.SetDraft("I have looked at it.") }, check.Furious, FromSetting, 1},
	} {
		c.do()
		if v.Heat != c.heat || v.HeatFrom != c.from || v.Report.Add() != c.add {
			t.Errorf("step %d: %v from the %v, %d to add; want %v from the %v, %d", i, v.Heat, v.HeatFrom, v.Report.Add(), c.heat, c.from, c.add)
		}
		if st := v.Status(); st.Heat != c.heat.String() || st.HeatFrom != c.from.String() {
			t.Errorf("step %d: the status says %q from %q", i, st.Heat, st.HeatFrom)
		}
	}
}

// TestHeatCorrectsTheMessage holds that those who look at the whole hear the
// agent's word too, and that what the message said stays to be seen.
func TestHeatCorrectsTheMessage(t *testing.T) {
	d, v := desk(t)
	var heard *check.Customer
	var heat check.Heat
	read := &check.Customer{Heat: check.Furious, About: "the printer"}
	d.With(Readers{
		Listen: func(*draft.Draft) *check.Customer { return read },
		Whole:  func(_ *check.Report, c *check.Case) check.Whole { heard, heat = c.Heard, c.Heat; return check.Whole{} },
	})
	d.SetMessage("Again!")
	d.SetHeat(check.Calm)
	if heat != check.Calm || heard.Heat != check.Calm || heard.About != "the printer" {
		t.Errorf("%v, %+v", heat, heard)
	}
	if v.Customer != read || read.Heat != check.Furious {
		t.Errorf("the view has %+v", v.Customer)
	}
}

// TestForms holds that notes and call notes are read for respect alone.
func TestForms(t *testing.T) {
	d, v := whole(t, house.State{})
	for _, form := range []check.Form{check.Note, check.Call, check.Reply} {
		d.SetForm(form)
		d.SetDraft("Customer was pissed. I can't do that, you'll have to wait, the DNS is dead.")
		others := 0
		for _, f := range v.Report.Findings {
			if !f.Rule.Respect {
				others++
			}
		}
		if v.Form != form || (others > 0) != (form == check.Reply) || v.Report.Mend() == 0 || v.Status().Draft.Form != form.String() {
			t.Errorf("%v: %v, %d other findings, %d to mend", form, v.Form, others, v.Report.Mend())
		}
		d.Reply()
	}
	if n := len(d.State().Memory.Replies); n != 1 {
		t.Errorf("%d replies are remembered", n)
	}
}
