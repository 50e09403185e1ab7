package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// A wording is a phrase that carries a fault, what to say of it, and better
// words to put in its place.
type wording struct {
	phrase draft.Phrase
	say    string   // the message; %s is the words at fault; "" for the rule's own
	with   []string // templates that replace all the words that took part

	mend mender                               // further fixes, made by looking around; nil for none
	when func(*draft.Draft, draft.Match) bool // whether the match counts; nil for always
}

// swap is a wording: the phrase, and templates for the words that replace all
// of what it matched (also what stands outside its « »). See fill for what a
// template may hold.
func swap(phrase string, with ...string) wording {
	return wording{phrase: draft.MustPhrase(phrase), with: with}
}

// innocent is a list of phrases that make a match harmless where they overlap
// it: the setting, so to speak, in which the words mean something else.
type innocent []draft.Phrase

// unless makes an innocent list.
func unless(phrases ...string) innocent { return draft.MustPhrases(phrases...) }

// spans are the places in d that the list covers, in order and apart.
func (in innocent) spans(d *draft.Draft) []draft.Span { return draft.Join(draft.Places(d, in)) }

// instead finds wordings and offers better ones. message speaks of the words
// at fault, which stand for %s; a wording's own message goes before it. Where
// two wordings match the same words the earlier one speaks.
func instead(message string, but innocent, ws ...wording) func(*check.Pass) {
	phrases := make([]draft.Phrase, len(ws))
	for i := range ws {
		phrases[i] = ws[i].phrase
	}
	return wordings{message, draft.NewList(but...), ws, draft.NewList(phrases...)}.find
}

// wordings are what instead looks for.
type wordings struct {
	message string
	but     *draft.List
	list    []wording
	phrases *draft.List
}

func (ws wordings) find(p *check.Pass) {
	var quiet []draft.Span
	asked := false
	for i, m := range ws.phrases.Matches(p.Draft) {
		if !asked { // most drafts hold none
			asked, quiet = true, ws.but.Places(p.Draft)
		}
		w := &ws.list[i]
		if draft.Covered(quiet, m.At) {
			p.Harmless(m.At)
			continue
		}
		if w.when != nil && !w.when(p.Draft, m) {
			continue
		}
		if p.Bare {
			p.Found(check.Finding{At: m.At})
			continue
		}
		p.Found(finding(p.Draft, m, *w, ws.message))
	}
}

// both runs several finders, one after the other.
func both(finders ...func(*check.Pass)) func(*check.Pass) {
	return func(p *check.Pass) {
		for _, f := range finders {
			f(p)
		}
	}
}

func finding(d *draft.Draft, m draft.Match, w wording, message string) check.Finding {
	f := check.Finding{At: m.At, Message: w.say}
	if f.Message == "" {
		f.Message = message
	}
	if before, after, ok := strings.Cut(f.Message, "%s"); ok {
		f.Message = before + "“" + strings.Join(strings.Fields(m.At.In(d.Text)), " ") + "”" + after
	}
	for _, t := range w.with {
		if fix, ok := replace(d, m.Whole, fill(d, m, t)); ok {
			f.Fixes = append(f.Fixes, fix)
		}
	}
	if w.mend != nil {
		f.Fixes = append(f.Fixes, w.mend(d, m)...)
	}
	return f
}
