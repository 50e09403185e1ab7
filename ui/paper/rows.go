package paper

import (
	"iter"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/go-text/typesetting/segmenter"

	"levelhead/coach/draft"
)

// A Row is one row of a wrapped text: the bytes it shows, and where the next
// row begins. A line end between the two is shown by no row.
type Row struct {
	draft.Span
	Next int
}

// hard reports whether the row ends where a line ends, not by wrapping.
func (r Row) hard() bool { return r.Next > r.End }

// Measure is the width of a piece of text on the screen.
type Measure func(string) float32

// Wrap cuts text, from a row's start on, into rows no wider than width. It
// breaks after spaces, within a word where Unicode allows it (after a hyphen,
// between Chinese characters), and anywhere only when that is not enough.
// Spaces at a row's end may hang over. There is always at least one row, and
// one more after a line end that ends the text.
func Wrap(text string, from int, width float32, measure Measure) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for {
			end, next := len(text), len(text)
			if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
				end, next = from+i, from+i+1
				if end > from && text[end-1] == '\r' {
					end--
				}
			}
			w := wrapper{text: text, width: width, measure: measure, yield: yield}
			if !w.line(draft.Span{Start: from, End: end}, next) {
				return
			}
			if next == end { // the text's last line
				return
			}
			from = next
		}
	}
}

type wrapper struct {
	text    string
	width   float32
	measure Measure
	yield   func(Row) bool
}

// line cuts one line into rows and reports whether to go on.
func (w *wrapper) line(line draft.Span, next int) bool {
	start, at := line.Start, line.Start // the row's start, and how far it goes so far
	var x float32
	for p := range pieces(w.text, line) {
		full, seen := w.piece(start, p)
		if at > start && x+seen > w.width {
			if !w.yield(Row{draft.Span{Start: start, End: at}, at}) {
				return false
			}
			start, x = at, 0
			full, seen = w.piece(start, p)
		}
		for seen > w.width { // one word that is wider than a row
			cut := w.fits(p)
			if strings.Trim(w.text[cut:p.End], " ") == "" {
				break
			}
			if !w.yield(Row{draft.Span{Start: start, End: cut}, cut}) {
				return false
			}
			start, p.Start = cut, cut
			full, seen = w.piece(start, p)
		}
		x += full
		at = p.End
	}
	return w.yield(Row{draft.Span{Start: start, End: line.End}, next})
}

// long is how many bytes of a word are measured before all of it is.
const long = 256

// piece is how much wider a piece makes the row that begins at start: with the
// spaces at its end, and without them. How wide a tab is depends on where it
// stands, so a row with one is measured whole.
func (w *wrapper) piece(start int, p draft.Span) (full, seen float32) {
	s := p.In(w.text)
	if row := w.text[start:p.End]; strings.IndexByte(row, '\t') >= 0 {
		before := w.measure(w.text[start:p.Start])
		return w.measure(row) - before, w.measure(strings.TrimRight(row, " \t")) - before
	}
	word := strings.TrimRight(s, " ")
	if len(word) > long {
		// That it is too wide is all there is to know of a word without end.
		if seen = w.measure(word[:w.settle(p.Start+long)-p.Start]); seen > w.width {
			return seen, seen
		}
	}
	seen = w.measure(word)
	full = seen
	if n := len(s) - len(word); n > 0 {
		full += float32(n) * w.measure(" ")
	}
	return full, seen
}

// fits is the end of the longest beginning of a piece that is no wider than a
// row: at least one character, so that even the narrowest window goes on.
func (w *wrapper) fits(p draft.Span) int {
	// Look at twice as much as fits until that is too wide: a word of a
	// megabyte is never measured whole.
	var edges []int
	for some := 16; ; some *= 2 {
		to := min(w.settle(p.Start+some), p.End)
		edges = characters(w.text, draft.Span{Start: p.Start, End: to})
		if to == p.End || w.measure(w.text[p.Start:to]) > w.width {
			break
		}
	}
	edges = edges[1:]
	i := sort.Search(len(edges), func(i int) bool { return w.measure(w.text[p.Start:edges[i]]) > w.width })
	return edges[max(i-1, 0)]
}

func (w *wrapper) settle(at int) int {
	for at < len(w.text) && !utf8.RuneStart(w.text[at]) {
		at++
	}
	return at
}

// pieces cuts a line after every place where it may break. Every word begins
// a piece, so that where a line breaks depends on nothing before the word.
func pieces(text string, line draft.Span) iter.Seq[draft.Span] {
	return func(yield func(draft.Span) bool) {
		for at := line.Start; at < line.End; {
			word := draft.Span{Start: at, End: line.End}
			if i := strings.IndexByte(word.In(text), ' '); i >= 0 {
				word.End = at + i
			}
			next := word.End
			for next < line.End && text[next] == ' ' {
				next++
			}
			if !parts(text, word, next, yield) {
				return
			}
			at = next
		}
	}
}

// chunk is how many runes of a word are looked at in one go.
const chunk = 512

// parts cuts one word where Unicode allows it; the last part goes to next.
func parts(text string, word draft.Span, next int, yield func(draft.Span) bool) bool {
	if simple(word.In(text)) {
		return yield(draft.Span{Start: word.Start, End: next})
	}
	var seg segmenter.Segmenter
	var runes []rune
	for at := word.Start; at < word.End; {
		runes = runes[:0]
		cut := at
		for cut < word.End && len(runes) < chunk {
			r, n := utf8.DecodeRuneInString(text[cut:word.End])
			runes = append(runes, r)
			cut += n
		}
		seg.Init(runes)
		begun := at
		for it := seg.LineIterator(); it.Next(); {
			p := draft.Span{Start: at, End: at}
			for _, r := range it.Line().Text {
				p.End += runeLen(text, p.End, r)
			}
			if p.End == cut && cut < word.End && p.Start > begun {
				break // the part may go on in the next chunk
			}
			at = p.End
			if p.End == word.End {
				p.End = next
			}
			if !yield(p) {
				return false
			}
		}
	}
	return true
}

// simple reports whether a word is nothing but letters and digits, and at its
// end perhaps a comma or such, as most are: it then breaks nowhere.
func simple(word string) bool {
	word = strings.TrimRight(word, ".,:;!?")
	for i := range len(word) {
		if c := word[i]; c|0x20 < 'a' || c|0x20 > 'z' {
			if c < '0' || c > '9' {
				return false
			}
		}
	}
	return true
}

// rewrap is the rows of a text after a change, given its rows before. Rows
// that the change did not touch are moved along, not made again.
func rewrap(rows []Row, text string, c Change, width float32, measure Measure) []Row {
	first := rowAt(rows, c.Start)
	// A row's start depends on the row before it, whose last word may have
	// become longer or shorter; a word cut in pieces, on where it begins.
	for first > 0 && !rows[first-1].hard() {
		first--
		if s := rows[first].Start; s == 0 || text[s-1] == ' ' || text[s-1] == '\n' {
			break
		}
	}
	delta := c.Delta()
	from := rows[first].Start
	made := make([]Row, 0, 8)
	rest := rows[rowAt(rows, c.End)+1:]
	met := false // a new row begins where an old one did: from here on all is as it was
	for r := range Wrap(text, from, width, measure) {
		for len(rest) > 0 && rest[0].Start+delta < r.Start {
			rest = rest[1:]
		}
		if met = len(rest) > 0 && rest[0].Start+delta == r.Start; met {
			break
		}
		made = append(made, r)
	}
	if !met {
		rest = nil
	}
	out := make([]Row, 0, first+len(made)+len(rest))
	out = append(append(out, rows[:first]...), made...)
	for _, r := range rest {
		r.Start, r.End, r.Next = r.Start+delta, r.End+delta, r.Next+delta
		out = append(out, r)
	}
	return out
}

// rowAt is the row that a place stands on; where one row ends and the next
// begins without a line end, the next.
func rowAt(rows []Row, at int) int {
	return max(sort.Search(len(rows), func(i int) bool { return rows[i].Start > at })-1, 0)
}
