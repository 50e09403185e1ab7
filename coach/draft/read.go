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
	first := len(c.regions)
	body := u.Span
	if m := signature.FindStringSubmatchIndex(u.In(c.text)); m != nil && m[2] > 0 {
		// "-Austin" at the end of a public reply
		c.regions = append(c.regions, Region{Span{u.Start + m[2], u.Start + m[3]}, Signature})
		body.End = u.Start + m[2]
		first++
	}
	opaque(c.text, body, func(s Span, k RegionKind) { c.regions = append(c.regions, Region{s, k}) })
	whole := c.regions[first:]
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
	if n := greeting(text, len(c.sentences) == 0); n > 0 {
		c.sentence(Sentence{Span: Span{body.Start, body.Start + n}, Greeting: true}, whole)
		at = n
	}
	for _, s := range c.tools.sentences.Segment(text[at:]) {
		refine(text, Span{at + s.Start, at + s.End()}, func(p Span) {
			c.sentence(Sentence{Span: Span{body.Start + p.Start, body.Start + p.End}, Item: u.item}, whole)
		})
	}
}

var (
	hello     = regexp.MustCompile(`^(?:x+\s+)*(?i:hi|hello|hey|hiya|dear|greetings|howdy|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)(?i: there| again| all| both| everyone| folks| team| sir| madam| or)*(?:(?: (?:x{3,}|[\p{Lu}][\p{L}.'’-]*)){0,4}\s*(?:[,!.:;–—-]+(?:\s|$)|$)| \p{Ll}[\p{Ll}'’-]{1,14},(?:\s|$))`)
	addressee = regexp.MustCompile(`^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2},\s*$`)
)

// greeting is the length of the salutation at the start of text, or 0. A bare
// name counts only on the first line.
func greeting(text string, opening bool) int {
	head := text[:min(len(text), 120)]
	if m := hello.FindString(head); m != "" {
		return len(strings.TrimRight(m, " \t\n"))
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
	from := len(c.words)
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
	c.tools.tags.TagTokens(c.toks)
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
	c.bounds = append(c.bounds, Span{from, len(c.words)})
	for range len(c.words) - from {
		c.owner = append(c.owner, int32(len(c.sentences)))
	}
	c.sentences = append(c.sentences, s)
}

// tokens cuts a stretch without foreign words in it.
func (c *cutter) tokens(s Span) {
	for _, t := range c.tools.tokens.Tokenize(s.In(c.text)) {
		part(t.Text, s.Start+t.Start, func(text string, at int) {
			fold := fold(text)
			if fold == "" {
				return
			}
			if n := len(c.words) - 1; fold == "not" && n >= 0 && c.words[n].End == at {
				if stem, ok := stems[c.words[n].Fold]; ok {
					c.words[n].Fold = stem
				}
			}
			c.words = append(c.words, Word{Span: Span{at, at + len(text)}, Fold: fold})
			c.toks = append(c.toks, token.Token{Text: plain(text), Start: at})
		})
	}
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
