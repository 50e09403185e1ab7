package breaks

import (
	"slices"
	"time"
)

// The ranges that Fit keeps a plan in.
const (
	// MinAway: people pause for some seconds in the middle of a word.
	MinAway = 15 * time.Second
	// MaxAway: whoever has not touched anything for longer is not at work.
	MaxAway = 10 * time.Minute
	// UsualAway: reading a long ticket takes less than a minute between two
	// turns of the wheel.
	UsualAway = time.Minute
	// MostSkips is what MaxSkips may be.
	MostSkips = 20
)

// A Plan says when there are breaks and how long they are. The zero Plan has
// none. Its lists are never changed by what it is given to.
type Plan struct {
	Kinds     []Kind        // at most MostKinds; those that are off count for nothing
	Away      time.Duration // how long without a key or the mouse is away; 0 for UsualAway
	Hours     Hours         // when there are breaks at all; none for always
	Holds     Hold          // what a break waits for
	MaxSkips  int           // how often in a row a kind may be skipped; 0 for as often as the agent likes
	AskReason bool          // a reason is asked for when a break is skipped
}

// Usual is the plan of somebody who has chosen none: half a minute after every
// twenty, and five minutes after every fifty-five.
func Usual() Plan {
	return Plan{Kinds: usual(), Away: UsualAway, Holds: AllHolds, MaxSkips: 3}
}

// Fit is the nearest plan that works: every kind as its own Fit has it, without
// those that come again or are too many, and all else in its range. A plan
// without kinds is the zero Plan.
func (p Plan) Fit() Plan {
	var kinds []Kind
	for _, k := range p.Kinds {
		fit, ok := k.Fit()
		if ok && len(kinds) < MostKinds && !slices.ContainsFunc(kinds, func(o Kind) bool { return o.ID == fit.ID }) {
			kinds = append(kinds, fit)
		}
	}
	if kinds == nil {
		return Plan{}
	}
	p.Kinds = kinds
	if p.Away == 0 {
		p.Away = UsualAway
	}
	p.Away = min(max(p.Away, MinAway), MaxAway)
	p.Hours = p.Hours.Fit()
	p.Holds &= AllHolds
	p.MaxSkips = min(max(p.MaxSkips, 0), MostSkips)
	return p
}

// Kind is the one with an ID.
func (p Plan) Kind(id string) (k Kind, ok bool) {
	if i := p.index(id); i >= 0 {
		return p.Kinds[i], true
	}
	return Kind{}, false
}

// Long is the break that takes the place of all others: the longest of those
// that are on, or of all when none is. It is the zero Kind when there is none.
func (p Plan) Long() Kind {
	if i := p.long(); i >= 0 {
		return p.Kinds[i]
	}
	var best Kind
	for i, k := range p.Kinds {
		if i == 0 || k.over(best) {
			best = k
		}
	}
	return best
}

// With is the plan with this kind in the place of the one with its ID, or with
// it added at the end.
func (p Plan) With(k Kind) Plan {
	p.Kinds = slices.Clone(p.Kinds)
	if i := p.index(k.ID); i >= 0 {
		p.Kinds[i] = k
	} else {
		p.Kinds = append(p.Kinds, k)
	}
	return p
}

// Without is the plan without the kind that has this ID.
func (p Plan) Without(id string) Plan {
	p.Kinds = slices.DeleteFunc(slices.Clone(p.Kinds), func(k Kind) bool { return k.ID == id })
	return p
}

// Under is the longest break that always takes the place of the one with an ID, as
// it comes as often or nearly so: with that the shorter one comes only ahead of its
// time, or when the longer one is off or was put off.
func (p Plan) Under(id string) (longer Kind, ok bool) {
	k, there := p.Kind(id)
	if !there || k.Off {
		return Kind{}, false
	}
	for _, other := range p.Kinds {
		if !other.Off && other.over(k) && other.Every-k.Every <= k.near(other) && (!ok || other.over(longer)) {
			longer, ok = other, true
		}
	}
	return longer, ok
}

func (p Plan) index(id string) int {
	return slices.IndexFunc(p.Kinds, func(k Kind) bool { return k.ID == id })
}

// long is the longest break that is on; none when all are off.
func (p Plan) long() int {
	best := none
	for i, k := range p.Kinds {
		if !k.Off && (best == none || k.over(p.Kinds[best])) {
			best = i
		}
	}
	return best
}
