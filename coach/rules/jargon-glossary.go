package rules

import (
	"slices"
	"strings"
	"sync"

	"levelhead/assets"
	"levelhead/coach/draft"
)

// A term is one entry of the glossary: what the word means in plain words, and
// where it is meant.
type term struct {
	name  string // as first written in the glossary
	kind  byte   // n, m, u, v, a or x; see the glossary's head
	plain string // plain words; of a verb the base form
	many  string // plain words for more than one, of kind n
	where []draft.Phrase
	but   []draft.Phrase
	folds [][]string // all its spellings
	upper bool       // the first of them counts in capitals only
}

// A spelling is one way a term is written, as folds.
type spelling struct {
	folds  []string
	upper  bool // counts in capitals only: the small letters are a word or a name
	plural bool
	term   *term
}

// A dictionary is the glossary, ready for looking up.
type dictionary struct {
	terms []*term
	first map[string][]spelling // by first fold, the longest spelling first
	where *draft.List           // of all terms, in their order
	whose []*term               // of each of where
}

// glossary is read when a draft is first looked at.
var glossary = sync.OnceValue(func() *dictionary {
	g := &dictionary{first: map[string][]spelling{}}
	for line := range strings.Lines(assets.Glossary) {
		line = strings.TrimSpace(line)
		if line != "" && line[0] != '#' {
			g.take(strings.Split(line, "\t"))
		}
	}
	var where []draft.Phrase
	for _, t := range g.terms {
		where = append(where, t.where...)
		g.whose = append(g.whose, slices.Repeat([]*term{t}, len(t.where))...)
	}
	g.where = draft.NewList(where...)
	for _, list := range g.first {
		slices.SortStableFunc(list, func(a, b spelling) int { return len(b.folds) - len(a.folds) })
	}
	return g
})

func (g *dictionary) take(row []string) {
	t := &term{kind: row[1][0]}
	t.plain, t.many, _ = strings.Cut(row[2], " / ")
	if t.kind == 'n' && t.many == "" {
		t.many = pluralOf(t.plain)
	}
	if len(row) > 3 {
		for p := range strings.SplitSeq(row[3], " ;; ") {
			if not, ok := strings.CutPrefix(p, "!"); ok {
				t.but = append(t.but, draft.MustPhrase(not))
			} else {
				t.where = append(t.where, draft.MustPhrase(p))
			}
		}
	}
	names := strings.Split(row[0], ", ")
	t.name = names[0]
	t.upper = t.name != strings.ToLower(t.name)
	for _, name := range names {
		upper := name != strings.ToLower(name)
		folds := strings.Fields(strings.ToLower(name))
		t.folds = append(t.folds, folds)
		if len(t.where) > 0 {
			continue
		}
		g.spell(t, folds, upper, t.kind == 'n' && strings.HasSuffix(name, "s") && slices.Contains(names, strings.TrimSuffix(name, "s")))
		last := len(folds) - 1
		switch t.kind {
		case 'n':
			if many := pluralOf(folds[last]); !strings.HasSuffix(name, "s") {
				g.spell(t, with(folds, last, many), upper, true)
			}
		case 'v':
			for _, f := range draft.Forms(folds[0]) {
				if f != folds[0] {
					g.spell(t, with(folds, 0, f), upper, false)
				}
			}
		}
	}
	g.terms = append(g.terms, t)
}

// spell takes one spelling in; words that stand apart may be joined by hyphens
// too.
func (g *dictionary) spell(t *term, folds []string, upper, plural bool) {
	g.first[folds[0]] = append(g.first[folds[0]], spelling{folds, upper, plural, t})
	if joined := strings.Join(folds, "-"); len(folds) > 1 && !strings.Contains(joined, "/") {
		g.first[joined] = append(g.first[joined], spelling{[]string{joined}, upper, plural, t})
	}
}

func with(folds []string, i int, word string) []string {
	folds = slices.Clone(folds)
	folds[i] = word
	return folds
}

// pluralOf is the plural of a noun, or of the noun that ends plain words.
func pluralOf(s string) string {
	n := len(s)
	switch {
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"):
		return s + "es"
	case strings.HasSuffix(s, "y") && n > 1 && strings.IndexByte("aeiou", s[n-2]) < 0:
		return s[:n-1] + "ies"
	}
	return s + "s"
}

// A use is one place in a draft where a term stands.
type use struct {
	*term
	sentence *draft.Sentence
	from, to int // its words in the sentence
	plural   bool
}

func (u use) span() draft.Span {
	return draft.Span{Start: u.sentence.Words[u.from].Start, End: u.sentence.Words[u.to-1].End}
}

// uses are the places where terms stand in d, in order and not overlapping;
// the longer of two wins,
// and of two alike the one that looked at its surroundings.
func (g *dictionary) uses(d *draft.Draft) (us []use) {
	for i, m := range g.where.Matches(d) {
		t := g.whose[i]
		u := use{term: t, sentence: m.Sentence, from: wordAt(m.Sentence, m.At.Start), to: wordAt(m.Sentence, m.At.End)}
		if u.to > u.from && (!t.upper || capitals(m.Sentence, d, u.from)) {
			last := u.sentence.Words[u.to-1]
			u.plural = t.kind == 'n' && strings.HasSuffix(last.Fold, "s") && t.spelt(singular(last.Fold))
			us = append(us, u)
		}
	}
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for k := range s.Words {
			if u, ok := g.at(d, s, k); ok {
				us = append(us, u)
			}
		}
	}
	slices.SortStableFunc(us, func(a, b use) int {
		if c := a.sentence.Words[a.from].Start - b.sentence.Words[b.from].Start; c != 0 {
			return c
		}
		return (b.to - b.from) - (a.to - a.from)
	})
	out := us[:0]
	end := -1
	for _, u := range us {
		if at := u.span(); at.Start >= end {
			out = append(out, u)
			end = at.End
		}
	}
	return out
}

// spelt reports whether a spelling of the term ends in the fold, so that the
// fold with an "s" is its plural.
func (t *term) spelt(fold string) bool {
	return slices.ContainsFunc(t.folds, func(fs []string) bool { return fs[len(fs)-1] == fold })
}

// at is the longest term that begins at word k of s.
func (g *dictionary) at(d *draft.Draft, s *draft.Sentence, k int) (use, bool) {
	for _, sp := range g.first[s.Words[k].Fold] {
		if k+len(sp.folds) > len(s.Words) || s.Words[k].Fold == "" {
			continue
		}
		ok := true
		for i, f := range sp.folds {
			ok = ok && s.Words[k+i].Fold == f
		}
		if ok && (!sp.upper || capitals(s, d, k)) {
			return use{sp.term, s, k, k + len(sp.folds), sp.plural}, true
		}
	}
	return use{}, false
}

// capitals reports whether word k of s is typed in capitals, a plural's ending
// apart.
func capitals(s *draft.Sentence, d *draft.Draft, k int) bool {
	w := strings.TrimSuffix(s.Words[k].In(d.Text), "s")
	return w == strings.ToUpper(w) && w != strings.ToLower(w)
}
