package coach

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/draft"
)

// MaxDraft is the longest draft, in bytes, that is taken from the clipboard or
// shown in the window.
const MaxDraft = 20 << 10

// minWords is how many words of the agent's own make a draft; fewer are a name,
// a title or a slip of the hand.
const minWords = 3

var (
	secret = regexp.MustCompile(`(?i)\b(?:pass(?:word|wort|phrase|code)?|pwd|pin|secret|api.?key|token|otp|one.time (?:code|password)|user(?:name)?|login)\b\s*(?:is\s*)?[:=]\s*\S+`)
	pem    = regexp.MustCompile(`-----BEGIN [A-Z ]+-----`)
)

// LooksLikeDraft reports whether copied text may be the draft of a reply. A
// link, a path, a number, one or two words, code, a log, a likely password,
// what is not text and what is longer than MaxDraft are none; such text is let
// go unread.
func LooksLikeDraft(text string) bool {
	_, ok := looksLikeDraft(text)
	return ok
}

// looksLikeDraft is LooksLikeDraft, with the draft cut up where it is one.
func looksLikeDraft(text string) (*draft.Draft, bool) {
	if len(text) > MaxDraft || !utf8.ValidString(text) || strings.ContainsRune(text, 0) || pem.MatchString(text) {
		return nil, false
	}
	letters, signs, words := 0, 0, 0
	for w := range strings.FieldsSeq(text) {
		n := 0
		for _, r := range w {
			if unicode.IsLetter(r) {
				n++
			} else {
				signs++
			}
		}
		letters += n
		if n > 0 {
			words++
		}
	}
	if words < minWords || letters < 2*signs {
		return nil, false
	}
	if secret.MatchString(text) && words < 12 {
		return nil, false
	}
	d := draft.Parse(text)
	own := 0
	for _, s := range d.Sentences {
		own += s.Len()
	}
	code := 0
	for _, r := range d.Regions {
		if r.Kind == draft.Code {
			code += r.Len()
		}
	}
	return d, d.Words() >= minWords && code < own
}
