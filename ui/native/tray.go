package native

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
)

var errNoTray error = unsupported("Your desktop has no tray here, so closing the window ends Levelhead.")

// A TrayFace is what the icon in the desktop's tray shows: words for the
// agent, none of which is of a draft, a customer or the clipboard.
type TrayFace struct {
	Icon        TrayIcon
	Title, Text string // what is said of the icon: a line, and a smaller one
	Menu        []TrayItem
}

// A TrayIcon is a picture. Two of one name are the same.
type TrayIcon struct {
	Name         string
	Small, Large []byte // PNGs, of 22 and 44 pixels each way
}

// A TrayItem is a line of the menu.
type TrayItem struct {
	Name string // what it is when it is pressed
	Text string // "" for a line between others
	Off  bool   // it is to be read, not pressed
}

// TrayEvents take what happens in the tray. Both are called on any goroutine
// and must not block.
type TrayEvents struct {
	// Pressed is told the name of the item that was pressed, "" for the icon.
	Pressed func(name string)
	// There is told that the icon is seen in a tray, or no longer: the panel
	// may end, and come back. It begins with no longer.
	There func(on bool)
}

// Tray puts an icon into the desktop's tray until ctx is done; where the tray
// comes later, or comes again, so does the icon. What show is given is shown
// from then on; it does not block, and of faces that come faster than the
// desktop takes them the last one counts.
//
// It and show are for the window's thread. Call it once, before the app runs.
// Where there can be no tray the error is an [errors.ErrUnsupported].
func Tray(ctx context.Context, app fyne.App, face TrayFace, on TrayEvents) (show func(TrayFace), err error) {
	return tray(ctx, app, face, on)
}

// like reports whether both look the same.
func (f TrayFace) like(g TrayFace) bool {
	return f.Icon.Name == g.Icon.Name && f.Title == g.Title && f.Text == g.Text && slices.Equal(f.Menu, g.Menu)
}
