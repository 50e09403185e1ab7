package rules

import (
	"cmp"
	"fmt"
	"slices"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "you-overuse",
	Label:  "Easy on “you”",
	Title:  "Go easy on “you”: try “I”, or the thing itself",
	Why:    "Many “you” in a row feel like a pointing finger. A study of 2018 found that the mere number does no harm while blame does, and that “I” raises satisfaction; so this is a hint.",
	Source: "T6; Packard, Moore & McFerran 2018, J. Marketing Research 55(4); Rogers et al. 2018, PeerJ 6:e4831",
	Kind:   check.Avoid,
	Weight: check.Hint,
	Find:   youOveruse,
	Examples: []check.Example{
		{Bad: "Did «you check your tray»? The printer stops when your paper is low, so you can load more.", Good: "Did you check the tray? The printer stops when your paper is low, so you can load more."},
		{Bad: "Last night you moved your folder, and today «you see your copy» in it.", Good: "Last night you moved your folder, and today you see the copy in it."},
		{Bad: "On the page «you can change your plan»; your bill and what you paid stand below.", Good: "On the page you can change the plan; your bill and what you paid stand below."},
		{Good: "Thank you for writing. I looked at the log, found the fault and put a new part in; the line is up since nine."},
		{Good: "I’ve read your mail twice, and your printer is on my bench; the new roller goes in tonight, and it’s back with you by nine tomorrow."},
		{Good: "See you at the counter!"},
	},
})

// “You” is minded more often than once in youShare words, from youFew uses on.
const (
	youShare = 8
	youFew   = 4
)

var (
	youWords = folded("you your yours yourself yourselves u ur ye")

	// youCourtesies are set phrases that point at nobody.
	youCourtesies = unless(
		"(thank|thanks|thanking) [to] (you|u)", "(see|hear from|hearing from|talk to|speak to|speak with|meet|with|love|wish|wishing|assure|god bless|bless|help|helping) you", "(good|nice|great|lovely) ...2 (meet|see|hear from) you",
		"(how are|hope) you", "you are [very|most] welcome", "(yours) (sincerely|truly|faithfully)", "(for|of) your (time|patience|help|mail|message|e-mail|email|letter|note|call)", "let you know", "get back to you", "(would|could|can|may|will) you [please]", "if you (like|wish|prefer|want|please)", "sorry [that] you",
	)

	youPhrase = draft.MustPhrase("{you: (you|your|u|ur)} ...2 «{your: (your|ur)}» <NN|NNS|NNP|JJ>")
)

// youOveruse counts "you" over the whole draft and points at the place where
// two of them stand closest. Only one finding is made, however many there are.
func youOveruse(p *check.Pass) {
	all := 0 // courtesies and all
	for i := range p.Draft.Sentences {
		all += int(youCount.Of(p.Draft, i))
	}
	if !youMany(p.Draft, all) {
		return
	}
	quiet := youCourtesies.spans(p.Draft)
	slices.SortFunc(quiet, func(a, b draft.Span) int { return cmp.Compare(a.Start, b.Start) })
	reach, next := 0, 0 // how far the courtesies up to here go
	var yous []draft.Span
	for i := range p.Draft.Sentences {
		for _, w := range p.Draft.Sentences[i].Words {
			for ; next < len(quiet) && quiet[next].Start < w.End; next++ {
				reach = max(reach, quiet[next].End)
			}
			if isYou(&w) && reach <= w.Start {
				yous = append(yous, w.Span)
			}
		}
	}
	if !youMany(p.Draft, len(yous)) {
		return
	}
	f := check.Finding{
		At:      youDensest(p.Draft, yous),
		Message: fmt.Sprintf("%d “you” in %d words: try “I” here, or name the thing.", len(yous), p.Draft.Words()),
	}
	f.Fixes = youNamed(p.Draft, f.At)
	p.Found(f)
}

// youMany reports whether so many "you" are too many for the draft.
func youMany(d *draft.Draft, yous int) bool { return yous >= youFew && yous*youShare > d.Words() }

var youCount = draft.NewFact(func(_ string, words []draft.Word) (n uint32) {
	for i := range words {
		if isYou(&words[i]) {
			n++
		}
	}
	return n
})

func isYou(w *draft.Word) bool { return youWords[w.Fold] && !w.Foreign && !w.Punct() }

// youDensest is the shortest stretch of one sentence that goes from one "you"
// to the noun of the next "your" or, where there is none, to the next "you".
func youDensest(d *draft.Draft, yous []draft.Span) draft.Span {
	best := yous[0]
	size := len(d.Text) + 1
	for m := range youPhrase.Matches(d) {
		if n := m.Whole.End - m.Whole.Start; n < size && youAt(yous, m.Whole.Start) && youAt(yous, m.At.Start) {
			best, size = m.Whole, n
		}
	}
	if size <= len(d.Text) {
		return best
	}
	for i := 1; i < len(yous); i++ {
		a, b := yous[i-1], yous[i]
		if n := b.End - a.Start; n < size && d.SentenceAt(a.Start) == d.SentenceAt(b.Start) {
			best, size = draft.Span{Start: a.Start, End: b.End}, n
		}
	}
	return best
}

// youAt reports whether a counted "you" begins at start.
func youAt(yous []draft.Span, start int) bool {
	_, ok := slices.BinarySearchFunc(yous, start, func(s draft.Span, start int) int { return cmp.Compare(s.Start, start) })
	return ok
}

// youNamed names the thing without saying whose it is.
func youNamed(d *draft.Draft, at draft.Span) (fixes []check.Fix) {
	s := d.SentenceAt(at.Start)
	for i := len(s.Words) - 1; i > 0; i-- {
		w := s.Words[i]
		if w.Start > at.Start && w.End <= at.End && (w.Fold == "your" || w.Fold == "ur") {
			return offer(fixes)(replace(d, w.Span, "the"))
		}
	}
	return nil
}
