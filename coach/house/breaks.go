package house

import (
	"fmt"
	"slices"
	"time"

	"levelhead/coach/breaks"
)

// Break is the break plan, and what in front of the agent it waits for.
type Break struct {
	On       bool
	Plan     breaks.Plan
	Full     bool     // a break fills the screen
	Volume   int      // of sounds, from 0, which is none, to 100
	Programs []string // names of programs and windows, as in Settings.Ignore; they count where Plan.Holds has breaks.Program
}

// Wanted is what the break timer goes by: the zero Plan when breaks are off. A
// plan that is on has the usual kinds when it has none.
func (b Break) Wanted() breaks.Plan {
	if !b.On {
		return breaks.Plan{}
	}
	if b.Plan.Kinds == nil {
		b.Plan.Kinds = breaks.Usual().Kinds
	}
	return b.Plan.Fit()
}

// Waits reports whether a break is to wait while the program and the window of
// this title are in front, told as to Settings.Ignores.
func (b Break) Waits(program, title string) bool {
	return Settings{Ignore: b.Programs}.Ignores(program, title)
}

// SetProgram adds a name to Programs or takes it out, as Settings.SetIgnored
// does.
func (b *Break) SetProgram(name string, on bool) bool {
	s := Settings{Ignore: b.Programs}
	ok := s.SetIgnored(name, on)
	b.Programs = s.Ignore
	return ok
}

// keys are the break plan as it stands in the section [break].
func (b *Break) keys() []key {
	return []key{
		flag("break.on", &b.On),
		former("break.work", b, breaks.MinEvery, breaks.MaxEvery, func(k *breaks.Kind, d time.Duration) { k.Every = d }),
		former("break.rest", b, breaks.MinLength, breaks.MaxLength, func(k *breaks.Kind, d time.Duration) { k.Length = d }),
		kinds("break.kind", &b.Plan.Kinds),
		span("break.away", &b.Plan.Away, breaks.MinAway, breaks.MaxAway),
		hours("break.hours", &b.Plan.Hours),
		waits("break.holds", &b.Plan.Holds),
		names("break.programs", &b.Programs),
		whole("break.max_skips", &b.Plan.MaxSkips, 0, breaks.MostSkips),
		flag("break.ask_reason", &b.Plan.AskReason),
		flag("break.full", &b.Full),
		whole("break.volume", &b.Volume, 0, 100),
	}
}

// former is a time of when there was one kind of break: it becomes one of the
// longest kind’s.
func former(name string, b *Break, lo, hi time.Duration, put func(*breaks.Kind, time.Duration)) key {
	was := lo
	k := span(name, &was, lo, hi)
	k.former = true
	read := k.read
	k.read = func(v any) bool {
		if !read(v) {
			return false
		}
		long := b.Plan.Long()
		put(&long, min(max(was, lo), hi))
		if fit, ok := long.Fit(); ok {
			b.Plan = b.Plan.With(fit)
		}
		return true
	}
	return k
}

// kinds are the kinds of break, one a section of that name.
func kinds(name string, p *[]breaks.Kind) key {
	var notes []string
	return key{
		name: name,
		want: "sections that begin with [[" + name + "]], each with an id in quotes, times in quotes, and true or false",
		read: func(v any) bool { return readEach(v, p, freshKind, kindKeys) },
		fit: func() bool {
			notes = fitKinds(name, p)
			return notes != nil
		},
		show:  func() any { return showEach(*p, kindKeys) },
		merge: mergeEach("id"),
		notes: func() []string { return notes },
	}
}

// freshKind is what counts for what a section does not say.
func freshKind(table map[string]any) breaks.Kind {
	usual := breaks.Usual()
	id, _ := table["id"].(string)
	if k, ok := usual.Kind(id); ok {
		return k
	}
	k := usual.Long()
	k.ID, k.Name = "", id
	return k
}

func kindKeys(k *breaks.Kind) []key {
	on := flag("on", new(!k.Off))
	on.read = func(v any) bool {
		is, ok := v.(bool)
		if ok {
			k.Off = !is
		}
		return ok
	}
	return []key{
		text("id", &k.ID),
		text("name", &k.Name),
		on,
		span("every", &k.Every, breaks.MinEvery, breaks.MaxEvery),
		span("length", &k.Length, breaks.MinLength, breaks.MaxLength),
		span("notice", &k.Notice, 0, breaks.MaxNotice),
		span("snooze", &k.Snooze, breaks.MinSnooze, breaks.MaxSnooze),
		whole("snoozes", &k.Snoozes, 0, breaks.MostSnoozes),
		flag("skippable", &k.Skippable),
		flag("starts", &k.Starts),
		flag("sound", &k.Sound),
		words("ideas", &k.Ideas),
	}
}

// fitKinds brings the kinds into range and says what it changed. What was
// given out before is not changed.
func fitKinds(name string, p *[]breaks.Kind) (notes []string) {
	var kept []breaks.Kind
	for _, k := range *p {
		for _, field := range kindKeys(&k) {
			was := field.show()
			if field.fit() {
				field.name = fmt.Sprintf("%s of the break “%s”", field.name, brief(k.ID))
				notes = append(notes, nearest(field, was))
			}
		}
		fit, ok := k.Fit()
		switch {
		case !ok, slices.ContainsFunc(kept, func(o breaks.Kind) bool { return o.ID == fit.ID }):
			notes = append(notes, "a section [["+name+"]] without an id of its own is left out")
			continue
		case len(kept) == breaks.MostKinds:
			notes = append(notes, fmt.Sprintf("of the sections [[%s]] the first %d count", name, breaks.MostKinds))
		default:
			notes = append(notes, unlike(k, fit)...)
		}
		if len(kept) == breaks.MostKinds {
			break
		}
		kept = append(kept, fit)
	}
	if kept == nil {
		kept = breaks.Usual().Kinds
		notes = append(notes, "there are the usual breaks")
	}
	if notes != nil {
		*p = kept
	}
	return notes
}

// unlike says what of a kind counts otherwise than it is written, as it does not go
// with the rest of it.
func unlike(k, fit breaks.Kind) (notes []string) {
	for _, x := range [...]struct {
		name, like string
		was, is    time.Duration
	}{
		{"notice", "half of the work before it", k.Notice, fit.Notice},
		{"snooze", "as long as the work before it", k.Snooze, fit.Snooze},
	} {
		if x.was != x.is {
			notes = append(notes, fmt.Sprintf("%s of the break “%s” is %s, %s", x.name, brief(k.ID), short(x.is), x.like))
		}
	}
	if fit.Name != k.Name {
		notes = append(notes, fmt.Sprintf("the break “%s” is called so, as its name is empty or too long", brief(k.ID)))
	}
	if !slices.Equal(fit.Ideas, k.Ideas) {
		notes = append(notes, fmt.Sprintf("ideas of the break “%s” are those that are words", brief(k.ID)))
	}
	return notes
}

// waits is a set of reasons for a break to wait.
func waits(name string, p *breaks.Hold) key {
	var odd []string
	return key{
		name: name, want: `a list of words, such as ["call", "camera"]`,
		read: func(v any) bool {
			var list []string
			if odd = nil; !words(name, &list).read(v) {
				return false
			}
			*p = 0
			for _, word := range list {
				h, ok := breaks.HoldNamed(word)
				if !ok || h&breaks.AllHolds == 0 {
					odd = append(odd, word)
				}
				*p |= h & breaks.AllHolds
			}
			return true
		},
		fit: func() bool {
			was := *p
			*p &= breaks.AllHolds
			return odd != nil || *p != was
		},
		show: func() any { return p.Words() },
		notes: func() (notes []string) {
			for _, word := range odd {
				notes = append(notes, fmt.Sprintf("%s leaves out “%s”", name, brief(word)))
			}
			odd = nil
			return notes
		},
	}
}
