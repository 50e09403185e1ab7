package ui

import (
	"slices"

	"fyne.io/fyne/v2/theme"

	"levelhead/coach/ideas"
)

// settingsIdeas are the ideas for breaks: those of the agent's own, and the
// others by category, each shown or not.
type settingsIdeas struct {
	book  ideas.Book
	own   *settingsSection // a drawer; nil where there are no ideas
	row   *settingsRow     // in which one is added or changed
	add   *button
	edit  *ideaEditor
	fills []func() // make the rows of those that are built in
	built []func() // show what there is of them
	mine  []func() // and of the agent's own
}

// ideaRows are the ideas for breaks, where there is somewhere to keep them.
func (s *settings) ideaRows() {
	d := &s.ideas
	if s.hooks.Ideas == nil || s.hooks.SetIdeas == nil {
		return
	}
	d.book = s.hooks.Ideas()
	x := s.section(tr("Ideas for breaks"))
	about := tr("Those that are on come up in breaks.")
	x.row(inset(newWords(about, theme.SizeNameCaptionText, colorMuted)), "", about)
	d.own = s.drawer(x, tr("Ideas of your own"), tr("add, new, change, remove"))
	for _, c := range ideas.Categories() {
		s.categoryDrawer(x, c)
	}
	d.edit = newIdeaEditor(s)
	s.makeOwn()
}

// categoryDrawer adds the ideas of a category that are built in.
func (s *settings) categoryDrawer(x *settingsSection, c ideas.Category) {
	d := &s.ideas
	y := s.drawer(x, tr(c.Name()), c.Name())
	all := slices.DeleteFunc(ideas.All(), func(i ideas.Idea) bool { return i.Category != c })
	d.fills = append(d.fills, func() {
		for _, i := range all {
			s.ideaRow(y, i, &d.built)
		}
	})
	d.built = append(d.built, func() {
		on := 0
		for _, i := range all {
			if !d.book.Hides(i.ID) {
				on++
			}
		}
		y.call(y.head.title.text, trf("%d of %d", on, len(all)))
	})
}

// ideaRow adds the switch of an idea.
func (s *settings) ideaRow(x *settingsSection, i ideas.Idea, shows *[]func()) *settingsRow {
	title, text := i.Title, i.Text
	if _, ours := ideas.ByID(i.ID); ours {
		title, text = tr(title), tr(text)
	}
	var r *settingsRow
	t := newToggle(title, func(on bool) {
		b := s.ideas.book
		b.Hide(i.ID, !on)
		s.keepIdeas(b, r)
	})
	t.after = true
	r = x.row(t, text, title, i.Title, i.ID)
	s.wire(&t.press, r)
	*shows = append(*shows, func() { t.set(!s.ideas.book.Hides(i.ID), title) })
	return r
}

// makeOwn makes the drawer of the agent's own ideas anew.
func (s *settings) makeOwn() {
	d := &s.ideas
	x := d.own
	x.rows, x.Objects = x.rows[:1], x.Objects[:1]
	d.mine = nil
	d.row, d.add = s.act(x, tr("Write one"), tr("Something you like to do, in your own words."), tr("add, new, write"), tr("Add"),
		func() { s.editIdea(ideas.Idea{}) })
	d.row.Add(d.edit.panel)
	for _, i := range d.book.Own {
		r := s.ideaRow(x, i, &d.mine)
		change := newButton(tr("Change"), "", quiet, func() { s.editIdea(i) })
		out := newButton(tr("Remove"), "", quiet, func() { s.removeIdea(i) })
		for _, b := range []*button{change, out} {
			b.tight = true
			s.wire(&b.press, r)
		}
		r.Add(newFlow(gap, change, out))
	}
	gist := tr("None yet")
	if n := len(d.book.Own); n > 0 {
		gist = trn("One idea", "%d ideas", n)
	}
	x.call(x.head.title.text, gist)
	d.show()
	s.pick()
	if s.scroll != nil {
		s.scroll.settle(true)
	}
}

// fill makes the rows of those that are built in. They are many, and nobody sees
// them before a drawer is opened or something is searched for.
func (d *settingsIdeas) fill() {
	if d.fills == nil {
		return
	}
	for _, fill := range d.fills {
		fill()
	}
	d.fills = nil
	d.show()
}

func (d *settingsIdeas) show() {
	for _, show := range slices.Concat(d.built, d.mine) {
		show()
	}
}

// renew shows the ideas as they are now, and none being changed.
func (d *settingsIdeas) renew(s *settings) {
	if d.own == nil {
		return
	}
	d.book = s.hooks.Ideas()
	d.edit.shut()
	s.makeOwn()
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

// editIdea has an idea written anew, or another one added where it has no ID.
func (s *settings) editIdea(i ideas.Idea) {
	d := &s.ideas
	d.row.say("", false)
	d.edit.open(i)
	d.add.Hidden = true
	s.scroll.settle(true)
	s.focus(d.edit.title)
}

// doneIdea ends that. The keyboard goes to where another one is added.
func (s *settings) doneIdea() {
	d := &s.ideas
	d.edit.shut()
	d.add.Hidden = false
	s.scroll.settle(true)
	s.focus(d.add)
}

// keepIdea takes the idea that was written, or says what is the matter with it.
func (s *settings) keepIdea() {
	d := &s.ideas
	i, err := d.edit.idea()
	b := d.book
	if err == nil && i.ID == "" {
		_, err = b.Add(i)
	} else if err == nil {
		_, err = b.Change(i)
	}
	if err != nil {
		d.edit.say(err)
		s.scroll.settle(true)
		s.focus(d.edit.faulty(err))
		return
	}
	s.keepIdeas(b, d.row)
	said, bad := d.row.note.text, d.row.note.color
	s.doneIdea()
	s.makeOwn()
	d.row.note.set(said, bad) // the row is a new one
	s.scroll.settle(true)
	s.focus(d.add)
}

// removeIdea takes an idea of the agent's own out.
func (s *settings) removeIdea(i ideas.Idea) {
	d := &s.ideas
	b := d.book
	b.Remove(i.ID)
	s.keepIdeas(b, d.row)
	said, bad := d.row.note.text, d.row.note.color
	d.edit.shut()
	s.makeOwn()
	d.row.note.set(said, bad)
	s.scroll.settle(true)
	s.focus(d.add)
}
