package paper

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"levelhead/coach/draft"
)

// cells measures a text as a terminal would: one a rune, two for wide ones.
func cells(s string) float32 {
	n := 0
	for _, r := range s {
		n++
		if r > 0x2e80 {
			n++
		}
	}
	return float32(n)
}

func wrapped(text string, width float32) []string {
	var out []string
	for r := range Wrap(text, 0, width, cells) {
		out = append(out, r.In(text))
	}
	return out
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		width      float32
		want       []string
	}{
		{"empty", "", 10, []string{""}},
		{"fits", "a few words", 20, []string{"a few words"}},
		{"spaces hang over", "a few words", 5, []string{"a few ", "words"}},
		{"many spaces hang over", "a few      words", 5, []string{"a few      ", "words"}},
		{"line ends", "one\ntwo\n", 10, []string{"one", "two", ""}},
		{"carriage returns are not shown", "one\r\ntwo", 10, []string{"one", "two"}},
		{"a blank line", "one\n\ntwo", 10, []string{"one", "", "two"}},
		{"only a line end", "\n", 10, []string{"", ""}},
		{"a long word is cut", "see abcdefghij now", 4, []string{"see ", "abcd", "efgh", "ij ", "now"}},
		{"after a hyphen", "well-known", 6, []string{"well-", "known"}},
		{"narrower than a character", "ab 😀", 0.5, []string{"a", "b ", "😀"}},
		{"Chinese breaks anywhere", "你好世界你好", 6, []string{"你好世", "界你好"}},
		{"but not before a full stop", "你好世。界", 6, []string{"你好", "世。界"}},
		{"an accent stays with its letter", "ae\u0301ae\u0301", 3, []string{"ae\u0301", "ae\u0301"}},
		{"bytes that are no text", "a\xff\xfe b", 5, []string{"a\xff\xfe ", "b"}},
	} {
		if got := wrapped(c.text, c.width); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q in %v: got %q, want %q", c.name, c.text, c.width, got, c.want)
		}
	}
}

// tiled holds what is true of any text's rows.
func tiled(t *testing.T, text string, rows []Row) {
	t.Helper()
	at := 0
	for i, r := range rows {
		if r.Start != at || r.End < r.Start || r.Next < r.End {
			t.Fatalf("row %d is %v and should begin at %d, in %q", i, r, at, text)
		}
		if end := text[r.End:r.Next]; end != "" && end != "\n" && end != "\r\n" {
			t.Fatalf("row %d leaves out %q, in %q", i, end, text)
		}
		if strings.Contains(r.In(text), "\n") {
			t.Fatalf("row %d goes over a line end, in %q", i, text)
		}
		at = r.Next
	}
	if at != len(text) {
		t.Fatalf("the rows end at %d of %d, in %q", at, len(text), text)
	}
}

func TestLongLine(t *testing.T) {
	for name, text := range map[string]string{
		"words":     strings.Repeat("some words of a line ", 2000),
		"one word":  strings.Repeat("x", 5000) + " y",
		"chinese":   strings.Repeat("你好世界", 1000),
		"two words": "a " + strings.Repeat("x", 600) + " b",
	} {
		var rows []Row
		for r := range Wrap(text, 0, 40, cells) {
			rows = append(rows, r)
			if w := cells(strings.TrimRight(r.In(text), " ")); w > 40 {
				t.Errorf("%s: a row is %v wide: %q", name, w, r.In(text))
			}
		}
		tiled(t, text, rows)
	}
}

// TestRewrap holds that bringing rows up to a change gives what wrapping anew
// would, over a long run of random changes.
func TestRewrap(t *testing.T) {
	bits := []string{"a", "word", " ", "  ", "\n", "\r\n", "well-known", "你", "。", "e\u0301", "😀", "longerthanarowofthispage", "\t", ", ", "(", ")", "“", "”", "1,000", "https://example.com/a/b?c=d"}
	r := rand.New(rand.NewPCG(1, 2))
	for round := range 100 {
		width := float32(4 + r.IntN(24))
		text := ""
		for range r.IntN(60) {
			text += bits[r.IntN(len(bits))]
		}
		rows := slices.Collect(Wrap(text, 0, width, cells))
		for range 40 {
			at := draft.Span{Start: edge(text, r.IntN(len(text)+1))}
			at.End = edge(text, min(at.Start+r.IntN(12), len(text)))
			if r.IntN(2) == 0 {
				at.End = at.Start
			}
			now := ""
			for range r.IntN(3) {
				now += bits[r.IntN(len(bits))]
			}
			before := text
			text = text[:at.Start] + now + text[at.End:]
			rows = rewrap(rows, text, Change{at, len(now)}, width, cells)
			tiled(t, text, rows)
			if want := slices.Collect(Wrap(text, 0, width, cells)); !slices.Equal(rows, want) {
				t.Fatalf("round %d, width %v:\nfrom %q\n  to %q\n got %v\nwant %v", round, width, before, text, rows, want)
			}
		}
	}
}

func edge(s string, at int) int {
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return at
}

// TestRewrapLeavesTheRestAlone counts what is measured: a key pressed in the
// middle of a long text costs a few words, not the text.
func TestRewrapLeavesTheRestAlone(t *testing.T) {
	text := strings.Repeat("Unfortunately we cannot refund this order, as the terms say. ", 300)
	n := 0
	measure := func(s string) float32 { n++; return cells(s) }
	rows := slices.Collect(Wrap(text, 0, 50, measure))
	all := n
	n = 0
	at := len(text) / 2
	text = text[:at] + "x" + text[at:]
	rewrap(rows, text, Change{draft.Span{Start: at, End: at}, 1}, 50, measure)
	if n > all/50 {
		t.Errorf("a key measured %d pieces, the whole text %d", n, all)
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("Dear Sam,\n\nplease  calm down.\r\n", 9.0)
	f.Add("你好。世界 e\u0301 😀👨‍👩‍👧 \xff\t", 3.5)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		tiled(t, text, slices.Collect(Wrap(text, 0, float32(width), cells)))
	})
}
