package draft

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

// alike fails unless d is what reading its text afresh gives, down to where
// the phrases match.
func alike(t *testing.T, d *Draft) {
	t.Helper()
	sound(t, d)
	f := Parse(d.Text)
	same := func(a, b Sentence) bool { return reflect.DeepEqual(a, b) }
	if !slices.EqualFunc(d.Sentences, f.Sentences, same) || !slices.Equal(d.Regions, f.Regions) {
		t.Fatalf("%q\nedited: %v\nafresh: %v", d.Text, d.Sentences, f.Sentences)
	}
	if d.Words() != f.Words() {
		t.Fatalf("%q has %d words, afresh %d", d.Text, d.Words(), f.Words())
	}
	for i := range d.Sentences {
		if d.WordsIn(i) != f.WordsIn(i) || editFact.Of(d, i) != editFact.Of(f, i) {
			t.Fatalf("%q, sentence %d: %d words, fact %d; afresh %d, %d", d.Text, i, d.WordsIn(i), editFact.Of(d, i), f.WordsIn(i), editFact.Of(f, i))
		}
	}
	if got, want := listed(d), listed(f); !slices.Equal(got, want) {
		t.Fatalf("in %q: %v, afresh %v", d.Text, got, want)
	}
	for _, p := range editPhrases {
		if got, want := slices.Collect(p.In(d)), slices.Collect(p.In(f)); !slices.Equal(got, want) {
			t.Fatalf("%q in %q: %v, afresh %v", p, d.Text, got, want)
		}
	}
}

// editFact is of the words alone, and of all of them.
var editFact = NewFact(func(text string, words []Word) (n uint32) {
	for _, w := range words {
		for _, c := range []byte(w.In(text) + w.Fold + w.Tag) {
			n = n*31 + uint32(c)
		}
	}
	return n >> 1
})

// listed is where the phrases match, as a list gives it.
func listed(d *Draft) (at []Span) {
	for i, m := range editList.Matches(d) {
		at = append(at, Span{i, i}, m.At, m.Whole, m.Sentence.Span)
	}
	return at
}

var editList = NewList(editPhrases...)

var editPhrases = []Phrase{MustPhrase("you ... not"), MustPhrase("^ (hi|thanks)"), MustPhrase("click «@»"), MustPhrase("{a: [the] <NN*>} is"), MustPhrase("(the|a|you|not|is)"), MustPhrase("_ $")}

var editSeeds = []string{
	"", "Hi Sam,\n\nYou did not save the file. Click “OK” and “Close”, then restart.\n\n1. Open the lid.\n2. Wait.\n\nThe lid is open.\n\nKind regards,\nTom",
	"Sam\n\nhttp://a.com/b is the page. The page is\nopen\n> quoted\n> more\n\nThanks!\n-Al",
	"On Tue, Al wrote:\n> x\n\n```\ncode\n```\nFrom: a\nTo: b\nSubject: c\nrest", "ca n't. \xff the file\r\nis 👍N't here",
}

// TestEdit types, cuts and pastes at random.
func TestEdit(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	scraps := strings.SplitAfter("Sam |. |\n|\n\n|> |“|”|n't|you did not |Hi |- |1. |http://x.com/a |Thanks,\n|```\n|:|\xff|👍| |a|Kind regards,\n|The disk is full. |From: x\n|On Monday Al wrote:\n|> a\n> b\n|-- \n|-Tom|P.S. You did.|é|…|e.g. |Dr. Al|. . .|\r\n", "|")
	for _, seed := range editSeeds {
		d := Parse(seed)
		for range 150 {
			text := d.Text
			at := rnd.IntN(len(text) + 1)
			end := min(len(text), at+rnd.IntN(4)*rnd.IntN(8))
			text = text[:at] + strings.TrimSuffix(scraps[rnd.IntN(len(scraps))], "|") + text[end:]
			was, now := d, d.Edit(text)
			alike(t, now)
			alike(t, was) // of which now has a share
			d = now
		}
	}
}

// TestEditAtOnce makes many drafts of one, on many goroutines: what they share
// is found out by whoever asks first.
func TestEditAtOnce(t *testing.T) {
	d := Parse(kilobyte)
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			at := i * len(kilobyte) / 8
			for at > 0 && !utf8.RuneStart(kilobyte[at]) {
				at--
			}
			e := d.Edit(kilobyte[:at] + " you not " + kilobyte[at:])
			f := Parse(e.Text)
			for k := range f.Sentences {
				if e.WordsIn(k) != f.WordsIn(k) || editFact.Of(e, k) != editFact.Of(f, k) {
					t.Errorf("%q, sentence %d differs", e.Text, k)
				}
			}
			if !slices.Equal(listed(e), listed(f)) {
				t.Errorf("%q: %v, afresh %v", e.Text, listed(e), listed(f))
			}
		})
	}
	all.Wait()
}

// TestSame tells sentences taken over from those read anew.
func TestSame(t *testing.T) {
	d := Parse("It is here. It is there.\n\nIt is late.")
	e := d.Edit("It is here. It was there.\n\nIt is late.")
	if !e.Same(0, d, 0) || e.Same(1, d, 1) || !e.Same(2, d, 2) || e.Same(0, d, 2) {
		t.Error("taken over:", e.Same(0, d, 0), e.Same(1, d, 1), e.Same(2, d, 2), e.Same(0, d, 2))
	}
}

// FuzzEdit makes one text out of any other.
func FuzzEdit(f *testing.F) {
	for _, a := range editSeeds {
		for _, b := range editSeeds {
			f.Add(a, b)
		}
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		d := Parse(a)
		alike(t, d)
		d = d.Edit(b)
		alike(t, d)
		alike(t, d.Edit(a))
	})
}

// TestEditLate asks an edited draft for a phrase that was not yet written when
// it was read.
func TestEditLate(t *testing.T) {
	d := Parse("The crux is late. It is here.")
	for range editPhrases[0].In(d) {
	}
	p := MustPhrase("crux ... late")
	e := d.Edit("The crux is late. It is here!")
	if len(slices.Collect(p.In(d))) != 1 || len(slices.Collect(p.In(e))) != 1 || len(slices.Collect(p.In(d.Edit("A crux is late.")))) != 1 {
		t.Error("not found")
	}
}

// TestEditNothing begins with a draft that was never read.
func TestEditNothing(t *testing.T) { alike(t, new(Draft).Edit("You did not. Hi.")) }
