package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
)

// message is what the customer wrote: one line, folded until it is used, and
// below it the box for it.
type message struct {
	*fyne.Container
	fold  *button
	heard *words
	body  *fyne.Container
	box   *draftBox
	clear *button

	fresh func() // lays the window out anew
}

func newMessage(desk Desk) *message {
	m := &message{heard: newWords("", theme.SizeNameCaptionText, colorMuted), box: newDraftBox()}
	m.fold = newButton("Customer wrote", "shut", quiet, m.turn)
	m.fold.tight = true
	m.fold.key = func(k fyne.KeyName) {
		switch {
		case k == fyne.KeyRight && m.body.Hidden, (k == fyne.KeyLeft || k == fyne.KeyEscape) && !m.body.Hidden:
			m.turn()
		}
	}
	m.box.sheet.PlaceHolder = "Paste what the customer wrote: the coach then knows how they feel and what it is about."
	m.box.sheet.Changed = desk.SetMessage
	m.clear = newButton("Clear", "", quiet, func() { desk.SetMessage("") })
	m.clear.tight = true
	paste := newButton("Paste", "", plain, m.box.sheet.PasteAll)
	paste.tight = true
	m.body = newColumn(4, 0, &fyne.Container{Layout: tall(minDraft), Objects: []fyne.CanvasObject{m.box}}, newFlow(gap, paste, m.clear))
	m.body.Hidden = true
	m.Container = newColumn(2, 0, newBeside(gap, 1, m.fold, newWords("")), newColumn(0, 2, m.heard), m.body)
	return m
}

// turn folds the box, or opens it.
func (m *message) turn() {
	m.body.Hidden = !m.body.Hidden
	m.fold.sign = "shut"
	if !m.body.Hidden {
		m.fold.sign = "open"
	}
	m.fold.Refresh()
	m.fresh()
	if !m.body.Hidden {
		if c := fyne.CurrentApp().Driver().CanvasForObject(m.fold); c != nil {
			c.Focus(m.box.sheet)
		}
	}
}

func (m *message) show(v coach.View) {
	m.box.sheet.Put(v.Message)
	m.clear.enable(v.Message != "")
	m.heard.set(heard(v), colorMuted)
}

// mostFeelings is how many are named on the one line there is for them.
const mostFeelings = 3

// heard is what the message says of the customer, in a few words.
func heard(v coach.View) string {
	if v.Customer == nil {
		return ""
	}
	says := []string{v.Customer.Heat.String()}
	for _, f := range v.Customer.Feels {
		if len(says) < mostFeelings && !slices.Contains(says, f.Name) {
			says = append(says, f.Name)
		}
	}
	return "Sounds " + strings.Join(says, ", ")
}

// tall is a layout of one object of a fixed height.
type tall float32

func (h tall) heightOf([]fyne.CanvasObject, float32) float32 { return float32(h) }

func (h tall) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		put(o, fyne.Position{}, size)
	}
}

func (h tall) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(widest(objects), float32(h))
}
