package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// settingsKinds are the kinds of breaks of the plan, a drawer for each.
type settingsKinds struct {
	all   *settingsSection // the drawers are its subs
	add   *button
	row   *settingsRow // and what it stands in
	ids   []string     // of those that are shown
	shows []func(coach.View)
}

// kindRows are the kinds of breaks, and how another is added.
func (s *settings) kindRows(x *settingsSection) {
	k := &s.kinds
	k.all = &settingsSection{name: x.name, Container: newColumn(rowGap, 0)}
	x.subs = append(x.subs, k.all)
	x.Objects = append(x.Objects, k.all.Container)
	more := &settingsSection{name: x.name, Container: newColumn(rowGap, 0)}
	x.subs = append(x.subs, more)
	x.Objects = append(x.Objects, more.Container)
	k.row, k.add = s.act(more, tr("Another kind of break"), tr("Such as tea at eleven: with times and ideas of its own."),
		tr("add, new, own"), tr("Add"), s.addKind)
	s.followed = append(s.followed, func(v coach.View) {
		var ids []string
		for _, kind := range v.Settings.Break.Plan.Kinds {
			ids = append(ids, kind.ID)
		}
		if !slices.Equal(ids, k.ids) {
			k.ids = ids
			s.makeKinds()
		}
		for _, show := range k.shows {
			show(v)
		}
		k.add.enable(len(ids) < breaks.MostKinds)
	})
}

// makeKinds makes the drawers anew. Those that are open stay so.
func (s *settings) makeKinds() {
	k := &s.kinds
	open := map[string]bool{}
	for _, x := range k.all.subs {
		open[x.id] = x.head.open
	}
	k.all.subs, k.all.Objects = nil, nil
	others := s.followed
	s.followed = nil
	for _, id := range k.ids {
		s.kindDrawer(id).head.set(open[id])
	}
	k.shows, s.followed = s.followed, others
	s.pick()
	if s.scroll != nil {
		s.scroll.settle(true)
	}
}

// kindDrawer makes the drawer of a kind of break.
func (s *settings) kindDrawer(id string) *settingsSection {
	kind := func(h *house.Settings) breaks.Kind {
		k, _ := h.Break.Plan.Kind(id)
		return k
	}
	x := s.drawer(s.kinds.all, id, "")
	x.id = id
	s.follows(func(h *house.Settings) { x.call(kindName(kind(h)), kindGist(kind(h))) })

	set := func(do func(*breaks.Kind)) {
		s.change(func(h *house.Settings) { setKind(&h.Break, id, do) })
	}
	flip := func(label, caption, also string, is func(breaks.Kind) bool, put func(k *breaks.Kind, on bool)) {
		s.flip(x, label, caption, also, func(h *house.Settings) bool { return is(kind(h)) },
			func(h *house.Settings, on bool) { setKind(&h.Break, id, func(k *breaks.Kind) { put(k, on) }) })
	}
	spell := func(label, caption, also string, rungs []int, at func(*breaks.Kind) *time.Duration) {
		st := newLadder(label, rungs, inTime, func(n int) {
			set(func(k *breaks.Kind) { *at(k) = time.Duration(n) * time.Second })
		})
		st.number.like = kindWide()
		s.number(x, st, caption, also, func(h *house.Settings) int {
			k := kind(h)
			return seconds(*at(&k))
		})
	}

	flip(tr("Remind me of it"), "", tr("on, off"), func(k breaks.Kind) bool { return !k.Off }, func(k *breaks.Kind, on bool) { k.Off = !on })
	_, ours := breaks.Usual().Kind(id)
	if !ours {
		s.kindName(x, id)
	}
	work := newStepper(tr("Work for"), minutes(breaks.MinEvery), minutes(breaks.MaxEvery), 5, func(m int) {
		set(func(k *breaks.Kind) { k.Every = time.Duration(m) * time.Minute })
	})
	s.number(x, work, "", tr("minutes, how often"), func(h *house.Settings) int { return minutes(kind(h).Every) })
	under := x.rows[len(x.rows)-1]
	s.follows(func(h *house.Settings) {
		under.usual = ""
		if longer, ok := h.Break.Plan.Under(id); ok {
			under.usual = trf("“%s” comes about as often and is the one that counts then.", kindName(longer))
		}
		under.say("", false)
	})
	spell(tr("Rest for"), "", tr("seconds, minutes, length"), lengths, func(k *breaks.Kind) *time.Duration { return &k.Length })
	long := x.rows[len(x.rows)-1]
	s.follows(func(h *house.Settings) {
		long.usual = ""
		if k := kind(h); k.Length > k.Every { // it may be meant
			long.usual = tr("This is longer than the work before it.")
		}
		long.say("", false)
	})
	spell(tr("Tell me ahead"), "", tr("notice, warning, before"), notices, func(k *breaks.Kind) *time.Duration { return &k.Notice })
	spell(tr("Put off for"), "", tr("snooze, later"), snoozes, func(k *breaks.Kind) *time.Duration { return &k.Snooze })
	often := newNumber(tr("Put off how often"), 0, breaks.MostSnoozes, 1, inTimes, func(n int) {
		set(func(k *breaks.Kind) { k.Snoozes = n })
	})
	often.number.like, work.number.like = kindWide(), kindWide()
	s.number(x, often, "", tr("snooze, limit, most"), func(h *house.Settings) int { return kind(h).Snoozes })
	flip(tr("I may skip it"), "", tr("leave out, strict"), func(k breaks.Kind) bool { return k.Skippable }, func(k *breaks.Kind, on bool) { k.Skippable = on })
	flip(tr("It begins by itself"), tr("As soon as nothing holds it. Otherwise it waits until you take it."), tr("automatic, start"),
		func(k breaks.Kind) bool { return k.Starts }, func(k *breaks.Kind, on bool) { k.Starts = on })
	flip(tr("A sound when it begins and ends"), "", tr("sounds, gong, bell"), func(k breaks.Kind) bool { return k.Sound }, func(k *breaks.Kind, on bool) { k.Sound = on })
	s.kindIdeas(x, id)
	s.kindEnd(x, id, ours)
	return x
}

// kindWide is what the numbers of a kind are as wide as, to line up.
func kindWide() string {
	a, b := inMinutes(240), inTimes(breaks.MostSnoozes)
	if len(b) > len(a) {
		return b
	}
	return a
}

// kindEnd sets a usual kind back, and takes any other out.
func (s *settings) kindEnd(x *settingsSection, id string, ours bool) {
	if !ours {
		_, out := s.act(x, tr("Done with it?"), "", tr("delete, remove"), tr("Remove"), nil)
		out.do = func() {
			byKey := out.byKey
			s.change(func(h *house.Settings) { h.Break.Plan = h.Break.Plan.Without(id) })
			if byKey {
				s.focus(s.kinds.add)
			}
		}
		// A plan has one kind at least.
		s.follows(func(h *house.Settings) { out.enable(len(h.Break.Plan.Kinds) > 1) })
		return
	}
	usual, _ := breaks.Usual().Kind(id)
	_, back := s.act(x, tr("Everything as it came"), "", tr("reset, default, usual"), tr("Restore"), func() {
		s.change(func(h *house.Settings) { h.Break.Plan = h.Break.Plan.With(usual) })
	})
	s.follows(func(h *house.Settings) {
		k, _ := h.Break.Plan.Kind(id)
		back.enable(!sameKind(k, usual))
	})
}

// sameKind reports whether two are alike in everything.
func sameKind(a, b breaks.Kind) bool {
	ideas := slices.Equal(a.Ideas, b.Ideas)
	a.Ideas, b.Ideas = nil, nil
	return ideas && fmt.Sprint(a) == fmt.Sprint(b)
}

// kindName adds the line with the name of a kind of the agent's own.
func (s *settings) kindName(x *settingsSection, id string) {
	label := tr("What it is called")
	r := x.row(inset(newWords(label)), "", label, tr("name"))
	line := s.line(r, tr("Such as Tea"))
	line.left = func() { s.nameKind(r, id, line) }
	line.key = func(k fyne.KeyName) bool {
		switch k {
		case fyne.KeyReturn, fyne.KeyEnter:
			s.nameKind(r, id, line)
		case fyne.KeyEscape:
			s.leave()
		case fyne.KeyDown, fyne.KeyUp, fyne.KeyPageDown, fyne.KeyPageUp:
			s.key(k)
		default:
			return false
		}
		return true
	}
	r.Add(newColumn(0, rowEdge, line))
	was := ""
	s.follows(func(h *house.Settings) {
		if k, _ := h.Break.Plan.Kind(id); k.Name != was {
			was = k.Name
			line.SetText(kindName(k))
		}
	})
}

// nameKind gives a kind the name that was written, and says why not.
func (s *settings) nameKind(r *settingsRow, id string, line *lookup) {
	now := s.desk.View().Settings
	k, ok := now.Break.Plan.Kind(id)
	name := strings.Join(strings.Fields(line.Text), " ")
	if !ok || name == "" || name == kindName(k) {
		line.SetText(kindName(k))
		s.tell(r, "", false)
		return
	}
	k.Name = name
	if fit, _ := k.Fit(); fit.Name != name {
		s.tell(r, tr("This is a long name. A shorter one is enough."), true)
		return
	}
	s.tell(r, "", false)
	s.change(func(h *house.Settings) { setKind(&h.Break, id, func(k *breaks.Kind) { k.Name = name }) })
}

// addKind adds a kind like the long break, for the agent to make their own.
func (s *settings) addKind() {
	byKey := s.kinds.add.byKey
	plan := s.desk.View().Settings.Break.Plan
	k := breaks.Usual().Long()
	k.Snoozes = 2
	for n := 1; ; n++ {
		k.ID = fmt.Sprint("own-", n)
		if _, there := plan.Kind(k.ID); !there {
			k.Name = fmt.Sprintf(unnamed, n)
			break
		}
	}
	s.change(func(h *house.Settings) { h.Break.Plan = h.Break.Plan.With(k) })
	for _, x := range s.kinds.all.subs {
		if x.id == k.ID {
			s.slide(x, true)
			if byKey {
				s.focus(x.head)
			}
		}
	}
}

// unnamed is what a kind of the agent’s own is called, with the number in its ID,
// until they name it. It is kept in English, to be read in any language.
const unnamed = "Break of my own %d"

func kindName(k breaks.Kind) string { return breakName(k.ID, k.Name) }

// breakName is what a kind of break is called. What the agent has written stays as
// it is.
func breakName(id, name string) string {
	if usual, ok := breaks.Usual().Kind(id); ok && usual.Name == name || id == breaks.ResetID {
		return tr(name)
	}
	if n, err := strconv.Atoi(strings.TrimPrefix(id, "own-")); err == nil && name == fmt.Sprintf(unnamed, n) {
		return trf("Break of my own %d", n)
	}
	return name
}

// kindGist is a kind in a few words.
func kindGist(k breaks.Kind) string {
	if k.Off {
		return tr("Off")
	}
	return trf("%s after %s", inTime(seconds(k.Length)), inTime(seconds(k.Every)))
}
