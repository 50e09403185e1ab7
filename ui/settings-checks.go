package ui

import (
	"levelhead/coach/check"
	"levelhead/coach/house"
)

// checkLevels are what a check can be, as the rows have them.
var checkLevels = []house.Level{house.On, house.Hint, house.Off}

// checkRows are the checks, each on, a hint or off.
func (s *settings) checkRows() {
	x := s.section(tr("Checks"))
	items := s.desk.View().Report.Items
	_, all := s.act(x, tr("What the checks look for"),
		tr("They read replies written in English. A hint is marked, but keeps no reply from being ready."),
		tr("every check, on, hint, off, English"), tr("All on again"), func() {
			s.change(func(h *house.Settings) {
				for _, it := range items {
					h.SetLevel(it.Rule.ID, house.On)
				}
			})
		})
	s.follows(func(h *house.Settings) {
		on := true
		for _, it := range items {
			on = on && h.Level(it.Rule.ID) == house.On
		}
		all.enable(!on)
	})
	// They stand as in the checklist, and in drawers: there are many, and what
	// else is set stands below them.
	groups := []struct {
		name string
		has  func(i int, k check.Kind) bool
	}{
		{tr("What counts most"), func(i int, _ check.Kind) bool { return i < headline }},
		{tr("Say"), func(i int, k check.Kind) bool { return i >= headline && k == check.Say }},
		{tr("Avoid"), func(i int, k check.Kind) bool { return i >= headline && k == check.Avoid }},
	}
	for _, g := range groups {
		y := s.drawer(x, g.name, "")
		var ids []string
		for i, it := range items {
			if g.has(i, it.Rule.Kind) {
				s.checkRow(y, it.Rule)
				ids = append(ids, it.Rule.ID)
			}
		}
		s.follows(func(h *house.Settings) {
			on := 0
			for _, id := range ids {
				if h.Level(id) == house.On {
					on++
				}
			}
			y.call(g.name, trf("%d of %d", on, len(ids)))
		})
	}
}

func (s *settings) checkRow(x *settingsSection, r *check.Rule) {
	c := newChoose(func(i int) { s.desk.SetLevel(r.ID, checkLevels[i]) }, tr("On"), tr("Hint"), tr("Off"))
	label := tr(r.Label)
	s.wire(&c.press, x.row(newFacing(rowEdge, newWords(label), c), "", label, r.Label, r.ID))
	s.follows(func(h *house.Settings) { c.set(int(h.Level(r.ID))) })
}
