package rules

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

const (
	sayDuty      = "%s puts the fault on the customer. Say what happened instead."
	sayHindsight = "%s looks back for a culprit. Say what helps from here on."
	sayVerdict   = "%s is a verdict on the person. Stay with the problem."
	saySuspect   = "%s accuses them of something nobody saw. Ask, or say what there is to see."
	sayDoubt     = "%s sounds as if they were not believed. Take their word, then say what there is to see."
	sayAiling    = "%s makes the person the broken part. Say it of the device."
	sayTheirs    = "%s blames somebody on their side. Say what happened instead."
)

var blames, blameless = func() (all []wording, but innocent) {
	put := func(say string, with []string, phrases ...string) {
		for _, p := range phrases {
			all = append(all, wording{phrase: draft.MustPhrase(p), say: say, with: with})
		}
	}
	none := []string(nil)
	vbn := "VBN|VBD|VB|VBP|JJ|NN"

	// What they did not do.
	undone := []string{"{thing:the} {thing:were}n’t {verb:VBN} {part}"}
	put(sayDuty, []string{"a few more details would help"},
		`^ [but] «you did not [really] (give|provide|send|include|supply|share) [us|me] enough (information|info|details|detail|data)» [(to|so) [really|that] [we|i] [can|could|be able to] help [you]]`)
	put(sayDuty, []string{"please tell me {what}"},
		`^ «you did not (tell|say|mention|specify|state|explain|describe) [to] [us|me]» {what: (which|what|how|when|where|why|whether)}`)
	put(sayDuty, []string{"{thing:the} would help"}, `^ «you did not (mention|say|tell us|tell me|specify|state|give us|give me|provide|include|attach)» `+thing+` $`)
	put(sayDuty, undone, mindful+` «`+youAll+` did not [even|ever|properly|correctly|actually] {verb: `+bases(duties)+`}» `+part+` `+thing)
	put(sayDuty, []string{"nothing was {verb:VBN}"}, mind+` «`+youAll+` did not [even|ever|actually] {verb: (save|back up)}» !(<DT|PRP$|PRP|NN*>)`)
	put(sayDuty, none, mind+` «`+youAll+` did not [even|ever|properly|correctly|actually|really] `+bases(duties)+`»`,
		mind+` «`+youAll+` did not [even] (bother|care|take the (time|trouble)|make the effort) to»`)
	put(sayDuty, []string{"we hadn’t heard {rest}"},
		mind+` «`+youAll+` (never|did not) (told|tell|informed|inform|warned|warn|notified|notify) (us|me|our desk|anyone|anybody)» {rest: (that|about|of)}`,
		`«(nobody|no one|no-one) [from|on|at] your (side|end|team|office) (told|informed|warned|rang|called|wrote to) us» {rest: (that|about|of)}`)
	put(sayDuty, none, `(nobody|no one|no-one) [from|on|at] your (side|end|team|office) (told|informed|warned|rang|called|wrote|replied|bothered)`,
		mind+` «`+youAll+` never `+as(duties, "VBD|VBN")+`»`, `(since|because|as) «`+youAll+` never `+as(duties, "VBD|VBN")+`»`)
	put(sayDuty, undone, mindful+` «`+youAll+` have not [even|ever|properly|yet] {verb: `+as("read|save|renew|pay|attach|provide|fill|follow|return|confirm|sign|answer|back|activate|complete|submit|register", "VBN|VBD|VB|VBP|JJ")+`}» `+part+` `+thing)
	put(sayDuty, none, mind+` «`+youAll+` have not [even|ever|properly|yet] `+as("read|renew|pay|reply|answer|attach|provide|tell|give|follow|bother|mention|respond|explain|specify|return|listen|confirm|fill|sign|back|maintain|service|update|clean", "VBN|VBD|VB|VBP|JJ")+`» !(us)`)
	put(sayDuty, undone,
		mindful+` «`+youAll+` [have] (forgot|forgotten|failed|neglected|omitted|refused|missed) to {verb: <VB>}» `+part+` `+thing)
	put(sayDuty, none,
		mind+` «`+youAll+` [have] (forgot|forgotten|failed|neglected|omitted|refused) [to <VB>|to|the|your|a|it|that|about|all] [<VB>]»`,
		mind+` «`+youAll+` chose not to»`,
		mind+` «`+youAll+` missed (the|a|that|this|our) (deadline|step|part|cut-off|line|instruction|instructions|setting|point|note|warning|button|notice|last)»`)
	put(sayDuty, []string{"no reply came"}, mind+` «`+youAll+` (did not [even|ever]|failed to|never|forgot to) (reply|respond|replied|responded)»`)
	put(sayDuty, []string{"so far I have {thing:the}"}, mindful+` «(you|u) only (sent|gave|attached|provided|uploaded|included)» [us|me] `+thing)
	put(sayDuty, none,
		mind+` «`+youAll+` only (sent|gave|attached|provided|filled|told|entered|uploaded|signed|included|wrote)» !(when|after|once)`,
		`<!(if|unless|when|whenever|once|in case|that|which|should|what|where|things) (you|u) [clearly|obviously|evidently|simply|just] (do not|never) [even|seem to|seem to have|want to|bother to] (read|listen|reply|answer|bother|follow|understand|pay attention|get it|pick up)`,
		`^ [but] (you|u) never !(have to|need) <VBP> [the|your|our|it]`,
		`which you [clearly|obviously|evidently|apparently] (do|did) not (read|follow|do|check|answer)`,
		`when (you|u) do not (press|click|save|read|follow|tick|close|log|check)`)

	// What they should have done.
	helped := []string{"it would have helped to {verb:VB}"}
	oughtNot := `received|gotten|got|seen|heard|had|access|noticed|found|lost|felt|waited|experienced|no|any|a|the|it|them|gone|your|read access|our|my|this|that`
	should := `[probably|perhaps|maybe|clearly|obviously|definitely|simply|really|also|first|at least|just|better|surely]`
	put(sayHindsight, helped,
		`<!(what|which|how|when|anything|something|everything) «(you|u) `+should+` (should|ought to|could at least|could easily|could simply|could just) [really|at least|also|just|simply|first|probably|definitely] (have|of) `+should+` {verb: <`+vbn+`> !(been) <!(received|gotten|got|seen|heard|had|access|noticed|found|lost|felt|waited|experienced|gone|been|options|choices|information|plenty|enough|more|paid access|read access)}» !(access|been)`)
	put(sayHindsight, helped, `<!(if|when|what|how|where|as) «(you|u) (were|was) [clearly|specifically|expressly] (supposed|meant|required) to {verb: <VB>}» !(be|get|receive|have|see|hear|arrive) <!(be|get|receive|have|see|hear|arrive)`)
	put(sayHindsight, []string{"it helps to"}, `[perhaps|maybe] next time (you|u) (will|might|could|would) [actually|at least|even] bother to`)
	put(sayHindsight, none,
		`(you|u) `+should+` (should|ought to) (have|of) been [more|a bit more|a little more] (careful|patient|aware|clear|clearer|faster|quicker|at home|there|here|prepared|attentive|precise)`,
		`(you|u) `+should+` should not (have|of) !(to|`+oughtNot+`|been (told|asked|charged|left|sent|kept|given|put|treated|made|able))`,
		`<!(if|when|what|how|where|as) (you|u) (were|was) [clearly|specifically|expressly] (supposed|meant|instructed|warned|reminded|required) to !(be !(home|in|there|at home|ready|present|available|on site|here|at your)|get|receive|have|see|hear|arrive)`,
		`(you|u) were [clearly|expressly|repeatedly|explicitly] (warned|reminded|instructed) [about|of|that|several|twice|three|more|many]`,
		`(you|u) would [then] (know|have known|have noticed|(have|of) had (plenty|enough|ample)) !(when|how|what|that we|if we|best|better)`)
	put(sayHindsight, none,
		`«if (you|u) (had|would) [only|just|actually|at least|ever|simply|even|properly] [not] `+as(duties+"|"+deeds+"|"+moves+"|know|see|notice|come|look|take|make|do|get|buy|ring", "VBN|VBD|VB|NN|JJ")+`» ...12 [,|:|;|-] ...3 [,|:|;|-] ...8 (would|could|might)`,
		`(would|could|might) ...12 [,|-] [already|now] «if (you|u) (had|would) [only|just|actually|at least|ever|simply|even|properly|not] [not] `+as(duties+"|"+deeds+"|"+moves+"|know|see|notice|come|look|take|make|do|get|buy", "VBN|VBD|VB|NN|JJ")+`»`,
		`(^|,|;|:|-|and|but) «had (you|u) [only|but|just|at least|ever|actually|simply|even] `+as(duties+"|"+deeds+"|"+moves+"|know|come|look|take|make|do|notice|see|get|buy", "VBN|VBD|VB|NN|JJ")+`» ...12 [,|:|-] ...8 (would|could|might)`,
		`(^|,|;|:|-|and|but) «had (you|u) not [only|just] `+as("hang|open|touch|pull|change|delete|remove|move|press|click|unplug|switch|turn|install|ignore|wait|let|leave|put|drop|force|try|connect|cancel|close|skip|forget|log|give|lose|break|reset|shut|cut", "VBN|VBD|VB|NN|JJ")+`»`,
		`(^|,|;|:|-|and|but) «had (you|u) (bothered|cared) to»`, `if (you|u) had [not|only] (bothered|cared) to`, `(you|u) (could|might) [at least] have (bothered|asked|checked|told us|said|warned|mentioned|rung)`,
		`[perhaps|maybe] next time (you|u) (will|might|could|should|may|would) [actually|at least|please|just] (bother|read|check|think|listen|remember|try|pay|look|ask|wait)`,
		`next time [,] [please|just|kindly] (read|think|listen|pay attention|look (at|before)|follow the|be more careful)`, `(you|u) [will|could|would|have|had] [never|not|even] (bothered|bother) to`)

	put(sayHindsight, none,
		`(would|could|might) ...8 «had (you|u) [only|but|just|at least|ever|actually|simply|even|not] `+as(duties+"|"+deeds+"|"+moves+"|know|come|look|take|make|do|notice|see|get|buy|heed|consult", "VBN|VBD|VB|NN|JJ")+`»`,
		`had (you|u) [but|only|ever] (troubled|taken the trouble|consulted|heeded|cared)`, `if only (you|u) (had|would)`, `would it (have killed|kill|hurt|have hurt) you to`,
		mind+` (you|u) [have|certainly|really] (had|been given|were given) (plenty|ample|enough|more than enough) [of] (time|notice|warning|warnings|opportunity|chances|opportunities)`,
		`<!(if|how|wish|thought|think|as) (you|u) [already] knew (that|the|about|perfectly|very|full)`,
		`(^|,|but|and|so|;|-) did (not you|you not|you even|you ever|you actually|you bother to) `+bases(duties)+` !(us)`, `(^|,|but|and|so|;|-) have (not you|you not|you even) `+as("read|save|check|try|follow|look|listen|click|press|update|pay", "VBN|VBD|VB|JJ"))

	// What they did.
	put(saySuspect, []string{"{thing:the} may have been {verb:VBN} {part}"},
		`<!(if|what|how|which|<NN|NNS> [that|which]) «(you|u) must have `+maybeBy+` {verb: `+as(moves+"|"+deeds, vbn)+`}» `+part+` `+thing,
		mindful+` «(you|u) (may|might|could) have (accidentally|inadvertently|mistakenly|unintentionally|wrongly|carelessly) {verb: `+as(moves+"|"+deeds+"|zoom", vbn)+`}» `+part+` `+thing)
	put(saySuspect, none,
		`<!(if|what|how|which|<NN|NNS> [that|which]) (you|u) must have `+maybeBy+` <!(not) `+as(moves+"|"+deeds+"|overlook|misunderstand", vbn),
		mind+` (you|u) (may|might|could) have (accidentally|inadvertently|mistakenly|unintentionally|wrongly|carelessly) <VBN|VBD>`)
	put(saySuspect, []string{"{thing:the} {thing:were} {verb:VBN} {part}"},
		mindful+` «(you|u) [have] (accidentally|inadvertently|inadvertenly|mistakenly|unintentionally|wrongly|incorrectly|carelessly) {verb: `+as(moves+"|"+deeds+"|zoom", "VBN|VBD")+`}» `+part+` `+thing)
	put(saySuspect, none, mind+` (you|u) [have] (accidentally|inadvertently|inadvertenly|mistakenly|unintentionally|wrongly|incorrectly|carelessly) <VBN|VBD>`,
		mind+` (you|u) [have] (probably|obviously|apparently|clearly|evidently|presumably) `+as(moves+"|"+deeds, "VBN|VBD"),
		`(sounds|seems|looks) (that|like|as if|as though) (you|u) [once|have] [once] (selected|chosen|disabled|deleted|removed|changed|messed|broke|broken|installed the wrong)`)

	put(sayDuty, []string{"{thing:the} went unanswered"}, dare+` «(you|u) [have|also] ignored» {thing: [<DT|PRP$|CD|JJ>] [<CD|JJ>] (reminders|reminder|mails|mail|emails|e-mails|messages|message|letters|calls|warnings|notices) [(about|from|on|of|for) [<DT|PRP$>] [<JJ*>] [<NN*>] <NN*>]}`)
	put(sayDuty, []string{"they all went unanswered"}, dare+` (you|u) [have] ignored (every one|all) of (them|these)`)
	put(sayDuty, []string{"{thing:the} {thing:is} easy to misread"}, dare+` «(you|u) [have] (misread|misunderstood|misinterpreted|misheard)» {thing: [<DT|PRP$>] [<JJ*>] [<NN*>] <NN*> [(about|from|on|of|for|in) [<DT|PRP$>] [<JJ*>] [<NN*>] <NN*>]}`)
	put(sayDuty, []string{"{thing:the} broke"}, dare+` «(you|u) [have] (broke|broken|damaged)» `+thing+` [yourself]`, dare+` «(you|u) [have] (broke|broken) {thing: (it)} yourself»`)
	put(sayDuty, []string{"{thing:the} {thing:were} {verb:VBN} {part}"}, dare+` «(you|u) [yourself] [have|also] {verb: `+as(`damage|mess|ruin|corrupt|wipe|erase|overwrite|spill|smash|crack|jam|ram|yank|wreck|destroy|mistype|misspell|misplace|mislay|mishandle|misconfigure|neglect|disregard|overlook|omit|scratch|bend|ignore`, "VBD|VBN")+`}» `+part+` `+thing)
	put(sayDuty, []string{"{thing:the} {verb:VBD}"}, dare+` (you|u) let {thing: (the|your|it|this|that|a) [<NN*>] [<NN*>]} {verb: (lapse|expire|overheat|die)}`)
	put(sayDuty, []string{"{thing:the} {thing:were} changed"}, dare+` «(you|u) (started|began|kept|have been|were) (fiddling|tinkering|messing|playing|tampering|meddling) [around|about] with» `+thing)
	put(sayVerdict, []string{"{thing:the} {thing:were} {verb:VBN} {part}"}, `«it was (you|yourself) who {verb: `+as(moves+"|"+deeds, "VBD|VBN")+`}» `+part+` `+thing)
	put(sayDuty, []string{"did something keep you from {verb:VBG}"}, `«why did (not you|you not) [just|simply|even|at least] {verb: `+bases(duties)+`}»`)
	put(sayVerdict, []string{"after the {what}"}, `«thanks to your [own] {what: (reset|change|changes|update|delay|mistake)}»`)
	put(sayVerdict, []string{"after the changes"}, `thanks to your [own] (tinkering|fiddling|meddling)`)
	put(sayVerdict, []string{"a mishap"}, `your [own] (carelessness|clumsiness|negligence|forgetfulness) !(<NN*>)`)
	put(sayDuty, none, dare+` (you|u) [yourself] [have|also] `+as(deeds, "VBD|VBN"),
		dare+` (you|u) (started|began|kept|have been|were|went) [and] (fiddling|tinkering|messing|playing|tampering|meddling|poking|messed|fiddled) [around|about] [with]`,
		`(you|u) (went and|had to go and) <VBD|VB>`, dare+` (you|u) are (fiddling|tinkering|messing|tampering|meddling)`)
	wrongly := `(wrong|incorrect)`
	put(sayDuty, []string{"the wrong {thing} was {verb:VBN}"},
		dare+` «(you|u) [have|probably|also] [also|probably] {verb: `+as("enter|type|give|send|use|choose|pick|select|press|click|call|ring|book|order|install|download|buy|quote|write|insert|connect|plug", "VBD|VBN")+`} [us|me|it] [on|in|with] (the|a|an|our) `+wrongly+`» {thing: [<NN*>] <NN>}`)
	put(sayDuty, none,
		dare+` (you|u) [have|probably|also] [also|probably] `+as("enter|type|give|send|use|choose|pick|select|press|click|call|ring|book|order|install|download|buy|quote|write|insert|connect|plug|clean|put|set|hold|read|wire|mount|open", "VBD|VBN")+` [us|me|it|them|that|him|the <NN*>|your <NN*>|this] [on|in|with|at|to] (the|a|an|our|) (wrong|incorrect|wrongly|incorrectly|improperly|backwards|upside down|back to front|the wrong way)`,
		dare+` (you|u) are [still|simply|just|clearly] (using|typing|entering|calling|looking (at|in)|clicking [on]|pressing|holding|reading|doing|sending|going to) [it|this|that|the <NN*>] [in] (the|a|) (wrong|incorrect|incorrectly|wrongly)`,
		dare+` (you|u) `+as("press|hold|pull|wait|push|close|open|start|unplug|turn|ask|order|call|come|leave", "VBD|VBN")+` [it|this|that|the <NN*>] [<RB>] too (short|hard|early|late|long|soon|quickly|fast|briefly|often)`,
		dare+` (you|u) [have|also] `+as("enter|type|fill|connect|wire|install|set|put|write|spell|insert|plug|mount|assemble|hang", "VBD|VBN")+` ...5 (wrong|wrongly|incorrectly|backwards|upside down|the wrong way)`,
		`(you|u) are not (using|doing|holding|reading|wearing|setting|handling) ...3 (right|properly|correctly|the right way)`, `(that|this|it) (happens|will happen|can happen) (if|when) (you|u) (do not|never) `+bases(duties),
		`(because|since) (you|u) (do not|never) [ever|even|really] `+bases(duties), `(and|but) (you|u) did not !(_)`, `(you|u) (need to|should|must|have to|ought to|could) be [a bit|a little|much|far] more (careful|attentive|precise|thorough|cautious|considerate)`,
		dare+` (you|u) [have] clicked [on] a (phishing|fake|scam|bad|malicious|dodgy|suspicious)`, `by (not|failing|forgetting|ignoring|refusing|neglecting) ...6 [,] (you|u) (have|<VBD>)`,
		`(you|u) got (it|this|that|them|things|(the|your) <NN> [<NN>]) [all] (wrong|backwards|mixed up|the wrong way round)`,
		dare+` (you|u) clicked on something`, dare+` (you|u) <VBD> ...5 without (so much as|even|reading|checking|looking|asking|telling|thinking|permission)`,
		dare+` (you|u) let {thing2: (the|your|it|this|that|a|my|him|her) [<NN*>] [<NN*>]} (lapse|expire|run (out|dry|down|flat)|overheat|die|go|have|in|fall|slip|sit|get|use)`)
	put(sayDuty, []string{"{thing:the} keeps being {verb:VBN}"}, `<!(if|when|should|can|could|to|that|which|what|do|will|why|where) «(you|u) (keep|kept) [on] {verb: <VBG> <!(getting|seeing|having|receiving|losing|being|running|experiencing|hearing|finding|coming|hitting|facing|waiting|trying|going|asking|using|working|reading|watching)}» [in] {thing: (the|a|your) [<JJ*>] [<NN*>] <NN>}`)
	put(sayDuty, none, `<!(if|when|should|can|could|to|that|which|what|do|will|why|where) (you|u) (keep|kept) [on] <VBG> <!(getting|seeing|having|receiving|losing|being|running|experiencing|hearing|finding|coming|hitting|facing|waiting|trying|going|asking|using|working|reading|watching)`,
		`(you|u) [will] (insist|insisted|persist|persisted) (on|in) <VBG>`, `(you|u) left it too late`, `(you|u) brought (this|it|that) (on|upon) yourself`, `why (did|do|have|had|could) (not you|you not) [just|simply|even|at least|ever] !(get|receive|hear|see|have) _`, `why would you !(like|prefer|recommend)`, `how could you (let|do|forget|not|be so|say|think|miss|overlook|possibly|even)`, `why did you !(choose|contact|think) <VB>`,
		`what (made you think|were you thinking)`, `(^|,|;|-|:) who [on earth|exactly] told you (to|that you)`, `(nobody|no one|no-one|no-body) (told|asked|forced|made) you to`,
		`what (you|u) (sent|gave|wrote|did|told) [me|us] (was|is) (useless|wrong|not|incomplete|worthless|nonsense|of no use|incorrect|no help)`,
		`na you <VB*|NN>`, `(that|this|it) is what happens when (you|people|customers|users) <VB*>`, `(^|,|and|but) it was you !(_)`,
		`(you|u) have been (hoarding|ignoring|abusing|hogging|misusing|overloading|neglecting|tampering|fiddling|tinkering|messing)`,
		dare+` (you|u) [have|yourself] (locked|blocked|voided|jeopardised|jeopardized|interrupted|aborted|unplugged|bricked) !(out|from)`,
		`<!(if|once|when) (you|u) [have|somehow] managed to (lose|`+strings.Trim(bases(deeds+"|"+"delete|lock|block|remove|disable|unplug|drop"), "()")+`)`,
		`(you|u) (did|have done|were doing) (this|that|it) (yourself|to yourself|on purpose|deliberately|knowingly)`,
		`(because of|due to|owing to|caused by|explained by|result of|down to|fault of|attributable to|on account of) (you|your|u) (having|not|`+as(moves+"|"+deeds+"|drag|forget|fail", "VBG")+`)`, `your (not|) having <VBN|VBD>`,
		`(all|purely|only|entirely) because of (you !(<NN*>)|yourself)`)
	put(sayDuty, []string{"a small mix-up happened"}, `<!(if|whether|when|where|unless|in case|think|that) (you|u) [have|must have|probably] made [a|an|the|some|another] [small|little|big|silly|simple|common|classic] (mistake|error|typo|mess|blunder|slip|mix-up|mistakes|errors)`)
	guiltless := `<!(not|never|neither|hardly|nor|if|whether|like|longer|none of (this|that|it)|nothing (here|of this)|nobody says [that] [this|it])`
	blamer := ` !((had|has|have) to|gets|get|got|pays|pay|bears|suffers|carries|is|are|were|felt|suffered|waited|paid|found|find|noticed|notice|spotted|helped|help|told|reported|made it|solved|saved|pointed|warned|gave|kept|can|could|will|will be|decides|decide|knows|(has|have|had) (found|noticed|helped|told|reported|made|solved|saved|pointed|warned))`
	put(sayVerdict, none, `it (is|was) (you|yourself) (who|that)`+blamer, `(you|u) (are|were) the [only] (one|person|ones) (who|that) [has|have|had] `+as(moves+"|"+deeds+"|choose|start|give|tell|want|ask", "VBD|VBN"), `(nobody|no one|no-one|none) (but|except|other than) (you|yourself|yourselves) (is to blame|`+as(deeds+"|touch|change|delete|open|use|edit|move|press|click", "VBD|VBN")+`)`)

	// Verdicts.
	put(sayVerdict, []string{"{be} a mix-up"},
		guiltless+` {be: (is|was|were|be|been|by|through|as|'s|clearly|entirely|purely|simply|to|one)} «your [own] [little|silly] (mistake|oversight|blunder|fault|error|typo|doing)» !(<NN*>|not|or|and not|, not|, and not|to say|that)`,
	)
	put(sayVerdict, []string{"{be} a mix-up that"}, guiltless+` {be: (is|was|'s)} «your [own] [little|silly] (mistake|oversight|blunder|fault|error|doing) that»`)
	put(sayVerdict, []string{"a mix-up"}, `<!(no|not an|not a|any|without|hardly|never|not) «[a|an|the|one] (mistake|error|lapse|oversight|slip|omission|blunder|fault|misunderstanding|typo|mix-up) (of yours|[made] (on|from) your (part|side)|made by (you|yourself))»`)
	put(sayVerdict, none, `^ your mistake (was|is|here)`, `your own doing !(<NN*>)`, `<!(no|not|any|without|hardly|not through) (the|your|sheer|this|such|pure|some|through|by|of) [sheer|own] (carelessness|negligence|sloppiness|clumsiness|recklessness|inattention|forgetfulness|impatience|tinkering|fiddling|meddling|mishandling) [of yours|on your (side|part)|with|is|was|and|that|has|had]`,
		`your [own] (carelessness|negligence|sloppiness|clumsiness|recklessness|forgetfulness|tinkering|fiddling|meddling|mishandling|stubbornness|ignorance|incompetence)`, `your (sloppy|careless|negligent|clumsy|reckless|lax|shoddy|thoughtless) <NN*>`,
		`(button|key|plug|number|address|code|box|form|setting|cable|side|name|date) on your part`, `(mistyped|misspelt|misspelled|entered|wrong|overlooked|missed|forgotten) on your (part|side)`, `«(a|one|one single|a single) <NN> ...4 on your part»`,
		`<!(not|never|no way|hardly|nothing) [solely|entirely|purely|directly|wholly] (attributable|owing|due|down) to (you !(<NN*>)|your (own|handling|mistake|failure|late|delay|negligence|carelessness|error|misuse|neglect|omission|oversight|tardy|behaviour|wrong))`,
		`down to (you !(<NN*>)|yourself|how you|what you|the way you)`, `(you|u) [only|really|simply] have [only|really|just] [got] [only] (yourself|yourselves) to (blame|thank)`, `(only|just) (you|yourself|yourselves) to (blame|thank)`, `yourself to blame`,
		`<!(not|never) (you|u) are [partly|also|solely|the one] (to blame|at fault|the culprit|the reason)`, `<!(not|never|nor|does not|no) (fault|mistake|error|blame|responsibility|culprit|cause) (lies|lay|is|rests|sits|was) (with you|in your chair|with yourself|at your door)`,
		`(that|this|it|one|charge|delay|fee|cost|damage|all|sadly|therefore) (is|was|'s) [all|entirely|purely|solely|totally] on you !(<NN*>|to)`, `[entirely|completely|solely] your responsibility to !(choose)`,
		`thanks to you ...6 (no|not|lost|gone|broken|broke|down|failed|without|locked|late|never)`, `thanks to your [own] (tinkering|reset|fiddling|sloppy|carelessness|mistake|change|changes|handling|meddling|delay|negligence|curiosity|impatience|update|password)`,
		`user error`, `pebkac`, `operator error`, `sits in your chair`, `between (the|your) (keyboard|screen|monitor) and (the|your) chair`,
		`(careless|silly|unwise|foolish|negligent|reckless|stupid|thoughtless|irresponsible|naive|unreasonable|wrong) of (you !(<NN*>)|your (team|staff|colleague))`, `it (was|is) [rather|very|a bit|quite] (careless|unwise|foolish|reckless|stupid|naive|irresponsible) to`)
	put(sayVerdict, []string{"my notes differ on"}, `<!(if|whether|not|when|where|why) «(you|u) are [simply|just|quite|clearly|completely|totally|also|actually|afraid|obviously|sadly] (wrong|mistaken|incorrect)» about`)
	put(sayVerdict, []string{"I have a different note here"}, `<!(if|whether|not|when|where|why|unless|think|prove) «(you|u) are [simply|just|quite|clearly|completely|totally|also|actually|obviously|sadly] (wrong|mistaken|incorrect)» !(_)`)
	put(sayVerdict, none, `<!(if|whether|not|when|where|why|unless|think|prove) (you|u) are [simply|just|quite|clearly|completely|totally|also|actually|obviously|sadly] (wrong|mistaken|incorrect)`,
		`<!(if|whether|when|why|are) (you|u) are [simply|just|clearly|obviously|probably] (misreading|misunderstanding|confusing|mistaking|forgetting|overlooking|exaggerating|lying|imagining|misinformed)`, `that is (you|u) (misreading|misunderstanding|forgetting|overlooking|confusing|not reading)`,
		`<!(if|whether|when|why) (you|u) are not (listening|reading|following|paying attention|doing (it|this) (right|properly|correctly))`,
		`(you|u) (seem|appear) [to be] (incapable|unable to (follow|read|understand)|not to (have read|understand|have understood|know|listen|care)|to have (forgotten|misunderstood|missed|misread|overlooked|ignored|lost|mixed|confused)|confused|mistaken)`,
		`(you|u) do not (seem|appear) to (understand|have read|know|listen|care|have followed|read|get)`,
		`(you|u) were [simply|just|clearly|a bit|rather|obviously] (careless|negligent|sloppy|too (late|slow|early|quick|hasty|impatient|stubborn)|not (careful|paying attention|listening|reachable|at home|home|there|in !(<DT|NN*>)|available|clear|specific|precise|on time))`)

	// Doubt.
	put(sayDoubt, []string{"you mentioned that"}, `<!(if|when|before|once|after|where|how|whatever|unless|until|should|can|could|may|to|do|must) «(you|u) [also|still|now] (claim|claimed|allege|alleged|pretend|pretended|maintain) that»`)
	put(sayDoubt, []string{"you mentioned that"}, `(you|u) (would|want to|will) have (us|me) believe that`)
	put(sayDoubt, []string{"you mentioned that"}, `<!(if|when|before|once|after|where|how|whatever|unless|until|should|can|could|may|to|do|must|as|amount|what|<NN*>) «(you|u) [also|still|now] (claim|claimed|allege|alleged|pretend|pretended)» !(for|back|on|against|under|a|your|it|them|this !(_))`,
		`(so|as) (you|u) (claim|allege) !(that|in|on)`, `, so you say`, `(you|u) (would|want to|will) have (us|me) believe [that]`, `(you|u) (want|expect|ask) (us|me) to believe`, `<!(not|never) (you|u) are (lying|making this up|making it up)`)

	put(sayVerdict, none, `(fault|mistake|error|blame|responsibility) (is|was) [entirely|solely|purely|really|all|clearly|wholly|completely] yours`,
		`<!(no|not|any|without) (failure|negligence|carelessness|delay|omission|neglect|inaction|silence|inattention) on (your|the customer's) (part|side)`,
		`(caused by|due to|because of|on account of|owing to|result of|consequence of|down to|thanks to|attributable to) your [own] (late|repeated|wrong|incorrect|delayed|incomplete|premature|improper|unauthorised|unauthorized|hasty|continued|sloppy|careless) (<NN*>|<JJ*|VBN> <NN*>)`)
	put(sayHindsight, none, `(you|u) could have (avoided|prevented|saved yourself|spared)`, `had ...5 been <VBN> [up|off|in|out] [earlier|in time] by (you|your)`)
	put(sayDuty, none, `(because|since) (you|u) (waited|delayed|hesitated|rushed|insisted|refused|hurried|skipped|unplugged|deleted|ignored|interrupted)`,
		mind+` (you|u) did not do (the needful|what (was|we|i|is)|as (told|asked|instructed|agreed|we|i))`, `(you|u) (people|lot|guys|customers|users) (never|do not|always) <VB*>`,
		`did (you not|not you) (see|notice|hear) (the|our|any|my)`)
	put(sayVerdict, none, `your [own|late|repeated|continued|constant] (neglect|failure|refusal|omission|inaction|inattention|insistence|reluctance|unwillingness|disregard|misuse|mismanagement|tardiness|non-compliance|mishandling) (of|to|in|on|for)`,
		`(fault|error|mistake|blame) (is|was|lies|lay) (at|on|from|with) your (end|side)`)

	// The thing's fault as the person's.
	put(sayAiling, []string{"your device is {what}"}, `<!(if|whether|are|that|when|unless|in case|suspect|think) «(you|u) are [probably|clearly|badly|heavily|definitely|also|still] {what: (infected|overheating|corrupted|compromised !(as)|(riddled|full|crawling|swarming) (with|of) (viruses|malware|trojans|adware|bugs|spyware))}» `)
	put(sayAiling, []string{"your device has {what}"}, `<!(if|whether|do|once|when|unless|in case|suspect|that|because) «(you|u) (have|'ve|have got|got) [got] [probably|clearly|definitely] {what: [a|some|an] [nasty|serious|bad] (memory (problem|issue|fault|leak)|virus !(<NN*>)|trojan|malware !(<NN*>)|adware|spyware|worm|hardware (problem|fault|issue)|battery (problem|fault|issue)|infection|bad (disk|memory|drive|sector|sectors)|corrupt (disk|profile|drive))}»`)

	// Somebody on their side.
	put(sayTheirs, []string{"{thing:the} broke"}, `«`+theirs+` (broke|damaged)» `+thing)
	put(sayTheirs, []string{"{thing:the} {thing:were}n’t {verb:VBN} {part}"}, `<!(if|when|whether|unless|in case) «`+theirs+` (did not|forgot to|failed to|neglected to) {verb: `+bases(duties)+`}» `+part+` `+thing)
	put(sayTheirs, none,
		`<!(if|when|whether|unless|in case|did|have|has) `+theirs+` [probably|obviously|clearly|apparently|simply|just|has|have|also] [not] (been (playing|fiddling|messing|tampering|tinkering)|forgot|forgotten|failed to|neglected|should (have|of)|must have|broke|broken|messed|screwed|ignored|never `+as(duties, "VBD|VBN")+`|did not `+bases(duties)+`|`+as("ruin|corrupt|wipe|erase|overwrite|spill|smash|mishandle|mistype|misread|overlook|tamper|fiddle|damage|unplug|delete", "VBD|VBN")+`)`,
		`<!(if|when|whether|unless|in case|did) `+theirs+` [probably|obviously|clearly|apparently] (gave|sent|typed|entered|used|chose|picked|pressed|ordered|plugged) [us|it|in|me] [the|a] (wrong|incorrect|wrongly)`)

	// Passives.
	put(sayDuty, []string{"{neg} {verb}"}, `<!(not) «{neg: (never|not|wrongly|incorrectly|improperly)} [even|been|properly|correctly] {verb: <VBN|VBD> [up|off|in|out|on|over]} by (you !(<NN*>)|yourself|your (team|staff|chair|office|department|side|people|company|colleague|colleagues))»`)
	put(sayDuty, []string{"{verb}"}, `<!(not|never|be|to) «{verb: `+as("break|damage|delete|mistype|misread|neglect|forget|omit|ignore|overlook|change|remove|unplug|cut|cancel|cause|lose|spill|drop|erase|wipe|disable|mishandle|miss|misconfigure|open|move|let|alter|edit|modify", "VBN|VBD")+` [off|out|up|away]} by (you !(<NN*>)|yourself|your (team|staff|chair|office|department|side|people|company|colleague|colleagues))»`)

	but = unless(
		"you [have] (failed|broke|broken|missed|skipped|ignored|breached) (no|none|nothing)", "you did not [really|actually] do (anything|something|it|this|that) [wrong]", "you did not (have|need|get) to", "you (have misread|misread|broke|did|forgot|missed) nothing",
		"(i|we) (do|did|would|am|are) not (think|say|mean|believe|suggest|suggesting|saying) [that] you _ [_] [_] [_]", "not (saying|suggesting) [that] you _ [_] [_]",
		"no part of (this|that|it) (is|was) [_] _ _", "not suggest [that] you _ [_] [_]", "(wrote|writes|says|said|reads|message) [:] you _ [_] [_]", "none of (this|that|it) is your (fault|mistake|error|doing)", "(no|not) [a|an|any] (fault|mistake|error) of (yours|your own)",
		"you should have (read|write|full|admin|paid|guest|remote) (access|rights|permissions|permission)", "had (read|write|full|admin) (access|rights)", "you did not (let us down|miss anything|miss much|miss it|lose anything)",
		"you have (not|never) (let|kept|left) us", "you [have] confused me", "not [be|been] (broken|damaged|changed|caused) by you",
	)
	return slices.Concat(all, widerBlames(), deedBlames(), madeBlames(), culpritBlames()), but
}()

// blamingYou finds them. Where no better words are told, what is said of the
// customer is left out, the reason alone where it is one.
var blamingYou = func() func(*check.Pass) {
	ws := newWordings("", blameless, blames)
	ws.more = func(d *draft.Draft, m draft.Match, f *check.Finding) {
		f.Fixes = offer(f.Fixes)(dropReason(d, m))
		if len(f.Fixes) == 0 {
			f.Fixes = offer(f.Fixes)(clauseAt(d, m.Whole).drop())
		}
	}
	return ws.find
}()

var reasons = folded("because since as bc cos")

// dropReason leaves out the "because you …" at the end of a sentence: what
// happened is said without it.
func dropReason(d *draft.Draft, m draft.Match) (check.Fix, bool) {
	ws := m.Sentence.Words
	i := wordAt(m.Sentence, m.At.Start)
	if i < 4 || !reasons[ws[i-1].Fold] {
		return check.Fix{}, false
	}
	end := len(ws)
	for k := i; k < len(ws); k++ {
		if ws[k].Punct() && !ws[k].Foreign && k+1 < len(ws) && strings.Contains(",;:-", ws[k].Fold) {
			end = k
			break
		}
	}
	for end > i && ws[end-1].Punct() && !ws[end-1].Foreign {
		end--
	}
	from := i - 1
	for from > 1 && (ws[from-1].Punct() && ws[from-1].Fold != ")" || ws[from-1].Fold == "and") {
		from--
	}
	return check.Fix{Label: "leave the reason out", Edits: []check.Edit{{Span: draft.Span{Start: ws[from-1].End, End: ws[end-1].End}}}}, true
}
