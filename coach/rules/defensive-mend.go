package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// mendDefensiveTeam says who looks after it.
func mendDefensiveTeam(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	const with = "with [the team that looks after them]"
	words := strings.ToLower(m.At.In(d.Text))
	head, _, _ := strings.Cut(words, " ")
	switch {
	case strings.HasPrefix(head, "not"):
		return offer(fixes)(replace(d, m.At, with))
	case strings.HasPrefix(head, "is"), strings.HasPrefix(head, "'s"), strings.HasPrefix(head, "’s"):
		return offer(fixes)(replace(d, m.At, "is with [the team that looks after it]"))
	case strings.HasPrefix(head, "are"), strings.HasPrefix(head, "'re"), strings.HasPrefix(head, "’re"):
		return offer(fixes)(replace(d, m.At, "are "+with))
	}
	return skipOr()(d, m)
}

// mendDefensiveUntold says when the agent learnt of it, and not through whose
// fault.
func mendDefensiveUntold(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := "I hadn’t heard"
	lower := " " + strings.ToLower(m.At.In(d.Text)) + " "
	if strings.Contains(lower, " us ") || strings.HasPrefix(lower, " we ") {
		words = "we hadn’t heard"
	}
	next := around(m.Sentence, m.Whole).after(0)
	switch {
	case strings.HasSuffix(lower, " that "):
		fixes = offer(fixes)(replace(d, m.Whole, words+" that"))
	case word(next, "about|of"):
		fixes = offer(fixes)(replace(d, m.Whole, words))
	}
	return append(fixes, skipOr()(d, m)...)
}

// sentenceInstead puts the words in the place of the clause. Unlike skipOr it
// never leaves the clause out: it may be all that tells what was done.
func sentenceInstead(words string) mender {
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		return offer(fixes)(clauseAt(d, m.Whole).sentence(words))
	}
}
