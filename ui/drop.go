package ui

import (
	"errors"
	"io"
	"os"
	"strings"

	"fyne.io/fyne/v2"
)

// mostDropped is how many bytes a file may have that is dropped here: as many
// as may be pasted.
const mostDropped = 2 << 20

// What fileText may find wrong.
var (
	errHugeFile = errors.New("huge")
	errNoFile   = errors.New("unread")
	errNoText   = errors.New("wordless")
)

// dropped puts the words of a text file that was dropped on the window in the
// place of what the customer wrote, where it fell on that, or else of the
// draft. One step takes it back.
func (w *Window) dropped(at fyne.Position, files []fyne.URI) {
	if len(files) == 0 || w.system.Aside == nil || w.folded || w.shown == "welcome" {
		return
	}
	box := w.draft
	if w.shown == "check" && !w.message.body.Hidden && under(w.message.box, at) {
		box = w.message.box
	}
	path := files[0].Path()
	w.system.Aside(func() (then func()) {
		text, err := fileText(path)
		return func() { w.drop(box, text, err) }
	})
}

// drop puts the text in, or says why there is none.
func (w *Window) drop(box *draftBox, text string, err error) {
	w.Check()
	switch {
	case errors.Is(err, errHugeFile):
		w.say(tr("This file is over 2 MB. Open it, and copy the part that matters."), true)
	case errors.Is(err, errNoText):
		w.say(tr("There is no plain text in this file. Open it, copy the words, and paste them here."), true)
	case err != nil:
		w.say(tr("This file did not open. Copy its text, and paste it here."), true)
	default:
		w.win.Canvas().Focus(box.sheet)
		box.replace(text)
	}
}

// under reports whether a place in the window is on that object.
func under(o fyne.CanvasObject, at fyne.Position) bool {
	from := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	to := from.AddXY(o.Size().Width, o.Size().Height)
	return at.X >= from.X && at.Y >= from.Y && at.X < to.X && at.Y < to.Y
}

// fileText is all that is in a file, if that is text.
func fileText(path string) (string, error) {
	// Only a plain file comes to an end for sure.
	if is, err := os.Stat(path); err != nil || !is.Mode().IsRegular() {
		return "", errNoFile
	}
	f, err := os.Open(path)
	if err != nil {
		return "", errNoFile
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, mostDropped+1))
	switch text := string(b); {
	case err != nil:
		return "", errNoFile
	case len(b) > mostDropped:
		return "", errHugeFile
	case strings.TrimSpace(text) == "", strings.ContainsRune(text, 0):
		return "", errNoText
	default:
		return strings.TrimPrefix(text, "\ufeff"), nil
	}
}
