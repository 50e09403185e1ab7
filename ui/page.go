package ui

import "fyne.io/fyne/v2"

// page is the layout of the whole window: the head, what the customer wrote,
// the draft, the checklist and what is below it, or else the settings.
//
// The draft’s height depends on the window’s alone, and on whether what the
// customer wrote is open; what is below stands at the bottom, so that a notice
// or a break that comes up takes its room from the checklist’s end: nothing
// that the pointer may be on moves away.
type page struct {
	head, message, draft, list, foot, settings fyne.CanvasObject

	last float32
	laid func() // after every layout
}

// The least that the draft and the checklist are cut down to.
const (
	minDraft float32 = 76
	minList  float32 = 60
)

// share is the draft’s share of the height that the customer’s message leaves.
const share = 0.31

func (p *page) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	p.last = size.Width
	defer p.laid()
	width := size.Width - 2*pad
	y := pad
	next := func(o fyne.CanvasObject, h float32) {
		put(o, fyne.NewPos(pad, y), fyne.NewSize(width, h))
		y += h
	}
	next(p.head, heightAt(p.head, width))
	y += gap
	if p.settings.Visible() {
		next(p.settings, size.Height-y-pad)
		return
	}
	message := heightAt(p.message, width)
	next(p.message, message)
	y += gap
	foot := heightAt(p.foot, width)
	left := size.Height - y - foot - 2*gap - pad
	draft := max(min((size.Height-message)*share, left-minList), minDraft)
	next(p.draft, draft)
	y += gap
	next(p.list, max(left-draft, 0))
	y += gap
	next(p.foot, foot)
}

func (p *page) MinSize([]fyne.CanvasObject) fyne.Size {
	w := max(p.head.MinSize().Width, p.message.MinSize().Width, p.draft.MinSize().Width, p.list.MinSize().Width, p.foot.MinSize().Width)
	at := max(p.last-2*pad, w)
	return fyne.NewSize(w+2*pad, 2*pad+heightAt(p.head, at)+gap+heightAt(p.message, at)+gap+minDraft+gap+minList+gap+heightAt(p.foot, at))
}
