package draft

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	logLine = regexp.MustCompile(`^\W?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\S*\s+(?:\W?(?i:info|warn|warning|error|debug|trace|fatal|notice)\b|\[)|^(?:\w{3} [ \d]\d \d\d:\d\d:\d\d )|^\[\d\d?:\d\d(?::\d\d)?\]\s`)
	trace   = regexp.MustCompile(`^\s*(?:at [\w.$<>/]+\(.*\)|Traceback \(most recent|File ".*", line \d+|Caused by: |[\w.]+(?:Exception|Error): |Exception in thread|\.{3} \d+ more)`)
	prompt  = regexp.MustCompile(`^(?:#!\/|\$ \S|PS [A-Z]:\\|[A-Z]:\\[^>\n]*>|[\w.-]+@[\w.-]+:[^\s]*[$#] )`)
	errline = regexp.MustCompile(`^(?i:(?:fatal )?(?:error|exception)(?: code)?)\s?(?:[:\[(]|#?\d|0x)`)
	said    = regexp.MustCompile(`(?i)[?]|\b(?:i|we|you|your|my|me|us|please|sorry)\b`)
	pair    = regexp.MustCompile(`^"[\w.-]+"\s*:\s*\S.*$`)
	command = regexp.MustCompile(`^(?:sudo |rm -|cp -|mv -|ls -|grep -|cat /|echo ["$]|export \w+=|apt(?:-get)? |yum |dnf |brew |ipconfig ?(?:/|$)|ifconfig ?(?:-|$)|ping [\w.]+|tracert |traceroute |nslookup |net (?:use|stop|start|user) |sfc /|dism /|chkdsk |gpupdate ?(?:/|$)|gpresult |reg (?:add|delete|query) |netsh |robocopy |systemctl |journalctl |chmod |chown |git (?:clone|pull|push|checkout|status)|npm |pip |docker |kubectl |taskkill |powershell |Get-[A-Z]|Set-[A-Z]|Remove-[A-Z]|New-[A-Z]|SELECT .* FROM )`)
	source  = regexp.MustCompile(`^(?:[{}\])];?,?|.*[;{]|#include\b.*|import [\w.{].*|(?:var|let|const|func|def|class|public|private|return|if|for|while)\b.*[({;:=].*|<\/?\w+[^>]*>.*|"[\w-]+"\s*:.*,?|[\w.-]+\s?=\s?\S.*)$`)
)

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
		for k < len(ls) && own[k] && ls[k].holds(isCode, coded) {
			k++
		}
		if k > i {
			c.take(ls, own, i, k, Code)
			i = k - 1
		}
	}
}

// coded reports whether a line is code, a command, or out of a log.
func coded(l *line) bool {
	t := l.trim
	if t == "" || len(t) > 2000 {
		return false
	}
	if traced(t) || logged(t) || prompted(t) || erring(t) || commanded(t) || t[0] == '"' && pair.MatchString(t) {
		return true
	}
	share := symbols(t)
	return share > 0.12 && (strings.HasPrefix(l.raw, "    ") || strings.HasPrefix(l.raw, "\t")) || share > 0.1 && source.MatchString(t)
}

func traced(t string) bool {
	return (strings.Contains(t, "(") || strings.Contains(t, ": ") || t[0] == 'F' || t[0] == 'E' || t[0] == '.') && trace.MatchString(t)
}

func logged(t string) bool {
	return strings.ContainsAny(t[:min(len(t), 6)], "0123456789") && logLine.MatchString(t)
}

func prompted(t string) bool {
	return (t[0] == '#' || t[0] == '$' || strings.Contains(t, ":")) && prompt.MatchString(t)
}

func erring(t string) bool {
	return (t[0]|0x20 == 'f' || t[0]|0x20 == 'e') && errline.MatchString(t) && !said.MatchString(t)
}

// commands are how commands begin, to three letters.
var commands = set("sud|rm |cp |mv |ls |gre|cat|ech|exp|apt|yum|dnf|bre|ipc|ifc|pin|tra|nsl|net|sfc|dis|chk|gpu|gpr|reg|rob|sys|jou|chm|cho|git|npm|pip|doc|kub|tas|pow|Get|Set|Rem|New|SEL")

func commanded(t string) bool { return len(t) > 2 && commands[t[:3]] && command.MatchString(t) }

// letter are the letters, and the space.
var letter = func() (is [utf8.RuneSelf]bool) {
	for c := range is {
		is[c] = c == ' ' || c|0x20 >= 'a' && c|0x20 <= 'z'
	}
	return is
}()

// symbols is the share of runes that code has and prose has not.
func symbols(t string) float64 {
	n, all := 0, 0
	for _, r := range t {
		all++
		if r < utf8.RuneSelf && !letter[r] && strings.IndexByte("{}[]()<>=;_\\|$#&*+/^~`%", byte(r)) >= 0 {
			n++
		}
	}
	return float64(n) / float64(max(all, 1))
}
