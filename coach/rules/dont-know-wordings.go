package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// unknownYet are the phrases that are followed at once by the better one, so
// that the first half can go.
var unknownYet = []string{
	"«(i|we) (do not know|am not sure|are not sure|can not say) [yet|at the moment|for sure]» (,|;|:|-|.|but|so|and) [but|so] !(i|we) let (me|us)",
	"«[i|we] do not know [yet|at the moment|for sure]» (,|;|:|-|but|so) [but|so] (let (me|us)|(i|we) will (find out|check|ask))",
	"«not sure [yet|at the moment]» (,|;|:|-|but|so) [but|so] (let (me|us)|(i|we) will (find out|check|ask))",
}

// unknownOpening are the phrases that open a sentence or stand for a whole
// answer: a question may follow them.
var unknownOpening = []string{
	// know
	"(i|we) [<RB>] do not [<RB>] know",
	"<!(i|we|you|they|he|she|who|people|users|customers|to|if|would|and they|that|which|<NN*>) do not [<RB>] know",
	"(i|we) would not know", "<!(i|we|you|they|he|she|<NN*>) would not know",
	"dunno", "idk", "<!(i|we|you) wish (i|we) knew", "(i|we) wish (i|we) knew",
	"<!(you|they|it) (god|heaven|heavens|goodness|lord|only (god|heaven|the lord)) [only|alone] knows",
	"<!(<NN*>|anyone|someone|somebody|anybody|everyone|one|those|he|she) who knows !(better|this|that|the|your|you|him|her|me|his|how to|more)",
	"(no one|nobody|no body|none of us) [<RB>|here|on the team] (knows|know|can say|can tell|could say|could tell)",
	"nothing is known", "who is to say", "who can (say|tell)",
	// sure
	"(i|we) [<RB>] (am|are) [<RB>] not [<RB>|at all|100] [%|percent] (sure|certain|clear|positive)",
	"^ [still|really|honestly] «not [<RB>|at all|100] [%|percent] (sure|certain) [yet]»",
	"(,|;|:|-|and|but|so|or|tbh|though) «not [<RB>|at all|100] [%|percent] (sure|certain)»",
	"(and|but|so) «(am|are) [<RB>] not [<RB>] (sure|certain)»",
	"(i|we) [<RB>] (am|are) [<RB>] (unsure|uncertain|unclear|stumped|baffled|clueless|mystified|puzzled|perplexed)",
	"^ (unsure|stumped|baffled|clueless)",
	"[(i|we)] (am|are) [<RB>] (none the wiser|no wiser|no the wiser)", "none the wiser",
	"(i|we) (am|are|remain) [<RB>] at a loss [to (explain|say|understand|know)|for an explanation]",
	"(i|we) (am|are|remain) [<RB>|equally|as much] in the dark [ourselves|myself|here|too|as (you are|yourselves|yourself)|as well|the same as (you|yourselves|yourself)]",
	// idea
	"(i|we) [<RB>] (do|have|am|are) [<RB>] [having] (no|zero|not any|not an|not a|not the (slightest|foggiest|faintest|least|remotest)) [real|earthly|particular|further] (idea|clue|notion|inkling|information|info|explanation|answer|insight)",
	"(i|we) do not [<RB>] (have|hv|hav) [<RB>] (a|an|any|the) [<JJ*>] (idea|clue|notion|inkling|information|info|explanation|answer|insight|visibility)",
	"[(i|we)] (am|are) not having any (idea|clue|information)",
	"<!(has|had|have|there is|with|of|say|said|do|got) (no|zero) [real|earthly] (idea|clue|inkling) !(is|was|too|to click|given)",
	"(and|but|so) «have (no|not any) (information|info|explanation|answer|idea|clue) [to that|for (that|this|it)|about (that|this)]»",
	"(i|we) have [not got] (no|not any) (information|info|explanation|answer) [to that|for (that|this|it)|about (that|this)]",
	"(i|we) have not [got] [the|a|an|any] [foggiest|faintest|slightest|least|remotest|bloody|real] (idea|clue|notion|inkling|scooby|information|info|insight)",
	"<!(you|they|he|she|who|it|<NN*>) have not [got] [the|a|an|any] [foggiest|faintest|slightest|least|remotest|bloody|real] (idea|clue|notion|inkling|scooby|information|info|insight)",
	"[(i|we)] have not [got] (the|a) (foggiest|faintest|slightest|scooby|baldy)",
	"(i|we) (am|are) [<RB>] unable to (say|tell [you]|explain) (when|why|what|how|if|whether|who|which|where)", "(i|we) would [only|just] be guessing", "[is] [a] (question|one|thing) [that] (i|we) can not answer", "(i|we) lack the (information|knowledge|details)", "(i|we) have not been (told|informed|advised) !(of any|about any)", "ask me another", "^ could not say", "[(i|we)] would not have a (clue|notion|scooby|baldy)", "not a (scooby|clue|notion) !(to|in)", "not the (foggiest|faintest|slightest)", "no scooby",
	"(i|we) [<RB>] have no (way|means) of (knowing|telling|finding out)", "<!(you|they|with) have no (way|means) of (knowing|telling)",
	// say
	"(i|we) (can|could) not [<RB>] (say|tell you|tell ye) [for (sure|certain|definite)|exactly] !(how (<JJ*>|much)|i|that i|enough|the same|it|this|too|more|goodbye|no|anything|a)",
	"^ (can|could) not [<RB>] (say|tell you|tell ye) [for (sure|certain|definite)|exactly] (why|what|which|who|when|where|if|whether|how long|how (this|that|it|the))",
	"(can|could) not (say|tell) [you] for (sure|certain|definite)",
	"(i|we) could not begin to (say|tell you|guess|explain)",
	"(it|that) (is|would be) [really|very|quite|rather|too|so|pretty|a bit] (hard|difficult|tough|tricky|impossible) [for (me|us)] to (say|tell|guess|know) !(no|goodbye|apart|them apart|sorry)",
	"^ [really|very|quite|rather|too|so|pretty|a bit] (hard|difficult|tough|tricky|impossible) [for (me|us)] to (say|tell|guess|know)",
	"(,|;|:|-|but|and) «(hard|difficult|tough|tricky|impossible) [for (me|us)] to (say|tell|guess|know)»",
	// puzzled
	"[it] beats me", "search me", "(you|ya|u) [have] got me there",
	"(your|ur|ye|yer) guess [on that|there] is as good as (mine|ours|anyone 's|anybody 's)",
	"[(i|we)] (am|are|have) [<RB>] (drawing|drawn) a blank", "(i|we) (draw|drew) a blank",
	"(i|we) have [<RB>] been (unable|not able) to (determine|establish|find out|work out|figure out|tell|say|trace|identify)",
	"(i|we) (have|could|can) not [<RB>] (figured out|worked out|figure out|work out|determined|determine|established|establish|identified) !(how to make|a way)",
	"(i|we) have [<RB>] never (heard|come across) [of]", "(i|we) never heard of",
	"(i|we) (am|are) not [<RB>] familiar (with|of)",
	"(i|we) (do|can) not [<RB>] (remember|recall) !(ever|seeing)", "<!(what|when|before|lest|never|if|should|as) i forget",
	"it (is|remains) [<RB>] (unclear|not clear|not known|a [complete|total|real|bit of a] (mystery|puzzle|riddle)|beyond me|beyond us|anyone 's guess|anybody 's guess|unknown) [to (me|us|this office)|here|for me] [at present|yet]",
}

// unknownPredicate are the phrases whose subject is the thing not known.
var unknownPredicate = []string{
	"<!(it) (is|are|was|remains|remain|stays) [<RB>] [a|an] [<JJ*>] (mystery|puzzle|riddle) (to|for) (me|us|everyone|all of us)",
	"<!(it) (remains|is|stays) a mystery $",
	"<!(it) (is|are|remains|remain) [<RB>] (unclear|not clear|unknown|not known) (to|for) (me|us|this office|our office|this desk|the team)",
	"<!(it) (is|are|remains) [<RB>] [quite|well|far|way] beyond (me|us)", "is not known to (me|us)",
	"<!(it) (is|remains) [<RB>] (anyone 's|anybody 's|anyones|anybodys) guess",
	"<!(it|that) (is|are) [really|very|quite|rather|too|so|pretty|a bit] (hard|difficult|tough|tricky|impossible) [for (me|us)] to (say|tell|guess)",
	"(escapes|eludes|baffles|puzzles|stumps) (me|us)", "<!(you|they) (has|have|leaves|left) [<RB>] [got] (me|us) [<RB>] (stumped|baffled|puzzled|beat|beaten)",
	"(goes|go) [<RB>] over (my|our) head", "(is|are|lies) [<RB>] (outside|beyond) (my|our) knowledge", "(is|was) before my time",
}

// known are the words that begin the thing to be found out.
const known = "why|what|which|who|whose|whom|where|when|how|if|whether"

// startAgain leaves out what stands in front of "let me find out".
func startAgain(d *draft.Draft, m draft.Match) []check.Fix {
	r := around(m.Sentence, m.At)
	for n := 0; ; n++ {
		w := r.after(n)
		if w.End == 0 {
			return nil
		}
		if w.Foreign || !w.Punct() && !word(w, "but|so|and") {
			fix, ok := replace(d, draft.Span{Start: m.At.Start, End: w.End}, w.In(d.Text))
			if !ok {
				return nil
			}
			fix.Label = "leave it out"
			return []check.Fix{fix}
		}
	}
}

// bare reports whether a match without "I" is the agent's answer: not where it
// opens a question to the customer ("Not sure which one?").
func bare(d *draft.Draft, m draft.Match) bool {
	if !m.Sentence.Question() {
		return true
	}
	first := m.Sentence.Words[0]
	return m.At.Start != first.Start || !word(first, "not|do|unsure|unclear|forgot") ||
		slices.ContainsFunc(m.Sentence.Words, func(w draft.Word) bool { return word(w, ",|but|-|;|:") })
}

// findOut puts "let me find out" in the place of a match, joined to what
// follows.
func findOut(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	at, s := m.At, m.Sentence
	r := around(s, at)
	for word(r.after(0), "yet|either|exactly|offhand|tbh|mate|boss|sir|actually|myself|ourselves|honestly|fully") {
		at.End = r.after(0).End
		r = around(s, at)
	}
	if word(r.after(0), "at") && word(r.after(1), "this|the") && word(r.after(2), "juncture|moment|time|point|stage|minute|present") {
		at.End = r.after(2).End
		r = around(s, at)
	}
	if r.hangs() {
		return nil
	}
	first := s.Words[0]
	pause := ""
	switch {
	case r.opens():
	case r.shut() && word(first, known):
		m.At = at
		return findOutWhich(d, m)
	case strings.HasPrefix(first.Tag, "IN") || word(first, "as|regarding|concerning|for|on|to"):
		pause = ", " // "Of course I don't know": a pause where there was none
		at.Start = r.before(0).End
	default:
		return nil
	}
	lead, verb, join := "let me ", "find out", ""
	if word(r.before(0), "and|but|so|or|plus") {
		lead = "I’ll "
	}
	last := s.Words[max(r.to-1, 0)]
	switch w := r.after(0); {
	case word(last, known):
		join = " " + last.In(d.Text)
	case word(w, known):
	case r.shut():
		join = " for you"
	case word(last, "with"):
		verb = "read up on"
	case word(w, "of") && word(last, "know"):
		at.End = w.End
		verb = "look for"
	case word(w, "any"):
		verb = "look for"
	case word(w, "about|on|regarding|concerning|of") && word(r.after(1), known):
		at.End = w.End
	case word(w, "about|on|regarding|concerning|of"):
		at.End = w.End
		join = " about"
	case word(w, "as") && word(r.after(1), "to"):
		at.End = r.after(1).End
	case word(w, "that") && word(last, "sure|certain|know|positive|clear"):
		at.End = w.End
		join = " whether"
	case word(last, "sure|certain|positive|unsure|uncertain|clear"):
		join = " whether"
	case word(last, "know|of|remember|recall|out|determine|establish|identify|forget|trace"):
	default:
		join = " for you"
	}
	words := []string{lead + verb + join}
	if verb == "find out" {
		words = append(words, "I’ll find out by [time]"+strings.TrimSuffix(join, " for you"))
	}
	for _, t := range words {
		if fix, ok := replace(d, at, pause+t); ok {
			fixes = append(fixes, fix)
		}
	}
	return fixes
}

// findOutWhich keeps the subject and says of it that it will be found out.
func findOutWhich(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	for _, t := range []string{"is something I’ll find out for you", "is something I’ll find out by [time]"} {
		if fix, ok := replace(d, m.At, t); ok {
			fixes = append(fixes, fix)
		}
	}
	return fixes
}
