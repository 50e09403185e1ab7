package native

// ErrNoNotice: no notification can be shown here. What it was about has to be
// seen in the window.
var ErrNoNotice error = problem("Your desktop shows no notifications here. Look at the window now and then.")

// Notify shows a notification of the desktop, in the place of the one before.
// It comes back at once; what goes wrong later, or takes more than three
// seconds, is not told. ErrNoNotice means that nobody would show it; with an
// [errors.ErrUnsupported] it is for Fyne's own SendNotification to do.
//
// Title and text are the coach's own words. Some systems run what looks like a
// command in them, so nothing that was typed or copied may be a part of them.
func Notify(title, text string) error { return notify(title, text) }
