package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

const theirs = "Third time this week that the till is dead, and I have a shop full of people."

// TestMessagePages shows what the customer wrote, the card for an insult, and
// what is said of the reply as a whole.
func TestMessagePages(t *testing.T) {
	for _, c := range []struct {
		name    string
		theme   Theme
		size    fyne.Size
		message string
	}{
		{"message", Theme{}, fyne.Size{}, theirs},
		{"message-dark", Theme{Variant: &dark}, fyne.Size{}, theirs},
		{"message-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), theirs},
		{"advice", Theme{}, fyne.NewSize(360, 720), "You idiot."},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, badReply, &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			test.Tap(o.message.fold)
			o.b.SetMessage(c.message)
			o.looks(t, "page-"+c.name)
		})
	}
}

func TestMessage(t *testing.T) {
	o := open(t, okReply)
	o.Paste = func(done func(string, error)) { done(theirs, nil) }
	if o.message.body.Visible() {
		t.Error("the box is open before it is wanted")
	}
	test.Tap(o.message.fold)
	if o.win.Canvas().Focused() != o.message.box.sheet {
		t.Error("the box opens without the keyboard in it")
	}
	test.Tap(findButton(t, o, "Paste"))
	if got := o.b.view.Message; got != theirs {
		t.Errorf("pasted: %q", got)
	}
	if got := o.message.heard.text; got != "Sounds upset, worried" {
		t.Errorf("heard: %q", got)
	}
	test.Tap(findButton(t, o, "Paste")) // in the place of the one before
	if got := o.b.view.Message; got != theirs {
		t.Errorf("pasted again: %q", got)
	}
	o.win.Canvas().Focus(o.message.box.sheet)
	o.undo() // in the box that has the keyboard
	o.undo()
	if o.b.view.Text != okReply || o.b.view.Message != "" {
		t.Errorf("undone, the reply is %q and the message %q", o.b.view.Text, o.b.view.Message)
	}
	o.shortcut(&fyne.ShortcutRedo{})
	o.shortcut(&fyne.ShortcutRedo{})
	o.win.Canvas().Focus(o.message.fold)
	o.press(fyne.KeyLeft)
	if o.message.body.Visible() {
		t.Error("Left does not fold the box")
	}
	if got := o.message.heard.text; got == "" {
		t.Error("folded, it no longer says how they feel")
	}
	o.press(fyne.KeyRight)
	test.Tap(o.message.clear)
	if o.b.view.Message != "" || o.message.heard.text != "" {
		t.Errorf("cleared, %q is left, and %q", o.b.view.Message, o.message.heard.text)
	}
}

// TestAdvice holds that the card is put away for one message and comes again
// with the next.
func TestAdvice(t *testing.T) {
	o := open(t, "")
	o.b.SetMessage("You idiot.")
	test.Tap(findButton(t, o, "I’m here to get this solved."))
	if !slices.Equal(o.copied, []string{"I’m here to get this solved."}) {
		t.Errorf("copied %q", o.copied)
	}
	test.Tap(findButton(t, o, "Put this away"))
	for _, f := range o.walk() {
		if nameOf(f) == "Put this away" {
			t.Error("put away, it stays")
		}
	}
	o.b.SetMessage("")
	o.b.SetMessage("An idiot, again.")
	findButton(t, o, "Put this away")
}

func TestWhole(t *testing.T) {
	o := open(t, "")
	o.win.Resize(fyne.NewSize(380, 900))
	text := "Open the settings and choose the printer. " + strings.Repeat("Then print the page again and tell me what it says. ", 3)
	first := draft.Span{End: 41}
	o.b.read(text)
	r := *o.b.view.Report
	r.Whole.Remarks = []check.Remark{{
		ID: "no-person", At: []draft.Span{first}, Message: "All steps, no person: nothing here speaks to the one who reads it.",
		Fixes: []check.Fix{{Label: "I can see that this has cost you time.", Edits: []check.Edit{{Text: "I can see that this has cost you time. "}}}},
	}}
	o.b.set(func(v *coach.View) { v.Report = &r })
	o.list.ScrollToBottom()
	o.looks(t, "page-whole")
	test.Tap(findButton(t, o, "Show me"))
	if got := o.draft.sheet.Caret(); got != first.End {
		t.Errorf("the caret is at %d, not at the end of %v", got, first)
	}
	test.Tap(findButton(t, o, "I can see that this has cost you time."))
	if got := o.b.view.Text; !strings.HasPrefix(got, "I can see that this has cost you time. Open") {
		t.Errorf("the reply is %q", got)
	}
}

func TestEaseLine(t *testing.T) {
	rule := &check.Rule{ID: "jargon", Terms: true}
	short := check.Run(nil, draft.Parse("It works."), check.Case{})
	if got := easeLine(short); got != "" {
		t.Errorf("of two words it says %q", got)
	}
	r := check.Run(nil, draft.Parse(strings.Repeat("The page prints now and all of it is there. ", 4)), check.Case{})
	if got := easeLine(r); !strings.HasPrefix(got, "Very easy to read (reading ease ") || strings.Contains(got, "may not know") {
		t.Errorf("%q", got)
	}
	r.Findings = []check.Finding{{Rule: rule, At: draft.Span{Start: 4, End: 8}}}
	if got := easeLine(r); !strings.HasSuffix(got, " One word in it that they may not know.") {
		t.Errorf("%q", got)
	}
}
