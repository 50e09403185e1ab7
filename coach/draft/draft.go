// Package draft cuts a support agent's draft up, once: into sentences and
// words with their parts of speech, and into what is the agent's own and what
// is not — quoted mail, code, links, error text, the signature.
//
// Sentences, tokens and tags come from github.com/jdkato/prose; what that
// library does not know of (mail, tickets, chat, lists) is settled here first.
package draft

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"sync/atomic"
	"unicode/utf8"
)

// A Word is one token of a sentence: a word, a part of a contraction ("do"
// and "n't" are two), a mark of punctuation, or something kept whole such as a
// link.
type Word struct {
	Span
	// Fold is the word as phrases see it: lower case, straight apostrophes,
	// contractions written out ("n't" is "not", "'ll" is "will"). It is empty
	// for a Foreign word.
	Fold string
	// Tag is the part of speech in the Penn Treebank's set.
	Tag string
	// Foreign words are not the agent's own, such as a link or a quotation.
	Foreign bool

	number int32 // of its fold in the vocabulary; 0 when no phrase speaks of it
	tag    uint8 // place of Tag in tagSet
}

// Punct reports whether the word is a mark of punctuation or a symbol.
func (w Word) Punct() bool {
	if w.Foreign || w.Tag == "" {
		return false
	}
	c := w.Tag[0]
	return (c < 'A' || c > 'Z') && c != '$' || w.Tag == "SYM"
}

// A Sentence is one sentence of the agent's own. Its words stand in order and
// do not overlap.
type Sentence struct {
	Span
	Words    []Word
	Greeting bool // "Hi Sam,"
	Item     bool // an item of a list; the span leaves out its bullet or number
	Index    int  // in Draft.Sentences
}

// Question reports whether the sentence ends in a question mark.
func (s Sentence) Question() bool {
	for i := len(s.Words) - 1; i >= 0; i-- {
		if w := s.Words[i]; !w.Foreign && w.Punct() {
			if strings.Contains(w.Fold, "?") {
				return true
			}
			continue
		}
		return false
	}
	return false
}

// RegionKind says why a stretch of text is not read as the agent's own words.
type RegionKind uint8

const (
	// Quoted text is somebody else's: earlier mail, or words in quotation marks.
	Quoted RegionKind = iota
	// Code is code, commands, logs and error text.
	Code
	// Link is a URL, a domain or a path.
	Link
	// Address is an e-mail address or an @name.
	Address
	// Signature is the closing line and what follows it.
	Signature
	// Form is a ticket system's own lines ("Ticket: 123", "Status: open").
	Form
)

// A Region is a stretch of the text that is not the agent's own words.
type Region struct {
	Span
	Kind RegionKind
}

// A Draft is a text cut up. It is never changed once made.
type Draft struct {
	Text      string
	Sentences []Sentence
	Regions   []Region // in order of place; they do not overlap

	clean  string // Text, masked
	lines  []line
	units  []unit
	inner  []Region // of the units
	count  int      // of the agent's own words
	known  int32    // how many phrases were written when it was cut up
	lives  []*life  // of each sentence
	hits   []*hits  // of each sentence; nil where they were not known then
	before *found   // where the same phrases match in the draft it was made from; nil where that is not known
	found  atomic.Pointer[found]
}

// Parse cuts text up. It takes any bytes; what is not UTF-8 is kept in place
// and read as if it were not there. Its cost grows with the length of the
// text, and it gives the same Draft for the same text.
func Parse(text string) *Draft { return cutUp(text, nil) }

func cutUp(text string, old *Draft) *Draft {
	d := &Draft{Text: text, clean: text}
	if !utf8.ValidString(text) {
		d.clean = mask(text)
	}
	d.known = phrasesWritten()
	c := cutter{text: d.clean, tools: load(), old: old, same: old != nil && old.known == d.known, bench: benches.Get().(*bench)}
	c.readAll(c.split())
	c.bench.leave()
	d.lines, d.units, d.inner, d.lives, d.hits = c.lines, c.units, c.inner, c.lives, c.hits
	d.Regions = append(c.regions, c.inner...)
	slices.SortFunc(d.Regions, func(a, b Region) int { return cmp.Compare(a.Start, b.Start) })
	d.Sentences = c.sentences
	for _, f := range c.fresh {
		d.Sentences[f.sentence].Words = c.words[f.words.Start:f.words.End:f.words.End]
	}
	for i := range d.Sentences {
		d.Sentences[i].Index = i
		d.count += d.lives[i].ownWords(d.Sentences[i].Words)
	}
	d.giveNumbers(&c)
	return d
}

// mask puts a space for each byte that is not part of valid UTF-8, so that
// places stay what they were.
func mask(text string) string {
	b := []byte(text)
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n <= 1 {
			b[i] = ' '
			n = 1
		}
		i += n
	}
	return string(b)
}

// Words is the number of the agent's own words, punctuation and foreign words
// left out.
func (d *Draft) Words() int { return d.count }

// SentenceAt is the sentence in which the byte at off stands, or nil.
func (d *Draft) SentenceAt(off int) *Sentence {
	i := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > off })
	if i < len(d.Sentences) && d.Sentences[i].Start <= off {
		return &d.Sentences[i]
	}
	return nil
}

// Opening is the place where a first sentence of the agent's belongs: after
// the greeting, before all else.
func (d *Draft) Opening() int {
	for _, s := range d.Sentences {
		if !s.Greeting {
			return s.Start
		}
	}
	return d.Closing()
}

// Closing is the place where a last sentence belongs: after all that the agent
// says, before the signature and before quoted mail.
func (d *Draft) Closing() int {
	if n := len(d.Sentences); n > 0 {
		return d.Sentences[n-1].End
	}
	for _, r := range d.Regions {
		return r.Start
	}
	return len(d.Text)
}
