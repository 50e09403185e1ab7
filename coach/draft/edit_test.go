package draft

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
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
	for _, p := range editPhrases {
		if got, want := slices.Collect(p.In(d)), slices.Collect(p.In(f)); !slices.Equal(got, want) {
			t.Fatalf("%q in %q: %v, afresh %v", p, d.Text, got, want)
		}
	}
}

var editPhrases = []Phrase{MustPhrase("you ... not"), MustPhrase("^ (hi|thanks)"), MustPhrase("click «@»"), MustPhrase("{a: [the] <NN*>} is")}

var editSeeds = []string{
	"", "Hi Sam,\n\nYou did not save the file. Click “OK” and “Close”, then restart.\n\n1. Open the lid.\n2. Wait.\n\nThe lid is open.\n\nKind regards,\nTom",
	"Sam\n\nhttp://a.com/b is the page. The page is\nopen\n> quoted\n> more\n\nThanks!\n-Al",
	"On Tue, Al wrote:\n> x\n\n```\ncode\n```\nFrom: a\nTo: b\nSubject: c\nrest", "ca n't. \xff the file\r\nis 👍N't here",
}

// TestEdit types, cuts and pastes at random.
func TestEdit(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	scraps := strings.SplitAfter("Sam |. |\n|\n\n|> |“|”|n't|you did not |Hi |- |1. |http://x.com/a |Thanks,\n|```\n|:|\xff|👍| |a|Kind regards,\n|The disk is full. |From: x\n|On Monday Al wrote:\n", "|")
	for _, seed := range editSeeds {
		d := Parse(seed)
		for range 150 {
			text := d.Text
			at := rnd.IntN(len(text) + 1)
			end := min(len(text), at+rnd.IntN(4)*rnd.IntN(8))
			text = text[:at] + strings.TrimSuffix(scraps[rnd.IntN(len(scraps))], "|") + text[end:]
			d = d.Edit(text)
			alike(t, d)
		}
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
