package paper

import (
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"levelhead/coach/draft"
)

// TypedRune writes a character in place of the selection.
func (s *Sheet) TypedRune(r rune) {
	if r == '\t' {
		return // Tab leaves the sheet
	}
	s.typed(string(r))
}

func (s *Sheet) typed(text string) {
	if !s.room(len(text)) {
		return
	}
	s.edited(s.text.Type(text))
}

// KeyDown notes a Shift key that is held.
func (s *Sheet) KeyDown(e *fyne.KeyEvent) {
	s.shift = s.shift || e.Name == desktop.KeyShiftLeft || e.Name == desktop.KeyShiftRight
}

// KeyUp notes a Shift key that is let go.
func (s *Sheet) KeyUp(e *fyne.KeyEvent) {
	if e.Name == desktop.KeyShiftLeft || e.Name == desktop.KeyShiftRight {
		s.shift = false
	}
}

// TypedKey moves the caret, deletes, or begins a new line.
func (s *Sheet) TypedKey(e *fyne.KeyEvent) {
	t := &s.text
	sel := t.Selection()
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		s.typed("\n")
	case fyne.KeyBackspace:
		s.wipe(clusterBefore(t.s, t.caret))
	case fyne.KeyDelete:
		s.wipe(clusterAfter(t.s, t.caret))
	case fyne.KeyLeft:
		if !s.shift && !sel.Empty() {
			s.move(sel.Start, false)
			return
		}
		s.move(clusterBefore(t.s, t.caret), s.shift)
	case fyne.KeyRight:
		if !s.shift && !sel.Empty() {
			s.move(sel.End, false)
			return
		}
		s.move(clusterAfter(t.s, t.caret), s.shift)
	case fyne.KeyUp:
		s.climb(-1)
	case fyne.KeyDown:
		s.climb(1)
	case fyne.KeyPageUp:
		s.climb(-s.page())
	case fyne.KeyPageDown:
		s.climb(s.page())
	case fyne.KeyHome:
		s.move(s.rows[rowAt(s.rows, t.caret)].Start, s.shift)
	case fyne.KeyEnd:
		s.move(s.rowEnd(), s.shift)
	default:
		if s.Key != nil {
			s.Key(e.Name)
		}
	}
}

func (s *Sheet) move(at int, extend bool) {
	s.text.Move(at, extend)
	s.goal = -1
	s.settle()
}

// wipe deletes the selection, or from the caret to a place.
func (s *Sheet) wipe(to int) {
	sel := s.text.Selection()
	if sel.Empty() {
		sel = draft.Span{Start: min(s.text.caret, to), End: max(s.text.caret, to)}
	}
	if !sel.Empty() {
		s.edited(s.text.Wipe(sel))
	}
}

// climb goes down some rows, or up, and keeps to the same distance from the
// left however short the rows between are. Beyond the first and last row it
// goes to the text's start and end.
func (s *Sheet) climb(by int) {
	t := &s.text
	if s.rowed.Height == 0 {
		return
	}
	i := rowAt(s.rows, t.caret)
	goal := s.goal
	if goal < 0 {
		goal = s.reach(i, t.caret)
	}
	to := len(t.s)
	switch {
	case i+by < 0 && i == 0:
		to = 0
	case i+by < len(s.rows) || i < len(s.rows)-1:
		j := min(max(i+by, 0), len(s.rows)-1)
		to = s.place(fyne.NewPos(s.inset()+goal, s.inset()+(float32(j)+0.5)*s.rowed.Height))
	}
	t.Move(to, s.shift)
	s.goal = goal
	s.settle()
}

// page is how many rows fit into view, less one to keep one's place by.
func (s *Sheet) page() int {
	return max(int(s.Scroll.Size().Height/max(s.rowed.Height, 1))-1, 1)
}

// rowEnd is the end of the caret's row; where the row wrapped, before its
// last character, as its end is the next row's start.
func (s *Sheet) rowEnd() int {
	i := rowAt(s.rows, s.text.caret)
	if r := s.rows[i]; !r.hard() && i+1 < len(s.rows) {
		return max(clusterBefore(s.text.s, r.End), r.Start)
	}
	return s.rows[i].End
}

// TypedShortcut edits, or hands on to Other what is no editing.
func (s *Sheet) TypedShortcut(shortcut fyne.Shortcut) {
	switch c := shortcut.(type) {
	case *fyne.ShortcutUndo:
		s.Undo()
	case *fyne.ShortcutRedo:
		s.Redo()
	case *fyne.ShortcutCopy:
		s.copy()
	case *fyne.ShortcutCut:
		s.cut()
	case *fyne.ShortcutPaste:
		s.paste()
	case *fyne.ShortcutSelectAll:
		s.selectAll()
	case *desktop.CustomShortcut:
		if !s.moveBy(c) && s.Other != nil {
			s.Other(shortcut)
		}
	default:
		if s.Other != nil {
			s.Other(shortcut)
		}
	}
}

// moveBy takes the keys that go by words and to the ends of the text, as they
// are on each system, and reports whether it was one.
func (s *Sheet) moveBy(c *desktop.CustomShortcut) bool {
	t := &s.text
	word, end := fyne.KeyModifierControl, fyne.KeyModifierControl
	if runtime.GOOS == "darwin" {
		word, end = fyne.KeyModifierAlt, fyne.KeyModifierSuper
	}
	held := c.Modifier &^ fyne.KeyModifierShift
	extend := c.Modifier&fyne.KeyModifierShift != 0
	switch {
	case held == word && c.KeyName == fyne.KeyLeft:
		s.move(wordBefore(t.s, t.caret), extend)
	case held == word && c.KeyName == fyne.KeyRight:
		s.move(wordAfter(t.s, t.caret), extend)
	case held == word && c.KeyName == fyne.KeyBackspace:
		s.wipe(wordBefore(t.s, t.caret))
	case held == word && c.KeyName == fyne.KeyDelete:
		s.wipe(wordAfter(t.s, t.caret))
	case held == end && (c.KeyName == fyne.KeyHome || c.KeyName == fyne.KeyUp && word != end):
		s.move(0, extend)
	case held == end && (c.KeyName == fyne.KeyEnd || c.KeyName == fyne.KeyDown && word != end):
		s.move(len(t.s), extend)
	case held == end && c.KeyName == fyne.KeyLeft:
		s.move(s.rows[rowAt(s.rows, t.caret)].Start, extend)
	case held == end && c.KeyName == fyne.KeyRight:
		s.move(s.rowEnd(), extend)
	case held == fyne.KeyModifierShortcutDefault && extend && c.KeyName == fyne.KeyZ:
		s.Redo()
	default:
		return false
	}
	return true
}
