package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

type weight uint8

const (
	plain weight = iota
	primary
	quiet // no fill until the pointer is on it
)

// button is something to press with words on it. A choice's words wrap and
// stand at the left; others keep to one row in the middle.
type button struct {
	press
	label  *words
	note   *words // a word at the right, smaller; "" for none
	icon   *canvas.Image
	sign   string // the icon's name; "" for none
	weight weight
	choice bool
	tight  bool // less high, to stand in a line of text
}

func newButton(label, sign string, w weight, do func()) *button {
	b := &button{label: newWords(label), note: newWords("", theme.SizeNameCaptionText), sign: sign, weight: w}
	b.label.whole = true
	b.init(do)
	return b
}

func newChoice(label, sign, note string, do func()) *button {
	b := &button{label: newWords(label), note: newWords(note, theme.SizeNameCaptionText), sign: sign, choice: true}
	b.init(do)
	return b
}

func (b *button) init(do func()) {
	b.do, b.changed, b.backing = do, b.Refresh, newBacking()
	b.note.whole = true
	b.icon = &canvas.Image{FillMode: canvas.ImageFillContain}
	b.ExtendBaseWidget(b)
}

// enable sets whether it can be pressed.
func (b *button) enable(on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

func (b *button) colors() (fill, ink, ring fyne.ThemeColorName) {
	ring = theme.ColorNamePrimary
	switch {
	case b.Disabled() && b.weight == quiet:
		return "", theme.ColorNameDisabled, ring
	case b.Disabled():
		return theme.ColorNameDisabledButton, theme.ColorNameDisabled, ring
	case b.weight == primary:
		return theme.ColorNamePrimary, theme.ColorNameForegroundOnPrimary, theme.ColorNameForegroundOnPrimary
	case b.weight == quiet:
		return "", theme.ColorNamePrimary, ring
	}
	return theme.ColorNameButton, theme.ColorNameForeground, ring
}

// The space between a button's edge and its words.
const (
	buttonX float32 = 12
	buttonY float32 = 8
)

func (b *button) iconSize() float32 {
	if b.sign == "" {
		return 0
	}
	return b.Theme().Size(theme.SizeNameInlineIcon)
}

// between is the space between icon and words.
func (b *button) between() float32 {
	if b.sign == "" || b.label.text == "" {
		return 0
	}
	return gap
}

// room is the width that words have at a width of the button.
func (b *button) room(width float32) float32 {
	width -= 2 * buttonX
	width -= b.iconSize() + b.between()
	if n := b.note.MinSize().Width; n > 0 {
		width -= n + gap
	}
	return max(width, 0)
}

// inOneRow is how wide it is where its words need not wrap.
func (b *button) inOneRow() float32 { return b.label.measure(b.label.text) + 100 - b.room(100) }

func (b *button) heightFor(width float32) float32 {
	edge := buttonY
	if b.tight {
		edge = buttonY / 2
	}
	return max(b.label.heightFor(b.room(width)), b.iconSize()) + 2*edge
}

func (b *button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonRenderer{b: b}
	r.objects = append(b.backing.objects(), b.icon, b.label, b.note)
	r.dress()
	return r
}

type buttonRenderer struct {
	b       *button
	objects []fyne.CanvasObject
}

func (r *buttonRenderer) Destroy() {}

func (r *buttonRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *buttonRenderer) MinSize() fyne.Size {
	b := r.b
	w := b.label.MinSize().Width
	full := w + (100 - b.room(100)) // what is not words takes the same at every width
	return fyne.NewSize(full, b.heightFor(max(full, b.Size().Width)))
}

func (r *buttonRenderer) Layout(size fyne.Size) {
	b := r.b
	b.backing.resize(size)
	icon, room := b.iconSize(), b.room(size.Width)
	x := buttonX
	label := min(b.label.MinSize().Width, room)
	if b.choice {
		label = room
	} else {
		x += (room - label) / 2
	}
	if icon > 0 {
		b.icon.Resize(fyne.NewSquareSize(icon))
		b.icon.Move(fyne.NewPos(x, (size.Height-icon)/2))
		x += icon + b.between()
	}
	h := b.label.heightFor(label)
	b.label.Resize(fyne.NewSize(label, h))
	b.label.Move(fyne.NewPos(x, (size.Height-h)/2))
	n := b.note.MinSize()
	b.note.Resize(n)
	b.note.Move(fyne.NewPos(size.Width-buttonX-n.Width, (size.Height-n.Height)/2))
}

func (r *buttonRenderer) Refresh() {
	r.dress()
	r.Layout(r.b.Size())
	r.b.label.Refresh() // it may say something else, and be as wide as it was
	canvas.Refresh(r.b)
}

func (r *buttonRenderer) dress() {
	b := r.b
	fill, ink, ring := b.colors()
	b.dress(b, fill, ring)
	b.label.set(b.label.text, ink)
	b.note.set(b.note.text, ink)
	if b.sign != "" {
		want := ink
		if b.choice {
			want = theme.ColorNamePrimary
		}
		b.icon.Resource = sign(b.sign, want)
		b.icon.Refresh()
	}
}
