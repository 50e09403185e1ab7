package ui

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// settingsHours are the working hours, a line for each day.
type settingsHours struct {
	rows   [7]*settingsRow // by time.Weekday
	lines  [7]*lookup
	copy   *button
	shown  breaks.Hours
	twelve bool // they are shown with am and pm, as the agent writes them
}

// week are the days in the order of the rows.
var week = [7]time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

func dayName(d time.Weekday) string {
	return [...]string{tr("Sunday"), tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday")}[d]
}

// onDay is the day that a moment is on, within a sentence.
func onDay(t time.Time) string {
	if language == "es" || language == "fr" {
		return strings.ToLower(dayName(t.Weekday()))
	}
	return dayName(t.Weekday())
}

// hourRows are the working hours.
func (s *settings) hourRows(x *settingsSection) {
	y := s.drawer(x, tr("Working hours"), tr("days, week, times, weekend, shift"))
	about := tr("Breaks come within these hours only, and a day without any is a day off. With no hours at all, they come at any time.")
	y.row(inset(newWords(about, theme.SizeNameCaptionText, colorMuted)), "")
	hours := &s.hours
	hours.twelve = halves()
	for _, d := range week {
		name := dayName(d)
		r := y.row(inset(newWords(name)), "", name)
		l := s.line(r, "")
		l.left = func() { s.takeHours(d) }
		l.key = func(k fyne.KeyName) bool { return s.hourKey(d, k) }
		r.Objects = slices.Insert(r.Objects, 1, fyne.CanvasObject(newColumn(0, 0, inset(l))))
		hours.rows[d], hours.lines[d] = r, l
		if d == time.Monday {
			hours.copy = newChoice(tr("Tuesday to Friday likewise"), "", "", s.copyMonday)
			hours.copy.weight, hours.copy.tight = quiet, true
			s.wire(&hours.copy.press, r)
			r.Add(hours.copy)
		}
	}
	s.follows(func(h *house.Settings) {
		now := h.Break.Plan.Hours
		y.call(y.head.title.text, hoursGist(now))
		for d, l := range hours.lines {
			hint := tr("Day off")
			if now.Always() {
				hint = tr("At any time")
			}
			if l.PlaceHolder != hint {
				l.SetPlaceHolder(hint)
			}
			if !slices.Equal(now[d], hours.shown[d]) {
				l.SetText(hours.written(now[d]))
				hours.rows[d].say(hoursNote(now[d]), false)
			}
		}
		hours.shown = now
		hours.copy.enable(slices.ContainsFunc(week[1:5], func(d time.Weekday) bool { return !slices.Equal(now[d], now[time.Monday]) }))
	})
}

// written is the hours of a day as the agent writes hours.
func (h *settingsHours) written(ranges []breaks.Range) string { return inHours(ranges, h.twelve) }

// like has all lines written as the agent has written one. What is written and not
// taken yet stays.
func (h *settingsHours) like(form hourForm) {
	on := form == halfHours
	if form == bareHour || on == h.twelve {
		return
	}
	was := *h
	h.twelve = on
	for d, l := range h.lines {
		if l.Text == was.written(h.shown[d]) {
			l.SetText(h.written(h.shown[d]))
		}
	}
}

// hourKey takes the keys of a day's line.
func (s *settings) hourKey(d time.Weekday, k fyne.KeyName) bool {
	l := s.hours.lines[d]
	switch k {
	case fyne.KeyReturn, fyne.KeyEnter:
		if s.takeHours(d) {
			step(s.Container, 1)
		}
	case fyne.KeyEscape:
		if is := s.hours.written(s.hours.shown[d]); l.Text != is {
			l.SetText(is)
			s.tell(s.hours.rows[d], hoursNote(s.hours.shown[d]), false)
		} else {
			s.leave()
		}
	case fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown, fyne.KeyPageUp:
		s.key(k)
	default:
		return false
	}
	return true
}

// takeHours takes the hours that are written for a day, and reports whether they
// are ones. If not, its row says how they are written, and those before count.
func (s *settings) takeHours(d time.Weekday) bool {
	r, l := s.hours.rows[d], s.hours.lines[d]
	ranges, form, ok := readHours(l.Text)
	switch {
	case !ok:
		s.tell(r, tr("Write hours such as 9–17, 09:00–12:30 or 9 am–5 pm, with a comma between two of them."), true)
		return false
	case len(ranges) > breaks.MostRanges:
		s.tell(r, trf("There is room for %d times a day.", breaks.MostRanges), true)
		return false
	}
	var fit breaks.Hours
	fit[d] = ranges
	ranges = fit.Fit()[d]
	s.hours.like(form)
	if !slices.Equal(ranges, s.hours.shown[d]) {
		s.change(func(h *house.Settings) { h.Break.Plan.Hours[d] = ranges })
	}
	l.SetText(s.hours.written(ranges))
	s.tell(r, hoursNote(ranges), false)
	return true
}

// copyMonday gives the other working days the hours of Monday.
func (s *settings) copyMonday() {
	byKey := s.hours.copy.byKey
	if !s.takeHours(time.Monday) {
		return
	}
	s.change(func(h *house.Settings) {
		for _, d := range week[1:5] {
			h.Break.Plan.Hours[d] = h.Break.Plan.Hours[time.Monday]
		}
	})
	if byKey { // there is nothing more to press
		s.focus(s.hours.lines[time.Tuesday])
	}
	s.scroll.settle(true)
}
