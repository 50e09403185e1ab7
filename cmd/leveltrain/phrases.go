package main

import (
	"sync"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/model"
	"levelhead/coach/rules"
)

// phraseHints reads every sample with the phrase rules and gives what they
// found.
func phraseHints(samples []*sample) hints {
	list := rules.All()
	found := make(map[*sample][]model.Hint, len(samples))
	var mu sync.Mutex
	var wg sync.WaitGroup
	const parts = 2
	for p := range parts {
		wg.Go(func() {
			for i := p; i < len(samples); i += parts {
				s := samples[i]
				var hs []model.Hint
				for _, it := range check.Run(list, s.draft, check.Case{Customer: s.said, Heard: unheard()}).Items {
					for _, at := range it.At {
						hs = append(hs, model.Hint{ID: it.Rule.ID, At: at})
					}
				}
				mu.Lock()
				found[s] = hs
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return func(s *sample) []model.Hint { return found[s] }
}

// hints gives what the phrase rules find in a sample.
type hints func(*sample) []model.Hint

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
