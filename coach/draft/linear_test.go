package draft

import (
	"strings"
	"testing"
)

// TestHuge reads the inputs that would take minutes if any step looked back
// over all that came before; the test's own time limit is the assertion.
func TestHuge(t *testing.T) {
	for _, s := range []string{".", "!?", "“", "\"", "'a ", "a", "a ", "you ", "1. ", "Mr. ", "日本", "\u0301", "👍", "> \n", "\\", "`a` ", "n't", "don't ", "-A ", "\r", "\x00", "\xff", "On a wrote\n", "thanks\n"} {
		sound(t, Parse(strings.Repeat(s, 200_000/len(s))))
	}
}
