package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// tab is one page of the window, as the page bar names it.
type tab struct {
	ID   string
	Sign string
	Word string // in the agent’s language
}

// pages are the window’s pages in the order of the bar, in the agent’s language.
func pages() []tab {
	return []tab{
		{"check", "tab-check", tr("Check")},
		{"guide", "tab-guide", tr("Guide")},
		{"call", "tab-call", tr("Call")},
		{"settings", "tab-settings", tr("Settings")},
	}
}

// tabs is the page bar: a sign and a word for each page, the one that is shown
// set off by a line, a ground and bold type. Where there is no room for all the
// words, only the one of the page that is shown stays; in the end, only signs.
type tabs struct {
	widget.BaseWidget
	go_    func(id string)
	marks  []*tabMark
	chosen int
	line   *canvas.Rectangle
}

// newTabs makes a bar with the first page chosen. Go is called with the page
// that the agent has pressed, also when it is the one that is shown.
func newTabs(go_ func(id string), items ...tab) *tabs {
	t := &tabs{go_: go_, line: canvas.NewRectangle(color.Transparent)}
	for i, it := range items {
		m := newTabMark(it, func() {
			t.choose(it.ID)
			t.go_(it.ID)
		})
		m.key = func(k fyne.KeyName) { t.walk(i, k) }
		t.marks = append(t.marks, m)
	}
	t.ExtendBaseWidget(t)
	if len(items) > 0 {
		t.marks[0].chosen = true
	}
	return t
}

// choose shows which page it is. An id that the bar does not have changes
// nothing.
func (t *tabs) choose(id string) {
	for i, m := range t.marks {
		if m.tab.ID == id && i != t.chosen {
			t.marks[t.chosen].choose(false)
			t.chosen = i
			m.choose(true)
			t.Refresh()
			return
		}
	}
}

// walk moves the keyboard along the bar.
func (t *tabs) walk(from int, k fyne.KeyName) {
	to, last := from, len(t.marks)-1
	switch k {
	case fyne.KeyLeft, fyne.KeyUp:
		to = max(from-1, 0)
	case fyne.KeyRight, fyne.KeyDown:
		to = min(from+1, last)
	case fyne.KeyHome:
		to = 0
	case fyne.KeyEnd:
		to = last
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil && to != from {
		c.Focus(t.marks[to])
	}
}

// tabSpace is between two marks.
const tabSpace float32 = 2

// fit takes words away until the bar fits into a width.
func (t *tabs) fit(width float32) {
	for words := range 3 {
		for _, m := range t.marks {
			m.spell(words == 0 || words == 1 && m.chosen)
		}
		if t.needs() <= width+0.5 {
			return
		}
	}
}

func (t *tabs) needs() (width float32) {
	for i, m := range t.marks {
		if i > 0 {
			width += tabSpace
		}
		width += m.width()
	}
	return width
}

func (t *tabs) heightFor(float32) (h float32) {
	for _, m := range t.marks {
		h = max(h, m.height())
	}
	return h
}

func (t *tabs) CreateRenderer() fyne.WidgetRenderer {
	r := &tabsRenderer{t: t, objects: []fyne.CanvasObject{t.line}}
	for _, m := range t.marks {
		r.objects = append(r.objects, m)
	}
	r.dress()
	return r
}

type tabsRenderer struct {
	t       *tabs
	objects []fyne.CanvasObject
}

func (r *tabsRenderer) Destroy() {}

func (r *tabsRenderer) Objects() []fyne.CanvasObject { return r.objects }

// MinSize is the room that the signs alone take.
func (r *tabsRenderer) MinSize() fyne.Size {
	var w float32
	for i, m := range r.t.marks {
		if i > 0 {
			w += tabSpace
		}
		w += m.bare()
	}
	return fyne.NewSize(w, r.t.heightFor(w))
}

func (r *tabsRenderer) Layout(size fyne.Size) {
	t := r.t
	t.fit(size.Width)
	t.line.Move(fyne.NewPos(0, size.Height-1))
	t.line.Resize(fyne.NewSize(size.Width, 1))
	x := float32(0)
	for _, m := range t.marks {
		put(m, fyne.NewPos(x, 0), fyne.NewSize(m.width(), size.Height))
		x += m.width() + tabSpace
	}
}

func (r *tabsRenderer) dress() {
	r.t.line.FillColor = tone(r.t, theme.ColorNameSeparator)
	r.t.line.Refresh()
}

func (r *tabsRenderer) Refresh() {
	r.dress()
	for _, m := range r.t.marks {
		m.Refresh()
	}
	r.Layout(r.t.Size())
	canvas.Refresh(r.t)
}
