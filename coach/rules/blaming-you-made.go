package rules

import (
	"strings"

	"levelhead/coach/draft"
)

const (
	// is and has, also as they hang on a noun.
	isOf  = `(is|was|'s|are|were)`
	hasOf = `(has|have|had|'s)`
	// humanly are deeds that only people do, and nobody would boast of.
	humanly = `forget|neglect|ignore|misread|overlook|mistype|misspell|misplace|mislay|untick|wedge|pour|spill|tamper|fiddle|meddle|tinker|mess|bungle|botch|unplug|yank|skip|disregard|confuse|muddle|misunderstand|mishandle|dither|stuff|prod|poke|jab|bash|thump|slam|shove|bend|trip|knock|smash|squash|soak|drown`
	// slips are names of what people get wrong.
	slips = `(slip|slip-up|typo|oversight|omission|misreading|lapse|blunder|gaffe|misclick|handiwork|bungle|misstep|misjudgement|misjudgment|non-payment|nonpayment|no-show|mix-up|negligence|clumsiness|forgetfulness|tardiness|sloppiness|laziness|thoughtlessness|inattention|inattentiveness|fumbling|fumble|botch|misuse|misdeed|haste|recklessness|indecision|stubbornness|impatience|nosiness|meddling|fiddling|tinkering|foot-dragging|dithering)`
	// kindDeeds are what "because you …" tells without blame.
	kindDeeds = `(were|had|was|did|asked|told|said|wrote|called|rang|needed|wanted|reported|mentioned|helped|let us|let me|paid|noticed|took the|kindly|joined|bought|ordered|sent (us|me|it|the|your)|gave (us|me)|noted|described|suggested|pointed|explained|requested|spotted|found|saw|heard|got|received|came|live|lived|waited|kept|deserved|contacted|emailed|mailed|phoned|shared|agreed|signed up|subscribed|upgraded|moved (house|to)|felt|know|knew|reached|raised|put (up|it so)|wished|liked|preferred|planned|thought|expected|hoped|read|worked|lost|suffered|missed out|<VBD> (us|me) (the|a|your|so|that|about|on))`
	// selves are things of a customer's that are no people.
	selves = `(browser|phone|bank|provider|isp|router|firewall|antivirus|app|software|computer|laptop|server|filter|system|device|printer|network|account|modem|connection|mail|mailbox|tablet|order|parcel|contract|plan|session|card|operating|security|vpn|machine)`
)

// madeBlames are blame by the make of the sentence: who, what, how it is told.
func madeBlames() (all []wording) {
	put := func(say string, phrases ...string) {
		for _, p := range phrases {
			all = append(all, wording{phrase: draft.MustPhrase(p), say: say})
		}
	}
	human := strings.Trim(as(humanly, "VBD|VBN|VB|NN|JJ"), "()")
	did := strings.Trim(as(moves+"|"+deeds+"|"+harms+"|pick|book|give|tell|fill|swap|check|bin|unscrew|plug|turn|take|shake|carry|throw|mute|scan|post|park|point|feed|share|insert|stick|cover", "VBD|VBN"), "()")

	// The reason was a deed of theirs, whatever deed.
	put(sayDuty,
		`<!(just|not|only|is it|that is|this is|partly) (because|bc|cos|coz|cuz) «(you|u|ye) [<RB>] !`+kindDeeds+` <VBD>»`,
		`<!(just|long|if|far|soon|such|same) (, as|, since|, seeing as|, given that|, seeing that|inasmuch as|for the reason that|and all because|on account of the fact that|owing to the fact that|due to the fact that) «(you|u|ye) [<RB>] !`+kindDeeds+` (`+did+`)»`,
		`(because|bc|cos|since|as|seeing) «your [own|<JJ>] [<NN>] !`+selves+` <NN*> [<RB>] (`+human+`|pressed|clicked|ticked|typed|chose|picked|left|lost|unplugged|deleted|switched|turned|pulled|opened|closed|cut|never|did not `+bases(duties)+`|had not|refused|insisted|waited|used the|put|dropped|broke)»`,
		`<!(if|when|whether|in case|unless|once|ask|had|did|that|which) your [own|<JJ>] [<NN>] !`+selves+` <NN*> [<RB>|has|have|had|'s|must have|may have] (`+human+`|forgotten|(left|leaves|keeps leaving) (it|the|them|that) ...3 (on|off|open|out|unlocked|unattended|behind|running|unplugged)|(pressed|clicked|hit|typed|entered|ticked|chose|picked|took|used|inserted|plugged) (it in|) the wrong)`,
		`(it|this|that) `+isOf+` your own [<JJ>] [<NN>] <NN*> (who|that|which) !(is|are|was|were|will|can|gets|get|suffer|suffers|matters|counts)`, ``+isOf+` «your [<JJ>] [<NN>] !`+selves+` <NN*> who [<RB>] <VBD>»`,
		`(of|by|from|to|through|without|with|for|about|despite|because of) «your [ever|once] (never|not) [<RB>] <VBG>»`, `<!(thanks) (of|by|from|due to|owing to|down to|because of|to|through|after) «your [<RB>] <VBG>» (the|it|that|them|this|a|off|too|without|on)`)
	// Nobody is named, and it is plain who is meant.
	put(sayVerdict,
		`(plainly|clearly|evidently|obviously|visibly|manifestly|unmistakably|undoubtedly|definitely|apparently) been [<RB>] `+as(deeds+"|"+harms+"|ignore|open|force|handle|move|unplug|tamper|leave|touch|neglect|pull|switch|turn|skip|hide|forget|change|mishandle|abuse|dunk|dip|hit", "VBD|VBN"),
		`(someone|somebody|somebody else|some person|some joker|some genius|some clown|some bright spark) [<RB>|'s|has|had|must have|may have] been `+as("fiddle|tinker|mess|tamper|meddle|play|poke|pull|move|unplug|kick|lean|sit|press|muck|monkey|fool|prod|switch|change|delete", "VBG"),
		`(some genius|bright spark|clever clogs|some joker|some clown|bright idea to|naming no names|mentioning no names|no names mentioned|a certain someone|for reasons best known to (you|yourself)|in your (infinite|great) wisdom)`,
		`look no (further|farther) than (you|your)`, `(look|search) (closer|nearer) to home`, `(look|glance) in (the|a) mirror`, `<!(not|never) (ask|asking) yourself (who|why|whether|how|what)`, `you know (who|whom) to (thank|blame)`, `you know what you did`, `(no prizes|no prize|three guesses|guess who !(got|has|is|just|gets)|one guess|i wonder who|we wonder who|i wonder how (that|it)|take a guess who)`, `(you will|you|you would) know [far|much] (more|better) about (it|that|this) than (i|we)`, `(point|pointing) (the|a|your) finger`, `start with your own`,
		`it is not (the|our|a) [<JJ>] [<NN>] <NN> [,|-|;] it is (the (user|operator|human|person|one|hand|driver|customer)|you|who|how|whoever|the way)`, `(is|'s) the (user|operator|human|driver|person (holding|using|at)) (.|,|:|;|!|$|and|who|that)`, `(finger trouble|fat finger|fat fingers|fat-fingered|id10t|layer 8|loose nut|nut behind|operator trouble|pilot error|human element|human factor|weakest link|common (denominator|factor) (is|here is) you|picnic error)`,
		`(it|this|that) (is|was) your [own] (key|badge|login|fob|fingerprint|fingerprints|initials|signature|name|user|pin|session|ip|card|handwriting|account) (that|which|on (it|that)|in the (log|book|file|list|history)|all over) !(is|was|were|got|has|had)`, `your (fingerprints|initials|login|badge|key|fob|handwriting|prints) (is|are|was|were|'s) [all] (on|in|over|all over|against|beside|next to|under) (it|the|that|this|every)`,
		`(deleted|changed|opened|sent|cancelled|canceled|moved|closed|switched|disabled|wiped|ordered|removed|edited|booked|unlocked|reset) ...5 (under|with|using|by|via) your [own] (login|account|badge|pin|name|user|key|card|fob|credentials|session|code)`,
		`<!(no|any|without|nothing|action|required|needed|necessary|anything|effort|further|more|step|steps|patience|kind|generous|thoughtful|input|work|trust|great|good|much|understanding|nice) on your part (.|,|;|!|$|for|and|that|which|has|is|was|when|in|with|led|made)`, `on the part of (your [own|<JJ>] <NN*>|you !(<NN*>)|the (user|customer|caller|client|operator))`,
		`<!(not|never|neither|nor|hardly|no|if|whether|like|longer|(none|nothing) of (this|that|it) (is|was)|nothing (here|in this)|fixed|<VBG>) your [own] [<JJ>] `+slips+` !(<NN*>)`,
		`(is|was|'s|remains|becomes) [<RB>] your [own] (lookout|funeral|own problem|problem (, not|not (mine|ours)|.|,|now)|own affair|fault alone|own making|own doing)`,
		`<!(if|when|do|unless) (you|u|your <NN*>) (could|can) not [even] be (bothered|arsed|troubled|asked to|trusted)`, `<!(if|when|in case|whether) your [<JJ>] [<NN>] <NN*> can not [even] (type|spell|count|read|add up|be trusted|tell ...4 from|follow|write|listen|aim)`, `<!(if|when|in case|whether) (you|u) can not [even] (spell|count|type|tell ...4 apart|follow (a|simple|the|instructions)|keep (your|from))`)
	// What they left, put and did wrongly.
	put(sayDuty,
		mind+` (you|u) [<RB>|have|had] (left|kept) (the|your|it|this|that|them|a|both|all) [<JJ>] [<NN>] [<NN>] (<VBN>|<VBG>|muted|off|shut|unlocked|unplugged|blank|flat|uncapped|loose|overnight|face down|ajar)`,
		`(you|u) (put|wrote|typed|entered|stuck|filed|placed|filled|parked|plugged|pressed|hung|rested|parked|poured) ...8 (where|in place of|instead of|rather than|although|even though|without) `, dare+` (you|u) [<RB>] !(chose|wanted|asked|ordered|received|got|paid|were|had|mentioned|said|saw|found|told|reported|waited|needed) <VBD> (it|them|this|that|(the|your|a) [<JJ>] [<NN>] <NN*>) (upside down|backwards|the wrong way|back to front|inside out|face down|on its (side|head)|crooked|too (tight|tightly|far|hard|hot|deep|close|long|high|low))`,
		`<!(we|i|they|technician|engineer|printer|if|when|you may|you can|please) (holds|held|puts|pushes|pushed|inserts|inserted|loads|loaded|feeds|fed|plugs|plugged|wears|wore|mounted|fitted|sticks|stuck|swipes|swiped) (the|a|it|them|his|her|their|your) ...3 (upside down|backwards|the wrong way|back to front|inside out|wrongly|incorrectly)`,
		mind+` (you|u) [<RB>|have|had|only|just] (made|make|are making) (it|this|that|things|matters|life|everything) [<RB>|much|far|only|all the] (worse|harder|impossible|slower)`, mind+` (you|u) had [<RB>] (`+strings.Trim(as("unplug|delete|untick|mute|switch off|turn off|ignore|misplace|skip|overlook|forget|lose|drop|wipe|block|unsubscribe|disable|close|empty|overload|miss the", "VBN|VBD"), "()")+`)`,
		`(you|u) <VBD> ...8 (even though|although|though|despite|in spite of) (i|we|it|our|there|the (sign|label|mail|e-mail|email|screen|notice|sticker|manual|guide|letter|form|note|page|text|instructions|warning|warnings))`,
		`did (you|u) (drop|spill|break|ignore|forget to|neglect|mess|fiddle|tamper|actually|even|really|bother|not) !`+unmet)
	// Looking back.
	put(sayHindsight,
		`^ [but|and] had !(i|we|our|my|it not) ...6 been [<RB>] <VBN|VBD>`, `^ [but|and] had (anyone|anybody|someone|somebody|one|your [<JJ>] [<NN>] <NN*>) [<RB>|not|only|at least] <VBN|VBD>`, `^ had (we|i) [only] been (told|informed|asked|warned|notified|consulted|given)`, `if only (you|your|someone|somebody|anyone|anybody|people|everyone|one|a|the) ...4 (had|would|were)`, `if (your [<JJ>] [<NN>] <NN*>|someone|somebody|anyone|anybody|one) had [<RB>|only|not|at least] <VBN|VBD> `,
		`(next time|in future|in the future|from now on|going forward|another time) [,] [maybe|perhaps|please|just|kindly|you might|could you|best|rather] (do not|never) !(hesitate|worry|be (afraid|shy)|feel|wait|panic|need|have)`, `next time [,] (maybe|perhaps|try to|do) [,] !(we|i|you|it|there|the|they|our|that|one) <VB>`, `(maybe|perhaps) [,] (do not|stop|try not to) ...8 (next time|in future|again)`,
		`<!(no|if) (small|little|what) wonder !(that (you|u)|(you|u) (are|were|feel|felt|sound|got (fed|annoyed|upset|angry)|lost (patience|your temper|your patience)))`, `(with|after|given|when|if) ...8 , [it is] (no|hardly a|not a) (wonder|surprise|surprising) `, `(hardly|scarcely|not [really] [all that]) (surprising|a surprise|astonishing) !(you are|that you are|to hear)`, `is it any (wonder|surprise) !(you are|that you are)`, `(that|this|it) (is what|all|is) comes (of|from)`)
	// Disbelief.
	put(sayDoubt,
		`<!(if|sorry|think|hear) (you|u) (can|could) not [possibly|really|very well] have !(known|been (kinder|clearer|expected)|seen|foreseen|prevented|done|avoided|asked|guessed|wished|picked|chosen|access|a|the|any|any <NN>|both|it|that) <VBN|VBD>`, `your (memory|eyes|ears|imagination|mind) (is|are|must be|may be) (playing|deceiving|tricking|failing|running)`, `playing (a trick|tricks) on you`, `your (story|version|account of|explanation|claim|recollection|memory) ...4 ((does|do|did|will|can) not|is wrong|fails|differs|falls|contradicts|is at odds|leaves)`, `<!(nothing|no) (log|logs|records|record|camera|footage|system|history|file) (tells|tell|says|say|shows|show|has|begs|suggest|suggests) [<RB>] (otherwise|differently|a different|another (story|tale)|different|to differ)`, `contrary to what you`,
		`you [<RB>] must (have dreamt|have dreamed|have imagined|be (thinking of|imagining|dreaming|confused|mixing))`, `<!(if|whether) you (are|were) [<RB>] (thinking of (another|a different|some other)|misremembering|imagining|inventing|making that up)`, `you misremember`, `you have [<RB>] (misremembered|imagined|invented|made (it|that|this) up)`, `a likely story`, `[that is] what you say [,] but`)
	return all
}
