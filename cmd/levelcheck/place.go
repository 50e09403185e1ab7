package main

import (
	"strings"
	"unicode/utf8"
)

// A ruler tells the line and column of places in a text, both from 1, as
// editors count them: a line ends at its "\n", and a column is one character
// (rune), a tab too. A byte that is not UTF-8 is a character of its own. Places
// asked for in order cost one walk over the text in all.
type ruler struct {
	text      string
	off       int // what follows is about this place
	line, col int // from 0
}

// place is the line and column of the byte at off, which stands on the edge of
// a character or at the end of the text.
func (r *ruler) place(off int) (line, col int) {
	if off < r.off {
		*r = ruler{text: r.text}
	}
	part := r.text[r.off:off]
	if n := strings.Count(part, "\n"); n > 0 {
		r.line += n
		r.col = 0
		part = part[strings.LastIndexByte(part, '\n')+1:]
	}
	r.col += utf8.RuneCountInString(part)
	r.off = off
	return r.line + 1, r.col + 1
}
