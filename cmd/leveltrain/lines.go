package main

import (
	"math"
	"slices"

	"levelhead/coach/model"
)

// The regimes of a line: a reply as a whole, and a line or two by themselves.
const (
	wholeRegime = iota
	briefRegime
	regimes
)

func (s *sample) regime() int {
	if (model.Around{Customer: s.said}).Brief(s.draft) {
		return briefRegime
	}
	return wholeRegime
}

// harmless is the score of a sentence about which the model is not asked.
const harmless = -20

// A twice is a text as both readers read it for one check.
type twice struct {
	*trial
	score  float64   // of the whole text
	scores []float64 // of each sentence
	hits   []bool    // what the phrases found in each sentence; for a Say check one for all
	passer bool      // a short case of another check, innocent of this one as far as one knows
}

// readings puts together what both readers say of each check.
func readings(trials []*trial, found hints) [][]*twice {
	all := make([][]*twice, len(model.Checks))
	for c, id := range model.Checks {
		for _, t := range trials {
			if t.contested[c] || t.scores[c] == nil {
				continue
			}
			said := found(t.sample)
			s := &twice{trial: t, scores: slices.Clone(t.scores[c]), passer: t.clean || t.form == shortCase && t.check != c}
			for i := range t.draft.Sentences {
				at := t.draft.Sentences[i].Span
				s.hits = append(s.hits, hit(said.hits, id, at))
				if !s.hits[i] && hit(said.harmless, id, at) {
					s.scores[i] = harmless
				}
			}
			if c < says {
				s.hits = []bool{slices.Contains(s.hits, true)}
			}
			s.score = total(c, s.scores)
			all[c] = append(all[c], s)
		}
	}
	return all
}

// verdict is at how many places the check is found, where the model adds to the
// phrases from sure on; deaf, as though the phrases had found nothing.
func (s *twice) verdict(c int, sure float64, deaf bool) (n int) {
	if c < says {
		if s.score >= sure || !deaf && s.hits[0] {
			return 1
		}
		return 0
	}
	for i, x := range s.scores {
		if x >= sure || !deaf && s.hits[i] {
			n++
		}
	}
	return n
}

// fresh is how often the phrases of each check found what is labelled in texts
// by two writers whom nobody had read who wrote them: measured on own/cases-1
// and -2 when these were new. In all texts that are here they have been read by
// now, and hits say more than they will elsewhere.
var fresh = [...]float64{
	0.61, 0.89, 0.67, 0.69, 0.57, 0.79, 0.69, 0.86,
	0.63, 0.78, 0.74, 0.61, 0.51, 0.52, 0.71, 0.82,
	0.89, 0.65, 0.53, 0.69, 0.47, 0.63, 0.60, 0.37,
}

// lift is the part of the rest that they have learnt since.
const lift = 0.3

// A tally is counts as they may be expected elsewhere: of what the phrases
// find and is labelled, a part counts as though they had not.
type tally struct{ hits, falses, misses, alarms, texts float64 }

func (k *tally) f1() float64 { return 2 * k.hits / max(2*k.hits+k.falses+k.misses, 1e-9) }

func (k *tally) n() float64 { return k.hits + k.misses }

// add counts a text with a weight.
func (k *tally) add(s *twice, c int, sure, weight float64) {
	k.texts += weight
	if !s.want[c] || !slices.Contains(s.hits, true) {
		k.count(s, c, s.verdict(c, sure, false), weight)
		return
	}
	found := fresh[c] + lift*(1-fresh[c])
	k.count(s, c, s.verdict(c, sure, false), weight*found)
	k.count(s, c, s.verdict(c, sure, true), weight*(1-found))
}

func (k *tally) count(s *twice, c, n int, weight float64) {
	switch {
	case n > 0 && s.want[c]:
		k.hits += weight
	case n > 0:
		k.falses += weight
		if c >= says {
			k.alarms += weight * float64(n)
		}
	case s.want[c]:
		k.misses += weight
	}
}

// A pen is how lines are drawn.
type pen struct {
	Alarm float64 // the fee for a false alarm a text
	Tie   float64 // the fee for leaving the line common to all checks, squared
	Doubt float64 // with so many examples a check's F1 counts half
	Own   float64 // how much a text in own counts beside others
	Real  float64 // how much replies that took place count beside whole ones
}

// bestPen is what cross-validation likes best.
var bestPen = pen{Alarm: 2, Tie: 0.01, Doubt: 4, Own: 1, Real: 1}

// A sheet is the texts of one check and regime: by their form, and last the
// short cases of other checks.
type sheet [4][]*twice

// passers is where in a sheet the short cases of other checks are.
const passers = 3

func (p pen) worth(s *sheet, c int, sure float64) float64 {
	worth := 0.0
	for f, texts := range s {
		if len(texts) == 0 {
			continue
		}
		var k tally
		for _, t := range texts {
			weight := 1.0
			if t.own {
				weight = p.Own
			}
			k.add(t, c, sure, weight)
		}
		switch {
		case f == passers:
			worth -= p.Alarm * k.alarms / k.texts
			continue
		case form(f) == shortCase:
			worth += k.f1()
			continue
		}
		share := 1.0
		if form(f) == realReply {
			share = p.Real
		}
		worth += share * (k.f1()*k.n()/(k.n()+p.Doubt) - p.Alarm*k.alarms/k.texts)
	}
	return worth
}

// lines draws each check's line for each regime from the texts that use holds
// of. A few examples say little: so first a line is drawn that is common to
// all Say checks, and one to all Avoid checks, and each check's own leaves it
// only where that pays.
func (p pen) lines(all [][]*twice, use func(*sample) bool) (out [24][regimes]float64) {
	var sheets [24][regimes]sheet
	for c := range all {
		for _, s := range all[c] {
			if use(s.sample) {
				kind := int(s.form)
				if s.passer {
					kind = passers
				}
				g := &sheets[c][s.regime()][kind]
				*g = append(*g, s)
			}
		}
	}
	for regime := range regimes {
		for _, some := range [][2]int{{0, says}, {says, len(all)}} {
			common := walk(0.5, func(sure float64) (worth float64) {
				for c := some[0]; c < some[1]; c++ {
					worth += p.worth(&sheets[c][regime], c, sure)
				}
				return worth
			})
			for c := some[0]; c < some[1]; c++ {
				out[c][regime] = walk(0.1, func(sure float64) float64 {
					return p.worth(&sheets[c][regime], c, sure) - p.Tie*(sure-common)*(sure-common)
				})
			}
		}
	}
	return out
}

// walk is the line that pays best among those at even steps.
func walk(step float64, worth func(float64) float64) (at float64) {
	best := math.Inf(-1)
	for i := range int(10/step) + 1 {
		sure := -5 + float64(i)*step
		if w := worth(sure); w > best+1e-9 {
			best, at = w, sure
		}
	}
	return at
}

func anyFold(*sample) bool { return true }
