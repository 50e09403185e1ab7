package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// A mender makes the fixes of a match by looking at what stands around it,
// where a template cannot tell.
type mender func(*draft.Draft, draft.Match) []check.Fix

// each makes wordings of phrases that one mender mends.
func each(mend mender, phrases ...string) []wording {
	ws := make([]wording, len(phrases))
	for i, s := range phrases {
		ws[i] = swap(s)
		ws[i].mend = mend
	}
	return ws
}

// surroundings is a match with the words of its sentence on either side:
// after(0) is the word that follows it, before(0) the one that leads up to it.
type surroundings struct {
	words    []draft.Word
	from, to int // the match, as places in words
}

// around is what stands around at in its sentence.
func around(s *draft.Sentence, at draft.Span) surroundings {
	from := slices.IndexFunc(s.Words, func(w draft.Word) bool { return w.Start >= at.Start })
	if from < 0 {
		from = len(s.Words)
	}
	to := slices.IndexFunc(s.Words, func(w draft.Word) bool { return w.Start >= at.End })
	if to < 0 {
		to = len(s.Words)
	}
	return surroundings{s.Words, from, to}
}

// after is the n-th word behind the match; its fold is empty where there is
// none or where it is foreign.
func (r surroundings) after(n int) draft.Word {
	if i := r.to + n; i >= 0 && i < len(r.words) {
		return r.words[r.to+n]
	}
	return draft.Word{}
}

// at is the n-th word of the match.
func (r surroundings) at(n int) draft.Word { return r.after(n + r.from - r.to) }

// before is the n-th word in front of the match.
func (r surroundings) before(n int) draft.Word {
	if r.from-1-n >= 0 {
		return r.words[r.from-1-n]
	}
	return draft.Word{}
}

// shut reports whether nothing of the clause follows the match.
func (r surroundings) shut() bool {
	w := r.after(0)
	return w.End == 0 || !w.Foreign && w.Punct() && w.Fold != "(" && w.Fold != `"`
}

// opens reports whether a clause can begin at the match: at the start of the
// sentence, after a mark, or after a word that joins two equal clauses.
func (r surroundings) opens() bool {
	w := r.before(0)
	if w.End == 0 || !w.Foreign && w.Punct() {
		return true
	}
	switch w.Fold {
	case "and", "but", "so", "or", "then", "well", "plus", "hi", "hello", "hey", "sorry", "ok", "okay", "now", "also", "however", "again":
		return true
	}
	return false
}

// hangs reports whether the match stands in a clause that hangs on another
// word, such as "because …", where a new beginning would not fit.
func (r surroundings) hangs() bool {
	switch r.before(0).Fold {
	case "because", "since", "as", "that", "which", "what", "who", "although", "though", "while", "whereas", "where", "when", "if", "why", "how", "unless", "until", "for":
		return true
	}
	return false
}

// put fills templates and puts them in the place of the words at fault alone,
// where those of swap replace all that took part.
func put(templates ...string) mender {
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		for _, t := range templates {
			if fix, ok := replace(d, m.At, fill(d, m, t)); ok {
				fixes = append(fixes, fix)
			}
		}
		return fixes
	}
}

// where keeps the wordings to matches that ok takes.
func where(ok func(*draft.Draft, draft.Match) bool, ws []wording) []wording {
	for i := range ws {
		ws[i].when = ok
	}
	return ws
}

// word says whether w is one of the words in list, parted by |.
func word(w draft.Word, list string) bool {
	n := len(w.Fold)
	for from := 0; n > 0; {
		i := strings.Index(list[from:], w.Fold)
		if i < 0 {
			return false
		}
		i += from
		if (i == 0 || list[i-1] == '|') && (i+n == len(list) || list[i+n] == '|') {
			return true
		}
		from = i + n
	}
	return false
}
