package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"levelhead/ui/paper"
)

// long shows a text too long to write in: a line that says so, and below it
// the text, to be read.
type long struct {
	*fyne.Container
	says   *words
	text   *lines
	scroll *container.Scroll
}

func newLong() *long {
	l := &long{says: newWords("", theme.SizeNameCaptionText, colorMuted), text: newLines()}
	l.scroll = container.NewVScroll(l.text)
	l.text.scroll = l.scroll
	l.scroll.OnScrolled = func(fyne.Position) { l.text.arrange() }
	l.Container = &fyne.Container{Layout: &topped{edge: gap}, Objects: []fyne.CanvasObject{l.says, l.scroll}}
	return l
}

// show takes the text, and marks in order of place.
func (l *long) show(text string, marks []paper.Mark) {
	if text != l.text.text {
		l.says.set(trf("This is a long one (%s): read here, edit it where it came from.", sizeOf(len(text))), colorMuted)
		l.scroll.ScrollToTop()
	}
	l.text.show(text, marks)
	relay(l.Container)
}

// sizeOf is a number of bytes in words.
func sizeOf(n int) string {
	if n < 1<<20 {
		return trf("%d KB", n>>10)
	}
	tenths := n * 10 >> 20
	return trf("%d.%d MB", tenths/10, tenths%10)
}

// topped is a layout of two: the first as high as it asks for, the second
// below it as high as there is room.
type topped struct{ edge float32 }

func (t *topped) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := max(size.Width-2*t.edge, 0)
	h := min(heightAt(o[0], width)+t.edge, size.Height)
	put(o[0], fyne.NewSquareOffsetPos(t.edge).SubtractXY(0, t.edge/2), fyne.NewSize(width, max(h-t.edge, 0)))
	put(o[1], fyne.NewPos(0, h), fyne.NewSize(size.Width, size.Height-h))
}

func (t *topped) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(o[0].MinSize().Width+2*t.edge, 0)
}
