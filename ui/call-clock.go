package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// clockFace is a time in figures to be read from afar.
type clockFace struct {
	widget.BaseWidget
	text *canvas.Text
}

func newClockFace() *clockFace {
	f := &clockFace{text: canvas.NewText("", nil)}
	f.ExtendBaseWidget(f)
	return f
}

func (f *clockFace) set(text string) {
	if text != f.text.Text {
		f.text.Text = text
		f.Refresh()
	}
}

func (f *clockFace) size() float32 { return f.Theme().Size(theme.SizeNameHeadingText) * 1.7 }

func (f *clockFace) CreateRenderer() fyne.WidgetRenderer {
	r := &clockFaceRenderer{f}
	r.dress()
	return r
}

type clockFaceRenderer struct{ f *clockFace }

func (r *clockFaceRenderer) Destroy() {}

func (r *clockFaceRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.f.text} }

// MinSize is that of eights, which are the widest: what stands beside the face
// keeps its place from one second to the next.
func (r *clockFaceRenderer) MinSize() fyne.Size {
	wide := []rune(r.f.text.Text)
	for i, c := range wide {
		if c != ':' {
			wide[i] = '8'
		}
	}
	return fyne.MeasureText(string(wide), r.f.size(), bold)
}

func (r *clockFaceRenderer) Layout(size fyne.Size) { r.f.text.Resize(size) }

func (r *clockFaceRenderer) dress() {
	t := r.f.text
	t.Color, t.TextSize, t.TextStyle = tone(r.f, theme.ColorNameForeground), r.f.size(), bold
	t.Refresh()
}

func (r *clockFaceRenderer) Refresh() {
	r.dress()
	r.Layout(r.f.Size())
	canvas.Refresh(r.f)
}
