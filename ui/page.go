package ui

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"
)

// page is the layout of the whole window: the bar of pages, and below it the
// head, what the customer wrote, the draft, the checklist and what belongs to
// it, or else another page. The panels of the first start have no bar.
//
// The draft’s height depends on the window’s alone, and on whether what the
// customer wrote is open; what is below stands at the bottom, so that a notice
// or a break that comes up takes its room from the checklist’s end: nothing
// that the pointer may be on moves away.
type page struct {
	bar, head, message, draft, list, foot fyne.CanvasObject
	base                                  fyne.CanvasObject            // what of the foot is always there
	others                                map[string]fyne.CanvasObject // the other pages, by name

	other fyne.CanvasObject // the one that is shown; nil for none
	last  float32
	laid  func() // after every layout
}

// The least that the draft and the checklist are cut down to.
const (
	minDraft float32 = 76
	minList  float32 = 54
)

// share is the draft’s share of the height that the customer’s message leaves;
// where there is little, half of it is the checklist’s.
const share = 0.26

// objects are all that the layout places.
func (p *page) objects() []fyne.CanvasObject {
	o := append([]fyne.CanvasObject{p.bar}, p.check()...)
	for _, id := range slices.Sorted(maps.Keys(p.others)) {
		o = append(o, p.others[id])
		p.others[id].Hide()
	}
	return o
}

// check is the page that is not one of the others.
func (p *page) check() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.head, p.message, p.draft, p.list, p.foot}
}

// turn shows another page, or the first one again.
func (p *page) turn(id string) {
	if p.other != nil {
		p.other.Hide()
	}
	p.other = p.others[id]
	for _, o := range p.check() {
		visible(o, p.other == nil)
	}
	visible(p.bar, id != "welcome")
	if p.other != nil {
		p.other.Show()
	}
}

func visible(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

func (p *page) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	p.last = size.Width
	defer p.laid()
	width := size.Width - 2*pad
	y := pad
	next := func(o fyne.CanvasObject, h float32) {
		put(o, fyne.NewPos(pad, y), fyne.NewSize(width, h))
		y += h
	}
	if p.bar.Visible() {
		y = barY
		next(p.bar, heightAt(p.bar, width))
		y += gap
	}
	if p.other != nil {
		next(p.other, size.Height-y-pad)
		return
	}
	next(p.head, heightAt(p.head, width))
	y += gap
	message := heightAt(p.message, width)
	next(p.message, message)
	y += gap
	foot := heightAt(p.foot, width)
	left := size.Height - y - foot - 2*gap - pad
	half := (left + foot - heightAt(p.base, width)) / 2
	draft := max(min((size.Height-message)*share, half, left-minList), minDraft)
	next(p.draft, draft)
	y += gap
	next(p.list, max(left-draft, 0))
	y += gap
	next(p.foot, foot)
}

// barY is the space above the bar, whose marks bring their own.
const barY float32 = 6

func (p *page) MinSize([]fyne.CanvasObject) fyne.Size {
	w := max(p.bar.MinSize().Width, p.head.MinSize().Width, p.message.MinSize().Width, p.draft.MinSize().Width, p.list.MinSize().Width, p.foot.MinSize().Width)
	at := max(p.last-2*pad, w)
	return fyne.NewSize(w+2*pad, barY+heightAt(p.bar, at)+gap+heightAt(p.head, at)+gap+heightAt(p.message, at)+gap+minDraft+gap+minList+gap+heightAt(p.foot, at)+pad)
}
