package coach

import (
	"time"

	"levelhead/coach/breaks"
)

// Tick is the heartbeat, about once a second: the time of day in the agent’s
// own zone, and how long there has been neither key nor mouse (0 where that is
// not known).
func (d *Desk) Tick(now time.Time, idle time.Duration) {
	d.now = now
	d.timer.Tick(now, d.look(idle))
	paused := d.pauseAt()
	if d.clock() || paused {
		d.changed()
	}
}

// clock brings what the view has of breaks up to date and reports whether
// there is something else to see.
func (d *Desk) clock() bool {
	was := d.view.Day
	d.write()
	t := &d.timer
	k, plan := t.Kind(), t.Plan()
	b := Break{
		Phase: t.Phase(), Kind: k.ID, Name: k.Name, Left: t.Left().Round(time.Second), Length: t.Length(), Held: t.Held(),
		Why: t.Why(), Late: t.Late(), Until: t.Until(),
		Snooze: k.Snooze, Snoozes: t.Snoozes(), CanSkip: t.CanSkip(), Skips: t.Skips(), AskReason: plan.AskReason,
		TooMany: plan.MaxSkips > 0 && t.Skips() >= plan.MaxSkips && k.Skippable,
		Hard:    t.Hards(), Sooner: t.Sooner(),
	}
	if !b.Until.IsZero() {
		b.Days = midnights(d.now, b.Until)
	}
	if b == d.view.Break && d.view.Day == was {
		return false
	}
	d.view.Break = b
	return true
}

// midnights is how many there are from a moment to a later one, by its clock.
func midnights(from, to time.Time) int {
	day := func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	return int(day(to).Sub(day(from.In(to.Location()))) / (24 * time.Hour))
}

func (d *Desk) moved() {
	if d.clock() {
		d.changed()
	}
}

// What the agent does about breaks counts from the last heartbeat, the only
// time of day a desk knows.

// TakeBreak begins the break that is coming or due or, ahead of its time, the
// longest.
func (d *Desk) TakeBreak() { d.timer.Take(); d.moved() }

// TakeKind begins a break of the kind with that ID, due or ahead of its time.
func (d *Desk) TakeKind(id string) { d.timer.TakeKind(id); d.moved() }

// TakeReset begins the one-minute reset, at any time but in a break, and also
// while breaks are off. The offer of one after a hard one is gone then.
func (d *Desk) TakeReset() {
	d.timer.Reset()
	had := d.view.Hard != NotHard
	d.view.Hard = NotHard
	if d.clock() || had {
		d.changed()
	}
}

// Later puts the break off, for as long as its kind has it when by is 0. How
// often that may be is in View.Break.Snoozes.
func (d *Desk) Later(by time.Duration) { d.timer.Later(by); d.moved() }

// SkipBreak passes over the break, where View.Break.CanSkip says so.
func (d *Desk) SkipBreak() { d.SkipBreakFor("") }

// SkipBreakFor is SkipBreak with a reason, one of breaks.Reasons.
func (d *Desk) SkipBreakFor(why breaks.Reason) { d.timer.Skip(why); d.moved() }

// EndBreak ends the break being taken.
func (d *Desk) EndBreak() { d.timer.Done(); d.moved() }

// MoreBreak makes the break being taken five minutes longer.
func (d *Desk) MoreBreak() { d.timer.More(); d.moved() }

// PauseBreaks has no breaks come for a time. It does nothing before the first
// heartbeat; a length that is not positive ends the pause there is.
func (d *Desk) PauseBreaks(length time.Duration) {
	if !d.now.IsZero() {
		d.timer.Pause(d.now.Add(min(length, longestPause)))
		d.moved()
	}
}

// PauseBreaksTillTomorrow is PauseBreaks until the next midnight, where the
// heartbeat’s clock is.
func (d *Desk) PauseBreaksTillTomorrow() {
	if !d.now.IsZero() {
		y, m, day := d.now.Date()
		d.timer.Pause(time.Date(y, m, day+1, 0, 0, 0, 0, d.now.Location()))
		d.moved()
	}
}

// PauseBreaksForGood has no breaks come until ResumeBreaks.
func (d *Desk) PauseBreaksForGood() { d.timer.Pause(time.Time{}); d.moved() }

// ResumeBreaks ends that, and what was counted before counts on.
func (d *Desk) ResumeBreaks() { d.timer.Unpause(); d.moved() }
