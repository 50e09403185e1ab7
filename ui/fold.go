package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach"
)

// How large the strip is, unless large text makes it higher.
const (
	foldWidth  float32 = 380
	foldHeight float32 = 52
	foldLeast  float32 = 180 // the least wide: a sign and the verdict’s first words
)

// fold is the window folded to a strip: one row with the verdict, the
// customer’s heat, the time to the next break and the eye that says whether
// what is copied is read. A question takes the verdict’s place.
//
// Where there is no room for all, what is said last goes first; the verdict
// stays. Everything but the grip and the buttons opens the full window.
type fold struct {
	widget.BaseWidget
	desk Desk

	ground  *canvas.Rectangle
	grip    *foldGrip
	body    *foldBody
	sign    *glyph
	says    *words
	heat    *glyph
	mood    *words
	cup     *glyph
	left    *words
	yes, no *button
	eye     *button

	face foldFace
}

// newFold makes a strip over a desk. Open is called to unfold the window, grip
// when the button of the mouse goes down on the dots that move the strip: it
// gives what is done at each move and at the end. It may be nil.
func newFold(desk Desk, open func(), grip func() (follow, end func())) *fold {
	f := &fold{
		desk:   desk,
		ground: canvas.NewRectangle(color.Transparent),
		grip:   newFoldGrip(grip),
		body:   newFoldBody(open),
		sign:   newGlyph("note", colorMuted, theme.SizeNameInlineIcon),
		says:   newWords("", bold),
		heat:   newGlyph("heat-calm", colorMuted, theme.SizeNameInlineIcon),
		mood:   newWords("", theme.SizeNameCaptionText),
		cup:    newGlyph("cup", colorMuted, theme.SizeNameInlineIcon),
		left:   newWords("", theme.SizeNameCaptionText),
	}
	for _, w := range []*words{f.says, f.mood, f.left} {
		w.whole = true
	}
	f.yes = newButton("", "", primary, func() { f.answer(true) })
	f.no = newButton("", "", quiet, func() { f.answer(false) })
	f.eye = newButton("", "eye-shut", quiet, func() {
		w := desk.View().Watching
		desk.SetWatch(!w.On || !w.Until.IsZero()) // what is paused goes on
	})
	for _, b := range []*button{f.yes, f.no, f.eye} {
		b.tight = true
	}
	f.ExtendBaseWidget(f)
	f.put(foldFaceOf(desk.View()))
	return f
}

func (f *fold) show(v coach.View) {
	if now := foldFaceOf(v); now != f.face {
		f.put(now)
	}
}

func (f *fold) put(now foldFace) {
	f.face = now
	f.sign.set(now.gist.sign, now.gist.color)
	f.heat.set(heatSign(now.heat), now.heat.color)
	f.mood.set(now.heat.word, now.heat.color)
	ink := colorMuted
	if now.due {
		ink = theme.ColorNamePrimary
	}
	f.left.style.Bold = now.due
	f.cup.set("cup", ink)
	f.left.set(now.left, ink)
	yes, no := now.ask.answers()
	f.yes.label.text, f.no.label.text = yes, no
	f.eye.sign = "eye-shut"
	if now.watch {
		f.eye.sign = "eye"
	}
	for _, b := range []*button{f.yes, f.no, f.eye} {
		b.Refresh()
	}
	f.Refresh()
}

// heatSign is the sign of a heat; any for none, which is not shown.
func heatSign(f face) string {
	if f.sign == "" {
		return "heat-calm"
	}
	return f.sign
}

// later puts the break off or, where that was done often enough, leaves it out.
func (f *fold) later() {
	if b := f.desk.View().Break; b.Snoozes > 0 || !b.CanSkip {
		f.desk.Later(0)
	} else {
		f.desk.SkipBreakFor("")
	}
}

func (f *fold) answer(yes bool) {
	switch q := f.face.ask; {
	case (q == asksBreak || q == asksSoon) && yes:
		f.desk.TakeBreak()
	case q == asksBreak || q == asksSoon:
		f.later()
	case q == asksBack:
		f.desk.EndBreak()
	case (q == asksOffer || q == asksMessage) && yes:
		f.desk.TakeOffer()
	case q == asksOffer || q == asksMessage:
		f.desk.DropOffer()
	}
	// The button may be gone with its question: the keyboard is not to be
	// left on nothing.
	c := fyne.CurrentApp().Driver().CanvasForObject(f)
	if c == nil {
		return
	}
	for _, b := range []*button{f.yes, f.no} {
		if c.Focused() == fyne.Focusable(b) && !b.Visible() {
			c.Focus(f.body)
		}
	}
}

func (f *fold) heightFor(float32) float32 {
	return max(foldHeight, max(f.says.rowHeight(), f.yes.heightFor(foldLeast))+4)
}

// foldLevels is how many times the strip gives something up.
const foldLevels = 8

// give shows what there is room for at a level: all at 0, the least at the
// last.
func (f *fold) give(level int) {
	ask := f.face.ask != asksNothing
	setVisible(f.mood, !ask && f.face.heat.word != "" && level < 1)
	for _, o := range []fyne.CanvasObject{f.cup, f.left} {
		setVisible(o, !ask && f.face.left != "" && (level < 2 || f.face.due && level < 4))
	}
	setVisible(f.heat, !ask && f.face.heat.word != "" && level < 3)
	setVisible(f.eye, level < 5)
	setVisible(f.yes, f.yes.label.text != "")
	setVisible(f.no, f.no.label.text != "" && level < 6)
	f.says.text = f.face.gist.word
	if level >= 4 {
		f.says.text = f.face.short
	}
	setVisible(f.says, !ask || level < 7)
}

// row is what stands in the strip, from left to right, each with the space
// before it.
func (f *fold) row(do func(o fyne.CanvasObject, before float32)) {
	for _, p := range [...]struct {
		o      fyne.CanvasObject
		before float32
	}{
		{f.sign, 0},
		{f.says, 6},
		{f.heat, gap},
		{f.mood, 4},
		{f.cup, gap},
		{f.left, 4},
		{f.yes, gap},
		{f.no, 2},
		{f.eye, 0},
	} {
		if p.o.Visible() {
			do(p.o, p.before)
		}
	}
}

func (f *fold) needs() (width float32) {
	f.row(func(o fyne.CanvasObject, before float32) { width += before + o.MinSize().Width })
	return width
}

func (f *fold) CreateRenderer() fyne.WidgetRenderer {
	r := &foldRenderer{f}
	r.dress()
	return r
}

type foldRenderer struct{ f *fold }

func (r *foldRenderer) Destroy() {}

func (r *foldRenderer) Objects() []fyne.CanvasObject {
	f := r.f
	return []fyne.CanvasObject{f.ground, f.grip, f.body, f.sign, f.says, f.heat, f.mood, f.cup, f.left, f.yes, f.no, f.eye}
}

func (r *foldRenderer) MinSize() fyne.Size {
	return fyne.NewSize(foldLeast, r.f.heightFor(foldLeast))
}

func (r *foldRenderer) Layout(size fyne.Size) {
	f := r.f
	f.ground.Move(fyne.NewSquareOffsetPos(1))
	f.ground.Resize(size.SubtractWidthHeight(2, 2))
	x := f.grip.MinSize().Width + 2
	put(f.grip, fyne.NewPos(2, 2), fyne.NewSize(x-2, size.Height-4))
	put(f.body, fyne.NewPos(x, 2), fyne.NewSize(size.Width-x-2, size.Height-4))
	x += 6
	room := size.Width - x - 3
	for level := range foldLevels {
		f.give(level)
		if f.needs() <= room {
			break
		}
	}
	// The verdict takes the rest: what follows it stands at the right.
	spare := room - f.needs()
	says := f.says.MinSize().Width + spare
	f.says.text = shortened(f.says, f.says.text, says)
	f.row(func(o fyne.CanvasObject, before float32) {
		x += before
		s := o.MinSize()
		if o == fyne.CanvasObject(f.says) {
			s.Width = max(says, 0)
		}
		put(o, fyne.NewPos(x, (size.Height-s.Height)/2), s)
		x += s.Width
	})
	f.says.Refresh()
}

func (r *foldRenderer) dress() {
	f := r.f
	fill, edge, width := theme.ColorNameBackground, theme.ColorNameInputBorder, float32(1)
	if q := f.face.ask; q == asksBreak || q == asksSoon || q == asksBack {
		fill, edge, width = colorSoft, theme.ColorNamePrimary, 2
	}
	f.ground.FillColor, f.ground.StrokeColor, f.ground.StrokeWidth = tone(f, fill), tone(f, edge), width
	f.ground.Refresh()
}

func (r *foldRenderer) Refresh() {
	r.dress()
	for _, o := range r.Objects() {
		if o != fyne.CanvasObject(r.f.ground) {
			o.Refresh()
		}
	}
	r.Layout(r.f.Size())
	canvas.Refresh(r.f)
}
