package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:     "calm-down",
	Label:  "No “calm down”",
	Title:  "Deal with the trouble, not with the feeling",
	Why:    "Being told what to feel makes people feel it more. In 228 recorded calls, working on the problem helped and steering the emotion backfired.",
	Source: "T8; Little et al. 2013, Personnel Psychology 66",
	Kind:   check.Avoid,
	Weight: check.Must,
	Find:   instead("", soothingBut, soothings...),
	Examples: []check.Example{
		{Bad: "«Please calm down», your files are safe.", Good: "Your files are safe."},
		{Bad: "OK, «calm down». I have your laptop here.", Good: "OK, I understand why this is upsetting. I have your laptop here."},
		{Bad: "The backup is from noon, so «there is no need to get upset».", Good: "The backup is from noon."},
		{Bad: "Your disk is fine and you can «stop panicking».", Good: "Your disk is fine."},
		{Bad: "I’ll read the log with you once «you have calmed down».", Good: "I’ll read the log with you once you’re ready."},
		{Bad: "«Please be patient», the queue is long today.", Good: "This can take until [time], the queue is long today."},
		{Bad: "One lost slide «isn’t worth getting angry about».", Good: "One lost slide is upsetting."},
		{Good: "Relax the filter in Outlook and the mail comes through."},
		{Good: "Things calm down here at noon, and I’ll call you at one."},
		{Good: "No worries, I’ve got it."},
		{Good: "Don’t worry, I’ll put the files back for you."},
		{Good: "You have every reason to be angry about the second charge."},
		{Good: "Let the laptop cool down for ten minutes first."},
		{Good: "Thank you for being so patient with us."},
		{Good: "I won’t tell you to calm down, three outages are enough."},
	},
})

// notEmpty reports whether a match has words of its own.
func notEmpty(_ *draft.Draft, m draft.Match) bool { return !m.At.Empty() }

// soothed has all of the clause mended in which people are told how to feel.
func soothed(mend mender) mender {
	return func(d *draft.Draft, m draft.Match) []check.Fix {
		m.Whole = wholeClause(d, m.Sentence, m.Whole, true)
		return stated(d, mend(d, m))
	}
}

const upsetting = "I understand why this is upsetting"

// mendOrder leaves the order out, or puts understanding in its place.
func mendOrder(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	c := clauseAt(d, m.Whole)
	if c.where == inside {
		at, ok := stretched(d, m.Whole)
		if !ok {
			return nil
		}
		if c = clauseAt(d, at); c.where == inside {
			return nil
		}
		i := wordAt(m.Sentence, m.Whole.End)
		if w := m.Sentence.Words[i].Fold; w == "about" || w == "over" && i+1 < len(m.Sentence.Words) && m.Sentence.Words[i+1].Fold != "there" && m.Sentence.Words[i+1].Fold != "here" {
			fixes = offer(fixes)(replace(d, m.Whole, "I understand the worry"))
			if c.where == behind {
				fixes = nil // after "so" it would not follow
			}
		}
	}
	fixes = offer(fixes)(c.drop())
	return offer(fixes)(c.sentence(upsetting))
}

// offer adds a fix where there is one.
func offer(fixes []check.Fix) func(check.Fix, bool) []check.Fix {
	return func(f check.Fix, ok bool) []check.Fix {
		if ok {
			fixes = append(fixes, f)
		}
		return fixes
	}
}

func mendReady(d *draft.Draft, m draft.Match) []check.Fix {
	if strings.HasPrefix(strings.ToLower(m.Whole.In(d.Text)), "if") {
		return nil // a condition of another kind than "when"
	}
	at := m.At
	at.End = m.Whole.End
	fix, _ := replace(d, at, "you’re ready")
	return []check.Fix{fix}
}

// mendWait says how long it takes in place of "be patient".
func mendWait(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	c := clauseAt(d, m.Whole)
	at, tail := m.Whole, ""
	if next := strings.TrimLeft(d.Text[at.End:], " "); strings.HasPrefix(next, "and ") {
		at.End = len(d.Text) - len(next) + len("and")
		tail = ", so please"
	}
	fixes = offer(fixes)(replace(d, at, "this can take until [time]"+tail))
	if c.where != inside {
		fixes = offer(fixes)(replace(d, at, "I know the wait is long"+tail))
	}
	return fixes
}

// mendFeeling grants the feeling that was denied.
func mendFeeling(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := upsetting
	if at, ok := m.Part("how"); ok {
		f := strings.Fields(strings.ToLower(at.In(d.Text)))
		for len(f) > 1 && strings.Contains(" get getting be being become becoming feel feeling grow growing so all too that this quite very really a bit ", " "+f[0]+" ") {
			f = f[1:]
			if crossAlone[f[0]] {
				words = "I understand why you’re " + strings.Join(f, " ")
			}
		}
	}
	c := clauseAt(d, m.Whole)
	switch {
	case c.where == behind || c.where == ahead:
		if words == upsetting || c.where == behind {
			fixes = offer(fixes)(c.drop())
		}
		return offer(fixes)(c.sentence(words))
	case c.where == inside && words == upsetting:
		return nil
	}
	return offer(fixes)(replace(d, m.Whole, words))
}

// crossAlone are the states that can be named to somebody's face.
var crossAlone = folded("angry upset annoyed furious frustrated cross impatient stressed worked")

// mendWorth says of the thing that it is upsetting.
func mendWorth(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	if next := strings.TrimLeft(d.Text[m.Whole.End:], " "); next != "" && strings.IndexByte(".,;:!?", next[0]) < 0 {
		return nil // "it is not worth …" with what it is after it
	}
	verb, _, _ := strings.Cut(m.Whole.In(d.Text), " ")
	switch verb = strings.ToLower(verb); {
	case strings.HasPrefix(verb, "are"):
		verb = "are"
	case strings.HasPrefix(verb, "was"):
		verb = "was"
	case strings.HasPrefix(verb, "is"), strings.HasSuffix(verb, "s"):
		verb = "is"
	default:
		return mendOrder(d, m)
	}
	return offer(fixes)(replace(d, m.Whole, verb+" upsetting"))
}
