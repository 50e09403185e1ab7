package draft

import (
	"sync"

	"github.com/jdkato/prose/v3/token"
	"github.com/jdkato/prose/v3/tokenize"

	"levelhead/coach/draft/speech"
	"levelhead/coach/draft/stops"
)

// A cutter is one text on its way to a Draft.
type cutter struct {
	text  string // valid UTF-8, byte for byte as long as the text typed
	tools *tools
	old   *Draft // a draft of which parts may be the same; nil for none

	lines     []line
	units     []unit
	regions   []Region // whole lines
	inner     []Region // in units, in their order
	sentences []Sentence
	lives     []*life // of each sentence
	hits      []*hits // of each sentence; nil where they are not known
	words     []Word  // of the fresh sentences
	fresh     []fresh
	moved     []Word // the room left for those of sentences that stand elsewhere in old
	behind    int    // how many words there may be to move yet

	begin  int            // the present sentence's first word
	recent map[string]int // sentences of old that may come again, by text
	found  *found         // where phrases match in old; nil where that is not known
	same   bool           // no phrase was written since old was cut up
	*bench
}

// A bench is where words are cut, one sentence after the other.
type bench struct {
	toks []token.Token
	room []Word // for the words of a draft that is made of another
}

var benches = sync.Pool{New: func() any { return new(bench) }}

// mostLeft is how much a bench may have room for and be used again.
const mostLeft = 1 << 10

// leave has the bench be used again.
func (b *bench) leave() {
	if cap(b.room) <= mostLeft && cap(b.toks) <= mostLeft {
		benches.Put(b)
	}
}

// A fresh sentence is none of the old draft's: its words have no numbers yet.
type fresh struct {
	sentence int
	words    Span // in cutter.words
}

// tools are prose's parts, two of them made faster; the models are loaded once
// and shared.
type tools struct {
	tokens    *tokenize.Tokenizer
	sentences *stops.Finder
	tags      *speech.Tagger
}

var load = sync.OnceValue(func() *tools {
	s, err := stops.New()
	if err != nil {
		panic("draft: the sentence model that is built in does not load: " + err.Error())
	}
	t, err := speech.New()
	if err != nil {
		panic("draft: the tagging model that is built in does not load: " + err.Error())
	}
	return &tools{
		tokens:    tokenize.New(tokenize.UsingSplitCases(contractions())),
		sentences: s,
		tags:      t,
	}
})

// contractions are the endings that prose splits off, in every apostrophe
// people type; prose's own list lacks 've and 'd.
func contractions() (cases []string) {
	for _, a := range []string{"'", "’", "´", "`"} {
		cases = append(cases, a+"ll", a+"s", a+"re", a+"m", "n"+a+"t", a+"ve", a+"d")
	}
	return cases
}
