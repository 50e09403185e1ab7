package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// leaveGuess takes the hedge out. It makes a guess a fact, so the agent has to
// say that it is one.
func leaveGuess(d *draft.Draft, m draft.Match) []check.Fix {
	r := around(m.Sentence, m.At)
	at := m.At
	var fix check.Fix
	before := r.before(0)
	if slices.ContainsFunc(m.Sentence.Words[r.from:r.to], func(w draft.Word) bool { return word(w, "not|doubt|wonder|unlikely") }) {
		return nil // without it the sentence would say the opposite
	}
	if accuses(r) || slices.ContainsFunc(m.Sentence.Words, func(w draft.Word) bool { return word(w, "sorry|oops|bad|bother|apologize|apologise") }) {
		return nil // a bare sorry, or a taunt, is no better without it
	}
	marked := word(before, ",|-") && r.before(1).End > 0
	next := r.after(0)
	switch {
	case word(before, "(") && word(next, ")"):
		return nil
	case marked && word(next, ",") && !word(r.after(1), "and|but|or|so|which"):
		// "was, in all likelihood, paired": both marks go
		fix.Edits = []check.Edit{{Span: draft.Span{Start: r.before(1).End, End: next.End}}}
	case r.shut() && marked:
		fix.Edits = []check.Edit{{Span: draft.Span{Start: r.before(1).End, End: at.End}}}
	case r.shut() && before.End > 0 && (before.Foreign || !before.Punct()):
		fix.Edits = []check.Edit{{Span: draft.Span{Start: before.End, End: at.End}}}
	default:
		var ok bool
		if fix, ok = replace(d, at, ""); !ok {
			return nil
		}
	}
	fix.Label = "leave it out, if you are sure"
	fix.Ask = true
	return []check.Fix{fix}
}

// accuses reports whether the guess is about what the customer did: stated as
// a fact it would blame them.
func accuses(r surroundings) bool {
	did := func(w draft.Word) bool { return w.Tag == "VBD" || word(w, "did|should|have|had") }
	return word(r.after(0), "you") && (did(r.after(1)) || r.after(1).Tag == "RB" && did(r.after(2))) ||
		word(r.before(0), "have") && word(r.before(1), "you")
}

// checkWhether turns the opening of a guess into an offer to check.
func checkWhether(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	r := around(m.Sentence, m.At)
	if r.opens() && !r.shut() && !m.Sentence.Question() && !accuses(r) && !word(r.after(0), "next") {
		words := ""
		switch {
		case claims(m.Sentence, r) && word(r.before(0), "and|but|,") && word(r.before(1), "and|but|,"), claims(m.Sentence, r) && word(r.before(0), "and|but"):
			words = "I’ll check whether"
		case claims(m.Sentence, r):
			words = "let me check whether"
		case word(r.after(-1), "suspect") && r.after(0).Tag == "DT":
			words = "let me check" // "I suspect the cable."
		}
		if fix, ok := replace(d, m.At, words); ok && words != "" {
			fixes = append(fixes, fix)
		}
	}
	return append(fixes, leaveGuess(d, m)...)
}

// claims reports whether a whole clause follows the match: a subject and a
// verb of it before the next mark.
func claims(s *draft.Sentence, r surroundings) bool {
	for i := r.to; i < len(s.Words); i++ {
		w := s.Words[i]
		if finite(w) && i > r.to {
			return true
		}
		if !w.Foreign && w.Punct() && !word(w, `(|)|"|'s`) || word(w, "which|that|because|so|but") {
			return false
		}
	}
	return false
}

// aimAt puts a plan in the place of a hope.
func aimAt(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	if r := around(m.Sentence, m.At); r.opens() && claims(m.Sentence, r) {
		if fix, ok := replace(d, m.At, "the aim is that"); ok {
			fixes = append(fixes, fix)
		}
	}
	return append(fixes, leaveGuess(d, m)...)
}

// tryIt asks the customer to try instead of telling what is expected.
func tryIt(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	r := around(m.Sentence, m.At)
	if r.opens() && r.shut() {
		if fix, ok := replace(d, m.At, "please try it once more and tell me what you see"); ok {
			fixes = append(fixes, fix)
		}
	}
	return append(fixes, meantTo(d, m)...)
}

// meantTo says "is" for "should be", which the agent has to be sure of.
func meantTo(d *draft.Draft, m draft.Match) []check.Fix {
	words := m.Sentence.Words
	i := slices.IndexFunc(words, func(w draft.Word) bool {
		return w.Start >= m.At.Start && word(w, "should|ought|oughta|may|might|could|shall")
	})
	if i < 1 || words[i-1].Punct() {
		return nil
	}
	k := i + 1
	for k < len(words) && (word(words[k], "to|hopefully|probably") || words[k].Tag == "RB" && !word(words[k], "not|never")) {
		k++
	}
	if k >= len(words) || words[k].Foreign || words[k].Punct() || word(words[k], "not|never") {
		return nil
	}
	if word(words[i-1], "you") && word(words[k], "have") {
		return nil // "you may have …" stated as a fact would blame them
	}
	n := i - 1
	for n > 0 && (words[n].Tag == "RB" || words[n].Foreign) {
		n--
	}
	many := words[n].Tag == "NNS" || words[n].Tag == "NNPS" || word(words[n], "they|these|those|you|we|all|both|some|things") || strings.HasPrefix(words[n].Tag, "NN") && plural(words[n].Fold)
	return sure(d, draft.Span{Start: words[i].Start, End: words[k].End}, present(words[k].Fold, many))
}

// plainVerb says "is" for "appears to be".
func plainVerb(d *draft.Draft, m draft.Match) []check.Fix {
	words := m.Sentence.Words
	r := around(m.Sentence, m.At)
	i := slices.IndexFunc(words[r.from:], func(w draft.Word) bool { return word(w, "seems|seem|appears|appear|looks|look") }) + r.from
	if i < r.from || i+2 >= len(words) || words[i+2].Foreign || words[i+2].Punct() {
		return nil
	}
	many := !strings.HasSuffix(words[i].Fold, "s")
	return sure(d, draft.Span{Start: words[i].Start, End: words[i+2].End}, present(words[i+2].Fold, many))
}

// present is the present tense of a verb.
func present(verb string, many bool) string {
	switch {
	case verb == "be" && many:
		return "are"
	case many:
		return verb
	}
	return draft.Inflect(draft.Base(verb), "VBZ")
}

// sure is a fix that states a guess as a fact, which is for the agent to choose.
func sure(d *draft.Draft, at draft.Span, words string) []check.Fix {
	fix, ok := replace(d, at, words)
	if !ok {
		return nil
	}
	fix.Label = words + ", if you are sure"
	fix.Ask = true
	return []check.Fix{fix}
}

// checkWhetherIt turns "it could be" into an offer to check.
func checkWhetherIt(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	r := around(m.Sentence, m.At)
	if r.opens() && !r.shut() {
		words := "let me check whether it’s"
		if word(r.after(-1), "that") {
			words = "let me check whether"
		}
		if fix, ok := replace(d, m.At, words); ok {
			fixes = append(fixes, fix)
		}
	}
	return append(fixes, meantTo(d, m)...)
}

// worthTrying puts a suggestion in the place of a doubtful promise.
func worthTrying(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	s := m.Sentence
	r := around(s, m.At)
	last := r.after(-1)
	is := "is"
	if b := r.before(0); b.Tag == "NNS" || b.Tag == "NNPS" || word(b, "they|these|those|all|both|some") {
		is = "are"
	}
	words := ""
	switch {
	case word(last, "work|trick|job") && r.shut(), word(last, "fix|solve|resolve|cure|sort") && word(r.after(0), "it|this|that"):
		words = is + " worth trying"
	case word(last, "help"):
		words = is + " there to help"
	}
	if words != "" && !r.opens() {
		at := m.At
		if word(last, "fix|solve|resolve|cure|sort") {
			at.End = r.after(0).End
		}
		if fix, ok := replace(d, at, words); ok {
			fixes = append(fixes, fix)
		}
	}
	if strings.HasPrefix(last.Tag, "VB") || word(last, "be|have") {
		fixes = append(fixes, meantTo(d, m)...)
	}
	return fixes
}
