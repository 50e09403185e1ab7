package check

import (
	"math"
	"strings"
	"sync"

	"github.com/jdkato/prose/v3/summarize"

	"levelhead/coach/draft"
)

// Ease says how easily a reply reads.
type Ease struct {
	// Score is Flesch's reading ease over the agent's own words: about 90 for
	// plain talk, 60 for a newspaper, 30 for a contract. It is held to 0–100.
	Score float64
	// Word is the score in a word or two, such as “Easy to read”.
	Word string
	// Hard is the share of the words, 0–1, that a customer may not know: terms
	// of IT that the reply does not explain. The word lists that are made for
	// this elsewhere know neither “e-mail” nor “printer”, so length counts only
	// in Score.
	Hard  float64
	Terms []draft.Span // where these words stand, in order
	Words int          // how many words were counted
}

// fewest is how many words it takes to say something of a reply's ease.
const fewest = 20

// Ease is how easily the reply reads; ok is false for one of under 20 words,
// of which there is nothing to say. It is worked out when asked for.
func (r *Report) Ease() (e Ease, ok bool) {
	var doc summarize.Document
	end := -1
	for i := range r.Draft.Sentences {
		s := &r.Draft.Sentences[i]
		if s.Greeting {
			continue
		}
		before := doc.NumWords
		for k := 0; k < len(s.Words); k++ {
			w := s.Words[k]
			if !spoken(w, r.Draft.Text) {
				continue
			}
			// contractions were cut in two: “did” and “n’t” are read as one
			for end = w.End; k+1 < len(s.Words) && s.Words[k+1].Start == end && strings.ContainsAny(s.Words[k+1].In(r.Draft.Text), "'’"); k++ {
				end = s.Words[k+1].End
			}
			text := draft.Span{Start: w.Start, End: end}.In(r.Draft.Text)
			doc.NumWords++
			doc.NumSyllables += float64(syllables(text))
		}
		if doc.NumWords > before {
			doc.NumSentences++
		}
	}
	if doc.NumWords < fewest {
		return e, false
	}
	e.Words = int(doc.NumWords)
	e.Score = min(max(math.Round(doc.FleschReadingEase()), 0), 100)
	e.Word = inWords(e.Score)
	terms := 0
	for _, f := range r.Findings {
		if !f.Rule.Terms {
			continue
		}
		e.Terms = append(e.Terms, f.At)
		terms += len(strings.Fields(f.At.In(r.Draft.Text)))
	}
	e.Hard = min(float64(terms)/doc.NumWords, 1)
	return e, true
}

// counted remembers the syllables of words: counting them costs the library a
// dozen regular expressions a word, and people use the same words again. It
// holds nothing of which words were used together.
var counted struct {
	sync.Mutex
	words map[string]int
}

// mostCounted bounds what is remembered; a vocabulary is smaller.
const mostCounted = 1 << 14

func syllables(word string) int {
	word = strings.ToLower(strings.ReplaceAll(word, "’", "'"))
	if len(word) > 40 {
		return len(word) / 3 // no word of any language, and costly to look at
	}
	counted.Lock()
	n, ok := counted.words[word]
	counted.Unlock()
	if ok {
		return n
	}
	n = max(1, summarize.Syllables(word))
	counted.Lock()
	defer counted.Unlock()
	if counted.words == nil || len(counted.words) >= mostCounted {
		counted.words = map[string]int{}
	}
	counted.words[strings.Clone(word)] = n
	return n
}

// spoken reports whether a word is one to be read out: no mark, no figure, no
// link, and not what a ticket system wrote.
func spoken(w draft.Word, text string) bool {
	if w.Foreign || w.Punct() || w.Tag == "CD" {
		return false
	}
	return strings.ContainsFunc(w.In(text), func(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= 0xC0 })
}

// inWords is a score in a word or two, at Flesch's own steps.
func inWords(score float64) string {
	switch {
	case score >= 80:
		return "Very easy to read"
	case score >= 65:
		return "Easy to read"
	case score >= 50:
		return "Fairly easy"
	case score >= 30:
		return "Heavy going"
	}
	return "Very heavy going"
}
