package ui

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"levelhead/coach/breaks"
)

// An hourForm is how a time of day is written.
type hourForm uint8

const (
	bareHour  hourForm = iota // 9: in the morning or the evening
	halfHours                 // 9 am
	namedHour                 // noon
	fullHours                 // 17:00, 09:00: by a clock of 24 hours
)

// An hourEnd is one end of a range of hours as it is written.
type hourEnd struct {
	minute int // of the day; of a bare one as if it were full
	form   hourForm
}

const midday, wholeDay = 12 * 60, 24 * 60

var (
	halfDay      = regexp.MustCompile(`\b([ap])(?:\.\s?m\b\.?|\sm\b)`)
	betweenHours = regexp.MustCompile(`[,;&+\n]|\b(?:and|und|y|et)\b`)
	betweenEnds  = regexp.MustCompile(`-|\b(?:to|until|till|til|bis|hasta|al|a)\b|jusqu'à|à`)
	beforeHours  = regexp.MustCompile(`^\s*(?:from|between|von|desde|de)\b`)
	oneHour      = regexp.MustCompile(`^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?\s*(am|pm|a|p)?$`)

	// hourly puts what people write in hours in one way.
	hourly = strings.NewReplacer("–", "-", "—", "-", "−", "-", "‒", "-", "o’clock", "", "o'clock", "", "uhr", "", "’", "'", "\u00a0", " ", "\u202f", " ")

	// dayTimes are times of day that have a name.
	dayTimes = map[string]int{
		"noon": midday, "midday": midday, "mittag": midday, "mediodía": midday, "midi": midday,
		"midnight": 0, "mitternacht": 0, "medianoche": 0, "minuit": 0,
	}

	// daysOff is what people write on a line that might as well be empty.
	daysOff = []string{"off", "none", "frei", "libre", "repos"}
)

// readHours reads the hours of a day as people write them, such as “09:00–12:30,
// 13–17:30”, “9am-5pm”, “9 to 5”, “8 until noon and 1–5”. Where it does not say
// whether a time is before noon, it is what makes the shorter working day. Form is
// halfHours where am or pm is written, else fullHours where a clock of 24 hours
// is, else bareHour; ok is false for what is none.
func readHours(text string) (ranges []breaks.Range, form hourForm, ok bool) {
	text = strings.TrimSpace(hourly.Replace(strings.ToLower(text)))
	text = halfDay.ReplaceAllString(text, "${1}m")
	if slices.Contains(daysOff, text) || text == strings.ToLower(tr("Day off")) {
		return nil, bareHour, true
	}
	var all [][2]hourEnd
	for _, part := range betweenHours.Split(text, -1) {
		part = strings.TrimSpace(beforeHours.ReplaceAllString(part, ""))
		if part == "" {
			continue
		}
		ends := betweenEnds.Split(part, -1)
		if len(ends) != 2 {
			return nil, bareHour, false
		}
		from, fine := readHour(ends[0])
		to, also := readHour(ends[1])
		if !fine || !also {
			return nil, bareHour, false
		}
		for _, f := range []hourForm{from.form, to.form} {
			if f == halfHours || f == fullHours && form == bareHour {
				form = f
			}
		}
		all = append(all, [2]hourEnd{from, to})
	}
	var last breaks.Range
	for _, e := range all {
		r := between(e[0], e[1])
		// “8–12, 1–5” goes on in the afternoon.
		if form == bareHour && r.From < last.From && r.To <= midday && e[0].form == bareHour {
			r.From, r.To = r.From+midday, r.To+midday
		}
		if _, ok := breaks.ParseRange(r.String()); !ok {
			return nil, bareHour, false
		}
		last = r
		ranges = append(ranges, r)
	}
	return ranges, form, true
}

// readHour reads a time of day.
func readHour(text string) (e hourEnd, ok bool) {
	text = strings.TrimSpace(text)
	if m, ok := dayTimes[text]; ok {
		return hourEnd{m, namedHour}, true
	}
	found := oneHour.FindStringSubmatch(text)
	if found == nil {
		return hourEnd{}, false
	}
	h, _ := strconv.Atoi(found[1])
	m, _ := strconv.Atoi(found[2])
	e.minute = h*60 + m
	switch half := found[3]; {
	case half != "":
		e.form, e.minute = halfHours, e.minute%midday
		if half[0] == 'p' {
			e.minute += midday
		}
		return e, h >= 1 && h <= 12 && m < 60
	case h < 1 || h > 12 || found[1][0] == '0':
		e.form = fullHours
	}
	return e, m < 60 && e.minute <= wholeDay
}

// between is the range from one time to another. A bare one is what makes the range
// the shorter, but for one beside a full one, which is as full itself.
func between(from, to hourEnd) breaks.Range {
	long := func(a, b int) int { return (b - a + wholeDay - 1) % wholeDay } // from a to b; a whole day when they are the same
	a, b := from.minute, to.minute
	switch {
	case from.form == bareHour && to.form == bareHour:
		if b < a {
			b += midday
		}
	case from.form == bareHour && to.form != fullHours:
		if other := (a + midday) % wholeDay; long(other, b) < long(a, b) {
			a = other
		}
	case to.form == bareHour && from.form != fullHours:
		if other := (b + midday) % wholeDay; long(a, other) < long(a, b) {
			b = other
		}
	}
	if b == 0 {
		b = wholeDay // until midnight is no night
	}
	return breaks.Range{From: a, To: b}
}
