package house

import (
	"fmt"
	"maps"
	"reflect"

	"levelhead/coach/breaks"
)

// weekdays are the days as they are called in the file, by time.Weekday.
var weekdays = [7]string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// hours are working hours: a section with a list of ranges for each day.
func hours(name string, p *breaks.Hours) key {
	var odd []string
	k := key{
		name: name,
		want: `a section that begins with [` + name + `], with lines such as mon = ["09:00-12:30", "13:00-17:30"]`,
		read: func(v any) bool {
			table, ok := v.(map[string]any)
			if !ok {
				return false
			}
			all := breaks.Hours{}
			odd = nil
			for d, day := range weekdays {
				var list []string
				if v := table[day]; v != nil && !words(day, &list).read(v) {
					return false
				}
				for _, text := range list {
					if r, ok := breaks.ParseRange(text); ok {
						all[d] = append(all[d], r)
					} else {
						odd = append(odd, fmt.Sprintf(`%s leaves out “%s” on %s: write it as "09:00-12:30"`, name, brief(text), day))
					}
				}
			}
			*p = all
			return true
		},
		show: func() any { return showHours(*p) },
		merge: func(was, is any) any {
			table, _ := was.(map[string]any)
			now, _ := is.(map[string]any)
			all := maps.Clone(table) // a later version may know more
			for _, day := range weekdays {
				delete(all, day)
			}
			if all == nil {
				all = map[string]any{}
			}
			maps.Copy(all, now)
			if len(all) == 0 {
				return nil
			}
			return all
		},
	}
	var notes []string
	k.fit = func() bool {
		notes, odd = odd, nil
		fit := p.Fit()
		if !same(fit, *p) {
			*p = fit
			if notes == nil {
				notes = []string{"of the hours under " + name + " those that fit count"}
			}
		}
		return notes != nil
	}
	k.notes = func() []string { return notes }
	return k
}

func same(a, b breaks.Hours) bool {
	for d := range a {
		if len(a[d]) != len(b[d]) || len(a[d]) > 0 && !reflect.DeepEqual(a[d], b[d]) {
			return false
		}
	}
	return true
}

func showHours(h breaks.Hours) any {
	table := map[string]any{}
	for d, ranges := range h {
		var list []string
		for _, r := range ranges {
			list = append(list, r.String())
		}
		if list != nil {
			table[weekdays[d]] = list
		}
	}
	if len(table) == 0 {
		return nil
	}
	return table
}
