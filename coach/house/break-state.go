package house

import (
	"time"

	"levelhead/coach/breaks"
)

// mostHard is how many moments of hard conversations are read.
const mostHard = 9

// breakState is where the break timer stood, as it stands in state.toml.
func breakState(s *breaks.State) []key {
	return []key{
		phase("break.phase", &s.Phase),
		text("break.kind", &s.Kind),
		span("break.spent", &s.Spent, 0, 24*time.Hour),
		span("break.later", &s.Later, 0, breaks.MaxEvery),
		span("break.more", &s.More, 0, breaks.MaxLength),
		span("break.grace", &s.Grace, 0, time.Hour),
		moment("break.at", &s.At),
		flag("break.paused", &s.Paused),
		moment("break.until", &s.Until),
		span("break.sooner", &s.Sooner, 0, breaks.MaxEvery),
		moments("break.hard", &s.Hard),
		{
			name: "break.count", want: "sections that begin with [[break.count]]",
			read: func(v any) bool {
				return readEach(v, &s.Counts, func(map[string]any) breaks.Count { return breaks.Count{} }, countKeys)
			},
			fit: func() (changed bool) {
				if len(s.Counts) > breaks.MostKinds {
					s.Counts, changed = s.Counts[:breaks.MostKinds], true
				}
				for i := range s.Counts {
					for _, k := range countKeys(&s.Counts[i]) {
						changed = k.fit() || changed
					}
				}
				return changed
			},
			show: func() any { return showEach(s.Counts, countKeys) },
		},
	}
}

func countKeys(c *breaks.Count) []key {
	return []key{
		text("id", &c.ID),
		span("spent", &c.Spent, 0, 24*time.Hour),
		span("later", &c.Later, 0, breaks.MaxEvery),
		whole("snoozes", &c.Snoozes, 0, breaks.MostSnoozes),
		whole("skips", &c.Skips, 0, breaks.MostSkips),
		moment("due", &c.Due),
		span("kept", &c.Kept, 0, breaks.LongHeld),
		waits("told", &c.Told),
	}
}

// dayKeys are the counts of a day: numbers, and no word of what was done.
func dayKeys(d *breaks.Day) []key {
	count := func(name string, p *int) key { return whole("day."+name, p, 0, 9999) }
	return []key{
		line("day.date", &d.Date, "", len(time.DateOnly)),
		count("taken", &d.Taken),
		count("early", &d.Early),
		count("natural", &d.Natural),
		count("snoozed", &d.Snoozed),
		count("skipped", &d.Skipped),
		count("held", &d.Held),
		count("resets", &d.Resets),
		count("hard", &d.Hard),
	}
}

// moments is a list of dates with their time.
func moments(name string, p *[]time.Time) key {
	return key{
		name: name, want: "a list of dates with their time",
		read: func(v any) bool {
			list, ok := v.([]any)
			if !ok {
				return false
			}
			var all []time.Time
			for _, v := range list {
				var at time.Time
				if !take(v, &at) {
					return false
				}
				all = append(all, at)
			}
			*p = all
			return true
		},
		fit: func() (changed bool) {
			if len(*p) > mostHard {
				*p, changed = (*p)[:mostHard], true
			}
			for i := range *p {
				changed = moment(name, &(*p)[i]).fit() || changed
			}
			return changed
		},
		show: func() any {
			if *p == nil {
				return nil
			}
			list := []any{}
			for _, at := range *p {
				list = append(list, at.UTC())
			}
			return list
		},
	}
}
