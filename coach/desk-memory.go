package coach

import (
	"levelhead/coach/check"
	"levelhead/coach/house"
	"levelhead/coach/memory"
)

// remember takes the draft as a reply that is sent: its lines of sympathy as
// hashes, for later drafts, and its sentences, for telling whether what comes
// next is the same reply once more.
func (d *Desk) remember() {
	if d.form == check.Note || d.draft.Words() == 0 {
		return
	}
	d.memory.Copied(d.view.Text, d.view.Report.Whole.Lines, d.again())
	d.last = map[string]bool{}
	for _, s := range d.draft.Sentences {
		if !s.Greeting && len(s.Words) >= telling {
			d.last[s.In(d.view.Text)] = true
		}
	}
	for _, it := range d.view.Report.Items {
		if it.Rule.Kind != check.Say {
			continue
		}
		for _, at := range it.At {
			if s := d.draft.SentenceAt(at.Start); s != nil && sympathy[it.Rule.ID] {
				delete(d.last, s.In(d.view.Text))
			}
		}
	}
}

// telling is how many words and marks a sentence has to have to tell one reply
// from another.
const telling = 5

// sympathy is what comes again in many replies.
var sympathy = map[string]bool{"apologize": true, "acknowledge-feeling": true}

// again reports whether the draft is the reply copied last, or another version
// of it: it is unchanged, or has a sentence of it that is not one of sympathy.
func (d *Desk) again() bool {
	for _, s := range d.draft.Sentences {
		if d.last[s.In(d.draft.Text)] {
			return true
		}
	}
	return d.memory.IsLast(d.draft.Text)
}

// State is what is to be kept over a restart: where the break timer stands,
// and hashes of what was sent.
func (d *Desk) State() house.State {
	return house.State{Break: d.timer.State(), Memory: d.memory.State()}
}

// Resume goes on from what was kept.
func (d *Desk) Resume(s house.State) {
	d.memory = memory.Of(s.Memory)
	d.timer.Resume(s.Break)
	d.read()
	d.clock()
	d.changed()
}
