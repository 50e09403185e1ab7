package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/house"
)

// settingsRow is one thing to choose: what it is called and what chooses it,
// and below it a line that says why, or what came of it.
type settingsRow struct {
	*fyne.Container
	note  *words
	usual string // what the line says when nothing has happened
	text  string // what it is found by, searchable
	own   string // what it is called and the other words for it, of that
	gone  bool   // it is not there, searched for or not
}

// settingsSection is rows under a name, or other sections. One with a head is a
// drawer.
type settingsSection struct {
	*fyne.Container
	name string
	rows []*settingsRow
	subs []*settingsSection
	head *opener      // the first row has it; nil where all rows are always in view
	top  *settingsRow // that row
	id   string       // of what a drawer is for, where there are several alike
}

// Space between two rows, and between two sections.
const (
	rowGap     float32 = 6
	sectionGap float32 = 22
)

// section begins a section of the page.
func (s *settings) section(name string) *settingsSection {
	x := &settingsSection{name: name}
	x.Container = newColumn(rowGap, 0, inset(newWords(name, theme.SizeNameSubHeadingText, bold)))
	s.sections = append(s.sections, x)
	return x
}

// row adds a row to a section. It is found by the words in it, by its
// section's name, and by other words that people may look for it with.
func (x *settingsSection) row(control fyne.CanvasObject, caption string, found ...string) *settingsRow {
	r := &settingsRow{usual: caption, note: newWords(caption, theme.SizeNameCaptionText, colorMuted)}
	r.own = searchable(strings.Join(found, " "))
	r.text = strings.Join([]string{r.own, searchable(caption), searchable(x.name)}, " ")
	r.Container = newColumn(0, 0, control, inset(r.note))
	x.rows = append(x.rows, r)
	x.Objects = append(x.Objects, r.Container)
	return r
}

// say puts what came of a choice in the place of the row's caption.
func (r *settingsRow) say(text string, bad bool) {
	c := colorMuted
	if bad {
		c = theme.ColorNameWarning
	}
	if text == "" {
		text = r.usual
	}
	r.note.set(text, c)
}

// tell has a row say something, and lays the page out for it.
func (s *settings) tell(r *settingsRow, text string, bad bool) {
	r.say(text, bad)
	s.scroll.settle(true)
}

// hush has every row say what it usually says.
func (s *settings) hush() {
	for r := range s.each {
		r.say("", false)
	}
}

// wire gives what is pressed the page's keys, and has its row seen when it has
// the keyboard.
func (s *settings) wire(p *press, r *settingsRow) {
	p.key = s.key
	p.seen = func() { s.scroll.seen(r.Container) }
}

// onOff adds a switch for one of the settings.
func (s *settings) onOff(x *settingsSection, label, caption, also string, at func(*house.Settings) *bool) *toggle {
	return s.flip(x, label, caption, also,
		func(h *house.Settings) bool { return *at(h) },
		func(h *house.Settings, on bool) { *at(h) = on })
}

// flip adds a switch for what is not one yes or no in the settings.
func (s *settings) flip(x *settingsSection, label, caption, also string, is func(*house.Settings) bool, put func(h *house.Settings, on bool)) *toggle {
	t := newToggle(label, func(on bool) { s.change(func(h *house.Settings) { put(h, on) }) })
	t.after = true
	s.wire(&t.press, x.row(t, caption, label, also))
	s.follows(func(h *house.Settings) { t.set(is(h), label) })
	return t
}

// settingsOption is one of a few words that a setting can be.
type settingsOption struct{ value, words string }

// oneOf adds a choice of words for one of the settings.
func (s *settings) oneOf(x *settingsSection, label, caption, also string, at func(*house.Settings) *string, options ...settingsOption) *choose {
	found := []string{label, also}
	var shown []string
	for _, o := range options {
		found, shown = append(found, o.words), append(shown, o.words)
	}
	c := newChoose(func(i int) { s.change(func(h *house.Settings) { *at(h) = options[i].value }) }, shown...)
	s.wire(&c.press, x.row(newFacing(rowEdge, newWords(label), c), caption, found...))
	s.follows(func(h *house.Settings) {
		on := -1
		for i, o := range options {
			if o.value == *at(h) {
				on = i
			}
		}
		c.set(on)
	})
	return c
}

// number adds a stepper for one of the settings.
func (s *settings) number(x *settingsSection, st *stepper, caption, also string, at func(*house.Settings) int) {
	st.Layout.(*facing).edge = rowEdge
	r := x.row(st.Container, caption, st.label, also)
	st.key = s.key
	for _, b := range []*button{st.less, st.more} {
		b.seen = func() { s.scroll.seen(r.Container) }
	}
	s.follows(func(h *house.Settings) { st.set(at(h)) })
}

// act adds something to do, with a button for it.
func (s *settings) act(x *settingsSection, label, caption, also, does string, do func()) (*settingsRow, *button) {
	b := newButton(does, "", plain, do)
	r := x.row(newFacing(rowEdge, newWords(label), b), caption, label, also, does)
	s.wire(&b.press, r)
	return r, b
}
