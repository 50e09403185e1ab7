package paper

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/draft"
)

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

func BenchmarkKey2KB(b *testing.B) { benchKey(b, 2<<10) }

func BenchmarkKey20KB(b *testing.B) { benchKey(b, 20<<10) }

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
