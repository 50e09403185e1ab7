package draft

import (
	"regexp"
	"strings"
)

var (
	onWrote = regexp.MustCompile(`(?i)^(?:on\b.{4,200}\bwrote|am\b.{4,200}\bschrieb\b.{0,120}|le\b.{4,200}\ba écrit|el\b.{4,200}\bescribió|[\p{L} .'-]{2,40} wrote(?: on .{4,60})?)\s?:$`)
	divider = regexp.MustCompile(`(?i)^[-_=*\s]{2,}\s*(?:original message|forwarded message|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original|reply above this line)\s*[-_=*\s]*$`)
	above   = regexp.MustCompile(`(?i)^\W{0,6}(?:please )?(?:type|write|enter|reply)\b.{0,30}\babove this line\b`)
	header  = regexp.MustCompile(`(?i)^\*?(from|sent|date|to|cc|subject|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto)\*?\s?:\*?\s+\S`)
	field   = regexp.MustCompile(`(?i)^(?:#|\[)?(?:ticket|case|incident|request|status|priority|severity|assignee|assigned to|requester|requested by|reported by|category|queue|due date|sla|ref(?:erence)?|subject|issue key|channel)\s?(?:id|no\.?|number|#)?\s?[:=]\s*\S.{0,60}$`)
)

// Before a line is looked at closely it has to hold what none of the kind
// lacks; hardly any line does.

func wrote(l *line) bool { return strings.HasSuffix(l.trim, ":") && onWrote.MatchString(l.trim) }

func divides(l *line) bool {
	return !wordy(l.trim) && divider.MatchString(l.trim) || strings.Contains(strings.ToLower(l.trim), "above") && above.MatchString(l.trim)
}

func heading(l *line) bool { return strings.Contains(l.trim, ":") && header.MatchString(l.trim) }

func fills(l *line) bool {
	return len(l.trim) < 120 && strings.ContainsAny(l.trim, ":=") && field.MatchString(l.trim)
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
		wrote, width := ls[i].holds(isWrote, wrote), 1
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
		if ls[i].holds(isDivider, divides) {
			c.take(ls, own, i, n, Quoted)
			return
		}
		if ls[i].holds(isHeader, heading) {
			if heads++; heads >= 3 {
				c.take(ls, own, i-heads+1, n, Quoted)
				return
			}
		} else {
			heads = 0
		}
	}
}

// forms finds a ticket system's own lines.
func (c *cutter) forms(ls []line, own []bool) {
	for i := range ls {
		if own[i] && ls[i].holds(isField, fills) {
			c.take(ls, own, i, i+1, Form)
		}
	}
}
