package rules

import (
	"slices"

	"levelhead/coach/draft"
)

// The words of the rule. cross are states people are told not to be in; vent
// and venting what they are told not to do.
const (
	cross  = `(angry|upset|mad|cross|annoyed|furious|irritated|agitated|hysterical|dramatic|emotional|excited|frustrated|stressed|stroppy|sharp|short with (me|us|people|the)|snappy|snide|hasty|alarmist|fussy|difficult|nervy|panicky|flustered|rattled|shirty|ratty|grumpy|aerated|steamed up|fired up|vexed|cheesed off|miffed|peeved|pissed|pissed off|cranky|salty|unpleasant|hostile|impolite|sarcastic|disrespectful|theatrical|melodramatic|aggressive|abusive|rude|offended|impatient|worked up|het up|wound up|bent out of shape|hot under the collar|touchy|snippy|snarky|bitter|nasty|hung up|carried away|in a state|into a state|in a tizzy|in a huff|in a flap|tense|loud|heated)`
	afraid = `(scared|frightened|nervous|anxious|worried|alarmed|sad|down|disappointed|sensitive|negative|silly|pessimistic|tragic|gloomy)`
	very   = `[so|all|too|that|this|yourself|quite|very|really|overly|a bit|a little|more]`
	hard   = `(personally|hard|badly|seriously|tragically|personal|to heart|the wrong way)`

	vent = `(panic|agonise|agonize|stew over|dwell on it|get in a (flap|lather|stew|tizz|tizzy|twist|state)|get (yourself|ourselves|themselves) [all|so] [in|into] [a|such a] (worked up|wound up|upset|state|flap|lather|stew|twist)|be getting [yourself] ...1 (worked up|upset|wound up|excited|angry|cross)|blow (it|this|things) (up|out of)|explode|fly off the handle|throw a (fit|tantrum|wobbly)|hit the roof|raise hell|let off steam|use that tone|take that tone|overreact|over-react|overthink|fret|sulk|despair|stress !(the|your|this|that|it|<NN>)|freak|flip|moan|rant|rave|fuss|shout|yell|scream|raise your voice|cry [over|about]|lose (sleep|heart|your temper|your cool|your head|your nerve|your mind|it)` +
		`|(make|kick up) [such|so much] [a|of a] (fuss|scene|drama|stink)|take (it|this|that|things|everything) ` + very + ` ` + hard +
		`|work yourself [all] up|worry (yourself|yourselves)|(get|be|become|feel|grow) ` + very + ` (getting|) ` + cross + `|take [so|too] much tension|worry (so|too) much|get your knickers in a twist|have a cow|have kittens|lose any sleep|go (mad|crazy|nuts|spare|ballistic|bananas|bonkers|mental|berserk|ape))`
	venting = `(panicking|agonising|agonizing|stewing|throwing a (fit|tantrum|wobbly)|getting (yourself|ourselves) [all|so] [into] [a|such a] (worked up|upset|state|flap|wound up)|flying off the handle|blowing (it|this|things) (up|out of)|snapping at (me|us)|cursing|swearing|catastrophising|catastrophizing|worrying yourself|overreacting|over-reacting|fretting|sulking|despairing|stressing|freaking|flipping|moaning|ranting|raving|fussing|shouting|yelling|screaming|raising your voice|crying [over|about]|losing (sleep|heart|your temper|your cool|your head|your nerve|your mind|any sleep)` +
		`|(making|kicking up) [such|so much] [a|of a] (fuss|scene|drama|stink)|taking (it|this|that|things|everything) ` + very + ` ` + hard +
		`|taking [so|too] much tension|making a mountain out of a molehill|working yourself up|(getting|being|becoming|feeling|growing) ` + very + ` ` + cross + `|worrying (so|too) much)`

	// easyNow are orders to feel less.
	easyNow = `(calm [yourself|yourselves|it] down|calm (yourself|yourselves|the fuck down|tf down)|settle [yourself|yourselves] down|settle yourself [there]|simmer down|quieten down|cool (it|off|your jets|your temper|your head|down !(the|your|my|our|a|any|it|for|before|until))` +
		`|relax !(_)|relax (about|please|now|man|mate|and !(the|your)|yourself|yourselves|first|there|sir|madam|lah|la|on (this|that|it) one|then|for (a|one|now)|while (we|i|our)|until (we|i)|because|since|as we|dear|buddy|pal|guys|everyone|folks|already|a (bit|little|tad))|chill !(_)|chill (out|please|man|bro|mate|dude|a bit)|chillax` +
		`|lighten up|loosen up|ease up|unwind|de-stress|destress|decompress|unclench|calm (your|the) (nerves|nerve|temper|mind|heart|farm|jets|horses)|keep our (heads|cool|calm|tempers|nerve|hair on)|keep your (head|heads) !(<NN*>|set)|(cool|soothe|steady) your (temper|nerves|head)|settle petal|shake it off|walk it off|laugh it off|get some (perspective|fresh air)|get a sense of proportion|keep a sense of (humour|humor|proportion|perspective)|(man|toughen|harden|buck|cowboy) up|(grow|get|develop) a [bit of] [a] thicker skin|dry your (eyes|tears)|build a bridge|forget about it [and (relax|move on)] !(<NN*>)|(put|get) it out of your (mind|head)|turn that frown|choose (calm|happiness)|cheer up !(the|your)|chin up !(_)|get a (grip|hold of yourself)|get (over (it|yourself)|used to (feeling|being) upset)|pull yourself together|compose yourself|(control|restrain|contain) (yourself|your (temper|anger|emotions|feelings|nerves|frustration|tone|language|excitement))` +
		`|(keep|stay|remain|be) [more|a little|a bit|nice and] (calm|composed|civil|civilised|civilized|respectful|courteous|level|cheerful|level headed|level-headed|cool headed|cool-headed) [[,] and (calm|composed|civil|respectful|courteous|polite|patient|professional|reasonable|positive|constructive|collected)]|(stay|keep|remain) cool !(and dry|<NN*>)|(maintain|preserve|retain|regain|recover|find) your (composure|calm|cool !(<NN*>)|temper|self-control|balance)|pipe down|stay zen|keep (it|this|things) (civil|polite|friendly|calm)|(tone|dial) (down|back) (the|your) (anger|drama|language|rhetoric|attitude|aggression|emotions|emotion|temper)|(rein|reign) in your (anger|temper|emotions)|keep your (emotions|temper|feelings|anger) (in check|under control)|keep your (cool !(<NN*>)|calm|composure|temper|hair on|shirt on|knickers on|pants on|wig on|nerve|emotions|feelings)` +
		`|keep a (cool|calm|clear|level) head|(keep|leave|put) [your|the] (emotions|emotion|feelings|anger|drama) (out|aside|to one side|away|at home|at the door)|hold your horses|take (a|some|a few|one|two) [deep|big|long|slow|nice] [deep] (breath|breaths) !(of)|take a chill pill|take it easy !(_)|take it easy (please|now|and|mate|man|sir|madam)` +
		`|just breathe|breathe !(_)|breathe (in|deeply|slowly)|exercise (restraint|moderation|self-control)|show [some|a little|more] (restraint|moderation|self-control)|let it go !(_)|sleep on it (before|first)|sleep on it !(_)|count to (ten|10)|tone it down|dial it (down|back)|turn it down a notch|lower your (voice|voices|tone|volume)|(mind|watch|moderate|mend|check) your (tone|language|temper|manners|feelings|emotions|attitude)` +
		`|(swallow|forget|drop|park|bury|shelve|curb) (your|the|all that) (anger|annoyance|frustration|rage|pride|hurt|irritation|temper)|look on the (bright|positive|sunny) side|(see|look at) the (bright|funny|positive|sunny) side` +
		`|wind your neck in|suck it up|toughen up|snap out of it|rise above it|quiet down|hush [now] !(<NN*>)|take the heat out of (your|this|the) (messages|mails|message|tone|letters|words)|stay positive|think positive|keep (smiling|your chin up|things in perspective|it in perspective)|take (it|things) less (personally|seriously|tragically|to heart)` +
		`|(see|take|view|look at) (it|this|things) [a (bit|little)] (less (tragically|emotionally|personally|dramatically)|more (calmly|positively|rationally|sensibly))|be [a (bit|little|tad)] (reasonable|sensible|rational|civil|respectful|polite|courteous|calmer|gentler|kinder|nicer|less (worked up|sharp|rude|abrupt|excitable|hasty|demanding|impatient|emotional|dramatic|aggressive|sensitive|upset|angry|negative)|more (reasonable|understanding|rational|civil|polite|composed|relaxed|easy-going|easygoing|forgiving|tolerant|flexible|trusting|measured)))`

	// waiting are orders to wait in good spirits.
	waiting = `((be|remain|stay|keep) [a little|a bit|a little bit|just|somewhat] [more] patient|have [a little|a bit of|some|just a little|a little bit of] [more] patience|show [a little|a bit of|some] [more] patience|(exercise|practise|practice|cultivate|learn) [a little|some|a bit of|your] patience|bide your time|possess your soul|patiently (wait|await)|wait [your turn] patiently|wait patiently|bear [it] patiently)`

	// calming is easyNow in its -ing forms, as far as they are usual.
	calming = `(calming [yourself] down|settling down|simmering down|cooling (it|off) !(the|your)|relaxing [a (bit|little)] !(_)|chilling out|(keeping|staying|remaining|being) [more|a little|a bit] (calm|composed|patient|reasonable|cool !(_))|keeping (your (cool|calm|composure|temper)|a (cool|calm|level) head)|taking (a|some|a few) [deep] (breath|breaths)|toning it down|dialling it (down|back)|dialing it (down|back)|lowering your (voice|tone)|(minding|watching|moderating) your (tone|language)|looking on the bright side|getting a grip)`

	// requested are orders in formal dress, up to what is ordered.
	requested = `<!(not|never|no) (you are|everyone is|everybody is|[all|our] (customers|users|callers|clients|readers) are|it is) [kindly|hereby|therefore|respectfully|politely|again|strongly] (requested|asked|advised|urged|encouraged|invited|reminded|begged|recommended|suggested|required|expected) [that you|for you|of you] [should|to] [please]`

	// ire is the feeling as a thing of the customer's.
	ire = `(your|such|this|that|all that|so much|this sort of|this kind of|that kind of|that sort of|all this|the) [level of|angry|emotional|strong|great|evident|obvious|visible|continued] (anxiety|worry|nervousness|alarm|distress|outrage|hysteria|hysterics|dismay|bad temper|exasperation|resentment|disappointment|fears|fear|upset|tears|shouting|swearing|sarcasm|tantrum|tantrums|theatrics|meltdown|emotion|emotions|bitterness|anger|agitation|frustration|annoyance|reaction|outburst|tone|attitude|language|panic|excitement|indignation|complaining|temper|rage|irritation|drama|fuss|fury|impatience|hostility|aggression)`

	// others are those who may well calm down, and forms that are no order.
	others = `<!(<NN|NNS|MD|TO|WDT|PRP|PRP$|DT|POS>|not|never|~help|~let it|~let them|~let things|~let this)`
	softly = `[please|kindly|just|pls|now|simply] [just|now|kindly|please|first] [try to|try and|do]`
)

const (
	sayOrder   = "%s tells people how to feel. Show what you are doing about it."
	sayNoCause = "%s says the feeling is wrong. Name the feeling instead."
	sayWait    = "%s is hard to hear while things are down. Say how long it takes."
)

// soothings are the ways to tell people how to feel.
var soothings, soothingBut = func() (all []wording, but innocent) {
	put := func(say string, mend mender, phrases ...string) {
		for _, p := range phrases {
			all = append(all, wording{phrase: draft.MustPhrase(p), say: say, mend: soothed(mend), when: notEmpty})
		}
	}
	you := `(you|u|ye|y'all) [all|guys|both|really|just|also|first|simply] (must|should|need to|needs to|have to|can|could|may|might|might want to|want to|may want to|will|would (do|be) well to|would do better to|had better|better|ought to|got to|are advised to) [please|just|now|really|also|first] [try to|try and|to|do]`
	ask := `<!(not|never|no) (ask|asking|need|want|like|advise|recommend|recommends|request|suggest|beg|urge|prefer|expect|require|invite) [all of|all] [that] (you|everyone|everybody|users|customers) [all|both] [to|should] [please|just|both|kindly] [try to]`
	put(sayWait, mendWait,
		`<!(<NN*|MD|TO|WDT|PRP>|not) `+softly+` `+waiting+` !((while|when|as|if|with) (it|the|this|your|looking|searching|doing|installing|updating))`,
		`(we|i) [must|would|can only|have to|need to|do] [kindly|please] [only|politely] `+ask+` `+waiting,
		`(you|u) (must|should|need to|have to|will have to|will need to|ought to|could|might) [please|just|try to|learn to] `+waiting,
		`(can|could|would|will|may|might) (you|u|everyone) [please|kindly|all|both|just|possibly|perhaps] [please|just|try to] `+waiting,
		requested+` `+waiting,
		`<!(<DT|PRP$|JJ|IN|VB*>) patience !(_)`,
		`^ patience [is a virtue] !(_)`,
	)
	put("“When you have calmed down” makes help a reward. Offer it now.", mendReady,
		`(when|once|until|till|unless|after|if|as soon as) «(you|u) [have|will|can|could|would|do|just|only|first|finally|had|are] (calmed [yourself] down|simmered down|settled down|cooled off|cooled down|lowered your (voice|tone)|toned it down|calm|`+easyNow+`)» [a bit|a little|a notch|down|again|first]`,
	)
	put(sayOrder, mendOrder,
		`(i|we) [must|would|can only|have to|need to|do|will|really|am going to] [kindly|please] [only|politely] `+ask+` `+easyNow+` [a bit|a little|a notch|please]`,
		ask+` (`+easyNow+`|not to `+vent+`)`,
		you+` `+easyNow+` [a bit|a little|a notch|please]`,
		`(can|could|would|will|may|might) (you|u|we|everyone|everybody) [please|kindly|all|both|just|maybe|possibly|perhaps|not] [please|just|try to|try and|all] `+easyNow+` [a bit|a little|a notch|please]`,
		requested+` (`+easyNow+`|not to `+vent+`)`,
		`(best|better|wise|wiser|sensible|important|advisable|idea|time|advice|helpful|thing|trick|key) [now|here] [is|would be|for you] to [just|try to] `+easyNow,
		`(mind|try|consider|suggest|recommend|advise|by|about) `+calming,
		`(please|kindly|must|should|to|,|and) (refrain|abstain|desist) from `+venting,
		`(please|kindly|try to|best to|better to|should|must) avoid `+venting,
		`a [little|bit|somewhat|rather] (calmer|cooler|gentler|softer|friendlier|more (composed|measured|moderate|civil|reasonable|relaxed|positive)|less (emotional|aggressive|heated|dramatic|hostile)) (tone|head|manner|approach|wording|attitude|mood|frame of mind) (would|will|is|might|may)`,
		`«(a|some|one|a few) [deep] (breath|breaths)» (be|would|will|might|could|may|can|is|are) (taken|help|helps|recommended|in order|advised|advisable|called for|needed|work|do)`,
		`your (calm|composure|restraint|calmness|self-control) (is|would|will)`,
		`(nothing|little|nobody|not much) (is|will be|can be|was|has been) (gained|achieved|solved|helped|improved|won) by [your|this|such|all this] (`+venting+`|anger|panic|agitation|shouting|rage|drama|swearing|threats)`,
		`[such|this|your] (anger|agitation|panic|rage|outrage|drama|emotion|fury|indignation|excitement) (serves no (purpose|one)|leads nowhere|is of no (use|help))`,
		`let us [all|both] [just|please] `+easyNow,
		`first of all [,] [please] `+easyNow, others+` `+softly+` `+easyNow+` [a bit|a little|a notch|please|down]`,
		`(make|let) you (cool|calm) down`,
		`(your team|you all|everyone|everybody|the night shift|people) (must|should|need to|needs to|has to|have to) `+easyNow,
		`easy [there] [,] tiger`, `^ easy (there|now) !(_)`, `, easy (there|now) !(_)`, `steady on !(_)`, `^ now [,] now !(_)`,
		`(^|,|:|;|-|first|so|ok|okay|now|please) «[a|some|take] [few|couple of] deep (breath|breaths)» !(called)`,
		`(a little|a bit|bit of|some|a touch|a bit of|little) (less (drama|emotion|attitude|heat|hysteria|shouting|aggression|panic)|more (composure|calm|calmness|restraint|self-control|perspective))`,
		`less (drama|hysteria|shouting|attitude) [please] !(_)`,
		`(you|u) [really|just|simply|now] (should not|need not|must not|need to not|ought not to) [to] `+vent,
		`<!(i|we|they|to|who) (do not|never) [you] [please|now|go and|go|be] `+vent+` [out|over nothing|over]`,
		`<!(i|we|they|to|who) do not [please|now|you] be [so|too|such|getting] [a|so|all|too|quite|very|really] (`+cross+`|drama queen|baby)`,
		`<!(i|we|they|to|who) do not [please|now|you] be (so|too|that) `+afraid,
		`(do|should|need|must|would) not (worry|be worrying) (so|too|that) (much|hard)`,
		`(do|should|must) not be worrying yourself`,
		`(try|best|better|remember|please|kindly) not to (`+vent+`|let ...4 (get to you|bother you|upset you|spoil your|ruin your))`,
		`let us not `+vent, `nobody (benefits|gains) if you `+vent, `no drama !(_)`, `no drama please`,
		`(appreciate|prefer|welcome|like|ask for|request|expect) a [little|bit|somewhat|rather|more] (calmer|cooler|gentler|softer|friendlier|(composed|measured|moderate|civil|relaxed)) (tone|manner|approach|wording|attitude)`,
		`(you|u) (worry|are [just|really] (worrying|stressing|panicking|overthinking [it|this])) [far|way|a bit|much] (too much|yourself|over nothing|for nothing)`, `<!(i|we|they|to|who) do not be `+venting,
		`(better|best|good|helpful|easier|faster|quicker|grateful|appreciate it|appreciated|helps|help|great|nice|kind) [for all|us|us all|us both|for everyone|all] if (you|everyone|everybody|we all|people|your team|all of us) [could|would|can|all|also] (calmed down|(kept|stayed|remained) [a] (calm|cool|composed) [head]|kept (your|their) (cool|calm|composure|temper|voice down)|took a [deep] breath|relaxed !(the|your)|were (calmer|less (upset|emotional|aggressive|angry))|toned it down|`+easyNow+`)`,
		`(one|customers|users|everybody|everyone|people|nobody) (should|need|must|has|ought) [to] [not|never] (`+vent+`)`,
		`not the (time|moment|place) (to|for) (`+vent+`|`+venting+`)`, `(does not|will not|do not|never) (help|helps) [you|us|anyone|anybody|matters|the matter|things|either of us] [to|if you|when you] (`+vent+`|`+venting+`)`,
		`i would not (stress|panic|fret|lose (any|) sleep|get `+very+` `+cross+`|take it `+very+` `+hard+`)`,
		`<!(we will|i will|we would|i would|will) not «let ...6 (get to you|spoil your|ruin your|upset you|bother you|stress you|get you down|annoy you|faze you|wind you up)»`,
		`(you|u) [really] (can|could|may|should|must|need to|have to) [now|please|all|just] «stop `+venting+`»`,
		`(^|,|so|and|please|just|now|;|-|:|then) «(stop|quit) `+venting+`»`,
		`(you|u) are [just|really|clearly|now|totally|completely|probably|maybe|here] (overreacting|over-reacting|(getting|being) `+very+` (`+cross+`|`+afraid+`)|taking (it|this|that|things) (too|so|very|a bit|a little) [too] [much] `+hard+`|taking [too] much tension|making (a|such a) (fuss|scene|drama|mountain)|working yourself up)`,
		`nobody (has|needs) to (panic|worry so much|stress|freak out|get upset)`,
		`(^|,|so|just|;|-|and|:|then) «be (glad|grateful|thankful|relieved)» !(to)`,
		`(you|u) (should|can|could|may|must|ought to) [just|really|actually|even] be (glad|grateful|thankful|relieved|happy (that|it|you|nothing)) !(to)`,
		`count yourself lucky`, `just let it go`,
		`(panicking|shouting|yelling|screaming|swearing|ranting|anger|rage|fury|outrage|complaining|cursing|aggression|getting `+cross+`|being `+cross+`|losing your temper|your anger|your shouting) [with|at|about|over] [me|us|him|her|them|it] (will not|does not|do not|is not going to|would not|never|can not) <VB|VBP|NN|JJ>`,
		`(panicking|shouting|yelling|screaming|swearing|ranting|anger|rage|fury) (helps (nobody|no one|no-one|neither)|gets (us|you) nowhere|solves nothing|changes nothing|makes (it|things) worse)`,
	)
	put(sayNoCause, mendFeeling,
		`[there is|there was|you have|you had|there really is] [really|absolutely|certainly|honestly|simply|also] [really] no [real|good|earthly] (need|reason|cause|call|point|use|sense|excuse|grounds|occasion|right) [at all|whatsoever|really] [for you|for anyone|for anybody|in you] [to|in|for] {how: (`+vent+`|`+venting+`)} [about it|over it|with him|with her|with us|with me]`,
		`[there is|it is] (not|hardly) [any|much|a|really] [real|good] (need|reason|cause|call|point|use|sense|excuse) [at all] [for you] [to|in|for] {how: (`+vent+`|`+venting+`)} [about it|over it]`,
		`(no|hardly any|not any|not much|little) [real] (need|reason|cause|call|occasion|excuse|place) for [any|such|all|this|that|so much] [a|the|of|this] (hissy fit|strop|meltdown|tantrum|excitement|agitation|outrage|indignation|tears|panic|drama|hysterics|anger|rage|shouting|hysteria|tantrums|outbursts|attitude|language|tone|capitals|caps|fuss|aggression|agitation)`,
		`nothing [there|here|really] [to|for you to] {how: (`+vent+`|be `+very+` `+cross+`|lose sleep)} [about|over]`,
		ire+` [in this (regard|matter|case|respect)|about (it|this)|over (it|this)|with (us|me)|at (us|me)|towards us] (is|was|are|seems|were|seem) [quite|rather|somewhat|also|surely|really|totally|completely|entirely|a bit|frankly|wholly|therefore|simply] (baseless|groundless|without (foundation|basis|cause|reason)|premature|needless|disproportionate|overdone|wasted|unproductive|counterproductive|counter-productive|doing (you|no one|nobody) (no|any)|getting (us|you) nowhere|uncalled for|uncalled-for|unnecessary|unjustified|unwarranted|unhelpful|misplaced|excessive|exaggerated|out of (place|proportion|order)|over the top|inappropriate|misdirected|unfounded|unreasonable)`,
		ire+` [in this (regard|matter|case|respect)|about (it|this)|over (it|this)|with (us|me)|at (us|me)|towards us] (is|was|are|were) [really|quite|simply|frankly] not [really|quite|at all] (called for|needed|necessary|justified|warranted|helpful|helping|appropriate|required|reasonable)`,
	)
	put(sayNoCause, mendWorth,
		`(is|are|was) (not|hardly|never) [really|quite] worth [your|the|all|this] (`+venting+`|stress|stressing|anger|tears|nerves|drama|upset|fuss|fury|worrying|worry) [over|about|for|sleep]`,
		`<!(is|are|was) not [really] worth [your|the|all|this] (`+venting+`|stress|stressing|anger|tears|nerves|drama|upset|fuss) [over|about|for]`,
		`is no (cause|reason) for (hysterics|anger|panic|drama|rage|tantrums|outrage)`,
	)
	for _, k := range slices.Concat(moreSoothings, widerSoothings) {
		mend := mendOrder
		switch k.say {
		case sayWait:
			mend = mendWait
		case sayNoCause, sayOrder:
		default:
			mend = mendReady
		}
		put(k.say, mend, k.phrases...)
	}
	but = unless(
		"keep calm and carry on <NN*>", "keep cool :", "dial it back in", "(lamp|lamps|light|lights) count to (ten|10)", "keep calm and carry on", "(unplug|plug|cable|press|hold|pull|power|switch|off|light|release|button|amber|red|green) ...8 [,] [and|then] count to (ten|10)", "(keep|stay|remain|be) (level|respectful) (with|of)", "(have|had) [a|every|good|all the|plenty of] [good] (reason|right|cause) to",
		"~tell ...1 (me|you|him|her|them|us|people|anyone|customers|her|folks) [not] to _ [_] [_]",
		"things [to|will|should|may|might|can|have] ~calm down",
		"(called|named|titled) _ [_] [_]",
		"take it easy (on|with) ",
		"<NNS|NN> settle down", "(let|make) (the|your|my|our|it|that|this) ...3 (cool|calm|settle|take) (down|off|a)",
		"(will|would|to|can|could) be (glad|grateful|thankful) (to|if|when)",
		"expected to (stay|keep|remain|be) calm", "i [do|did|would|could|will|can] not (stay|keep|remain|be) calm",
		"(every|good|all the|plenty of) (reason|right|cause) to ...3",
		"panic (button|room|alarm|mode|bar|screen)", "kernel panic", "stress (test|level)",
	)
	return all, but
}()
