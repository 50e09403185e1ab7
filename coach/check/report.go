package check

import (
	"iter"
	"slices"

	"levelhead/coach/draft"
)

// State is what a report says of one rule.
type State uint8

const (
	// Clean: nothing to avoid was found.
	Clean State = iota
	// Found: words to avoid were found.
	Found
	// Said: what should be said is there.
	Said
	// Missing: what should be said is not there.
	Missing
	// Optional: not there, and not called for with this customer.
	Optional
	// Off: the agent has turned this check off, or it has no say in a note.
	Off
)

func (s State) String() string {
	return [...]string{"clean", "found", "said", "missing", "optional", "off"}[s]
}

// An Item is one rule with its state in this draft.
type Item struct {
	Rule   *Rule
	Weight Weight // the Rule's, or Hint where the agent has made one of it
	State  State
	At     []draft.Span // what was found or said, in order
}

// A Report is what a draft's reading gave. It is never changed once made.
type Report struct {
	Draft    *draft.Draft
	Items    []Item    // every rule, in the order given to Run
	Findings []Finding // faults and missing things, in order of place
	Whole    Whole     // what there is to say of it all together

	again  func(text string) *Report // reads another text in the same case
	shared map[any]any               // what rules have found out alike; see Shared
}

// Mend is the number of faults that keep the reply from being ready: every
// finding of an Avoid rule but hints.
func (r *Report) Mend() int { return r.count(Avoid) }

// Add is the number of things missing.
func (r *Report) Add() int { return r.count(Say) }

// Ready reports whether there is nothing to mend and nothing to add.
func (r *Report) Ready() bool { return r.Mend() == 0 && r.Add() == 0 }

// Unfixed is the report without a single fix: of a text that nobody writes in.
func (r *Report) Unfixed() *Report {
	out := *r
	out.again = nil
	out.Findings = slices.Clone(r.Findings)
	for i := range out.Findings {
		out.Findings[i].Fixes = nil
	}
	out.Whole.Remarks = slices.Clone(r.Whole.Remarks)
	for i := range out.Whole.Remarks {
		out.Whole.Remarks[i].Fixes = nil
	}
	return &out
}

func (r *Report) count(k Kind) (n int) {
	for _, f := range r.Findings {
		if f.Rule.Kind == k && f.Weight() != Hint {
			n++
		}
	}
	return n
}

// A Piece is a stretch of the text over which the same findings hold.
type Piece struct {
	draft.Span
	Findings []int // indexes into Report.Findings; none where all is well
}

// Pieces cuts the whole text into stretches at the edges of its findings, in
// order and without gaps. Missing things, which cover no words, cut nothing.
func (r *Report) Pieces() iter.Seq[Piece] {
	return func(yield func(Piece) bool) {
		cuts := []int{0, len(r.Draft.Text)}
		for _, f := range r.Findings {
			if !f.At.Empty() {
				cuts = append(cuts, f.At.Start, f.At.End)
			}
		}
		slices.Sort(cuts)
		cuts = slices.Compact(cuts)
		var open []int // findings that reach into the present piece
		next := 0
		for i := range len(cuts) - 1 {
			p := Piece{Span: draft.Span{Start: cuts[i], End: cuts[i+1]}}
			open = slices.DeleteFunc(open, func(k int) bool { return r.Findings[k].At.End <= p.Start })
			for next < len(r.Findings) && r.Findings[next].At.Start <= p.Start {
				if r.Findings[next].At.End > p.Start {
					open = append(open, next)
				}
				next++
			}
			p.Findings = slices.Clone(open)
			if !yield(p) {
				return
			}
		}
	}
}
