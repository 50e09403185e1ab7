// Package breathing is the patterns that an agent can breathe by in a break, and
// where in one a moment is: what the ring in the window shows.
//
// What a Source says of a pattern is all that is claimed for it.
package breathing

import (
	"slices"
	"time"
)

// What is what to do in a phase.
type What uint8

const (
	// In is a breath in.
	In What = iota
	// TopUp is a second, shorter breath in on top of the first.
	TopUp
	// Hold is holding with full lungs.
	Hold
	// Out is a breath out.
	Out
	// HoldOut is holding with empty lungs.
	HoldOut
)

var words = [...]string{In: "Breathe in", TopUp: "A little more", Hold: "Hold", Out: "Breathe out", HoldOut: "And rest"}

// Word is what the window says in the phase, in English. It is one of those that
// Texts gives, so that it can be translated.
func (w What) Word() string { return words[w] }

// A Phase is one part of a breath.
type Phase struct {
	What   What
	Length time.Duration // more than 0
}

// A Pattern is a breath and how often it comes. The zero Pattern is none and is
// over at once.
type Pattern struct {
	ID     string // such as "box"; for an agent's own the counts, such as "4-4-6-2"
	Name   string // what it is called, in English; the counts for an agent's own
	Phases []Phase
	Rounds int    // how many breaths, 1 or more
	Source string // a study with its year, or ""
}

func seconds(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }

// patterns are those that are built in. The lengths of cyclic sighing are ours:
// the study has people breathe as slowly as is comfortable, out the longest.
var patterns = []Pattern{
	{
		ID: "box", Name: "Box breathing", Rounds: 4,
		Phases: []Phase{{In, seconds(4)}, {Hold, seconds(4)}, {Out, seconds(4)}, {HoldOut, seconds(4)}},
	},
	{
		ID: "cyclic-sighing", Name: "Cyclic sighing", Rounds: 6, Source: "Balban et al. 2023",
		Phases: []Phase{{In, seconds(2.5)}, {TopUp, seconds(1.5)}, {Out, seconds(6)}},
	},
	{
		ID: "4-7-8", Name: "Four, seven, eight", Rounds: 4,
		Phases: []Phase{{In, seconds(4)}, {Hold, seconds(7)}, {Out, seconds(8)}},
	},
	{
		ID: "longer-out", Name: "Longer out than in", Rounds: 6,
		Phases: []Phase{{In, seconds(4)}, {Out, seconds(6)}},
	},
}

// Patterns gives those that are built in. The slice is the caller's own; what is
// in the patterns is not to be changed.
func Patterns() []Pattern { return slices.Clone(patterns) }

// Texts gives every text of this package that is shown: what there is to
// translate.
func Texts() []string {
	all := slices.Clone(words[:])
	for _, p := range patterns {
		all = append(all, p.Name)
	}
	for _, f := range []Fault{NoCounts, WrongCounts, LongCount, LongBreath} {
		all = append(all, string(f))
	}
	return all
}

// Breath is how long one breath lasts.
func (p Pattern) Breath() (d time.Duration) {
	for _, phase := range p.Phases {
		d += phase.Length
	}
	return d
}

// Length is how long all of it lasts.
func (p Pattern) Length() time.Duration { return p.Breath() * time.Duration(p.Rounds) }

// For is the pattern with as many whole breaths as there is time for, but one at
// least.
func (p Pattern) For(d time.Duration) Pattern {
	if b := p.Breath(); b > 0 {
		p.Rounds = int(max(1, d/b))
	}
	return p
}

// A Moment is where in a pattern a moment is.
type Moment struct {
	Phase Phase
	Index int           // of the phase in the pattern
	Share float64       // how much of the phase is over, 0 to less than 1
	Round int           // 0 for the first breath
	Left  time.Duration // of the phase, more than 0
	Full  float64       // how full the lungs are, 0 to 1: how wide the ring is
	Over  bool          // the pattern has come to its end; the rest is then the end of its last phase
}

// At is where the pattern is when so much time has passed since it began. Before
// that it is where it begins.
func (p Pattern) At(elapsed time.Duration) Moment {
	breath := p.Breath()
	if breath <= 0 || p.Rounds < 1 {
		return Moment{Over: true}
	}
	elapsed = max(0, elapsed)
	if elapsed >= p.Length() {
		last := len(p.Phases) - 1
		return Moment{Phase: p.Phases[last], Index: last, Share: 1, Round: p.Rounds - 1, Full: p.full(last, 1), Over: true}
	}
	m := Moment{Round: int(elapsed / breath)}
	since := elapsed % breath
	for since >= p.Phases[m.Index].Length {
		since -= p.Phases[m.Index].Length
		m.Index++
	}
	m.Phase = p.Phases[m.Index]
	m.Left = m.Phase.Length - since
	m.Share = float64(since) / float64(m.Phase.Length)
	m.Full = p.full(m.Index, m.Share)
	return m
}

// topped is how full the lungs are before a TopUp, and of the ring's way.
const topped = 0.75

// full is how full the lungs are with so much of a phase over.
func (p Pattern) full(index int, share float64) float64 {
	next := p.Phases[(index+1)%len(p.Phases)].What
	switch p.Phases[index].What {
	case In:
		if next == TopUp {
			return topped * ease(share)
		}
		return ease(share)
	case TopUp:
		return topped + (1-topped)*ease(share)
	case Hold:
		return 1
	case Out:
		return 1 - ease(share)
	}
	return 0
}

// ease begins and ends softly, as a breath does: Perlin's smoothstep.
func ease(x float64) float64 { return x * x * (3 - 2*x) }
