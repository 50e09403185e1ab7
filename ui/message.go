package ui

import (
	"fyne.io/fyne/v2"

	"levelhead/coach"
)

// message is what the customer wrote: one line, folded until it is used, how
// upset they are, and the box for it.
type message struct {
	*fyne.Container
	fold  *button
	heat  *heat
	body  *fyne.Container
	box   *draftBox
	clear *button

	known bool   // there is something to say of this customer
	fresh func() // lays the window out anew
}

func newMessage(desk Desk) *message {
	m := &message{heat: newHeat(desk), box: newDraftBox()}
	m.fold = newButton(tr("Customer wrote"), "shut", quiet, m.turn)
	m.fold.tight = true
	m.fold.key = func(k fyne.KeyName) {
		switch {
		case k == fyne.KeyRight && m.body.Hidden, (k == fyne.KeyLeft || k == fyne.KeyEscape) && !m.body.Hidden:
			m.turn()
		case k == fyne.KeyEscape:
			pass(m.fold, k)
		}
	}
	m.box.sheet.PlaceHolder = tr("Paste what the customer wrote: the coach then knows how they feel and what it is about.")
	m.box.sheet.Changed = desk.SetMessage
	m.clear = newButton(tr("Clear"), "", quiet, func() {
		desk.SetMessage("")
		keysTo(m.box.sheet) // there is nothing more to clear
	})
	m.clear.tight = true
	paste := newButton(tr("Paste"), "", plain, m.box.sheet.PasteAll)
	paste.tight = true
	m.body = newColumn(4, 0, &fyne.Container{Layout: tall(minDraft), Objects: []fyne.CanvasObject{m.box}}, newFlow(gap, paste, m.clear))
	m.body.Hidden = true
	m.tell()
	m.Container = newColumn(2, 0, newFlow(gap, m.fold, m.heat.says, m.heat.snug), m.body)
	return m
}

// open opens the box, and gives it the keyboard.
func (m *message) open() {
	if m.body.Hidden {
		m.turn()
		return
	}
	keysTo(m.box.sheet)
}

// turn folds the box, or opens it.
func (m *message) turn() {
	m.body.Hidden = !m.body.Hidden
	m.fold.sign = "shut"
	if !m.body.Hidden {
		m.fold.sign = "open"
	}
	m.fold.Refresh()
	m.tell()
	m.fresh()
	if !m.body.Hidden {
		if c := fyne.CurrentApp().Driver().CanvasForObject(m.fold); c != nil {
			c.Focus(m.box.sheet)
		}
	}
}

// attended reports whether the box is open and the keyboard is in it or at what
// belongs to it.
func (m *message) attended() bool {
	c := fyne.CurrentApp().Driver().CanvasForObject(m.fold)
	if c == nil || m.body.Hidden {
		return false
	}
	f, _ := c.Focused().(fyne.CanvasObject)
	return f != nil && (f == m.box.sheet || find(m.Container, func(o fyne.CanvasObject) bool { return o == f }) != nil)
}

// tell shows how upset the customer is where that is known of this one; what
// only the settings assume is folded with the box.
func (m *message) tell() { m.heat.hide(m.body.Hidden && !m.known) }

func (m *message) show(v coach.View) {
	m.box.sheet.Put(v.Message)
	m.clear.enable(v.Message != "")
	m.heat.show(v)
	m.known = v.HeatFrom != coach.FromSetting
	m.tell()
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
