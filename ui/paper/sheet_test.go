package paper

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// written is a sheet in a window of that size, with the keyboard.
func written(t testing.TB, text string, width, height float32) *Sheet {
	t.Helper()
	test.NewTempApp(t)
	s := New()
	s.PlaceHolder = "Type here"
	s.Put(text)
	w := test.NewTempWindow(t, s.Scroll)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, height))
	w.Canvas().Focus(s)
	return s
}

func key(s *Sheet, names ...fyne.KeyName) {
	for _, n := range names {
		s.TypedKey(&fyne.KeyEvent{Name: n})
	}
}

func with(s *Sheet, m fyne.KeyModifier, name fyne.KeyName) {
	s.TypedShortcut(&desktop.CustomShortcut{KeyName: name, Modifier: m})
}

var look = Look{theme.ColorNameError, Thick}

const reply = "Dear Sam,\n\nUnfortunately we cannot refund this order because you should have read the terms before buying it.\nBye"

func TestKeys(t *testing.T) {
	s := written(t, "one two\nthree", 300, 200)
	key(s, fyne.KeyPageDown)
	if s.Caret() != 8 {
		t.Errorf("PageDown went to %d", s.Caret())
	}
	key(s, fyne.KeyPageDown)
	test.Type(s, "!")
	if s.Text() != "one two\nthree!" {
		t.Fatalf("got %q", s.Text())
	}
	key(s, fyne.KeyUp, fyne.KeyHome)
	if s.Caret() != 0 {
		t.Errorf("Home went to %d", s.Caret())
	}
	key(s, fyne.KeyEnd)
	if s.Caret() != 7 {
		t.Errorf("End went to %d", s.Caret())
	}
	key(s, fyne.KeyReturn, fyne.KeyDelete, fyne.KeyDelete, fyne.KeyBackspace)
	if s.Text() != "one twohree!" {
		t.Errorf("got %q", s.Text())
	}
	with(s, fyne.KeyModifierControl, fyne.KeyHome)
	if s.Caret() != 0 {
		t.Errorf("Ctrl+Home went to %d", s.Caret())
	}
	with(s, fyne.KeyModifierControl, fyne.KeyRight)
	if s.Caret() != 3 {
		t.Errorf("Ctrl+Right went to %d", s.Caret())
	}
	with(s, fyne.KeyModifierControl, fyne.KeyDelete)
	if s.Text() != "one!" {
		t.Errorf("Ctrl+Delete left %q", s.Text())
	}
	with(s, fyne.KeyModifierControl, fyne.KeyBackspace)
	if s.Text() != "!" {
		t.Errorf("Ctrl+Backspace left %q", s.Text())
	}
	with(s, fyne.KeyModifierControl, fyne.KeyEnd)
	key(s, fyne.KeyRight, fyne.KeyDelete, fyne.KeyDown)
	if s.Caret() != 1 {
		t.Errorf("at the end, the caret went to %d", s.Caret())
	}
}

func TestUpAndDownKeepTheirPlace(t *testing.T) {
	s := written(t, "a long first line\nx\na long third line", 400, 200)
	s.text.Move(12, false)
	key(s, fyne.KeyDown)
	if s.Caret() != 19 {
		t.Fatalf("down to %d", s.Caret())
	}
	key(s, fyne.KeyDown)
	if got := s.Caret() - 20; got < 10 || got > 14 {
		t.Errorf("down to column %d, want about 12", got)
	}
	key(s, fyne.KeyUp, fyne.KeyUp)
	if s.Caret() != 12 {
		t.Errorf("up again to %d", s.Caret())
	}
	key(s, fyne.KeyUp)
	if s.Caret() != 0 {
		t.Errorf("up from the first row to %d", s.Caret())
	}
}

func TestEveryPlaceIsReached(t *testing.T) {
	text := "wrapping “words” 你好世界你好世界 e\u0301e\u0301 👨‍👩‍👧 then more words\n\nthe end"
	for _, width := range []float32{90, 140, 220, 500} {
		s := written(t, text, width, 300)
		for at := 0; ; at = s.Caret() {
			p := s.point(at)
			if got := s.place(p.AddXY(0.5, s.rowed.Height/2)); got != at {
				t.Errorf("width %v: pointing at %d gives %d (%q)", width, at, got, text[at:min(at+8, len(text))])
			}
			if i := s.row(p.Y + 1); !s.rows[i].hard() && i+1 < len(s.rows) && at >= s.rows[i].End {
				t.Errorf("width %v: %d is drawn on the row before its own", width, at)
			}
			key(s, fyne.KeyRight)
			if s.Caret() == at {
				if at != len(text) {
					t.Errorf("width %v: Right stops at %d of %d", width, at, len(text))
				}
				break
			}
		}
		key(s, fyne.KeyUp, fyne.KeyEnd, fyne.KeyHome)
	}
}

func TestSelecting(t *testing.T) {
	s := written(t, "one two three", 300, 200)
	s.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	key(s, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	s.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	if s.Selection() != at(0, 3) {
		t.Fatalf("selected %v", s.Selection())
	}
	test.Type(s, "1")
	if s.Text() != "1 two three" {
		t.Errorf("typing over a selection gave %q", s.Text())
	}
	s.Undo()
	if s.Text() != "one two three" || s.Selection() != at(0, 3) {
		t.Errorf("one undo gave %q, %v", s.Text(), s.Selection())
	}
	key(s, fyne.KeyLeft)
	if s.Caret() != 0 || !s.Selection().Empty() {
		t.Errorf("Left went to %d", s.Caret())
	}
	with(s, fyne.KeyModifierControl|fyne.KeyModifierShift, fyne.KeyRight)
	if s.Selection() != at(0, 3) {
		t.Errorf("selected %v", s.Selection())
	}
	key(s, fyne.KeyRight)
	if s.Caret() != 3 || !s.Selection().Empty() {
		t.Errorf("Right went to %d", s.Caret())
	}
	s.TypedShortcut(&fyne.ShortcutSelectAll{})
	key(s, fyne.KeyBackspace)
	if s.Text() != "" {
		t.Errorf("left %q", s.Text())
	}
}

func TestMouse(t *testing.T) {
	s := written(t, "one two\nthree four", 300, 200)
	click := func(at int, m fyne.KeyModifier) {
		e := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary, Modifier: m}
		e.Position = s.point(at).AddXY(1, 4)
		s.MouseDown(e)
		s.MouseUp(e)
	}
	click(5, 0)
	if s.Caret() != 5 {
		t.Fatalf("a click at 5 went to %d", s.Caret())
	}
	click(5, 0)
	if s.Selection() != at(4, 7) {
		t.Errorf("the second click selected %v", s.Selection())
	}
	click(5, 0)
	if s.Selection() != at(0, 7) {
		t.Errorf("the third click selected %v", s.Selection())
	}
	click(10, 0)
	click(14, fyne.KeyModifierShift)
	if s.Selection() != at(10, 14) {
		t.Errorf("Shift and click selected %v", s.Selection())
	}
	click(2, 0)
	d := &fyne.DragEvent{}
	d.Position = s.point(11).AddXY(1, 4)
	s.Dragged(d)
	s.DragEnd()
	if s.Selection() != at(2, 11) {
		t.Errorf("dragging selected %v", s.Selection())
	}
	e := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary}
	e.Position = fyne.NewPos(1000, 1000)
	s.MouseDown(e)
	if s.Caret() != len(s.Text()) {
		t.Errorf("a click below the text went to %d", s.Caret())
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(s)
	c.Unfocus()
	click(0, 0)
	if c.Focused() != fyne.Focusable(s) {
		t.Error("a click did not take the keyboard")
	}
}

func TestMenu(t *testing.T) {
	s := written(t, "one two", 300, 300)
	s.Copy = func(string) {}
	e := &desktop.MouseEvent{Button: desktop.MouseButtonSecondary}
	e.Position = s.point(5).AddXY(1, 4)
	s.Select(at(4, 7))
	s.MouseDown(e)
	if s.Selection() != at(4, 7) {
		t.Errorf("the menu's click changed the selection to %v", s.Selection())
	}
	s.TappedSecondary(&fyne.PointEvent{Position: e.Position, AbsolutePosition: e.Position})
	c := fyne.CurrentApp().Driver().CanvasForObject(s)
	if c.Overlays().Top() == nil {
		t.Fatal("no menu")
	}
}
