package rules

import (
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// mends holds a rule to what the first fix of each of its findings makes of a
// reply. A reply to be left alone stands alone in its row.
func mends(t *testing.T, id string, rows [][]string) {
	t.Helper()
	for _, row := range rows {
		text, want := row[0], row[len(row)-1]
		rep := check.Run([]*check.Rule{ByID(id)}, draft.Parse(text), check.Case{})
		if got := mended(text, rep); got != want {
			t.Errorf("%s made of %q\n%s\nwanted\n%s", id, text, got, want)
		}
		if len(row) == 1 && len(rep.Findings) > 0 {
			t.Errorf("%s minds %q", id, marked(text, rep))
		}
	}
}
