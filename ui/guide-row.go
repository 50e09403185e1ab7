package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	advise "levelhead/coach/guide"
)

// guideRow is one card in the list: its title and, while it is shut, how its
// text begins. Pressing it opens and closes it.
type guideRow struct {
	press
	card  advise.Card
	open  bool
	title *words
	blurb *fyne.Container
	arrow *glyph
}

func newGuideRow(c advise.Card, do func()) *guideRow {
	r := &guideRow{
		card:  c,
		title: newWords(c.Title, bold),
		blurb: newBlurb(c.Text, 2, theme.SizeNameCaptionText, colorMuted),
		arrow: newGlyph("shut", colorMuted, theme.SizeNameInlineIcon),
	}
	r.do, r.backing, r.changed = do, newBacking(), r.Refresh
	r.ExtendBaseWidget(r)
	return r
}

// set shows whether it is open.
func (r *guideRow) set(open bool) {
	if open == r.open {
		return
	}
	r.open, r.blurb.Hidden = open, open
	r.arrow.set(map[bool]string{true: "open", false: "shut"}[open], colorMuted)
	r.Refresh()
}

func (r *guideRow) room(width float32) float32 {
	return max(width-2*rowX-gap-r.arrow.MinSize().Width, 1)
}

func (r *guideRow) heightFor(width float32) float32 {
	room := r.room(width)
	return max(r.title.heightFor(room), r.arrow.MinSize().Height) + heightAt(r.blurb, room) + 2*rowY
}

func (r *guideRow) CreateRenderer() fyne.WidgetRenderer {
	x := &guideRowRenderer{r, append(r.backing.objects(), r.title, r.blurb, r.arrow)}
	x.dress()
	return x
}

type guideRowRenderer struct {
	r       *guideRow
	objects []fyne.CanvasObject
}

func (x *guideRowRenderer) Destroy() {}

func (x *guideRowRenderer) Objects() []fyne.CanvasObject { return x.objects }

func (x *guideRowRenderer) MinSize() fyne.Size {
	r := x.r
	w := max(r.title.MinSize().Width, r.blurb.MinSize().Width) + 1000 - r.room(1000)
	return fyne.NewSize(w, r.heightFor(max(w, r.Size().Width)))
}

func (x *guideRowRenderer) Layout(size fyne.Size) {
	r := x.r
	r.backing.resize(size)
	room := r.room(size.Width)
	h, a := r.title.heightFor(room), r.arrow.MinSize()
	top := max(h, a.Height)
	put(r.title, fyne.NewPos(rowX, rowY+(top-h)/2), fyne.NewSize(room, h))
	put(r.blurb, fyne.NewPos(rowX, rowY+top), fyne.NewSize(room, heightAt(r.blurb, room)))
	y := (size.Height - a.Height) / 2
	put(r.arrow, fyne.NewPos(size.Width-rowX-a.Width, y), a)
}

func (x *guideRowRenderer) dress() { x.r.dressRow(x.r, x.r.open) }

func (x *guideRowRenderer) Refresh() {
	x.dress()
	x.Layout(x.r.Size())
	canvas.Refresh(x.r)
}
