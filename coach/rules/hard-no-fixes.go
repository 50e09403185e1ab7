package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// unasked reports whether a dead end is the agent's own, and not one that is
// only supposed or reported: "if it isn't possible", "you wrote that …".
func unasked(_ *draft.Draft, m draft.Match) bool {
	s := m.Sentence
	r := around(s, m.At)
	for n := range 9 {
		w := r.before(n)
		if w.End == 0 || word(w, ";|:") {
			break
		}
		if word(w, "if|unless|whether|when|whenever|until|why|claims|reads") ||
			word(w, "hear|see|understand|noticed|wrote|write|said|say|says|told|mentioned|mean") && word(r.before(n+1), "you|they|he|she|it|to|sorry|can|were|was") {
			return false
		}
	}
	return !s.Question() || !word(s.Words[0], "is|are|was|can|could|why|do|does|has|have|if|what|which")
}

// named reports whether what is said is said of a product by its name.
func named(d *draft.Draft, m draft.Match) bool {
	r := around(m.Sentence, m.At)
	n := 0
	if r.before(n).Tag == "RB" {
		n++
	}
	if w := r.before(n); !w.Foreign && strings.HasPrefix(w.Tag, "NN") && !strings.HasPrefix(w.Tag, "NNP") {
		n++
	}
	w := r.before(n)
	return !w.Foreign && w.Tag == "NNP" && unasked(d, m)
}

// canInstead leads with what can be done, and keeps what was asked for:
// "we can't move it" becomes "we can [what you can do] instead of moving it".
func canInstead(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	s := m.Sentence
	r := around(s, m.At)
	who := whoCan(s.Words[r.from:r.to])
	if word(s.Words[r.from], "unable|can|not|unfortunately") {
		who = "I" // dropped, as in notes
	}
	if r.hangs() && !(word(r.before(0), "that") && word(r.before(1), "afraid|sorry|regret|say")) {
		return nil
	}
	at, verb := m.At, r.after(0)
	if verb.Tag == "RB" && !verb.Foreign {
		verb = r.after(1)
	}
	doing := ""
	switch {
	case verb.Foreign || verb.Punct() || verb.End == 0:
	case word(verb, "be") || verb.Tag == "VBG":
		if word(verb, "be") {
			verb = r.after(1)
		}
		if verb.Tag == "VBG" {
			doing = verb.In(d.Text)
		}
	case word(verb, "help|assist|promise|guarantee|confirm|tell|say|do|have"):
	case strings.HasPrefix(verb.Tag, "VB") || strings.HasPrefix(verb.Tag, "NN") || verb.Tag == "JJ":
		doing = draft.Inflect(draft.Base(verb.Fold), "VBG")
	}
	at.Start = backOver(r, at.Start)
	if doing != "" {
		words := who + " can [what you can do] instead of " + doing
		if fix, ok := replace(d, draft.Span{Start: at.Start, End: verb.End}, words); ok {
			fixes = append(fixes, fix)
		}
	}
	return append(fixes, canDo(d, m)...)
}

// backOver goes back over "unfortunately," and "I'm afraid" in front of a
// refusal, which have no place in front of an offer.
func backOver(r surroundings, start int) int {
	n := 0
	if word(r.before(n), "that|but") && word(r.before(n+1), "afraid|sorry|regret|,") {
		n++
	}
	if word(r.before(n), ",") && word(r.before(n+1), "unfortunately|sadly|regrettably|afraid|sorry") {
		n++
	}
	switch w := r.before(n); {
	case word(w, "unfortunately|sadly|regrettably"):
		return w.Start
	case word(w, "sorry|afraid"):
		if word(r.before(n+1), "am|are") && word(r.before(n+2), "i|we") {
			return r.before(n + 2).Start
		}
		if word(w, "sorry") {
			return w.Start
		}
	}
	return start
}

// whoCan is who makes the offer: "I" where the agent speaks for themselves.
func whoCan(words []draft.Word) string {
	if slices.ContainsFunc(words, func(w draft.Word) bool { return word(w, "i|me|my") }) {
		return "I"
	}
	return "we"
}

// canDo puts an offer in the place of the clause that refuses.
func canDo(d *draft.Draft, m draft.Match) []check.Fix {
	s := m.Sentence
	r := around(s, m.At)
	mark := func(w draft.Word) bool { return !w.Foreign && w.Punct() && !word(w, `(|)|"`) }
	to := r.to
	for to < len(s.Words) && !mark(s.Words[to]) && (to == r.to || !word(s.Words[to], "but|so|although|though|because|as|since|however|unless|which")) {
		to++
	}
	from := r.from
	for from > 0 && !mark(s.Words[from-1]) && !tying(s.Words[from-1]) {
		from--
	}
	if from > 0 && word(s.Words[from-1], "because|as|since|that|which") {
		verb := s.Words[r.from]
		if from != r.from || !word(s.Words[from-1], "that") || !finite(verb) || from > 1 && strings.HasPrefix(s.Words[from-2].Tag, "NN") && s.Words[0].Tag != "IN" {
			return nil
		}
		from-- // "that's not possible"
	}
	if slices.ContainsFunc(s.Words[from:to], telling) {
		return nil // what would be lost is worth more
	}
	words := "what " + whoCan(s.Words[from:to]) + " can do is [what you can do]"
	start := s.Words[from].Start
	if asked := noThing(s.Words[from:r.from]); asked {
		what := strings.TrimSpace(d.Text[start:m.At.Start])
		if from == 0 {
			words = what + ": " + words
		} else {
			words = "for " + what + ", " + words
		}
	}
	start = backOver(around(s, draft.Span{Start: start, End: m.At.End}), start)
	fix, ok := replace(d, draft.Span{Start: start, End: s.Words[to-1].End}, words)
	if !ok {
		return nil
	}
	return []check.Fix{fix}
}

// telling reports whether w says something that a rewrite must not lose: a
// number, a day, a regret.
func telling(w draft.Word) bool {
	return !w.Foreign && w.Fold != "" && w.Fold[0] >= '0' && w.Fold[0] <= '9' ||
		weighing[w.Fold]
}

// weighing are the words that tell something: regrets and times.
var weighing = folded("sorry apologies apologize today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday until till before noon week month year january february march april june july august september october november december")

// tying reports whether w ties a clause to the one before it.
func tying(w draft.Word) bool {
	return word(w, "but|so|and|because|as|since|which|hence|thus|therefore") || word(w, "that") && w.Tag != "DT"
}

// noThing reports whether words name what is asked for.
func noThing(words []draft.Word) bool {
	if len(words) == 0 || slices.ContainsFunc(words, finite) {
		return false
	}
	for len(words) > 1 && words[len(words)-1].Tag == "RB" {
		words = words[:len(words)-1]
	}
	first := words[0]
	if word(first, "our|we|i|it|they|you|which") || len(words) == 1 && word(first, "this|that|these|those") || len(words) == 2 && word(words[1], "same") {
		return false
	}
	return strings.HasPrefix(first.Tag, "NN") || first.Tag == "VBG" || first.Tag == "JJ" || word(first, "the|a|an|your|my|any|such|another|this|that|these|those")
}
