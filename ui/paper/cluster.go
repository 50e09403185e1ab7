package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"

	"levelhead/coach/draft"
)

// A character as people see it (a letter with its accents, an emoji of
// several parts) may be many runes. The caret never stands inside one.

// near is how many bytes around a place are looked at for a character's edge:
// more than the longest emoji has.
const near = 128

// clusterAfter is the end of the character that begins at a place, or that
// the place lies in.
func clusterAfter(s string, at int) int {
	for _, end := range clusters(s, at) {
		if end > at {
			return end
		}
	}
	return len(s)
}

// clusterBefore is the beginning of the character that ends at a place, or
// that the place lies in.
func clusterBefore(s string, at int) int {
	before := 0
	for _, end := range clusters(s, at) {
		if end >= at {
			break
		}
		before = end
	}
	return before
}

// clusters are the edges of the characters around a place, in order.
func clusters(s string, at int) []int {
	from, to := max(at-near, 0), min(at+near, len(s))
	// Begin at a line's start or a space where there is one: a window that
	// begins within a flag of two letters would pair them wrongly.
	if i := strings.LastIndexAny(s[from:at], " \n"); from > 0 && i >= 0 {
		from += i
	}
	for from > 0 && !utf8.RuneStart(s[from]) {
		from--
	}
	for to < len(s) && !utf8.RuneStart(s[to]) {
		to++
	}
	return characters(s, draft.Span{Start: from, End: to})
}

// characters are the edges of the characters in a span, both ends among them.
func characters(s string, in draft.Span) []int {
	edges := []int{in.Start}
	if ascii(in.In(s)) {
		for i := in.Start + 1; i <= in.End; i++ {
			if i == in.End || s[i-1] != '\r' || s[i] != '\n' {
				edges = append(edges, i)
			}
		}
		return edges
	}
	var seg segmenter.Segmenter
	seg.Init([]rune(in.In(s)))
	for it := seg.GraphemeIterator(); it.Next(); {
		n := edges[len(edges)-1]
		for _, r := range it.Grapheme().Text {
			n += runeLen(s, n, r)
		}
		edges = append(edges, n)
	}
	return edges
}

// runeLen is the length in s of the rune r that stands at a place; bytes that
// are no UTF-8 came out as U+FFFD, one rune a byte.
func runeLen(s string, at int, r rune) int {
	if r == utf8.RuneError {
		_, n := utf8.DecodeRuneInString(s[at:])
		return max(n, 1)
	}
	return utf8.RuneLen(r)
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '’' || r == '\'' || r == '_'
}

// wordBefore is where Ctrl+Left goes: the start of the word before a place.
func wordBefore(s string, at int) int {
	at -= len(s[:at]) - len(strings.TrimRightFunc(s[:at], func(r rune) bool { return !inWord(r) }))
	return at - (len(s[:at]) - len(strings.TrimRightFunc(s[:at], inWord)))
}

// wordAfter is where Ctrl+Right goes: the end of the word after a place.
func wordAfter(s string, at int) int {
	at += len(s[at:]) - len(strings.TrimLeftFunc(s[at:], func(r rune) bool { return !inWord(r) }))
	return at + len(s[at:]) - len(strings.TrimLeftFunc(s[at:], inWord))
}

// wordAt is the word at a place; between words, the stretch between them.
func wordAt(s string, at int) draft.Span {
	r, _ := utf8.DecodeRuneInString(s[at:])
	same := inWord
	switch {
	case at == len(s) || !inWord(r):
		if p, _ := utf8.DecodeLastRuneInString(s[:at]); at > 0 && inWord(p) {
			break
		}
		same = func(r rune) bool { return !inWord(r) && r != '\n' }
	}
	return draft.Span{
		Start: len(strings.TrimRightFunc(s[:at], same)),
		End:   len(s) - len(strings.TrimLeftFunc(s[at:], same)),
	}
}

// lineAt is the line (not the wrapped row) at a place, without its end.
func lineAt(s string, at int) draft.Span {
	line := draft.Span{Start: strings.LastIndexByte(s[:at], '\n') + 1, End: len(s)}
	if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
		line.End = at + i
	}
	return line
}
