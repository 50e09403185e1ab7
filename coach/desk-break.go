package coach

import "time"

// Tick is the heartbeat, about once a second: the time of day, and how long
// there has been neither key nor mouse (0 where that is not known).
func (d *Desk) Tick(now time.Time, idle time.Duration) {
	d.now = now
	d.timer.Tick(now, idle)
	paused := d.pauseAt()
	if d.clock() || paused {
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
