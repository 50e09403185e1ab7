package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// drawer begins a section in a section that is opened by its name. Also are
// words that people may look for it with.
func (s *settings) drawer(x *settingsSection, name, also string) *settingsSection {
	gist := newWords("", theme.SizeNameCaptionText, colorMuted)
	y := &settingsSection{name: x.name + " " + name, head: newOpener(newWords(name), gist, toggleEdge)}
	y.head.gist = gist
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
