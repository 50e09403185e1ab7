package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// tabMark is one page in the bar.
type tabMark struct {
	press
	tab    tab
	chosen bool
	spelt  bool // its word is shown
	sign   *glyph
	word   *words
	line   *canvas.Rectangle // under the page that is shown
}

func newTabMark(it tab, do func()) *tabMark {
	m := &tabMark{
		tab: it, spelt: true,
		sign: newGlyph(it.Sign, colorMuted, theme.SizeNameInlineIcon),
		word: newWords(it.Word),
		line: canvas.NewRectangle(color.Transparent),
	}
	m.word.whole = true
	m.do, m.backing, m.changed = do, newBacking(), m.Refresh
	m.ExtendBaseWidget(m)
	return m
}

func (m *tabMark) choose(on bool) {
	m.chosen = on
	m.Refresh()
}

// spell shows the word, or hides it.
func (m *tabMark) spell(on bool) {
	m.spelt = on
	setVisible(m.word, on)
}

// The space between a mark’s edge and what stands on it.
const (
	tabX float32 = 9
	tabY float32 = 5
)

// bare is the width without the word.
func (m *tabMark) bare() float32 { return m.sign.MinSize().Width + 2*tabX }

// width is as wide as the bold word wants it, chosen or not: the others do
// not move when one is chosen.
func (m *tabMark) width() float32 {
	if !m.spelt {
		return m.bare()
	}
	return m.bare() + 6 + fyne.MeasureText(m.tab.Word, m.Theme().Size(theme.SizeNameText), bold).Width
}

func (m *tabMark) height() float32 {
	return max(m.word.rowHeight(), m.sign.MinSize().Height) + 2*tabY
}

func (m *tabMark) CreateRenderer() fyne.WidgetRenderer {
	r := &tabMarkRenderer{m, append(m.backing.objects(), m.line, m.sign, m.word)}
	r.dress()
	return r
}

type tabMarkRenderer struct {
	m       *tabMark
	objects []fyne.CanvasObject
}

func (r *tabMarkRenderer) Destroy() {}

func (r *tabMarkRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *tabMarkRenderer) MinSize() fyne.Size { return fyne.NewSize(r.m.width(), r.m.height()) }

func (r *tabMarkRenderer) Layout(size fyne.Size) {
	m := r.m
	m.backing.resize(size)
	m.line.Move(fyne.NewPos(0, size.Height-3))
	m.line.Resize(fyne.NewSize(size.Width, 3))
	sign := m.sign.MinSize()
	m.sign.Resize(sign)
	m.sign.Move(fyne.NewPos(tabX, (size.Height-sign.Height)/2))
	m.word.Resize(fyne.NewSize(size.Width-tabX-sign.Width-6, m.word.rowHeight()))
	m.word.Move(fyne.NewPos(tabX+sign.Width+6, (size.Height-m.word.rowHeight())/2))
}

func (r *tabMarkRenderer) dress() {
	m := r.m
	fill, ink := fyne.ThemeColorName(""), colorMuted
	m.line.FillColor = color.Transparent
	if m.chosen {
		fill, ink = colorSurface, theme.ColorNamePrimary
		m.line.FillColor = tone(m, theme.ColorNamePrimary)
	}
	under := m.backing.fill
	under.BottomLeftCornerRadius, under.BottomRightCornerRadius = sharp, sharp
	m.line.Refresh()
	m.dress(m, fill, theme.ColorNamePrimary)
	m.sign.set(m.tab.Sign, ink)
	m.word.style.Bold = m.chosen
	if m.chosen {
		ink = theme.ColorNameForeground
	}
	m.word.color = ink
	m.word.Refresh()
}

func (r *tabMarkRenderer) Refresh() {
	r.dress()
	r.Layout(r.m.Size())
	canvas.Refresh(r.m)
}
