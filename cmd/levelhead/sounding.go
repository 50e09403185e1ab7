package main

import (
	"context"
	"sync"
	"time"

	"levelhead/assets"
	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/ui/native"
)

// sounding plays a sound for what has become of a break, where its kind is to
// be heard.
func (s *session) sounding(was coach.Break, v coach.View) {
	is := v.Break
	switch {
	case was.Phase == breaks.Resting && is.Phase != breaks.Resting:
		if heard(was.Kind, v) {
			s.sound("end")
		}
	case was.Phase == is.Phase || !heard(is.Kind, v):
	case is.Phase == breaks.Due && is.Why != 0: // offered in spite of it, and so without a sound
	case is.Phase == breaks.Coming, is.Phase == breaks.Due && was.Phase != breaks.Coming:
		s.sound("notice")
	case is.Phase == breaks.Resting:
		s.sound("begin")
	}
}

// heard reports whether a kind of break is; the reset, which is in no plan, is.
func heard(kind string, v coach.View) bool {
	k, ok := v.Settings.Break.Plan.Kind(kind)
	return !ok || k.Sound
}

// sound plays one of our own, unless the system is not to disturb. It does not
// wait.
func (s *session) sound(name string) {
	volume := s.desk.View().Settings.Break.Volume
	if volume == 0 || s.desk.View().Settings.Quiet {
		return
	}
	go func() {
		if !s.hush.is(s.ctx) {
			_ = native.Play(s.ctx, assets.Sound(name), float64(volume)/100) // where nothing plays it, the settings say so
		}
	}()
}

// hushFor is for how long it holds whether the system is not to disturb: breaths
// are heard every few seconds, and asking may start a program.
const hushFor = 30 * time.Second

// hush remembers whether the system is not to disturb.
type hush struct {
	mu    sync.Mutex
	asked time.Time
	on    bool
}

func (h *hush) is(ctx context.Context) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if now := time.Now(); h.asked.IsZero() || now.Sub(h.asked) > hushFor {
		h.on, h.asked = len(native.Busy(ctx, native.NotDisturb)) > 0, now
	}
	return h.on
}
