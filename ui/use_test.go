package ui

import (
	"errors"
	"fmt"
	"image"
	"image/draw"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
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

// walk is all that Tab reaches, in order.
func (o *opened) walk() (all []fyne.Focusable) {
	c := o.win.Canvas()
	c.Unfocus()
	for range 200 {
		c.FocusNext()
		f := c.Focused()
		if f == nil || slices.Contains(all, f) {
			return all
		}
		all = append(all, f)
	}
	return all
}

func nameOf(f fyne.Focusable) string {
	switch f := f.(type) {
	case *button:
		return f.label.text + f.note.text + map[bool]string{true: " " + f.sign}[f.label.text == ""]
	case *toggle:
		return f.label.text
	case *choose:
		var all []string
		for _, c := range f.cells {
			all = append(all, c.words.text)
		}
		return strings.Join(all, ", ")
	case *row:
		return f.id
	case *tabMark:
		return f.tab.Word
	case *pauseMark:
		return "pause"
	}
	return fmt.Sprintf("%T", f)
}

func TestEverythingByKeyboard(t *testing.T) {
	o := open(t, badReply)
	o.b.set(func(v *coach.View) { v.Offer = okReply; due(v) })
	o.b.Select("calm-down")
	var names []string
	for _, f := range o.walk() {
		names = append(names, nameOf(f))
	}
	want := []string{
		"Check", "Guide", "Call", "Settings", " less", "Watching copies", "pause", "Reply, Note, Call", "Customer wrote", "*paper.Sheet",
		"acknowledge-feeling", "offer-choice", "jargon", "calm-down",
		"Next (1 of 2)", "give me a momentAlt+1", "bear with me until [time]Alt+2", "Ignore here", "Always fine", "Turn this check off", "More in the guide",
		"set-expectations", "demand", "tentative",
		"Check it", "Not now", "Take it", "In 2 min", "In 5 min", "Skip",
		"Copy reply", "Fix what is safe", "Clear",
	}
	if !slices.Equal(names, want) {
		t.Errorf("Tab reaches\n%q, want\n%q", names, want)
	}
	// What has the keyboard is in view and shows it.
	driver := fyne.CurrentApp().Driver()
	for _, f := range o.walk() {
		o.win.Canvas().Focus(f)
		obj := f.(fyne.CanvasObject)
		top := driver.AbsolutePositionForObject(obj).Y
		if slices.Contains([]string{"*ui.row"}, fmt.Sprintf("%T", f)) || slices.ContainsFunc(o.list.card.press, func(b *button) bool { return fyne.Focusable(b) == f }) {
			from := driver.AbsolutePositionForObject(o.list.Scroll).Y
			if to := from + o.list.Scroll.Size().Height; top < from-0.5 || top+obj.Size().Height > to+0.5 {
				t.Errorf("%s has the keyboard and is out of view: %v to %v, in view are %v to %v", nameOf(f), top, top+obj.Size().Height, from, to)
			}
		}
		if p, ok := f.(interface{ ringed() bool }); ok && !p.ringed() {
			t.Errorf("%s does not show that it has the keyboard", nameOf(f))
		}
	}
}

func (p *press) ringed() bool { return p.backing.ring.StrokeWidth > 0 }

func TestListKeys(t *testing.T) {
	o := open(t, badReply)
	c := o.win.Canvas()
	c.Focus(o.row("acknowledge-feeling"))
	o.press(fyne.KeyUp, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if o.b.view.Selected != "calm-down" || c.Focused() != fyne.Focusable(o.row("calm-down")) {
		t.Fatalf("opened %q", o.b.view.Selected)
	}
	c.FocusNext()
	if nameOf(c.Focused()) != "Next (1 of 2)" {
		t.Fatalf("Tab went to %s", nameOf(c.Focused()))
	}
	o.press(fyne.KeySpace)
	if nameOf(c.Focused()) != "Next (2 of 2)" {
		t.Errorf("after Next the keyboard is on %s", nameOf(c.Focused()))
	}
	o.press(fyne.KeyDown)
	if nameOf(c.Focused()) != "give me a momentAlt+1" {
		t.Fatalf("Down went to %s", nameOf(c.Focused()))
	}
	o.press(fyne.KeyEnter)
	if strings.Count(o.b.view.Text, "calm down") != 1 {
		t.Errorf("got %q", o.b.view.Text)
	}
	if c.Focused() != fyne.Focusable(o.row("calm-down")) {
		t.Errorf("after a fix by key the keyboard is on %s", nameOf(c.Focused()))
	}
	o.undo() // not in the draft, and works
	if o.b.view.Text != badReply {
		t.Errorf("undone to %q", o.b.view.Text)
	}
	c.FocusNext()
	o.press(fyne.KeyEscape)
	if o.b.view.Selected != "" || c.Focused() != fyne.Focusable(o.row("calm-down")) {
		t.Errorf("Escape left %q open, the keyboard on %s", o.b.view.Selected, nameOf(c.Focused()))
	}
	o.press(fyne.KeyEnd)
	if nameOf(c.Focused()) != "tentative" {
		t.Errorf("End went to %s", nameOf(c.Focused()))
	}
	o.press(fyne.KeyDown, fyne.KeyHome, fyne.KeyRight)
	if o.b.view.Selected != "acknowledge-feeling" {
		t.Errorf("Right opened %q", o.b.view.Selected)
	}
	o.press(fyne.KeyLeft)
	if o.b.view.Selected != "" {
		t.Error("Left did not shut the row")
	}
}

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
	for label, want := range map[string]string{"Take it": "take", "In 2 min": "later 2m0s", "In 5 min": "later 5m0s", "Skip": "skip"} {
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
	if h.Float || h.Break.On || h.Break.Work != 30*time.Minute || h.Break.Rest != 4*time.Minute {
		t.Errorf("got %+v", h)
	}
	for range 80 {
		test.Tap(o.set.work.less)
	}
	if got := o.b.view.Settings.Break.Work; got != time.Minute {
		t.Errorf("less and less work ends at %v", got)
	}
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	if got := o.b.view.Settings.Break.Work; got != 5*time.Minute {
		t.Errorf("from one minute up to %v", got)
	}
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	o.set.work.more.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	if got := o.b.view.Settings.Break.Work; got != 4*time.Hour {
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

// TestNothingMoves holds that what comes up by itself moves neither the draft
// nor the rows nor the buttons: the pointer may be on its way to them.
func TestNothingMoves(t *testing.T) {
	o := open(t, badReply)
	things := []fyne.CanvasObject{o.draft, o.row("acknowledge-feeling"), o.row("jargon"), findButton(t, o, "Copy reply"), findButton(t, o, "Clear")}
	where := func() (at []fyne.Position) {
		d := fyne.CurrentApp().Driver()
		for _, x := range things {
			at = append(at, d.AbsolutePositionForObject(x))
		}
		return at
	}
	usual, before := o.b.view, where()
	for name, set := range map[string]func(*coach.View){
		"a notice": func(v *coach.View) { v.Notice = coach.Notice{Text: "Something."} },
		"an offer": func(v *coach.View) { v.Offer = "A reply." },
		"a break":  due,
		"a rest":   func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Resting, Left: time.Minute} },
	} {
		o.b.view = usual
		o.b.set(set)
		if got := where(); !slices.Equal(got, before) {
			t.Errorf("%s moved %v to %v", name, before, got)
		}
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

func TestBreakInWords(t *testing.T) {
	for _, c := range []struct {
		b    coach.Break
		want string
	}{
		{coach.Break{Phase: breaks.Working, Left: 24 * time.Minute}, "Break in 24 min"},
		{coach.Break{Phase: breaks.Working, Left: 23*time.Minute + time.Second}, "Break in 24 min"},
		{coach.Break{Phase: breaks.Working, Left: time.Minute}, "Break in 1 min"},
		{coach.Break{Phase: breaks.Working, Left: 59 * time.Second}, "Break in less than a minute"},
		{coach.Break{Phase: breaks.Working}, "Break coming up"},
		{coach.Break{Phase: breaks.Working, Left: time.Hour, Held: true}, "Holding while you are away"},
		{coach.Break{Phase: breaks.Due}, "A break is due"},
		{coach.Break{Phase: breaks.Resting, Left: 200 * time.Second}, "On a break"},
	} {
		if got := untilBreak(c.b); got != c.want {
			t.Errorf("%+v: %q, want %q", c.b, got, c.want)
		}
	}
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

// TestFits holds that the window goes down to 360 wide at every text size and
// that its least height fits a small screen.
func TestFits(t *testing.T) {
	for _, scale := range []float32{0.8, 1, 1.25, 1.6} {
		o := openAs(t, badReply, &Theme{Scale: scale})
		o.b.set(func(v *coach.View) { v.Offer = okReply; due(v); v.Watching.Problem = "Something is missing." })
		if got := o.win.Content().MinSize().Width; got > 360 {
			t.Errorf("at %v the window asks for a width of %v", scale, got)
		}
		o.b.set(func(v *coach.View) { v.Offer = ""; v.Break.Phase = breaks.Working })
		if got := o.win.Content().MinSize().Height; got > 600 {
			t.Errorf("at %v the window asks for a height of %v", scale, got)
		}
		test.Tap(o.tabs.marks[3])
		if got := o.win.Content().MinSize().Width; got > 360 {
			t.Errorf("at %v the settings ask for a width of %v", scale, got)
		}
	}
}

// TestThemeChanges holds that a window that is open follows the theme.
func TestThemeChanges(t *testing.T) {
	o := open(t, badReply)
	o.win.Resize(fyne.NewSize(360, 760))
	o.list.card.guide = func(string) {}
	o.b.Select("calm-down")
	fyne.CurrentApp().Settings().SetTheme(&Theme{Scale: 1.6})
	o.b.Select("")
	o.b.Select("calm-down")
	o.looks(t, "page-bad-large")
}

func TestPlace(t *testing.T) {
	o := open(t, "")
	o.win.Resize(fyne.NewSize(420, 700))
	p := o.Place()
	if !p.Placed || p.Width != 420 || p.Height != 700 {
		t.Errorf("got %+v", p)
	}
	b := newBench()
	b.view.Settings.Window.Width, b.view.Settings.Window.Height = 500, 640
	w := New(test.NewTempApp(t), b, func(string) {}, System{})
	if got := w.Fyne().Canvas().Size(); got != fyne.NewSize(500, 640) {
		t.Errorf("opened at %v", got)
	}
}

func benchKey(b *testing.B, size int) {
	o := open(b, "")
	o.b.quick = true
	o.b.SetDraft(strings.Repeat(badReply+"\n\n", size/len(badReply)))
	o.b.Select("demand")
	s := o.draft.sheet
	s.Reveal(draft.Span{Start: len(s.Text()) / 2, End: len(s.Text()) / 2})
	n := 0
	for b.Loop() {
		s.TypedRune(rune('a' + n%26))
		if n++; n%7 == 0 {
			s.TypedRune(' ')
		}
		if n%100 == 0 {
			b.StopTimer()
			for len(s.Text()) > size {
				s.Undo()
			}
			b.StartTimer()
		}
	}
}

// A key in the whole window, with a report over a few rules and marks all
// through the text.
func BenchmarkKey2KB(b *testing.B)  { benchKey(b, 2<<10) }
func BenchmarkKey18KB(b *testing.B) { benchKey(b, 18<<10) }
