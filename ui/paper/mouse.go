package paper

import (
	"slices"
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

// Tapped tells of a click on a mark. Of a second click, which takes the word,
// and of one that makes a selection nothing is told.
func (s *Sheet) Tapped(e *fyne.PointEvent) {
	if s.Marked == nil || s.clicks.n > 1 || !s.text.Selection().Empty() {
		return
	}
	if hit := s.marksAt(e.Position); len(hit) > 0 {
		s.Marked(hit)
	}
}

// marksAt are the marks at a point on the sheet, the shortest first.
func (s *Sheet) marksAt(p fyne.Position) (hit []Mark) {
	if s.rowed.Height == 0 {
		return nil
	}
	i := s.row(p.Y)
	row, x := s.rows[i], p.X-s.inset()
	y := p.Y - s.inset() - float32(i)*s.rowed.Height
	for _, m := range s.marks {
		if m.Empty() {
			// The sign stands on the line’s foot, a little into the next.
			at := p.Subtract(s.point(m.Start)).SubtractXY(0, s.rowed.Height*0.8)
			if near := s.rowed.Height / 2; max(at.X, -at.X, at.Y, -at.Y) <= near {
				hit = append(hit, m)
			}
			continue
		}
		from, to := max(m.Start, row.Start), min(m.End, row.End)
		if from < to && y >= 0 && y < s.rowed.Height && s.reach(i, from) <= x && x <= s.reach(i, to) {
			hit = append(hit, m)
		}
	}
	slices.SortStableFunc(hit, func(a, b Mark) int { return a.Len() - b.Len() })
	return hit
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
