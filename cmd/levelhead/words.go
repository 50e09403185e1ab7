package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"time"

	"levelhead/ui/native"
)

// checkWithin is how long a check of what is on the clipboard may take: two
// seconds for whoever holds it, and the window's own time.
const checkWithin = 4 * time.Second

var (
	errBusy    error = said("The window is busy. Try again in a moment.")
	errClosing error = said("Levelhead is closing.")
)

// answer answers another process. No word of a draft, of a customer or of the
// clipboard is in it.
func (s *session) answer(r native.Request) native.Reply {
	reply := s.hear(r)
	if reply.Error == errBusy.Error() && s.ctx.Err() != nil {
		reply.Error = errClosing.Error()
	}
	return reply
}

func (s *session) hear(r native.Request) native.Reply {
	if r.Word == "check" && len(r.Args) == 0 {
		return s.check()
	}
	out := new(native.Reply)
	if s.pulse.Ask(func() { *out = s.heed(r) }) != nil {
		return replied("", errBusy) // heed may still be writing to out
	}
	return *out
}

// heed does what another process asks for, on the window's thread.
func (s *session) heed(r native.Request) native.Reply {
	switch r.Word {
	case "status", "show", "check", "quit":
		if len(r.Args) > 0 {
			return replied("", errAfter)
		}
	}
	switch r.Word {
	case "status":
		return native.Reply{Status: s.status(), Say: summary(s.desk.View(), time.Now())}
	case "show":
		s.forward()
	case "quit":
		s.quit()
	default:
		return replied(heed(s.desk, time.Now(), r.Word, r.Args))
	}
	return native.Reply{}
}

func replied(say string, err error) native.Reply {
	if err != nil {
		return native.Reply{Error: err.Error()}
	}
	return native.Reply{Say: say}
}

// check is checkCopied for another process, which is told how it went.
func (s *session) check() native.Reply {
	ctx, enough := context.WithTimeout(s.ctx, checkWithin)
	defer enough()
	told := make(chan native.Reply, 1)
	s.checkCopied(func(say string, err error) { told <- replied(say, err) })
	select {
	case r := <-told:
		return r
	case <-ctx.Done():
		return replied("", errBusy)
	}
}

// checkCopied brings the window forward, reads the clipboard and has what is
// there checked as if it had just been copied. told is called, on the window's
// thread, with how that stands, or why it is not checked; not when the window
// closes meanwhile.
func (s *session) checkCopied(told func(say string, err error)) {
	s.pulse.Soon(func() {
		s.forward()
		s.win.Check()
	})
	s.pulse.Paste(func(text string, err error) { told(checked(s.desk, text, err)) })
}

func (s *session) status() json.RawMessage {
	a := answer{Version: version, PID: os.Getpid(), Status: s.desk.View().Status()}
	p := s.where()
	a.Window.Visible = !s.tray.hidden
	a.Window.Folded, a.Window.Page = s.win.Folded(), s.win.Page()
	a.Window.Floating = s.floats
	a.Window.X, a.Window.Y, a.Window.Width, a.Window.Height = p.X, p.Y, p.Width, p.Height
	b, err := json.Marshal(a)
	if err != nil {
		return json.RawMessage("{}")
	}
	return b
}

// alone makes this the one window; where there is one, that is brought forward
// and the Instance is nil. One that is about to close, or to open, is waited for.
func alone() (*native.Instance, error) {
	for tries := 1; ; tries++ {
		inst, err := native.Listen()
		if !errors.Is(err, native.ErrRunning) {
			return inst, err
		}
		err = tell("show")
		if !errors.Is(err, errNotOpen) || tries == 20 {
			return nil, err
		}
		<-time.After(100 * time.Millisecond)
	}
}
