package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/draft"
)

// button is the card’s button with these words.
func (o *opened) button(t *testing.T, label string) *button {
	t.Helper()
	for _, b := range o.list.card.press {
		if b.label.text == label {
			return b
		}
	}
	t.Fatalf("the card has no button %q", label)
	return nil
}

func (o *opened) row(id string) *row { return o.list.row(id) }

func (o *opened) undo() { o.shortcut(&fyne.ShortcutUndo{}) }

// shortcut does what the window’s driver does with one.
func (o *opened) shortcut(s fyne.Shortcut) {
	if f, ok := o.win.Canvas().Focused().(fyne.Shortcutable); ok {
		f.TypedShortcut(s)
		return
	}
	o.win.Canvas().(fyne.Shortcutable).TypedShortcut(s)
}

func (o *opened) press(names ...fyne.KeyName) {
	for _, n := range names {
		o.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
}

func TestTyping(t *testing.T) {
	o := open(t, "")
	test.Type(o.draft.sheet, "Calm down 😀")
	if o.b.view.Text != "Calm down 😀" {
		t.Fatalf("the desk has %q", o.b.view.Text)
	}
	if got := o.row("calm-down").state.text; got != "1 found" {
		t.Errorf("the row says %q", got)
	}
}

func TestFixAndUndo(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("calm-down"))
	if o.b.view.Selected != "calm-down" || !o.row("calm-down").open {
		t.Fatal("the row did not open")
	}
	if at := strings.Index(badReply, "calm down") + len("calm down"); o.draft.sheet.Caret() != at {
		t.Errorf("the caret is at %d, want %d", o.draft.sheet.Caret(), at)
	}
	test.Tap(o.button(t, "give me a moment"))
	want := strings.Replace(badReply, "calm down", "give me a moment", 1)
	if o.draft.sheet.Text() != want || o.b.view.Text != want {
		t.Fatalf("got %q", o.draft.sheet.Text())
	}
	if o.win.Canvas().Focused() != fyne.Focusable(o.draft.sheet) {
		t.Error("after a tap the keyboard is not in the draft")
	}
	o.win.Canvas().Unfocus() // Ctrl+Z works wherever the keyboard is
	o.undo()
	if o.draft.sheet.Text() != badReply || o.b.view.Text != badReply {
		t.Errorf("one undo gave %q", o.draft.sheet.Text())
	}
	o.shortcut(&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift})
	if o.draft.sheet.Text() != want {
		t.Errorf("redo gave %q", o.draft.sheet.Text())
	}
}

func TestCaretStaysAtItsWords(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("demand"))
	end := strings.Index(badReply, "Kim")
	o.draft.sheet.Select(draft.Span{Start: end, End: end})
	test.Tap(o.button(t, "please"))
	if got := o.draft.sheet.Text()[o.draft.sheet.Caret():]; got != "Kim" {
		t.Errorf("behind the caret stands %q", got)
	}
}

func TestBlankIsSelected(t *testing.T) {
	o := open(t, "👍🏽 你好 "+badReply)
	test.Tap(o.row("calm-down"))
	test.Tap(o.button(t, "bear with me until [time]"))
	s := o.draft.sheet
	if got := s.Selection().In(s.Text()); got != "[time]" {
		t.Fatalf("selected %q", got)
	}
	test.Type(s, "3 pm")
	if !strings.Contains(o.b.view.Text, "bear with me until 3 pm.") {
		t.Errorf("got %q", o.b.view.Text)
	}
}

func TestMissingIsPutWhereItBelongs(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("acknowledge-feeling"))
	if got := o.draft.sheet.Caret(); got != strings.Index(badReply, "\n")+1 {
		t.Errorf("the caret is at %d", got)
	}
	test.Tap(o.button(t, "I can see how much time this has cost you."))
	if !strings.HasPrefix(o.b.view.Text, "Hi Sam,\nI can see how much time this has cost you. please") {
		t.Errorf("got %q", o.b.view.Text)
	}
	if got := o.row("acknowledge-feeling").state.text; got != "said" {
		t.Errorf("the row says %q", got)
	}
	o.undo()
	if o.b.view.Text != badReply {
		t.Errorf("undone to %q", o.b.view.Text)
	}
}

func TestFixAll(t *testing.T) {
	o := open(t, badReply)
	test.Tap(findButton(t, o, "Fix what is safe"))
	if strings.Contains(o.b.view.Text, "calm down") || strings.Contains(o.b.view.Text, "You must") {
		t.Fatalf("got %q", o.b.view.Text)
	}
	// Each fix is taken back by itself, the last one first.
	mended, n := o.b.view.Text, 0
	for ; o.b.view.Text != badReply && n < 10; n++ {
		o.undo()
		if o.draft.sheet.Text() != o.b.view.Text {
			t.Fatalf("the sheet has %q, the desk %q", o.draft.sheet.Text(), o.b.view.Text)
		}
	}
	if n != 5 {
		t.Errorf("it took %d steps back", n)
	}
	for range n {
		o.shortcut(&fyne.ShortcutRedo{})
	}
	if o.b.view.Text != mended {
		t.Errorf("all taken again: %q", o.b.view.Text)
	}
	end := strings.Index(mended, "Kim")
	o.draft.sheet.Select(draft.Span{Start: end, End: end})
	test.Tap(findButton(t, o, "Clear"))
	o.draft.sheet.Put(badReply)
	o.b.SetDraft(badReply)
	end = strings.Index(badReply, "Kim")
	o.draft.sheet.Select(draft.Span{Start: end, End: end})
	test.Tap(findButton(t, o, "Fix what is safe"))
	if got := o.draft.sheet.Text()[o.draft.sheet.Caret():]; got != "Kim" {
		t.Errorf("behind the caret stands %q", got)
	}
}

func TestNext(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("calm-down"))
	first, last := strings.Index(badReply, "calm down"), strings.LastIndex(badReply, "calm down")
	for _, want := range []int{last, first, last} {
		for _, b := range o.list.card.press {
			if strings.HasPrefix(b.label.text, "Next") {
				test.Tap(b)
				break
			}
		}
		if got := o.draft.sheet.Caret(); got != want+len("calm down") {
			t.Errorf("the caret is at %d, want %d", got, want+len("calm down"))
		}
	}
	test.Tap(o.button(t, "give me a moment")) // mends the one that is shown
	if strings.LastIndex(o.b.view.Text, "calm down") != first {
		t.Errorf("got %q", o.b.view.Text)
	}
}

func TestRowsOpenAndShut(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("jargon"))
	test.Tap(o.row("demand"))
	if o.row("jargon").open || !o.row("demand").open || o.b.view.Selected != "demand" {
		t.Error("opening a row did not shut the other")
	}
	test.Tap(o.row("demand"))
	if o.b.view.Selected != "" || slices.Contains(o.list.content.Objects, fyne.CanvasObject(o.list.card.panel)) {
		t.Error("the row did not shut")
	}
	o.b.Select("nothing-of-that-name") // a check that has gone
	o.b.Select("")
}

func TestDismiss(t *testing.T) {
	o := open(t, badReply)
	test.Tap(o.row("jargon"))
	test.Tap(o.button(t, "Ignore here"))
	if got := o.row("jargon").state.text; got != "clean" {
		t.Errorf("the row says %q", got)
	}
	test.Tap(o.row("offer-choice"))
	test.Tap(o.button(t, "Not needed here"))
	if got := o.row("offer-choice").state.text; got != "optional" {
		t.Errorf("the row says %q", got)
	}
}
