package main

import (
	"time"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/ui/native"
)

const (
	// signsEvery is the time between two looks at what a break had better wait
	// for: they may start programs of the system's.
	signsEvery = 5 * time.Second
	// signsAhead is how long before a break is due they are looked for first.
	signsAhead = 20 * time.Second
)

// signing asks the system what the agent is at, while a break is near.
type signing struct {
	asking bool
	last   time.Time
	told   bool // the desk has signs that are no longer looked after

	unseen map[breaks.Hold]string // what the system does not tell, and why
}

// why says why the system does not tell of something, as far as that is known.
// It is found out when it is first asked for, aside, as that may start programs
// and take seconds; until then it is "".
func (g *signing) why(s *session, h breaks.Hold) string {
	if g.unseen == nil {
		g.unseen = map[breaks.Hold]string{}
		go func() {
			unseen := map[breaks.Hold]string{}
			for hold, sign := range signFor {
				if err := native.Tells(s.ctx, sign); err != nil {
					unseen[hold] = err.Error()
				}
			}
			s.pulse.Soon(func() { g.unseen = unseen })
		}()
	}
	return g.unseen[h]
}

// silent is why there are no sounds; "" where there are.
func silent() string {
	if err := native.Sounds(); err != nil {
		return err.Error()
	}
	return ""
}

// beat is the heartbeat.
func (g *signing) beat(s *session, now time.Time) {
	v := s.desk.View()
	b := v.Break
	near := b.Phase.Ripe() || (b.Phase == breaks.Working || b.Phase == breaks.Coming) && b.Left <= signsAhead
	switch {
	case g.asking, near && now.Sub(g.last) < signsEvery && !now.Before(g.last):
		return
	case !near:
		if g.told {
			g.told = false
			s.desk.Signs(coach.Signs{})
		}
		return
	}
	g.asking, g.last = true, now
	plan := v.Settings.Break
	go func() {
		var signs coach.Signs
		if of := wanted(plan.Plan.Holds); len(of) > 0 { // of none would be of all
			signs = signsOf(native.Busy(s.ctx, of...))
		}
		if plan.Plan.Holds&breaks.Program != 0 && len(plan.Programs) > 0 {
			program, title, err := native.Active()
			signs.Program = err == nil && plan.Waits(program, title)
		}
		s.pulse.Soon(func() {
			g.asking, g.told = false, true
			s.desk.Signs(signs)
		})
	}()
}

var signFor = map[breaks.Hold]native.Sign{
	breaks.Camera: native.Camera, breaks.Microphone: native.Microphone, breaks.Presentation: native.Presentation,
	breaks.FullScreen: native.FullScreen, breaks.Quiet: native.NotDisturb,
}

// wanted are the signs for what breaks wait for.
func wanted(holds breaks.Hold) []native.Sign {
	var all []native.Sign
	for hold, sign := range signFor {
		if holds&hold != 0 {
			all = append(all, sign)
		}
	}
	return all
}

// signsOf puts together what the system told.
func signsOf(busy []native.Sign) (signs coach.Signs) {
	for _, b := range busy {
		switch b {
		case native.Camera:
			signs.Camera = true
		case native.Microphone:
			signs.Microphone = true
		case native.Presentation:
			signs.Presentation = true
		case native.FullScreen:
			signs.FullScreen = true
		case native.NotDisturb:
			signs.DoNotDisturb = true
		}
	}
	return signs
}
