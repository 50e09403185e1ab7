package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// dots say which of some panels is shown: that one’s is a bar.
type dots struct {
	widget.BaseWidget
	at    int
	marks []*canvas.Rectangle
}

const (
	dotSize float32 = 8
	dotLong float32 = 20
	dotGap  float32 = 6
)

func newDots(n int) *dots {
	d := &dots{}
	for range n {
		d.marks = append(d.marks, canvas.NewRectangle(color.Transparent))
	}
	d.ExtendBaseWidget(d)
	return d
}

// set shows which one it is, counted from 0.
func (d *dots) set(at int) {
	d.at = at
	d.Refresh()
}

func (d *dots) CreateRenderer() fyne.WidgetRenderer {
	r := &dotsRenderer{d}
	r.dress()
	return r
}

type dotsRenderer struct{ d *dots }

func (r *dotsRenderer) Destroy() {}

func (r *dotsRenderer) Objects() (all []fyne.CanvasObject) {
	for _, m := range r.d.marks {
		all = append(all, m)
	}
	return all
}

func (r *dotsRenderer) MinSize() fyne.Size {
	n := float32(len(r.d.marks))
	return fyne.NewSize((n-1)*(dotSize+dotGap)+dotLong, dotSize)
}

func (r *dotsRenderer) Layout(size fyne.Size) {
	x := float32(0)
	for i, m := range r.d.marks {
		w := dotSize
		if i == r.d.at {
			w = dotLong
		}
		m.Move(fyne.NewPos(x, (size.Height-dotSize)/2))
		m.Resize(fyne.NewSize(w, dotSize))
		x += w + dotGap
	}
}

func (r *dotsRenderer) dress() {
	for i, m := range r.d.marks {
		c := theme.ColorNameInputBorder
		if i == r.d.at {
			c = theme.ColorNamePrimary
		}
		m.FillColor, m.CornerRadius = tone(r.d, c), dotSize/2
		m.Refresh()
	}
}

func (r *dotsRenderer) Refresh() {
	r.dress()
	r.Layout(r.d.Size())
	canvas.Refresh(r.d)
}
