package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// mendCutSaid thanks for what was told.
func mendCutSaid(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	c := clauseAt(d, m.At)
	if c.where != inside {
		fixes = offer(fixes)(replace(d, m.At, "thank you for telling me"))
	}
	return append(fixes, skipClause()(d, m)...)
}

// mendCutStory begins with what is needed in place of what is not wanted.
func mendCutStory(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	s := m.Sentence
	from, end := wordAt(s, m.At.Start), wordAt(s, m.At.End)
	for end < len(s.Words) && (s.Words[end].Foreign || !s.Words[end].Punct()) {
		end++
	}
	if from == 0 && end < len(s.Words) && s.Words[end].Fold == "," && end+2 < len(s.Words) && !word(s.Words[end+1], "just|only|but|and|so|or") {
		return offer(fixes)(replace(d, draft.Span{Start: m.At.Start, End: s.Words[end].Start}, "to begin with"))
	}
	return skipClause("Thank you for telling me all of this")(d, m)
}

// mendCutOrder leaves an order to stop out, up to the "and" of what is asked
// for.
func mendCutOrder(d *draft.Draft, m draft.Match) []check.Fix {
	rest := d.Text[m.At.End:m.Sentence.End]
	if i := strings.Index(rest, " and "); i >= 0 && i < 40 && !strings.ContainsAny(rest[:i], ",.;:") {
		fix, ok := replace(d, draft.Span{Start: m.At.Start, End: m.At.End + i + len(" and")}, "")
		if ok {
			return []check.Fix{fix}
		}
	}
	if r := around(m.Sentence, m.At); m.Sentence.Question() && r.after(0).Fold == "," && r.after(1).End > 0 && (r.from == 0 || r.from == 1 && word(r.before(0), "please|kindly|pls")) {
		first := r.after(1)
		at := draft.Span{Start: m.Sentence.Words[0].Start, End: first.End}
		raw := first.In(d.Text)
		if capital(at.In(d.Text)) {
			raw = raise(raw)
		}
		return []check.Fix{{Label: "leave it out", Edits: []check.Edit{{Span: at, Text: raw}}}}
	}
	if m.Sentence.Question() {
		return skipClause()(d, m)
	}
	return skipClause("Tell me all of it, and I’ll see what helps")(d, m)
}
