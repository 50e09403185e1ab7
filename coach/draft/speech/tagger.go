// Package speech gives words their parts of speech: the same as prose's own
// tagger, from the same model and with the same sums to the last bit, in a
// third of the time.
//
// Prose looks up every feature of a word by its name, fourteen a word, by some
// seventeen comparisons of strings each. Here a feature is a number made of
// the hashes of its parts, and a word is hashed once for all of its neighbours.
package speech

import (
	"strings"

	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/token"
)

// A Tagger gives words their tags. It is never changed once made and may be
// used by any number of goroutines at once.
type Tagger struct {
	model model
	fixed *tag.Tagger // prose's, for what it never asks its model about, such as emoticons
}

// New reads the model.
func New() (*Tagger, error) {
	fixed, err := tag.FromBytes(nothing)
	if err != nil {
		return nil, err
	}
	m, err := read()
	if err != nil {
		return nil, err
	}
	return &Tagger{m, fixed}, nil
}

// nothing is a model without a feature or a tag: a tagger of prose's with it
// tags what needs no model, and leaves the tags of all else empty.
var nothing = append([]byte(magic+"\x01\x00\x00\x00"), make([]byte, 4+3*4+2*4+4)...)

// A view is a word as the features see it: hashes of the word, put in order,
// and of its last letters.
type view struct{ word, end uint64 }

func viewOf(word string) view { return view{hash(word), hash(tail(word))} }

// What stands around a sentence. The names of the first two stand for tags too.
var (
	ahead  = [2]view{viewOf("-START-"), viewOf("-START2-")}
	behind = [2]view{viewOf("-END-"), viewOf("-END2-")}
)

// Tag fills in the tags of a sentence's words, of the Penn Treebank's set.
func (t *Tagger) Tag(words []token.Token) {
	var room [48]view // for most sentences
	views := append(room[:0], ahead[:]...)
	for i := range words {
		views = append(views, viewOf(normal(words[i].Text)))
	}
	views = append(views, behind[:]...)
	last, prior := ahead[0].word, ahead[1].word
	for i := range words {
		w := &words[i]
		if w.Tag = t.certain(w.Text); w.Tag == "" {
			w.Tag = t.model.guess(w.Text, (*[5]view)(views[i:]), last, prior)
		}
		last, prior = hash(w.Tag), last
	}
}

// certain is the tag of a word that has it everywhere; "" for none.
func (t *Tagger) certain(word string) string {
	if !usual(word) {
		one := [1]token.Token{{Text: word}}
		if t.fixed.TagTokens(one[:]); one[0].Tag != "" {
			return one[0].Tag
		}
	}
	return t.model.only(word)
}

// guess is the tag that the words around speak for most: two before the word,
// the word itself and two after it. last and prior are the hashes of the tags
// of the two before. Sums are floating point, so their order counts: it is
// prose's.
func (m *model) guess(word string, v *[5]view, last, prior uint64) string {
	var s scores
	m.add(&s, always, hash(""))
	m.add(&s, ending, hash(tail(word)))
	m.add(&s, letter, hash(word[:min(len(word), 1)]))
	m.add(&s, tagBack, last)
	m.add(&s, tagBack2, prior)
	m.add(&s, tagsBack, both(last, prior))
	m.add(&s, this, v[2].word)
	m.add(&s, tagAndThis, both(last, v[2].word))
	m.add(&s, wordBack, v[1].word)
	m.add(&s, endingBack, v[1].end)
	m.add(&s, wordBack2, v[0].word)
	m.add(&s, wordOn, v[3].word)
	m.add(&s, endingOn, v[3].end)
	m.add(&s, wordOn2, v[4].word)
	return m.best(&s)
}

// tail is the last three bytes of a word.
func tail(word string) string { return word[max(0, len(word)-3):] }

// normal is a word as the model was trained on it.
func normal(word string) string {
	switch {
	case word == "":
		return word
	case word[0] != '-' && strings.IndexByte(word, '-') >= 0:
		return "!HYPHEN"
	case len(word) == 4 && (digit(word[0]) || word[0] == '+' || word[0] == '-') && digit(word[1]) && digit(word[2]) && digit(word[3]):
		return "!YEAR"
	case digit(word[0]):
		return "!DIGITS"
	}
	return strings.ToLower(word)
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// usual reports whether a word does not look like anything that prose knows by
// its looks, such as emoticons: letters and apostrophes, with no capital but
// the first, or one of the common marks.
func usual(word string) bool {
	if len(word) == 1 && strings.IndexByte(".,?!;:()", word[0]) >= 0 {
		return true
	}
	for i := range len(word) {
		if c := word[i]; (c < 'a' || c > 'z') && c != '\'' && (i > 0 || c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}
