package paper

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/draft"
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

func TestMarksFollow(t *testing.T) {
	s := written(t, reply, 300, 200)
	words := strings.Index(reply, "you should have read the terms")
	s.SetMarks([]Mark{{Span: at(words, words+10), Look: look}, {Span: at(9, 9), Look: look}, {Span: at(words+3, words+3000), Look: look}})
	if len(s.marks) != 2 {
		t.Fatalf("a mark beyond the text was kept: %v", s.marks)
	}
	s.text.Move(0, false)
	test.Type(s, "👋 ")
	if got := s.marks[1].In(s.Text()); got != "you should" {
		t.Errorf("after typing before it, the mark is on %q", got)
	}
	s.text.Move(len(s.Text()), false)
	test.Type(s, "!")
	if got := s.marks[1].In(s.Text()); got != "you should" {
		t.Errorf("after typing behind it, the mark is on %q", got)
	}
	s.text.Move(s.marks[1].Start+2, false)
	test.Type(s, "x")
	if len(s.marks) != 1 {
		t.Errorf("marks on words that were changed: %v", s.marks)
	}
}

func TestWrappedMark(t *testing.T) {
	s := written(t, reply, 220, 300)
	words := strings.Index(reply, "you should")
	s.SetMarks([]Mark{{Span: at(words, words+len("you should have read the terms")), Look: look}})
	if n := s.drawn.used.rects; n < 4 {
		t.Errorf("a mark over two rows has %d rectangles, want a tint and a line in each", n)
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(s)
	c.(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(900, 300))
	if n := s.drawn.used.rects; n != 2 {
		t.Errorf("on one row it has %d rectangles", n)
	}
}

func TestScrolling(t *testing.T) {
	s := written(t, strings.Repeat(reply+"\n", 20), 300, 120)
	if s.Scroll.Offset.Y != 0 {
		t.Fatalf("begins at %v", s.Scroll.Offset)
	}
	if n := s.drawn.used.texts; n > 12 {
		t.Errorf("%d rows are drawn, far more than are in view", n)
	}
	with(s, fyne.KeyModifierControl, fyne.KeyEnd)
	if !s.inView(s.Caret()) {
		t.Error("the caret is out of view")
	}
	if bottom := s.Scroll.Offset.Y + s.Scroll.Size().Height; bottom > s.Size().Height+1 {
		t.Errorf("scrolled to %v of %v", bottom, s.Size().Height)
	}
	rest := s.Scroll.Offset.Y
	key(s, fyne.KeyUp)
	if s.Scroll.Offset.Y != rest {
		t.Error("scrolled though the caret was in view")
	}
	far := strings.Index(s.Text(), "you should")
	s.Reveal(at(far, far+10))
	if !s.inView(far) || s.Caret() != far+10 {
		t.Error("revealed words are out of view")
	}
	key(s, fyne.KeyPageDown, fyne.KeyPageDown)
	before := s.Caret()
	key(s, fyne.KeyPageUp)
	if s.Caret() >= before || !s.inView(s.Caret()) {
		t.Error("PageUp did not go up")
	}
	s.Put("short")
	if s.Scroll.Offset.Y != 0 || s.Caret() > 5 {
		t.Errorf("with a short text the view is at %v", s.Scroll.Offset)
	}
}

func TestPutDoesNotSpeak(t *testing.T) {
	s := written(t, "one", 300, 100)
	said := 0
	s.Changed = func(string) { said++ }
	s.Put("two")
	if said != 0 {
		t.Error("text put in from outside was handed back")
	}
	s.Undo()
	if said != 1 || s.Text() != "one" {
		t.Errorf("undo: said %d times, %q", said, s.Text())
	}
}

func TestClipboard(t *testing.T) {
	s := written(t, "one two", 300, 100)
	var copied, told string
	s.Copy = func(text string) { copied = text }
	s.Tell = func(m string, _ bool) { told = m }
	s.TypedShortcut(&fyne.ShortcutCopy{})
	if copied != "" {
		t.Error("copied without a selection")
	}
	s.Select(at(0, 3))
	s.TypedShortcut(&fyne.ShortcutCopy{})
	if copied != "one" || s.Text() != "one two" {
		t.Errorf("copied %q", copied)
	}
	s.Select(at(3, 7))
	s.TypedShortcut(&fyne.ShortcutCut{})
	if copied != " two" || s.Text() != "one" {
		t.Errorf("cut %q, left %q", copied, s.Text())
	}
	s.Undo()
	if s.Text() != "one two" {
		t.Errorf("undone to %q", s.Text())
	}

	s.TypedShortcut(&fyne.ShortcutPaste{}) // nothing to paste with: nothing happens
	var done func(string, error)
	asked := 0
	s.Paste = func(d func(string, error)) { asked++; done = d }
	s.TypedShortcut(&fyne.ShortcutPaste{})
	s.TypedShortcut(&fyne.ShortcutPaste{})
	if asked != 1 {
		t.Errorf("asked %d times while the first was under way", asked)
	}
	s.text.Move(7, false)
	test.Type(s, "!") // typed while the clipboard’s owner takes its time
	done("three", nil)
	if s.Text() != "one two!three" {
		t.Errorf("pasted to %q", s.Text())
	}
	s.Undo()
	if s.Text() != "one two!" {
		t.Errorf("one undo of a paste gave %q", s.Text())
	}
	s.TypedShortcut(&fyne.ShortcutPaste{})
	done("", errors.New("Nothing came from the clipboard. Copy it again."))
	if told != "Nothing came from the clipboard. Copy it again." || s.Text() != "one two!" {
		t.Errorf("told %q, %q", told, s.Text())
	}
}

func TestWhatDoesNotFit(t *testing.T) {
	s := written(t, "draft", 300, 100)
	s.Limit = 20 << 10
	var told string
	s.Tell = func(m string, bad bool) { told = m }
	for _, c := range []struct {
		name, text, want, said string
	}{
		{"too long", strings.Repeat("x", 20<<10), "draft", "That is more than fits here (20 KB). What is here is as it was; shorten it first."},
		{"ten megabytes", strings.Repeat("x", 10<<20), "draft", "That is more than fits here (20 KB). What is here is as it was; shorten it first."},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "draft", "What was copied is not text. Copy the words themselves and paste again."},
		{"a stray byte", "hello \xff there, and more words", "hello  there, and more wordsdraft", "A few characters that are not text were left out."},
		{"a NUL", "hello \x00 there, and more words", "hello  there, and more wordsdraft", "A few characters that are not text were left out."},
		{"line ends", "a\r\nb\rc\nd\te", "a\nb\nc\nd\tedraft", ""},
		{"nothing", "", "draft", ""},
	} {
		told = ""
		s.text.Move(0, false)
		s.Insert(c.text)
		if s.Text() != c.want || told != c.said {
			t.Errorf("%s: got %.60q, told %q", c.name, s.Text(), told)
		}
		if s.Text() != "draft" {
			s.Undo()
		}
	}
	s.Insert(strings.Repeat("x", 20<<10-5))
	told = ""
	test.Type(s, "y")
	if len(s.Text()) != 20<<10 || told == "" {
		t.Errorf("typing beyond the limit: %d bytes, told %q", len(s.Text()), told)
	}
	s.TypedShortcut(&fyne.ShortcutSelectAll{})
	test.Type(s, "y")
	if s.Text() != "y" {
		t.Error("typing over a full text was refused")
	}
}

func TestOtherShortcutsAreHandedOn(t *testing.T) {
	s := written(t, "", 300, 100)
	var got []string
	s.Other = func(c fyne.Shortcut) { got = append(got, c.ShortcutName()) }
	with(s, fyne.KeyModifierControl, fyne.KeyReturn)
	with(s, fyne.KeyModifierControl, fyne.KeyHome)
	if len(got) != 1 {
		t.Errorf("handed on %q", got)
	}
}

func TestTabIsNotWritten(t *testing.T) {
	s := written(t, "", 300, 100)
	if _, ok := fyne.Focusable(s).(fyne.Tabbable); ok {
		t.Error("the sheet keeps the Tab key to itself")
	}
	s.TypedRune('\t')
	if s.Text() != "" {
		t.Error("a tab was written")
	}
}

func TestNotYetShown(t *testing.T) {
	test.NewTempApp(t)
	s := New()
	s.Put("one\ntwo")
	s.SetMarks([]Mark{{Span: at(0, 3), Look: look}})
	s.Reveal(at(4, 7))
	key(s, fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageDown)
	test.Type(s, "!")
	s.Undo()
	if s.Text() != "one\ntwo" {
		t.Errorf("got %q", s.Text())
	}
}

func TestHuge(t *testing.T) {
	s := written(t, "", 300, 200)
	s.Put(strings.Repeat(reply+"\n", 1<<20/len(reply)))
	with(s, fyne.KeyModifierControl, fyne.KeyEnd)
	test.Type(s, "x")
	if !s.inView(s.Caret()) || s.drawn.used.texts > 20 {
		t.Errorf("%d rows drawn", s.drawn.used.texts)
	}
}

func benchKey(b *testing.B, size int) {
	s := written(b, strings.Repeat(reply+"\n", size/len(reply)), 380, 260)
	var marks []Mark
	for i := range strings.Count(s.Text(), "you should") {
		at := i*(len(reply)+1) + strings.Index(reply, "you should")
		marks = append(marks, Mark{Span: draft.Span{Start: at, End: at + 10}, Look: Look{theme.ColorNameError, Dashed}})
	}
	s.Changed = func(string) { s.SetMarks(append([]Mark(nil), s.marks...)) }
	s.SetMarks(marks)
	s.text.Move(len(s.Text())/2, false)
	s.settle()
	n := 0
	for b.Loop() {
		s.TypedRune(rune('a' + n%26))
		if n++; n%7 == 0 {
			s.TypedRune(' ')
		}
		if n%200 == 0 {
			b.StopTimer()
			for s.text.CanUndo() && len(s.text.past) > 1 {
				s.Undo()
			}
			b.StartTimer()
		}
	}
}

func BenchmarkKey2KB(b *testing.B)   { benchKey(b, 2<<10) }
func BenchmarkKey20KB(b *testing.B)  { benchKey(b, 20<<10) }
func BenchmarkKey200KB(b *testing.B) { benchKey(b, 200<<10) }

// A word of 20 KB, as pasted code or a key is.
func BenchmarkPutOneWord(b *testing.B) {
	s := written(b, "", 380, 260)
	text := strings.Repeat("xYz0", 5<<10)
	for b.Loop() {
		s.Put(text)
		s.Put("")
	}
}

func BenchmarkPut20KB(b *testing.B) {
	s := written(b, "", 380, 260)
	text := strings.Repeat(reply+"\n", 20<<10/len(reply))
	for b.Loop() {
		s.Put(text)
		s.Put("")
	}
}
