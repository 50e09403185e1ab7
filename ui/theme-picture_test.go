package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/ui/paper"
)

// TestThemePictures takes a picture of a little of everything in every look.
func TestThemePictures(t *testing.T) {
	for _, th := range styles() {
		name := strings.NewReplacer(", ", "-", " ", "-").Replace(th.called)
		t.Run(name, func(t *testing.T) {
			app := test.NewTempApp(t)
			app.Settings().SetTheme(th.Theme)
			o := &opened{Window: &Window{win: app.NewWindow("")}}
			t.Cleanup(o.win.Close)
			o.win.SetPadded(false)
			o.win.SetContent(sample())
			o.win.Resize(fyne.NewSize(360, 480))
			relay(o.win.Content())
			o.looks(t, "theme-"+name)
		})
	}
}

// sample is a little of everything.
func sample() fyne.CanvasObject {
	const text = "You must calm down. I think the DNS was flushed; I can see it cost you the morning."
	sheet := paper.New()
	sheet.Put(text)
	var marks []paper.Mark
	mark := func(words string, l paper.Look, strong bool) {
		at := strings.Index(text, words)
		marks = append(marks, paper.Mark{Span: draft.Span{Start: at, End: at + len(words)}, Look: l, Strong: strong})
	}
	mark("calm down", lookOf(check.Must), false)
	mark("You must", lookOf(check.Should), true)
	mark("I think", lookOf(check.Hint), false)
	mark("I can see", lookSaid, false)
	sheet.SetMarks(marks)

	var faces []fyne.CanvasObject
	for _, it := range []check.Item{
		{State: check.Found, Weight: check.Must},
		{State: check.Missing, Weight: check.Should},
		{State: check.Found, Weight: check.Hint},
		{State: check.Said},
		{State: check.Optional},
	} {
		f := faceOf(it)
		word := newWords(f.word, theme.SizeNameCaptionText, f.color)
		word.whole = true
		faces = append(faces, newBeside(4, 1, newGlyph(f.sign, f.color, theme.SizeNameInlineIcon), word))
	}
	off := newButton("Clear", "", plain, nil)
	off.Disable()
	on := newToggle("", nil)
	on.set(true, "Watching copies")
	one := newChoose(nil, "On", "Hint", "Off")
	one.set(1)
	return newColumn(10, pad,
		newWords("1 to mend, 1 to add", theme.SizeNameHeadingText, bold),
		newWords("What is worth less is said in a lower voice.", theme.SizeNameCaptionText, colorMuted),
		newPanel(colorSurface, 0, &fyne.Container{Layout: tall(76), Objects: []fyne.CanvasObject{sheet.Scroll}}),
		newFlow(gap, faces...),
		newFlow(gap, newButton("Copy reply", "copied", primary, nil), newButton("Fix what is safe", "", plain, nil), off, newButton("Take one", "", quiet, nil)),
		on,
		newToggle("Soft sounds", nil),
		newFacing(0, newWords("No jargon"), one),
		newPanel(colorSoft, pad, newWords("Time for a break.")),
	)
}
