package draft

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

var ps = regexp.MustCompile(`(?i)^p\.?\s?p?\.?\s?s\.?\b[.: ]`)

var closings = set(`regards|best regards|kind regards|kindest regards|warm regards|warmest regards|with kind regards|with best regards|many regards|best|all the best|best wishes|with best wishes|warm wishes|kind wishes|wishes|cheers|thanks|many thanks|thanks again|thank you|thanks a lot|thanks so much|with thanks|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|yours|respectfully|respectfully yours|cordially|warmly|take care|ta|br|kr|rgds|brgds|thx|cheers again|talk soon|speak soon|have a good day|have a great day|have a nice day|have a good weekend|have a great weekend|greetings|with respect|faithfully`)

// signature finds the closing line and the short lines below it, or a name
// alone at the end.
func (c *cutter) signature(ls []line, own []bool) {
	end := len(ls)
	for end > 0 && (!own[end-1] || ls[end-1].trim == "") {
		end--
	}
	if end == 0 {
		return
	}
	// A P.S. is the agent's own again.
	for i := end - 1; i > 0 && i > end-6; i-- {
		if own[i] && ps.MatchString(ls[i].trim) {
			end = i
			break
		}
	}
	for i := range end {
		if own[i] && (ls[i].In(c.text) == "-- " || ls[i].trim == "--") {
			c.take(ls, own, i, end, Signature)
			return
		}
	}
	// Look up from the end for a closing with nothing but short lines below.
	short := 0
	for i := end - 1; i >= 0 && short < 8; i-- {
		if !own[i] || ls[i].trim == "" {
			continue
		}
		name, alone := closing(ls[i].trim)
		if alone && i > 0 || name && short == 0 && i > 0 {
			c.take(ls, own, i, end, Signature)
			return
		}
		if !ls[i].holds(isSign, signs) {
			break
		}
		short++
	}
	// A name, alone below a blank line.
	i, n := end, 0
	for i > 0 && own[i-1] && ls[i-1].trim != "" {
		i--
		n++
	}
	if i == 0 || n > 4 || ls[i-1].trim != "" {
		return
	}
	for k := i; k < end; k++ {
		if !nameLine(ls[k].trim) {
			return
		}
	}
	c.take(ls, own, i, end, Signature)
}

// closing reports whether t is a closing with a name on the same line, and
// whether it is a closing alone.
func closing(t string) (name, alone bool) {
	low := strings.ToLower(strings.TrimRight(t, " ,.!–—-"))
	if closings[low] {
		return false, true
	}
	if head, tail, ok := strings.Cut(t, ","); ok && closings[strings.ToLower(strings.TrimSpace(head))] {
		return nameLine(strings.TrimSpace(tail)), false
	}
	return false, false
}

// signs reports whether a line could stand in a signature: short, and no
// sentence.
func signs(l *line) bool {
	t := l.trim
	return utf8.RuneCountInString(t) <= 64 && !strings.HasSuffix(t, "?") && !strings.HasSuffix(t, "!") &&
		(!strings.HasSuffix(t, ".") || len(strings.Fields(t)) <= 3) && !item.MatchString(t+" ")
}

// nameLine reports whether t is a name or a team: a few words, each with a
// capital, a short particle or a number, and no end of a sentence.
func nameLine(t string) bool {
	t = strings.TrimLeft(t, "-–—~^/* ")
	f := strings.Fields(t)
	if len(f) == 0 || len(f) > 6 || strings.ContainsAny(t, "?!:;") || strings.HasSuffix(t, ".") && len(f) > 1 {
		return false
	}
	lower := 0
	for i, w := range f {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(|,&"))
		switch {
		case unicode.IsUpper(r), unicode.IsDigit(r) && i > 0, !unicode.IsLetter(r) && i > 0:
		case i > 0 && (w == "of" || w == "and" || w == "the" || w == "from" || w == "at" || w == "for" || w == "von" || w == "de" || w == "van" || w == "der" || w == "la"):
			lower++
		default:
			return false
		}
	}
	return !opener[strings.ToLower(strings.Trim(f[0], ",."))] && lower < len(f)
}

// opener words begin sentences, not names.
var opener = set(`i|we|you|your|it|this|that|these|those|the|a|an|please|thanks|thank|sorry|yes|no|ok|okay|done|hi|hello|hey|dear|good|great|let|lets|let's|what|when|where|which|who|why|how|is|are|was|were|do|does|did|can|could|would|should|will|have|has|had|if|as|for|to|from|in|on|at|by|not|never|click|open|go|press|restart|try|sure|right|just|now|then|calm|relax|oops|my|our|there|here|all|any|nothing|everything|see|call|ask|send|wait|enough|really|seriously|wow|ugh|fixed|resolved|closed|noted|understood|unfortunately|apologies|awesome|perfect|bye|see|stay|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today`)
