package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach"
	"levelhead/coach/house"
)

// settings is the page of what the agent can choose.
type settings struct {
	*container.Scroll
	float      *toggle
	noFloat    *words
	breaks     *toggle
	work, rest *stepper
}

func newSettings(desk Desk, shut func()) *settings {
	s := &settings{}
	change := func(do func(*house.Settings)) {
		now := desk.View().Settings
		do(&now)
		desk.SetSettings(now)
	}
	s.float = newToggle("Keep this window on top", func(on bool) {
		change(func(h *house.Settings) { h.Float = on })
	})
	s.noFloat = newWords("", theme.SizeNameCaptionText, colorMuted)
	s.noFloat.Hidden = true
	s.breaks = newToggle("Remind me of breaks", func(on bool) {
		change(func(h *house.Settings) { h.Break.On = on })
	})
	s.work = newStepper("Work for", 1, 240, 5, func(m int) {
		change(func(h *house.Settings) { h.Break.Work = time.Duration(m) * time.Minute })
	})
	s.rest = newStepper("Rest for", 1, 60, 1, func(m int) {
		change(func(h *house.Settings) { h.Break.Rest = time.Duration(m) * time.Minute })
	})
	for _, t := range []*toggle{s.float, s.breaks} {
		t.key = escape(shut)
	}
	s.work.shut, s.rest.shut = shut, shut
	section := func(name string) fyne.CanvasObject { return newWords(name, bold) }
	s.Scroll = container.NewVScroll(newColumn(gap, 2,
		newWords("Settings", theme.SizeNameSubHeadingText, bold),
		widget.NewSeparator(),
		section("Window"),
		s.float,
		s.noFloat,
		widget.NewSeparator(),
		section("Breaks"),
		s.breaks,
		s.work.Container,
		s.rest.Container,
	))
	return s
}

func (s *settings) show(v coach.View) {
	h := v.Settings
	s.float.set(h.Float, s.float.label.text)
	s.breaks.set(h.Break.On, s.breaks.label.text)
	s.work.set(minutes(h.Break.Work))
	s.rest.set(minutes(h.Break.Rest))
}

// escape is the keys of what can only be left.
func escape(shut func()) func(fyne.KeyName) {
	return func(k fyne.KeyName) {
		if k == fyne.KeyEscape {
			shut()
		}
	}
}

// settle lays the page out for its width.
func (s *settings) settle() {
	if w := s.Scroll.Size().Width; w > 0 && s.Visible() {
		s.Scroll.Content.Resize(fyne.NewSize(w, max(heightAt(s.Scroll.Content, w), s.Scroll.Size().Height)))
		relay(s.Scroll.Content)
	}
}

func minutes(d time.Duration) int { return int(d.Round(time.Minute) / time.Minute) }
