package rules

import (
	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// tossed are the ways to say sorry without saying what for.
var tossed = []string{
	"<!(am|are|so|very|really|truly|terribly|deeply) [(oh|ah|ha|yeah|well|yikes|oops|whoops) [,] [well ,]] [so] (sorry|apols) (about|bout|'bout|for) (that|this|it|dat|all that|all this|any of (this|that|it)) [mate|oga|folks|guys|pal|love|dude|boss|buddy|haha|lol] !(<NN*>|<JJ*>|<CD>|<VBG>|<VBN>)",
	"^ (oh|ah|ha|haha|well|yeah|yikes|fine|ok|okay|oh dear|aw|eek|ack|whoa|wow) [well] [,] [okay|ok] [,] [so|very] (sorry|apologies) !(to hear|for|about|that|if|but|not|i|we|to|you)",
	"<!(^) «(yikes|oh well|ah well) [,] sorry» !(to|for|about|that)",
	"^ «[so|soo|sooo|soooo] (sorry|sorries|sowwy|sozzard|apols|beg pardon) [, (haha|lol)|haha|lol|mate|pal|buddy|bud|bro|love|boss|dude|guys|folks|all|sorry [sorry]|my friend]» (,|.|!|:|-|;|<SYM>|$) !(but)",
}

// shrugged are those that stay tossed off whatever follows.
var shrugged = []string{
	"[i am|we are|am|are] (sorry|apologies) (for|about) (whatever [it was|that was|happened]|all the fuss)",
	"[(oh|well|fine|yeah) [,]] [i am|we are] (sorry|apologies) [,] (then|i guess|i suppose|i (guess|suppose)|and all that [jazz]|okay|ok|eh|haha|lol|yaar|now like)",
	"[(oh|ah|well) [well] [,]] sorry [,] (it|these things|that|this|stuff|shit) (happens|happen)", "^ sorry , sorry",
	"^ pardon (the|my|our|that) (slip|mess|mix-up|mixup|typo|glitch|hiccup|confusion|mistake|blip) !(with|in|over|on|about)",
	"a thousand (pardons|apologies) !(for|that)", "(so|soo|sooo|soooo) sorry (haha|lol)",
	"[(yeah|oh|oops|whoops) [,]] (my|our) (mistake|bad) [,] (whatever|ha|haha|lol|eh)",
}

// mine are the short ways to own up.
var mine = []string{
	"[(oh|ah|yeah|well|oops|sorry) [,] [well ,]] (my|our) (bad|b) [, well , (my|our) bad] [, (i (guess|suppose))] !(english|handwriting|typing|memory|luck|timing|eyesight|connection|advice|internet|<NNS>)",
}

// oops are the interjections that stand for an apology.
var oops = []string{
	"[well [,]] (oops|oop|ooops|oooops|oopsie|oopsies|oopsy|woops|whoops|whoopsie|whoopsies|whoopsy|whooops) [a] [daisy|daisies]", "d'oh",
}

// conditional are the apologies that leave open whether anything was wrong.
var conditional = []string{
	"[(i|we) [do] [<RB>]|(i|we) (am|are) [<RB>]|my|our|please accept my|please accept our] (sorry|apologies|apologize|regret) [<RB>] (if|in case|whether|to the extent)",
	"[(i|we) [do]|my|our] (apologies|apologize|sorry) to (anyone|anybody|those|everyone) who",
	"[it is] regrettable (if|that you)",
}

// deflecting are the apologies for what the customer feels or thinks.
var deflecting = []string{
	"[(i|we) (am|are) [<RB>]] sorry [to (see|hear|learn)] [that] you [<RB>] (feel|felt|think|thought|see|saw|believe|took|take|perceive|perceived|find|found|got) [<RB>] (that way|this way|so|it|offended|upset|it that way|our|the|my|us|this|like)",
	"[(i|we) (am|are) [<RB>]] sorry [that] you (feel|felt|think|thought|believe|perceive|perceived|choose to|chose to) !(ill|unwell|sick|better|worse)",
	"[(i|we) [do] [<RB>]] (regret|regrets|apologize|apologies) [that] you (feel|felt|think|thought|see|saw|believe|took|take|perceive|perceived|choose|chose|find|found|understood)",
	"[(i|we) (am|are) [<RB>]] sorry [that] (our|the|this|my) (decision|answer|policy|price|rules|reply|service) (is|are|was|does|did|do) not (to your|what you|suit|please|meet)",
	"sorry [that] you are ...3 , but", "(sorry|apologies) for any (misunderstanding|confusion) on your (side|part|end)", "any inconvenience is regretted", "excuse me for (living|breathing|trying|asking)",
	"well [,] sorry [that] you are [<RB>] (not|unhappy|upset|annoyed|cross)",
	"[(i|we) (am|are) [<RB>]|(i|we)] (sorry|regret) [that] you [have|had] [<RB>] (chosen|choose|taken|took|take) [to take] (offence|offense|umbrage|exception)",
	"[it is] (regretted|regret|sorry) that ...5 (perceived|interpreted|experienced|taken) (by you|as|in|the wrong way)",
	"(regrets|regret) that you (perceived|feel|felt|see|saw)",
}

// forNothing reports whether a tossed-off form is not followed at once by what
// it is for, as it is in "my bad, I sent the old list".
func forNothing(_ *draft.Draft, m draft.Match) bool {
	r := around(m.Sentence, m.At)
	n := 0
	if w := r.after(-1); !w.Punct() {
		if w := r.after(n); w.End == 0 || w.Foreign || !w.Punct() {
			return true
		}
		n++
	}
	if w := r.after(n - 1); word(w, ".|!|?") {
		return true
	}
	switch who := r.after(n); {
	case word(who, "i|we|it|that|this|there|he|she|they|somebody|someone"):
		next := r.after(n + 1)
		if word(next, "have|just") {
			next = r.after(n + 2)
		}
		return !(next.Tag == "VBD" || word(next, "was|were|did|had|should|meant|read|put|set")) || word(next, "will|can")
	case word(who, "the|my|our|your|wrong"):
		return false
	}
	return true
}

// sorryFor puts a whole apology in the place of a tossed-off one. It gets a
// sentence of its own where it begins one.
func sorryFor(words ...string) mender {
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		r := around(m.Sentence, m.At)
		if !r.shut() && !word(r.after(0), "and|but|so|now|then") {
			return nil
		}
		for _, t := range words {
			at, label := m.At, t
			if next := r.after(1); word(r.after(0), ",") && r.before(0).End == 0 && next.End > 0 && !next.Foreign {
				t += ". " + raise(next.In(d.Text))
				at.End = next.End
			}
			if word(r.before(0), ",") {
				t = "and " + lower(t)
			}
			if fix, ok := replace(d, at, t); ok {
				fix.Label = label
				fixes = append(fixes, fix)
			}
		}
		return fixes
	}
}

// leaveOut takes a match away with the mark in front of it.
func leaveOut(d *draft.Draft, m draft.Match) []check.Fix {
	r := around(m.Sentence, m.At)
	before := r.before(0)
	if before.End == 0 || !r.shut() {
		return nil
	}
	at := draft.Span{Start: before.End, End: m.At.End}
	if !before.Foreign && before.Punct() {
		at.Start = r.before(1).End
	}
	if at.Start == 0 || at.Start < m.Sentence.Start {
		return nil
	}
	return []check.Fix{{Label: "leave it out", Edits: []check.Edit{{Span: at}}}}
}

// sorryThat joins the apology and what it is for: "sorry, but it is late"
// becomes "I'm sorry that it is late".
func sorryThat(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	next := around(m.Sentence, m.At).after(0)
	if next.Foreign || next.Tag == "VB" || next.End == 0 {
		return nil
	}
	if fix, ok := replace(d, m.At, "I’m sorry that"); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}

// sorryNo mends "sorry, no": what stands behind stays.
func sorryNo(d *draft.Draft, m draft.Match) []check.Fix {
	s := m.Sentence
	r := around(s, m.At)
	if r.shut() {
		if fix, ok := replace(d, m.At, "I’m sorry to disappoint you; what I can do is [what you can do]"); ok {
			return []check.Fix{fix}
		}
		return nil
	}
	// "Sorry, we don't ship there": the mark goes.
	if first := s.Words[0]; word(first, "sorry") && len(s.Words) > 2 {
		at := draft.Span{Start: first.Start, End: s.Words[1].End}
		if fix, ok := replace(d, at, "I’m sorry that"); ok {
			return []check.Fix{fix}
		}
	}
	return nil
}

// sorryClause mends an apology with a condition: where it speaks of a thing the
// thing stays, else the whole clause goes.
func sorryClause(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	r := around(m.Sentence, m.At)
	if last := r.after(-1); word(last, "if") && word(r.after(0), "the|our|my|this|that|it|i|we|something") {
		if fix, ok := replace(d, m.At, "I’m sorry that"); ok {
			fixes = append(fixes, fix)
		}
	}
	end := m.At.End
	for n := 0; ; n++ {
		w := r.after(n)
		if w.End == 0 || !w.Foreign && w.Punct() || word(w, "but") {
			break
		}
		end = w.End
	}
	words := "I’m sorry for [what went wrong]"
	if w := m.Sentence.Words[r.from]; word(w, "regrets|regret") && !r.opens() {
		words = w.In(d.Text) + " [what went wrong]" // somebody else's regret
	}
	if fix, ok := replace(d, draft.Span{Start: m.At.Start, End: end}, words); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}
