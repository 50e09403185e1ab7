package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// tossed are the ways to say sorry without saying what for.
var tossed = []string{
	"<!(am|are|so|very|really|truly|terribly|deeply) [(oh|ah|ha|yeah|well|yikes|oops|whoops) [,] [well ,]] [so] (sorry|apols) (about|bout|'bout|for) (that one|this one|that|this|it|dat|all that|all this|any of (this|that|it)) [mate|oga|folks|guys|pal|love|dude|boss|buddy|haha|lol|x|xx|xxx|fella|man|m8|hun|everyone|all|sir|madam|again|tho|though] !(<NN*>|<JJ*>|<CD>|<VBG>|<VBN>)",
	"^ (oh|ah|ha|haha|well|yeah|yikes|fine|ok|okay|oh dear|aw|eek|ack|whoa|wow) [well] [,] [okay|ok] [,] [so|very] (sorry|apologies) !(to hear|for|about|that|if|but|not|i|we|to|you)",
	"<!(^) «(yikes|oh well|ah well) [,] sorry» !(to|for|about|that)",
	"^ «[so|soo|sooo|soooo] (sorry|sorries|sowwy|sozzard|sozza|sozzles|sorreh|srry|sori|apols|apologies|beg pardon|regrets|'scuse (me|us)) [, (haha|lol|eh)|haha|lol|x|xx|xxx|fella|man|m8|mate|pal|buddy|bud|bro|bruh|fam|hun|hon|pet|duck|chief|champ|love|boss|dude|guys|folks|people|peeps|team|all|y'all|both|there|everyone|sorry [sorry]|my friend|my dear|sir|madam|ma|ma'am|dear|ji|o|oo|oh|na|da|la|lah|jare|abeg|like|now|ya|yeah|yea|yup|eh|then|anyway]» (,|.|!|:|-|;|<SYM>|$) !(but)",
	"^ (oh|ah|ha|haha|well|yeah|yea|yes|yep|fine|ok|okay|right|alright|aw|eek|ack|whoa|wow|whatever|hey|hmm|er|erm|um|look|listen|gosh|golly|crikey|blimey|jeez|heck|dang|darn|damn|shoot|oof|omg|true|touché|alas|fair enough|point taken|oh no|oh man|oh boy|my god|good point|you are right|guilty) [well|dear|right|yeah|my|lord] [,] «[so|very] (sorry|apologies|soz)» [,] (.|!|yeah|yea|eh|then|whatever|like|now|there|okay|ok|right|mate|lads|all)",
}

// shrugged are those that stay tossed off whatever follows.
var shrugged = []string{
	"[i am|we are|am|are] (sorry|apologies|soz|apols) (and (all [that|the rest]|stuff|so on|whatever|such|whatnot)|or (whatever|something)|etc|blah|if you like|if you must|as it were) [jazz|there|blah]",
	"^ [(oh|ah|well|fine|yeah|ok|okay|look|ha) [,]] (sorry|apologies|soz|apols) [like|mate|now|there] [,] !(i|we|about|for|to|if|that) (it happens|these things happen|that (is|was) (life|it|that|all|the (way|rule|rules|policy|system|deal|breaks)|how|just (how|the))|it is what it is|it can not be helped|can not be helped|could not be helped|c'est la vie|such is life|rules (is|are) rules|the rules are|policy is policy|no (two ways|ifs)|what (can|could|do|did) (i|we|you) (do|say|want|expect)|what to do|what else|nothing (doing|i can|we can|to be done|for it)|tough [luck]|hard (luck|cheese|lines)|too (late|bad)|blame (the|it|monday|mondays)|stuff happens|nobody is perfect|no one is perfect|we are only human|i am only human|win some|you can not win|happy now|happy|satisfied|done|next|moving on|life goes on|shoot me|sue me|deal with it|get over it|end of|wrong (desk|department|number|person|place|team|queue))",
	"(sorry|apologies) [,] (what (can|else can) (i|we) say|happy now|are you happy|never mind|no harm done|no hard feelings|no biggie|all good|it is fixed now)",
	"[i|we] (suppose|guess|imagine|take it) [that] [i|we] (should|ought to|must|have to|had better|better|owe) [say|you] [a|an|the] (sorry|apology|apologize)", "(suppose|guess) ...2 (sorry|apology) [is|are|was] (in order|due|called for|owed|needed)",
	"if (it|that) (helps|makes you (feel [any] better|happy|happier)|is what you want|is any (help|consolation|comfort)) ...3 , ...2 (sorry|apologize|apologies)", "if (it is (an apology|a sorry)|an apology is what|you (want|need|insist on|expect) (an apology|a sorry)) ...5", "(consider (this|it) (an|my|our) apology|consider yourself apologized to|take this as (an|my|our) apology)",
	"^ [well [,]] (excuse|pardon|forgive) (me|us) (.|!|$)", "^ well [,] (excuse|pardon|forgive) (me|us) (,|.|!|$)", "excuse (me|us) for (not|<VBG>) !(interrupting|disturbing|bothering)", "^ (alright|okay|ok|fine|right|yeah|well|yes) [,] [(alright|okay|ok|fine|right|yeah|well|yes)] [,] (i am|we are) sorry (.|!|$|, (okay|ok|alright|happy))", "(my|our) [most humble|humble|humblest|deepest|sincerest] apologies [,] (your (highness|majesty|lordship|worship|honour)|captain|chief|pal|lol|haha|then|i guess|i suppose|whatever)", "(excuse|pardon|forgive) (me|us) for (living|breathing|existing|trying|asking|being (human|alive)|caring|helping|thinking|wanting|having)", "(silly (me|us|old me)|what am i like|what are we like|shame on (me|us)|shoot me|so sue me|sue me|so shoot me|egg on my face|brain fart|slap on the wrist|guilty as charged|blame it on (monday|mondays|the coffee|fridays))", "(cry me a river|my heart bleeds|boo hoo|boohoo|so sad too bad)", "(sorry|apologies) for (living|breathing|existing|asking|trying|caring|wanting|thinking|helping|mentioning|bothering to|daring|speaking|opening my|following (the|our|orders)|(doing|only doing) (my|our) job|being (alive|human|honest|born|right)|not being (a|able to read|psychic|perfect|superman|your)|having (a|to) (life|lunch|home)|wasting your precious|ruining your|spoiling your|(your|the) (terrible|awful|horrible) ordeal)", "^ [(oh|ah|ay|ooh|aw|uh|well|ha|hay|eh|yikes) [,]] «sorry [po|na|ha|o|oo|ji|lah|la|lor|leh|ne|hor|abi|sha|eh] [,] (hehe|hihi|haha|hahaha|lol|lmao|teehee|hehehe|heh|rofl|xd|:p|ha|po|na|oo|lah|ji)» [hehe|haha|lol|po]", "(sorry|apologies) (about|for) (the whole (thing|lot|business|affair|shebang|mess|saga)|everything (and|that)|all of it|whatever)", "(sorry|apologies) [,] (teehee|hehe|hihi|hehehe|heh|lmao|rofl|hahaha)", "[so] sorry [,] not (my|our) (circus|monkeys|problem|department|job|fault|area|call|decision|rules|rule|table|idea|doing|choice|monkey|business|concern|style|cup)", "(sorry|apologies) [,] (you snooze|finders keepers|first come|no biggie|whoops|oops|too bad|tough|bad luck|no refunds|no cigar|close but|better luck|your (loss|bad|problem|mistake)|you win some)",
	"^ [(ha|haha|oh|ah|well|yes|yeah|ok|okay) [,]] mea culpa [, (mea maxima culpa|haha|lol|what am i like|sorry|whatever)] (.|!|$|<SYM>)",
	"[i am|we are|am|are] (sorry|apologies) (for|about) (whatever [it was|that was|happened]|all the fuss)",
	"[(oh|well|fine|yeah) [,]] [i am|we are] (sorry|apologies) [,] (then|i guess|i suppose|i (guess|suppose)|and all that [jazz]|okay|ok|eh|haha|lol|yaar|now like)",
	"[(oh|ah|well) [well] [,]] sorry [,] (it|these things|that|this|stuff|shit) (happens|happen)", "^ sorry , sorry",
	"^ pardon (the|my|our|that) (slip|mess|mix-up|mixup|typo|glitch|hiccup|confusion|mistake|blip) !(with|in|over|on|about)",
	"a thousand (pardons|apologies) !(for|that)", "(so|soo|sooo|soooo) sorry (haha|lol)",
	"[(yeah|oh|oops|whoops) [,]] (my|our) (mistake|bad) [,] (whatever|ha|haha|lol|eh)",
}

// mine are the short ways to own up.
var mine = []string{
	"^ [(oh|ah|yeah|well|oops|ok|okay|whoops|yep) [,]] [(totally|entirely|all|yep|completely)] (my|our) (mistake|fault|error|slip|blunder|goof|screw-up|mess-up|boo-boo) [, (lol|haha|whatever|no biggie)] (,|.|!|$|:|-)",
	"[(oh|ah|yeah|well|oops|sorry) [,] [well ,]] (my|our) (bad|b) [, well , (my|our) bad] [, (i (guess|suppose))] !(english|handwriting|typing|memory|luck|timing|eyesight|connection|advice|internet|<NNS>)",
}

// oops are the interjections that stand for an apology.
var oops = []string{
	"[well [,]] (oops|oop|opps|oppsie|ooops|oooops|oopsie|oopsies|oopsy|oopsey|ooopsie|oopsiee|woops|wooops|woopsie|woopsies|woopsy|whoops|whoopsie|whoopsies|whoopsy|whooops|whoops-a|oops-a|upsy|upsie) [-] [a] [-] [daisy|daisies|daisie|daisey|daisyyy|poopsie]", "(whoopsie-daisy|whoopsy-daisy|whoopsie-daisies|oopsie-daisy|oopsy-daisy|oopsie-doopsie|oops-a-daisy|whoops-a-daisy|upsy-daisy|whoopsadaisy|oopsadaisy|whoopsidaisy|whoopsydaisy|oopsydaisy|oopsiedaisy|upsadaisy)", "d'oh", "^ (me|mah|mine) bad !(luck|<NN>)", "(my|our) (badd|baddd|badzies|b-a-d|bads)",
}

// conditional are the apologies that leave open whether anything was wrong.
var conditional = []string{
	"should (the|this|that|our|my|it|any|anything|anyone|anybody|some|someone|these|those|there|what|you|he|she|they|your|such) ...10 , [then|well] [and] [(our|my|please accept (our|my)|(we|i) [do] [<RB>]|(we|i) (am|are) [<RB>]|an|the)] [sincere|sincerest|humble|deepest] (sorry|apologies|apology|apologize|regret|regrets)", "(sorry|apologies|apology|apologize) [<RB>|to you|for (that|this|it)] [,] should (you|the|this|that|our|my|it|any|anything|anyone|anybody|there)", "(sorry|apologies|apologize|apology|regrets|regret) (if|in case|whenever|wherever) [ever|at all]", "(sorry|apologize|apologies) for (anything|whatever|whatsoever|any way|any part|how) ...4 (may|might|could|perhaps|possibly)",
	"(sorry|apologies|apology|apologize|regret|regretted) ...6 , if any", "(inconvenience|offence|offense|trouble|delay|confusion|misunderstanding) , if any", "(sorry|apologies|apologize|apology) ...2 for any (offence|offense|upset|hurt|hurt feelings|feelings|perceived) [caused|taken|that may]", "(sorry|apologies|apologize) [,] (where|insofar as|inasmuch as|to whatever extent|in so far as|to whoever|to whomever|assuming|supposing|on the off chance)", "if [<DT|PRP$>] (<NN>|<NNS>|feelings|anyone|anybody|someone|somebody) [<MD>] [have] [<RB>] (was|were|is|are|been|has|have|felt|feels|took|came) ...6 , [then|well] [my|our|i|we|please accept my|please accept our] [do|am|are] [<RB>] (sorry|apologies|apologize|regret)", "(any|whatever) (offence|offense|upset|hurt|distress) (taken|caused) (is|was|are) (regretted|unintended|unintentional)",
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
	"[(i|we) [do] [<RB>]|[(i|we) (am|are) [<RB>]]|it is] (sorry|regret|regrets|regretted|regrettable|unfortunate|apologize|apologies|sad) [to (see|note|read)] [that|if] you [have|had|should|would|do|did|are|were|may|might] [<RB>] (found it|find it|found this|felt the need|feel the need|felt it|felt obliged|feel (obliged|compelled)|felt compelled|saw fit|see fit|had to (feel|complain)|misunderstood|misunderstand|misread|misread|misinterpreted|got the wrong|have the wrong|took it|take it|took (this|that|our|my)|took offence|took offense|got the impression|have the impression|were left with the (impression|feeling)|of (the|this|that) (opinion|view|impression)|under the impression|see (things|it|this|the matter)|view (it|this)|consider (it|this|our|the|yourself)|(think|feel|felt|thought|believe|find|found) (we|it is|it was|i|we are|nobody|no one)|see (yourself|us|me|our)|feel (mistreated|unheard|let down|ignored|wronged|neglected|disappointed|offended|unfairly|we|our|the|your|this|that)|deem|regard (it|this)|disagree|(formed|form|hold|held|have|got|gained) (this|that|the|such|a|an) [<JJ>] (impression|view|opinion|idea|belief)|(disappointed|unhappy|dissatisfied|displeased|frustrated|annoyed) (with|by|about|at) (our|the) (policy|policies|decision|answer|rules|reply|terms|response|price|prices|outcome|position|stance)|not (agree|approve|happy with (our|the) (answer|decision|reply|rules|policy))|dissatisfied with (our|the) (answer|decision|reply|rules|policy))",
	"[(i|we) (am|are) [<RB>]] sorry [that] you [are|were|got|get|became] [<RB>] (offended|miffed|put out|aggrieved) (,|.|!|$|by|at|with|over|about|but|that)",
	"[(i|we) (am|are|do) [<RB>]|(i|we)] (sorry|regret|apologize|apologies) [that|if] (it|this|that|anything|something|our <NN>|my <NN>|the <NN>|my <NNS>|our <NNS>|the <NNS>|i|we|he|she) [has|have|had|may have|might have|could have|should have] (was|were|is|are|been|be|got) [<RB>] (perceived|interpreted|construed|misunderstood|misread|misconstrued|misinterpreted|(taken|received|seen|understood|experienced|found|felt|read) (to be|as|that way|the wrong way|wrong|wrongly|badly|personally|amiss|otherwise|differently))",
	"[(i|we) (am|are) [<RB>]] sorry [that|if] (it|this|that|our <NN>|the <NN>|my <NN>) (was|is|were|did|does|do|are) not [quite|really|exactly] (to your (liking|taste|satisfaction)|what you (wanted|expected|hoped|had hoped|were hoping)|good enough [for you]|up to your|meet your|please you|suit you|the answer you)", "[(i|we) (am|are) [<RB>]] sorry [that] you (do|did|were|are) not (like|enjoy|appreciate|agree|approve|happy|satisfied|pleased|impressed|care for) !(about the|enough)",
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
	if m.Sentence.Question() && word(r.after(-1), "sorry|apologies") && word(r.after(n), "could|can|may|would|which|what|who|where|when|did|do|does|is|are|was|how|were") {
		return false // asked once more
	}
	if w := r.after(n - 1); word(w, ".|!|?") {
		return true
	}
	switch who := r.after(n); {
	case word(who, "i|we|it|that|this|there|he|she|they"):
		next := r.after(n + 1)
		if word(who, "that|this") && strings.HasPrefix(next.Tag, "NN") {
			return false
		}
		if word(next, "have|just") {
			next = r.after(n + 2)
		}
		return !(next.Tag == "VBD" || word(next, "was|were|did|had|should|meant|read|put|set|misread|misheard|missed|mixed|typed|overlooked|pasted|sent|gave|got|forgot|took")) || word(next, "will|can")
	case word(who, "the|my|our|your|wrong"):
		return word(who, "my|our") && word(r.after(n+1), "end|side|doing|fault|mistake|bad|error") && word(r.after(n+2), ".|!|,")
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
	if next.Foreign || next.Tag == "VB" || next.End == 0 || word(next, "no|not|nope|nothing|none|of|you're|please|kindly|let|could|can|would|will|do|does|did|is|are") {
		return nil
	}
	// “You’ll have to …” is to be asked for, and then it is no clause any more.
	if word(next, "you") && word(around(m.Sentence, m.At).after(1), "will|must|need|have|should|ought") {
		return nil
	}
	if fix, ok := replace(d, m.At, "I’m sorry that"); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}

// subjects are the tags with which a clause begins that can follow "that".
var subjects = map[string]bool{"PRP": true, "DT": true, "EX": true, "NNP": true, "NNPS": true, "NNS": true, "PRP$": true}

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
	if first := s.Words[0]; word(first, "sorry") && len(s.Words) > 2 && s.Words[1].Fold == "," && subjects[s.Words[2].Tag] {
		at := draft.Span{Start: first.Start, End: s.Words[1].End}
		if fix, ok := replace(d, at, "I’m sorry that"); ok {
			return []check.Fix{fix}
		}
	}
	return nil
}

// led is where an apology begins that words such as "I do" or "please accept
// my" lead up to.
func (r surroundings) led(start int) int {
	for n := 0; ; n++ {
		w := r.before(n)
		if !word(w, "i|we|am|are|do|my|our|please|accept|so|very|really|truly|deeply|most|sincerely|sincere|sincerest|humble|deepest|heartfelt|would|like|to") {
			return start
		}
		start = w.Start
	}
}

// sorryClause mends an apology with a condition: where it speaks of a thing the
// thing stays, else the whole clause goes.
func sorryClause(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	r := around(m.Sentence, m.At)
	if last := r.after(-1); word(last, "if") && word(r.after(0), "the|our|my|this|that|it|i|we|something") {
		if fix, ok := replace(d, draft.Span{Start: r.led(m.At.Start), End: m.At.End}, "I’m sorry that"); ok {
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
	start := r.led(m.At.Start)
	words := "I’m sorry for [what went wrong]"
	if w := m.Sentence.Words[r.from]; word(w, "regrets|regret") && !r.opens() {
		words, start = w.In(d.Text)+" [what went wrong]", m.At.Start // somebody else's regret
	}
	if fix, ok := replace(d, draft.Span{Start: start, End: end}, words); ok {
		fixes = append(fixes, fix)
	}
	return fixes
}
