package rules

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/draft"
)

// A line is a sentence to offer for something missing, in one or more
// wordings, and when it fits. A wording may hold
//
//	{about}  what the trouble is about: “the printer on the third floor”
//	{trying} what the trouble is, for how the customer feels: “annoying”
//	{cost}   what it costs them, in their words: “your presentation”
//	{it}     what a phrase remembered
//	[words]  a blank that is left to the agent
//
// and is passed over where there is nothing to put in.
type line struct {
	wordings []string
	feeling  string         // for a customer who feels so; "" for any
	stake    *check.Stake   // for a customer whom it costs this; nil for any
	heard    []draft.Phrase // for a customer who writes so; nil for any
	written  []draft.Phrase // for a draft that says so; nil for any
}

// always makes a line for every customer.
func always(wordings ...string) line { return line{wordings: wordings} }

// feeling makes a line for customers who feel so.
func feeling(name string, wordings ...string) line { return line{wordings: wordings, feeling: name} }

// costing makes a line for customers whom the trouble costs this.
func costing(s check.Stake, wordings ...string) line { return line{wordings: wordings, stake: &s} }

// hearing makes a line for customers who write so.
func hearing(say string, phrases ...string) line {
	return line{wordings: []string{say}, heard: unless(phrases...)}
}

// reading makes a line for drafts that say so.
func reading(say string, phrases ...string) line {
	return line{wordings: []string{say}, written: unless(phrases...)}
}

// plain reports whether a line is for every customer and every draft.
func (l line) plain() bool {
	return l.feeling == "" && l.stake == nil && l.heard == nil && l.written == nil
}

// Offered is a sentence with its name, the same whatever it is about.
type offered struct{ say, name string }

// mostOffers is how many sentences are offered for something missing.
const mostOffers = 3

// chosen are the sentences to offer, the first the best: those that answer
// what the customer writes, feels and stands to lose, then those that name the
// trouble, then the rest; those that the agent has taken of late come last.
func chosen(p *check.Pass, id string, lines []line) []offered {
	h := listened(p)
	used := func(o offered) int {
		if p.Used == nil {
			return 0
		}
		return p.Used(o.name)
	}
	var fit, named, rest []offered
	for _, l := range lines {
		slots, ok := l.fits(p, h)
		if !ok {
			continue
		}
		var ways []offered
		for _, w := range l.wordings {
			if say, ok := slots.fill(w); ok {
				ways = append(ways, offered{say, id + ": " + w})
			}
		}
		switch {
		case l.plain():
			for _, o := range ways {
				if strings.Contains(o.name, "{about}") {
					named = append(named, o)
				} else {
					rest = append(rest, o)
				}
			}
		case len(ways) > 0:
			// one wording of each, so that the offers differ in what they say
			slices.SortStableFunc(ways, func(a, b offered) int { return cmp.Compare(used(a), used(b)) })
			fit = append(fit, ways[0])
		}
	}
	all := slices.Concat(fit, turned(p.Draft, named), turned(p.Draft, rest))
	slices.SortStableFunc(all, func(a, b offered) int { return cmp.Compare(used(a), used(b)) })
	return all[:min(len(all), mostOffers)]
}

// listened is what the customer says, and what the draft is about where they
// do not say what theirs is. It is found out once for all checks.
func listened(p *check.Pass) *check.Customer {
	if p.Heard == nil {
		h := &check.Customer{}
		if p.Customer != nil {
			h = customer.Read(p.Customer)
			h.Threat, h.Meant = nil, false // what they mean for what is wanted, who calls has to say
		}
		p.Heard = h
	}
	if p.Heard.About != "" {
		return p.Heard
	}
	return check.Shared(p, aboutDraft{}, func() *check.Customer {
		h := *p.Heard
		if h.About = customer.Subject(p.Draft); insiders(h.About) {
			h.About = ""
		}
		return &h
	})
}

// aboutDraft is what listened shares among the checks.
type aboutDraft struct{}

// insiders reports whether the words hold one that is for people inside IT.
func insiders(words string) bool {
	fields := strings.Fields(words)
	for i, w := range fields {
		if consonantCapitals(w) && !wellKnown[w] {
			return true
		}
		for _, sp := range glossary().first[strings.ToLower(w)] {
			if i+len(sp.folds) <= len(fields) && strings.EqualFold(strings.Join(fields[i:i+len(sp.folds)], " "), strings.Join(sp.folds, " ")) {
				return true
			}
		}
	}
	return false
}

// slots are what is put into a wording.
type slots struct{ about, trying, cost, it string }

// fits reports whether l is for this customer and draft, and what it can name.
func (l line) fits(p *check.Pass, h *check.Customer) (s slots, ok bool) {
	s.about = h.About
	if l.feeling != "" {
		i := slices.IndexFunc(h.Feels, func(f check.Feeling) bool { return f.Name == l.feeling })
		if i < 0 {
			return s, false
		}
		s.trying = customer.Trying(h.Feels[i])
	}
	if l.stake != nil {
		i := slices.IndexFunc(h.Impact, func(x check.Impact) bool { return x.Stake == *l.stake })
		if i < 0 {
			return s, false
		}
		s.cost = h.Impact[i].Words
	}
	if l.heard != nil {
		if s.it, ok = remembered(l.heard, p.Customer); !ok {
			return s, false
		}
	}
	if l.written != nil {
		if s.it, ok = remembered(l.written, p.Draft); !ok {
			return s, false
		}
	}
	return s, true
}

// remembered is what the first phrase that matches remembered as “it”, in the
// agent's voice; ok is false where none matches.
func remembered(phrases []draft.Phrase, d *draft.Draft) (it string, ok bool) {
	if d == nil {
		return "", false
	}
	for _, p := range phrases {
		for m := range p.Matches(d) {
			if at, ok := m.Part("it"); ok {
				it = strings.ToLower(strings.Join(strings.Fields(at.In(d.Text)), " "))
				it = strings.Replace(" "+it, " my ", " your ", 1)
				it = strings.TrimSpace(strings.Replace(it, " our ", " your ", 1))
			}
			return it, true
		}
	}
	return "", false
}

// fill puts the slots into a wording; ok is false where one of them is empty.
func (s slots) fill(wording string) (say string, ok bool) {
	for _, f := range []struct{ name, words string }{{"{about}", s.about}, {"{trying}", s.trying}, {"{cost}", s.cost}, {"{it}", s.it}} {
		if !strings.Contains(wording, f.name) {
			continue
		}
		if f.words == "" {
			return "", false
		}
		wording = strings.ReplaceAll(wording, f.name, f.words)
	}
	return raise(wording), true
}

// turned gives the offers with another one first from draft to draft, so that
// one agent does not send the same sentence all day. The greeting and the
// first sentence decide, so that the offer stays while the rest is written.
func turned[T any](d *draft.Draft, offers []T) []T {
	if len(offers) == 0 {
		return nil
	}
	h := fnv.New32a()
	for _, s := range d.Sentences {
		for _, w := range s.Words {
			h.Write([]byte(w.Fold))
			h.Write([]byte{' '})
		}
		if !s.Greeting {
			break
		}
	}
	n := int(h.Sum32() % uint32(len(offers)))
	return slices.Concat(offers[n:], offers[:n])
}
