package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"levelhead/coach/model"
)

// enough is how many examples of a check there have to be for it to count in a
// mean.
const enough = 5

// table prints how well each check reads, form by form, at thresholds chosen
// on the other folds. Beside F1 stands what the best threshold for that form
// alone would give.
func table(w io.Writer, trials []*trial, p price) {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(tw, "check")
	for f := range 3 {
		fmt.Fprintf(tw, "\t%s n\tP\tR\tF1\tbest\tspans\talarms", form(f))
	}
	fmt.Fprintln(tw)
	var sum, top [3]float64
	var n, alarms, texts [3]int
	var all [3]counts
	for _, t := range trials {
		texts[t.form]++
	}
	for c, id := range model.Checks {
		var limits [folds]float64
		for f := range folds {
			limits[f] = p.threshold(trials, c, func(t *trial) bool { return t.fold != f })
		}
		fmt.Fprint(tw, id)
		for f := range 3 {
			k := judge(trials, c, form(f), func(t *trial) float64 { return limits[t.fold] })
			alone := price{alarm: p.alarm}
			alone.forms[f] = 1
			limit := alone.threshold(trials, c, func(*trial) bool { return true })
			b := judge(trials, c, form(f), func(*trial) float64 { return limit })
			fmt.Fprintf(tw, "\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%d", k.n(), ratio(k.hits, k.hits+k.falses), ratio(k.hits, k.n()), k.f1(), b.f1(), ratio(k.right, k.places), k.alarms)
			alarms[f] += k.alarms
			all[f].right += k.right
			all[f].places += k.places
			if k.n() >= enough {
				sum[f] += k.f1()
				top[f] += b.f1()
				n[f]++
			}
		}
		fmt.Fprintln(tw)
	}
	tw.Flush()
	for f := range 3 {
		fmt.Fprintf(w, "%s: macro F1 %.3f (each form at its own threshold %.3f) over %d checks; spans right %.3f; false alarms %.2f a text\n",
			form(f), sum[f]/float64(max(n[f], 1)), top[f]/float64(max(n[f], 1)), n[f], ratio(all[f].right, all[f].places), ratio(alarms[f], texts[f]))
	}
	moods(w, trials)
}

// moods prints how well the mood of messages is read: of those alone, and of
// those in whole exchanges and in public.
func moods(w io.Writer, trials []*trial) {
	var right, all [3]int
	for _, t := range trials {
		if t.mood == "" {
			continue
		}
		all[t.form]++
		top := 0
		for i, s := range t.moods {
			if s > t.moods[top] {
				top = i
			}
		}
		if "mood:"+t.mood == model.Outputs()[len(model.Checks)+top] {
			right[t.form]++
		}
	}
	for f, name := range [...]string{"alone", "whole", "public"} {
		fmt.Fprintf(w, "moods of messages, %s: %.3f right of %d\n", name, ratio(right[f], all[f]), all[f])
	}
}

func ratio(a, b int) float64 { return float64(a) / float64(max(b, 1)) }
