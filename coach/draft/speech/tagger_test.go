package speech

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/token"
	"github.com/jdkato/prose/v3/tokenize"
)

// taggers are ours and prose's.
func taggers(tb testing.TB) (ours *Tagger, theirs *tag.Tagger) {
	tb.Helper()
	ours, err := New()
	if err != nil {
		tb.Fatal(err)
	}
	if theirs, err = tag.New(); err != nil {
		tb.Fatal(err)
	}
	return ours, theirs
}

// same fails unless both tag the words alike.
func same(t *testing.T, ours *Tagger, theirs *tag.Tagger, words []token.Token) {
	t.Helper()
	want := slices.Clone(words)
	theirs.TagTokens(want)
	ours.Tag(words)
	if !slices.Equal(words, want) {
		t.Fatalf("tagged %v, prose tags %v", words, want)
	}
}

// sparse is how many of the labelled texts TestTag takes one of.
const sparse = 5

// TestTag tags labelled texts as prose does: cut up by prose, by white space,
// and with the words turned round, which nobody writes.
func TestTag(t *testing.T) {
	ours, theirs := taggers(t)
	tokens := tokenize.New()
	files, err := filepath.Glob("../../model/testdata/*/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for n := 0; lines.Scan(); n++ {
			if n%sparse != 0 {
				continue
			}
			var text struct{ Text string }
			if err := json.Unmarshal(lines.Bytes(), &text); err != nil {
				t.Fatal(name, err)
			}
			words := tokens.Tokenize(text.Text)
			same(t, ours, theirs, words)
			slices.Reverse(words)
			same(t, ours, theirs, words)
			words = nil
			for w := range strings.FieldsSeq(text.Text) {
				words = append(words, token.Token{Text: w})
			}
			same(t, ours, theirs, words)
		}
		if err := lines.Err(); err != nil {
			t.Fatal(name, err)
		}
	}
}

// odd are words that prose knows by their looks, and some that only seem so.
const odd = `- -- @ @sam : ; :) :-) XD xD xDD XDD v_v V_V O.o o_O 8D :P ¯\(ツ)/¯ 0 00 * *T*-1 *-12 *?* -LRB- -ABC- -ab- 1999 +199 -199 12 1a a-b -a- ' 's n't ’s É ÉTÉ Ünder 日本語 ` + "\xff ` \u2028"

// TestTagOdd tags odd words as prose does, alone and in a row.
func TestTagOdd(t *testing.T) {
	ours, theirs := taggers(t)
	same(t, ours, theirs, nil)
	var all []token.Token
	for _, w := range append(strings.Split(odd, " "), "") {
		same(t, ours, theirs, []token.Token{{Text: w}})
		all = append(all, token.Token{Text: w}, token.Token{Text: "is"})
	}
	same(t, ours, theirs, all)
}

// FuzzTag tags any words as prose does.
func FuzzTag(f *testing.F) {
	f.Add("You did not save the file , did you ?")
	f.Add(odd)
	ours, theirs := taggers(f)
	f.Fuzz(func(t *testing.T, text string) {
		var words []token.Token
		for _, w := range strings.Split(text, " ") {
			words = append(words, token.Token{Text: w})
		}
		same(t, ours, theirs, words)
	})
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTag is a sentence tagged here, and by prose.
func BenchmarkTag(b *testing.B) {
	ours, theirs := taggers(b)
	words := tokenize.New().Tokenize("I can’t rule out that the next update does the same, so I’ve asked the vendor about it.")
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			ours.Tag(words)
		}
	})
	b.Run("prose", func(b *testing.B) {
		for b.Loop() {
			theirs.TagTokens(words)
		}
	})
}
