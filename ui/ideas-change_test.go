package ui

import (
	"errors"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/ideas"
)

// TestIdeasChange writes one that is built in anew, by keyboard, and takes that
// back.
func TestIdeasChange(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	c := o.win.Canvas()
	d := &o.settings.ideas
	e := d.edit
	x := o.open(t, "Eyes")
	i, _ := ideas.ByID("blink")
	test.Tap(inRow[*toggle](t, o, i.Title)[0]) // hidden, it stays so
	c.Focus(d.change["blink"])
	o.press(fyne.KeyReturn)
	if c.Focused() != fyne.Focusable(e.title) || e.title.Text != i.Title || e.text.Text != i.Text || d.in != d.rows["blink"] || e.changed() {
		t.Fatalf("%s has the keyboard; to be changed is %q", nameOf(c.Focused()), e.title.Text)
	}
	test.Tap(e.save) // nothing was written: nothing is kept
	if len(d.book.Own) > 0 || e.Visible() || c.Focused() != fyne.Focusable(d.change["blink"]) {
		t.Errorf("kept are %+v; %s has the keyboard", d.book.Own, nameOf(c.Focused()))
	}

	test.Tap(d.change["blink"])
	e.title.SetText("Blink like a cat")
	test.Tap(e.kind.buttons[slices.Index(ideas.Categories(), ideas.Play)])
	e.steps.SetText("Shut them.\nOpen them.")
	test.Tap(e.save)
	v, ok := o.hooks.Ideas().Version("blink")
	if !ok || v.Title != "Blink like a cat" || v.Text != i.Text || v.Category != ideas.Play || len(v.Steps) != 2 || v.Seconds != i.Seconds {
		t.Fatalf("the version is %+v", v)
	}
	if c.Focused() != fyne.Focusable(d.change["blink"]) || !d.book.Hides(v.ID) || len(d.book.Plain()) > 0 || d.own.head.gist.text != "None yet" {
		t.Errorf("%s has the keyboard; hidden are %q", nameOf(c.Focused()), d.book.Hidden)
	}
	if r := o.row(t, "Blink like a cat"); r != d.rows["blink"] || len(saying(r.Container, "In your own words.")) != 1 {
		t.Error("the row does not say that the words are the agent’s")
	}
	if sw := inRow[*toggle](t, o, "Blink like a cat")[0]; sw.on {
		t.Error("changed, it is shown again")
	}
	gist := x.head.gist.text

	// What is written is not lost for another one.
	test.Tap(d.change["blink"])
	if e.title.Text != "Blink like a cat" || e.was.Of != "blink" {
		t.Errorf("to be changed is %+v", e.was)
	}
	e.text.SetText("And smile.")
	test.Tap(d.change["far-away"])
	if c.Focused() != fyne.Focusable(e.cancel) || e.text.Text != "And smile." || e.fault.text == "" || d.in != d.rows["blink"] {
		t.Errorf("%s has the keyboard, written is %q", nameOf(c.Focused()), e.text.Text)
	}
	test.Tap(e.save)
	if v, _ := d.book.Version("blink"); v.Text != "And smile." || len(d.book.Own) != 1 {
		t.Errorf("the version is %+v", v)
	}

	test.Tap(inRow[*button](t, o, "Blink like a cat")[1]) // as it was
	if len(o.hooks.Ideas().Own) > 0 || !d.book.Hides("blink") || x.head.gist.text != gist || c.Focused() != fyne.Focusable(d.change["blink"]) {
		t.Errorf("left are %+v; %s has the keyboard", o.hooks.Ideas(), nameOf(c.Focused()))
	}
	if n := len(inRow[*button](t, o, i.Title)); n != 1 {
		t.Errorf("as it was, it has %d buttons", n)
	}
	o.settings.Show()
	o.open(t, "Eyes")
	if n := len(x.rows) - 1; n != len(d.shelves[2].all) {
		t.Errorf("opened again, there are %d rows", n)
	}
}

// saying are the words in view that say something.
func saying(o fyne.CanvasObject, says string) (found []*words) {
	switch o := o.(type) {
	case *words:
		if o.text == says && o.Visible() {
			found = append(found, o)
		}
	case *fyne.Container:
		for _, x := range o.Objects {
			found = append(found, saying(x, says)...)
		}
	}
	return found
}

// TestIdeasChangeUnsaved holds that the row says so, and that the words count.
func TestIdeasChangeUnsaved(t *testing.T) {
	h := allHooks()
	set := h.SetIdeas
	h.SetIdeas = func(b ideas.Book) error { _ = set(b); return errors.New("The disk is full.") }
	o := openSettings(t, &Theme{}, usualPage, h)
	d := &o.settings.ideas
	o.open(t, "Eyes")
	test.Tap(d.change["blink"])
	d.edit.title.SetText("Blink")
	test.Tap(d.edit.save)
	if v, ok := d.book.Version("blink"); !ok || v.Title != "Blink" || d.rows["blink"].note.text != "The disk is full." || d.row.note.text != d.row.usual {
		t.Errorf("the version is %+v; the row says %q", v, d.rows["blink"].note.text)
	}
}

// TestIdeasChangeSpoken holds that an agent changes the words that they read.
func TestIdeasChangeSpoken(t *testing.T) {
	Speak("de")
	t.Cleanup(func() { Speak("en") })
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	d := &o.settings.ideas
	o.open(t, tr("Eyes"))
	test.Tap(d.change["blink"])
	if d.edit.title.Text != tr("Blink ten times") || d.edit.title.Text == "Blink ten times" || d.edit.changed() {
		t.Errorf("to be changed is %q", d.edit.title.Text)
	}
	d.edit.length.more.do()
	test.Tap(d.edit.save)
	if v, _ := d.book.Version("blink"); v.Title != tr("Blink ten times") {
		t.Errorf("the version is %+v", v)
	}
}
