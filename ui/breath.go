package ui

import (
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach/breathing"
)

// breath leads a breath: a disc that widens with the lungs, and on it what to
// do and for how many seconds. With still set there is no disc.
type breath struct {
	widget.BaseWidget
	disc  *canvas.Circle
	word  *words
	count *words
	full  float32 // of the lungs, 0 to 1
	still bool
}

// emptyLungs is how wide the disc is with empty lungs, as a share of the most.
const emptyLungs = 0.5

func newBreath() *breath {
	b := &breath{
		disc:  canvas.NewCircle(nil),
		word:  newWords("", theme.SizeNameSubHeadingText, bold, fyne.TextAlignCenter),
		count: newWords("", theme.SizeNameHeadingText, bold, fyne.TextAlignCenter),
	}
	b.ExtendBaseWidget(b)
	return b
}

// set shows a moment of a pattern.
func (b *breath) set(m breathing.Moment) {
	word, count := tr(m.Phase.What.Word()), strconv.Itoa(int((m.Left+time.Second-1)/time.Second))
	if m.Over {
		word, count = tr("Well done"), ""
	}
	said := word != b.word.text || count != b.count.text
	b.word.set(word, theme.ColorNameForeground)
	b.count.set(count, theme.ColorNameForeground)
	if full := float32(m.Full); full != b.full || said {
		b.full = full
		b.place(b.Size())
	}
}

// place puts all where it belongs in a size.
func (b *breath) place(size fyne.Size) {
	most := min(size.Width, size.Height)
	d := most * (emptyLungs + (1-emptyLungs)*b.full)
	put(b.disc, fyne.NewPos((size.Width-d)/2, (size.Height-d)/2), fyne.NewSquareSize(d))
	word, count := b.word.heightFor(size.Width), b.count.heightFor(size.Width)
	y := (size.Height - word - count) / 2
	put(b.word, fyne.NewPos(0, y), fyne.NewSize(size.Width, word))
	put(b.count, fyne.NewPos(0, y+word), fyne.NewSize(size.Width, count))
}

func (b *breath) heightFor(width float32) float32 {
	if b.still {
		return b.word.rowHeight() + b.count.rowHeight()
	}
	return width
}

func (b *breath) CreateRenderer() fyne.WidgetRenderer {
	r := &breathRenderer{b}
	r.dress()
	return r
}

type breathRenderer struct{ b *breath }

func (r *breathRenderer) Destroy() {}

func (r *breathRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.b.disc, r.b.word, r.b.count}
}

func (r *breathRenderer) MinSize() fyne.Size {
	return fyne.NewSize(r.b.word.leastWidth(), r.b.word.rowHeight()+r.b.count.rowHeight())
}

func (r *breathRenderer) Layout(size fyne.Size) { r.b.place(size) }

func (r *breathRenderer) dress() {
	r.b.disc.FillColor = tone(r.b, colorSoft)
	r.b.disc.Hidden = r.b.still
}

func (r *breathRenderer) Refresh() {
	r.dress()
	r.b.place(r.b.Size())
	r.b.disc.Refresh()
	r.b.word.Refresh()
	r.b.count.Refresh()
}
