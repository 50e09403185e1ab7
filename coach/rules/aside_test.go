package rules

import (
	"slices"
	"sync"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// TestAgainAside holds that a text may be read aside while another is typed:
// under the race detector, and with what each gives by itself.
func TestAgainAside(t *testing.T) {
	read := func(second func(d, customer *draft.Draft) check.Second, text string) (ids []string) {
		for _, f := range check.Run(All(), draft.Parse(text), check.Case{Second: second}).Findings {
			ids = append(ids, f.Rule.ID)
		}
		return ids
	}
	again := Again()
	var both sync.WaitGroup
	for _, text := range []string{kilobyte, "You should know better by now. Stop asking and wait your turn like everybody else."} {
		want := read(Second, text)
		both.Go(func() {
			for range 20 {
				if got := read(again, text); !slices.Equal(got, want) {
					t.Errorf("%.20q: %v, want %v", text, got, want)
				}
			}
		})
	}
	both.Wait()
}
