package coach

import (
	"slices"

	"levelhead/coach/house"
)

// SetWatch turns the reading of what is copied on or off. Either ends a pause.
func (d *Desk) SetWatch(on bool) {
	d.unpause()
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
		d.view.Watching.IgnoreNext = false
		d.unpause()
		d.view.Watching.Problem = "" // turned on again, it is tried again
	}
	if s.Quiet && !d.view.Notice.loud() {
		d.view.Notice = Notice{}
	}
	d.timer.SetPlan(s.Break.Wanted())
	d.read()
	d.clock()
	d.changed()
}

// SetLevel sets how much a check says, and has that saved.
func (d *Desk) SetLevel(id string, l house.Level) {
	s := d.view.Settings
	s.SetLevel(id, l)
	d.SetSettings(s)
}

// Reset sets everything back to what a new agent starts with, and has that
// saved. Where the window is stays, and that the first panels were seen; so do
// the wordings that are always fine.
func (d *Desk) Reset() {
	s, now := house.Default(), d.view.Settings
	s.Welcomed, s.Window, s.Screens = now.Welcomed, now.Window, now.Screens
	d.SetSettings(s)
}

// SetFold takes whether the window is folded, to be found so again.
func (d *Desk) SetFold(on bool) {
	s := d.view.Settings
	s.Fold = on
	d.keep(s)
}

// SetWindow takes where the window is, to be found there again.
func (d *Desk) SetWindow(w house.Window) {
	s := d.view.Settings
	s.Window = w
	d.keep(s)
}

// SetScreen takes where the window is on the screen it is on, likewise.
func (d *Desk) SetScreen(at house.Screen) {
	s := d.view.Settings
	s.Place(at)
	d.keep(s)
}

func (d *Desk) keep(s house.Settings) {
	s.Off, s.Hints, s.Screens = slices.Clone(s.Off), slices.Clone(s.Hints), slices.Clone(s.Screens)
	s.Ignore, s.Break.Programs = slices.Clone(s.Ignore), slices.Clone(s.Break.Programs)
	s.Break.Plan.Kinds = slices.Clone(s.Break.Plan.Kinds)
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
