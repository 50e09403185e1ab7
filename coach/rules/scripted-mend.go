package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// mendScriptedSorry says what the apology is for, as far as the coach knows.
func mendScriptedSorry(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	const trouble = "for the trouble this has caused you"
	words := strings.ToLower(m.At.In(d.Text))
	if r := around(m.Sentence, m.At); !r.shut() && !word(r.after(0), "and|but|so|or") {
		return nil // what it is for follows
	}
	switch {
	case strings.HasPrefix(words, "for "):
		fixes = offer(fixes)(replace(d, m.At, trouble))
		return offer(fixes)(replace(d, m.At, "for [what it did to them]"))
	case strings.HasPrefix(words, "any "), strings.HasPrefix(words, "all "), strings.HasPrefix(words, "the "), strings.HasPrefix(words, "this "):
		if c := clauseAt(d, m.At); c.where == inside {
			return nil
		}
	case strings.HasPrefix(words, "apologize"), strings.HasPrefix(words, "apologise"):
		return offer(fixes)(replace(d, m.At, "apologize "+trouble))
	}
	r := around(m.Sentence, m.At)
	at := m.At
	if word(r.at(0), "apologies|apology|regrets") {
		at.Start = r.led(at.Start)
		if at.Start < m.At.Start {
			fixes = offer(fixes)(replace(d, at, "I’m sorry "+trouble))
			return offer(fixes)(replace(d, at, "I’m sorry for [what it did to them]"))
		}
	}
	subject := "I’m sorry "
	if prev := r.before(0); word(prev, "am|are|is|so|very|really|truly|our|my|accept|do|be") || prev.Fold == "'m" {
		subject = "sorry "
		if word(prev, "our|my|accept|do") {
			return nil
		}
	}
	fixes = offer(fixes)(replace(d, m.At, subject+trouble))
	return offer(fixes)(replace(d, m.At, subject+"for [what it did to them]"))
}

// mendScriptedThanks thanks for what was done, or leaves it out.
func mendScriptedThanks(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := strings.ToLower(m.At.In(d.Text))
	c := clauseAt(d, m.At)
	plain := ""
	switch {
	case strings.Contains(words, "contacting"), strings.Contains(words, "reaching"), strings.Contains(words, "getting in touch"):
		plain = "thanks for writing"
	case strings.Contains(words, "patience"), strings.Contains(words, "understanding"):
		plain = "thank you for waiting"
	case strings.Contains(words, "feedback"), strings.Contains(words, "comment"), strings.Contains(words, "opinion"):
		plain = "thank you for telling us"
	}
	if plain != "" && c.where != inside {
		fixes = offer(fixes)(replace(d, m.At, plain))
	}
	return append(fixes, skipOr()(d, m)...)
}

// mendScriptedHesitate asks plainly.
func mendScriptedHesitate(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	plain := ""
	verb, ok := m.Part("verb")
	r := around(m.Sentence, m.At)
	please := ""
	if !word(r.before(0), "please|kindly|pls") {
		please = "please "
	}
	switch words := strings.ToLower(verb.In(d.Text)); {
	case !ok:
		return nil
	case words == "contact", words == "reach out", words == "get in touch", words == "touch base", words == "approach":
		tail := strings.ToLower(strings.TrimSpace(m.At.In(d.Text)[verb.End-m.At.Start:]))
		switch {
		case strings.HasSuffix(tail, "me"):
			plain = "write to me"
		case tail == "" && words == "contact", strings.HasSuffix(tail, "them"), strings.HasSuffix(tail, "team"):
			plain = strings.TrimSpace(words + " " + tail)
		default:
			plain = "write to us"
		}
	default:
		plain = d.Text[verb.Start:m.At.End]
	}
	return offer(fixes)(replace(d, m.At, please+plain))
}

// mendScriptedNotice leaves the notice out and keeps what it is about.
func mendScriptedNotice(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	at := m.Whole
	r := around(m.Sentence, at)
	words := strings.ToLower(at.In(d.Text))
	if strings.HasSuffix(words, " of") || word(r.after(0), "of") || strings.Contains(words, "attached") || strings.Contains(words, "enclosed") || strings.Contains(words, "note") {
		return nil
	}
	if word(r.before(0), "please|kindly") && !word(r.before(1), "a") {
		at.Start = r.before(0).Start
	}
	return offer(fixes)(replace(d, at, ""))
}
