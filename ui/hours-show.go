package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach/breaks"
)

// twelve reports whether clocks have twelve hours in the agent’s region.
var twelve bool

// regionsOfTwelve are those where English is spoken with am and pm, by Unicode’s
// CLDR 45, timeData.
var regionsOfTwelve = []string{"au", "bd", "ca", "hk", "in", "jm", "my", "nz", "ph", "pk", "sg", "tt", "us"}

// ClockOf has times of day shown as a region has them, such as that of
// lang.SystemLocale: with am and pm where English is spoken so, else by a clock of
// 24 hours, which is how they are shown at first. What is in view keeps its words.
func ClockOf(system fyne.Locale) {
	twelve = slices.ContainsFunc(strings.Split(strings.ToLower(string(system)), "-")[1:], func(part string) bool { return slices.Contains(regionsOfTwelve, part) })
}

// halves reports whether times of day are shown with am and pm.
func halves() bool { return twelve && language == "en" }

// timeOfDay is when in its day a moment is.
func timeOfDay(t time.Time) string { return inHour(t.Hour()*60+t.Minute(), halves()) }

// inHour is a minute of the day as it is shown, from 0 to 24 hours.
func inHour(minute int, twelve bool) string {
	if !twelve {
		return fmt.Sprintf("%02d:%02d", minute/60, minute%60)
	}
	h, m, half := (minute/60+11)%12+1, minute%60, "am"
	switch {
	case minute%wholeDay == 0:
		return tr("midnight")
	case minute == midday:
		return tr("noon")
	case minute > midday:
		half = "pm"
	}
	at := strconv.Itoa(h)
	if m > 0 {
		at += fmt.Sprintf(":%02d", m)
	}
	return at + " " + half
}

// inHours is the hours of a day as they are written on the screen.
func inHours(ranges []breaks.Range, twelve bool) string {
	var all []string
	for _, r := range ranges {
		all = append(all, inHour(r.From, twelve)+"–"+inHour(r.To, twelve))
	}
	return strings.Join(all, ", ")
}

// hoursNote says what is to be known about the hours of a day.
func hoursNote(ranges []breaks.Range) string {
	if slices.ContainsFunc(ranges, func(r breaks.Range) bool { return r.To < r.From }) {
		return tr("Until the next morning.")
	}
	return ""
}

// hoursGist is the working hours in a few words.
func hoursGist(h breaks.Hours) string {
	if h.Always() {
		return tr("At any time")
	}
	days := 0
	for _, ranges := range h {
		if len(ranges) > 0 {
			days++
		}
	}
	return trn("One day of the week", "%d days of the week", days)
}
