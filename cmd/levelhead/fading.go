package main

import "levelhead/ui/native"

// fading lets the desktop be seen through the window while the agent is
// elsewhere.
type fading struct {
	away bool    // the agent is elsewhere
	want float32 // the opacity for then; 0 until it is known
	now  float32 // the one last asked for; 0 for none yet
}

// begin begins to follow whether the agent is at the window. Where that is not
// to be seen the window stays as it is.
func (f *fading) begin(s *session) {
	used, err := native.InUse(s.ctx, s.win.Fyne())
	if err != nil {
		return
	}
	go func() {
		for here := range used {
			s.pulse.Soon(func() {
				f.away = !here
				f.show(s)
			})
		}
	}()
}

// follow takes the opacity that the agent has chosen.
func (f *fading) follow(s *session, opacity float32) {
	if opacity != f.want {
		f.want = opacity
		f.show(s)
	}
}

func (f *fading) show(s *session) {
	share := float32(1)
	if f.away && f.want > 0 {
		share = f.want
	}
	if share == f.now || f.now == 0 && share == 1 {
		return // as it is from the start
	}
	f.now = share
	_ = native.Opacity(s.win.Fyne(), share) // a desktop that has no such thing shows all of it
}
