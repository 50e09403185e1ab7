package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/draft"
)

// order is the rows as they stand.
func (o *opened) order() (ids []string) {
	for _, x := range o.list.content.Objects {
		if r, ok := x.(*row); ok {
			ids = append(ids, r.id)
		}
	}
	return ids
}

var (
	asListed = []string{"acknowledge-feeling", "offer-choice", "jargon", "calm-down", "set-expectations", "demand", "tentative"}
	guessed  = []string{"acknowledge-feeling", "offer-choice", "jargon", "calm-down", "set-expectations", "tentative", "demand"}
)

// guess has a fault that its check's row comes first for.
const guess = "I think I can see it. Would you like a call?"

// beat lets some seconds pass.
func (o *opened) beat(from time.Time, seconds int) time.Time {
	for range seconds {
		from = from.Add(time.Second)
		o.list.tick(from)
	}
	return from
}

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

func TestRowsFoundComeFirst(t *testing.T) {
	o := open(t, guess)
	if got := o.order(); !slices.Equal(got, guessed) {
		t.Errorf("a draft that is there at the start: %q", got)
	}
	o.b.SetDraft("")
	if got := o.order(); !slices.Equal(got, asListed) {
		t.Errorf("cleared: %q", got)
	}
	o.b.SetDraft(guess)
	if got := o.order(); !slices.Equal(got, guessed) {
		t.Errorf("copied: %q", got)
	}
	o.b.SetDraft(okReply)
	if got := o.order(); !slices.Equal(got, asListed) {
		t.Errorf("another copied: %q", got)
	}
	o.b.SetDraft("DNS. Calm down.")
	if got := o.order(); !slices.Equal(got, asListed) {
		t.Errorf("the headline has moved: %q", got)
	}
}

// TestRowsStayWhileTyping holds that the order waits for three seconds without
// a key.
func TestRowsStayWhileTyping(t *testing.T) {
	o := open(t, "")
	now := o.beat(noon, 10)
	for _, r := range guess {
		test.Type(o.draft.sheet, string(r))
		now = o.beat(now, 1)
		if got := o.order(); !slices.Equal(got, asListed) {
			t.Fatalf("a row moved while %q was typed: %q", o.b.view.Text, got)
		}
	}
	now = o.beat(now, 2)
	if got := o.order(); !slices.Equal(got, asListed) {
		t.Fatalf("a row moved too soon: %q", got)
	}
	o.beat(now, 1)
	if got := o.order(); !slices.Equal(got, guessed) {
		t.Errorf("left alone: %q", got)
	}
}

// TestRowsStayUnderTheHand holds that no row moves while the pointer or the
// keyboard is on one, or one is open, whatever comes in.
func TestRowsStayUnderTheHand(t *testing.T) {
	for name, hold := range map[string]func(*opened) (release func()){
		"the pointer": func(o *opened) func() {
			o.row("demand").MouseIn(nil)
			return o.row("demand").MouseOut
		},
		"the keyboard": func(o *opened) func() {
			o.win.Canvas().Focus(o.row("demand"))
			return o.win.Canvas().Unfocus
		},
		"an open row": func(o *opened) func() {
			o.b.Select("jargon")
			return func() { o.b.Select("") }
		},
		"the pointer on a card’s button": func(o *opened) func() {
			o.b.Select("demand")
			o.list.card.press[0].MouseIn(nil)
			return func() { o.b.Select("") }
		},
	} {
		o := open(t, okReply)
		now := o.beat(noon, 5)
		release := hold(o)
		o.b.SetDraft(guess)
		now = o.beat(now, 30)
		if got := o.order(); !slices.Equal(got, asListed) {
			t.Errorf("%s: a row moved: %q", name, got)
		}
		release()
		o.beat(now, 1)
		if got := o.order(); !slices.Equal(got, guessed) {
			t.Errorf("%s has gone: %q", name, got)
		}
	}
	// The system does not tell when the pointer leaves the window: one that has
	// not moved for a minute has.
	o := open(t, okReply)
	o.row("demand").MouseIn(nil)
	now := o.beat(noon, 1)
	o.b.SetDraft(guess)
	now = o.beat(now, 59)
	if got := o.order(); !slices.Equal(got, asListed) {
		t.Errorf("a row moved under the pointer: %q", got)
	}
	o.beat(now, 1)
	if got := o.order(); !slices.Equal(got, guessed) {
		t.Errorf("a minute later: %q", got)
	}
}

func TestAnother(t *testing.T) {
	for _, c := range []struct {
		was, is string
		want    bool
	}{
		{"", "H", false},
		{"", "ä", false},
		{"", "Hi Sam", true},
		{"H", "Hi", false},
		{"Hi Sam", "", true},
		{"Hi Sam, calm down.", "Hi Sam, give me a moment.", false},
		{"Hi Sam, calm down.", "Dear Jo, it is done.", true},
		{"aaaa", "aa", false},
		{"aa", "aaaa", false},
	} {
		if got := another(c.was, c.is); got != c.want {
			t.Errorf("%q after %q: %v", c.is, c.was, got)
		}
	}
}

// TestWalk holds that the keys go through all findings in the order of the
// text, and around.
func TestWalk(t *testing.T) {
	o := open(t, badReply)
	c := o.win.Canvas()
	at := func() string {
		f := o.list.report.Findings[o.list.shown()]
		return o.b.view.Selected + " " + f.At.In(badReply)
	}
	var all []string
	for range 9 {
		if !o.list.step(1) {
			t.Fatal("there is none")
		}
		all = append(all, at())
		if f := o.list.report.Findings[o.list.shown()]; o.draft.sheet.Caret() != f.At.End || o.draft.at != f.At {
			t.Errorf("at %v the caret is at %d", f.At, o.draft.sheet.Caret())
		}
		if c.Focused() != fyne.Focusable(o.draft.sheet) {
			t.Errorf("the keyboard went to %s", nameOf(c.Focused()))
		}
	}
	want := []string{
		"acknowledge-feeling ", "offer-choice ", "calm-down calm down", "tentative I think", "jargon DNS", "demand You must", "calm-down calm down",
		"acknowledge-feeling ", "offer-choice ",
	}
	if !slices.Equal(all, want) {
		t.Errorf("down: %q", all)
	}
	var back []string
	for range 8 {
		o.list.step(-1)
		back = append(back, at())
	}
	slices.Reverse(back)
	if !slices.Equal(back, want[:8]) {
		t.Errorf("up, read backwards: %q", back)
	}

	// After a fix it goes on from there, not from the next of the same check.
	o = open(t, badReply)
	for range 3 {
		o.list.step(1)
	}
	if !o.list.card.take(1) {
		t.Fatal("no rewrite was taken")
	}
	if want := strings.Replace(badReply, "calm down", "give me a moment", 1); o.b.view.Text != want {
		t.Fatalf("got %q", o.b.view.Text)
	}
	o.list.step(1)
	if o.b.view.Selected != "tentative" {
		t.Errorf("it went on to %q", o.b.view.Selected)
	}
	o.draft.sheet.Select(draft.Span{Start: len(o.b.view.Text), End: len(o.b.view.Text)})
	test.Type(o.draft.sheet, "!")
	o.list.step(-1)
	if got := at(); o.b.view.Selected != "calm-down" {
		t.Errorf("from the end it went back to %q", got)
	}
	o = open(t, okReply)
	if o.list.step(1) || o.list.step(-1) || o.b.view.Selected != "" {
		t.Error("it goes to what is not there")
	}
}

// TestMarkTapped holds that a click on marked words opens their row and leaves
// the caret where the click put it.
func TestMarkTapped(t *testing.T) {
	o := open(t, "calm down you must")
	s := o.draft.sheet
	s.Select(draft.Span{Start: 3, End: 3})
	test.TapAt(s, fyne.NewPos(24, 16))
	if o.b.view.Selected != "calm-down" || s.Caret() != 3 {
		t.Fatalf("opened %q, the caret is at %d", o.b.view.Selected, s.Caret())
	}
	if want := (draft.Span{End: 9}); o.draft.at != want {
		t.Errorf("set off are %v", o.draft.at)
	}
	o.b.Select("")
	o.b.set(func(v *coach.View) {
		v.Settings.Quiet = true
		r := *v.Report
		v.Report = &r
	})
	test.TapAt(s, fyne.NewPos(24, 16))
	if o.b.view.Selected != "" {
		t.Error("in quiet mode a card opened by itself")
	}
	o.list.step(1)
	if o.b.view.Selected == "" {
		t.Error("in quiet mode the keys open none")
	}
}

// TestMarksOverEachOther holds that several clicks on words with several
// findings go through all of them.
func TestMarksOverEachOther(t *testing.T) {
	o := open(t, "hello")
	fs := slices.Clone(o.list.report.Findings) // two things missing at one place
	var got []string
	for range 3 {
		o.draft.marked(fs)
		got = append(got, o.b.view.Selected)
	}
	if want := []string{"acknowledge-feeling", "offer-choice", "acknowledge-feeling"}; !slices.Equal(got, want) {
		t.Errorf("opened %q", got)
	}
}
