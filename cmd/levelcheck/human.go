package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/check"
)

// human prints a report one line a finding, with the place and the words, then
// what is missing, and at the end what there is to say of the whole. A short
// draft with nothing to mend prints nothing.
func human(w io.Writer, name string, r *check.Report, heard *check.Customer) error {
	var b strings.Builder
	at := ruler{text: r.Draft.Text}
	for _, missing := range []bool{false, true} {
		for _, f := range r.Findings {
			if f.Missing() != missing {
				continue
			}
			line, col := at.place(f.At.Start)
			fmt.Fprintf(&b, "%s:%d:%d: %s: %s\n", name, line, col, f.Rule.ID, said(f, r.Draft.Text))
		}
	}
	entire(&b, name, r, heard)
	_, err := io.WriteString(w, b.String())
	return err
}

// said is a finding's message on one line. It holds the words at fault: where
// the message itself does not speak of them, they follow it.
func said(f check.Finding, text string) string {
	message := printable(f.Message)
	words := printable(f.At.In(text))
	switch {
	case f.Missing():
		message = "missing: " + message
	case f.Weight() == check.Hint:
		message = "hint: " + message
	}
	if words == "" || strings.Contains(message, words) {
		return message
	}
	return message + " (“" + shorten(words, 80) + "”)"
}

// printable is s on one line, without characters that would drive a terminal.
func printable(s string) string {
	clean := func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}
	return strings.Join(strings.Fields(strings.Map(clean, s)), " ")
}

// shorten cuts s to at most n characters, the last of them then an ellipsis.
func shorten(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	runes := []rune(s)
	return strings.TrimRight(string(runes[:n-1]), " ") + "…"
}
