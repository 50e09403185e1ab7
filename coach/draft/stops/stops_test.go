package stops

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/segment"
)

var seeds = []string{
	"", " ", "\n", ".", "..", ". .", ". . . The", "a", "é", "x é", "Hi there! How are you?\nFine… thanks.", "It is 5. The 3.5 of it, at 4.30 p.m. Tom left.", "I saw J. Bach. J. bach. A. The",
	"Mr. Smith went to the U.S. The F.B.I. came. e.g. this, i.e. that. Etc. And so on.", "He said “stop.” Then he left. He said \"stop!\" and left.", "Wait... what? Wait... What? Wait... the end.",
	"Really?) yes. No.[1] Yes.(2) Yahoo! is one. Yahoo!? It is.", "no. 5 is it. No. It is. Sgt. Pepper. on Jan. 3rd. in Jan. The", "Ends in é.", "Ends in a quote.”", "café. The", "well-approx. The end. co-op. x", "1,000. And 2,000. 1.",
	"\xff. \xff The", "a.\u00a0B. c\u2003D.", "d.h.v. the end", "v1.2.3. Install it. a_1.b. C", "ÀÉ. Ô. ô", "-5. The", "A.\n\nB.", "the . . . Then", "?! Then", "X.. The", "X.. the",
}

func finder(tb testing.TB) *Finder {
	f, err := New()
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

func same(t *testing.T, f *Finder, s *segment.Segmenter, text string) {
	t.Helper()
	type span struct{ start, end int }
	var got, want []span
	f.Each(text, func(start, end int) { got = append(got, span{start, end}) })
	for _, x := range s.Segment(text) {
		want = append(want, span{x.Start, x.End()})
	}
	if len(got) != len(want) {
		t.Fatalf("%q: %v, prose %v", text, got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("%q: %v, prose %v", text, got, want)
		}
	}
}

// FuzzSame finds in any text what prose finds in it.
func FuzzSame(f *testing.F) {
	for _, s := range seeds {
		for _, o := range seeds {
			f.Add(s, o)
		}
	}
	own := finder(f)
	prose, err := segment.New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		same(t, own, prose, a)
		same(t, own, prose, a+" "+b)
		same(t, own, prose, a+b)
	})
}

// TestSame compares the two on labelled texts, one by one and all together.
func TestSame(t *testing.T) {
	own := finder(t)
	prose, err := segment.New()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../../model/testdata/*/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		lines, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		same(t, own, prose, string(lines))
		for line := range strings.Lines(string(lines)) {
			var one struct{ Text, Customer string }
			if err := json.Unmarshal([]byte(line), &one); err != nil {
				t.Fatal(name, err)
			}
			same(t, own, prose, one.Text)
			same(t, own, prose, one.Customer)
		}
	}
}

const paragraph = "I can’t rule out that the next update does the same, so I’ve asked the vendor about it. You’ll have to wait for their answer, I think. Would you rather have me hold updates for your laptop until they answer, " +
	"or keep them coming and check on Wednesday mornings? Either works, and it takes me about ten minutes. I’ll write to you by Friday noon with what they say. " +
	"See https://support.example.com/printers/settings for the details."

func BenchmarkEach(b *testing.B) {
	f := finder(b)
	for b.Loop() {
		f.Each(paragraph, func(int, int) {})
	}
}

// BenchmarkProse is what prose needs for the same.
func BenchmarkProse(b *testing.B) {
	prose, err := segment.New()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		prose.Segment(paragraph)
	}
}
