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
	if d.view.Form != check.Reply || d.draft.Words() == 0 {
		return
	}
	d.memory.Copied(d.view.Text, d.view.Report.Whole.Lines, again(d.draft, d.last, &d.memory))
	d.last = map[string]bool{} // a new one: somebody may be reading with the old one
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

// Always says that a finding's words are fine, in every draft and after a
// restart too. Something missing has no words: it stays.
func (d *Desk) Always(f check.Finding) {
	if f.Missing() {
		return
	}
	d.memory.Always(f.Key(d.view.Text))
	d.read()
	d.changed()
}

// ForgetFine has the checks mind again every wording that was always fine.
func (d *Desk) ForgetFine() {
	if d.view.Fine == 0 {
		return
	}
	d.memory.ForgetFine()
	d.read()
	d.changed()
}

// State is what is to be kept over a restart: where the break timer stands,
// until when watching is paused, and hashes of what was sent.
func (d *Desk) State() house.State {
	return house.State{Break: d.timer.State(), Day: d.view.Day, Pause: d.pauseState(), Memory: d.memory.State()}
}

// Resume goes on from what was kept.
func (d *Desk) Resume(s house.State) {
	d.memory = memory.Of(s.Memory)
	d.timer.Resume(s.Break)
	d.view.Day = s.Day
	d.resumePause(s.Pause)
	d.read()
	d.clock()
	d.changed()
}
