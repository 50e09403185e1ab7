package coach

import (
	"strings"

	"levelhead/coach/copied"
)

// Check takes the text on the clipboard because the agent asked for that, so
// also while copies are not watched. A draft is put in, or offered where the
// agent is writing; what a customer wrote is offered; what is here already
// stays as it is. Of anything else a Notice says why it was left alone, in
// quiet mode too: it is an answer.
//
// It reports whether the text is the draft here, to be read. If not, why is the
// Notice, or "" where the text is offered.
func (d *Desk) Check(text string) (here bool, why string) {
	text = unixLines(text)
	words := strings.TrimSpace(text)
	if words != "" && strings.Contains(d.view.Text, words) {
		return true, ""
	}
	kind, read := copied.Read(text)
	left := d.aside(text, kind)
	switch {
	case left.Text != "":
		d.view.Notice = left
	case kind == copied.Message:
		d.offer(text, OfferMessage)
	case d.typed && strings.TrimSpace(d.view.Text) != "":
		d.offer(text, OfferDraft)
	default:
		d.take(read)
		here = true
	}
	d.changed()
	return here, left.Text
}

// aside says why a text that is of that kind is left alone; the zero Notice of
// one that is not.
func (d *Desk) aside(text string, kind copied.Kind) Notice {
	switch {
	case strings.TrimSpace(text) == "":
		return Notice{Text: "There is no text on the clipboard."}
	case text == d.sent:
		return Notice{Text: "This is the reply you copied from here."}
	case d.knows(text):
		return Notice{Text: "This is under “Customer wrote” already."}
	case Long(text):
		return Notice{Text: "What you copied is longer than a draft. Paste it here to have it read."}
	case kind == copied.Secret:
		return Notice{Text: "What you copied looks like a password or a code, so it is left alone."}
	case kind == copied.Other:
		return Notice{Text: "What you copied does not read like a reply, so it is left alone. Paste it here to have it checked all the same."}
	}
	return Notice{}
}
