// Package coach is where the parts meet: the Desk holds the state of one
// agent's day, and a View is everything there is to see of it.
//
// A Desk is an ordinary value with methods. It has no goroutine, no lock and
// no clock, and is used by one goroutine at a time: the window's.
package coach

import (
	"maps"
	"slices"
	"strings"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/copied"
	"levelhead/coach/draft"
	"levelhead/coach/house"
	"levelhead/coach/memory"
)

// A Desk is one agent's draft, settings and break timer. Make one with New.
type Desk struct {
	rules    []*check.Rule
	save     func(house.Settings)
	watchers []func(View)

	view      View
	draft     *draft.Draft // the view's text, cut up once
	timer     breaks.Timer
	now       time.Time // of the last heartbeat
	seen      time.Time // the same, or before the first one that of the day before
	situation check.Case
	listen    func(*draft.Draft) *check.Customer // nil: the agent's setting decides
	feel      *check.Heat                        // the agent's word on the customer; nil for none
	seeing    seeing
	toil      toil
	records   []breaks.Record // of today
	recorded  []func(breaks.Record)
	memory    memory.Memory
	last      map[string]bool // the sentences of the last reply copied
	ignored   map[string]bool
	typed     bool   // the agent has changed the text since it came
	sent      string // the last reply copied from here
	wrote     bool   // its copying is under way

	puts, known int // how often there was another text, and something else known about it
}

// New makes a desk that reads drafts with rules. save is called with the
// settings whenever the agent has changed them; nil keeps them nowhere.
func New(rules []*check.Rule, s house.Settings, save func(house.Settings)) *Desk {
	d := &Desk{rules: rules, save: save, ignored: map[string]bool{}, draft: draft.Parse("")}
	d.timer = breaks.New(s.Break.Wanted())
	d.view.Settings = s
	d.view.Watching.On = s.Watch
	d.read()
	d.clock()
	return d
}

// View is what there is to see now.
func (d *Desk) View() View { return d.view }

// Watch has f called with the view, once now and then after every change.
func (d *Desk) Watch(f func(View)) {
	d.watchers = append(d.watchers, f)
	f(d.view)
}

func (d *Desk) changed() {
	for _, f := range d.watchers {
		f(d.view)
	}
}

// read reads the draft anew, as something else is known about it.
func (d *Desk) read() {
	d.known++
	d.view.Report = d.reader(d.view.Long)(d.draft)
	d.toiled(d.view.Report)
}

// put takes text in as the draft, one that can be written in.
func (d *Desk) put(text *draft.Draft) { d.set(text, d.reader(false)(text), false) }

// set takes text in as it was read.
func (d *Desk) set(text *draft.Draft, r *check.Report, long bool) {
	d.puts++
	d.draft = text
	d.view.Hard = NotHard // whoever goes on has no use for the offer; that it was hard still counts
	d.view.Text, d.view.Long, d.view.Report = text.Text, long, r
	if d.view.Empty() {
		d.toil = toil{} // the next reply is another one
	}
	d.toiled(r)
}

// SetDraft takes the draft as the agent has typed it. Another text than the
// one that is there takes the place of a long one.
func (d *Desk) SetDraft(text string) {
	if text == d.view.Text {
		return
	}
	d.typed = true
	d.seeing.wrote = d.now
	if !d.view.Notice.Bad || text == "" {
		d.view.Notice = Notice{}
	}
	if text == "" {
		d.view.Selected = "" // what was found is gone with its words
	}
	d.put(d.draft.Edit(text))
	d.changed()
}

// SetForm says what kind of text the draft is: a reply, a note to a colleague
// or what was noted during a call.
func (d *Desk) SetForm(f check.Form) {
	if f == d.view.Form {
		return
	}
	d.view.Form = f
	d.read()
	d.changed()
}

// Copied takes what was copied somewhere, or why it could not be read. What
// is plainly neither a draft nor what a customer wrote is left alone. A draft
// takes the place of one that was copied before, but never of what the agent is
// writing here: then it is offered. What a customer wrote is only ever offered.
func (d *Desk) Copied(text string, err error) {
	switch {
	case !d.view.Settings.Watch || d.letGo(err):
		return
	case err != nil:
		if d.view.Watching.Problem != err.Error() {
			d.view.Watching.Problem = err.Error()
			d.changed()
		}
		return
	}
	had := d.view.Watching.Problem
	d.view.Watching.Problem = ""
	text = unixLines(text)
	kind, read := copied.Other, (*draft.Draft)(nil)
	if !d.knows(text) {
		kind, read = copied.Read(text)
	}
	switch {
	case kind == copied.Message:
		d.offer(text, OfferMessage)
	case kind == copied.Draft && d.typed && strings.TrimSpace(d.view.Text) != "":
		d.offer(text, OfferDraft)
	case kind == copied.Draft:
		d.take(read)
	case had == "":
		return
	}
	d.changed()
}

func unixLines(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// take puts a copied draft in. What a customer wrote stays offered.
func (d *Desk) take(text *draft.Draft) {
	if d.view.Offered == OfferDraft {
		d.offer("", OfferDraft)
	}
	d.view.Selected = ""
	d.inform("This is the reply you copied.")
	d.typed = false
	d.toil = toil{}
	d.put(text)
}

// NoWatch says why what is copied cannot be read on this system, and what to
// do.
func (d *Desk) NoWatch(why string) {
	d.view.Watching.Problem = why
	d.changed()
}

// Select opens the row of a rule, or closes all with "". Who opens one has seen
// what was said of the draft: its line is the row's.
func (d *Desk) Select(id string) {
	if d.view.Selected != id {
		d.view.Selected = id
		if id != "" && !d.view.Notice.loud() {
			d.view.Notice = Notice{}
		}
		d.changed()
	}
}

// Apply makes a fix of the report now shown. One of an older report, whose
// places no longer hold, does nothing, and none is made in a long text.
func (d *Desk) Apply(fix check.Fix) {
	if d.view.Long {
		return
	}
	same := func(f check.Fix) bool { return f.Label == fix.Label && slices.Equal(f.Edits, fix.Edits) }
	r := d.view.Report
	if !slices.ContainsFunc(r.Findings, func(f check.Finding) bool { return slices.ContainsFunc(f.Fixes, same) }) &&
		!slices.ContainsFunc(r.Whole.Remarks, func(m check.Remark) bool { return slices.ContainsFunc(m.Fixes, same) }) {
		return
	}
	if fix.Offer != "" {
		d.memory.Took(fix.Offer)
	}
	d.mend(fix.Apply(d.view.Text))
}

// FixAll applies every safe fix: those that ask the agent for nothing. None is
// made in a long text.
func (d *Desk) FixAll() {
	if d.view.Long || d.view.Empty() {
		return
	}
	text := d.view.Report.Fixed()
	switch {
	case text != d.view.Text:
		d.mend(text)
	case len(d.view.Report.Findings) == 0:
		d.Say(Notice{Text: "There is nothing to mend."})
	default:
		d.Say(Notice{Text: "These want a word from you: open a row to choose."})
	}
}

func (d *Desk) mend(text string) {
	if text == d.view.Text {
		return
	}
	d.typed = true
	d.seeing.wrote = d.now
	d.view.Notice = Notice{}
	before := d.view.Report.Mend()
	d.put(d.draft.Edit(text))
	d.toil.mends += max(1, before-d.view.Report.Mend())
	d.changed()
}

// Dismiss sets a finding's words aside: they are not pointed out again until
// the program ends.
func (d *Desk) Dismiss(f check.Finding) {
	d.ignored = maps.Clone(d.ignored) // somebody may be reading with the old one
	d.ignored[f.Key(d.view.Text)] = true
	d.read()
	d.changed()
}

// Forget clears the draft, and what the customer wrote: the next reply is to
// somebody else.
func (d *Desk) Forget() {
	d.typed = false
	d.feel = nil
	d.hear("")
	d.view.Selected = ""
	d.view.Notice = Notice{}
	d.put(draft.Parse(""))
	d.changed()
}

// Reply gives the draft out to be copied. It is not read again when it comes
// back from the clipboard; Wrote says how the copying went.
func (d *Desk) Reply() string {
	d.remember()
	d.sent = d.view.Text
	d.wrote = true
	d.typed = false
	return d.sent
}

// Wrote takes how copying went: of a reply, or of some words of the draft, of
// which only what went wrong is said.
func (d *Desk) Wrote(err error) {
	reply := d.wrote
	d.wrote = false
	switch {
	case err != nil:
		d.typed = d.typed || reply
		d.view.Notice = Notice{Text: err.Error(), Bad: true}
	case !reply:
		return
	case d.view.Report.Ready():
		d.inform("Copied. It’s ready to paste.")
	default:
		d.inform("Copied as it is. It’s ready to paste.")
	}
	if err == nil {
		d.judge()
	}
	d.changed()
}
