package draft

import (
	_ "embed"
	"strconv"
	"strings"
)

// rates.txt holds the commonest words of the labelled replies, with how often
// each stands in a hundred thousand words.
//
//go:embed rates.txt
var rates string

// rate is about how often a word stands in a thousand words of replies.
// Phrases are looked for at the rarest words they need; a wrong figure here
// costs time, never a match.
var rate = func() map[string]float64 {
	m := map[string]float64{}
	for line := range strings.Lines(rates) {
		word, n, _ := strings.Cut(strings.TrimSpace(line), " ")
		v, _ := strconv.ParseFloat(n, 64)
		m[word] = v / 100
	}
	return m
}()

// seldom is the rate of a word that is not among the common ones.
const seldom = 0.01

func rateOf(folds []string) (sum float64) {
	for _, f := range folds {
		if r, ok := rate[f]; ok {
			sum += r
		} else {
			sum += seldom
		}
	}
	return sum
}
