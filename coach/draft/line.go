package draft

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// A line is one line of a text, with what was found out about it.
type line struct {
	Span        // without its line end
	next int    // where the next line begins
	raw  string // the line
	trim string // without white space at either end

	asked, is trait // what was looked at, and what of it holds
	mark      int32
	runes     int32 // plus 1; 0 where they were not counted
}

// width is how many runes the line has.
func (l *line) width() int {
	if l.runes == 0 {
		l.runes = int32(utf8.RuneCountInString(l.raw)) + 1
	}
	return int(l.runes) - 1
}

// A trait is something that a line's text alone decides.
type trait uint16

const (
	isWrote   trait = 1 << iota // says that somebody wrote what follows
	isDivider                   // earlier mail begins
	isHeader                    // a header of earlier mail
	isField                     // a ticket system's own
	isCode
	isSign   // could stand in a signature
	isMarked // the length of its bullet or number was looked at: line.mark
)

// holds looks for a trait, once in the life of the line.
func (l *line) holds(f trait, look func(*line) bool) bool {
	if l.asked&f == 0 {
		l.asked |= f
		if look(l) {
			l.is |= f
		}
	}
	return l.is&f != 0
}

func lines(text string) (ls []line) {
	ls = make([]line, 0, strings.Count(text, "\n")+1)
	until := func(text string) int { return strings.IndexByte(text, '\n') }
	if strings.Contains(text, "\r") { // few do, and to look for both takes longer
		until = func(text string) int { return strings.IndexAny(text, "\n\r") }
	}
	for at := 0; at < len(text); {
		end, next := len(text), len(text)
		if i := until(text[at:]); i >= 0 {
			end, next = at+i, at+i+1
			if text[end] == '\r' && next < len(text) && text[next] == '\n' {
				next++
			}
		}
		raw := text[at:end]
		ls = append(ls, line{Span: Span{at, end}, next: next, raw: raw, trim: strings.TrimSpace(raw)})
		at = next
	}
	return ls
}

// remember takes what is known of the lines at the beginning and at the end
// that are the same in old.
func remember(ls, old []line) {
	learn := func(l, o *line) bool {
		if l.raw != o.raw {
			return false
		}
		l.asked, l.is, l.mark, l.runes = o.asked, o.is, o.mark, o.runes
		return true
	}
	n := 0
	for n < min(len(ls), len(old)) && learn(&ls[n], &old[n]) {
		n++
	}
	for k := 1; k <= min(len(ls), len(old))-n && learn(&ls[len(ls)-k], &old[len(old)-k]); k++ {
	}
}

var item = regexp.MustCompile(`^\s*(?:[-*•‣◦▪·–—+]\s+|\(?(?:\d{1,2}|[a-hA-H])[.)]\s+|(?i:step)\s+\d{1,2}\s*[:.)-]\s*|[☐☑✓✔✅➤→]\s*)`)

// bullet is the length of the bullet or number that begins the line, with what
// stands before it; 0 for none.
func (l *line) bullet() int {
	if l.asked&isMarked == 0 {
		l.asked |= isMarked
		if t := l.trim; !wordy(t) || len(t) > 1 && (t[1] == '.' || t[1] == ')') || strings.EqualFold(t[:min(len(t), 4)], "step") {
			if m := item.FindStringIndex(l.raw); m != nil {
				l.mark = int32(m[1])
			}
		}
	}
	return int(l.mark)
}

// wordy reports whether a line begins with a letter, a to z.
func wordy(t string) bool { return t != "" && (t[0]|0x20 >= 'a' && t[0]|0x20 <= 'z') }
