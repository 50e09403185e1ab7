package ui

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"levelhead/coach/draft"
)

// cut cuts a text into rows no wider than width, after a space where there is
// one, in one go over its characters: a megabyte takes a few milliseconds,
// where measuring every word as it is drawn would take half a second. As
// characters beside each other may be drawn a little closer, rows are at most
// as wide as wanted. There is one row at least.
func cut(text string, width float32, wide *wides) (rows []draft.Span) {
	rows = make([]draft.Span, 0, strings.Count(text, "\n")+len(text)/32+1)
	start, space := 0, -1 // the row's start, and behind its last space
	var x, since float32  // the row's width, and what came after the space
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if r == '\n' {
			rows = append(rows, draft.Span{Start: start, End: i})
			i++
			start, space, x, since = i, -1, 0, 0
			continue
		}
		w := wide.of(r)
		if x+w > width && i > start && r != ' ' {
			at := i
			if space > start {
				at = space
			}
			rows = append(rows, draft.Span{Start: start, End: at})
			if at == i {
				since = 0
			}
			start, space, x = at, -1, since
		}
		x, since, i = x+w, since+w, i+n
		if r == ' ' {
			space, since = i, 0
		}
	}
	return append(rows, draft.Span{Start: start, End: len(text)})
}

// wides remembers how wide characters are drawn in one size.
type wides struct {
	size  float32
	plain [utf8.RuneSelf]float32
	other map[rune]float32
}

func newWides(size float32) *wides {
	return &wides{size: size, other: map[rune]float32{}}
}

func (w *wides) of(r rune) float32 {
	if r < utf8.RuneSelf {
		if w.plain[r] == 0 {
			w.plain[r] = w.measure(string(r))
		}
		return w.plain[r]
	}
	x, ok := w.other[r]
	if !ok {
		x = w.measure(string(r))
		w.other[r] = x
	}
	return x
}

func (w *wides) measure(s string) float32 {
	return fyne.MeasureText(s, w.size, fyne.TextStyle{}).Width
}
