package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
)

// chips are a few words each of which is on or off.
type chips struct {
	*fyne.Container
	buttons []*button
}

// newChips gives the words as they are to be shown. Turn is called with the place
// of the one that was pressed.
func newChips(turn func(i int), words ...string) *chips {
	c := &chips{Container: newFlow(gap / 2)}
	for i, w := range words {
		b := newButton(w, "optional", plain, func() { turn(i) })
		b.tight = true
		c.buttons = append(c.buttons, b)
		c.Add(b)
	}
	return c
}

// set shows whether one is on.
func (c *chips) set(i int, on bool) {
	sign := "optional"
	if on {
		sign = "said"
	}
	if b := c.buttons[i]; b.sign != sign {
		b.sign = sign
		b.Refresh()
	}
}

// kindIdeas adds of which categories a kind of break offers ideas.
func (s *settings) kindIdeas(x *settingsSection, id string) {
	label := tr("Ideas for it")
	all := ideas.Categories()
	var r *settingsRow
	var names []string
	for _, c := range all {
		names = append(names, tr(c.Name()))
	}
	in := func(h *house.Settings) []string {
		k, _ := h.Break.Plan.Kind(id)
		return k.Ideas
	}
	c := newChips(func(i int) {
		now := s.desk.View().Settings
		chosen := turned(in(&now), string(all[i]))
		if !slices.ContainsFunc(all, func(c ideas.Category) bool { return chosen == nil || slices.Contains(chosen, string(c)) }) {
			s.tell(r, tr("One of them stays: without any there is nothing to offer."), true)
			return
		}
		s.tell(r, "", false)
		s.change(func(h *house.Settings) { setKind(&h.Break, id, func(k *breaks.Kind) { k.Ideas = chosen }) })
	}, names...)
	r = x.row(newColumn(0, 0, inset(newWords(label)), inset(c.Container)), "", append(names, label)...)
	for _, b := range c.buttons {
		s.wire(&b.press, r)
		b.seen = func() { s.scroll.seen(b) }
	}
	s.follows(func(h *house.Settings) {
		chosen := in(h)
		for i, cat := range all {
			c.set(i, len(chosen) == 0 || slices.Contains(chosen, string(cat)))
		}
	})
}

// turned is a choice of categories with one of them in or out. No choice is all
// of them, and so are all. What is no category is kept.
func turned(chosen []string, category string) []string {
	var all []string
	for _, c := range ideas.Categories() {
		all = append(all, string(c))
	}
	if len(chosen) == 0 {
		chosen = all
	}
	chosen = slices.Clone(chosen)
	if i := slices.Index(chosen, category); i >= 0 {
		chosen = slices.Delete(chosen, i, i+1)
	} else {
		chosen = append(chosen, category)
	}
	slices.SortStableFunc(chosen, func(a, b string) int { return slices.Index(all, a) - slices.Index(all, b) })
	if !slices.ContainsFunc(all, func(c string) bool { return !slices.Contains(chosen, c) }) {
		return nil
	}
	return slices.Clip(chosen)
}
