package copied

import (
	"regexp"
	"strings"
	"unicode"
)

// minWords is how many words a text has at least that is read: fewer are a
// name, a title or a slip of the hand.
const minWords = 3

var (
	speaker = regexp.MustCompile(`^(?:[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[AaPp][Mm])?[\])]?\s*)?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d - )?(?:<[\w .-]{1,20}>|@?\p{L}[\p{L}\d .'-]{0,20}(?: \(\d\d?:\d\d\)| -> \w+)?:)\s+\S`)
	stamp   = regexp.MustCompile(`^@?\p{L}[\p{L} .'-]{0,20} \(?\d{1,2}:\d\d(?: ?[AaPp][Mm])?\)?$`)
	markup  = regexp.MustCompile(`^\s*<[!?/\w][^>\n]*>|</\w+>|\{\{.*\}\}`)
	keyed   = regexp.MustCompile(`^\s*(?:"[^"\n]+"\s*:|[{\[]\s*(?:$|["{\d])|[}\]],?$|\w[\w.-]*:(?:\s*$|\s+\S*$)|\[\w+\]$|[\w.]+\s*=\s*\S)`)
	heading = regexp.MustCompile(`^\s*(?:#{1,6} \S|={3,}|-{3,}|\||\+-)`)
	query   = regexp.MustCompile(`(?i)^\s*(?:select\s.+\bfrom\b|(?:insert|merge)\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|(?:create|alter|drop|truncate)\s+(?:table|index|view|database)\b|grant\s+\w+\s+on\s|(?:begin|commit|rollback)\s*;|explain\s+(?:analyze|select)\b|with\s+\w+\s+as\s*\(|pragma\s+\w|exec\s+\w+;?|from\s+\w+(?:\s+\w)?$|(?:left|inner|right)\s+join\s|(?:group|order)\s+by\s+\w|limit\s+\d+;?$)`)
	source  = regexp.MustCompile(`^\s*(?://|/\*|#!|#include|@\w+(?:\(|$)|import\s|from\s+\S+\s+import\b|(?:func|def|class|public|private|const|let|var|type|impl|package|return|sub)\s.*[({:=;]|.*[;{]\s*$|[)}\]]+[;,]?\s*$|.*=>|=\w+\(|.*\)\s*\{)|\w\(\)|\w\.\w+\(`)
	traced  = regexp.MustCompile(`^\s*(?:at\s\S+\s?\(|at .+:\d+|File ".*", line \d+|Traceback |Caused by: |goroutine \d+ \[|panic: |#\d+\s+(?:0x|\{)|thread '|STOP: 0x|fatal error: |(?:[\w.]*\.)?\w*(?:Error|Exception)\b.*[:(])|0x[0-9a-fA-F]{4,}`)
	logged  = regexp.MustCompile(`^\s*(?:[\[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d |\[\d\d?:\d\d(?::\d\d)?\]|[IWEF]\d{4} |(?:\[|)(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|error|warn|info|notice)(?:\]|\s|:).*|npm (?:WARN|ERR)|(?:time|level|ts)=|kernel: |\S+d(?:\[\d+\])?: |\d+\.\d+\.\d+\.\d+ - )`)
	command = regexp.MustCompile(`^\s*(?:[$#] \S|PS [A-Z]:|[A-Z]:\\.*>|[\w.-]+@[\w.-]+:\S*[$#] |@echo|(?:sudo|cd|ls|rm|cp|mv|grep|cat|curl|wget|find|ssh|scp|tar|git|npm|pip|docker|kubectl|systemctl|journalctl|chmod|chown|export|ipconfig|netsh|nslookup|taskkill|ffmpeg|mysql|make|apt-get)\s+(?:[-./~$\w'"|&{}=@:]+\s*)+$|net (?:use|user|stop|start) |for \w+ in |echo ["$]|(?:Get|Set|New|Remove|Restart|Start|Stop)-[A-Z]\w+)`)
	tabular = regexp.MustCompile(`\t.*\S|\S {2,}\S.* {2,}\S|^[^\s,;|]*(?:[,;|][^\s,;|][^,;|]*){2,}$`)
)

// A shape is what the lines of a text look like before it is read: how many of
// those that are not empty look like no line of a letter.
type shape struct {
	lines, code, table, speech, heads int
	speakers                          map[string]bool
}

// prose reports whether a text may be a letter, by its signs and its lines
// alone, so that a log or a page of code costs no more than a look; with the
// shape it looked at.
func prose(text string) (s shape, ok bool) {
	letters, signs, words := 0, 0, 0
	for w := range strings.FieldsSeq(text) {
		n := 0
		for _, r := range w {
			if unicode.IsLetter(r) {
				n++
			} else {
				signs++
			}
		}
		letters += n
		if n > 0 {
			words++
		}
	}
	if words < minWords || letters < 2*signs {
		return s, false
	}
	s = shapeOf(text)
	switch {
	case 2*s.code >= s.lines, s.code > 0 && s.lines <= 3 && 3*s.code >= s.lines && signs*5 > letters:
		return s, false
	case s.table >= 2 && 3*s.table >= 2*s.lines:
		return s, false
	case s.speech >= 3 && len(s.speakers) >= 2 && 2*s.speech >= s.lines:
		return s, false
	}
	return s, true
}

func shapeOf(text string) shape {
	s := shape{speakers: map[string]bool{}}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n \t")
		if strings.TrimSpace(line) == "" {
			continue
		}
		s.lines++
		// What makes a line what it is stands at its beginning.
		if len(line) > 400 {
			line = strings.ToValidUTF8(line[:400], "")
		}
		switch {
		case coded(line):
			s.code++
		case tabular.MatchString(line):
			s.table++
		case stamp.MatchString(line):
			s.speech += 2 // what was said stands on the line below
			s.speakers[who(line)] = true
		case speaker.MatchString(line):
			s.speech++
			s.speakers[who(line)] = true
		case heading.MatchString(line):
			s.heads++
		}
	}
	return s
}

func coded(line string) bool {
	for _, re := range []*regexp.Regexp{markup, keyed, query, source, traced, logged, command} {
		if re.MatchString(line) {
			return true
		}
	}
	return false
}

// who is the first word of letters of a line: its speaker’s name.
func who(line string) string {
	for f := range strings.FieldsFuncSeq(line, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !strings.EqualFold(f, "am") && !strings.EqualFold(f, "pm") {
			return f
		}
	}
	return line
}
