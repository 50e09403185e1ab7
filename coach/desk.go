// Package coach is where the parts meet: the Desk holds the state of one
// agent's day, and a View is everything there is to see of it.
//
// A Desk is an ordinary value with methods. It has no goroutine, no lock and
// no clock, and is used by one goroutine at a time: the window's.
package coach

import (
	"slices"
	"strings"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/check"
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
	form      check.Form
	situation check.Case
	listen    func(*draft.Draft) *check.Customer // nil: the agent's setting decides
	memory    memory.Memory
	last      map[string]bool // the sentences of the last reply copied
	ignored   map[string]bool
	typed     bool   // the agent has changed the text since it came
	sent      string // the last reply copied from here
	wrote     bool   // its copying is under way
}

// New makes a desk that reads drafts with rules. save is called with the
// settings whenever the agent has changed them; nil keeps them nowhere.
func New(rules []*check.Rule, s house.Settings, save func(house.Settings)) *Desk {
	d := &Desk{rules: rules, save: save, ignored: map[string]bool{}, draft: draft.Parse("")}
	d.timer = breaks.New(s.Break.Plan())
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

// read reads the draft anew.
func (d *Desk) read() {
	s := d.view.Settings
	d.situation.Form = d.form
	d.situation.Heat = heat(s.Heat)
	if d.situation.Heard != nil {
		d.situation.Heat = d.situation.Heard.Heat
	}
	d.situation.Off = func(id string) bool { return slices.Contains(s.Off, id) }
	d.situation.Ignored = func(key string) bool { return d.ignored[key] }
	asked, again := false, false
	d.situation.Before = func(line string) bool {
		if !asked {
			asked, again = true, d.again()
		}
		return d.memory.Before(line, again)
	}
	d.situation.Used = d.memory.Used
	d.view.Report = check.Run(d.rules, d.draft, d.situation)
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

// put takes text in as the draft.
func (d *Desk) put(text *draft.Draft) {
	d.draft = text
	d.view.Text = text.Text
	d.read()
}

// SetDraft takes the draft as the agent has typed it.
func (d *Desk) SetDraft(text string) {
	if text == d.view.Text {
		return
	}
	d.typed = true
	if !d.view.Notice.Bad || text == "" {
		d.view.Notice = Notice{}
	}
	d.put(d.draft.Edit(text))
	d.changed()
}

// SetForm says whether the draft is a reply or a note to a colleague.
func (d *Desk) SetForm(f check.Form) {
	if f == d.form {
		return
	}
	d.form = f
	d.read()
	d.changed()
}

// Copied takes what was copied somewhere, or why it could not be read. What
// is plainly no draft is left alone. A draft takes the place of one that was
// copied before, but never of what the agent is writing here: then it is
// offered.
func (d *Desk) Copied(text string, err error) {
	switch {
	case !d.view.Settings.Watch:
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
	known := text == d.sent || strings.Contains(d.view.Text, strings.TrimSpace(text))
	read, ok := (*draft.Draft)(nil), false
	if !known {
		read, ok = looksLikeDraft(text)
	}
	switch {
	case !ok:
		if had == "" {
			return
		}
	case d.typed && strings.TrimSpace(d.view.Text) != "":
		d.view.Offer = text
	default:
		d.take(read)
	}
	d.changed()
}

func unixLines(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// take puts a copied draft in.
func (d *Desk) take(text *draft.Draft) {
	d.view.Offer = ""
	d.view.Selected = ""
	d.view.Notice = Notice{Text: "This is the reply you copied."}
	d.typed = false
	d.put(text)
}

// TakeOffer puts the copied draft in the place of the one here.
func (d *Desk) TakeOffer() {
	if d.view.Offer != "" {
		d.take(draft.Parse(d.view.Offer))
		d.changed()
	}
}

// DropOffer lets the copied draft go.
func (d *Desk) DropOffer() {
	if d.view.Offer != "" {
		d.view.Offer = ""
		d.changed()
	}
}

// NoWatch says why what is copied cannot be read on this system, and what to
// do.
func (d *Desk) NoWatch(why string) {
	d.view.Watching.Problem = why
	d.changed()
}

// Select opens the row of a rule, or closes all with "".
func (d *Desk) Select(id string) {
	if d.view.Selected != id {
		d.view.Selected = id
		d.changed()
	}
}

// Apply makes a fix of the report now shown. One of an older report, whose
// places no longer hold, does nothing.
func (d *Desk) Apply(fix check.Fix) {
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

// FixAll applies every safe fix: those that ask the agent for nothing.
func (d *Desk) FixAll() {
	text := d.view.Report.Fixed()
	if text == d.view.Text {
		d.Say(Notice{Text: "These want a word from you: open a row to choose."})
		return
	}
	d.mend(text)
}

func (d *Desk) mend(text string) {
	if text == d.view.Text {
		return
	}
	d.typed = true
	d.view.Notice = Notice{}
	d.put(d.draft.Edit(text))
	d.changed()
}

// Dismiss sets a finding's words aside: they are not pointed out again until
// the program ends.
func (d *Desk) Dismiss(f check.Finding) {
	d.ignored[f.Key(d.view.Text)] = true
	d.read()
	d.changed()
}

// Forget clears the draft, and what the customer wrote: the next reply is to
// somebody else.
func (d *Desk) Forget() {
	d.typed = false
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
		d.view.Notice = Notice{Text: "Copied. It’s ready to paste."}
	default:
		d.view.Notice = Notice{Text: "Copied as it is. It’s ready to paste."}
	}
	d.changed()
}

// Say shows one line to the agent.
func (d *Desk) Say(n Notice) {
	if d.view.Notice != n {
		d.view.Notice = n
		d.changed()
	}
}

// SetWatch turns the reading of what is copied on or off.
func (d *Desk) SetWatch(on bool) {
	s := d.view.Settings
	s.Watch = on
	d.SetSettings(s)
}

// SetSettings takes new settings in and has them saved.
func (d *Desk) SetSettings(s house.Settings) {
	d.keep(s)
	d.view.Watching.On = s.Watch
	if !s.Watch {
		d.view.Offer = ""
		d.view.Watching.Problem = "" // turned on again, it is tried again
	}
	d.timer.SetPlan(s.Break.Plan())
	d.read()
	d.clock()
	d.changed()
}

// SetWindow takes where the window is, to be found there again.
func (d *Desk) SetWindow(w house.Window) {
	s := d.view.Settings
	s.Window = w
	d.keep(s)
}

func (d *Desk) keep(s house.Settings) {
	s.Off = slices.Clone(s.Off)
	d.view.Settings = s
	if d.save != nil {
		d.save(s)
	}
}

// Saved takes how the saving of the settings went.
func (d *Desk) Saved(err error) {
	if err != nil {
		d.Say(Notice{Text: err.Error(), Bad: true})
	}
}

// Tick is the heartbeat, about once a second: the time of day, and how long
// there has been neither key nor mouse (0 where that is not known).
func (d *Desk) Tick(now time.Time, idle time.Duration) {
	d.now = now
	d.timer.Tick(now, idle)
	if d.clock() {
		d.changed()
	}
}

// clock brings the view's break up to date and reports whether there is
// something else to see.
func (d *Desk) clock() bool {
	b := Break{Phase: d.timer.Phase(), Left: d.timer.Left().Round(time.Second), Held: d.timer.Held()}
	if b == d.view.Break {
		return false
	}
	d.view.Break = b
	return true
}

func (d *Desk) moved() {
	if d.clock() {
		d.changed()
	}
}

// TakeBreak begins a break, due or ahead of its time. It begins with the last
// heartbeat, the only time of day a desk knows.
func (d *Desk) TakeBreak() { d.timer.Take(d.now); d.moved() }

// Later puts the break off.
func (d *Desk) Later(by time.Duration) { d.timer.Later(by); d.moved() }

// SkipBreak passes over the break.
func (d *Desk) SkipBreak() { d.timer.Skip(); d.moved() }

// EndBreak ends the break being taken.
func (d *Desk) EndBreak() { d.timer.Done(); d.moved() }
