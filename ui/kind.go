package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/check"
)

// forms are the kinds of text a draft can be, as the kind row has them.
var forms = []check.Form{check.Reply, check.Note, check.Call}

// kind says what kind of text the draft is: what a reply owes its reader, a
// note to a colleague and what was noted during a call need not say.
type kind struct {
	*fyne.Container
	which *choose
}

func newKind(desk Desk) *kind {
	which := newSmallChoose(func(i int) { desk.SetForm(forms[i]) }, tr("Reply"), tr("Note"), tr("Call"))
	return &kind{&fyne.Container{Layout: snug{which}, Objects: []fyne.CanvasObject{which}}, which}
}

func (k *kind) show(v coach.View) { k.which.set(slices.Index(forms, v.Form)) }

// newSmallChoose is newChoose in small, for what is seldom changed.
func newSmallChoose(pick func(i int), options ...string) *choose {
	c := newChoose(pick, options...)
	for _, cell := range c.cells {
		cell.words.size = theme.SizeNameCaptionText
	}
	return c
}
