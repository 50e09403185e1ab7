package ui

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2/lang"
)

// tr is text in the language that is spoken. The English text itself is the
// key: what has no translation is shown in English.
func tr(text string) string {
	if !spoken[text] {
		return text
	}
	return lang.L(text)
}

// Text is tr for what is said outside the window.
func Text(text string) string { return tr(text) }

// trf is a translated format with its arguments put in.
func trf(format string, args ...any) string { return fmt.Sprintf(tr(format), args...) }

// trn is the form of a text for n things: one for one, many for any other
// number, each with %d where the number goes, if anywhere. German, Spanish and
// French need no more forms than that for the numbers there are here.
func trn(one, many string, n int) string {
	text := many
	if n == 1 {
		text = one
	}
	return strings.ReplaceAll(tr(text), "%d", strconv.Itoa(n))
}
