package ui

import (
	"fmt"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

// strip is the break timer's line at the foot of the window.
type strip struct {
	*fyne.Container
	glyph *glyph
	words *words
	now   *button
}

func newStrip(desk Desk) *strip {
	s := &strip{
		glyph: newGlyph("cup", colorMuted, theme.SizeNameInlineIcon),
		words: newWords(""),
		now:   newButton(tr("Take one"), "", quiet, desk.TakeBreak),
	}
	s.now.tight = true
	s.Container = newBeside(gap, 1, s.glyph, s.words, s.now)
	s.Container.Layout.(*beside).tall = s.now // what stands above keeps its place
	s.Hidden = true
	return s
}

func (s *strip) show(v coach.View) {
	s.words.set(untilBreak(v.Break), colorMuted)
	s.now.Hidden = v.Break.Phase == breaks.Resting || v.Break.Phase == breaks.Due
	s.Hidden = v.Break.Phase == breaks.Off
}

// untilBreak is the break timer in words.
func untilBreak(b coach.Break) string {
	switch {
	case b.Phase == breaks.Due:
		return tr("A break is due")
	case b.Phase == breaks.Resting:
		return tr("On a break")
	case b.Phase == breaks.Paused:
		return tr("Breaks are paused")
	case b.Phase == breaks.Outside:
		return tr("No breaks at this hour")
	case b.Held:
		return tr("Holding while you are away")
	case b.Left <= 0:
		return tr("Break coming up")
	case b.Left < time.Minute:
		return tr("Break in less than a minute")
	}
	return trf("Break in %d min", int((b.Left+time.Minute-1)/time.Minute))
}

// clock is a time as 3:20.
func clock(d time.Duration) string {
	s := int((max(d, 0) + time.Second - 1) / time.Second)
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// span is a time in words.
func span(d time.Duration) string {
	switch m := int(d.Round(time.Minute) / time.Minute); {
	case d < time.Minute:
		return trn("One second", "%d seconds", int(d.Round(time.Second)/time.Second))
	default:
		return trn("One minute", "%d minutes", m)
	}
}
