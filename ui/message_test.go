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
	"levelhead/coach/house"
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
		do      func(*opened)
	}{
		{"message", Theme{}, fyne.Size{}, theirs, nil},
		{"message-dark", Theme{Variant: &dark}, fyne.Size{}, theirs, nil},
		{"message-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), theirs, nil},
		{"message-none", Theme{}, fyne.NewSize(360, 620), "", nil},
		{"message-folded", Theme{}, fyne.NewSize(360, 620), theirs, func(o *opened) { test.Tap(o.message.fold) }},
		{"message-own", Theme{}, fyne.Size{}, theirs, func(o *opened) { o.b.SetHeat(check.Furious) }},
		{"note", Theme{}, fyne.NewSize(380, 760), "", func(o *opened) {
			test.Tap(o.message.fold)
			o.b.SetForm(check.Note)
			o.b.SetLevel("jargon", house.Off)
			o.b.Select("jargon")
		}},
		{"advice", Theme{}, fyne.NewSize(360, 720), "You idiot.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, badReply, &c.theme)
			if c.size.Width > 0 {
				o.win.Resize(c.size)
			}
			test.Tap(o.message.fold)
			o.b.SetMessage(c.message)
			if c.do != nil {
				c.do(o)
			}
			o.looks(t, "page-"+c.name)
		})
	}
}

// TestHeat holds that the agent's own word on the customer counts, and that
// the same word pressed once more takes it back.
func TestHeat(t *testing.T) {
	o := open(t, okReply)
	h := o.message.heat
	at := func(i int) {
		cell := h.which.cells[i].chip
		h.which.Tapped(&fyne.PointEvent{Position: cell.Position().AddXY(2, 2)})
	}
	state := func(want check.Heat, from coach.HeatFrom, says string) {
		t.Helper()
		if v := o.b.view; v.Heat != want || v.HeatFrom != from || h.says.text != says || heats[h.which.on] != want {
			t.Errorf("%v by the %v, shown as %v: %q", v.Heat, v.HeatFrom, heats[h.which.on], h.says.text)
		}
	}
	test.Tap(o.message.fold)
	state(check.Upset, coach.FromSetting, "Taken as upset (your setting)")
	o.b.SetMessage(theirs)
	state(check.Upset, coach.FromMessage, "Sounds upset, worried")
	at(2)
	state(check.Furious, coach.FromAgent, "You say they are furious")
	at(2)
	state(check.Upset, coach.FromMessage, "Sounds upset, worried")
	at(1) // what was read, confirmed
	state(check.Upset, coach.FromAgent, "You say they are upset")
	o.win.Canvas().Focus(h.which)
	o.press(fyne.KeyLeft)
	state(check.Calm, coach.FromAgent, "You say they are calm")
	o.press(fyne.KeyBackspace)
	state(check.Upset, coach.FromMessage, "Sounds upset, worried")
	test.Tap(o.message.fold)
	if !h.says.Visible() || !h.snug.Visible() {
		t.Error("folded, it no longer says how they feel")
	}
}

func TestKind(t *testing.T) {
	o := open(t, badReply)
	c := o.kind.which
	for i, want := range map[int]check.Form{1: check.Note, 2: check.Call, 0: check.Reply} {
		c.Tapped(&fyne.PointEvent{Position: c.cells[i].chip.Position().AddXY(2, 2)})
		if o.b.view.Form != want || c.on != i {
			t.Errorf("cell %d gives a %v", i, o.b.view.Form)
		}
		word := map[bool]string{true: "missing", false: "optional"}[want == check.Reply]
		if got := o.row("offer-choice").state.text; got != word {
			t.Errorf("in a %v a choice is %q", want, got)
		}
	}
}

func TestMessage(t *testing.T) {
	o := open(t, okReply)
	o.system.Paste = func(done func(string, error)) { done(theirs, nil) }
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
	if got := o.message.heat.says.text; got != "Sounds upset, worried" {
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
	if got := o.message.heat.says.text; got == "" {
		t.Error("folded, it no longer says how they feel")
	}
	o.press(fyne.KeyRight)
	test.Tap(o.message.clear)
	if got := o.message.heat.says.text; o.b.view.Message != "" || got != "Taken as upset (your setting)" {
		t.Errorf("cleared, %q is left, and %q", o.b.view.Message, got)
	}
	test.Tap(o.message.fold)
	if o.message.heat.says.Visible() {
		t.Error("folded, it still says what the settings assume")
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

// TestEase holds that how easily a reply reads is said in a word, and nothing
// is said of a short one, a note or a long text.
func TestEase(t *testing.T) {
	says := func(v coach.View) string {
		w := newWhole()
		w.show(v)
		var all []string
		for _, o := range w.Objects {
			if c, ok := o.(*fyne.Container); ok {
				for _, x := range c.Objects {
					all = append(all, x.(*words).text)
				}
				continue
			}
			all = append(all, o.(*words).text)
		}
		return strings.Join(all, "|")
	}
	read := func(text string) coach.View {
		return coach.View{Text: text, Report: check.Run(nil, draft.Parse(text), check.Case{})}
	}
	const head = "The reply as a whole"
	if got := says(read("It works.")); got != head {
		t.Errorf("of two words it says %q", got)
	}
	v := read(strings.Repeat("The page prints now and all of it is there. ", 4))
	if got := says(v); !strings.HasPrefix(got, head+"|Very easy to read|reading ease ") || strings.Contains(got, "may not know") {
		t.Errorf("%q", got)
	}
	rule := &check.Rule{ID: "jargon", Terms: true}
	for n, want := range map[int]string{1: "|One word in it that they may not know.", 2: "|2 words in it that they may not know."} {
		r := *v.Report
		r.Findings = slices.Repeat([]check.Finding{{Rule: rule, At: draft.Span{Start: 4, End: 8}}}, n)
		if got := says(coach.View{Text: v.Text, Report: &r}); !strings.HasSuffix(got, want) {
			t.Errorf("%q", got)
		}
	}
	v.Long = true
	if got := says(v); got != head {
		t.Errorf("of a long text it says %q", got)
	}
	v.Long, v.Form = false, check.Note
	if got := says(v); got != head {
		t.Errorf("of a note it says %q", got)
	}
}
