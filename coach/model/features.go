package model

import (
	"sync"

	"levelhead/coach/draft"
)

// A Feature is something that is so at some words of a sentence, words From to
// To; where both are 0 it is so of the sentence as a whole.
type Feature struct {
	Key
	From, To int32
}

// Around is what a reading may know besides the draft. The zero Around is a
// draft by itself.
type Around struct {
	Customer *draft.Draft // the customer's message; nil when not given
	// Hints are what else is known of places in the draft, such as what the
	// phrase rules found. A model reads hints only as it was trained with them.
	Hints []Hint
}

// fewSentences is how long a draft may be to stand by itself.
const fewSentences = 12

// Brief reports whether d is a line or two by itself: short, and no message of
// a customer's is known that it answers. Who asks about a line doubts it; in a
// whole reply most lines are innocent, and it takes more to say otherwise.
func (a Around) Brief(d *draft.Draft) bool {
	return a.Customer == nil && len(d.Sentences) <= fewSentences
}

// A Hint is something that is so of some words, such as the id of a phrase
// rule that found them.
type Hint struct {
	ID string
	At draft.Span
}

// A Reader turns sentences of a draft into features.
type Reader struct {
	kinds  *kinds
	d      *draft.Draft
	around Around
	theirs map[uint64]bool // stems of the customer's words of weight
	whole  []uint64
	hints  []hint // in order of their sentences
	*room         // nil between sentences that are read
}

// A room is where a sentence is read. It is used again and again: a reading
// that is made for a key needs it but for one sentence.
type room struct {
	words []word
	out   []Feature
}

var rooms = sync.Pool{New: func() any { return new(room) }}

// rest gives the room back; what Of gave is not to be used any more.
func (r *Reader) rest() {
	if r.room != nil {
		rooms.Put(r.room)
		r.room = nil
	}
}

// newReader prepares d for reading.
func newReader(k *kinds, d *draft.Draft, a Around) *Reader {
	return newReaderOf(k, d, a, weightyIn(a.Customer))
}

// newReaderOf is newReader where the customer's words of weight are known.
func newReaderOf(k *kinds, d *draft.Draft, a Around, theirs map[uint64]bool) *Reader {
	r := &Reader{kinds: k, d: d, around: a, theirs: theirs}
	r.sortHints()
	r.readWhole()
	return r
}

// mostWords is how much of a sentence is read. Nobody writes longer ones; what
// is pasted by accident must not take all the memory.
const mostWords = 1000

// Of gives the features of a sentence. They are overwritten by the next call.
func (r *Reader) Of(sentence int) []Feature {
	words := r.begin(sentence)
	r.readOwn(words)
	r.readSentence(sentence, words)
	return r.out
}

// begin gives the words of a sentence, of which nothing is read yet.
func (r *Reader) begin(sentence int) []word {
	words := r.d.Sentences[sentence].Words
	words = words[:min(len(words), mostWords)]
	if r.room == nil {
		r.room = rooms.Get().(*room)
	}
	r.words = r.words[:0]
	for i := range words {
		w := r.kinds.see(r.d, &words[i])
		w.echo = len(r.theirs) > 0 && weighty(words[i].Fold, words[i].Tag) && r.theirs[stem(words[i].Fold)]
		r.words = append(r.words, w)
	}
	if r.out == nil {
		r.out = make([]Feature, 0, 30*min(len(words), 40))
	}
	r.out = r.out[:0]
	return r.words
}

// readOwn adds what the words of a sentence alone decide, wherever it stands.
func (r *Reader) readOwn(words []word) {
	r.readWords(words)
	r.readFrames(words)
}

func (r *Reader) add(kind, h uint64, from, to int) {
	r.out = append(r.out, Feature{key(join(kind, h)), int32(from), int32(to)})
}

// Kinds of feature: each kind's hashes are joined to its own number, so that a
// word and, say, its tag never share a key.
const (
	fWord uint64 = iota + 1
	fPair
	fTriple
	fSkip1
	fSkip2
	fTagWord
	fWordTag
	fTags2
	fTags3
	fNear
	fMid
	fFar
	fNearPair
	fMidPair
	fMidWord
	fWordMid
	fMidTriple
	fSkipMid
	fPrefix
	fSuffix
	fShout
	fFrame
	fFrameVerb
	fFrameMid
	fFrameTag
	fStart
	fStartPair
	fStartTag
	fEnd
	fSentence
	fWhole
	fHint
	fEcho
	_
	_
	fQuestionWord
	_
	fItemWord
)

var edge = text("<edge>")

func (r *Reader) readWords(words []word) {
	at := func(i int) *word {
		if i >= 0 && i < len(words) {
			return &words[i]
		}
		return &outside
	}
	for i := range words {
		w := &words[i]
		p, n, nn := at(i-1), at(i+1), at(i+2)
		r.add(fWord, w.fold, i, i+1)
		if !w.punct {
			r.add(fNear, w.near, i, i+1)
			r.add(fMid, w.mid, i, i+1)
			r.add(fFar, w.far, i, i+1)
			if len(w.raw) > 5 {
				r.add(fPrefix, text(w.raw[:4]), i, i+1)
				r.add(fSuffix, text(w.raw[len(w.raw)-4:]), i, i+1)
			}
		}
		if w.shout {
			r.add(fShout, 1, i, i+1)
			if n.shout {
				r.add(fShout, 2, i, i+2)
			}
		}
		pair := join(w.fold, n.fold)
		to, to3 := min(i+2, len(words)), min(i+3, len(words))
		r.add(fPair, pair, i, to)
		r.add(fTriple, join(pair, nn.fold), i, to3)
		r.add(fSkip1, join(w.fold, nn.fold), i, to3)
		if n3 := at(i + 3); n3 != &outside {
			r.add(fSkip2, join(w.fold, n3.fold), i, i+4)
		}
		r.add(fTagWord, join(p.tag, w.fold), max(i-1, 0), i+1)
		r.add(fWordTag, join(w.fold, n.tag), i, to)
		r.add(fTags2, join(w.tag, n.tag), i, to)
		r.add(fTags3, join(join(w.tag, n.tag), nn.tag), i, to3)
		r.add(fNearPair, join(w.near, n.near), i, to)
		r.add(fMidPair, join(w.mid, n.mid), i, to)
		r.add(fMidWord, join(p.mid, w.fold), max(i-1, 0), i+1)
		r.add(fWordMid, join(w.fold, n.mid), i, to)
		r.add(fMidTriple, join(join(w.mid, n.mid), nn.mid), i, to3)
		r.add(fSkipMid, join(w.fold, nn.mid), i, to3)
	}
	if len(words) > 0 {
		r.add(fStart, words[0].fold, 0, 1)
		r.add(fStartTag, join(words[0].tag, at(1).tag), 0, min(2, len(words)))
		r.add(fStartPair, join(words[0].fold, at(1).fold), 0, min(2, len(words)))
	}
}

var outside = word{fold: edge, tag: edge, near: edge, mid: edge, far: edge}

// readFrames reads who does what: a subject with what helps its verb, and the
// verb; or, at the start, a verb without a subject.
func (r *Reader) readFrames(words []word) {
	for i := range words {
		w := &words[i]
		if w.role != subject && !(i == 0 && (w.verb || w.role == auxiliary)) {
			continue
		}
		frame, j := w.fold, i+1
		if w.role != subject {
			frame, j = edge, i
		}
		for ; j < len(words) && j < i+7; j++ {
			v := &words[j]
			switch {
			case v.role == auxiliary, v.role == negation:
				frame = join(frame, v.fold)
				continue
			case v.role == filler:
				continue
			case v.verb:
				r.add(fFrameVerb, join(frame, v.fold), i, j+1)
				r.add(fFrameMid, join(frame, v.mid), i, j+1)
				r.add(fFrameMid, join(w.fold, v.near), i, j+1)
				r.add(fFrameTag, join(frame, v.tag), i, j+1)
			}
			break
		}
		r.add(fFrame, frame, i, min(j+1, len(words)))
	}
}
