package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"levelhead/coach"
)

// walk is all that Tab reaches, in order.
func (o *opened) walk() (all []fyne.Focusable) {
	c := o.win.Canvas()
	c.Unfocus()
	for range 500 {
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
		return f.name
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
		"Check it", "Not now", "Take it", "In 5 min", "Skip",
		"Copy reply", "Fix what is safe", "Clear", "cup",
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
