package ui

import (
	"fmt"
	"slices"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// breakRows are the break plan: the long break first, everything about it and
// the others in drawers.
func (s *settings) breakRows() {
	x := s.section(tr("Breaks"))
	s.breaks = s.onOff(x, tr("Remind me of breaks"),
		tr("Short breaks leave people a little fresher and less tired (22 groups, 2,335 people; Albulescu et al., 2022)."), tr("pause, rest"),
		func(h *house.Settings) *bool { return &h.Break.On })
	s.work = newStepper(tr("Work for"), minutes(breaks.MinEvery), minutes(breaks.MaxEvery), 5, func(m int) {
		s.change(func(h *house.Settings) {
			setLong(&h.Break, func(k *breaks.Kind) { k.Every = time.Duration(m) * time.Minute })
		})
	})
	s.number(x, s.work, "", tr("minutes, time until a break"), func(h *house.Settings) int { return minutes(h.Break.Plan.Long().Every) })
	s.rest = newStepper(tr("Rest for"), 1, minutes(breaks.MaxLength), 1, func(m int) {
		s.change(func(h *house.Settings) {
			setLong(&h.Break, func(k *breaks.Kind) { k.Length = time.Duration(m) * time.Minute })
		})
	})
	s.number(x, s.rest, "", tr("minutes, length of a break"), func(h *house.Settings) int { return minutes(h.Break.Plan.Long().Length) })

	s.kindRows(x)
	s.hourRows(x)
	s.holdRows(x)
	s.mannerRows(x)
}

// mannerRows are what counts for breaks of every kind.
func (s *settings) mannerRows(x *settingsSection) {
	y := s.drawer(x, tr("How breaks come and go"), tr("all breaks"))
	s.follows(func(h *house.Settings) {
		y.call(y.head.title.text, trf("Volume: %s", inVolume(h.Break.Volume)))
	})
	skips := newNumber(tr("Skips in a row"), 0, breaks.MostSkips, 1, inSkips, func(n int) {
		s.change(func(h *house.Settings) { h.Break.Plan.MaxSkips = n })
	})
	s.number(y, skips, tr("After so many, the next one of its kind is there to take or to put off."), tr("limit, leave out, how often"),
		func(h *house.Settings) int { return h.Break.Plan.MaxSkips })
	s.onOff(y, tr("Ask me why I skip one"), tr("One tap for the reason. It is kept on this machine."), tr("reason"),
		func(h *house.Settings) *bool { return &h.Break.Plan.AskReason })
	s.onOff(y, tr("Fill the screen"), tr("Otherwise a break has a calm window of its own."), tr("full screen, large"),
		func(h *house.Settings) *bool { return &h.Break.Full })
	volume := newNumber(tr("Volume of sounds"), 0, 100, 10, inVolume, func(p int) {
		s.change(func(h *house.Settings) { h.Break.Volume = p })
	})
	s.number(y, volume, tr("Silent while your system is set to “do not disturb”."), tr("sound, mute, quiet, loud, noise"), func(h *house.Settings) int { return h.Break.Volume })
	s.volume = y.rows[len(y.rows)-1]
	away := newLadder(tr("Away after"), aways, inTime, func(n int) {
		s.change(func(h *house.Settings) { h.Break.Plan.Away = time.Duration(n) * time.Second })
	})
	s.number(y, away, tr("So long without a key or the mouse, and time at work stops counting. Long enough away is a break taken."), tr("idle, inactive"),
		func(h *house.Settings) int { return seconds(h.Break.Plan.Away) })
}

// setLong sets something of the longest break of a plan.
func setLong(b *house.Break, do func(*breaks.Kind)) { setKind(b, b.Plan.Long().ID, do) }

// setKind sets something of a break of a plan, and what else it takes for that
// to work. Nothing happens where there is no such break.
func setKind(b *house.Break, id string, do func(*breaks.Kind)) {
	k, ok := b.Plan.Kind(id)
	if !ok {
		return
	}
	k.Ideas = slices.Clone(k.Ideas)
	do(&k)
	if k, ok = k.Fit(); ok {
		b.Plan = b.Plan.With(k)
	}
}

// What steppers of times step on, in seconds.
var (
	lengths = append([]int{5, 10, 15, 20, 30, 40, 50}, everyMinute(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60)...)
	notices = append([]int{0, 10, 20, 30, 45}, everyMinute(1, 2, 3, 4, 5)...)
	snoozes = append([]int{10, 20, 30, 45}, everyMinute(1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45, 60)...)
	aways   = append([]int{15, 20, 30, 45}, everyMinute(1, 2, 3, 4, 5, 7, 10)...)
)

func everyMinute(minutes ...int) (seconds []int) {
	for _, m := range minutes {
		seconds = append(seconds, m*60)
	}
	return seconds
}

func minutes(d time.Duration) int { return int(d.Round(time.Minute) / time.Minute) }

func seconds(d time.Duration) int { return int(d.Round(time.Second) / time.Second) }

// inTime is a time in short: seconds under a minute, else minutes.
func inTime(s int) string {
	switch {
	case s == 0:
		return tr("None")
	case s < 60:
		return trf("%d s", s)
	case s%60 == 0:
		return inMinutes(s / 60)
	}
	return trf("%s min", fmt.Sprintf("%d:%02d", s/60, s%60))
}

func inSkips(n int) string {
	if n == 0 {
		return tr("Any")
	}
	return inTimes(n)
}

func inTimes(n int) string {
	if n == 0 {
		return tr("Never")
	}
	return trn("Once", "%d times", n)
}

func inVolume(p int) string {
	if p == 0 {
		return tr("None")
	}
	return inPercent(p)
}
