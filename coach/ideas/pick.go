package ideas

import (
	"cmp"
	"slices"
	"time"
)

// A Want is what is asked of an idea. The zero Want has no time for any.
type Want struct {
	Length     time.Duration // of the break
	Categories []Category    // any of these will do; none for any at all
	Sitting    bool          // nothing that takes standing
	AtDesk     bool          // nothing that leads away from the desk
	Lately     []string      // the ids of those that were shown before, the latest first
	Turn       uint64        // another number brings another idea, the same number the same
}

// fills is the share of a break that an idea should take at least, and longFill
// the length at which nothing more is asked: a blink is no idea for lunch.
const (
	fills    = 4
	longFill = 5 * time.Minute
)

// Pick is an idea that fits: one that there is time for, none of those that were
// shown lately and, where there is a choice, of another category than the last.
// Where all were shown lately it is the one of longest ago. ok is false when
// none fits.
func Pick(from []Idea, w Want) (i Idea, ok bool) {
	fit := slices.DeleteFunc(slices.Clone(from), func(i Idea) bool { return !w.allows(i) })
	if len(fit) == 0 {
		return Idea{}, false
	}
	fresh := slices.DeleteFunc(slices.Clone(fit), func(i Idea) bool { return slices.Contains(w.Lately, i.ID) })
	if len(fresh) == 0 {
		return slices.MaxFunc(fit, func(a, b Idea) int {
			return cmp.Compare(slices.Index(w.Lately, a.ID), slices.Index(w.Lately, b.ID))
		}), true
	}
	if len(w.Lately) > 0 {
		if at := slices.IndexFunc(from, func(i Idea) bool { return i.ID == w.Lately[0] }); at >= 0 {
			fresh = prefer(fresh, func(i Idea) bool { return i.Category != from[at].Category })
		}
	}
	least := min(w.Length, longFill) / fills
	fresh = prefer(fresh, func(i Idea) bool { return i.Takes() >= least })
	// The category first: there are three times as many stretches as glasses of
	// water, and nobody wants to stretch all day.
	var there []Category
	for _, i := range fresh {
		if !slices.Contains(there, i.Category) {
			there = append(there, i.Category)
		}
	}
	one := there[scatter(w.Turn)%uint64(len(there))]
	fresh = prefer(fresh, func(i Idea) bool { return i.Category == one })
	return fresh[scatter(w.Turn+1<<32)%uint64(len(fresh))], true
}

func (w Want) allows(i Idea) bool {
	switch {
	case i.Takes() > w.Length, w.Sitting && i.Standing, w.AtDesk && i.Away:
		return false
	}
	return len(w.Categories) == 0 || slices.Contains(w.Categories, i.Category)
}

// prefer leaves those that are so, or all when none is.
func prefer(all []Idea, is func(Idea) bool) []Idea {
	some := slices.DeleteFunc(slices.Clone(all), func(i Idea) bool { return !is(i) })
	if len(some) == 0 {
		return all
	}
	return some
}

// scatter makes of numbers in a row numbers that look like chance, by Steele,
// Lea and Flood's SplitMix64 (2014).
func scatter(n uint64) uint64 {
	n += 0x9e3779b97f4a7c15
	n = (n ^ n>>30) * 0xbf58476d1ce4e5b9
	n = (n ^ n>>27) * 0x94d049bb133111eb
	return n ^ n>>31
}
