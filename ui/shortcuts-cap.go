package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// keycap is a key as it looks on a keyboard: its name on a face that stands a
// little above its foot.
type keycap struct {
	widget.BaseWidget
	name       *words
	foot, face *canvas.Rectangle
}

func newKeycap(name string) *keycap {
	k := &keycap{name: newWords(name, theme.SizeNameCaptionText, fyne.TextAlignCenter)}
	k.foot, k.face = canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent)
	k.name.whole = true
	k.ExtendBaseWidget(k)
	return k
}

const (
	capX    float32 = 6 // between a key’s edge and its name
	capY    float32 = 2
	capFoot float32 = 2 // how far the foot is seen
)

func (k *keycap) CreateRenderer() fyne.WidgetRenderer {
	r := &keycapRenderer{k}
	r.dress()
	return r
}

type keycapRenderer struct{ k *keycap }

func (r *keycapRenderer) Destroy() {}

func (r *keycapRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.k.foot, r.k.face, r.k.name}
}

// MinSize is at least as wide as high: a key with one letter is square.
func (r *keycapRenderer) MinSize() fyne.Size {
	s := r.k.name.MinSize().AddWidthHeight(2*capX, 2*capY+capFoot)
	s.Width = max(s.Width, s.Height)
	return s
}

func (r *keycapRenderer) Layout(size fyne.Size) {
	k := r.k
	k.foot.Move(fyne.NewPos(0.5, capFoot))
	k.foot.Resize(fyne.NewSize(size.Width-1, size.Height-capFoot-0.5))
	k.face.Move(fyne.NewPos(0.5, 0.5))
	k.face.Resize(fyne.NewSize(size.Width-1, size.Height-capFoot-1))
	h := k.name.rowHeight()
	k.name.Move(fyne.NewPos(0, (size.Height-capFoot-h)/2))
	k.name.Resize(fyne.NewSize(size.Width, h))
}

func (r *keycapRenderer) dress() {
	k := r.k
	edge := tone(k, theme.ColorNameInputBorder)
	k.foot.FillColor = edge
	k.face.FillColor, k.face.StrokeColor, k.face.StrokeWidth = tone(k, colorSurface), edge, 1
	for _, x := range []*canvas.Rectangle{k.foot, k.face} {
		x.CornerRadius = 4
		x.Refresh()
	}
}

func (r *keycapRenderer) Refresh() {
	r.dress()
	r.k.name.Refresh()
	r.Layout(r.k.Size())
	canvas.Refresh(r.k)
}
