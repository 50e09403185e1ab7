package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// alt holds Alt, or what stands for it on a Mac, and presses a key.
func (o *opened) alt(k fyne.KeyName) {
	for _, b := range bindings() {
		if c, ok := b.Shortcut.(*desktop.CustomShortcut); ok && c.KeyName == k && c.Modifier&fyne.KeyModifierAlt != 0 {
			o.shortcut(c)
			return
		}
	}
}

// TestHandsMessage holds that Escape in what the customer wrote goes back to
// the reply before it folds the window, and that clearing it leaves the
// keyboard where there is something to do.
func TestHandsMessage(t *testing.T) {
	o := open(t, badReply)
	c := o.win.Canvas()
	o.alt(fyne.KeyM)
	if !o.message.attended() {
		t.Fatal("Alt+M did not go to what the customer wrote")
	}
	o.b.SetMessage(theirs)
	c.FocusNext()
	c.FocusNext()
	if nameOf(c.Focused()) != "Clear" {
		t.Fatalf("Tab went to %s", nameOf(c.Focused()))
	}
	o.press(fyne.KeySpace)
	if o.b.view.Message != "" || c.Focused() != fyne.Focusable(o.message.box.sheet) {
		t.Errorf("cleared to %q, the keyboard is on %s", o.b.view.Message, nameOf(c.Focused()))
	}
	o.press(fyne.KeyEscape)
	if o.folded || !o.message.body.Hidden || c.Focused() != fyne.Focusable(o.draft.sheet) {
		t.Errorf("Escape: folded %v, the message hidden %v, the keyboard on %s", o.folded, o.message.body.Hidden, nameOf(c.Focused()))
	}
	o.press(fyne.KeyEscape)
	if !o.folded {
		t.Error("the second Escape did not fold the window")
	}
}

// TestHandsPaste holds that a reply pasted to be checked is shown from its
// beginning, and has the keyboard.
func TestHandsPaste(t *testing.T) {
	o := open(t, "Hi,\nfirst.")
	long := badReply + strings.Repeat("\nAnd one more line of it.", 30)
	o.system.Paste = func(done func(string, error)) { done(long, nil) }
	test.Tap(o.message.fold)
	o.win.Canvas().Focus(o.message.clear)
	o.alt(fyne.KeyV)
	s := o.draft.sheet
	if s.Text() != long || o.win.Canvas().Focused() != fyne.Focusable(s) {
		t.Fatalf("pasted %q, the keyboard on %s", s.Text(), nameOf(o.win.Canvas().Focused()))
	}
	if s.Caret() != 0 || s.Scroll.Offset.Y != 0 {
		t.Errorf("the caret is at %d, %v below the top", s.Caret(), s.Scroll.Offset.Y)
	}
	o.undo()
	if s.Text() != "Hi,\nfirst." {
		t.Errorf("one undo gave %q", s.Text())
	}
}

// TestHandsTight holds that in a small window with large text, which has room
// for a row and little else, what was found can be read.
func TestHandsTight(t *testing.T) {
	o := openAs(t, badReply, &Theme{Scale: 1.6})
	o.win.Resize(fyne.NewSize(360, 680))
	for o.b.view.Selected != "calm-down" {
		o.alt(fyne.KeyDown)
	}
	from := o.list.Scroll.Offset.Y
	card := o.list.card.Position().Y
	if card < from-0.5 || card > from+1 {
		t.Errorf("the card is at %v, in view is what is from %v", card, from)
	}
	o.looks(t, "page-card-tight")
}

// TestHandsIgnore holds that what was found is gone through and set aside
// without a look for the button.
func TestHandsIgnore(t *testing.T) {
	o := open(t, badReply)
	o.alt(fyne.KeyI) // nothing is shown yet
	if len(o.b.ignored) != 0 {
		t.Fatal("set aside unseen")
	}
	for o.b.view.Selected != "calm-down" {
		o.alt(fyne.KeyDown)
	}
	o.alt(fyne.KeyI)
	if got := o.row("calm-down").state.text; got != "clean" {
		t.Errorf("the row says %q", got)
	}
	if o.win.Canvas().Focused() != fyne.Focusable(o.draft.sheet) {
		t.Error("the keyboard has left the draft")
	}
	o.alt(fyne.KeyDown)
	if id := o.b.view.Selected; id == "calm-down" || id == "" {
		t.Errorf("the next one is %q", id)
	}
}
