package ui

import (
	"errors"
	"image"
	"image/draw"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// findButton is the button with these words anywhere in the window.
func findButton(t *testing.T, o *opened, label string) *button {
	t.Helper()
	for _, f := range o.walk() {
		if b, ok := f.(*button); ok && b.label.text == label {
			return b
		}
	}
	t.Fatalf("no button %q", label)
	return nil
}

func TestOffer(t *testing.T) {
	for label, want := range map[string]string{"Check it": okReply, "Not now": badReply} {
		o := open(t, badReply)
		o.b.set(func(v *coach.View) { v.Offer = okReply })
		test.Tap(findButton(t, o, label))
		if o.draft.sheet.Text() != want || o.b.view.Offer != "" {
			t.Errorf("%s: the draft is %q", label, o.draft.sheet.Text())
		}
		if label == "Check it" {
			o.undo()
			if o.b.view.Text != badReply {
				t.Errorf("undone to %q: the agent’s own draft is lost", o.b.view.Text)
			}
		}
	}
}

func TestBreakButtons(t *testing.T) {
	for label, want := range map[string]string{"Take it": "take", "In 5 min": "later 0s", "Skip": "skip"} {
		o := open(t, "")
		o.b.set(due)
		test.Tap(findButton(t, o, label))
		if !slices.Contains(o.b.did, want) {
			t.Errorf("%s: %q", label, o.b.did)
		}
	}
	o := open(t, "")
	test.Tap(findButton(t, o, "Take one"))
	test.Tap(findButton(t, o, "I’m back"))
	if !slices.Equal(o.b.did, []string{"take", "end"}) {
		t.Errorf("%q", o.b.did)
	}
}

func TestCopyAndClear(t *testing.T) {
	o := open(t, "")
	o.win.Canvas().Focus(o.draft.sheet)
	for _, f := range o.walk() {
		if n := nameOf(f); n == "Copy reply" || n == "Clear" || n == "Fix what is safe" {
			t.Errorf("with no draft, %s can be pressed", n)
		}
	}
	test.Type(o.draft.sheet, okReply)
	test.Tap(findButton(t, o, "Copy reply"))
	if !slices.Equal(o.copied, []string{okReply}) || !slices.Contains(o.b.did, "reply") {
		t.Errorf("copied %q", o.copied)
	}
	test.Tap(findButton(t, o, "Clear"))
	if o.draft.sheet.Text() != "" {
		t.Error("not cleared")
	}
	o.undo()
	if o.b.view.Text != okReply {
		t.Errorf("a slip on Clear lost the draft: %q", o.b.view.Text)
	}
	o.draft.sheet.Select(draft.Span{End: 6})
	o.shortcut(&fyne.ShortcutCopy{})
	if o.copied[1] != "Hi Sam" {
		t.Errorf("copied %q", o.copied)
	}
}

func TestPasteAnywhere(t *testing.T) {
	o := open(t, "")
	o.shortcut(&fyne.ShortcutPaste{}) // nothing to paste with
	var done func(string, error)
	o.system.Paste = func(d func(string, error)) { done = d }
	o.win.Canvas().Focus(o.row("jargon"))
	o.shortcut(&fyne.ShortcutPaste{})
	done(okReply, nil)
	if o.b.view.Text != okReply {
		t.Fatalf("pasted %q", o.b.view.Text)
	}
	o.shortcut(&fyne.ShortcutPaste{})
	done("", errors.New("Nothing came from the clipboard. Copy it again."))
	if !o.notice.Visible() || o.notice.words.text != "Nothing came from the clipboard. Copy it again." {
		t.Errorf("the notice says %q", o.notice.words.text)
	}
	o.shortcut(&fyne.ShortcutPaste{})
	done(strings.Repeat("x", 10<<20), nil)
	if o.b.view.Text != okReply || !strings.Contains(o.notice.words.text, "20 KB") {
		t.Errorf("ten megabytes: %d bytes, the notice says %q", len(o.b.view.Text), o.notice.words.text)
	}
	o.b.set(func(v *coach.View) { v.Break.Left -= time.Minute })
	if !o.notice.Visible() {
		t.Error("the notice went with the next tick of the clock")
	}
	test.Type(o.draft.sheet, "!")
	if o.notice.Visible() {
		t.Error("the notice stayed after the agent went on")
	}
}

func TestTypingAnywhere(t *testing.T) {
	o := open(t, "")
	c := o.win.Canvas()
	c.Unfocus()
	c.OnTypedRune()('H')
	test.Type(c.Focused(), "i")
	if o.b.view.Text != "Hi" {
		t.Errorf("got %q", o.b.view.Text)
	}
}

func TestWatchSwitch(t *testing.T) {
	o := open(t, "")
	var w *toggle
	for _, f := range o.walk() {
		if x, ok := f.(*toggle); ok {
			w = x
			break
		}
	}
	test.Tap(w)
	if o.b.view.Watching.On || w.label.text != "Not watching" {
		t.Errorf("on %v, says %q", o.b.view.Watching.On, w.label.text)
	}
	w.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if !o.b.view.Watching.On || w.label.text != "Watching copies" {
		t.Errorf("on %v, says %q", o.b.view.Watching.On, w.label.text)
	}
}

func TestSettings(t *testing.T) {
	o := open(t, "")
	test.Tap(o.tabs.marks[3])
	if o.win.Canvas().Focused() != o.set.first() {
		t.Error("the keyboard is not in the settings")
	}
	test.Tap(o.set.float)
	test.Tap(o.set.breaks)
	test.Tap(o.set.work.more)
	test.Tap(o.set.rest.less)
	h := o.b.view.Settings
	if h.Float || h.Break.On || h.Break.Plan.Long().Every != time.Hour || h.Break.Plan.Long().Length != 4*time.Minute {
		t.Errorf("got %+v", h)
	}
	for range 80 {
		test.Tap(o.set.work.less)
	}
	if got := o.b.view.Settings.Break.Plan.Long().Every; got != time.Minute {
		t.Errorf("less and less work ends at %v", got)
	}
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	if got := o.b.view.Settings.Break.Plan.Long().Every; got != 5*time.Minute {
		t.Errorf("from one minute up to %v", got)
	}
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	if got := o.b.view.Settings.Break.Plan.Long().Every; got != 4*time.Hour {
		t.Errorf("more and more work ends at %v", got)
	}
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if o.set.Visible() || o.win.Canvas().Focused() != fyne.Focusable(o.draft.sheet) {
		t.Error("Escape did not go back to the draft")
	}
	o.NoFloat("Your system does not let windows stay on top.")
	test.Tap(o.tabs.marks[3])
	if o.set.float.Visible() || !o.set.noFloat.Visible() {
		t.Error("the switch for what is not possible is still there")
	}
	o.NoFloat("")
	if !o.set.float.Visible() {
		t.Error("the switch did not come back")
	}
}

func TestReportOfAnotherTextIsLeftAlone(t *testing.T) {
	o := open(t, badReply)
	shot := func() image.Image {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o.draft)
		box := image.Rect(int(at.X), int(at.Y), int(at.X+o.draft.Size().Width), int(at.Y+o.draft.Size().Height))
		cut := image.NewNRGBA(box)
		draw.Draw(cut, box, o.win.Canvas().Capture(), box.Min, draw.Src)
		return cut
	}
	before := shot()
	o.b.set(func(v *coach.View) { v.Report = check.Run(tiny, draft.Parse("calm down, other text"), check.Case{}) })
	if !reflect.DeepEqual(before, shot()) {
		t.Error("marks of another text are shown")
	}
}

func TestVerdict(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "Type, paste or copy a reply",
		okReply:                        "Ready to send",
		okReply + " I think":           "Ready to send", // a hint keeps nothing back
		okReply + " calm down":         "1 to mend",
		"hello":                        "2 to add",
		"calm down":                    "1 to mend, 2 to add",
		"I can see. Calm down. Relax.": "1 to mend, 1 to add",
	} {
		b := newBench()
		b.read(text)
		if got := Verdict(b.view); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestTimesInWords(t *testing.T) {
	for d, want := range map[time.Duration]string{200 * time.Second: "3:20", 59500 * time.Millisecond: "1:00", 0: "0:00", -time.Second: "0:00", time.Hour + 62*time.Second: "1:01:02"} {
		if got := clock(d); got != want {
			t.Errorf("%v: %q, want %q", d, got, want)
		}
	}
	for d, want := range map[time.Duration]string{30 * time.Second: "30 seconds", time.Minute: "One minute", 5 * time.Minute: "5 minutes"} {
		if got := span(d); got != want {
			t.Errorf("%v: %q, want %q", d, got, want)
		}
	}
}
