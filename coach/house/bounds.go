package house

import (
	"bytes"
	"errors"
)

const (
	// most is how large a file may be, in bytes. Settings fill a hundredth
	// of it.
	most = 64 << 10

	// deepest is how many tables and lists may stand within one another.
	// Settings have two.
	deepest = 10

	tooDeep = "it has sections within sections within sections"
)

// errLarge: keys of a later version can take more room in our hand than they
// had in the file, where they may have been written closer together.
var errLarge = errors.New("it would be larger than 64 KB")

// deep reports, before the text is taken apart, whether it has keys of very
// many parts or very many tables within tables. Memory for these grows with
// the square of the depth: 64 KB of a.a.a.a would take gigabytes.
func deep(text []byte) bool {
	var dots, braces int
	for len(text) > 0 {
		switch text[0] {
		case '#':
			_, text, _ = bytes.Cut(text, []byte("\n"))
			dots = 0
			continue
		case '"', '\'':
			text = afterString(text)
			continue
		case '.':
			dots++
		case '{':
			dots, braces = 0, braces+1
		case '}':
			braces = max(0, braces-1)
		case '=', ',', '[', '\n':
			dots = 0
		}
		if dots > 2*deepest || braces > deepest {
			return true
		}
		text = text[1:]
	}
	return false
}

// afterString is what follows the string that text begins with. One that has
// no end goes to the end of its line or, with three quotes, of the text.
func afterString(text []byte) []byte {
	quote := text[:1]
	if bytes.HasPrefix(text, bytes.Repeat(quote, 3)) {
		quote = text[:3]
	}
	text = text[len(quote):]
	for len(text) > 0 {
		switch {
		case bytes.HasPrefix(text, quote):
			text = text[len(quote):]
			for n := 0; n < 2 && len(quote) == 3 && bytes.HasPrefix(text, quote[:1]); n++ {
				text = text[1:] // a string may end with two quotes of its own
			}
			return text
		case text[0] == '\n' && len(quote) == 1:
			return text
		case text[0] == '\\' && quote[0] == '"':
			text = text[min(2, len(text)):]
		default:
			text = text[1:]
		}
	}
	return text
}

// depth is how many tables and lists stand within one another in v.
func depth(v any) int {
	most := 0
	switch v := v.(type) {
	case map[string]any:
		for _, inner := range v {
			most = max(most, depth(inner))
		}
	case []map[string]any:
		for _, inner := range v {
			most = max(most, depth(inner))
		}
	case []any:
		for _, inner := range v {
			most = max(most, depth(inner))
		}
	default:
		return 0
	}
	return most + 1
}
