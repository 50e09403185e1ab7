package coach

import "levelhead/coach/breaks"

// Recorded has f called with what becomes of each break from now on.
func (d *Desk) Recorded(f func(breaks.Record)) { d.recorded = append(d.recorded, f) }

// Records are what became of the breaks of today, oldest first: at most
// breaks.MostRecords. The list is not changed later.
func (d *Desk) Records() []breaks.Record { return d.records }

// write takes in what became of breaks.
func (d *Desk) write() {
	d.today()
	for _, r := range d.timer.Took() {
		list := d.records
		if len(list) >= breaks.MostRecords {
			list = list[1:]
		}
		d.records = append(list[:len(list):len(list)], r)
		d.view.Day = d.view.Day.With(r)
		for _, f := range d.recorded {
			f(r)
		}
	}
}

// today begins another day’s counts when there is one.
func (d *Desk) today() {
	if d.now.IsZero() {
		return
	}
	if day := d.view.Day.On(d.now); day.Date != d.view.Day.Date {
		d.view.Day, d.records = day, nil
	}
}
