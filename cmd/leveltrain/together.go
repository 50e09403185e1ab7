package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"levelhead/coach/draft"
	"levelhead/coach/model"
)

// together prints how well the phrase rules and the model read labelled texts,
// each alone and both together: what a phrase found and the model does not
// object to, or what the model is sure of by itself.
func together(w io.Writer, m *model.Model, samples []*sample, found hints, hinted bool) {
	ways := []struct {
		name string
		says func(phrase bool, p, alone, sure, veto float64) bool
	}{
		{"phrases", func(phrase bool, _, _, _, _ float64) bool { return phrase }},
		{"model", func(_ bool, p, alone, _, _ float64) bool { return p >= alone }},
		{"either", func(phrase bool, p, _, sure, _ float64) bool { return phrase || p >= sure }},
		{"veto", func(phrase bool, p, _, _, veto float64) bool { return phrase && p >= veto }},
		{"both", func(phrase bool, p, _, sure, veto float64) bool { return phrase && p >= veto || p >= sure }},
	}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(tw, "check\tn")
	for _, way := range ways {
		fmt.Fprintf(tw, "\t%s P\tR\tF1\talarms", way.name)
	}
	fmt.Fprintln(tw)
	readings := map[*sample]*model.Reading{}
	for _, s := range samples {
		a := model.Around{Customer: s.said}
		if hinted {
			a.Hints = found(s)
		}
		readings[s] = m.Read(s.draft, a)
	}
	sums := make([]float64, len(ways))
	alarms := make([]int, len(ways))
	mean := 0
	for c, id := range model.Checks {
		k := make([]counts, len(ways))
		for _, s := range samples {
			if s.contested[c] || s.form == shortCase && s.check != c {
				continue
			}
			for i, way := range ways {
				n := 0
				r := readings[s]
				if c < says {
					p, _ := r.Said(id)
					if way.says(hit(found(s), id, draft.Span{End: len(s.text)}), p, m.Alone(id), m.Sure(id), m.Veto(id)) {
						n = 1
					}
				} else {
					for j := range s.draft.Sentences {
						if way.says(hit(found(s), id, s.draft.Sentences[j].Span), r.P(id, j), m.Alone(id), m.Sure(id), m.Veto(id)) {
							n++
						}
					}
				}
				switch {
				case n > 0 && s.want[c]:
					k[i].hits++
				case n > 0:
					k[i].falses++
					if c >= says {
						k[i].alarms += n
					}
				case s.want[c]:
					k[i].misses++
				}
			}
		}
		if k[0].n() >= enough {
			mean++
		}
		fmt.Fprintf(tw, "%s\t%d", id, k[0].n())
		for i := range ways {
			fmt.Fprintf(tw, "\t%.2f\t%.2f\t%.2f\t%d", ratio(k[i].hits, k[i].hits+k[i].falses), ratio(k[i].hits, k[i].n()), k[i].f1(), k[i].alarms)
			alarms[i] += k[i].alarms
			if k[i].n() >= enough {
				sums[i] += k[i].f1()
			}
		}
		fmt.Fprintln(tw)
	}
	tw.Flush()
	for i, way := range ways {
		fmt.Fprintf(w, "%s: macro F1 %.3f over %d checks; false alarms %.2f a text\n", way.name, sums[i]/float64(max(mean, 1)), mean, ratio(alarms[i], len(samples)))
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
