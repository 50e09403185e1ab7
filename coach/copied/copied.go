// Package copied decides what a text is that was copied somewhere: a reply to
// somebody, what a customer wrote to a help desk, a secret, or none of these.
//
// It is sure rather than complete: what is not plainly one of the first three
// is Other, and whoever asks leaves it alone.
package copied

import (
	"strings"
	"unicode/utf8"

	"levelhead/coach/draft"
)

// Longest is the longest text, in bytes, that is looked at; a longer one is
// Other.
const Longest = 20 << 10

// A Kind says what a copied text is.
type Kind uint8

const (
	// Other is all else: code, logs, lists, tables, articles, addresses, links,
	// numbers, talk among many, what is not text, what is too long. The zero
	// Kind, as it is left alone.
	Other Kind = iota
	// Draft reads like a reply to somebody.
	Draft
	// Message reads like what a customer writes to a help desk.
	Message
	// Secret is a password, a key, a token, the number of a card or an account,
	// a one-time code, or what holds one and little else.
	Secret
)

func (k Kind) String() string { return [...]string{"other", "draft", "message", "secret"}[k] }

// Of says what a text is. It takes any bytes, and its cost grows with the
// length of the text up to Longest, where it ends.
func Of(text string) Kind {
	k, _ := Read(text)
	return k
}

// Read says what a text is, and gives a Draft and a Message cut up; what is
// neither was not, or is of no more use, and nil is given.
func Read(text string) (Kind, *draft.Draft) {
	switch {
	case len(text) > Longest || !utf8.ValidString(text) || strings.ContainsFunc(text, unprintable):
		return Other, nil
	case secret(text):
		return Secret, nil
	}
	s, ok := prose(text)
	if !ok {
		return Other, nil
	}
	d := draft.Parse(text)
	t := readText(d, s)
	if !t.talks() {
		return Other, nil
	}
	switch asDraft, asMessage := t.likely(); {
	case asDraft >= sureDraft:
		return Draft, d
	case asMessage >= sureMessage:
		return Message, d
	}
	return Other, nil
}

// unprintable reports whether a rune is in no text that people write.
func unprintable(r rune) bool {
	return r < ' ' && r != '\n' && r != '\r' && r != '\t' || r == 0x7f || r == utf8.RuneError
}
