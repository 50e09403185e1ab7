package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// plainly reports whether an obligation is said to the customer, and not part
// of a noun: "the steps you need to take".
func plainly(_ *draft.Draft, m draft.Match) bool {
	r := around(m.Sentence, m.At)
	last := r.after(-1)
	if before := r.before(0); word(last, "to") && !before.Foreign && strings.HasPrefix(before.Tag, "NN") {
		inner := m.Sentence.Words[r.from:r.to]
		if slices.ContainsFunc(inner, func(w draft.Word) bool { return word(w, "will|would|required|obliged|going|gonna|expected") }) {
			return true
		}
		// "For the name change you need to …" is plain all the same.
		first := m.Sentence.Words[0]
		if word(first, "to|if|when|once|before|after|since|as|because|whenever|until") {
			return true
		}
		return (first.Tag == "IN" || first.Tag == "TO" || word(first, "first|next|now|then|currently|otherwise|due")) &&
			!slices.ContainsFunc(m.Sentence.Words[:r.from], func(w draft.Word) bool { return finite(w) })
	}
	if word(r.before(0), "that") {
		if w := r.before(1); !w.Foreign && strings.HasPrefix(w.Tag, "NN") {
			return false
		}
	}
	return true
}

// finite reports whether w is a verb with a subject.
func finite(w draft.Word) bool {
	return !w.Foreign && (w.Tag == "VBZ" || w.Tag == "VBP" || w.Tag == "VBD" || w.Tag == "MD")
}

// please turns an order into a request.
func please(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	s := m.Sentence
	r := around(s, m.At)
	next := r.after(0)
	if r.shut() || word(next, "relax|chill|chillax|calm|cool|settle|breathe|revert") || word(r.before(0), "because|since|as|while|although|though|whereas|who") {
		return nil
	}
	at := m.At
	kept := ""
	for _, w := range s.Words[r.from:r.to] {
		if word(w, "also|first|then|either|instead|therefore|still") {
			kept += " " + w.In(d.Text)
		}
	}
	offer := func(words string) {
		if fix, ok := replace(d, at, words); ok {
			fixes = append(fixes, fix)
		}
	}
	switch {
	case within(s, r):
		if word(next, "have|be") {
			return nil
		}
		offer("you can" + kept)
		return fixes
	case word(next, "not"):
		at.End = next.End
		offer("please don’t")
		return fixes
	case word(next, "be"):
		at.End = next.End
		offer("please" + kept + " make sure you are")
		return fixes
	case word(next, "have|understand|know"):
		offer("please" + kept + " make sure you")
		return fixes
	}
	offer("please" + kept)
	if fix, ok := asking(d, s, at, "could you"+kept); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}

// within reports whether the match is the clause that another word asks for,
// such as "it means you need to …".
func within(s *draft.Sentence, r surroundings) bool {
	w := r.before(0)
	switch {
	case w.Foreign || w.End == 0 || w.Punct():
		return false
	case word(w, "that"):
		return !word(r.before(1), "do|for|with|after|before|about|on|like")
	case word(w, "which|like|means|think|understand|believe|mean"):
		return !word(s.Words[0], "from")
	}
	return strings.HasPrefix(w.Tag, "NN") && slices.ContainsFunc(s.Words[:r.from], finite) && !word(s.Words[0], "to|since|before|after|once|when|while|listen")
}

// politely makes a bare order polite.
func politely(d *draft.Draft, m draft.Match) []check.Fix {
	first := m.Sentence.Words[around(m.Sentence, m.At).from]
	fix, ok := replace(d, first.Span, "please "+strings.ToLower(first.In(d.Text)))
	if !ok {
		return nil
	}
	return []check.Fix{fix}
}

// letHave turns "I want it" into "please let me have it".
func letHave(d *draft.Draft, m draft.Match) []check.Fix {
	s := m.Sentence
	r := around(s, m.At)
	whom := "me"
	if word(s.Words[r.from], "we") {
		whom = "us"
	}
	fix, ok := replace(d, draft.Span{Start: m.At.Start, End: s.Words[r.from+1].End}, "please let "+whom+" have")
	if !ok {
		return nil
	}
	return []check.Fix{fix}
}

// asking puts words in the place of at and a question mark at the end of the
// sentence; ok is false where the sentence goes on in a way that a question
// does not.
func asking(d *draft.Draft, s *draft.Sentence, at draft.Span, words string) (fix check.Fix, ok bool) {
	fix, ok = replace(d, at, words)
	if !ok {
		return fix, false
	}
	n := len(s.Words)
	for _, w := range s.Words {
		if w.Start >= at.End && (word(w, ":|;|(|!") || w.Foreign && w.End >= s.End) {
			return fix, false
		}
	}
	mark := draft.Span{Start: s.Words[n-1].End, End: s.Words[n-1].End}
	if word(s.Words[n-1], ".") {
		mark.Start = s.Words[n-1].Start
	} else if s.Words[n-1].Punct() {
		return fix, false
	}
	fix.Edits = append(fix.Edits, check.Edit{Span: mark, Text: "?"})
	return fix, true
}

// callThem offers to put the customer through instead of sending them away.
func callThem(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	who, _ := m.Part("who")
	how, _ := m.Part("how")
	if whole := m.At.In(d.Text); strings.EqualFold(whole, how.In(d.Text)+" "+who.In(d.Text)) {
		reach := "you can reach " + lower(who.In(d.Text))
		if strings.EqualFold(who.In(d.Text), "this number") {
			reach = "the right people are on this number"
		}
		if fix, ok := replace(d, m.At, reach); ok {
			fixes = append(fixes, fix)
		}
		return fixes
	}
	words := who.In(d.Text) + " can help with this; shall I put you through, or would you rather " + how.In(d.Text) + " them yourself"
	whole := m.Whole
	for !m.Sentence.Contains(draft.Span{Start: whole.End - 1, End: whole.End}) {
		whole.End--
	}
	if fix, ok := asking(d, m.Sentence, whole, words); ok {
		if capital(words) { // a name keeps its capital
			fix.Edits[0].Text = raise(fix.Edits[0].Text)
		}
		fix.Label = fix.Edits[0].Text
		fixes = append(fixes, fix)
	}
	return append(fixes, please(d, m)...)
}
