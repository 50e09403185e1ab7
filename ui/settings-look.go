package ui

import (
	"math"

	"fyne.io/fyne/v2/theme"

	"levelhead/coach/house"
)

// lookRows are what the window looks like.
func (s *settings) lookRows() {
	x := s.section(tr("Look"))
	s.oneOf(x, tr("Light or dark"), "", tr("theme, colours, night mode"),
		func(h *house.Settings) *string { return &h.Look.Variant },
		settingsOption{"system", tr("System")}, settingsOption{"light", tr("Light")}, settingsOption{"dark", tr("Dark")},
	)
	s.onOff(x, tr("High contrast"), "", tr("colours, black, white, easier to see"),
		func(h *house.Settings) *bool { return &h.Look.Contrast })
	size := newNumber(tr("Text size"), 80, 200, 10, inPercent, func(p int) {
		s.change(func(h *house.Settings) { h.Look.Scale = float32(p) / 100 })
	})
	s.number(x, size, "", tr("font, letters, larger, smaller, zoom"), func(h *house.Settings) int { return percent(h.Look.Scale) })
	s.onOff(x, tr("Tell marks apart by shape"),
		tr("Bolder lines: solid, dashed or dotted. For eyes that take red and green for one."), tr("colour blind, colours, lines"),
		func(h *house.Settings) *bool { return &h.Look.Shapes })
	s.onOff(x, tr("Hold still"), tr("Words and a bar in place of what moves."), tr("animation, motion, reduced, ring"),
		func(h *house.Settings) *bool { return &h.Look.Still })
	s.oneOf(x, tr("Language"), "", tr("language of the window"),
		func(h *house.Settings) *string { return &h.Language },
		settingsOption{"", tr("System")},
		settingsOption{"en", "English"}, settingsOption{"de", "Deutsch"}, settingsOption{"es", "Español"}, settingsOption{"fr", "Français"},
	)
}

// percent is a share in whole hundredths.
func percent(share float32) int { return int(math.Round(float64(share) * 100)) }

func inPercent(p int) string { return trf("%d%%", p) }

// windowRows are how the window stands among the others.
func (s *settings) windowRows() {
	x := s.section(tr("Window"))
	label := tr("Keep this window on top")
	s.float = newToggle(label, func(on bool) { s.change(func(h *house.Settings) { h.Float = on }) })
	s.float.after = true
	s.noFloat = newWords("", theme.SizeNameCaptionText, colorMuted)
	s.noFloat.Hidden = true
	r := x.row(newColumn(0, 0, s.float, inset(s.noFloat)), "", label, tr("above other windows, float"))
	s.wire(&s.float.press, r)
	s.follows(func(h *house.Settings) { s.float.set(h.Float, label) })
	s.oneOf(x, tr("Where the folded strip stands"), "", tr("edge, side of the screen, fold"),
		func(h *house.Settings) *string { return &h.Edge },
		settingsOption{"free", tr("Anywhere")}, settingsOption{"top", tr("Top")}, settingsOption{"bottom", tr("Bottom")},
		settingsOption{"left", tr("Left")}, settingsOption{"right", tr("Right")},
	)
	solid := newNumber(tr("How solid it is while not in use"), 30, 100, 10, inPercent, func(p int) {
		s.change(func(h *house.Settings) { h.Opacity = float32(p) / 100 })
	})
	s.number(x, solid, tr("Less lets what is behind it shine through."), tr("opacity, see through, transparent"), func(h *house.Settings) int { return percent(h.Opacity) })
}

// quietRows are how much the program calls for attention.
func (s *settings) quietRows() {
	x := s.section(tr("Quiet"))
	s.onOff(x, tr("Quiet mode"), tr("Marks only: nothing pops up."), tr("expert, notifications, silence"),
		func(h *house.Settings) *bool { return &h.Quiet })
}
