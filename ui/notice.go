package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// notice is one line that says what has just happened. The desk’s and the
// window’s own take turns: the last one said is shown.
type notice struct {
	*fyne.Container
	glyph *glyph
	words *words

	desk coach.Notice // the desk’s, as last shown
	text string       // the draft as last shown
}

func newNotice() *notice {
	n := &notice{
		glyph: newGlyph("note", theme.ColorNamePrimary, theme.SizeNameText),
		words: newWords(""),
	}
	n.Container = newBeside(6, 1, n.glyph, n.words)
	n.Hidden = true
	return n
}

func (n *notice) show(v coach.View) {
	if v.Notice != n.desk || v.Text != n.text {
		n.desk, n.text = v.Notice, v.Text
		n.say(v.Notice)
	}
}

// say shows a line, or none.
func (n *notice) say(s coach.Notice) {
	if s.Text == "" {
		n.Hide()
		return
	}
	if s.Bad {
		n.glyph.set("found", theme.ColorNameWarning)
	} else {
		n.glyph.set("note", theme.ColorNamePrimary)
	}
	n.words.set(tr(s.Text), theme.ColorNameForeground)
	n.Show()
}
