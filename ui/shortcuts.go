package ui

import (
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"levelhead/coach"
)

// shortcuts is the list of all keys, a page by itself.
type shortcuts struct {
	*fyne.Container
	page *roll
	back *button
	tour *button // leads to the panels of the first start

	list   *fyne.Container
	global *keyLine // the keys that bring the window forward, which are the agent’s own
	keys   string   // those, as last shown
}

// newShortcuts makes the list. Shut is called when the agent is done with it,
// welcome to see the panels of the first start again.
func newShortcuts(shut, welcome func()) *shortcuts {
	s := &shortcuts{back: newButton(tr("Back"), "", quiet, shut)}
	s.tour = newButton(tr("See the first panels again"), "", quiet, welcome)
	s.back.tight, s.tour.tight = true, true
	for _, b := range []*button{s.back, s.tour} {
		b.key = func(k fyne.KeyName) {
			if k == fyne.KeyEscape {
				shut()
				return
			}
			s.page.keys(k)
		}
	}
	s.global = newKeyLine(tr("Bring Levelhead forward, from any window"))
	s.global.Hidden = true
	s.list = newColumn(6, 0)
	group := ""
	for _, k := range keyboard {
		if k.Group != group {
			if group != "" {
				s.add(&fyne.Container{Layout: tall(gap)})
			}
			group = k.Group
			s.add(newWords(tr(group), bold))
			s.add(widget.NewSeparator())
			if k.ID == "fold" {
				s.add(s.global.Container)
			}
		}
		line := newKeyLine(tr(k.Does))
		line.set(k.Keys)
		s.add(line.Container)
	}
	head := newBeside(gap, 0, newWords(tr("Keys"), theme.SizeNameSubHeadingText, bold), s.back)
	s.page = newRoll(newBesideBar(s.list))
	s.Container = newFrame(560, head, s.page, newFlow(gap, s.tour))
	return s
}

func (s *shortcuts) add(o fyne.CanvasObject) { s.list.Objects = append(s.list.Objects, o) }

func (s *shortcuts) show(v coach.View) {
	keys := v.Settings.Shortcut
	if keys == s.keys {
		return
	}
	s.keys = keys
	if runtime.GOOS == "darwin" {
		// Held for the whole system, Alt is Option by itself.
		keys = strings.ReplaceAll(keys, "Alt", "Option")
	}
	s.global.Hidden = keys == ""
	s.global.set(keys)
	s.page.settle(true)
}
