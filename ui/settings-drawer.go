package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// drawerHead is the name of a drawer, and below it what is in there in a few
// words. Pressing it opens and shuts the drawer.
type drawerHead struct {
	press
	open  bool
	title *words
	gist  *words
	arrow *glyph
}

func newDrawerHead(name string) *drawerHead {
	d := &drawerHead{
		title: newWords(name),
		gist:  newWords("", theme.SizeNameCaptionText, colorMuted),
		arrow: newGlyph("shut", colorMuted, theme.SizeNameInlineIcon),
	}
	d.backing, d.changed = newBacking(), d.Refresh
	d.ExtendBaseWidget(d)
	return d
}

// drawer begins a section in a section that is opened by its name. Also are
// words that people may look for it with.
func (s *settings) drawer(x *settingsSection, name, also string) *settingsSection {
	y := &settingsSection{name: x.name + " " + name, head: newDrawerHead(name)}
	y.Container = newColumn(rowGap, 0)
	y.top = y.row(y.head, "", name, also)
	s.wire(&y.head.press, y.top)
	y.head.do = func() { s.slide(y, !y.head.open) }
	page := y.head.key
	y.head.key = func(k fyne.KeyName) {
		switch k {
		case fyne.KeyRight:
			s.slide(y, true)
		case fyne.KeyLeft:
			s.slide(y, false)
		default:
			page(k)
		}
	}
	x.subs = append(x.subs, y)
	x.Objects = append(x.Objects, y.Container)
	return y
}

// slide opens a drawer or shuts it.
func (s *settings) slide(x *settingsSection, open bool) {
	if open == x.head.open {
		return
	}
	if x.head.set(open); open {
		s.fillIdeas()
	}
	s.pick()
	s.scroll.settle(true)
	if open {
		top := fyne.CurrentApp().Driver().AbsolutePositionForObject(x.Container).Y -
			fyne.CurrentApp().Driver().AbsolutePositionForObject(s.scroll.Content).Y
		s.scroll.bring(top-gap, top+x.Size().Height+gap)
	}
}

// shutDrawers has all of them as they are when the page opens.
func (s *settings) shutDrawers() {
	for _, x := range s.sections {
		x.shutAll()
	}
	s.pick()
}

func (x *settingsSection) shutAll() {
	if x.head != nil {
		x.head.set(false)
	}
	for _, y := range x.subs {
		y.shutAll()
	}
}

// call gives a drawer a name, and says in a few words what is in it.
func (x *settingsSection) call(name, gist string) {
	if name != x.head.title.text {
		x.head.title.set(name, x.head.title.color)
		x.top.text = searchable(name + " " + x.name)
	}
	x.head.gist.set(gist, colorMuted)
}

// set shows whether it is open.
func (d *drawerHead) set(open bool) {
	if open == d.open {
		return
	}
	d.open = open
	d.title.style, d.title.rows = fyne.TextStyle{Bold: open}, nil // bold rows hold less
	d.title.Refresh()
	d.arrow.set(map[bool]string{true: "open", false: "shut"}[open], colorMuted)
	d.Refresh()
}

func (d *drawerHead) room(width float32) float32 {
	return max(width-2*rowEdge-gap-d.arrow.MinSize().Width, 1)
}

func (d *drawerHead) heightFor(width float32) float32 {
	room := d.room(width)
	return max(d.title.heightFor(room)+d.gist.heightFor(room), d.arrow.MinSize().Height) + 2*toggleEdge
}

func (d *drawerHead) CreateRenderer() fyne.WidgetRenderer {
	r := &drawerHeadRenderer{d, append(d.backing.objects(), d.title, d.gist, d.arrow)}
	r.dress()
	return r
}

type drawerHeadRenderer struct {
	d       *drawerHead
	objects []fyne.CanvasObject
}

func (r *drawerHeadRenderer) Destroy() {}

func (r *drawerHeadRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *drawerHeadRenderer) MinSize() fyne.Size {
	d := r.d
	w := max(d.title.MinSize().Width, d.gist.MinSize().Width) + 1000 - d.room(1000)
	return fyne.NewSize(w, d.heightFor(max(w, d.Size().Width)))
}

func (r *drawerHeadRenderer) Layout(size fyne.Size) {
	d := r.d
	d.backing.resize(size)
	room := d.room(size.Width)
	h, low, a := d.title.heightFor(room), d.gist.heightFor(room), d.arrow.MinSize()
	y := (size.Height - h - low) / 2
	put(d.title, fyne.NewPos(rowEdge, y), fyne.NewSize(room, h))
	put(d.gist, fyne.NewPos(rowEdge, y+h), fyne.NewSize(room, low))
	put(d.arrow, fyne.NewPos(size.Width-rowEdge-a.Width, (size.Height-a.Height)/2), a)
}

func (r *drawerHeadRenderer) dress() { r.d.dress(r.d, "", theme.ColorNamePrimary) }

func (r *drawerHeadRenderer) Refresh() {
	r.dress()
	r.Layout(r.d.Size())
	canvas.Refresh(r.d)
}
