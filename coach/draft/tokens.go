package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/token"
)

// tokens cuts a stretch without foreign words in it. What is parted by white
// space is cut one by one; a plain word, as most are, needs no cutting.
func (c *cutter) tokens(s Span) {
	text := c.text[:s.End]
	for at := s.Start; at < len(text); {
		r, n := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[at:])
		}
		if unicode.IsSpace(r) {
			at += n
			continue
		}
		end, letters := at, 0
		for end < len(text) {
			if b := text[end]; b|0x20 >= 'a' && b|0x20 <= 'z' {
				end++
				letters++
				continue
			}
			r, n := utf8.DecodeRuneInString(text[end:])
			if unicode.IsSpace(r) {
				break
			}
			end += n
		}
		switch word := text[at:end]; {
		case letters == len(word):
			c.word(word, at)
		case letters == len(word)-1 && letters > 4 && strings.IndexByte(",.!?;:", word[letters]) >= 0:
			// longer than an abbreviation or a face such as "XD:"
			c.word(word[:letters], at)
			c.token(word[letters:], at+letters)
		default:
			for _, t := range c.tools.tokens.Tokenize(word) {
				part(t.Text, at+t.Start, c.token)
			}
		}
		at = end
	}
}

// word takes in a token that is all letters, a to z.
func (c *cutter) word(text string, at int) {
	if len(text) < 9 {
		if n, ok := bare[strings.ToLower(text)]; ok {
			c.token(text[:n], at)
			c.token(text[n:], at+n)
			return
		}
	}
	c.token(text, at)
}

// token takes in what stands for one word.
func (c *cutter) token(text string, at int) {
	fold := fold(text)
	if fold == "" {
		return
	}
	if n := len(c.words) - 1; fold == "not" && n >= c.begin && c.words[n].End == at {
		if stem, ok := stems[c.words[n].Fold]; ok {
			c.words[n].Fold = stem
		}
	}
	c.words = append(c.words, Word{Span: Span{at, at + len(text)}, Fold: fold})
	c.toks = append(c.toks, token.Token{Text: plain(text), Start: at})
}
