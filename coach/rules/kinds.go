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
	return newWordings(message, but, ws).find
}

// wordings are what instead looks for.
type wordings struct {
	message string
	but     *draft.List
	list    []wording
	phrases *draft.List

	// more adds to a finding what hangs on the fixes it has; nil for nothing.
	more func(*draft.Draft, draft.Match, *check.Finding)
}

func newWordings(message string, but innocent, ws []wording) wordings {
	return wordings{
		message: message, but: draft.NewList(but...), list: ws,
		phrases: listed(ws, func(w *wording) draft.Phrase { return w.phrase }),
	}
}

// listed is the phrases of all as one list, in their order.
func listed[T any](all []T, phrase func(*T) draft.Phrase) *draft.List {
	phrases := make([]draft.Phrase, len(all))
	for i := range all {
		phrases[i] = phrase(&all[i])
	}
	return draft.NewList(phrases...)
}

// A setting is where the words of one draft are harmless. It is looked for when
// there is a first match to ask about: most drafts hold none.
type setting struct {
	p     *check.Pass
	but   *draft.List
	asked bool
	at    []draft.Span
}

// covers reports whether a match is harmless, and then tells the second reader.
func (s *setting) covers(match draft.Span) bool {
	if !s.asked {
		s.asked, s.at = true, s.but.Places(s.p.Draft)
	}
	if !draft.Covered(s.at, match) {
		return false
	}
	s.p.Harmless(match)
	return true
}

func (ws wordings) find(p *check.Pass) {
	quiet := setting{p: p, but: ws.but}
	for i, m := range ws.phrases.Matches(p.Draft) {
		w := &ws.list[i]
		if quiet.covers(m.At) || w.when != nil && !w.when(p.Draft, m) {
			continue
		}
		if p.Bare {
			p.Found(check.Finding{At: m.At})
			continue
		}
		f := finding(p.Draft, m, *w, ws.message)
		if ws.more != nil {
			ws.more(p.Draft, m, &f)
		}
		p.Found(f)
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
