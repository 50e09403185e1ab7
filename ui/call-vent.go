package ui

import (
	"time"

	"fyne.io/fyne/v2"
)

// vent is a clock that counts up while somebody lets off steam, with a line
// of advice that changes with the time.
type vent struct {
	*panel
	face        *clockFace
	stages      []stage
	lines       []*words // one for each stage, in one place
	start, zero *button
	fresh       func() // lays out anew what it stands in

	running bool
	last    time.Time // the heartbeat up to which time is counted; zero before the first
	since   time.Duration
}

// A stage is a line and the time from which it holds.
type stage struct {
	from time.Duration
	line string
}

// stages are what the clock says; the first is for when it is at rest. The
// times are for changing the line, and say nothing about how long people need.
func stages() []stage {
	return []stage{
		{-1, tr("When they begin to tell you, start the clock and listen.")},
		{0, tr("Let them talk. Nod, and write down their words.")},
		{45 * time.Second, tr("Stay with them. A quiet “yes” is enough; nothing has to be solved yet.")},
		{90 * time.Second, tr("What has it cost them? Write that down too.")},
		{2 * time.Minute, tr("When they slow down, ask if you may tell back what you heard.")},
		{5 * time.Minute, tr("Tell back what you have so far, and say what you would like to try first.")},
	}
}

func newVent(key func(fyne.KeyName)) *vent {
	v := &vent{face: newClockFace(), stages: stages(), fresh: func() {}}
	lines := &fyne.Container{Layout: onePlace{}}
	for _, s := range v.stages {
		w := newWords(s.line)
		v.lines = append(v.lines, w)
		lines.Add(w)
	}
	v.start = newButton("", "", primary, v.turn)
	v.zero = newButton(tr("Reset"), "", plain, v.reset)
	for _, b := range []*button{v.start, v.zero} {
		b.tight = true
		b.key = key
	}
	v.panel = newPanel(colorSoft, pad, newColumn(gap, 0, newFlow(pad, v.face, v.start, v.zero), lines))
	v.show()
	return v
}

// turn starts the clock, or stops it where it is.
func (v *vent) turn() {
	v.running = !v.running
	v.last = time.Time{}
	keysTo(v.start)
	v.show()
}

func (v *vent) reset() {
	v.running, v.since = false, 0
	v.show()
	keysTo(v.start)
}

// tick brings the time of the window’s heartbeat. A clock that was set back
// costs no more than that beat.
func (c *call) tick(now time.Time) { c.vent.tick(now) }

func (v *vent) tick(now time.Time) {
	if !v.running {
		return
	}
	if !v.last.IsZero() {
		v.since += max(now.Sub(v.last), 0)
	}
	v.last = now
	v.show()
}

// stage is which line holds now.
func (v *vent) stage() (at int) {
	if !v.running && v.since == 0 {
		return 0
	}
	for i, s := range v.stages {
		if v.since >= s.from {
			at = i
		}
	}
	return at
}

func (v *vent) show() {
	label := tr("Start the clock")
	switch {
	case v.running:
		label = tr("Stop")
	case v.since > 0:
		label = tr("Go on")
	}
	wide := v.face.MinSize()
	v.face.set(clock(v.since.Truncate(time.Second)))
	changed := v.face.MinSize() != wide
	if label != v.start.label.text {
		v.start.label.text = label
		v.start.Refresh()
		changed = true
	}
	if hide := !v.running && v.since == 0; hide != v.zero.Hidden {
		v.zero.Hidden = hide
		changed = true
	}
	at := v.stage()
	for i, w := range v.lines {
		if hide := i != at; hide != w.Hidden {
			w.Hidden = hide
			changed = true
		}
	}
	if changed {
		v.panel.Refresh()
		v.fresh()
	}
}

// onePlace is a layout of words of which one is in view at a time: it is as
// high as the highest, so that nothing moves when they change.
type onePlace struct{}

func (onePlace) heightOf(objects []fyne.CanvasObject, width float32) (h float32) {
	for _, o := range objects {
		h = max(h, o.(*words).heightFor(width))
	}
	return h
}

func (onePlace) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		put(o, fyne.Position{}, size)
	}
}

func (onePlace) MinSize(objects []fyne.CanvasObject) (size fyne.Size) {
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size
}
