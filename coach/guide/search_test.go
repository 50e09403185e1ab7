package guide

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func ids(cards []Card) (out []string) {
	for _, c := range cards {
		out = append(out, c.ID)
	}
	return out
}

func TestSearch(t *testing.T) {
	all := ids(Cards())
	for _, c := range []struct {
		query string
		first string // "" for none found
	}{
		{"breathe", "breathe"},
		{"BREATHE  slowly", "breathe"},
		{"slow breath", "breathe"},
		{"out breathe", "breathe"},
		{"bréathe", "breathe"},
		{"bre\u0301athe", "breathe"},
		{"choi", "choice"},
		{"T8", "leave-their-feelings"},
		{"calm-down", "leave-their-feelings"},
		{"dont know", "find-out"},
		{"don’t know", "find-out"},
		{"sorry", "sorry-for-what"},
		{"sit", "in-person"},
		{"hui 1996", "tell-early"},
		{"breathe helicopter", ""},
		{"athe", ""}, // words begin with what is typed
		{"日本", ""},
		{strings.Repeat("x", 100000), ""},
	} {
		got := ids(Search(c.query))
		switch {
		case c.first == "" && len(got) > 0:
			t.Errorf("%.40q found %v", c.query, got)
		case c.first != "" && (len(got) == 0 || got[0] != c.first):
			t.Errorf("%.40q found %v, want %s first", c.query, got, c.first)
		}
	}
	for _, none := range []string{"", "  \n\t", "…?!", "’", "\xff"} {
		if got := ids(Search(none)); !slices.Equal(got, all) {
			t.Errorf("%q found %d cards", none, len(got))
		}
	}
	if got := ids(Search(strings.Repeat("you ", 100000))); len(got) == 0 {
		t.Error("a long query of one word found nothing")
	}
}

// TestSearchPutsTitlesFirst holds the order: more words in the title first,
// else as in Cards.
func TestSearchPutsTitlesFirst(t *testing.T) {
	got := Search("say what")
	inTitle := func(c Card) (n int) {
		for _, w := range []string{"say", "what"} {
			if begins(split(c.Title), w) {
				n++
			}
		}
		return n
	}
	all := ids(Cards())
	for i := range len(got) - 1 {
		a, b := got[i], got[i+1]
		if inTitle(a) < inTitle(b) {
			t.Errorf("%q stands before %q", a.Title, b.Title)
		}
		if inTitle(a) == inTitle(b) && slices.Index(all, a.ID) > slices.Index(all, b.ID) {
			t.Errorf("%s and %s have changed places", a.ID, b.ID)
		}
	}
	if len(got) < 3 || inTitle(got[0]) != 2 {
		t.Errorf("found %v", ids(got))
	}
}

// TestEveryCardIsFound holds that a card’s own title leads to it.
func TestEveryCardIsFound(t *testing.T) {
	for _, c := range Cards() {
		if got := Search(c.Title); len(got) == 0 || got[0].ID != c.ID {
			t.Errorf("%q found %v", c.Title, ids(got))
		}
	}
}

// TestToday holds that each card has its day before any comes again, that it
// stays for the day, and that the clocks’ changes skip none.
func TestToday(t *testing.T) {
	n := len(Cards())
	berlin := time.FixedZone("summer", 2*60*60)
	for _, start := range []time.Time{
		time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC),
		time.Date(2024, 12, 20, 23, 59, 0, 0, berlin),
		time.Date(1969, 12, 10, 8, 0, 0, 0, time.UTC),
		time.Date(-40, 1, 1, 8, 0, 0, 0, time.UTC),
		{},
	} {
		seen := map[string]bool{}
		last := ""
		for i := range n {
			c := Today(start.AddDate(0, 0, i))
			if seen[c.ID] {
				t.Errorf("from %v on, %s came again on day %d", start, c.ID, i)
			}
			seen[c.ID] = true
			if c.ID == last {
				t.Errorf("%s on two days", c.ID)
			}
			last = c.ID
		}
		if again := Today(start.AddDate(0, 0, n)); again.ID != Today(start).ID {
			t.Errorf("after %d days comes %s", n, again.ID)
		}
	}
	day := time.Date(2025, 6, 3, 0, 0, 0, 0, berlin)
	if a, b := Today(day), Today(day.Add(24*time.Hour-time.Second)); a.ID != b.ID {
		t.Errorf("%s in the morning, %s at night", a.ID, b.ID)
	}
	if a, b := Today(day), Today(day.Add(24*time.Hour)); a.ID == b.ID {
		t.Error("midnight brings no other card")
	}
}

func TestStride(t *testing.T) {
	for n := int64(1); n < 200; n++ {
		if gcd(stride(n), n) != 1 {
			t.Errorf("of %d cards not all have their turn", n)
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, s := range []string{"", "calm", "É", "\xff\xfe", "say what", "T8 T9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		found := Search(query)
		if len(found) > len(Cards()) {
			t.Errorf("%q found %d cards", query, len(found))
		}
		if again := Search(" " + query + "\n"); !slices.Equal(ids(again), ids(found)) {
			t.Errorf("%q finds others with space around it", query)
		}
	})
}
