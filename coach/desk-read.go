package coach

import (
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
	"levelhead/coach/memory"
)

// reader reads a text as the desk does now, whatever becomes of the desk: it
// may be called on any goroutine. With long set it offers no fixes.
func (d *Desk) reader(long bool) func(*draft.Draft) *check.Report {
	d.warm()
	d.view.Fine = d.memory.Fines()
	rules, c, s, ignored, kept, last := d.rules, d.situation, d.view.Settings, d.ignored, d.memory, d.last
	c.Form = d.view.Form
	c.Off = func(id string) bool { return s.Level(id) == house.Off }
	c.Soft = func(id string) bool { return s.Level(id) == house.Hint }
	if len(ignored) > 0 {
		c.Ignored = func(key string) bool { return ignored[key] }
	}
	if kept.Fines() > 0 {
		c.Fine = kept.IsFine
	}
	c.Used = kept.Used
	return func(text *draft.Draft) *check.Report {
		c := c
		asked, same := false, false
		c.Before = func(line string) bool {
			if !asked {
				asked, same = true, again(text, last, &kept)
			}
			return kept.Before(line, same)
		}
		r := check.Run(rules, text, c)
		if long {
			r = r.Unfixed()
		}
		return r
	}
}

// again reports whether the draft is the reply copied last, or another version
// of it: it is unchanged, or has a sentence of it that is not one of sympathy.
func again(d *draft.Draft, last map[string]bool, m *memory.Memory) bool {
	for _, s := range d.Sentences {
		if last[s.In(d.Text)] {
			return true
		}
	}
	return m.IsLast(d.Text)
}
