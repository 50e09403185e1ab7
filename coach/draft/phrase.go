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
	src   string
	prog  []inst
	names []string
	first []int32   // numbers of the folds a match can begin with; nil for any
	needs [][]int32 // of each of these, one has to be in the sentence
	top   int32     // the highest number it speaks of
	start bool      // a match begins its sentence
}

// String is the phrase as written.
func (p Phrase) String() string { return p.src }

// A Match is one place where a phrase matches.
type Match struct {
	At       Span // the words at fault
	Whole    Span // all words that took part
	Sentence *Sentence

	names []string
	caps  []Span
}

// Part is what the phrase remembered as name; ok is false where that element
// took no part.
func (m Match) Part(name string) (at Span, ok bool) {
	i := slices.Index(m.names, name)
	if i < 0 || m.caps[i].Empty() {
		return Span{}, false
	}
	return m.caps[i], true
}

// In gives the places of the phrase in d, from left to right, none
// overlapping.
func (p Phrase) In(d *Draft) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for m := range p.Matches(d) {
			if !yield(m.At) {
				return
			}
		}
	}
}

// Matches gives the matches of the phrase in d, from left to right, none
// overlapping.
func (p Phrase) Matches(d *Draft) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		var room [48]int32
		r := runner{p: p.phrase}
		where, whole := p.places(d, room[:0])
		if where == nil && whole {
			for i := range d.Sentences {
				if !r.sentence(&d.Sentences[i], yield) {
					return
				}
			}
			return
		}
		last, past := int32(-1), 0
		for _, place := range where {
			owner := d.owner[place]
			s := &d.Sentences[owner]
			if whole {
				if owner != last && !r.sentence(s, yield) {
					return
				}
				last = owner
				continue
			}
			if int(place) < past {
				continue
			}
			r.words = s.Words
			i := int(place) - s.first
			if end, ok := r.match(i); ok {
				past = s.first + max(end, i+1)
				if !yield(r.result(s, i, end)) {
					return
				}
			}
		}
	}
}

// sentenceWords is about how many words a sentence has: what it costs to look
// at all of one.
const sentenceWords = 12

// places says where in d to try the phrase, in order: at words it can begin
// with or, where whole is set, in all of the sentences that hold the word
// which it needs and which is rarest. None and whole is everywhere: no word is
// needed, or d was cut up before the phrase was made.
func (p *phrase) places(d *Draft, room []int32) (where []int32, whole bool) {
	if len(p.needs) == 0 || !d.index.knows(p.top) {
		if p.first != nil && !p.start && d.index.knows(p.top) {
			return d.index.places(p.first, room), false
		}
		return nil, true
	}
	best, least := 0, int32(-1)
	for i, need := range p.needs {
		n := d.index.count(need)
		if n == 0 {
			return room, false
		}
		if least < 0 || n < least {
			best, least = i, n
		}
		if least <= 2 && i > 0 {
			break // rare enough; to count the longer lists costs more than it saves
		}
	}
	if p.first != nil && !p.start && d.index.count(p.first) <= sentenceWords*least {
		return d.index.places(p.first, room), false
	}
	return d.index.places(p.needs[best], room), true
}
