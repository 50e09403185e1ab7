package draft

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/token"
)

// read cuts one unit into sentences and their words.
func (c *cutter) read(u unit) {
	u.opening = len(c.sentences) == 0
	u.from = c.mark()
	first := len(c.inner)
	body := u.Span
	if at := signed(u.In(c.text)); !at.Empty() && at.Start > 0 {
		// "-Austin" at the end of a public reply
		c.inner = append(c.inner, Region{Span{u.Start + at.Start, u.Start + at.End}, Signature})
		body.End = u.Start + at.Start
		first++
	}
	opaque(c.text, body, func(s Span, k RegionKind) { c.inner = append(c.inner, Region{s, k}) })
	whole := c.inner[first:]
	text := body.In(c.text)
	if len(whole) > 0 {
		// Kept whole, a link or quotation must not end a sentence: the
		// segmenter sees a plain word of the same length.
		b := []byte(text)
		for _, r := range whole {
			for i := r.Start - body.Start; i < r.End-body.Start; i++ {
				b[i] = 'x'
			}
		}
		text = string(b)
	}
	at := 0
	if n := greeting(text, u.opening); n > 0 {
		c.sentence(Sentence{Span: Span{body.Start, body.Start + n}, Greeting: true}, whole)
		at = n
	}
	c.tools.sentences.Each(text[at:], func(start, end int) {
		refine(text, Span{at + start, at + end}, func(p Span) {
			c.sentence(Sentence{Span: Span{body.Start + p.Start, body.Start + p.End}, Item: u.item}, whole)
		})
	})
	u.to = c.mark()
	c.units = append(c.units, u)
}

// signed is the place of a name behind a dash at the very end of a unit, with
// the dash; empty for none.
func signed(text string) Span {
	// The longest such signature is shorter than what is looked at.
	tail := strings.TrimRight(text, "\t\n\f\r ")
	from := max(0, len(tail)-40)
	if !strings.ContainsAny(tail[from:], "-–—^~*/") {
		return Span{}
	}
	if !named(tail[from:]) {
		return Span{}
	}
	m := signature.FindStringSubmatchIndex(tail[from:])
	if m == nil {
		return Span{}
	}
	return Span{from + m[2], from + m[3]}
}

// named reports whether a letter or more stand at the end, with a full stop
// behind them or not, and a dash or the like before them: signature asks for no
// less.
func named(tail string) bool {
	tail = strings.TrimSuffix(tail, ".")
	name := strings.TrimRight(tail, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	if len(name) == len(tail) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(name, "\t\n\f\r "))
	return strings.ContainsRune("-–—^~*/", r)
}

var (
	hello     = regexp.MustCompile(`^(?:x+\s+)*(?i:hi|hello|hey|hiya|dear|greetings|howdy|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)(?i: there| again| all| both| everyone| folks| team| sir| madam| or)*(?:(?: (?:x{3,}|[\p{Lu}][\p{L}.'’-]*)){0,4}\s*(?:[,!.:;–—-]+(?:\s|$)|$)| \p{Ll}[\p{Ll}'’-]{1,14},(?:\s|$))`)
	addressee = regexp.MustCompile(`^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2},\s*$`)
)

// greeting is the length of the salutation at the start of text, or 0. A bare
// name counts only on the first line.
func greeting(text string, opening bool) int {
	head := text[:min(len(text), 120)]
	if head != "" && strings.IndexByte("xhdgmaeHDGMAE", head[0]) >= 0 {
		if m := hello.FindString(head); m != "" {
			return len(strings.TrimRight(m, " \t\n"))
		}
	}
	if opening && addressee.MatchString(text) {
		return len(strings.TrimRight(text, " \t"))
	}
	return 0
}

// refine cuts a sentence on where chat does without capitals, and after an
// emoji.
func refine(text string, s Span, yield func(Span)) {
	start := s.Start
	cut := func(end, next int) {
		if p := trim(text, Span{start, end}); !p.Empty() {
			yield(p)
		}
		start = next
	}
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(text[i:])
		end := i + n
		switch {
		case r == '!' || r == '?' || r == '.' || r == '…':
			stop := end
			for stop < s.End {
				r, n := utf8.DecodeRuneInString(text[stop:])
				if !strings.ContainsRune(".!?…)]\"'”’", r) {
					break
				}
				stop += n
			}
			if stop < s.End && isSpace(text, stop) && (r != '.' && r != '…' || endsWord(text[start:i], text[i:stop], text[stop:s.End])) {
				cut(stop, stop)
			}
			end = max(stop, end)
		case isEmoji(r) && end < s.End:
			stop := end
			for stop < s.End {
				r, n := utf8.DecodeRuneInString(text[stop:])
				if !isEmoji(r) && r != 0xFE0F && r != 0x200D && (r < 0x1F3FB || r > 0x1F3FF) {
					break
				}
				stop += n
			}
			next := strings.TrimLeft(text[stop:s.End], " ")
			if up, _ := utf8.DecodeRuneInString(next); unicode.IsUpper(up) && stop > start {
				cut(stop, stop)
			}
			end = stop
		}
		i = end
	}
	cut(s.End, s.End)
}

func isSpace(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsSpace(r)
}

var abbreviation = set(`etc|approx|vs|min|mins|max|ext|tel|no|dept|incl|e.g|eg|i.e|ie|mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|hr|hrs|sec|secs|fig|ver|vol|est|cf|resp|p.s|a.m|p.m|am|pm|misc|mgr|govt|rm|bldg|acct|qty|ref|para|pp|sr|jr`)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.SplitSeq(list, "|") {
		m[w] = true
	}
	return m
}

// endsWord reports whether a full stop after before ends a sentence although
// the next word has no capital: as in chat, "fixed now. will ring you".
func endsWord(before, stop, after string) bool {
	if len(stop) > 1 && strings.Trim(stop, ".…") == "" {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " \n"))
		return unicode.IsUpper(r)
	}
	w := before
	if i := strings.LastIndexFunc(before, unicode.IsSpace); i >= 0 {
		w = before[i+1:]
	}
	w = strings.ToLower(strings.Trim(w, "()[]\"'“”"))
	if len(w) < 2 || abbreviation[w] || strings.Contains(w, ".") {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(w)
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ')' && last != '%' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " \t\n\r\"'“(["))
	return unicode.IsLetter(next) || unicode.IsDigit(next) && unicode.IsLetter(last)
}

func trim(text string, s Span) Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.Start += n
	}
	for s.End > s.Start {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.End -= n
	}
	return s
}

// sentence cuts one sentence into words and tags them.
func (c *cutter) sentence(s Sentence, whole []Region) {
	if s.Empty() {
		return
	}
	if c.known(s, whole) {
		return
	}
	from := len(c.words)
	c.begin = from
	c.toks = c.toks[:0]
	at := s.Start
	for _, r := range whole {
		if r.End <= at || r.Start >= s.End {
			continue
		}
		c.tokens(Span{at, r.Start})
		c.words = append(c.words, Word{Span: r.Span, Foreign: true})
		c.toks = append(c.toks, token.Token{Text: "Example", Start: r.Start})
		at = r.End
	}
	if at < s.End {
		c.tokens(Span{at, s.End})
	}
	if len(c.words) == from {
		return
	}
	c.tools.tags.Tag(c.toks)
	for i := from; i < len(c.words); i++ {
		w := &c.words[i]
		w.Tag = c.toks[i-from].Tag
		if w.Foreign {
			w.Tag = "NNP"
			continue
		}
		if !hasLetter(w.Fold) && !hasDigit(w.Fold) {
			w.Tag = punctTag(w.Fold)
			continue
		}
		prev := ""
		if i > from {
			prev = c.words[i-1].Fold
		}
		next := ""
		if i+1 < len(c.words) {
			next = c.toks[i+1-from].Tag
		}
		w.Fold = settle(w.Fold, w.Tag, prev, next, i > from && c.words[i-1].End == w.Start)
	}
	for i := from; i < len(c.words); i++ {
		c.words[i].tag = tagPlace(c.words[i].Tag)
	}
	c.fresh = append(c.fresh, fresh{len(c.sentences), Span{from, len(c.words)}})
	c.add(s, new(life), nil)
}

func (c *cutter) add(s Sentence, l *life, h *hits) {
	c.sentences = append(c.sentences, s)
	c.lives = append(c.lives, l)
	c.hits = append(c.hits, h)
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }
func hasDigit(s string) bool  { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }

func punctTag(fold string) string {
	switch fold[0] {
	case '.', '!', '?':
		return "."
	case ',':
		return ","
	case ':', ';', '-':
		return ":"
	case '(', '[', '{':
		return "("
	case ')', ']', '}':
		return ")"
	case '"', '\'', '`':
		return "''"
	case '$', '%', '&':
		return "$"
	}
	return "SYM"
}
