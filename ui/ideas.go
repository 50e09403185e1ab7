package ui

import (
	"slices"

	"fyne.io/fyne/v2/theme"

	"levelhead/coach/ideas"
)

// settingsIdeas are the ideas for breaks: those of the agent's own, and the
// others by category, each shown or not.
type settingsIdeas struct {
	book    ideas.Book
	own     *settingsSection // a drawer; nil where there are no ideas
	shelves []*ideaShelf     // drawers of those that are built in
	row     *settingsRow     // in which one is added
	add     *button
	edit    *ideaEditor
	in      *settingsRow // where that stands
	mine    []func()     // show what there is of the agent's own

	rows   map[string]*settingsRow // of the ideas, by their ids as they were built in
	change map[string]*button      // and what changes them
}

// ideaShelf is a drawer with the ideas of a category that are built in.
type ideaShelf struct {
	*settingsSection
	all   []ideas.Idea
	full  bool     // its rows are made
	shows []func() // show what there is of them
}

// ideaRows are the ideas for breaks, where there is somewhere to keep them.
func (s *settings) ideaRows() {
	d := &s.ideas
	if s.hooks.Ideas == nil || s.hooks.SetIdeas == nil {
		return
	}
	d.book = s.hooks.Ideas()
	d.rows, d.change = map[string]*settingsRow{}, map[string]*button{}
	x := s.section(tr("Ideas for breaks"))
	about := tr("Those that are on come up in breaks.")
	x.row(inset(newWords(about, theme.SizeNameCaptionText, colorMuted)), "", about)
	d.own = s.drawer(x, tr("Ideas of your own"), tr("add, new, change, remove"))
	for _, c := range ideas.Categories() {
		y := s.drawer(x, tr(c.Name()), c.Name()+", "+tr("change, hide"))
		d.shelves = append(d.shelves, &ideaShelf{
			settingsSection: y,
			all:             slices.DeleteFunc(ideas.All(), func(i ideas.Idea) bool { return i.Category != c }),
		})
	}
	d.edit = newIdeaEditor(s)
	s.makeOwn()
	d.show()
}

// bare leaves of a drawer of ideas what opens it.
func (x *settingsSection) bare() { x.rows, x.Objects = x.rows[:1], x.Objects[:1] }

// makeShelf makes the rows of a drawer of those that are built in anew.
func (s *settings) makeShelf(h *ideaShelf) {
	d := &s.ideas
	h.bare()
	h.full, h.shows = true, nil
	for _, i := range h.all {
		is, mine := d.book.Version(i.ID)
		if !mine {
			is = inTongue(i)
		}
		says := is
		if says.Source != "" {
			says.Text += " (" + says.Source + ")"
		}
		r := s.ideaRow(h.settingsSection, i.ID, says, &h.shows, i.Title, i.ID)
		if !mine {
			s.ideaButtons(r, s.changeButton(r, i.ID, is))
			continue
		}
		r.Add(inset(newWords(tr("In your own words."), theme.SizeNameCaptionText, bold, colorMuted)))
		s.ideaButtons(r, s.changeButton(r, i.ID, is), newButton(tr("As it was"), "", quiet, func() { s.removeIdea(is) }))
	}
}

// inTongue is an idea that is built in as the agent reads it, which is what there
// is to change.
func inTongue(i ideas.Idea) ideas.Idea {
	title, text := i.Title, i.Text
	i.Title, i.Text = tr(title), tr(text)
	i.Steps = slices.Clone(i.Steps)
	for n, step := range i.Steps {
		i.Steps[n] = tr(step)
	}
	return i
}

// ideaRow adds the switch of an idea, which is known by the id that it has as it
// is built in.
func (s *settings) ideaRow(x *settingsSection, id string, i ideas.Idea, shows *[]func(), also ...string) *settingsRow {
	var r *settingsRow
	t := newToggle(i.Title, func(on bool) {
		b := s.ideas.book
		b.Hide(id, !on)
		s.keepIdeas(b, r)
	})
	t.after = true
	r = x.row(t, i.Text, append([]string{i.Title}, also...)...)
	s.wire(&t.press, r)
	*shows = append(*shows, func() { t.set(!s.ideas.book.Hides(id), i.Title) })
	s.ideas.rows[id] = r
	return r
}

// changeButton has an idea changed in its row.
func (s *settings) changeButton(r *settingsRow, id string, i ideas.Idea) *button {
	b := newButton(tr("Change"), "", quiet, func() { s.editIdea(r, i) })
	s.ideas.change[id] = b
	return b
}

// ideaButtons adds what else there is to do about an idea.
func (s *settings) ideaButtons(r *settingsRow, all ...*button) {
	line := newFlow(gap)
	for _, b := range all {
		b.tight = true
		s.wire(&b.press, r)
		line.Add(b)
	}
	r.Add(line)
}

// makeOwn makes the drawer of the agent's own ideas anew.
func (s *settings) makeOwn() {
	d := &s.ideas
	x := d.own
	x.bare()
	d.mine = nil
	d.row, d.add = s.act(x, tr("Write one"), tr("Something you like to do, in your own words."), tr("add, new, write"), tr("Add"),
		func() { s.editIdea(s.ideas.row, ideas.Idea{}) })
	own := d.book.Plain()
	for _, i := range own {
		r := s.ideaRow(x, i.ID, i, &d.mine)
		s.ideaButtons(r, s.changeButton(r, i.ID, i), newButton(tr("Remove"), "", quiet, func() { s.removeIdea(i) }))
	}
	gist := tr("None yet")
	if n := len(own); n > 0 {
		gist = trn("One idea", "%d ideas", n)
	}
	x.call(x.head.title.text, gist)
}

// fillIdeas makes the rows of those that are built in. They are many, and nobody sees
// them before a drawer is opened or something is searched for.
func (s *settings) fillIdeas() {
	for _, h := range s.ideas.shelves {
		if !h.full {
			s.makeShelf(h)
			h.show(s.ideas.book)
		}
	}
}

// show shows which ideas of a drawer come up.
func (h *ideaShelf) show(b ideas.Book) {
	for _, show := range h.shows {
		show()
	}
	on := 0
	for _, i := range h.all {
		if !b.Hides(i.ID) {
			on++
		}
	}
	h.call(h.head.title.text, trf("%d of %d", on, len(h.all)))
}

func (d *settingsIdeas) show() {
	for _, show := range d.mine {
		show()
	}
	for _, h := range d.shelves {
		h.show(d.book)
	}
}

// renew shows the ideas as they are now, and none being changed.
func (d *settingsIdeas) renew(s *settings) {
	if d.own == nil {
		return
	}
	d.book = s.hooks.Ideas()
	d.edit.shut()
	for _, h := range d.shelves {
		h.bare()
		h.full, h.shows = false, nil
	}
	s.makeOwn()
	d.show()
	s.pick()
}

// keepIdeas has the ideas kept, and has a row say what came of it. What could
// not be saved counts nevertheless, as long as the program has it.
func (s *settings) keepIdeas(b ideas.Book, r *settingsRow) {
	d := &s.ideas
	err := s.hooks.SetIdeas(b)
	d.book = s.hooks.Ideas()
	d.show()
	if err != nil {
		s.tell(r, tr(err.Error()), true)
		return
	}
	s.tell(r, "", false)
}
