package main

import (
	"fmt"
	"strings"

	"levelhead/coach/draft"
)

// complaint tells of one verdict that is wrong, in three or four lines, or is
// "" for one that is right: what kind of error, where, what was wanted, and
// the text on one line with what was found marked « ».
func complaint(s sample, v verdict) string {
	var kind string
	switch {
	case v.contested || v.noRule:
		return ""
	case v.want && !v.got:
		kind = "missed"
	case v.got && !v.want:
		kind = "false alarm"
	case v.marked() && (v.right() == 0 || s.form == wholeReply && v.right() < len(v.at)):
		kind = "wrong words"
	default:
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: %s\n", v.check, kind, s.where())
	if len(v.wanted) > 0 {
		fmt.Fprintf(&b, "    wanted: “%s”\n", strings.Join(oneLines(v.wanted), "” “"))
	}
	if s.customer != "" {
		fmt.Fprintf(&b, "    customer: %s\n", oneLine(s.customer))
	}
	fmt.Fprintf(&b, "    text: %s\n", oneLine(marked(s.text, v.at)))
	return b.String()
}

// marked is text with marks around the places, which stand in order.
func marked(text string, at []draft.Span) string {
	var b strings.Builder
	last := 0
	for _, s := range at {
		if s.Start < last {
			continue
		}
		b.WriteString(text[last:s.Start] + "«" + s.In(text) + "»")
		last = s.End
	}
	return b.String() + text[last:]
}

var ends = strings.NewReplacer("\r\n", " ⏎ ", "\n", " ⏎ ", "\r", " ⏎ ")

// oneLine shows a text on one line.
func oneLine(s string) string { return ends.Replace(strings.TrimSpace(s)) }

func oneLines(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = oneLine(s)
	}
	return out
}
