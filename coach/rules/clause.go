package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// A place says where in its sentence a clause stands, and so how it can be
// taken out or replaced without breaking what is around it.
type place uint8

const (
	inside place = iota // tied to the words around it
	alone               // there is nothing else in the sentence
	ahead               // the rest of the sentence follows, after a mark or "and"
	behind              // the rest of the sentence comes first
)

// A clause is a stretch of a sentence that stands on its own.
type clause struct {
	d     *draft.Draft
	s     *draft.Sentence
	at    draft.Span // the clause itself
	where place
	whole draft.Span // the clause with the marks and "so" or "and" that tie it to the rest
}

// ties are the little words that hang a clause on to the one before it.
var ties = folded("so and but then please just now honestly really meanwhile first kindly ok okay well thus hence therefore pls sir madam because since as")

// calls are what may stand before a clause without being part of the sentence.
var calls = folded("ok okay well sir madam ma'am please now right look listen so and but then hey oh yes no first really honestly mate oga ah ma bro hon dude man tiger pal love meanwhile")

// onward words go from one clause to the next.
var onward = folded("and then but")

// hanging words begin what cannot stand without the clause before it.
var hanging = folded("given since because whereas as while whilst although though least especially until unless which who that when if even or")

func folded(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// clauseAt looks at where in its sentence at stands.
func clauseAt(d *draft.Draft, at draft.Span) clause {
	c := clause{d: d, s: d.SentenceAt(at.Start), at: at, whole: at}
	if c.s == nil {
		return c
	}
	ws := c.s.Words
	from, to := len(ws), len(ws)
	for i := range ws {
		if ws[i].Start >= at.Start && i < from {
			from = i
		}
		if ws[i].Start >= at.End {
			to = i
			break
		}
	}
	mark := func(i int) bool { return !ws[i].Foreign && ws[i].Punct() }
	free := true // nothing but calls comes before
	for i := range from {
		if !mark(i) && !calls[ws[i].Fold] {
			free = false
		}
	}
	next := to
	for next < len(ws) && mark(next) {
		next++
	}
	if next > to && next < len(ws) && next > 0 && ws[next-1].Fold == "," {
		// ", bro." and ", please." at the end belong to the clause
		end := next
		for end < len(ws) && (mark(end) || calls[ws[end].Fold]) {
			end++
		}
		if end == len(ws) {
			for k := next; k < len(ws); k++ {
				if !mark(k) {
					c.at.End, c.whole.End = ws[k].End, ws[k].End
				}
			}
			next = end
		}
	}
	last := next == len(ws)
	and := !last && onward[ws[next].Fold]
	switch {
	case free && last:
		c.where = alone
	case !last && (free || led(ws, from)) && (next > to || and):
		// on to the first word of what follows, over "please," and "and then"
		for next < len(ws) && (mark(next) || onward[ws[next].Fold] || ws[next].Fold == "please" && next+1 < len(ws) && mark(next+1)) {
			next++
		}
		if next < len(ws) && !hanging[ws[next].Fold] {
			c.where = ahead
			c.whole.End = ws[next].Start
		}
	case last:
		tied := from
		for tied > 0 && (mark(tied-1) || ties[ws[tied-1].Fold]) {
			tied--
		}
		if words := spoken(ws[:tied]); tied < from && words > 2 {
			c.where = behind
			c.whole.Start = ws[tied-1].End
		}
	}
	return c
}

// led reports whether a mark stands before word i, with nothing but "so" and
// the like between.
func led(ws []draft.Word, i int) bool {
	for i > 0 && ties[ws[i-1].Fold] {
		i--
	}
	return i > 0 && !ws[i-1].Foreign && ws[i-1].Punct()
}

// tails begin what hangs on an order: "calm down about the fee", "be glad that".
var tails = folded("about over with that while when for at of on first there here now please in then to under it until till like as bro sir")

// stretched is at with what hangs on it, up to the next mark, where that is
// short.
func stretched(d *draft.Draft, at draft.Span) (draft.Span, bool) {
	s := d.SentenceAt(at.Start)
	if s == nil {
		return at, false
	}
	i := wordAt(s, at.End)
	if i >= len(s.Words) || s.Words[i].Foreign || !tails[s.Words[i].Fold] {
		return at, false
	}
	for n := 0; i < len(s.Words) && n < 14; n++ {
		if w := s.Words[i]; !w.Foreign && w.Punct() {
			return at, true
		}
		at.End = s.Words[i].End
		i++
	}
	return at, i >= len(s.Words)
}

func spoken(ws []draft.Word) (n int) {
	for _, w := range ws {
		if w.Foreign || !w.Punct() {
			n++
		}
	}
	return n
}

// drop takes the clause out. ok is false where the sentence would not stand
// without it.
func (c clause) drop() (fix check.Fix, ok bool) {
	const label = "leave it out"
	switch c.where {
	case ahead:
		return check.Fix{Label: label, Edits: []check.Edit{c.raised("")}}, true
	case behind:
		return check.Fix{Label: label, Edits: []check.Edit{{Span: c.whole}}}, true
	}
	return check.Fix{}, false
}

// sentence puts a sentence of its own in place of the clause. It comes without
// its full stop.
func (c clause) sentence(words string) (fix check.Fix, ok bool) {
	fix = check.Fix{Label: words + ".", Ask: blank(words)}
	switch c.where {
	case alone:
		if !c.starts() {
			words = lower(words)
		}
		fix.Edits = []check.Edit{{Span: c.at, Text: words}}
	case ahead:
		e := c.raised(words + ". ")
		if !c.starts() {
			return check.Fix{}, false
		}
		fix.Edits = []check.Edit{e}
	case behind:
		fix.Edits = []check.Edit{{Span: c.whole, Text: ". " + words}}
	default:
		return check.Fix{}, false
	}
	return fix, true
}

func (c clause) starts() bool { return atStart(c.d, c.s, c.at) }

// raised replaces the clause and gives what follows its capital, where the
// clause had one or stops being part of the sentence.
func (c clause) raised(words string) check.Edit {
	e := check.Edit{Span: c.whole, Text: words}
	if words != "" || c.starts() && capital(c.at.In(c.d.Text)) {
		r, n := utf8.DecodeRuneInString(c.d.Text[e.End:])
		if up := unicode.ToUpper(r); up != r {
			e.Text += string(up)
			e.End += n
		}
	}
	return e
}
