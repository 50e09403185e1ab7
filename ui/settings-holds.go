package ui

import (
	"math/bits"

	"fyne.io/fyne/v2/theme"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// holdRows are what a break waits for, each with a switch, and the programs that
// are among it.
func (s *settings) holdRows(x *settingsSection) {
	y := s.drawer(x, tr("What a break waits for"), tr("hold, not now, do not disturb, meeting"))
	s.follows(func(h *house.Settings) {
		on := bits.OnesCount16(uint16(h.Break.Plan.Holds & breaks.AllHolds))
		y.call(y.head.title.text, trf("%d of %d", on, bits.OnesCount16(uint16(breaks.AllHolds))))
	})
	about := tr("After half an hour a break is offered all the same, without a sound. Only a call, the camera, the microphone and a presentation hold it for longer.")
	y.row(inset(newWords(about, theme.SizeNameCaptionText, colorMuted)), "")
	s.holds = map[breaks.Hold]*settingsRow{}
	for _, c := range []struct {
		hold                 breaks.Hold
		label, caption, also string
	}{
		{breaks.Call, tr("A call with a customer"), "", tr("phone, telephone")},
		{breaks.Camera, tr("The camera"), "", tr("video, webcam, meeting")},
		{breaks.Microphone, tr("The microphone"), "", tr("speaking, meeting, recording")},
		{breaks.Presentation, tr("A presentation"), "", tr("slides, sharing, projector")},
		{breaks.FullScreen, tr("A window that fills the screen"), "", tr("full screen, film, game")},
		{breaks.Quiet, tr("“Do not disturb”"), tr("As your system has it set."), tr("focus, quiet, notifications")},
		{breaks.Draft, tr("A reply that has something to mend"), tr("While you are at it."), tr("draft, writing, typing")},
		{breaks.Program, tr("A program of this list"), "", tr("in front, application")},
	} {
		s.flip(y, c.label, c.caption, c.also,
			func(h *house.Settings) bool { return h.Break.Plan.Holds&c.hold != 0 },
			func(h *house.Settings, on bool) {
				h.Break.Plan.Holds &^= c.hold
				if on {
					h.Break.Plan.Holds |= c.hold
				}
			})
		s.holds[c.hold] = y.rows[len(y.rows)-1]
	}
	s.nameRows(&s.programs, y, tr("Programs to wait for"),
		tr("While one of them is in front. A program’s name, or words from a window’s title."),
		tr("Such as Zoom"), tr("applications, list"),
		func(h *house.Settings) []string { return h.Break.Programs },
		func(h *house.Settings, name string, on bool) bool { return h.Break.SetProgram(name, on) })
}

// reasons has the rows of what this system does not tell or do say so. It is
// looked for anew each time the page opens: what was missing may be there.
func (s *settings) reasons() {
	if s.hooks.Unseen != nil {
		for hold, r := range s.holds {
			if why := s.hooks.Unseen(hold); why != "" {
				r.say(tr(why), false)
			}
		}
	}
	if s.hooks.Silent != nil {
		if why := s.hooks.Silent(); why != "" {
			s.volume.say(tr(why), false)
		}
	}
}
