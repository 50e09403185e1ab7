package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/ideas"
)

// editIdea has an idea written anew in its row, or another one added where it has
// no ID.
func (s *settings) editIdea(r *settingsRow, i ideas.Idea) {
	d := &s.ideas
	if s.writing() {
		return
	}
	s.shutEditor()
	d.in = r
	r.say("", false)
	d.edit.open(i)
	r.Add(d.edit.panel)
	d.add.Hidden = r == d.row
	s.scroll.settle(true)
	s.focus(d.edit.title)
}

// writing reports whether something is written that is not saved, and goes there.
func (s *settings) writing() bool {
	e := s.ideas.edit
	if s.ideas.in == nil || !e.changed() {
		return false
	}
	e.fault.set(tr("Save this one first, or leave it."), theme.ColorNameWarning)
	s.scroll.settle(true)
	s.focus(e.cancel)
	return true
}

// shutEditor takes the editor from where it stands.
func (s *settings) shutEditor() {
	d := &s.ideas
	d.edit.shut()
	d.add.Hidden = false
	if d.in != nil {
		d.in.Remove(d.edit.panel)
		d.in = nil
	}
}

// doneIdea leaves the editor. The keyboard goes to what opened it.
func (s *settings) doneIdea() {
	was := s.ideas.edit.was
	s.shutEditor()
	s.scroll.settle(true)
	s.focus(s.opener(s.builtIn(was)))
}

// builtIn is the id that an idea is known by on the page: that of the one that is
// built in, where it is a version of it.
func (s *settings) builtIn(i ideas.Idea) string {
	if v, ok := s.ideas.book.Version(i.Of); ok && v.ID == i.ID {
		return i.Of
	}
	return i.ID
}

// opener is what changes the idea of that id, or adds one where there is none.
func (s *settings) opener(id string) fyne.Focusable {
	if b := s.ideas.change[id]; b != nil && id != "" {
		return b
	}
	return s.ideas.add
}

// keepIdea takes the idea that was written, or says what is the matter with it.
// What was opened and is as it was, is left so.
func (s *settings) keepIdea() {
	d := &s.ideas
	if d.edit.was.ID != "" && !d.edit.changed() {
		s.doneIdea()
		return
	}
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
	s.remake(b, s.builtIn(i))
}

// removeIdea takes an idea of the agent's own out. Of one that is built in it takes
// the agent's version, and leaves it as it was.
func (s *settings) removeIdea(i ideas.Idea) {
	if s.writing() {
		return
	}
	id := s.builtIn(i)
	b := s.ideas.book
	b.Remove(i.ID)
	s.remake(b, id)
}

// remake has the ideas kept, and makes the drawer anew in which the idea of that id
// is. The row that is there then says what came of it.
func (s *settings) remake(b ideas.Book, id string) {
	d := &s.ideas
	s.shutEditor()
	s.keepIdeas(b, d.row)
	said, bad := d.row.note.text, d.row.note.color
	at := slices.IndexFunc(d.shelves, func(h *ideaShelf) bool {
		return slices.ContainsFunc(h.all, func(i ideas.Idea) bool { return i.ID == id })
	})
	if at >= 0 {
		d.row.say("", false)
		s.makeShelf(d.shelves[at])
	} else {
		delete(d.change, id)
		delete(d.rows, id)
		s.makeOwn()
	}
	d.show()
	s.pick()
	if said != d.row.usual {
		r := d.row
		if at >= 0 {
			r = d.rows[id]
		}
		r.note.set(said, bad)
	}
	s.scroll.settle(true)
	s.focus(s.opener(id))
}
