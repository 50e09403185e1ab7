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
func (s *session) sounding(was breaks.Phase, v coach.View) {
	is := v.Break.Phase
	switch {
	case was == is || !sounds(v):
	case is == breaks.Coming, is == breaks.Due && was != breaks.Coming:
		s.sound("notice")
	case is == breaks.Resting:
		s.sound("begin")
	case was == breaks.Resting:
		s.sound("end")
	}
}

// sounds reports whether the break that there is to tell of is heard. At its
// end the timer speaks of the next one already: then any that is heard will do.
func sounds(v coach.View) bool {
	plan := v.Settings.Break.Plan
	if k, ok := plan.Kind(v.Break.Kind); ok && v.Break.Phase != breaks.Working {
		return k.Sound
	}
	for _, k := range plan.Kinds {
		if k.Sound {
			return true
		}
	}
	return false
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
