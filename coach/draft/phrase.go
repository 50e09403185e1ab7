package draft

import (
	"iter"
	"slices"
)

// A Phrase matches words of one sentence, never characters and never across
// sentences. Its language:
//
//	word          the word, in any case; a contraction stands for its words,
//	              so "can not", "can't" and "cannot" are one
//	~word         any form of a word: ~forget is forget, forgets, forgot, …
//	<TAG|TAG>     any word so tagged; <VB*> takes all tags that begin so; mind
//	              that “not” is an <RB>
//	word<TAG>     the word, so tagged; also ~word<TAG>
//	_             any one word; punctuation is none
//	@             any foreign word (link, quotation, path)
//	...           up to three words, as few as will do; ...5 up to five
//	(a|b c)       one of these; an empty one may be left out: (a|)
//	[a|b]         the same, or nothing
//	!(a|b)        not followed by one of these
//	<!(a|b)       not preceded by one of these
//	{name: a}     a, remembered as name
//	«a»           only these words are the match; the rest is its surroundings
//	^ $           the beginning and the end of the sentence, whatever marks end it
//	, ; : . ? ! - ( ) the mark itself; brackets as '(' and ')'
//
// Elements are parted by spaces. A Phrase is made by MustPhrase or ParsePhrase.
type Phrase struct{ *phrase }

type phrase struct {
	// What is asked for at every try stands together.
	code   []step  // the program, as it is run
	nums   []int32 // what code speaks of
	names  []string
	number int32 // among those written, from 1; 0 for none of them
	start  bool  // a match begins its sentence

	src  string
	prog []inst // nil for those written: only what is made of it is needed
	head head   // how a match can begin
}

// String is the phrase as written.
func (p Phrase) String() string { return p.src }

// A Match is one place where a phrase matches.
type Match struct {
	At       Span // the words at fault
	Whole    Span // all words that took part
	Sentence *Sentence

	names []string
	caps  []run
}

// Part is what the phrase remembered as name; ok is false where that element
// took no part.
func (m Match) Part(name string) (at Span, ok bool) {
	i := slices.Index(m.names, name)
	if i < 0 || m.caps[i].to <= m.caps[i].from {
		return Span{}, false
	}
	return m.Sentence.span(m.caps[i]), true
}

// In gives the places of the phrase in d, from left to right, none
// overlapping.
func (p Phrase) In(d *Draft) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		p.each(d, func(m Match) bool { return yield(m.At) })
	}
}

// Matches gives the matches of the phrase in d, from left to right, none
// overlapping.
func (p Phrase) Matches(d *Draft) iter.Seq[Match] {
	return func(yield func(Match) bool) { p.each(d, yield) }
}

// each is apart from Matches so that a loop over that costs next to nothing
// where there is no match.
func (p Phrase) each(d *Draft, yield func(Match) bool) {
	if p.number == 0 {
		p.search(d, yield)
		return
	}
	f := d.look(p.number)
	if !f.has(p.number) {
		return
	}
	for _, at := range f.of(p.number, p.number) {
		if !yield(f.match(d, p.phrase, at)) {
			return
		}
	}
}

// search looks for a phrase that is not one of those written.
func (p Phrase) search(d *Draft, yield func(Match) bool) {
	r := runner{p: p.phrase}
	for i := range d.Sentences {
		if !r.sentence(&d.Sentences[i], yield) {
			return
		}
	}
}
