package draft

import "sync/atomic"

// A Fact is a number that the words of a sentence alone decide, wherever they
// stand, such as how many of them are in capitals. It is worked out once in the
// life of a sentence, which goes on in the drafts that Edit makes.
type Fact struct {
	number int
	of     func(text string, words []Word) uint32
}

// mostFacts is how many facts there is room for in a sentence's life.
const mostFacts = 8

var facts atomic.Int32

// NewFact makes a Fact of a function of the words of a sentence and of the text
// they stand in. It looks at nothing else of the text, and gives a number below
// 1<<32-1. A program has room for few facts; NewFact panics when there is none
// left.
func NewFact(of func(text string, words []Word) uint32) *Fact {
	n := int(facts.Add(1))
	if n > mostFacts {
		panic("draft: there are more facts than a sentence has room for; see mostFacts")
	}
	return &Fact{n - 1, of}
}

// Of is the fact of the sentence of that index.
func (f *Fact) Of(d *Draft, sentence int) uint32 {
	known := &d.lives[sentence].facts[f.number]
	if n := known.Load(); n > 0 {
		return n - 1
	}
	n := f.of(d.Text, d.Sentences[sentence].Words)
	known.Store(n + 1)
	return n
}

// A life is what is known of a sentence for as long as its words stay the same,
// from draft to draft. Several goroutines may read and add to it.
type life struct {
	facts [mostFacts]atomic.Uint32 // plus 1; 0 where not known
	own   atomic.Int32             // of its words the agent's own, plus 1; 0 where not known
}

// WordsIn is the number of the agent's own words in the sentence of that index,
// counted as in Words.
func (d *Draft) WordsIn(sentence int) int {
	return d.lives[sentence].ownWords(d.Sentences[sentence].Words)
}

// ownWords is how many of the words are the agent's own.
func (l *life) ownWords(words []Word) int {
	if n := l.own.Load(); n > 0 {
		return int(n) - 1
	}
	n := 0
	for i := range words {
		if w := &words[i]; !w.Foreign && !w.Punct() {
			n++
		}
	}
	l.own.Store(int32(n + 1))
	return n
}

// Same reports whether sentence i of d was taken over from sentence k of o, by
// Edit, so that its words are the same but for where they stand. Sentences that
// were read each by itself may be alike without being the same.
func (d *Draft) Same(i int, o *Draft, k int) bool { return d.lives[i] == o.lives[k] }
