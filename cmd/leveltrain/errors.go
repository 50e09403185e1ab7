package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"levelhead/coach/model"
)

// complain lists the texts on which one check is read wrongly, the surest
// mistakes first.
func complain(w io.Writer, trials []*trial, id string, p price) {
	c := slices.Index(model.Checks, id)
	if c < 0 {
		return
	}
	limit := p.threshold(trials, c, func(*trial) bool { return true })
	wrong := slices.DeleteFunc(slices.Clone(trials), func(t *trial) bool {
		return t.contested[c] || t.form == shortCase && t.check != c || (t.score(c) >= limit) == t.want[c]
	})
	far := func(t *trial) float64 {
		d := t.score(c) - limit
		return max(d, -d)
	}
	slices.SortStableFunc(wrong, func(a, b *trial) int {
		switch x, y := far(a), far(b); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	for _, t := range wrong {
		kind := "false alarm"
		if t.want[c] {
			kind = "missed"
		}
		at := ""
		for i, s := range t.scores[c] {
			if s == slices.Max(t.scores[c]) {
				at = t.draft.Sentences[i].In(t.text)
				break
			}
		}
		fmt.Fprintf(w, "%s %s %s %.1f: %s\n    most: %s\n", t.form, kind, t.id, t.score(c)-limit, strings.Join(strings.Fields(t.text), " "), at)
	}
}
