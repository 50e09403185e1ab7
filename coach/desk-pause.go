package coach

import (
	"time"

	"levelhead/coach/house"
)

// longestPause is how long a pause may last.
const longestPause = 24 * time.Hour

// Reads reports whether what is copied is read: it is wanted, it works and it
// is not paused.
func (w Watching) Reads() bool { return w.On && w.Problem == "" && w.Until.IsZero() }

// IgnoreNext has the next copy let go unread, once; or takes that back. There
// is nothing to let go while copies are not watched.
func (d *Desk) IgnoreNext(on bool) {
	if on = on && d.view.Settings.Watch; on != d.view.Watching.IgnoreNext {
		d.view.Watching.IgnoreNext = on
		d.changed()
	}
}

// Pause has nothing read that is copied, until a time of the heartbeat’s clock
// that is at most 24 hours ahead: a later one is brought down to that. One that
// has come ends the pause there is. There is nothing to pause while copies are
// not watched.
func (d *Desk) Pause(until time.Time) {
	if d.view.Settings.Watch && d.pauseTill(until) {
		d.changed()
	}
}

// PauseFor is Pause for a length of time. It counts from the last heartbeat,
// the only time of day a desk knows: before the first one it does nothing.
func (d *Desk) PauseFor(length time.Duration) {
	if !d.now.IsZero() {
		d.Pause(d.now.Add(min(length, longestPause)))
	}
}

// PauseTillTomorrow is Pause until the next midnight, where the heartbeat’s
// clock is: midnight, since the day on which it was asked for is over then, and
// so that the pause ends before any morning’s first reply. Before the first
// heartbeat it does nothing.
func (d *Desk) PauseTillTomorrow() {
	if !d.now.IsZero() {
		y, m, day := d.now.Date()
		d.Pause(time.Date(y, m, day+1, 0, 0, 0, 0, d.now.Location()))
	}
}

// Unpause ends the pause, and what was copied meanwhile stays unread. (Resume
// goes on from a day before.)
func (d *Desk) Unpause() {
	if d.unpause() {
		d.changed()
	}
}

// unpause reports whether there was a pause.
func (d *Desk) unpause() bool {
	was := !d.view.Watching.Until.IsZero()
	d.view.Watching.Until = time.Time{}
	return was
}

// letGo reports whether what was copied is to be let go unread: all of it while
// it is paused, and once what IgnoreNext is for, which is a copy and no trouble
// with one.
func (d *Desk) letGo(err error) bool {
	w := &d.view.Watching
	switch {
	case !w.Until.IsZero():
		return true
	case !w.IgnoreNext || err != nil:
		return false
	}
	w.IgnoreNext = false
	d.changed()
	return true
}

// pauseTill reports whether it changed anything.
func (d *Desk) pauseTill(until time.Time) bool {
	if !d.now.IsZero() {
		if !until.After(d.now) {
			return d.unpause()
		}
		if last := d.now.Add(longestPause); until.After(last) {
			until = last
		}
		until = until.In(d.now.Location()) // to be shown as that clock does
	}
	was := d.view.Watching.Until
	d.view.Watching.Until = until
	return !was.Equal(until)
}

// pauseAt takes the time of a heartbeat, d.now, and reports whether the pause
// is another one by it. A clock that was set back, also while the program was
// closed, takes the pause’s end back with it: it lasts no longer for that.
func (d *Desk) pauseAt() bool {
	before := d.seen
	d.seen = d.now
	until := d.view.Watching.Until
	if until.IsZero() {
		return false
	}
	if d.now.Before(before) {
		until = until.Add(d.now.Sub(before))
	}
	return d.pauseTill(until)
}

// pauseState is what is to be kept of the pause over a restart.
func (d *Desk) pauseState() house.Pause {
	if d.view.Watching.Until.IsZero() {
		return house.Pause{}
	}
	return house.Pause{Until: d.view.Watching.Until, Seen: d.seen}
}

// resumePause goes on with the pause that was kept. Whether it is over is for
// the first heartbeat to say; until then nothing is read.
func (d *Desk) resumePause(p house.Pause) {
	d.view.Watching.Until, d.seen = time.Time{}, p.Seen
	if d.view.Settings.Watch {
		d.view.Watching.Until = p.Until
	}
}
