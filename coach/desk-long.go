package coach

import (
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// Long reports whether a text is longer than MaxDraft. Such a text is not
// written in but read; see ReadLong.
func Long(text string) bool { return len(text) > MaxDraft }

// SetLong takes a text longer than MaxDraft, cut up elsewhere, to be checked
// and looked at: the View's Long is true until SetDraft, Forget or a copied
// draft puts another in its place. Its findings have no fixes, as nothing is
// written in it. One that is not so long is a draft like any other.
//
// The checks read it here and now, half a second for a megabyte; with ReadLong
// nobody has to wait.
func (d *Desk) SetLong(text *draft.Draft) {
	if !d.has(text.Text) {
		d.putLong(text, d.reader(Long(text.Text))(text))
	}
}

// ReadLong does what SetLong does, but nobody has to wait: read may be called
// on any goroutine, and put, on the window's, puts the text in. It does nothing
// when the agent has gone on to another text by then.
func (d *Desk) ReadLong(text string) (read func() (put func())) {
	check, puts, known := d.reader(Long(text)), d.puts, d.known
	return func() func() {
		parsed := draft.Parse(text)
		report := check(parsed)
		return func() {
			switch {
			case d.puts != puts || d.has(text):
			case d.known != known: // such as a check that was turned off meanwhile
				d.SetLong(parsed)
			default:
				d.putLong(parsed, report)
			}
		}
	}
}

// has reports whether the text is here already, as one to be read or to be
// written in, whichever it is.
func (d *Desk) has(text string) bool { return d.view.Text == text && d.view.Long == Long(text) }

func (d *Desk) putLong(text *draft.Draft, r *check.Report) {
	d.typed = true // it is the agent's: no copied draft takes its place unasked
	d.view.Selected = ""
	if !d.view.Notice.Bad {
		d.view.Notice = Notice{}
	}
	d.set(text, r, Long(text.Text))
	d.changed()
}
