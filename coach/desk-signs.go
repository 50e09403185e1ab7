package coach

import (
	"time"

	"levelhead/coach/breaks"
)

const (
	// lull is how long no key is a pause in the typing.
	lull = 3 * time.Second
	// editing is how long after the last key a draft is still being written.
	// One that was left with something to mend holds no break for ever.
	editing = 2 * time.Minute
)

// Signs are what the system tells of what the agent is at. The zero Signs tell
// of nothing.
type Signs struct {
	Typing       bool // a key went down within the last three seconds, in whatever window
	Camera       bool // one is in use
	Microphone   bool // one is in use
	Presentation bool // the system says that something is being presented
	FullScreen   bool // a window of another program fills a screen
	DoNotDisturb bool
	Program      bool // Settings.Break.Waits says so of what is in front
}

// seeing is what the desk knows of what the agent is at.
type seeing struct {
	signs Signs
	call  bool      // speaking with a customer
	wrote time.Time // when the draft was last written in
	moved time.Time // when somebody was last seen to touch key or mouse
}

// Signs takes what the system tells. It holds until the next ones come, and
// counts from the next heartbeat on.
func (d *Desk) Signs(s Signs) { d.seeing.signs = s }

// SetCall takes whether the agent is speaking with a customer.
func (d *Desk) SetCall(on bool) { d.seeing.call = on }

// look puts together what the timer is to know at a heartbeat.
func (d *Desk) look(idle time.Duration) breaks.Signs {
	see := &d.seeing
	if idle > 0 && idle < lull {
		see.moved = d.now
	}
	s := breaks.Signs{Idle: idle, Typing: see.signs.Typing || d.since(see.wrote) < lull || d.since(see.moved) < lull}
	for _, x := range [...]struct {
		is   bool
		hold breaks.Hold
	}{
		{see.call, breaks.Call},
		{see.signs.Camera, breaks.Camera},
		{see.signs.Microphone, breaks.Microphone},
		{see.signs.Presentation, breaks.Presentation},
		{see.signs.FullScreen, breaks.FullScreen},
		{see.signs.DoNotDisturb, breaks.Quiet},
		{see.signs.Program, breaks.Program},
		{d.mending(), breaks.Draft},
	} {
		if x.is {
			s.Holds |= x.hold
		}
	}
	return s
}

// mending reports whether a draft with something to mend is being written.
func (d *Desk) mending() bool {
	return !d.view.Empty() && !d.view.Long && d.since(d.seeing.wrote) < editing && d.view.Report.Mend() > 0
}

// since is how long ago that was; very long for what was never, or not yet
// after the clock was set back.
func (d *Desk) since(at time.Time) time.Duration {
	if at.IsZero() || at.After(d.now) {
		return 1<<63 - 1
	}
	return d.now.Sub(at)
}
