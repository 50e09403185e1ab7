package model

import "levelhead/coach/draft"

// light are words too common to show that somebody listened.
var light = func() map[string]bool {
	m := map[string]bool{}
	for _, f := range []string{
		"have", "been", "were", "with", "that", "this", "they", "them", "then", "than", "what", "when", "will", "would", "could", "should",
		"your", "from", "just", "like", "some", "does", "done", "make", "made", "need", "want", "know", "please", "thanks", "thank", "help",
		"here", "there", "about", "also", "very", "more", "into", "only", "other", "which", "while", "still", "after", "before", "again",
		"hello", "dear", "regards", "sorry", "good", "time", "able", "back", "being", "because", "going", "https", "http",
	} {
		m[f] = true
	}
	return m
}()

// weighty reports whether a word says what a text is about.
func weighty(fold, tag string) bool {
	if len(fold) < 4 || light[fold] || tag == "" {
		return false
	}
	switch tag[0] {
	case 'N', 'J', 'V', 'C':
		return true
	}
	return false
}

// stem is what words of one family share, near enough.
func stem(fold string) uint64 {
	n := len(fold)
	switch {
	case n > 6 && fold[n-3:] == "ing":
		n -= 3
	case n > 5 && (fold[n-2:] == "ed" || fold[n-2:] == "es"):
		n -= 2
	case n > 4 && fold[n-1] == 's':
		n--
	}
	return text(fold[:n])
}

// weightyIn are the stems of the words of weight in what the customer wrote.
func weightyIn(message *draft.Draft) map[uint64]bool {
	if message == nil {
		return nil
	}
	theirs := map[uint64]bool{}
	for i := range message.Sentences {
		for _, w := range message.Sentences[i].Words {
			if weighty(w.Fold, w.Tag) {
				theirs[stem(w.Fold)] = true
			}
		}
	}
	return theirs
}

// readEchoes adds how much of what the customer wrote a sentence gives back.
func (r *Reader) readEchoes(words []word, question bool) {
	if r.around.Customer == nil {
		return
	}
	n, you, we := 0, false, false
	for i := range words {
		w := &words[i]
		if w.echo {
			n++
			r.add(fEcho, join(1, w.tag), i, i+1)
			if i > 0 {
				r.add(fEcho, join(2, words[i-1].fold), i-1, i+1)
			}
		}
		you = you || w.raw == "you" || w.raw == "your"
		we = we || w.raw == "i" || w.raw == "we"
	}
	k := uint64(min(n, 4)) * 8
	r.add(fEcho, 16+k, 0, 0)
	if question {
		r.add(fEcho, 17+k, 0, 0)
	}
	if you {
		r.add(fEcho, 18+k, 0, 0)
	}
	if we {
		r.add(fEcho, 19+k, 0, 0)
	}
}
