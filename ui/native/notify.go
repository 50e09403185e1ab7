package native

import "context"

// ErrNoNotice: no notification can be shown here. What it was about has to be
// seen in the window.
var ErrNoNotice error = problem("Your desktop shows no notifications here. Look at the window now and then.")

// A fixed text is one that is written out in the program. Outside of this
// package only a constant can become one: a word that somebody has typed or
// copied never gets into a notification, which desktops keep, sync and on some
// systems run as a command.
type fixed string

// An Announcement is what a notification says, in English.
type Announcement struct {
	title, text fixed
	buttons     []Button
}

// A Button is on a notification, on desktops that have such ones.
type Button struct {
	label fixed // "" for the notification itself
	press func()
}

// Say is an announcement of constant texts.
func Say(title, text fixed, buttons ...Button) Announcement {
	return Announcement{title, text, buttons}
}

// Offer is a button with a constant text. press is called once at most, on any
// goroutine, and must not block.
func Offer(label fixed, press func()) Button { return Button{label, press} }

// Open is what pressing the notification itself does, likewise.
func Open(press func()) Button { return Button{"", press} }

// In is the announcement's texts as tr, which must answer with fixed texts as
// well, has them in the agent's language. It is for Fyne's SendNotification.
func (a Announcement) In(tr func(string) string) (title, text string) {
	return tr(string(a.title)), tr(string(a.text))
}

// Announce shows a notification of the desktop, in the place of the one before,
// in the language of tr. When ctx is done it is taken back, and nothing on it
// is pressed any more. Announce comes back at once; what goes wrong later, or
// takes more than a few seconds, is not told. ErrNoNotice means that nobody would
// show it; with an [errors.ErrUnsupported] it is for Fyne's own
// SendNotification to do, without buttons.
func Announce(ctx context.Context, a Announcement, tr func(string) string) error {
	return announce(ctx, a, tr)
}
