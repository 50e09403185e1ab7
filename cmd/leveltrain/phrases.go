package main

import (
	"sync"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/model"
	"levelhead/coach/rules"
)

// phraseHints reads every sample with the phrase rules and gives what they
// found, and the sentences that they found harmless.
func phraseHints(samples []*sample) hints {
	list := rules.All()
	found := make(map[*sample]phrased, len(samples))
	var mu sync.Mutex
	var wg sync.WaitGroup
	const parts = 2
	for p := range parts {
		wg.Go(func() {
			for i := p; i < len(samples); i += parts {
				s := samples[i]
				var h phrased
				second := func(d, _ *draft.Draft) check.Second { return &asked{d, &h.harmless} }
				for _, it := range check.Run(list, s.draft, check.Case{Customer: s.said, Heard: unheard(), Second: second}).Items {
					for _, at := range it.At {
						h.hits = append(h.hits, model.Hint{ID: it.Rule.ID, At: at})
					}
				}
				mu.Lock()
				found[s] = h
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return func(s *sample) phrased { return found[s] }
}

// hints gives what the phrase rules say of a sample.
type hints func(*sample) phrased

// phrased is what the phrases found, and the sentences about which they leave
// the model nothing to say.
type phrased struct{ hits, harmless []model.Hint }

// asked stands where the model stands in the program, and notes about which
// sentences it is not asked.
type asked struct {
	d        *draft.Draft
	harmless *[]model.Hint
}

func (a *asked) Said(id string, known func(draft.Span) bool) (draft.Span, bool) {
	a.note(id, known)
	return draft.Span{}, false
}

func (a *asked) Faults(id string, known func(draft.Span) bool) ([]draft.Span, func(string) string) {
	a.note(id, known)
	return nil, nil
}

func (a *asked) Edited(d *draft.Draft) check.Second { return &asked{d, a.harmless} }

func (a *asked) note(id string, known func(draft.Span) bool) {
	for i := range a.d.Sentences {
		if at := a.d.Sentences[i].Span; known(at) {
			*a.harmless = append(*a.harmless, model.Hint{ID: id, At: at})
		}
	}
}

func hit(found []model.Hint, id string, in draft.Span) bool {
	for _, h := range found {
		if h.ID == id && h.At.Overlaps(in) {
			return true
		}
	}
	return false
}

// unheard stands for what the customer says, so that nobody reads their mood
// by the weights that are about to be made anew.
func unheard() *check.Customer { return &check.Customer{} }
