package draft

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A unit is a stretch of the agent's own text in which a sentence may run on
// over line ends: a paragraph, an item of a list, or one line of chat.
type unit struct {
	Span
	item bool
}

type line struct {
	Span        // without its line end
	next int    // where the next line begins
	trim string // without white space at either end
}

func lines(text string) (ls []line) {
	for at := 0; at < len(text); {
		end, next := len(text), len(text)
		if i := strings.IndexAny(text[at:], "\n\r"); i >= 0 {
			end, next = at+i, at+i+1
			if text[end] == '\r' && next < len(text) && text[next] == '\n' {
				next++
			}
		}
		ls = append(ls, line{Span{at, end}, next, strings.TrimSpace(text[at:end])})
		at = next
	}
	return ls
}

var (
	onWrote = regexp.MustCompile(`(?i)^(?:on\b.{4,200}\bwrote|am\b.{4,200}\bschrieb\b.{0,120}|le\b.{4,200}\ba écrit|el\b.{4,200}\bescribió|[\p{L} .'-]{2,40} wrote(?: on .{4,60})?)\s?:$`)
	divider = regexp.MustCompile(`(?i)^[-_=*\s]{2,}\s*(?:original message|forwarded message|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original|reply above this line)\s*[-_=*\s]*$`)
	above   = regexp.MustCompile(`(?i)^\W{0,6}(?:please )?(?:type|write|enter|reply)\b.{0,30}\babove this line\b`)
	header  = regexp.MustCompile(`(?i)^\*?(from|sent|date|to|cc|subject|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto)\*?\s?:\*?\s+\S`)
	field   = regexp.MustCompile(`(?i)^(?:#|\[)?(?:ticket|case|incident|request|status|priority|severity|assignee|assigned to|requester|requested by|reported by|category|queue|due date|sla|ref(?:erence)?|subject|issue key|channel)\s?(?:id|no\.?|number|#)?\s?[:=]\s*\S.{0,60}$`)
	item    = regexp.MustCompile(`^\s*(?:[-*•‣◦▪·–—+]\s+|\(?(?:\d{1,2}|[a-hA-H])[.)]\s+|(?i:step)\s+\d{1,2}\s*[:.)-]\s*|[☐☑✓✔✅➤→]\s*)`)
	ps      = regexp.MustCompile(`(?i)^p\.?\s?p?\.?\s?s\.?\b[.: ]`)

	logLine = regexp.MustCompile(`^\W?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\S*\s+(?:\W?(?i:info|warn|warning|error|debug|trace|fatal|notice)\b|\[)|^(?:\w{3} [ \d]\d \d\d:\d\d:\d\d )|^\[\d\d?:\d\d(?::\d\d)?\]\s`)
	trace   = regexp.MustCompile(`^\s*(?:at [\w.$<>/]+\(.*\)|Traceback \(most recent|File ".*", line \d+|Caused by: |[\w.]+(?:Exception|Error): |Exception in thread|\.{3} \d+ more)`)
	prompt  = regexp.MustCompile(`^(?:#!\/|\$ \S|PS [A-Z]:\\|[A-Z]:\\[^>\n]*>|[\w.-]+@[\w.-]+:[^\s]*[$#] )`)
	errline = regexp.MustCompile(`^(?i:(?:fatal )?(?:error|exception)(?: code)?)\s?(?:[:\[(]|#?\d|0x)`)
	said    = regexp.MustCompile(`(?i)[?]|\b(?:i|we|you|your|my|me|us|please|sorry)\b`)
	pair    = regexp.MustCompile(`^"[\w.-]+"\s*:\s*\S.*$`)
	command = regexp.MustCompile(`^(?:sudo |rm -|cp -|mv -|ls -|grep -|cat /|echo ["$]|export \w+=|apt(?:-get)? |yum |dnf |brew |ipconfig ?(?:/|$)|ifconfig ?(?:-|$)|ping [\w.]+|tracert |traceroute |nslookup |net (?:use|stop|start|user) |sfc /|dism /|chkdsk |gpupdate ?(?:/|$)|gpresult |reg (?:add|delete|query) |netsh |robocopy |systemctl |journalctl |chmod |chown |git (?:clone|pull|push|checkout|status)|npm |pip |docker |kubectl |taskkill |powershell |Get-[A-Z]|Set-[A-Z]|Remove-[A-Z]|New-[A-Z]|SELECT .* FROM )`)
	source  = regexp.MustCompile(`^(?:[{}\])];?,?|.*[;{]|#include\b.*|import [\w.{].*|(?:var|let|const|func|def|class|public|private|return|if|for|while)\b.*[({;:=].*|<\/?\w+[^>]*>.*|"[\w-]+"\s*:.*,?|[\w.-]+\s?=\s?\S.*)$`)
)

// split sorts the lines into the agent's own and the rest, and gives the own
// ones back as units.
func (c *cutter) split() (units []unit) {
	ls := lines(c.text)
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
		for _, u := range paragraph(c.text, ls[i:k]) {
			units = append(units, shorten(c.text, u)...)
		}
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

// quoted finds earlier mail: lines with ">", and all that stands below a line
// which says that somebody else's text begins.
func (c *cutter) quoted(ls []line, own []bool) {
	n := len(ls)
	heads := 0 // header lines in a row
	for i := 0; i < n; i++ {
		t := ls[i].trim
		if strings.HasPrefix(t, ">") || strings.HasPrefix(t, "&gt;") {
			k := i + 1
			for k < n && (strings.HasPrefix(ls[k].trim, ">") || strings.HasPrefix(ls[k].trim, "&gt;")) {
				k++
			}
			c.take(ls, own, i, k, Quoted)
			i = k - 1
			heads = 0
			continue
		}
		if len(t) > 400 {
			heads = 0
			continue
		}
		wrote, width := onWrote.MatchString(t), 1
		if !wrote && i+1 < n && strings.HasPrefix(t, "On ") && strings.HasSuffix(ls[i+1].trim, "wrote:") {
			wrote, width = onWrote.MatchString(t+" "+ls[i+1].trim), 2
		}
		if wrote {
			k := i + width
			for k < n && ls[k].trim == "" {
				k++
			}
			if k < n && strings.HasPrefix(ls[k].trim, ">") {
				c.take(ls, own, i, i+width, Quoted)
				i += width - 1
				continue
			}
			c.take(ls, own, i, n, Quoted)
			return
		}
		if divider.MatchString(t) || above.MatchString(t) {
			c.take(ls, own, i, n, Quoted)
			return
		}
		if header.MatchString(t) {
			if heads++; heads >= 3 {
				c.take(ls, own, i-heads+1, n, Quoted)
				return
			}
		} else {
			heads = 0
		}
	}
}

// code finds fenced code, commands, logs and error text on lines of their own.
func (c *cutter) code(ls []line, own []bool) {
	for i := 0; i < len(ls); i++ {
		if !own[i] {
			continue
		}
		t := ls[i].trim
		if strings.HasPrefix(t, "```") || strings.HasPrefix(t, "~~~") {
			k := i + 1
			for k < len(ls) && !strings.HasPrefix(ls[k].trim, t[:3]) {
				k++
			}
			c.take(ls, own, i, min(k+1, len(ls)), Code)
			i = k
			continue
		}
		k := i
		for k < len(ls) && own[k] && codeLine(c.text, ls[k]) {
			k++
		}
		if k > i {
			c.take(ls, own, i, k, Code)
			i = k - 1
		}
	}
}

func codeLine(text string, l line) bool {
	t := l.trim
	if t == "" || len(t) > 2000 {
		return false
	}
	if trace.MatchString(t) || logLine.MatchString(t) || prompt.MatchString(t) || errline.MatchString(t) && !said.MatchString(t) || command.MatchString(t) || pair.MatchString(t) {
		return true
	}
	indent := l.In(text)
	if (strings.HasPrefix(indent, "    ") || strings.HasPrefix(indent, "\t")) && symbols(t) > 0.12 {
		return true
	}
	return symbols(t) > 0.1 && source.MatchString(t)
}

// symbols is the share of runes that code has and prose has not.
func symbols(t string) float64 {
	n, all := 0, 0
	for _, r := range t {
		all++
		if strings.ContainsRune("{}[]()<>=;_\\|$#&*+/^~`%", r) {
			n++
		}
	}
	return float64(n) / float64(max(all, 1))
}

// forms finds a ticket system's own lines.
func (c *cutter) forms(ls []line, own []bool) {
	for i := range ls {
		if own[i] && len(ls[i].trim) < 120 && field.MatchString(ls[i].trim) {
			c.take(ls, own, i, i+1, Form)
		}
	}
}

var closings = set(`regards|best regards|kind regards|kindest regards|warm regards|warmest regards|with kind regards|with best regards|many regards|best|all the best|best wishes|with best wishes|warm wishes|kind wishes|wishes|cheers|thanks|many thanks|thanks again|thank you|thanks a lot|thanks so much|with thanks|sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|yours|respectfully|respectfully yours|cordially|warmly|take care|ta|br|kr|rgds|brgds|thx|cheers again|talk soon|speak soon|have a good day|have a great day|have a nice day|have a good weekend|have a great weekend|greetings|with respect|faithfully`)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.SplitSeq(list, "|") {
		m[w] = true
	}
	return m
}

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
		if !signLine(ls[i].trim) {
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

// signLine reports whether t could stand in a signature: short, and no
// sentence.
func signLine(t string) bool {
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

// maxUnit is the longest unit, in bytes, that is read in one go: sentences do
// not run on for pages, and the segmenter's cost grows faster than its text.
const maxUnit = 8 << 10

// shorten cuts a unit that is too long, where it can after a full stop.
func shorten(text string, u unit) (units []unit) {
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
		units = append(units, unit{Span{u.Start, at}, u.item})
		u = unit{Span: Span{at, u.End}}
	}
	return append(units, u)
}

// paragraph cuts lines that stand together into units. A line end inside a
// sentence is one that a mail program made: the next word would not have
// fitted on the line.
func paragraph(text string, ls []line) (units []unit) {
	width := 0
	for _, l := range ls {
		width = max(width, utf8.RuneCountInString(l.In(text)))
	}
	cur := -1
	for i, l := range ls {
		bullet := item.FindStringIndex(l.In(text))
		joins := false
		if cur >= 0 && bullet == nil {
			prev := ls[i-1]
			word, _, _ := strings.Cut(l.trim, " ")
			joins = width >= 50 && utf8.RuneCountInString(prev.In(text))+1+utf8.RuneCountInString(word) > width && !strings.HasSuffix(prev.trim, ":")
		}
		switch {
		case joins:
			units[cur].End = l.End
		default:
			u := unit{Span: l.Span}
			if bullet != nil && bullet[1] < l.Len() {
				u.item = true
				u.Start += bullet[1]
			}
			units = append(units, u)
			cur = len(units) - 1
		}
	}
	return units
}
