package rules

import "slices"

// The words of the rule. mishap is trouble of any size, slightly what makes it
// small, thisIs what is spoken of.
const (
	minimizingMishap   = `(glitch|glitches|hiccup|hiccups|hiccough|blip|blips|bug|issue|issues|problem|problems|thing|matter|error|errors|mistake|typo|snag|fault|annoyance|inconvenience|nuisance|delay|formality|detail|nuance|quirk|wobble|mishap|slip|oversight|inconsistency|misunderstanding|warning|scratch|outage|interruption|setback|bump|side effect|display (error|issue|fault|problem)|cosmetic (issue|problem|fault|thing))`
	minimizingSlightly = `(small|tiny|minor|little|slight|mere|trivial|wee|brief|silly|temporary|momentary|very|short)`
	minimizingThisIs   = `(it|this|that|these|those|which|its|thats) [is|was|are|were|really is|has been|would be] [really|honestly|only|actually|still|after all|certainly|quite]`
	minimizingVery     = `[really|very|so|actually|quite|super|pretty|that|all|honestly|dead|as|pretty much|fairly|rather|extremely|incredibly|perfectly|too|more|completely|totally]`
	minimizingNot      = `(not|hardly|never|scarcely|barely|nothing)`
	minimizingEasyTo   = `!([enough] to (see|understand|imagine|forget|miss|overlook|get wrong|get lost|lose|mix|confuse|say|think|mistake|guess|tell|follow up)|on (the|your)|for (you|me|us)|going|access|enough|read|but|way|one|plan)`
)

const (
	sayMinimizingEasy = "%s makes people who are stuck feel slow."
	sayMinimizingOnly = "%s leaves them alone with it."
	iKnowItMatters    = "I know that this matters to you"
)

var minimizingInnocent = unless(
	"(more than|not|never|wrong to call ...2|anything but|far from|hardly|no|isn't) (just|only|merely|simply) (a|an|the)",
	"(is not|are not|was not|far from|anything but) [exactly|at all] (small|peanuts|a trifle)", "(far from|anything but|nothing but|not [at all|really|so|very|that|always|exactly|quite]) (easy|simple|obvious|straightforward|child's play|trivial|a piece of cake)",
	"nothing (about|in|here|of) [it|this|that] ...4 (easy|simple|trivial|small)", "the trifle (recipe|dish|bowl|sponge|pudding|dessert|order)", "(rain|hail|dust|snow|water|heat|frost|sun|moisture|smoke|restart|restarting|update|updating|it|this|that) (will|does|would) not (harm|hurt|damage)",
	"small <NN> (with|but|has) a (big|large|huge)", "no (doddle|picnic|cosmetic|teeny|blip)", "it is a big deal", "is no (small|minor|trivial) (matter|thing)", "no trivial matter",
	"you are not the only", "not the only (one|ones)",
	"(obviously|clearly) (not|never|wrong|the last|sorry|upset|frustrating|frustrated|important|our|my|we|i|this is not|worried|painful|a (big|huge|real|serious)|very|our)",
	"it is only (fair|right|natural|human|because|when|since|until|on|for|in|if|one|two|after|available|possible|valid|a (guess|suggestion|hunch|test|temporary|workaround|draft|copy|start|matter of time|few days|first)|to|fair that|understandable|affecting|happening|shown|visible)",
	"(if|when|in case|unless|where|whether) [it|that|this] [is|was] (just|only|merely|simply)",
	"simply (ledger|put)", "(named|called|titled) simply",
	"(could be|could have been) worse (for|than|off)",
	"easy read", "no harm done to", "as (soon|long|far|well) as you can see", "not [such] a (small|little|minor|tiny) (thing|matter|problem)", "(nobody|no one) else (has|had) [the|a|any] (key|keys|password|access)", "(everybody|everyone) knows what it", "you (said|wrote|say|write|mentioned|found|find|thought|asked) [that|whether|if] [it|this|that] [is|was] (easy|simple|just|only|nothing|no)", "easy (for (the|them|anyone|someone|somebody|him|her|thieves)|to lose)", "(wrong|unfair|insulting|silly) to call ...3 (hiccup|glitch|blip|wobble|detail|formality|trifle)", "(never|more than|no|hardly|not) (a|an) (hiccup|blip|wobble|formality|trifle)", "(glad|good) [that|to hear] [that] it is no", "peace of mind",
)

// minimizingSmall makes the trouble small.
var minimizingSmall = slices.Concat(
	tell("", skipOr(iKnowItMatters),
		minimizingThisIs+` `+minimizingNot+` [really|exactly|all] (a|that|such a|too|so|that much of a|much of a|that) [very] big [a|of a] (deal|thing|problem|issue|drama)`,
		`(no|not a|not such a|not that big a|hardly a|never a|not exactly a) (big deal|biggie|big thing|big drama|big problem|big issue) !(~be)`,
		minimizingThisIs+` (no|not a) (biggie|drama|tragedy|disaster|catastrophe|crisis|emergency)`,
		`big whoop`, `^ big deal !(_)`, `^ no (drama|tragedy|great harm|great loss|harm done)`,
		minimizingThisIs+` `+minimizingNot+` the end of [the|your] world`, `not the end of the world`,
		minimizingThisIs+` nothing (serious|dramatic|tragic|major|special|really|big|important|bad|terrible|grave|critical|wild|crazy|at all) !(that|which|you)`,
		`(its|it is|thats|that is) nothing (realy|really) [,]`, minimizingThisIs+` nothing !(_)`,
		`(nothing) to (write home about|cry over|cry about|lose sleep over|make a fuss about|get excited about|speak of)`,
		minimizingThisIs+` nothing compared (with|to)`,
		`(it|that|this|which) (does|will|should|would) not [really|actually] (matter|make [much|any|a big] [of a] difference) [that much|much|really] !(which|what|whether|if|where|how|when|who)`,
		`(which|it|that|this) [really] (hardly|barely|scarcely) (matters|counts|shows)`,
		`(a|one|an|half an|half a) [<CD>] [<JJ>] (hour|day|week|minute|minutes|hours|days|wait|evening|morning|night) [without <NN*>] (will|does|would|has) not (hurt|kill|harm)`,
		`(never|will not|has not|wo not|would not|does not|did not) (hurt|hurts|kill|killed|kills|harm|harmed) [you|anyone|anybody|y'all|ye|a soul|nobody|them]`,
		`(nobody|no one|no-one) (ever|has ever|has|is going to|will) (died|die|dies) (of|from|because)`,
		`worse things (happen|have happened|can happen|could happen) [at sea]`, `(there are|there is|we have seen|i have seen|we have had) (far|much|way|a lot) worse [things|cases|problems]`,
		`we have had (far|much|way) worse`, `(it|this|things|that) (could|might) (be|have been) (worse|a lot worse|much worse|far worse)`, `^ could (be|have been) (worse|a lot worse|much worse)`,
		`(you|u|ye|they|we) will (survive|live|get over it|manage without|cope)`, `^ you can [surely] (survive|live) without`,
		`(see|look at) (it|the bright side) [,] at least`, `at least it (is|was|were) only`, `at least (it|that|this) was [just|only] (the|a|one)`,
		`in the (grand|greater|larger|bigger) (scheme|order|run) of things`,
		`[a|only a|just a|is a|much] (storm|tempest) in a (teacup|tea cup|tea-cup|teapot|glass of water)`, `(mountain|mountains) out of (a|molehills) [molehill]`, `[a lot of|so much|all this|such a|all that|too much|what a|much|a big] (fuss|drama|noise|ado|hullabaloo|palaver) (about|over) (nothing|one|a|this|so|an|such|it|two|something|little|your|some|your)`, `[such] a (fuss|drama|to-do) (about|over)`,
		`(small beer|small potatoes|small fry|chump change|small change|pocket change|a trifle|mere trifle|peanuts !(<NN*>)|chicken feed|a drop in the (ocean|bucket)|a flea bite|small stuff)`,
		`~be [really|quite|practically|entirely|pretty] (negligible|trivial|inconsequential|insignificant|immaterial)`, `^ trivial`, `of [a] [purely|merely|only] (purely|merely) cosmetic [nature]`, `~be (purely|only|merely|just) cosmetic`,
		`(barely|hardly|scarcely|not even|not) (noticeable|perceptible)`, `(hardly|barely|not|not really|scarcely) worth (a (ticket|mention|call|word|thought|visit|mail|complaint|refund)|mentioning|the (trouble|bother|effort|fuss|ticket|call|time|mail)|complaining|bothering|reporting|talking about|opening|getting|~be upset|writing|our)`,
		`(teething|growing) (troubles|trouble|problems|issues|pains)`,
		`(blown|blowing|blow) [it|this|things|that|up] [all|way|completely|totally] out of [all|any] proportion`, `(out of all proportion)`,
		`(making|make|makes|made) (it|this|that|a|more of (it|this|that)) (bigger|worse|more dramatic|than) [than] (it|what) [it] (is|was)`, `(making|make) [such] a (mountain|drama|big thing|huge thing)`, `(exaggerating|overdramatizing|dramatizing|overstating)`,
		`(do not|can not|fail to|cannot|could not) (see|understand|get|know) (what|where|why) (the|all the|is the|this|it) [is|was] [such] [a] [big] (drama|fuss|problem|big deal|deal|issue|excitement|upset|panic|hurry|rush) [is|was|is about|is all about]`, `i do not understand where is the problem`, `what is (the|all the|your) (big|fuss|drama|excitement|big deal) [deal|drama|about|hurry]`,
		`it is not (as if|like) (those|the|you|your|it|anyone|anybody|they|that|we|there)`,
		`who [even|still|actually|really] (still|even|actually) (~send|~use|~need|~print|~write|~fax|~watch|~play|~read)`, `(what|sure what) harm`, `na small (thing|matter)`, `so what !(_|is|happened|you|i|we)`,
		`(hardly|not|never|no) [exactly|really|quite] (a|an) (huge|major|serious|massive|terrible|real|great|urgent|big) (deal|issue|problem|tragedy|disaster|crisis|loss|emergency|catastrophe|drama|matter) !(but)`, `(hardly|not exactly|not really|scarcely) (a|an|the) (crisis|disaster|tragedy|emergency|catastrophe|drama|problem|apocalypse|end)`, `first world problem`, `first-world problem`, `(nobody|no one) (got hurt|is (hurt|dead|dying)|was hurt|died|has died|will die|is going to die)`, `(these|such) things happen`, `things like (that|this) happen`, `^ it happens !(_|<IN>)`, `(that|such) is life`, `life goes on`, `(happens to) the best of us`, `par for the course`, `part and parcel of`, `nothing (unusual|out of the ordinary|new|special|major|dramatic|serious|tragic) !(in|was|has|is|to|on|that|here about)`, `(got|get) off lightly`, `(what is|whats) the worst that`, `(it is|its|this is) (just|only) (a few|one|two|three|a couple of|a handful of|the one|some) <NN|NNS>`, `(you|u) (can|could|will) [surely|easily|certainly] (do|manage|live|cope|go) without (it|that|them|one|for)`, `(you|u) (can|could|will) (surely|easily|certainly|perfectly well|happily|well) (do|manage|live|cope|go) (without|with)`, `(be|you should be|just be) (glad|happy|grateful|thankful) (it|that|nothing|you|there)`,
		`(~get|~come) over it`, `no harm done`, `nobody (will|would) (notice|even notice|mind)`, `(you|u) (will not|would not) even notice`, `in a week you will not notice`,
		`it is (just|only|all) (a matter|a question) of (getting used [to it]|practice|habit|reading|taste)`, `(~get|getting) used to it`,
		`(the|an) odd <NN> is [perfectly|quite] normal`,
		`(a|such a|one) [very] (small|little|tiny|minor|wee) [little|wee|silly|old] (thing|matter) !(to|i|we|that (could|would)|for (me|us)|you)`, `such (small|little|tiny|minor) things`,
		`(a|one) [very|really|rather] (small|little|minor|unimportant) matter`,
	),
	tell("", mendMinimizingMishap,
		`(just|only|merely|simply|purely|nothing but|nothing more than|no more than|really just|little more than) (a|an|some|one of those) [<RB>] [<JJ>] [<JJ|NN>] {thing: `+minimizingMishap+`} !((that|which) (is|was) (serious|big))`,
		`(a|an|some|the|one|your|few|those|these) [very|really|rather|fairly|relatively|only] {small: (tiny|wee|mere|trivial|silly|insignificant|unimportant)} [<JJ|NN>] {thing: `+minimizingMishap+`}`,
		`(a|an|some|one|few|those|these|your|any) [very|really|rather|fairly|relatively|only] (little|small|slight|brief|short) {thing: (glitch|glitches|hiccup|hiccups|hiccough|blip|blips|wobble|mishap|quirk|inconvenience|nuisance|annoyance|misunderstanding|snag)}`,
		`(a|an|some|one|few|those|these|your|any) [very|really|rather|fairly|relatively|only] minor {thing: (glitch|glitches|hiccup|hiccups|blip|issue|issues|problem|problems|thing|annoyance|inconvenience|nuisance|outage|fault|matter|detail|setback|disruption)}`,
		`(an|this|that|the) unfortunate {thing: (glitch|hiccup|blip)}`, `^ (small|little|tiny|wee|minor) {thing: (hiccup|glitch|blip|snag)}`,
	),
	tell("", mendMinimizingMere,
		`(just|only|merely|simply) (a|an) {what: (scratch|typo|game|toy|test account|spreadsheet|hobby|keyboard|mouse|phone|printer|cable|laptop|number|date|name|logo|picture|photo|song|show|video|app|update|mail|message|letter|form|word|colour|color|crack|dent|mark|bit of (dust|lag|noise|static)|few (minutes|hours|days|euros|euro|cents|pence|dollars|bucks|files|mails|emails|photos|lines|words|seconds))} !(<NN*|VBN|VBG>)`,
		`a mere (<CD|NN|NNS|JJ>)`, `(~be|it|this) merely (a|an|for|the|your)`, `^ merely`, `nothing more than (a|an)`,
		`(it is|its|it was|thats|that is|that was|they are|after all) only {what: (e-mail|email|money|software|a <NN>|an <NN>|text|music|tv|television|<CD> (euro|euros|minutes|hours|dollars|pounds|cents|clicks))}`,
		`for the sake of (a few|two|three|one|such|some)`, `~be (just|only) for show`,
	),
)

// minimizingEasy makes the way out small, and so whoever did not find it.
var minimizingEasy = slices.Concat(
	tell(sayMinimizingEasy, outWith,
		`^ to ...8 , «simply» <VB|VBP|NN|JJ>`, `^ [ok|okay|then|so|please|and] [,] «simply» !(<NNP>|put|,|because|not|too|the|a|amazing|great)`,
		`(you|u|ye|we|they|customers|users) [can|could|should|need to|may|might|must|will|would|have to|then|just] «simply» !(not|do not|did not|were|are|could|can|have|had|need|needed|wanted|trying)`,
		`(and|then|to|please|or|just|now|;|:|so) «simply» <VB|VBP> !(not)`, `, «simply» !(not|because|put|a|the|too|,|there|<VBN|VBD|VBG|JJ|RB>)`,
		`^ [and|but|well|so] «obviously» [,] !(you (know|are|were|can|could|have|did|do))`, `(and|but|so|,|;|because|that|as) «obviously»`, `(you|this|that|it|the <NN>|they|will|has|have|should|must|need|needs) «obviously» !(not|sorry|frustrating|frustrated|<JJ>)`,
		`(it|that|this) is (self-evident|self evident)`,
	),
	tell(sayMinimizingEasy, skipOr(), `^ [and|but|well|so] «obviously» [,] you (know|are|were|can|could|have|did|do)`),
	tell(sayMinimizingEasy, mendMinimizingSteps,
		`all [that] (you|u|ye|one|they) (have|need|got|has|had|should|must) to do [now|here|then|for (this|that)] is [to] [just|simply|to]`, `all you (gotta|need) do is`,
		`(you|u) (just|only|simply) (have|need) to !(be|have|wait|worry|know)`,
	),
	tell(sayMinimizingEasy, skipOr(),
		`(it is|its|thats|that is|this is|it was|it will be|they are|its all|it is all|it really is|its really|it is really|that should be|it should be|this should be) `+minimizingVery+` (easy|simple|straightforward|easy-peasy|easy peasy|simples|foolproof|idiot proof|idiot-proof|no-brainer|a no-brainer|no brainer|obvious|common sense|a breeze|a doddle|a cinch|a snap|a walk in the park|a piece of cake|piece of cake|child's play|plain sailing|self-explanatory|self explanatory|intuitive|elementary|basic|a joke) `+minimizingEasyTo,
		`(it is|its|that is|this is) (really|honestly|actually|exactly) (not|no) [that|so|very|too|all that|exactly|terribly|particularly|really] (hard|difficult|complicated|mystery|complex|tricky) !(to (see|understand|imagine))`,
		`(it is|its|that is|this is|it was|should) not [be] [that|so|very|too|all that|exactly|terribly|particularly|really] (hard|difficult|complicated|complex|tricky) !(to (see|understand|imagine))`,
		`^ (easy|easy peasy|easy-peasy|piece of cake|child's play|simples|a doddle|no sweat|easy enough|simple) !(does|to|way|<NN*>|read|access|one|on)`, `^ it is easy :`,
		`(anyone|anybody|everyone|everybody|any <NN>) (can|could|should be able to|manages to|would be able to) (do|manage|figure|see|work|find|handle|follow|understand|use|set|install) (it|this|that|them|out|so)`, `(common sense|a (bit|little) (of|) common sense|basic (stuff|knowledge|skills))`, `as (simple|easy) as (that|this|it gets|pie|abc|can be)`, `(it|this|that) goes without saying`, `^ needless to say`, `as (everyone|everybody) knows`, `^ (everyone|everybody) knows`, `(should|must|ought to) be (obvious|self-evident|clear to (anyone|everyone|everybody)|common knowledge)`, `(most|the other) (people|users|customers) (figure|work|find|manage|get|understand|see) (it|this|that) [out|at once|right away|straight away]`, `(in|with) (your sleep|one hand|your eyes (closed|shut)|both eyes (closed|shut))`, `(you|u) could do it in`, `before the kettle boils`,
		`could not be (simpler|easier|more (obvious|simple|straightforward))`, `(could|can) hardly be (simpler|easier)`,
		`(a|any|every|even a|even an|my) [<CD>] [year] [old] (child|kid|toddler|five-year-old|ten-year-old|six-year-old|baby|monkey|schoolchild|beginner|novice|first-year|pensioner|granny|grandmother|grandma|gran|nan|mother|mum|idiot|layman|dummy|trainee|intern) (can|could|would|did|does|manages|knows|understands|will)`, `my own mother did it`,
		`(any|every) (user|customer|person|adult|reader) (of average|with [a|any] [bit|little|grain|shred|ounce] [of] (sense|common|brain))`, `(a|the) (average|normal) (user|person|customer) (can|could|manages|finds)`,
		`as (anyone|anybody|everyone|everybody|any <NN>|everybody|you) (can|could|will) [plainly|easily|clearly] see`, `(it is|its|that is) (plain|clear) (as day|for (all|anyone|everyone) to see)`, `plain as day`, `plain for all to see`,
		`^ (one|two|three|a few|couple of|four) (clicks|taps) [,|and|-] (that is all|that is it|done|and done|you are done)`,
		`(literally|honestly|really|seriously) (takes|only takes|take|just takes|a) [you] (<CD>|a|one|two|ten)`, `[it|this|that|and] (only|just) takes [you] (a (second|minute|few seconds|moment)|<CD> (seconds|secs|minutes|mins|sec|clicks))`, `(it is|its) [really] (just|only) (a few|two|three|a couple of|one|a couple|four) (clicks|taps|steps|keystrokes|lines)`,
		`(it is|its|~be) [just|only] a (matter|question) of (minutes|seconds|moments|a few (clicks|minutes|seconds))`, `problem solved !(_)`,
	),
	tell(sayMinimizingEasy, put("takes a few steps"),
		`[~be] (not|no|hardly|scarcely) [exactly] (rocket science|brain surgery|rocket surgery|witchcraft|black magic|sorcery|quantum physics)`,
		`~be [really|quite|pretty|very|such|perfectly|all|completely|fairly] (a piece of cake|piece of cake|child's play|a doddle|a breeze|a cinch|a walk in the park|a snap|easy-peasy|easy peasy)`,
	),
	tell(sayMinimizingEasy, skipOr(), `~be [really|quite|pretty|very|all|completely|fairly] (self-explanatory|self explanatory|a no-brainer|idiot-proof|idiot proof|foolproof)`),
)

// minimizingOnlyYou leaves the customer alone with it, or holds others up to
// them.
var minimizingOnlyYou = slices.Concat(
	tell(sayMinimizingOnly, skipOr("Your report helps us"),
		`(you are|you were|youre|yours is|ye are|y'all are) [literally|really|still|now|so far|apparently|honestly|actually|currently|probably] the (only|first) (one|person|customer|user|client|caller|reader|member|house|shop|office|branch) [on (the|our|this) [_] [<NN>]|so far|here|this (week|month)|in <DT> [_] <NN>|with us] (who|that|having|reporting|with (this|that|the|such|a|any) [_] (problem|issue|error|trouble|fault|message)|complaining|so far|with this|to (complain|report|mention|have|say|notice|ask)|affected|$|,|.|;|:|-)`,
		`(you are|youre) the only one !(with (a|access|the key|admin|rights)|at the|who (can|has)|able|allowed|on the list)`,
		`(yours|your <NN>) is the (only|first) (one|<NN>) (that|with|having|to|we)`,
		`(nobody|no one|no-one|noone|none) else [in ...4|on ...4|here|at ...4|of ...3] [(has|have|had|is|was|seems to|does)] [ever|yet|so far] (this|that|any|had|have|has|complained|reported|reporting|noticed|mentioned|seen|seeing|having|reports|report|complains|complain|struggles|struggling|experiencing|experienced|raised|said|called|rung|asked|asks|minded|minds|finds|found|affected|needed) !(access|read|touched|can)`,
		`(nobody|no one|no-one|noone|none of (our|the|your) [other] [<NN*>]|not (one|a single) [other] [customer|user|person|client|colleague|soul]|no other [<NN*>]) [in ...4|on ...4|at ...4|so far|here] [has|have|had] [ever|yet] (complained|complains|reported|reporting|reports|mentioned (it|this|that)|raised (it|this|that|a)|said anything|rung about|asked about|struggled|struggles|had (any|this|that|a) (bother|trouble|problem|problems|issue|issues|difficulty|difficulties)) !(to you)`,
		`(no|zero|not one|not any|without any|without) other (customer|user|client|complaints|complaint|reports|report|person|practice|branch|department|office|colleague|member|shop) [_] [has|have|had|~be] [ever|yet] [complained|reported|had|noticed|mentioned|this|about]`, `(there|we) (have|has|had) [been] (no|zero|not any|never any) [other] complaints`, `(zero|no) other complaints`,
		`(it|this) has not been reported by (anyone|anybody|any)`, `it has not been reported`,
		`none of (our|the|your) [other] (customers|users|clients|colleagues|members|people) (had|has|have|ever|report|complained|noticed)`,
		`(everyone|everybody|every other <NN>|all (the|our|your) other <NNS>|all others|the others|other (users|customers|people|colleagues|departments|branches|offices|teams)|others|your colleagues|most (people|users|customers)|the rest of (us|the office|your team)|half the town) [else] [in ...4|at ...4|on ...4] [seem to|seems to|have|has|all|are|is|can|will|also|too|just] (cope|copes|manage|manages|managed|coped|get by|gets by|got used|got on|gets on|connecting|working [just] fine|fine with|happy with|do not (complain|report)|does not (complain|report)|did it|does it|do it|have no (trouble|problem|problems|issues|difficulty)|has no (trouble|problem|problems|issues)|waits|wait longer|find|finds it|understands|understood|used the)`,
		`(manage|manages|managed|cope|copes|get by|gets by) (perfectly|just|quite|very) (well|fine|happily) [with|without]`,
		`(other|the other|all other) (users|customers|people|colleagues|guests|hotels|members) ...5 (without (any|issues|problems|trouble|complaint)|do not (report|complain|have)|are (fine|connecting|happy|managing))`,
		`(lots of|many|plenty of|most|other|some) (people|customers|others|users|folk|members) (wait|waited|wait much|wait far|have it|have|have had|are|lost|have lost|had) (longer|worse|much longer|far longer|it worse|far worse|a lot worse|more|the whole)`,
		`(everyone|everybody) (and (his|their|her|the) (dog|mother|brother|granny)|gets (this|that|it|them)|goes through (this|that|it))`, `(everyone|everybody) 's <NN> is urgent`, `this happens to (everyone|everybody|nearly everyone|all of us|the best of us|most people)`, `(it|this|that) happens (now and then|all the time|every day|to everyone|to everybody|to the best)`,
		`(it is|its|thats|that is|~be|are|this is|~be really) [really|actually] no different (from|than|to)`, `(is not|~be not|are not) any different (from|than|to)`,
		`(compared|comparing) (to|with) (what|others|the outage|last|other)`, `is nothing (compared|next) (with|to)`, `next to (what|the one|others) ...6 (nothing|peanuts|small)`,
	),
)
