package main

import (
	"errors"
	"sync/atomic"
	"time"

	"levelhead/coach"
	"levelhead/coach/house"
	"levelhead/ui/native"
)

// leaving says which copies are let go before anything of them is read. The
// watcher asks it from a goroutine of its own.
type leaving struct {
	next  atomic.Bool // the next copy is to be let go
	set   atomic.Pointer[house.Settings]
	said  bool      // what next was last told
	until time.Time // the end of the pause that was last kept
}

// ignoring follows what the agent wants to be let go.
func (s *session) ignoring(v coach.View) {
	l, set := &s.leaving, v.Settings
	l.set.Store(&set)
	if next := v.Watching.IgnoreNext; next != l.said {
		l.said = next
		l.next.Store(next)
	}
	if !v.Watching.Until.Equal(l.until) {
		l.until = v.Watching.Until
		s.keeper.saveState(s.tray.state(s.desk.State()))
	}
}

// leave gives what the watcher asks before it reads.
func (l *leaving) leave(s *session) func() bool {
	return func() bool {
		if l.next.Swap(false) {
			s.pulse.Soon(func() { s.desk.IgnoreNext(false) })
			return true
		}
		set := l.set.Load()
		if set == nil || len(set.Ignore) == 0 {
			return false
		}
		program, title, err := native.Active()
		return err == nil && set.Ignores(program, title)
	}
}

// begin says why no list of programs is kept where none can be.
func (l *leaving) begin(s *session) {
	if _, _, err := native.Active(); errors.Is(err, errors.ErrUnsupported) {
		s.win.NoActive(err.Error())
	}
}
