package ui

import (
	"levelhead/assets"
	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/ui/native"
)

// What can be pressed in the tray, as native.TrayEvents tells it.
const (
	TrayOpen  = "open"  // show the window
	TrayWatch = "watch" // watch what is copied, or pause that
	TrayBreak = "break" // begin a break, or end the one being taken
	TrayQuit  = "quit"
)

// TrayFace is what the icon in the tray shows of a View: the verdict, by its
// shape and colour and in words, the time to the next break, and what can be
// done about it without the window. No word of the draft is in it.
func TrayFace(v coach.View) native.TrayFace {
	verdict, left := Verdict(v), untilBreak(v.Break)
	if v.Empty() {
		verdict = tr("No reply yet")
	}
	rest := native.TrayItem{Name: TrayBreak, Text: tr("Take a break")}
	switch v.Break.Phase {
	case breaks.Resting:
		rest.Text = tr("I’m back")
	case breaks.Off:
		left, rest.Off = tr("Breaks are off"), true
	}
	watch := tr("Watch again")
	if v.Watching.On && v.Watching.Until.IsZero() {
		watch = tr("Pause watching")
	}
	return native.TrayFace{
		Icon: trayIcon(v), Title: verdict, Text: left,
		Menu: []native.TrayItem{
			{Text: verdict, Off: true},
			{Text: left, Off: true},
			{},
			{Name: TrayOpen, Text: tr("Open Levelhead")},
			{Name: TrayWatch, Text: watch},
			rest,
			{},
			{Name: TrayQuit, Text: tr("Quit")},
		},
	}
}

// trayIcon is the icon of a View. A break that is due comes first, and whoever
// is taking one is not called back to work.
func trayIcon(v coach.View) native.TrayIcon {
	name := "mend"
	switch {
	case v.Break.Phase == breaks.Due:
		name = "break"
	case v.Break.Phase == breaks.Resting, v.Empty():
		name = "nothing"
	case v.Report.Ready():
		name = "ready"
	}
	small, large := assets.Tray(name)
	return native.TrayIcon{Name: name, Small: small, Large: large}
}
