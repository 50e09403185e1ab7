package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// tell makes wordings that share what is said of them and how they are mended.
func tell(say string, mend mender, phrases ...string) []wording {
	ws := each(mend, phrases...)
	for i := range ws {
		ws[i].say = say
	}
	return ws
}

// skipOr leaves the whole clause out where the rest stands without it, and
// offers sentences to put in its place; of a clause that is all of its
// sentence the offers come first.
func skipOr(sentences ...string) mender {
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		c := clauseAt(d, m.Whole)
		if stands(c) {
			fixes = offer(fixes)(c.drop())
		}
		for _, s := range sentences {
			fixes = offer(fixes)(c.sentence(s))
		}
		if c.where == alone {
			fixes = offer(fixes)(skipSentence(d, c.s))
		}
		return fixes
	}
}

// leadingWords begin what is no sentence without the clause that follows.
var leadingWords = folded("when whenever if should once although though as since because while where after before unless until given had")

// fragments begin what is no sentence without the clause before it.
var fragments = folded("where including most at on in under for of by to from with about during within without per via like such than only no up be")

// stands reports whether what is left is still a sentence when c is taken out.
func stands(c clause) bool {
	if c.where != ahead && c.where != behind {
		return true
	}
	from, next := wordAt(c.s, c.at.Start), wordAt(c.s, c.whole.End)
	first := leadingWords[c.s.Words[0].Fold] && from > 0
	if c.where == behind {
		tie := strings.TrimLeft(c.d.Text[c.whole.Start:], " ")
		commas := strings.Count(c.d.Text[c.s.Start:c.whole.Start], ",")
		return !(first && commas == 0) && !strings.HasPrefix(tie, "as ")
	}
	if first || next >= len(c.s.Words) {
		return false
	}
	w, joined := c.s.Words[next], word(c.s.Words[wordAt(c.s, c.at.End)], "and|but|then")
	switch {
	case w.Foreign:
		return false
	case fragments[w.Fold] && !joined || w.Fold[0] >= '0' && w.Fold[0] <= '9' && joined:
		return false
	case joined:
		return !fragments[w.Fold] && (w.Tag == "PRP" || w.Tag == "PRP$" || w.Tag == "DT" || w.Tag == "EX" || strings.HasPrefix(w.Tag, "NN"))
	}
	return true
}

// skipSentence takes a sentence out that shares its line with another one.
func skipSentence(d *draft.Draft, s *draft.Sentence) (fix check.Fix, ok bool) {
	at := s.Span
	rest := strings.TrimLeft(d.Text[at.End:], " ")
	switch {
	case rest != "" && rest[0] != '\n' && rest[0] != '\r' && len(rest) < len(d.Text)-at.End:
		at.End = len(d.Text) - len(rest)
	case at.Start > 0 && d.Text[at.Start-1] == ' ' && strings.TrimLeft(d.Text[:at.Start], " \n\r") != "":
		for at.Start > 0 && d.Text[at.Start-1] == ' ' {
			at.Start--
		}
		if at.Start == 0 || d.Text[at.Start-1] == '\n' {
			return check.Fix{}, false
		}
	default:
		return check.Fix{}, false
	}
	return check.Fix{Label: "leave it out", Edits: []check.Edit{{Span: at}}}, true
}

// outWith takes out the words at fault alone and leaves the clause as it is.
func outWith(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	return offer(fixes)(replace(d, m.At, ""))
}

// insteadOrOut puts the templates in the place of all that took part, and
// leaves the clause out where it can be left out.
func insteadOrOut(templates ...string) mender {
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		for _, t := range templates {
			fixes = offer(fixes)(replace(d, m.Whole, fill(d, m, t)))
		}
		return append(fixes, skipOr()(d, m)...)
	}
}
