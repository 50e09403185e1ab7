package paper

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

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
