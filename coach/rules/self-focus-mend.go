package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// selfFocusTold reports whether a match is told, not asked, and of the agent's
// side: "swamped with mails?" asks after theirs.
func selfFocusTold(_ *draft.Draft, m draft.Match) bool {
	return !m.Sentence.Question() && !word(around(m.Sentence, m.At).after(0), "you|your")
}

// selfFocusOurs reports whether a match speaks of the agent's side alone: what
// is said of or to the customer right behind it makes it another thing.
func selfFocusOurs(_ *draft.Draft, m draft.Match) bool {
	r := around(m.Sentence, m.At)
	return !word(r.after(0), "you|your") && !(word(r.after(0), "for|of|to|on") && word(r.after(1), "you|your"))
}

// mendFocusExcuse leaves the desk's own trouble out, with the "because" or "so"
// that ties it to what the customer gets.
func mendFocusExcuse(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	s, text := m.Sentence, d.Text
	from, to := wordAt(s, m.At.Start), wordAt(s, m.At.End)
	// the rest of the excuse: up to the next mark
	end := to
	for end < len(s.Words) && (s.Words[end].Foreign || !s.Words[end].Punct()) && !word(s.Words[end], "so|and|but|hence") {
		end++
	}
	shut := end == len(s.Words) || !s.Words[end].Foreign && s.Words[end].Punct() && s.Words[end].Fold != ","
	if from > 0 && shut && word(s.Words[from-1], "because|as|since|for|that") {
		cut := from - 1
		for cut > 0 && !s.Words[cut-1].Foreign && s.Words[cut-1].Punct() {
			cut--
		}
		if cut > 1 && s.Words[from-1].Fold != "that" && s.Words[from-1].Fold != "for" && end > 0 {
			return []check.Fix{{Label: "leave it out", Edits: []check.Edit{{Span: draft.Span{Start: s.Words[cut-1].End, End: s.Words[end-1].End}}}}}
		}
		return nil
	}
	// "We're busy today, so the answer …": the answer alone
	if from == 0 && end+2 < len(s.Words) && s.Words[end].Fold == "," {
		next := end + 1
		if word(s.Words[next], "so|hence") && s.Words[next].Fold == "so" {
			next++
		} else if !word(s.Words[next], "the|it|your|i|we") {
			return skipOr()(d, m)
		}
		if first := s.Words[next]; !first.Foreign && !word(first, "that|as") {
			at := draft.Span{Start: m.At.Start, End: first.End}
			raw := first.In(text)
			if capital(m.At.In(text)) {
				raw = raise(raw)
			}
			return []check.Fix{{Label: "leave it out", Edits: []check.Edit{{Span: at, Text: raw}}}}
		}
	}
	return skipOr()(d, m)
}

// mendFocusRules asks for what is needed without the house in front of it.
func mendFocusRules(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := strings.ToLower(m.At.In(d.Text))
	switch {
	case strings.HasPrefix(words, "for our") || strings.HasPrefix(words, "to "):
		if strings.HasSuffix(words, "need") || strings.HasSuffix(words, "require") || strings.HasSuffix(words, "want") {
			return offer(fixes)(replace(d, m.At, "to go on I need"))
		}
	case strings.HasSuffix(words, "requires"), strings.HasSuffix(words, "require"), strings.HasSuffix(words, "needs"), strings.HasSuffix(words, "need"),
		strings.HasSuffix(words, "demands"), strings.HasSuffix(words, "demand"), strings.HasSuffix(words, "wants"), strings.HasSuffix(words, "want"), strings.HasSuffix(words, " on"), strings.HasSuffix(words, " for"):
		if next := around(m.Sentence, m.At).after(0); word(next, "a|an|one|two|the|your") {
			return offer(fixes)(replace(d, m.At, "the next step takes"))
		}
	}
	return nil
}

// mendFocusFine says how far the search has come.
func mendFocusFine(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	if clauseAt(d, m.At).where != inside {
		fixes = offer(fixes)(replace(d, m.At, "I haven’t found the cause here yet"))
	}
	return append(fixes, skipOr()(d, m)...)
}

// mendFocusWork says how long it takes.
func mendFocusWork(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	if r := around(m.Sentence, m.At); r.before(0).End > 0 && word(r.after(0), "|so|and|but") || r.shut() && r.before(0).End > 0 {
		return offer(fixes)(replace(d, m.At, "takes [how long]"))
	}
	return skipOr()(d, m)
}
