package main

import (
	"slices"
	"sync"

	"levelhead/coach/draft"
	"levelhead/coach/model"
)

// parse cuts up all samples.
func parse(samples []*sample) {
	var wg sync.WaitGroup
	const parts = 2
	for p := range parts {
		wg.Go(func() {
			for i := p; i < len(samples); i += parts {
				s := samples[i]
				s.draft = draft.Parse(s.text)
				if s.customer != "" {
					s.said = draft.Parse(s.customer)
				}
			}
		})
	}
	wg.Wait()
}

// rows reads every sentence of the samples, and every message whose mood is
// labelled, into a matrix. Features that fewer than rare sentences have are
// left out.
func rows(samples []*sample, l *model.Learner, rare int) *matrix {
	seen := map[model.Key]int{}
	eachSentence(samples, l, func(_ *sample, _ *draft.Draft, fs []model.Feature) {
		for _, f := range fs {
			seen[f.Key]++
		}
	})
	m := &matrix{}
	for k, n := range seen {
		if n >= rare {
			m.keys = append(m.keys, k)
		}
	}
	slices.Sort(m.keys)
	col := make(map[model.Key]uint32, len(m.keys))
	for i, k := range m.keys {
		col[k] = uint32(i)
	}
	var last *draft.Draft
	eachSentence(samples, l, func(s *sample, d *draft.Draft, fs []model.Feature) {
		worth := float32(model.Worth(len(fs)))
		if d != s.draft {
			worth = float32(model.MoodShare(len(d.Sentences)))
		}
		if d == s.draft || d != last { // all of a message is one row
			m.start = append(m.start, len(m.cols))
			m.worth = append(m.worth, worth)
			if d == s.draft {
				s.rows = append(s.rows, len(m.start)-1)
			} else {
				s.message = len(m.start) - 1
			}
		}
		last = d
		for _, f := range fs {
			if c, ok := col[f.Key]; ok {
				m.cols = append(m.cols, c)
			}
		}
	})
	m.start = append(m.start, len(m.cols))
	return m
}

// eachSentence yields the features of every sentence of the samples: of the
// drafts and of the messages whose mood is labelled.
func eachSentence(samples []*sample, l *model.Learner, yield func(*sample, *draft.Draft, []model.Feature)) {
	for _, s := range samples {
		r := s.read(l)
		for i := range s.draft.Sentences {
			yield(s, s.draft, r.Of(i))
		}
		if s.mood == "" || s.said == nil {
			continue
		}
		r = l.Read(s.said, model.Around{})
		for i := range s.said.Sentences {
			yield(s, s.said, r.Of(i))
		}
	}
}

// read is a sample's reader.
func (s *sample) read(l *model.Learner) *model.Reader {
	return l.Read(s.draft, model.Around{Customer: s.said})
}
