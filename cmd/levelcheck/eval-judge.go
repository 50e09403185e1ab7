package main

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// A verdict compares what one rule found in a sample with its label.
type verdict struct {
	check string
	kind  check.Kind
	noRule,
	contested bool // either way there is nothing to compare

	want, got bool
	at        []draft.Span // what was found or said, in order
	labelled  []draft.Span // every place of the labelled words
	wanted    []string     // the labelled words
}

// marked reports whether there are labelled words to compare places with.
func (v verdict) marked() bool { return !v.contested && v.want && v.got && len(v.labelled) > 0 }

// right counts the found places that overlap labelled words.
func (v verdict) right() (n int) {
	for _, s := range v.at {
		if slices.ContainsFunc(v.labelled, s.Overlaps) {
			n++
		}
	}
	return n
}

// judge reads a sample with the rules and compares. A short case is judged for
// its own check alone. A whole reply is judged for every check that is labelled
// by hand, and also tells of labels for which there is no rule.
func judge(rules []*check.Rule, second func(d, customer *draft.Draft) check.Second, s sample) []verdict {
	run := rules
	if s.form == shortCase {
		run = slices.Collect(func(yield func(*check.Rule) bool) {
			for _, r := range rules {
				if _, ok := s.labels[r.ID]; ok && !yield(r) {
					return
				}
			}
		})
	}
	c := check.Case{Second: second}
	if s.customer != "" {
		c.Customer = draft.Parse(s.customer)
	}
	var vs []verdict
	for _, it := range check.Run(run, draft.Parse(s.text), c).Items {
		if slices.Contains(unlabelled, it.Rule.ID) {
			continue
		}
		l := s.labels[it.Rule.ID]
		vs = append(vs, verdict{
			check: it.Rule.ID, kind: it.Rule.Kind,
			contested: slices.Contains(s.contested, it.Rule.ID),
			want:      l.want,
			got:       it.State == check.Said || it.State == check.Found,
			at:        it.At,
			labelled:  places(s.text, l.at),
			wanted:    l.at,
		})
	}
	for id, l := range s.labels {
		if !slices.ContainsFunc(run, func(r *check.Rule) bool { return r.ID == id }) && !slices.Contains(unlabelled, id) {
			vs = append(vs, verdict{
				check: id, kind: l.kind, noRule: true, want: l.want,
				contested: slices.Contains(s.contested, id),
			})
		}
	}
	return vs
}

// places are all the places in text at which one of the words stands.
func places(text string, words []string) (at []draft.Span) {
	for _, w := range words {
		if w == "" {
			continue
		}
		for from := 0; ; {
			i := strings.Index(text[from:], w)
			if i < 0 {
				break
			}
			at = append(at, draft.Span{Start: from + i, End: from + i + len(w)})
			from += i + len(w)
		}
	}
	return at
}
