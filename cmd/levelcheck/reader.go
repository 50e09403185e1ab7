package main

import (
	"fmt"
	"slices"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// A reader reads drafts with the rules.
type reader struct {
	rules []*check.Rule
	check.Case
	listen func(*draft.Draft) *check.Customer // reads what customers write; nil where nobody can
	felt   bool                               // how upset the customer is was given
	offers bool                               // what is offered for missing things is tried out; it costs several readings
}

// report reads one draft.
func (r reader) report(text string) *check.Report {
	return check.Run(r.rules, draft.Parse(text), r.Case)
}

// portable reads one draft and gives the report for other programs, and
// whether the draft is ready to send.
func (r reader) portable(text string) (j reportJSON, ready bool) {
	rep := r.report(text)
	say := states(rep, check.Said)
	if r.Form != check.Reply {
		// A note wants nothing said, but what is there is told of all the same.
		all := reader{rules: r.rules, Case: r.Case}
		all.rules = slices.DeleteFunc(slices.Clone(r.rules), func(x *check.Rule) bool { return x.Kind != check.Say })
		all.Form = check.Reply
		say = states(check.Run(all.rules, rep.Draft, all.Case), check.Said)
	}
	return portable(rep, say, r.Heard, r.offers), rep.Ready()
}

// hears gives the reader the customer's message; "" is none.
func (r *reader) hears(customer string) {
	r.Customer, r.Heard = nil, nil
	if customer == "" {
		return
	}
	r.Customer = draft.Parse(customer)
	if r.listen == nil {
		return
	}
	r.Heard = r.listen(r.Customer)
	if !r.felt {
		r.Heat = r.Heard.Heat
	}
}

// formOf is the form of that name.
func formOf(name string) (check.Form, error) {
	for _, f := range []check.Form{check.Reply, check.Note, check.Call} {
		if f.String() == name {
			return f, nil
		}
	}
	return 0, fmt.Errorf("there is no kind of text called %q; it is reply, note or call", name)
}

// heatOf is the heat of that name.
func heatOf(name string) (check.Heat, error) {
	for _, h := range []check.Heat{check.Calm, check.Upset, check.Furious} {
		if h.String() == name {
			return h, nil
		}
	}
	return 0, fmt.Errorf("no customer is %q; choose calm, upset or furious", name)
}
