package ui

import (
	"fmt"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

// strip is the break timer's line at the foot of the window, with what else
// there is to do about breaks in rows above it, when they are asked for.
type strip struct {
	*fyne.Container
	more    *pauseMark
	words   *words
	now     *button
	resume  *button
	choices *fyne.Container
	pauses  []*button // those of the choices that there is nothing to pause for while breaks are off
	fresh   func()    // what there is in view has changed
}

func newStrip(desk Desk) *strip {
	s := &strip{
		words:   newWords(""),
		now:     newButton(tr("Take one"), "", quiet, desk.TakeBreak),
		resume:  newButton(tr("Resume"), "", quiet, desk.ResumeBreaks),
		choices: newFlow(gap / 2),
		fresh:   func() {},
	}
	s.more = newPauseMark("cup", func() { s.turn(s.choices.Hidden) })
	s.now.tight, s.resume.tight = true, true
	for i, c := range []struct {
		does string
		do   func()
	}{
		{tr("Breathe for a minute"), desk.TakeReset},
		{tr("That was a hard one"), desk.Hard},
		{tr("No breaks for 30 min"), func() { desk.PauseBreaks(30 * time.Minute) }},
		{tr("1 hour"), func() { desk.PauseBreaks(time.Hour) }},
		{trf("%d hours", 2), func() { desk.PauseBreaks(2 * time.Hour) }},
		{trf("%d hours", 4), func() { desk.PauseBreaks(4 * time.Hour) }},
		{tr("Until tomorrow"), desk.PauseBreaksTillTomorrow},
		{tr("For good"), desk.PauseBreaksForGood},
	} {
		var b *button
		b = newButton(c.does, "", plain, func() {
			byKey := b.byKey
			s.turn(false)
			c.do()
			if byKey {
				keysTo(s.more)
			}
		})
		b.tight, b.label.size = true, theme.SizeNameCaptionText
		b.key = func(k fyne.KeyName) {
			if k == fyne.KeyEscape {
				s.turn(false)
				keysTo(s.more)
				return
			}
			pass(b, k)
		}
		s.choices.Add(b)
		if i >= 2 {
			s.pauses = append(s.pauses, b)
		}
	}
	s.choices.Hidden = true
	line := newBeside(gap/2, 1, s.more, s.words, s.resume, s.now)
	line.Layout.(*beside).tall = s.now // what stands above keeps its place
	s.Container = newColumn(gap/2, 0, s.choices, line)
	s.Hidden = true
	return s
}

// turn opens the choices or closes them.
func (s *strip) turn(open bool) {
	if open != s.choices.Hidden {
		return
	}
	s.choices.Hidden = !open
	s.more.on = open
	s.more.Refresh()
	s.fresh()
	if open && s.more.byKey {
		keysTo(s.choices.Objects[0].(*button))
	}
}

func (s *strip) show(v coach.View) {
	b := v.Break
	s.words.set(untilBreak(b), colorMuted)
	setVisible(s.now, b.Phase == breaks.Working || b.Phase.Ripe() && (v.Settings.Quiet || b.Phase != breaks.Due) || b.Phase == breaks.Coming && v.Settings.Quiet)
	setVisible(s.resume, b.Phase == breaks.Paused)
	for _, p := range s.pauses {
		p.Hidden = b.Phase == breaks.Off
	}
	if resting := b.Phase == breaks.Resting; resting != s.more.Disabled() {
		if resting {
			s.turn(false)
			s.more.Disable()
		} else {
			s.more.Enable()
		}
	}
	s.Hidden = false
}

// untilBreak is the break timer in words.
func untilBreak(b coach.Break) string {
	switch {
	case b.Phase == breaks.Off:
		return tr("Breaks are off")
	case b.Phase == breaks.Due:
		return tr("A break is due")
	case b.Phase == breaks.Resting:
		return tr("On a break")
	case b.Phase == breaks.Paused && midnight(b.Until):
		return tr("No breaks until tomorrow")
	case b.Phase == breaks.Paused && !b.Until.IsZero():
		return trf("No breaks until %s", timeOfDay(b.Until))
	case b.Phase == breaks.Outside && b.Days > 0:
		return trf("Outside your hours until %s, %s", onDay(b.Until), timeOfDay(b.Until))
	case b.Phase == breaks.Outside && !b.Until.IsZero():
		return trf("Outside your hours until %s", timeOfDay(b.Until))
	case !b.Phase.Counts() || b.Phase.Ripe():
		return tr(b.Line())
	case b.Held:
		return tr("Holding while you are away")
	case b.Left <= 0:
		return tr("Break coming up")
	case b.Left < time.Minute:
		return trf("%s in less than a minute", breakName(b.Kind, b.Name))
	case b.Sooner:
		return trf("%s in %d min, sooner after a hard hour", breakName(b.Kind, b.Name), int((b.Left+time.Minute-1)/time.Minute))
	}
	return trf("%s in %d min", breakName(b.Kind, b.Name), int((b.Left+time.Minute-1)/time.Minute))
}

// midnight reports whether a moment is when a day begins.
func midnight(t time.Time) bool { return !t.IsZero() && t.Hour() == 0 && t.Minute() == 0 }

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
