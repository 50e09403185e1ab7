package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

var _ = add(check.Rule{
	ID:      "slang-for-upset",
	Label:   "No slang for being upset",
	Title:   "Say “upset”, plainly, even in a note",
	Why:     "Slang makes light of what somebody feels, and word gets back, from a note to a colleague too. “Upset”, “angry” and “worried” do them justice.",
	Source:  "T9 (Sun 2010)",
	Kind:    check.Avoid,
	Weight:  check.Must,
	Respect: true,
	Find:    slangForUpset,
	Examples: []check.Example{
		{Bad: "The customer is «freaking out» about the lost photos.", Good: "The customer is very upset about the lost photos."},
		{Bad: "He «went ballistic» when the bot hung up.", Good: "He was very angry when the bot hung up."},
		{Bad: "I understand that you’re «ticked off» about the wait.", Good: "I understand that you’re annoyed about the wait."},
		{Bad: "Her boss has «lost his rag» over the bill.", Good: "Her boss has been very angry over the bill."},
		{Bad: "Please ring before they «blow a gasket».", Good: "Please ring before they get very angry."},
		{Bad: "Third «hissy fit» about the login this week.", Good: "Third complaint about the login this week."},
		{Good: "The server is freaking out again, so it restarts at nine."},
		{Good: "The pump blew a gasket and the printer got wet."},
		{Good: "Please tick the items off once you have ticked off the first box."},
		{Good: "The pin is bent out of shape, a new plug is two euros."},
		{Good: "You were very angry on Friday, and you were right to be."},
	},
})

// An idiom is a comic or crude way to say that somebody is upset.
type idiom struct {
	phrase draft.Phrase
	plain  string // what they are, plainly
	sure   bool   // means this whoever is spoken of
	warped bool   // is said of bent things as often
	noun   bool   // plain stands for a noun and needs no verb
}

const (
	whose = `(his|her|their|your|my|our|its|the|ur)`
	fully = `[completely|totally|absolutely|a bit|full|fully|all|proper|properly|a little|pretty much|kinda|literally|right]`
	owing = `(over|about|at (me|us|him|her|our|the|my)|because|when|on (me|us|him|her|the phone)|with (me|us|him|her))`
)

var idioms = func() (all []idiom) {
	put := func(plain string, sure bool, phrases ...string) {
		for _, p := range phrases {
			all = append(all, idiom{phrase: draft.MustPhrase(p), plain: plain, sure: sure})
		}
	}
	const angry, upset = "very angry", "very upset"
	put(upset, false,
		`{verb: ~freak} [the (hell|heck|fuck|f)] out`, `«{verb: (freaked)}» (when|at|over|about|because|by)`, `«{verb: (freaking)}» (cause|because|about|over|at|when)`, `(about to|going to|gonna|ready to|will) {verb: explode}`, `«{verb: exploded}» (when|at|over|about)`, `{verb: ~freak} $`, `{verb: (~flip|~wig|~spaz)} [the (hell|heck)] out`,
		`{verb: ~have} [had|been having] [a|an|another|such a] [complete|total|full|massive|full-on|proper|minor|little|absolute|bit of a] (meltdown|melt-down|fit)`,
		`~be {verb: (melting)} down`, `in [full|total|complete] meltdown`, `{verb: ~have} (kittens|puppies)`,
		`<!(keep|keeps|kept|of|without|avoid|from|risk|be scared of) «{verb: losing} it» !(again|twice|when the|whenever)`, `<!(not) «{verb: ~lose} it» (`+owing+`|completely|big time)`,
		`(nearly|almost) {verb: lost} it`, `«{verb: ~have} a [mini] (heart attack|stroke)» (over|about|when|because)`, `{verb: ~go} off like [a|an] (firework|rocket|bomb|volcano|siren)`, `{verb: ~go} `+fully+` (nuts|bananas) !(_)`, `«{verb: ~go} `+fully+` (crazy|nuts|bananas|mad)» [on|with|at] `+owing,
		`«{verb: ~go} `+fully+` (crazy|nuts|bananas|mad)» (when|because|over|about)`,
		`{verb: ~throw} [a|his|her|the|another|such a] [proper|massive|complete|little|big|huge|real] fit`,
	)
	put(upset, true,
		`in (a|another|such a) [right|proper|total|complete|real|bit of a|massive|proper old] [old] (tizzy|tizz|strop|lather|huff|flap|paddy|snit|hissy|froth|stew|tiswas)`,
		`{verb: ~have} [had] (a|an|another) [massive|complete|total|mini|full-blown|proper|little|right] (hissy fit|hissy|conniption|conniption fit|cow|freak-out|freakout|hernia|coronary|aneurysm|wobbly|wobbler|benny) !(<NN*>)`, `{verb: ~have} conniptions`,
		`{verb: (~get|~have)} `+whose+` [own] (knickers|panties|undies|pants|boxers|shorts|undergarments) in a (twist|knot|bunch|wad)`, `{verb: (~throw|~pitch|~chuck)} (a|the|another|such a) [proper|massive|complete|right|little|big|huge|real] (wobbly|wobbler|tantrum|hissy fit|hissy|strop|tizzy|benny|paddy|conniption|conniption fit|spaz) !(<NN*>)`, `{verb: ~pitch} a fit`,
		`{verb: ~throw} `+whose+` (toys|dummy|teddy|rattle) [out of the (pram|cot|window)]`,
		`{verb: ~climb} the walls`, `{verb: (~tear|~pull|~rip)} `+whose+` [own] hair out`, `{verb: ~bounce} off the walls`, `{verb: (~crap|~shit|~brick|~wet|bricking|shitting|wetting)} (himself|herself|themselves|yourself|themself|bricks|his pants|her pants)`, `[all] worked up into a (frenzy|lather|state)`, `{verb: ~kick} up a (stink|storm|rumpus|hullabaloo)`, `{verb: ~come} (unglued|unhinged|undone at the seams)`, `(dey|don) (para|vex)`, `{verb: ~lose} `+whose+` (mind|minds|marbles|head|heads)`, `{verb: ~lose} the plot`,
		`a bee in `+whose+` bonnet`, `[all] het up`, `{verb: ~spit} (the|`+whose+`) dummy`,
	)
	put(angry, false,
		`{verb: ~go} `+fully+` (ballistic|nuclear|through the (roof|ceiling))`, `{verb: (~blow)} (a|`+whose+`) [bloody|damn] (gasket|fuse|valve|lid|cork)`, `{verb: ~hit} the (roof|ceiling)`,
		`«{verb: ~blow} up» (at|on) (me|us|him|her|our|my|the)`, `<!(~be) «{verb: ~kick} off [big time|massively]» (at (me|us|him|her|our)|about|over)`, `<!(~be) {verb: ~kick} off (big time|massively)`,
	)
	put(angry, true,
		`{verb: ~go} `+fully+` (bonkers|berserk|mental|spare|ape|apeshit|ape-shit|postal|thermonuclear|potty|crackers|psycho|batshit|loco|off on one !(<NN*>)|off the deep end|off the rails|off `+whose+` (head|rocker|trolley|nut)|up the wall|round the (bend|twist)|full karen)`,
		`{verb: ~blow} `+whose+` [bloody|damn] (top|stack|tops|stacks) !(off)`, `{verb: (~lose|~loose)} `+whose+` (rag|shit|sh '*' t|s '*' '*' t|s '*' '*' '*'|bottle|rags)`, `{verb: ~flip} `+whose+` (lid|lids|wig|shit|top)`,
		`{verb: (~do)} `+whose+` (nut|nuts|block|crust)`, `{verb: ~fly} off the handle`, `<!(<DT|POS|JJ>) {verb: (~foam|~froth)} at the mouth !(of)`, `{verb: ~spit} (feathers|nails|blood|tacks|chips|venom|fire)`,
		`(hopping|big|raging|steaming|spitting|barking|boiling|fighting) mad`, `mad as (hell|a hatter|a hornet|a wet hen|a cut snake)`, `effing and (blinding|jeffing)`, `{verb: ~have} (steam|smoke) coming out of `+whose+` ears`, `[with] steam [was|were] coming out of `+whose+` ears`, `[with] smoke coming out of `+whose+` ears`,
		`{verb: ~bite} (my|our|his|her|their) head off`, `{verb: ~chew} (my|our|his|her|their) (ear|head|ears) off`, `{verb: ~breathe} fire`, `on the (warpath|rampage)`, `{verb: (~scream|~shout)} (blue|bloody) murder`, `{verb: ~pop} a (vein|gasket)`, `{verb: ~crack} the shits`,
		`«{verb: ~go} (off|ape)» (at|on) (me|us|him|her)`, `{verb: ~tear} (strips off|into) (me|us|him|her|our)`, `{verb: ~rip} (me|us|him|her) a new one`, `{verb: ~lay} into (me|us|him|her)`, `{verb: ~give} (me|us|him|her) (hell|an earful|what for|both barrels|a mouthful)`, `out for blood`, `baying for blood`, `wild with rage`, `«{verb: raging}» (on|at|about|over|in)`, `ropeable`, `apeshit`,
	)
	put("annoyed", true,
		`(cheesed|brassed|browned|peed|teed|hissed|narked|hacked|p'd) off`, `pissed [off|as hell]`, `p '*' ssed [off]`, `pi '*' '*' ed [off]`, `p '*' '*' '*' ed [off]`, `narked`, `stroppy`, `miffed`, `peeved [off]`, `butthurt`, `butt-hurt`, `hangry`, `mardy`, `(shirty|arsey|narky|ratty|cranky|grumpy|huffy)`, `riled [up]`, `bummed [out]`,
	)
	put("annoyed", false,
		`(~be|~get|~seem|~sound|~look|~feel|so|pretty|very|really|as|clearly|still|bit|quite|rather|totally|properly|more|little|guys|right|seriously) «ticked off» !(all|the|these|those|every|each|your|my|his|her|a|an)`,
		`(~be|~get|~seem|~sound|~look|~feel|so|pretty|very|really|still|bit|quite|rather|'s) «salty» (about|over|at|with|that|again|because|!(_))`,
	)
	put("upset", false, `<!(the|a|an|this|that|any|not) bent out of shape`, `gutted`)
	all[len(all)-2].warped, all[len(all)-1].warped = true, true
	for _, p := range []string{`hissy fit`, `hissy-fit`, `hissy fits`, `temper tantrum`, `tantrum`, `tantrums`, `strop`, `strops`, `conniption`, `conniptions`} {
		all = append(all, idiom{phrase: draft.MustPhrase(p), plain: "complaint", sure: true, noun: true})
	}
	return all
}()

var allIdioms = slices.Concat(idioms, idiomWays, idiomWider)

var idiomPhrases = listed(allIdioms, func(x *idiom) draft.Phrase { return x.phrase })

var (
	knickers  = draft.MustPhrase(`{verb: ~get} {whose: (your|his|her|their|ur)} (knickers|panties|undies|pants|boxers|shorts|undergarments) in a (twist|knot|bunch|wad)`)
	driven    = draft.MustPhrase(`{verb: ~drive} {who: (you|u|him|her|them|everyone|everybody|people|customers|users|your <NN*>|the <NN*>|his <NN*>|her <NN*>|their <NN*>)} [all] [absolutely|completely|totally|slightly] (nuts|bonkers|bananas|crazy|mad|insane|up the wall|round the (bend|twist)|potty|batty|mental|spare|to distraction)`)
	headIn    = draft.MustPhrase(`{verb: ~do} {whose: (your|his|her|their|ur)} head in`)
	ragequit  = draft.MustPhrase(`{verb: (~rage-quit|rage-quitting|rage-quits|ragequit|ragequitting)} [on us]`)
	ragequit2 = draft.MustPhrase(`rage {verb: ~quit} [on us]`)
)

func slangForUpset(p *check.Pass) {
	d := p.Draft
	say := func(m draft.Match, with ...string) {
		f := finding(d, m, wording{say: "%s makes light of what somebody feels. The plain word is kinder, and it reads well if they ever see it."}, "")
		for _, w := range with {
			f.Fixes = offer(f.Fixes)(replace(d, m.Whole, w))
		}
		p.Found(f)
	}
	for m := range knickers.Matches(d) {
		v, _ := m.Part("verb")
		o, _ := m.Part("whose")
		w, many := subject(m.Sentence, wordAt(m.Sentence, v.Start))
		whose := strings.ToLower(o.In(d.Text))
		theirs := whose != "your" && whose != "ur" || w == unsaid || w == aPerson && many
		if w == aThing || w == aPointer || !theirs {
			object := map[string]string{"your": "you", "ur": "you", "his": "him", "her": "her", "their": "them"}[whose]
			say(m, shape("upset", tense(m.Sentence, v))+" "+object)
		}
	}
	for m := range driven.Matches(d) {
		v, _ := m.Part("verb")
		o, _ := m.Part("who")
		say(m, draft.Inflect("make", tense(m.Sentence, v))+" "+o.In(d.Text)+" very frustrated")
	}
	for m := range headIn.Matches(d) {
		v, _ := m.Part("verb")
		o, _ := m.Part("whose")
		object := map[string]string{"your": "you", "ur": "you", "his": "him", "her": "her", "their": "them"}[strings.ToLower(o.In(d.Text))]
		say(m, draft.Inflect("make", tense(m.Sentence, v))+" "+object+" very frustrated")
	}
	for _, ph := range []draft.Phrase{ragequit, ragequit2} {
		for m := range ph.Matches(d) {
			v, _ := m.Part("verb")
			say(m, draft.Inflect("leave", tense(m.Sentence, v)))
		}
	}
	for k, m := range idiomPhrases.Matches(d) {
		x := &allIdioms[k]
		i := wordAt(m.Sentence, m.At.Start)
		w, many := subject(m.Sentence, i)
		if !x.noun && !x.meant(m, w) {
			continue
		}
		f := finding(d, m, wording{say: "%s makes light of what somebody feels. The plain word is kinder, and it reads well if they ever see it."}, "")
		if !forbids(m.Sentence, i) {
			at, words := x.plainly(m, i, many)
			f.Fixes = offer(f.Fixes)(replace(d, at, words))
		}
		p.Found(f)
	}
}

// forbids reports whether the words before word i tell somebody not to be
// upset: in plain words that would be telling them still.
func forbids(s *draft.Sentence, i int) bool {
	for k := i - 1; k >= max(i-8, 0); k-- {
		if w := s.Words[k]; word(w, "no|never|needless|pointless") || word(w, "not") && k > 0 && word(s.Words[k-1], "do|need|should|must") {
			return true
		}
	}
	return false
}

// meant reports whether the idiom is said of a person here.
func (x idiom) meant(m draft.Match, w who) bool {
	switch {
	case w == aPerson:
		return true
	case x.warped:
		return complains[after(m)]
	case x.sure:
		return w != aThing
	case w == unsaid:
		return aftermath[after(m)]
	}
	return w == unknown
}

// aftermath is what follows where a person is meant though none is named, as
// in "freaking out over the bill"; complains is the surest of it.
var (
	aftermath = folded("over about with because bc when on , . and - before ! ?")
	complains = folded("over about with because bc that")
)

// after is the word that follows a match; a full stop where none does.
func after(m draft.Match) string {
	k := wordAt(m.Sentence, m.At.End)
	if k >= len(m.Sentence.Words) {
		return "."
	}
	return m.Sentence.Words[k].Fold
}

// tense is the form in which a verb stands, as a tag.
func tense(s *draft.Sentence, at draft.Span) string {
	f := s.Words[wordAt(s, at.Start)].Fold
	base := draft.Base(f)
	switch {
	case strings.HasSuffix(f, "ing"):
		return "VBG"
	case f == base:
		return "VB"
	case f == draft.Inflect(base, "VBD") || f == draft.Inflect(base, "VBN"):
		return "VBD"
	}
	return "VBZ"
}

// helpers are the words that may stand between a verb and its auxiliary.
var helpers = folded("not nearly almost just still already really completely totally probably also always never even all only practically literally absolutely half")

// plainly is the plain words in the form that the sentence wants, and the
// words they replace: i is where the match begins.
func (x idiom) plainly(m draft.Match, i int, many bool) (draft.Span, string) {
	at := m.At
	v, ok := m.Part("verb")
	if x.noun {
		ws := m.Sentence.Words
		if i > 1 && ws[i-1].Fold == "a" && ws[i-2].Fold == "for" {
			return draft.Span{Start: ws[i-1].Start, End: at.End}, "anger" // "no need for a …"
		}
		last := ws[wordAt(m.Sentence, m.At.End-1)-1].Fold
		if strings.HasSuffix(last, "s") {
			return at, x.plain + "s"
		}
		return at, x.plain
	}
	words := m.Sentence.Words
	adj := x.plain
	before := func(k int) string { // the k-th word to the left
		if i-k >= 0 {
			return words[i-k].Fold
		}
		return ""
	}
	if slices.Contains([]string{"nearly", "almost", "practically"}, before(1)) && ok {
		i--
		at.Start = words[i].Start
	}
	k := 1
	for helpers[before(k)] {
		k++
	}
	aux := before(k)
	if degree[before(1)] {
		adj = strings.TrimPrefix(adj, "very ")
	}
	if !ok || words[wordAt(m.Sentence, v.Start)].Start < m.At.Start {
		return at, adj
	}
	switch tense(m.Sentence, v) {
	case "VBG":
		if slices.Contains([]string{"keep", "keeps", "kept", "stop", "start", "started", "stopped", "of", "from", "without", "by", "for", "begin", "began"}, aux) {
			return at, "being " + adj
		}
	case "VBD":
		v := words[wordAt(m.Sentence, v.Start)].Fold
		switch {
		case aux == "have" || aux == "has" || aux == "had":
			return at, "been " + adj
		case strings.HasPrefix(v, "had"), v == "had":
			return at, was(many) + adj
		}
		if aux == "to" || modal[aux] {
			return at, "get " + adj
		}
		return at, was(many) + adj
	case "VB":
		if made(words, i) || aux == "be" {
			return at, adj
		}
		if f := words[wordAt(m.Sentence, v.Start)].Fold; f == "hit" && !modal[aux] && aux != "to" {
			return at, was(many) + adj // "hit" is its own past
		}
		return at, "get " + adj
	case "VBZ":
		return at, "is " + adj
	}
	return at, adj
}

var (
	degree = folded("so very really pretty quite rather bit little too right as proper more less fairly somewhat properly")
	modal  = folded("will would can could may might must shall should do did does not")
)

func was(many bool) string {
	if many {
		return "were "
	}
	return "was "
}

// made reports "made you" before word i.
func made(words []draft.Word, i int) bool {
	return i > 1 && (words[i-2].Fold == "make" || words[i-2].Fold == "made" || words[i-2].Fold == "makes" || words[i-2].Fold == "making")
}
