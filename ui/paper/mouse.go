package paper

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// clicks counts clicks that follow one another at one place: two take a word,
// three a line.
type clicks struct {
	n  int
	at fyne.Position
	on time.Time
}

// How soon and how near the next click has to come to be counted with the last.
const (
	clickWait = 400 * time.Millisecond
	clickNear = 4
)

func (c *clicks) count(at fyne.Position, now time.Time) int {
	d := at.Subtract(c.at)
	if now.Sub(c.on) > clickWait || d.X*d.X+d.Y*d.Y > clickNear*clickNear {
		c.n = 0
	}
	c.n, c.at, c.on = c.n%3+1, at, now
	return c.n
}

// MouseDown puts the caret where the pointer is; with Shift the selection
// grows to it; a second click takes the word and a third the line.
func (s *Sheet) MouseDown(e *desktop.MouseEvent) {
	s.takeFocus()
	at := s.place(e.Position)
	if e.Button == desktop.MouseButtonSecondary {
		// The menu is about what is selected, when the pointer is on it.
		if sel := s.text.Selection(); at < sel.Start || at > sel.End || sel.Empty() {
			s.move(at, false)
		}
		return
	}
	if e.Button != desktop.MouseButtonPrimary {
		return
	}
	switch s.clicks.count(e.Position, s.now()) {
	case 2:
		s.Select(wordAt(s.text.s, at))
	case 3:
		s.Select(lineAt(s.text.s, at))
	default:
		s.move(at, s.shift || e.Modifier&fyne.KeyModifierShift != 0)
	}
}

// MouseUp has nothing to do.
func (s *Sheet) MouseUp(*desktop.MouseEvent) {}

// Dragged selects from where the button went down to the pointer.
func (s *Sheet) Dragged(e *fyne.DragEvent) {
	s.clicks.n = 0
	s.move(s.place(e.Position), true)
}

// DragEnd has nothing to do.
func (s *Sheet) DragEnd() {}

func (s *Sheet) takeFocus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s); c != nil {
		c.Focus(s)
	}
}

// TappedSecondary opens the menu of what can be done with the text.
func (s *Sheet) TappedSecondary(e *fyne.PointEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(s)
	if c == nil {
		return
	}
	item := func(label string, on bool, do func()) *fyne.MenuItem {
		i := fyne.NewMenuItem(label, do)
		i.Disabled = !on
		return i
	}
	selected := !s.text.Selection().Empty()
	menu := widget.NewPopUpMenu(fyne.NewMenu("",
		item(lang.L("Undo"), s.text.CanUndo(), s.Undo),
		item(lang.L("Redo"), s.text.CanRedo(), s.Redo),
		fyne.NewMenuItemSeparator(),
		item(lang.L("Cut"), selected, s.cut),
		item(lang.L("Copy"), selected, s.copy),
		item(lang.L("Paste"), s.Paste != nil, s.paste),
		item(lang.L("Select all"), s.text.s != "", s.selectAll),
	), c)
	menu.ShowAtPosition(e.AbsolutePosition)
}
