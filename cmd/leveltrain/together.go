package main

import (
	"fmt"
	"io"
	"math"
	"text/tabwriter"

	"levelhead/coach/model"
)

// A view is some of the texts.
type view struct {
	name string
	own  bool
	form form
}

var views = []view{
	{"own cases", true, shortCase},
	{"own whole", true, wholeReply},
	{"own public", true, realReply},
	{"cases", false, shortCase},
	{"whole", false, wholeReply},
	{"real", false, realReply},
}

// ways are who reads: the phrases, the model, and both.
var ways = [...]string{"phrases", "model", "both"}

// together prints the F1 that may be expected of the phrases, of the model and
// of both, by weights and lines that have seen nothing of the writer or source
// at hand, and with the phrases trusted no further than tally has it.
func together(w io.Writer, all [][]*twice, p pen) {
	var lines [folds][24][regimes]float64
	for f := range folds {
		lines[f] = p.lines(all, func(s *sample) bool { return s.fold != f })
	}
	var macro, alarms [6][len(ways)]float64
	var counted, texts [6]float64
	least := [6]float64{1, 1, 1, 1, 1, 1}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(tw, "check")
	for _, v := range views {
		fmt.Fprintf(tw, "\t%s n\tphrases\tmodel\tboth\tP\tR", v.name)
	}
	fmt.Fprintln(tw)
	for c, id := range model.Checks {
		fmt.Fprint(tw, id)
		for i, v := range views {
			var k [len(ways)]tally
			for _, s := range all[c] {
				if s.passer || s.own != v.own || s.form != v.form {
					continue
				}
				sure := lines[s.fold][c][s.regime()]
				k[0].add(s, c, math.Inf(1), 1)
				k[1].count(s, c, s.verdict(c, sure, true), 1)
				k[2].add(s, c, sure, 1)
			}
			both := k[len(ways)-1]
			texts[i] = max(texts[i], both.texts)
			fmt.Fprintf(tw, "\t%.0f", both.n())
			for j := range ways {
				fmt.Fprintf(tw, "\t%.2f", k[j].f1())
				alarms[i][j] += k[j].alarms
			}
			fmt.Fprintf(tw, "\t%.2f\t%.2f", both.hits/max(both.hits+both.falses, 1e-9), both.hits/max(both.n(), 1e-9))
			if both.n() < enough {
				continue
			}
			counted[i]++
			for j := range ways {
				macro[i][j] += k[j].f1()
			}
			least[i] = min(least[i], both.f1())
		}
		fmt.Fprintln(tw)
	}
	tw.Flush()
	for i, v := range views {
		fmt.Fprintf(w, "%s:", v.name)
		for j, way := range ways {
			fmt.Fprintf(w, " %s %.3f (%.2f alarms),", way, macro[i][j]/max(counted[i], 1), alarms[i][j]/max(texts[i], 1))
		}
		fmt.Fprintf(w, " least %.2f, over %.0f checks\n", least[i], counted[i])
	}
}
