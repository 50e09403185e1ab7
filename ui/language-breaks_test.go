package ui

import (
	"time"

	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/breaks"
)

// seeBreaks goes through what the strip and the panels above it say of breaks.
func seeBreaks(o *opened, d *staged, see func(string)) {
	for name, as := range map[string]func(*coach.View){
		"coming": coming, "due late": late, "limits": limits,
		"outside": func(v *coach.View) {
			v.Break = coach.Break{Phase: breaks.Outside, Until: time.Date(2026, 3, 4, 9, 0, 0, 0, time.UTC), Days: 2}
		},
		"a hard one": func(v *coach.View) { v.Hard = coach.HardMends },
	} {
		d.set(as)
		see(name)
	}
	for hold := breaks.Call; hold <= breaks.Back; hold <<= 1 {
		d.set(func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Holding, Why: hold, Late: true} })
		see("held for " + hold.String())
	}
	d.set(nil)
	test.Tap(o.strip().more)
	see("what there is to do about breaks")
	o.strip().turn(false)
	d.set(coming)
	o.rest().asking(true)
	see("why a break is skipped")
	o.rest().asking(false)
}
