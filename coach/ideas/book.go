package ideas

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Book is what an agent has made of the ideas: some of their own, their versions
// of some that are built in, and some that they do not want to see. The zero Book
// holds all that are built in. Lists that were given out before are never changed.
type Book struct {
	Own    []Idea   // the agent's own, the oldest first, and their versions
	Hidden []string // the ids of those that are not shown; unknown ones are kept
}

// All gives every idea, those that are built in first, or the agent's versions in
// their places, and then the agent's own, also those that are hidden.
func (b Book) All() []Idea {
	all := All()
	for n, i := range all {
		if v, ok := b.Version(i.ID); ok {
			all[n] = v
		}
	}
	return append(all, b.Plain()...)
}

// Version is the agent's version of the built-in idea of that id. Of several, which
// only somebody who writes the file by hand has, it is the first.
func (b Book) Version(id string) (i Idea, ok bool) {
	at := slices.IndexFunc(b.Own, func(o Idea) bool { return id != "" && o.Of == id })
	if at < 0 {
		return Idea{}, false
	}
	if _, ours := ByID(id); !ours {
		return Idea{}, false
	}
	return b.Own[at], true
}

// Plain gives the agent's own ideas that are no versions.
func (b Book) Plain() []Idea {
	return slices.DeleteFunc(slices.Clone(b.Own), func(i Idea) bool {
		v, ok := b.Version(i.Of)
		return ok && v.ID == i.ID
	})
}

// Shown gives all but those that are hidden: what to Pick from.
func (b Book) Shown() []Idea {
	return slices.DeleteFunc(b.All(), func(i Idea) bool { return b.Hides(i.ID) })
}

// Hides reports whether the idea of that id is not to be shown. A version is
// hidden with what it is of.
func (b Book) Hides(id string) bool { return slices.Contains(b.Hidden, b.source(id)) }

// source is the id by which an idea is hidden.
func (b Book) source(id string) string {
	at := slices.IndexFunc(b.Own, func(i Idea) bool { return i.ID == id })
	if at < 0 {
		return id
	}
	of := b.Own[at].Of
	if v, ok := b.Version(of); ok && v.ID == id {
		return of
	}
	return id
}

// Hide leaves an idea out, or takes it in again.
func (b *Book) Hide(id string, on bool) {
	id = b.source(id)
	at := slices.Index(b.Hidden, id)
	switch {
	case on && at < 0 && id != "" && len(id) <= longestID && len(b.Hidden) < mostHidden:
		b.Hidden = append(slices.Clone(b.Hidden), id)
	case !on && at >= 0:
		b.Hidden = slices.Delete(slices.Clone(b.Hidden), at, at+1)
	}
}

// Add takes in an idea of the agent's own, tidied up, and gives it an id. The
// error says what is to be done about it, and nothing has changed then.
func (b *Book) Add(i Idea) (id string, err error) {
	i.ID = b.free()
	own := append(slices.Clone(b.Own), i)
	if err := fit(own, len(own)-1); err != nil {
		return "", err
	}
	b.Own = own
	return i.ID, nil
}

// Change puts an idea in the place of the one that has its id. Of one that is
// built in the agent then has their own version, under the id that is given
// back, and Remove of that brings the other one back. The error is as with Add.
func (b *Book) Change(i Idea) (id string, err error) {
	at := slices.IndexFunc(b.Own, func(o Idea) bool { return o.ID == i.ID })
	if at >= 0 {
		own := slices.Clone(b.Own)
		i.Of = own[at].Of
		own[at] = i
		if err := fit(own, at); err != nil {
			return "", err
		}
		b.Own = own
		return i.ID, nil
	}
	if _, ok := ByID(i.ID); !ok {
		return "", Gone
	}
	if v, ok := b.Version(i.ID); ok {
		i.ID = v.ID
		return b.Change(i)
	}
	i.Of = i.ID
	return b.Add(i)
}

// Remove takes out an idea of the agent's own, or their version of one that is built
// in, which then is as it was; one that is built in is hidden.
func (b *Book) Remove(id string) {
	if _, ok := ByID(id); ok {
		b.Hide(id, true)
		return
	}
	b.Own = slices.DeleteFunc(slices.Clone(b.Own), func(i Idea) bool { return i.ID == id })
	b.Hide(id, false)
}

// Fit makes of a book, which somebody may have written by hand, what Add would
// have taken: what is too long is cut, what is no category becomes Play, ids that
// come again or are none are given anew. Ideas without a word, or too many, are
// left out. It reports whether anything is other than it was.
func (b *Book) Fit() (changed bool) {
	var kept Book
	for _, i := range b.Own {
		was := i
		if !isOwn(i.ID) || slices.ContainsFunc(kept.Own, func(o Idea) bool { return o.ID == i.ID }) {
			i.ID = kept.free()
		}
		i.cut()
		all := append(slices.Clone(kept.Own), i)
		if fit(all, len(all)-1) != nil {
			changed = true
			continue
		}
		kept.Own = all
		changed = changed || !equal(was, all[len(all)-1])
	}
	for _, id := range b.Hidden {
		kept.Hide(id, true)
	}
	if changed = changed || !slices.Equal(kept.Hidden, b.Hidden); changed {
		*b = kept
	}
	return changed
}

// cut brings an idea into its ranges, other than by leaving it out.
func (i *Idea) cut() {
	short := func(s string, letters int) string {
		r := []rune(tidy(s))
		return strings.TrimSpace(string(r[:min(len(r), letters)]))
	}
	if tidy(i.Title) == "" {
		i.Title = i.Text
	}
	i.Title, i.Text = short(i.Title, LongestTitle), short(i.Text, LongestText)
	var steps []string
	for _, s := range i.Steps[:min(len(i.Steps), MostSteps)] {
		steps = append(steps, short(s, LongestStep))
	}
	i.Steps = steps
	if i.Category.Name() == "" {
		i.Category = Play
	}
	i.Seconds = min(max(i.Seconds, LeastSeconds), MostSeconds)
}

const own = "own-"

// isOwn reports whether an id is like those that free gives. Any other may be that of
// an idea that a later version has built in.
func isOwn(id string) bool {
	n, err := strconv.Atoi(strings.TrimPrefix(id, own))
	return err == nil && n > 0 && id == fmt.Sprint(own, n) && len(id) <= longestID
}

// free is an id that none of the agent's own has, nor any that is hidden.
func (b Book) free() string {
	for n := 1; ; n++ {
		id := fmt.Sprint(own, n)
		if !b.Hides(id) && !slices.ContainsFunc(b.Own, func(i Idea) bool { return i.ID == id }) {
			return id
		}
	}
}

func equal(a, b Idea) bool {
	steps, figures := slices.Equal(a.Steps, b.Steps), slices.Equal(a.Figures, b.Figures)
	a.Steps, a.Figures, b.Steps, b.Figures = nil, nil, nil, nil
	return steps && figures && fmt.Sprint(a) == fmt.Sprint(b)
}
