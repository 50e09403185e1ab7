package draft

import (
	"strings"
	"unicode/utf8"
)

// A unit is a stretch of the agent's own text in which a sentence may run on
// over line ends: a paragraph, an item of a list, or one line of chat.
type unit struct {
	Span
	item     bool
	opening  bool // no sentence comes before it
	from, to mark // what came of it
}

// A mark is a state of the cutting: how much there is.
type mark struct{ regions, sentences int }

// split sorts the lines into the agent's own and the rest, and gives the own
// ones back as units.
func (c *cutter) split() (units []unit) {
	ls := lines(c.text)
	if c.old != nil {
		remember(ls, c.old.lines)
	}
	c.lines = ls
	own := make([]bool, len(ls))
	for i := range own {
		own[i] = true
	}
	c.quoted(ls, own)
	c.code(ls, own)
	c.forms(ls, own)
	c.signature(ls, own)
	for i := 0; i < len(ls); i++ {
		if !own[i] || ls[i].trim == "" {
			continue
		}
		k := i + 1
		for k < len(ls) && own[k] && ls[k].trim != "" {
			k++
		}
		units = c.paragraph(units, ls[i:k])
		i = k - 1
	}
	return units
}

// take marks lines [i, k) as not the agent's own.
func (c *cutter) take(ls []line, own []bool, i, k int, kind RegionKind) {
	for i < k && ls[i].trim == "" {
		i++
	}
	for k > i && ls[k-1].trim == "" {
		k--
	}
	for j := i; j < k; j++ {
		if !own[j] {
			c.take(ls, own, i, j, kind)
			c.take(ls, own, j+1, k, kind)
			return
		}
	}
	if i >= k {
		return
	}
	for j := i; j < k; j++ {
		own[j] = false
	}
	c.regions = append(c.regions, Region{Span{ls[i].Start, ls[k-1].End}, kind})
}

// maxUnit is the longest unit, in bytes, that is read in one go: sentences do
// not run on for pages, and the segmenter's cost grows faster than its text.
const maxUnit = 8 << 10

// shorten adds a unit, cut where it is too long, after a full stop where that
// can be.
func shorten(units []unit, text string, u unit) []unit {
	for u.Len() > maxUnit {
		at := u.Start + maxUnit
		window := text[u.Start:at]
		if i := strings.LastIndex(window, ". "); i > 0 {
			at = u.Start + i + 1
		} else if i := strings.LastIndexByte(window, ' '); i > 0 {
			at = u.Start + i
		} else {
			for !utf8.RuneStart(text[at]) {
				at--
			}
		}
		units = append(units, unit{Span: Span{u.Start, at}, item: u.item})
		u = unit{Span: Span{at, u.End}}
	}
	return append(units, u)
}

// paragraph cuts lines that stand together into units. A line end inside a
// sentence is one that a mail program made: the next word would not have
// fitted on the line.
func (c *cutter) paragraph(units []unit, ls []line) []unit {
	width := 0
	for i := range ls {
		width = max(width, ls[i].width())
	}
	var cur unit // not added yet
	for i := range ls {
		l := &ls[i]
		bullet := l.bullet()
		joins := false
		if i > 0 && bullet == 0 && width >= 50 {
			prev := &ls[i-1]
			word, _, _ := strings.Cut(l.trim, " ")
			joins = prev.width()+1+utf8.RuneCountInString(word) > width && !strings.HasSuffix(prev.trim, ":")
		}
		switch {
		case joins:
			cur.End = l.End
		default:
			if i > 0 {
				units = shorten(units, c.text, cur)
			}
			cur = unit{Span: l.Span}
			if bullet > 0 && bullet < l.Len() {
				cur.item = true
				cur.Start += bullet
			}
		}
	}
	return shorten(units, c.text, cur)
}
