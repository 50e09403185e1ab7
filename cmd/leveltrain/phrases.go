package main

import (
	"hash/fnv"
	"sync"

	"levelhead/coach/check"
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
				for _, it := range check.Run(list, s.draft, check.Case{Customer: s.said}).Items {
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

// deafen withholds the hints of a share of the samples, always the same ones.
func (h hints) deafen(share float64) hints {
	if h == nil {
		return nil
	}
	return func(s *sample) []model.Hint {
		sum := fnv.New32a()
		sum.Write([]byte("deaf"))
		sum.Write([]byte(s.text))
		if float64(sum.Sum32()>>8%1000) < 1000*share {
			return nil
		}
		return h(s)
	}
}
