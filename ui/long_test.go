package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/draft"
)

// longReply is a text as long as wanted, with faults all through it.
func longReply(size int) string { return strings.Repeat(badReply+"\n\n", size/len(badReply)) }

func TestLongPages(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
	}{
		{"long", Theme{}, fyne.Size{}},
		{"long-dark", Theme{Variant: &dark}, fyne.Size{}},
		{"long-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900)},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, "", &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			o.b.SetLong(draft.Parse(longReply(30 << 10)))
			o.list.step(1)
			for range 5 {
				o.list.step(1)
			}
			o.looks(t, "page-"+c.name)
		})
	}
}

// TestLong holds that a long text is read in lines, with the draft before it a
// step back away, and that the next words begin a new draft.
func TestLong(t *testing.T) {
	o := open(t, badReply)
	o.win.Canvas().Focus(o.draft.sheet)
	text := longReply(40 << 10)
	o.b.SetLong(draft.Parse(text))
	d := o.draft
	if d.sheet.Scroll.Visible() || !d.lines.Visible() || d.lines.text.text != text {
		t.Fatal("the lines are not shown")
	}
	if got := d.lines.says.text; got != "This is a long one (40 KB): read here, edit it where it came from." {
		t.Errorf("it says %q", got)
	}
	if o.win.Canvas().Focused() != fyne.Focusable(d.lines.text) {
		t.Error("the keyboard stayed in a sheet that is not there")
	}
	for _, f := range o.walk() {
		if n := nameOf(f); n == "Copy reply" || n == "Fix what is safe" || n == "*paper.Sheet" {
			t.Errorf("a long text: Tab reaches %s", n)
		}
	}
	// The rows, the keys and the marks work as ever.
	at := strings.Index(text, "DNS")
	test.Tap(o.row("jargon"))
	if want := (draft.Span{Start: at, End: at + 3}); d.at != want {
		t.Errorf("set off is %v", d.at)
	}
	last := o.list.report.Findings[len(o.list.report.Findings)-1]
	o.b.Select("")
	for o.list.shown() != len(o.list.report.Findings)-1 {
		o.list.step(-1)
	}
	l := d.lines.text
	if y := float32(l.row(last.At.Start)) * l.rowHeight(); l.scroll.Offset.Y > y || l.scroll.Offset.Y+l.scroll.Size().Height < y {
		t.Errorf("the last words stand at %v, shown is from %v", y, l.scroll.Offset.Y)
	}
	for _, m := range []string{"[give me a moment]", "Alt+"} {
		if strings.Contains(o.list.card.shown(), m) {
			t.Errorf("the card of a text that is only read offers %s", m)
		}
	}

	o.undo()
	if o.b.view.Text != badReply || o.b.view.Long || d.lines.Visible() || !d.sheet.Scroll.Visible() {
		t.Errorf("a step back gives %q", o.b.view.Text)
	}
	o.b.SetLong(draft.Parse(text))
	o.win.Canvas().Unfocus()
	o.win.Canvas().OnTypedRune()('H')
	if o.b.view.Text != "H" || d.lines.Visible() {
		t.Errorf("typing gives %q", o.b.view.Text)
	}
	o.b.SetLong(draft.Parse(text))
	test.Tap(findButton(t, o, "Clear"))
	if o.b.view.Text != "" || d.lines.Visible() || o.win.Canvas().Focused() != fyne.Focusable(d.sheet) {
		t.Error("Clear does not clear it")
	}
}

func TestLongPaste(t *testing.T) {
	o := open(t, "")
	var got []string
	o.draft.long = func(text string) { got = append(got, text) }
	o.system.Paste = func(done func(string, error)) { done(longReply(50<<10), nil) }
	o.shortcut(&fyne.ShortcutPaste{})
	o.shortcut(&fyne.ShortcutPaste{}) // the first is over: the next is taken too
	if len(got) != 2 || got[0] != longReply(50<<10) || o.b.view.Text != "" {
		t.Errorf("%d texts to be read elsewhere", len(got))
	}
	if o.notice.Visible() {
		t.Errorf("it was refused as well: %q", o.notice.words.text)
	}
	o.b.SetDraft(okReply)
	o.shortcut(&fyne.ShortcutPaste{})
	if len(got) != 2 || o.b.view.Text != okReply || !o.notice.Visible() {
		t.Errorf("a long text took the place of a draft: %d texts, %q", len(got), o.b.view.Text)
	}
	o.system.Paste = func(done func(string, error)) { done(" Bye.", nil) }
	o.draft.sheet.Select(draft.Span{Start: len(okReply), End: len(okReply)})
	o.shortcut(&fyne.ShortcutPaste{})
	if o.b.view.Text != okReply+" Bye." || len(got) != 2 {
		t.Errorf("a short paste gave %q", o.b.view.Text)
	}
}

func TestLongKeys(t *testing.T) {
	o := open(t, "")
	o.b.SetLong(draft.Parse(longReply(40 << 10)))
	l := o.draft.lines.text
	o.win.Canvas().Focus(l)
	y := func() float32 { return l.scroll.Offset.Y }
	o.press(fyne.KeyDown)
	if y() != l.rowHeight() {
		t.Errorf("Down goes to %v", y())
	}
	o.press(fyne.KeyUp, fyne.KeyUp)
	if y() != 0 {
		t.Errorf("Up goes to %v", y())
	}
	o.press(fyne.KeyPageDown)
	if want := l.scroll.Size().Height - l.rowHeight(); y() != want {
		t.Errorf("a page down is %v, want %v", y(), want)
	}
	o.press(fyne.KeyEnd)
	if bottom := l.MinSize().Height - l.scroll.Size().Height; y() != bottom {
		t.Errorf("End goes to %v, want %v", y(), bottom)
	}
	o.press(fyne.KeyPageUp, fyne.KeyHome)
	if y() != 0 {
		t.Errorf("Home goes to %v", y())
	}
	l.TypedRune('x')
	if !o.b.view.Long {
		t.Error("a letter ended the reading")
	}
}

// TestLongTapped holds that a click on marked words opens their row.
func TestLongTapped(t *testing.T) {
	o := open(t, "")
	o.b.SetLong(draft.Parse("calm down " + longReply(30<<10)))
	l := o.draft.lines.text
	test.TapAt(l, fyne.NewPos(24, 14))
	if o.b.view.Selected != "calm-down" || o.draft.at != (draft.Span{End: 9}) {
		t.Errorf("opened %q at %v", o.b.view.Selected, o.draft.at)
	}
}

func TestCut(t *testing.T) {
	wide := newWides(14)
	for r := range wide.plain {
		wide.plain[r] = 1
	}
	for _, r := range "äöü日本語😀\ufffd" {
		wide.other[r] = 1
	}
	for text, want := range map[string]string{
		"":                  "",
		"one two":           "one two",
		"one two three":     "one two |three",
		"one\ntwo\n":        "one|two|",
		"abcdefghijklmnop":  "abcdefgh|ijklmnop",
		"ab cdefghijklmno":  "ab |cdefghij|klmno",
		"日本語日本語日本語日":        "日本語日本語日本|語日",
		"one two       you": "one two       |you",
		"\xff\xfe broken":   "\xff\xfe |broken",
	} {
		var got []string
		for _, s := range cut(text, 8, wide) {
			got = append(got, s.In(text))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q is cut %q, want %q", text, got, want)
		}
	}
	if got := len(cut("abc", 0, wide)); got != 3 {
		t.Errorf("with no room there are %d rows", got)
	}
}

func TestSizeOf(t *testing.T) {
	for n, want := range map[int]string{21 << 10: "21 KB", 1 << 20: "1.0 MB", 5 << 20 / 4: "1.2 MB"} {
		if got := sizeOf(n); got != want {
			t.Errorf("%d bytes are %q", n, got)
		}
	}
}

// BenchmarkLongShow is the window's part in showing a megabyte: everything
// but the reading of it.
func BenchmarkLongShow(b *testing.B) {
	o := open(b, "")
	o.b.quick = true
	text := longReply(1 << 20)
	o.b.SetLong(&draft.Draft{Text: text})
	long := o.b.view
	for b.Loop() {
		b.StopTimer()
		o.b.Forget()
		b.StartTimer()
		o.b.view = long
		o.b.tell()
	}
}

// BenchmarkLongScroll is a page on in it.
func BenchmarkLongScroll(b *testing.B) {
	o := open(b, "")
	o.b.quick = true
	o.b.SetLong(&draft.Draft{Text: longReply(1 << 20)})
	l := o.draft.lines.text
	for b.Loop() {
		l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
		if l.scroll.Offset.Y > l.MinSize().Height/2 {
			l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
		}
	}
}
