package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/breathing"
	"levelhead/coach/ideas"
)

func TestIdeasHide(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	x := o.open(t, "Eyes")
	gist := x.head.gist.text
	blink := inRow[*toggle](t, o, "Blink ten times")[0]
	test.Tap(blink)
	if b := o.hooks.Ideas(); !slices.Equal(b.Hidden, []string{"blink"}) || blink.on || x.head.gist.text == gist {
		t.Errorf("hidden are %q; the switch is on: %v; the drawer says %q", b.Hidden, blink.on, x.head.gist.text)
	}
	blink.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if b := o.hooks.Ideas(); len(b.Hidden) > 0 || !blink.on || x.head.gist.text != gist {
		t.Errorf("hidden are %q", b.Hidden)
	}
}

// TestIdeasOwn adds an idea by keyboard, changes it, and takes it out.
func TestIdeasOwn(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	c := o.win.Canvas()
	d := &o.settings.ideas
	e := d.edit
	x := o.open(t, "Ideas of your own")
	c.Focus(d.add)
	o.press(fyne.KeyReturn)
	if c.Focused() != fyne.Focusable(e.title) || d.add.Visible() {
		t.Fatalf("%s has the keyboard", nameOf(c.Focused()))
	}
	test.Type(e.title, "Feed the fish")
	o.press(fyne.KeyReturn)
	if c.Focused() != fyne.Focusable(e.text) {
		t.Fatalf("after Enter, %s has the keyboard", nameOf(c.Focused()))
	}
	test.Type(e.text, "They know you by now.")
	test.Tap(e.kind.buttons[slices.Index(ideas.Categories(), ideas.Walk)])
	test.Tap(e.length.more)
	e.steps.SetText("Open the lid.\n\n  Feed them. \n")
	test.Type(e.pattern, "4-4-6-2")
	test.Tap(e.save)
	want := ideas.Idea{ID: "own-1", Title: "Feed the fish", Text: "They know you by now.", Category: ideas.Walk, Seconds: 120, Steps: []string{"Open the lid.", "Feed them."}, Pattern: "4-4-6-2"}
	own := d.book.Own
	if len(own) != 1 || !sameIdea(own[0], want) || !slices.EqualFunc(o.hooks.Ideas().Own, own, sameIdea) {
		t.Fatalf("there is %+v, want %+v", own, want)
	}
	if e.Visible() || c.Focused() != fyne.Focusable(d.add) || x.head.gist.text != "One idea" {
		t.Errorf("%s has the keyboard, the drawer says %q", nameOf(c.Focused()), x.head.gist.text)
	}
	test.Tap(inRow[*toggle](t, o, "Feed the fish")[0])
	if !d.book.Hides("own-1") {
		t.Error("it is not hidden")
	}

	test.Tap(inRow[*button](t, o, "Feed the fish")[0])
	if e.title.Text != "Feed the fish" || e.steps.Text != "Open the lid.\nFeed them." || e.length.value != 120 || e.changed() {
		t.Errorf("to be changed is %q with %q", e.title.Text, e.steps.Text)
	}
	e.title.SetText("Feed both fish")
	e.pattern.SetText("")
	test.Tap(e.save)
	if own := d.book.Own; len(own) != 1 || own[0].Title != "Feed both fish" || own[0].Pattern != "" || !d.book.Hides("own-1") {
		t.Errorf("changed to %+v", own)
	}
	test.Tap(inRow[*button](t, o, "Feed both fish")[1])
	if len(d.book.Own)+len(d.book.Hidden) > 0 || x.head.gist.text != "None yet" || c.Focused() != fyne.Focusable(d.add) {
		t.Errorf("left are %+v", d.book)
	}
}

func sameIdea(a, b ideas.Idea) bool {
	return a.ID == b.ID && a.Title == b.Title && a.Text == b.Text && a.Category == b.Category && a.Seconds == b.Seconds && a.Pattern == b.Pattern && slices.Equal(a.Steps, b.Steps)
}

// TestIdeasFaults holds that what is the matter is said where it is put right.
func TestIdeasFaults(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	c := o.win.Canvas()
	d := &o.settings.ideas
	e := d.edit
	o.open(t, "Ideas of your own")
	test.Tap(d.add)
	try := func(at *lookup, text string, want error) {
		t.Helper()
		was := at.Text
		at.SetText(text)
		test.Tap(e.save)
		if got := e.faults[at].text; got != want.Error() || c.Focused() != fyne.Focusable(at) || len(d.book.Own) > 0 {
			t.Errorf("it says %q, want %q; %s has the keyboard", got, want, nameOf(c.Focused()))
		}
		at.SetText(was)
	}
	try(e.title, "  ", ideas.NoTitle)
	e.title.SetText("Tea")
	try(e.title, strings.Repeat("x", 61), ideas.LongTitle)
	try(e.text, strings.Repeat("x", 301), ideas.LongText)
	try(e.steps, strings.Repeat("x\n", 7), ideas.ManySteps)
	try(e.pattern, "four", breathing.WrongCounts)
	try(e.pattern, "4-99", breathing.LongCount)

	// Escape loses nothing written, but a second time it is meant.
	c.Focus(e.text)
	o.press(fyne.KeyEscape)
	if !e.Visible() || c.Focused() != fyne.Focusable(e.cancel) {
		t.Fatalf("Escape lost what was written, or %s has the keyboard", nameOf(c.Focused()))
	}
	o.press(fyne.KeyEscape)
	if e.Visible() || o.left != 0 || len(d.book.Own) > 0 {
		t.Error("Escape does not leave the editor, or it leaves the page")
	}
	test.Tap(d.add)
	if e.title.Text != "" || e.changed() {
		t.Errorf("the next one begins with %q", e.title.Text)
	}
	o.press(fyne.KeyEscape)
	if e.Visible() {
		t.Error("Escape does not leave what is empty")
	}

	b := ideas.Book{}
	for range ideas.MostOwn {
		if _, err := b.Add(ideas.Idea{Title: "x", Category: ideas.Play, Seconds: 60}); err != nil {
			t.Fatal(err)
		}
	}
	_ = o.hooks.SetIdeas(b)
	o.settings.Show()
	o.open(t, "Ideas of your own")
	test.Tap(d.add)
	e.title.SetText("One too many")
	test.Tap(e.save)
	if e.fault.text != ideas.TooMany.Error() || c.Focused() != fyne.Focusable(e.cancel) {
		t.Errorf("of one too many it says %q; %s has the keyboard", e.fault.text, nameOf(c.Focused()))
	}
}

// TestIdeasUnsaved holds that an idea that could not be saved is there, and that
// its row says so.
func TestIdeasUnsaved(t *testing.T) {
	h := allHooks()
	set := h.SetIdeas
	h.SetIdeas = func(b ideas.Book) error { _ = set(b); return errors.New("The disk is full.") }
	o := openSettings(t, &Theme{}, usualPage, h)
	d := &o.settings.ideas
	o.open(t, "Ideas of your own")
	test.Tap(d.add)
	d.edit.title.SetText("Tea")
	test.Tap(d.edit.save)
	if len(d.book.Own) != 1 || d.row.note.text != "The disk is full." {
		t.Errorf("there are %d, and it says %q", len(d.book.Own), d.row.note.text)
	}
	o.open(t, "Eyes")
	test.Tap(inRow[*toggle](t, o, "Blink ten times")[0])
	if got := o.row(t, "Blink ten times").note.text; got != "The disk is full." {
		t.Errorf("it says %q", got)
	}
}

// TestIdeasNone holds that the section is not there where ideas are kept nowhere.
func TestIdeasNone(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, settingsHooks{})
	for _, x := range o.sections {
		if x.name == "Ideas for breaks" {
			t.Error("there is a section for ideas")
		}
	}
	o.find.SetText("neck-tilt")
	o.settings.Show()
}

func TestIdeasPictures(t *testing.T) {
	for name, c := range map[string]struct {
		theme Theme
		size  fyne.Size
		do    func(*settingsOpen)
	}{
		"eyes": {Theme{}, usualPage, func(o *settingsOpen) { o.open(t, "Eyes") }},
		"changed": {Theme{}, usualPage, func(o *settingsOpen) {
			b := o.hooks.Ideas()
			i, _ := ideas.ByID("blink")
			i.Title, i.Text = "Blink like a cat", "Ten times, and smile at the end."
			_, _ = b.Change(i)
			o.remake(b, "blink")
			o.open(t, "Eyes")
		}},
		"change-dark": {Theme{Variant: &dark}, fyne.NewSize(380, 760), func(o *settingsOpen) {
			o.open(t, "Stretching")
			test.Tap(o.settings.ideas.change["neck-tilt"])
		}},
		"change-large": {Theme{Scale: 1.6}, fyne.NewSize(360, 760), func(o *settingsOpen) {
			b := o.hooks.Ideas()
			i, _ := ideas.ByID("blink")
			_, _ = b.Change(i)
			o.remake(b, "blink")
			o.open(t, "Eyes")
		}},
		"edit-dark": {Theme{Variant: &dark}, fyne.NewSize(380, 760), func(o *settingsOpen) {
			o.open(t, "Ideas of your own")
			test.Tap(o.settings.ideas.add)
			o.settings.ideas.edit.title.SetText("Feed the fish")
			o.settings.ideas.edit.pattern.SetText("4-99")
			test.Tap(o.settings.ideas.edit.save)
		}},
		"edit-large": {Theme{Scale: 1.6}, fyne.NewSize(360, 760), func(o *settingsOpen) {
			o.open(t, "Ideas of your own")
			test.Tap(o.settings.ideas.add)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			o := openSettings(t, &c.theme, c.size, allHooks())
			c.do(o)
			o.looks(t, "ideas-"+name)
		})
	}
}
