package coach

import "levelhead/coach/check"

// manyMends is how many mends make a reply one that was hard to write.
const manyMends = 6

// Hard tells why a conversation is taken to have been a hard one.
type Hard uint8

const (
	// NotHard: it is not.
	NotHard Hard = iota
	// HardSaid: the agent says so.
	HardSaid
	// HardFurious: the customer was furious, by their message or by the agent’s
	// word.
	HardFurious
	// HardHot: the draft ran hot at some time.
	HardHot
	// HardMends: it needed many mends.
	HardMends
)

func (h Hard) String() string { return [...]string{"", "said", "furious", "hot", "mends"}[h] }

// HardHelp is what there is to say after a hard one: T1 and R4 of the guidance.
const HardHelp = "They were upset with the technology, not with you. Take a minute for yourself before the next one."

// Line says why, in a sentence to be translated; "" for NotHard.
func (h Hard) Line() string {
	return [...]string{"", "That was a hard one.", "This customer was furious.", "This one ran hot for a while.", "This one took a lot of mending."}[h]
}

// HardLines are all that Line may say.
func HardLines() []string {
	return []string{HardSaid.Line(), HardFurious.Line(), HardHot.Line(), HardMends.Line()}
}

// toil is what it took to write the draft that is here.
type toil struct {
	hot     bool
	mends   int
	counted bool // as a hard one
}

// Hard is the agent’s word that this was a hard one. A reset is offered, and
// several within an hour bring the next break forward.
func (d *Desk) Hard() {
	d.toil.counted = true
	d.hard(HardSaid)
	d.moved()
	d.changed()
}

// NotHard takes back that this was a hard one, whoever said so, and the offer.
func (d *Desk) NotHard() {
	if d.view.Hard == NotHard {
		return
	}
	d.view.Hard = NotHard
	d.timer.NotHard()
	d.view.Day.Hard = max(0, d.view.Day.Hard-1)
	d.clock()
	d.changed()
}

// DropHard lets the offer go. That it was a hard one still counts.
func (d *Desk) DropHard() {
	if d.view.Hard != NotHard {
		d.view.Hard = NotHard
		d.changed()
	}
}

func (d *Desk) hard(why Hard) {
	d.timer.Hard()
	d.today()
	d.view.Day.Hard++
	d.view.Hard = why
}

// toiled takes in how a reading of the draft went.
func (d *Desk) toiled(r *check.Report) {
	if d.view.Empty() {
		return
	}
	for _, f := range r.Findings {
		if f.Rule.ID == "heat" && f.Rule.Kind == check.Avoid {
			d.toil.hot = true
			return
		}
	}
}

// judge finds, as a reply has been copied, whether it was a hard one. Each is
// counted once, however often it is copied; in quiet mode nothing is offered.
func (d *Desk) judge() {
	v := &d.view
	why := NotHard
	switch {
	case d.toil.counted || v.Empty():
		return
	case v.Heat == check.Furious && v.HeatFrom != FromSetting:
		why = HardFurious
	case d.toil.hot:
		why = HardHot
	case d.toil.mends >= manyMends:
		why = HardMends
	default:
		return
	}
	d.toil.counted = true
	d.hard(why)
	if v.Settings.Quiet {
		v.Hard = NotHard
	}
	d.clock()
}
