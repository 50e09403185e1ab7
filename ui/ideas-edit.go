package ui

import (
	"errors"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach/breathing"
	"levelhead/coach/ideas"
)

// ideaEditor is where an idea is written.
type ideaEditor struct {
	*panel
	was ideas.Idea

	title   *lookup
	text    *lookup
	kind    *chips
	picked  int // which kind
	length  *stepper
	steps   *lookup // one a row
	pattern *lookup
	fault   *words             // of what is written on no line
	faults  map[*lookup]*words // of what is
	save    *button
	cancel  *button
}

// ideaLengths is how long an idea may take, in seconds.
var ideaLengths = append([]int{5, 10, 15, 20, 30, 40, 50}, everyMinute(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30)...)

func newIdeaEditor(s *settings) *ideaEditor {
	e := &ideaEditor{}
	var names []string
	for _, c := range ideas.Categories() {
		names = append(names, tr(c.Name()))
	}
	e.title = e.field(s, tr("Such as Feed the fish"), 1)
	e.text = e.field(s, "", 3)
	e.text.most = ideas.LongestText
	e.kind = newChips(e.pick, names...)
	e.length = newLadder(tr("How long it takes"), ideaLengths, inTime, func(n int) { e.length.set(n) })
	e.length.Layout.(*facing).edge = 0
	e.steps = e.field(s, "", 3)
	e.steps.most = ideas.MostSteps * (ideas.LongestStep + 1)
	e.pattern = e.field(s, "4-4-6-2", 1)
	e.fault = newWords("", theme.ColorNameWarning)
	e.save = newButton(tr("Save"), "", primary, s.keepIdea)
	e.cancel = newButton(tr("Leave it"), "", plain, s.doneIdea)

	e.length.key = e.key(s)
	for _, b := range []*button{e.length.less, e.length.more, e.cancel} {
		b.seen = func() { s.scroll.seen(b) }
	}
	for _, b := range append([]*button{e.save}, e.kind.buttons...) {
		b.key = e.key(s)
		b.seen = func() { s.scroll.seen(b) }
	}
	e.cancel.key = func(k fyne.KeyName) {
		if k == fyne.KeyEscape {
			s.doneIdea()
			return
		}
		e.key(s)(k)
	}
	e.faults = map[*lookup]*words{}
	named := func(name string, l *lookup) fyne.CanvasObject {
		e.faults[l] = newWords("", theme.SizeNameCaptionText)
		all := newColumn(2, 0, newWords(name), l, e.faults[l])
		l.seen = func() { s.scroll.seen(all) }
		return all
	}
	e.panel = newPanel(colorSoft, pad, newColumn(gap, 0,
		named(tr("Its name"), e.title),
		named(tr("What to do"), e.text),
		newColumn(2, 0, newWords(tr("What kind it is")), e.kind.Container),
		e.length.Container,
		named(tr("Step by step, one in each row, or none"), e.steps),
		named(tr("Seconds to breathe in, hold, breathe out and rest, or none"), e.pattern),
		e.fault,
		newFlow(gap, e.save, e.cancel),
	))
	e.panel.Hidden = true
	return e
}

// field is a line to write on, or several rows.
func (e *ideaEditor) field(s *settings, hint string, rows int) *lookup {
	l := newLookup(hint, func(string) {})
	l.copy, l.paste = s.hooks.Copy, s.hooks.Paste
	if rows > 1 {
		l.MultiLine, l.Wrapping = true, fyne.TextWrapWord
		l.SetMinRowsVisible(rows)
	}
	key := e.key(s)
	l.key = func(k fyne.KeyName) bool {
		switch k {
		case fyne.KeyEscape:
			key(k)
		case fyne.KeyReturn, fyne.KeyEnter:
			if l.MultiLine {
				return false
			}
			step(s.Container, 1)
		case fyne.KeyUp, fyne.KeyDown:
			if l.MultiLine {
				return false
			}
			key(k)
		case fyne.KeyPageUp, fyne.KeyPageDown:
			key(k)
		default:
			return false
		}
		return true
	}
	return l
}

// key is what keys do in the editor that do not write. Escape leaves what is
// unchanged; else it goes to the way out, for nothing written is lost by a slip.
func (e *ideaEditor) key(s *settings) func(fyne.KeyName) {
	return func(k fyne.KeyName) {
		switch {
		case k != fyne.KeyEscape:
			s.key(k)
		case e.changed():
			s.focus(e.cancel)
		default:
			s.doneIdea()
		}
	}
}

// open shows an idea to be changed.
func (e *ideaEditor) open(i ideas.Idea) {
	if i.ID == "" {
		i.Category, i.Seconds = ideas.Play, 60
	}
	e.was = i
	e.title.SetText(i.Title)
	e.text.SetText(i.Text)
	e.pick(slices.Index(ideas.Categories(), i.Category))
	e.length.set(i.Seconds)
	e.steps.SetText(strings.Join(i.Steps, "\n"))
	e.pattern.SetText(i.Pattern)
	e.say(nil)
	e.Hidden = false
}

// pick takes the kind that the idea is to be.
func (e *ideaEditor) pick(kind int) {
	e.picked = kind
	for i := range e.kind.buttons {
		e.kind.set(i, i == kind)
	}
}

func (e *ideaEditor) shut() { e.Hidden = true }

// idea is what is written. The error is a breathing.Fault: for all else there is
// ideas.Book.
func (e *ideaEditor) idea() (ideas.Idea, error) {
	i := e.was
	i.Title, i.Text = e.title.Text, e.text.Text
	i.Category = ideas.Categories()[e.picked]
	i.Seconds = e.length.value
	i.Steps = nil
	for line := range strings.Lines(e.steps.Text) {
		if line = strings.TrimSpace(line); line != "" {
			i.Steps = append(i.Steps, line)
		}
	}
	i.Pattern = ""
	if written := strings.TrimSpace(e.pattern.Text); written != "" {
		p, err := breathing.Parse(written)
		if err != nil {
			return i, err
		}
		i.Pattern = p.ID
	}
	return i, nil
}

// changed reports whether something else is written than at the beginning.
func (e *ideaEditor) changed() bool {
	return e.title.Text != e.was.Title || e.text.Text != e.was.Text || e.steps.Text != strings.Join(e.was.Steps, "\n") ||
		e.pattern.Text != e.was.Pattern || e.length.value != e.was.Seconds || ideas.Categories()[e.picked] != e.was.Category
}

// say has what is the matter stand where it is to be put right; nil is nothing.
func (e *ideaEditor) say(err error) {
	e.fault.set("", theme.ColorNameWarning)
	for _, w := range e.faults {
		w.set("", theme.ColorNameWarning)
	}
	if err == nil {
		return
	}
	where := e.fault
	if l, ok := e.faulty(err).(*lookup); ok {
		where = e.faults[l]
	}
	where.set(tr(err.Error()), theme.ColorNameWarning)
}

// faulty is where what an error says is to be put right.
func (e *ideaEditor) faulty(err error) fyne.Focusable {
	if _, ok := errors.AsType[breathing.Fault](err); ok {
		return e.pattern
	}
	switch err {
	case ideas.LongText:
		return e.text
	case ideas.ManySteps:
		return e.steps
	case ideas.NoCategory:
		return e.kind.buttons[0]
	case ideas.WrongTime:
		return e.length.more
	case ideas.TooMany, ideas.NoRoom, ideas.Gone:
		return e.cancel
	}
	return e.title
}
