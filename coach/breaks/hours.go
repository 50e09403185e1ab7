package breaks

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// MostRanges is how many ranges a day of Hours may have.
const MostRanges = 6

const day = 24 * 60 // in minutes

// A Range is part of a day, in minutes since its midnight as the clock on the
// wall counts them: From is in it, To is not. One that ends before it begins
// goes on after midnight.
type Range struct{ From, To int }

// Hours are the working hours of each day of the week, by time.Weekday. A day
// without any is a day off; Hours without any at all are always.
type Hours [7][]Range

// ParseRange reads a range such as "09:00-12:30". "24:00" is the end of the day.
func ParseRange(s string) (r Range, ok bool) {
	from, to, found := strings.Cut(s, "-")
	a, fine := minute(from)
	b, also := minute(to)
	r = Range{a, b}
	return r, found && fine && also && r.fits()
}

func minute(s string) (m int, ok bool) {
	hour, min, found := strings.Cut(strings.TrimSpace(s), ":")
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" && len(s) <= 2 }
	if !found || !digits(hour) || !digits(min) || len(min) != 2 {
		return 0, false
	}
	h, _ := strconv.Atoi(hour)
	m, _ = strconv.Atoi(min)
	return h*60 + m, m < 60 && h*60+m <= day
}

func (r Range) String() string {
	return fmt.Sprintf("%02d:%02d-%02d:%02d", r.From/60, r.From%60, r.To/60, r.To%60)
}

// fits reports whether there is time in the range.
func (r Range) fits() bool {
	return r.From >= 0 && r.From < day && r.To >= 0 && r.To <= day && r.From != r.To
}

// Always reports whether there are no hours set, so that all are.
func (h Hours) Always() bool {
	for _, ranges := range h {
		if len(ranges) > 0 {
			return false
		}
	}
	return true
}

// Fit is the hours without ranges that have no time in them, come again or are
// too many, each day’s in order.
func (h Hours) Fit() Hours {
	for d, ranges := range h {
		var kept []Range
		for _, r := range ranges {
			if r.fits() && !slices.Contains(kept, r) && len(kept) < MostRanges {
				kept = append(kept, r)
			}
		}
		slices.SortFunc(kept, func(a, b Range) int { return a.From - b.From })
		h[d] = kept
	}
	return h
}

// Has reports whether a moment is in the hours, by the clock of its Location.
func (h Hours) Has(now time.Time) bool {
	if h.Always() {
		return true
	}
	today, m := now.Weekday(), now.Hour()*60+now.Minute()
	for _, r := range h[today] {
		if m >= r.From && (m < r.To || r.To < r.From) {
			return true
		}
	}
	for _, r := range h[(today+6)%7] {
		if r.To < r.From && m < r.To {
			return true // since yesterday
		}
	}
	return false
}

// Next is when the hours next begin after a moment; zero when there are none.
func (h Hours) Next(now time.Time) time.Time {
	var next time.Time
	y, m, d := now.Date()
	for n := range 8 {
		midnight := time.Date(y, m, d+n, 0, 0, 0, 0, now.Location())
		for _, r := range h[midnight.Weekday()] {
			at := time.Date(y, m, d+n, 0, r.From, 0, 0, now.Location())
			if at.After(now) && (next.IsZero() || at.Before(next)) {
				next = at
			}
		}
		if !next.IsZero() {
			return next
		}
	}
	return next
}
