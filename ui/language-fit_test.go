package ui

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// A box is a rectangle of the window.
type box struct{ at, to fyne.Position }

func boxOf(at fyne.Position, size fyne.Size) box { return box{at, at.AddXY(size.Width, size.Height)} }

func (b box) String() string {
	return fmt.Sprintf("%.0f,%.0f to %.0f,%.0f", b.at.X, b.at.Y, b.to.X, b.to.Y)
}

// over reports whether two share more than a hair.
func (b box) over(o box) bool {
	return min(b.to.X, o.to.X)-max(b.at.X, o.at.X) > 1 && min(b.to.Y, o.to.Y)-max(b.at.Y, o.at.Y) > 1
}

// A piece is one row of text as it is painted, or what scrolls, as a whole.
type piece struct {
	text string
	ink  box
}

// fitting looks for texts that are cut off or stand in each other's way.
type fitting struct {
	pieces []piece // of what stands, or scrolls, together
	fault  func(format string, args ...any)
}

// fits holds that nothing in the window is cut off, sticks out or overlaps,
// and that it goes down to the width it has.
func (o *opened) fits(t *testing.T, page string, width float32) {
	t.Helper()
	said := map[string]bool{}
	fault := func(format string, args ...any) {
		if s := fmt.Sprintf(format, args...); !said[s] {
			said[s] = true
			t.Errorf("%s: %s", page, s)
		}
	}
	if w := o.win.Content().MinSize().Width; w > width {
		fault("it asks for a width of %v", w)
	}
	f := &fitting{fault: fault}
	f.walk(o.win.Content(), fyne.Position{}, boxOf(fyne.Position{}, o.win.Canvas().Size()))
	f.apart()
}

// walk goes over an object that is at a place, in what it must not stick out
// of.
func (f *fitting) walk(o fyne.CanvasObject, from fyne.Position, within box) {
	if !o.Visible() {
		return
	}
	at := from.Add(o.Position())
	own := boxOf(at, o.Size())
	switch o := o.(type) {
	case *fyne.Container:
		for _, x := range o.Objects {
			f.walk(x, at, within)
		}
	case *container.Scroll:
		// What scrolls may be as high as it likes; it is looked at by itself.
		inside := &fitting{fault: f.fault}
		own.at.Y, own.to.Y = own.at.Y-1e6, own.to.Y+1e6
		inside.walk(o.Content, at.Subtract(o.Offset), own)
		inside.apart()
		f.pieces = append(f.pieces, piece{"what scrolls", boxOf(at, o.Size())})
	case *words:
		f.words(o, own)
		f.inside(o, at, within)
	case fyne.Widget:
		f.inside(o, at, within)
	case *canvas.Text:
		f.text(o, at, within)
	}
}

// inside goes over what a widget shows, none of which sticks out of it.
func (f *fitting) inside(o fyne.Widget, at fyne.Position, within box) {
	own := boxOf(at, o.Size())
	own.at = fyne.NewPos(max(own.at.X, within.at.X), max(own.at.Y, within.at.Y))
	own.to = fyne.NewPos(min(own.to.X, within.to.X), min(own.to.Y, within.to.Y))
	for _, x := range test.WidgetRenderer(o).Objects() {
		f.walk(x, at, own)
	}
}

func (f *fitting) text(o *canvas.Text, at fyne.Position, within box) {
	text := strings.TrimRight(o.Text, " ") // a space at a row's end may hang over
	if text == "" {
		return
	}
	size := fyne.MeasureText(text, o.TextSize, o.TextStyle)
	switch spare := o.Size().Width - size.Width; o.Alignment {
	case fyne.TextAlignCenter:
		at.X += spare / 2
	case fyne.TextAlignTrailing:
		at.X += spare
	}
	ink := boxOf(at, size)
	if ink.at.X < within.at.X-0.6 || ink.to.X > within.to.X+0.6 || ink.at.Y < within.at.Y-1 || ink.to.Y > within.to.Y+1 {
		f.fault("%q is cut off: it goes from %v, and there is room from %v", text, ink, within)
	}
	f.pieces = append(f.pieces, piece{text, ink})
}

// words holds that words that keep to one row have it, and that of others no
// word is cut in two.
func (f *fitting) words(w *words, own box) {
	if w.text == "" {
		return
	}
	if w.whole {
		if wide := w.measure(w.text); wide > w.Size().Width+0.6 {
			f.fault("%q is %v wide and has %v", w.text, wide, w.Size().Width)
		}
		return
	}
	if high := float32(len(w.rows)) * w.rowHeight(); high > w.Size().Height+1 {
		f.fault("%q is %v high and has %v", w.text, high, w.Size().Height)
	}
	for i := 1; i < len(w.rows); i++ {
		last, _ := utf8.DecodeLastRuneInString(w.rows[i-1])
		first, _ := utf8.DecodeRuneInString(w.rows[i])
		if unicode.IsLetter(last) && unicode.IsLetter(first) {
			f.fault("of %q, a word is cut in two: %q and %q", w.text, w.rows[i-1], w.rows[i])
		}
	}
}

// apart holds that no two stand in each other's way.
func (f *fitting) apart() {
	for i, a := range f.pieces {
		for _, b := range f.pieces[i+1:] {
			if a.ink.over(b.ink) {
				f.fault("%q at %v and %q at %v overlap", a.text, a.ink, b.text, b.ink)
			}
		}
	}
}
