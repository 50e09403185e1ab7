package customer

import (
	"regexp"
	"strings"

	"levelhead/coach/draft"
)

// The words in this file are here to be recognised, so that an agent who is
// called them is told that they may set a limit.

const (
	insult = "idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|clown|clowns|scum|scumbag|scumbags|bastard|bastards|bitch|bitches|asshole|assholes|arsehole|arseholes|dickhead|dickheads|prick|pricks|dick|dicks|twat|twats|cunt|cunts|wanker|wankers|jerk|jerks|loser|losers|dumbass|dumbasses|jackass|jackasses|dipshit|dipshits|shithead|shitheads|motherfucker|motherfuckers|fucker|fuckers|fuckwit|fuckwits|halfwit|halfwits|half-wit|half-wits|dimwit|dimwits|dimwitted|nitwit|nitwits|simpleton|simpletons|airhead|airheads|pillock|pillocks|tosser|tossers|knobhead|knobheads|bellend|bellends|slut|sluts|whore|whores|vermin|parasite|parasites|fools|fool|donkey|donkeys|monkeys|chimps|baboons|cockroaches|lowlife|lowlifes|douchebag|douchebags|plonker|plonkers|cow|swine|pigs|troglodytes|knuckleheads|buffoon|buffoons|numbskull|numbskulls|numpty|numpties|muppet|muppets|retard|retards|ignoramus|trash|filth"
	vile   = "stupid|dumb|brainless|brain-dead|braindead|retarded|moronic|idiotic|pathetic|worthless|thick|dense|dim|disgusting|vile|subhuman|half-witted"
	very   = "fucking|bloody|damn|damned|goddamn|total|complete|utter|absolute|absolutely|completely|totally|utterly|stupid|fat|lazy|useless|incompetent|pathetic|lying|thieving|ignorant|arrogant|brainless|dumb|worthless|little|silly|old|ugly|(bunch|pack|load|set|lot|gang|band) of|piece of|freaking|feckless|such|all|just|really|nothing but|clearly|obviously|a|an|the|so|either|,"
	folk   = "people|guys|lot|folks|clowns|jokers|all|both"
)

// abuse is insults to the agent or to people on their side, slurs, and
// obscenity that is aimed at somebody. What is said of a machine, of the
// trouble or of the writer is none.
var abuse = draft.MustPhrases(
	// “you idiot”, “you bunch of useless clowns”, “you people are morons”
	"(you|ya|u) ["+folk+"] ["+very+"] ["+very+"] ["+very+"] ("+insult+") !(-|proof)",
	"(you|u|they|she|he) ["+folk+"] [really|clearly|obviously] (are|is|r|must be|were|was) [not] ["+very+"] ["+very+"] ["+very+"] (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|clowns|scum|scumbag|scumbags|bastard|bastards|bitch|asshole|assholes|arsehole|arseholes|dickhead|prick|pricks|twat|cunt|cunts|wanker|wankers|losers|loser|dumbass|jackass|halfwit|halfwits|dimwit|dimwits|retard|retards|whore|vermin|parasites|fools|subhuman|lowlifes|muppets|donkeys|trash|filth)",
	"(you|u) ["+folk+"] [really|clearly|obviously] (are|r|must be) [all|all just|just|so|really|too|that|clearly|completely|totally|absolutely|utterly|fucking|bloody|either|obviously|or] ("+vile+") !(about|enough to let me|_ <NN>|_ _ <NN>)",
	"(are|r) (you|u) ["+folk+"] [all|just|really|completely|totally|fucking|bloody|actually|that|or something] (stupid|dumb|retarded|brain-dead|braindead|thick|brainless|insane|"+insult+")",
	"(are|r) (you|u) ["+folk+"] [all|just|really|completely|totally|fucking|bloody|actually|that|or something] (a|an) ["+very+"] ("+insult+")",
	"(how|too|so|that|as) (stupid|thick|dumb|dense|dim) (are|can|must|could) you",
	"you [are] (too|so) (stupid|thick|dumb|dense|dim|retarded) to",
	// “your idiot colleague”, “the moron I spoke to”, “which idiot …”
	"your ...1 (idiot|idiotic|moron|moronic|imbecile|clown|asshole|arsehole|halfwit|half-wit|bitch|cretin|dickhead|prick|brain-dead|braindead) !(-|proof) ...1 (colleague|colleagues|technician|technicians|agent|agents|staff|manager|boss|engineer|engineers|team|guy|guys|people|driver|coworker|coworkers|developers|support|installer|help)",
	"(which|what|whichever|whatever|some|that|this|the|those|these|any|another) ["+very+"] ["+very+"] ["+very+"] (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|asshole|arsehole|dickhead|prick|halfwit|bitch|bastard|bastards|clowns|clown|twat|wanker) [there|here] (on your|in your|at your|from your|of yours|over there|i (spoke|talked|dealt)|you (sent|hired|call|put)|who (answered|picked|works|wrote|did|set|designed|decided|signed|sent|called|came|told|hung|closed|thought|broke)|that (answered|picked|works|wrote|designed|decided|hung|closed)|working (there|for)|answering|decided|thought|designed|closed|signed|in charge|behind|running)",
	"(what|which|whichever) ["+very+"] ["+very+"] ["+very+"] (idiot|moron|imbecile|cretin|asshole|arsehole|halfwit|genius idiot|twat) ",
	"what (a|an) ["+very+"] (asshole|arsehole|bitch|dickhead|prick|cunt|wanker|twat|scumbag) ",
	"(bunch|pack|load|team|circus|herd|band|zoo|gang|room full) of ["+very+"] ["+very+"] ["+very+"] (idiots|morons|imbeciles|cretins|clowns|scumbags|bastards|assholes|arseholes|dickheads|pricks|twats|cunts|wankers|losers|halfwits|half-wits|dimwits|fools|monkeys|retards|muppets|numpties|baboons|donkeys|parasites)",
	"^ ["+very+"] ["+very+"] (idiots|morons|imbeciles|cretins|scumbags|bastards|assholes|arseholes|dickheads|pricks|twats|cunts|wankers|losers|halfwits|dimwits|muppets|idiot|moron|asshole|arsehole|bastard|bitch|dickhead|wanker|twat) [,|the lot of you|all of you] $",
	"call ~yourself (support|help|a|an) ...4 [you|,] ["+very+"] ("+insult+")",
	"you [little|stupid] (useless|lazy|worthless|pathetic|disgusting|vile|fucking|miserable|stupid|ignorant|thick|dumb|dense|incompetent|lying|thieving) [little|old|fat|ugly|stupid] (piece|pieces|waste|lump|excuse|lot $|bunch|people|creature|creatures|human|man|woman|girl|boy|child|cow|person|so-and-so|sod|sods|git|gits|hack|hacks|crooks|liars|thieves|thing)",
	"you ["+folk+"] (are|r) [a|an|all|just|nothing but|such a|such] [fucking|complete|total|absolute|bloody|utter|worthless|useless|stinking] (piece|pieces|waste|lump) of (shit|crap|space|skin|garbage|trash|air|oxygen|work|dirt)",
	"you [complete|total|absolute|utter|fucking|bloody|worthless|useless] (waste|piece) of (space|shit|air|oxygen|skin|crap|garbage|trash)",
	"(stupid|silly|dumb|thick|bloody|fucking|filthy|dirty|useless|lazy) (woman|women|girl|girls|cow|bitch|foreigner|foreigners|immigrant|immigrants|indian|indians|paki|pakis|bastard|bastards|gypsy|peasant|peasants) ",
	"(learn|brain|brains|head) ...3 (too small for|bigger than) ...2 your",
	"(you|you lot|you people) [do not|can not|clearly do not|obviously do not] [even] have (a|one|half a|two) [single] (brain|brain cell|braincell|brain cells|working brain)",
	"(your|half your|his|her) (iq|brain|brain cells|two brain cells) ...3 (room temperature|single digit|shoe size|of a|peanut|missing|pea)",
	"(are|were) you [people|guys|all] (born|dropped) ...2 (stupid|on your head|yesterday thick)",
	"(what|which) (kind|sort|type|bunch) of ["+very+"] ("+insult+")",
	", ["+very+"] (idiot|idiots|moron|morons|imbecile|imbeciles|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|dickhead|dickheads|prick|twat|losers|halfwit|muppets|numpties|clowns|dumbass|wankers) $",
	"bunch of ...1 (brain-dead|braindead|brainless|retarded) ...1", "(are|r) you [all|just] (deaf|blind) or [just|also|simply] (stupid|thick|dumb|retarded)",
	// obscenity at somebody
	"(fuck|screw|damn) (you|u|yourself|yourselves|off|your mother|all of you|the lot of you|the whole lot of you|you all) !(over|up|around|guys made|for)",
	"(fuck|screw) you (all|guys|people|lot)",
	"fuck you", "eff you", "~suck it [,] ("+insult+")", "(piss|sod|bugger) off", "[go] (fuck|screw|kill|hang|shoot) (yourself|yourselves)",
	"go to hell", "(rot|burn) in hell", "^ drop dead", "you [can|all|can all|should] drop dead", "up yours", "~kiss my (ass|arse|backside)", "(suck|eat|lick) (my|shit|it you|a) ...1 (dick|balls|cock|ass|arse|$)",
	"eat shit", "(stick|shove|stuff|ram) (it|that|this|them|your ...3|the ...3) ...3 up (your|yours)",
	"(stick|shove|stuff) (it|that|this|them|your ...3|the ...3) where the sun",
	"shut (the (fuck|hell)|) up", "shut your (mouth|face|trap|gob|hole|pie hole|piehole)", "^ [just|so|now] shut up",
	"you (fucking|motherfucking) (people|lot|guys|robots|bots|amateurs|crooks|liars|thieves|incompetents|"+insult+")",
	"stfu", "gtfo", "(hope|wish) (you|your family|your ...2|you all|all of you) [will|would|all|just] ...1 (die|rot|suffer|burn|choke|get cancer|get run over|get hit|drop dead)",
	"(hope|wish) you ...2 (get|got) (cancer|hit by|run over|raped)",
	"(your|ur) (mother|mom|mum|wife|sister) is (a|an|such)",
	"son of a bitch", "sons of bitches", "(spit|spits|spitting) (on|at|in) (you|your (face|grave))",
	"(a|trained) (trained monkey|monkey|chimp|chimpanzee|ape|donkey|goldfish|dog|five year old|toddler) [could|would|can] ...3 (do|have done|does) ...2 (your|better than you)",
	// slurs, and contempt for where people come from
	"(faggot|faggots|fag|fags|nigger|niggers|nigga|kike|kikes|spic|spics|wetback|wetbacks|raghead|ragheads|towelhead|towelheads|gook|gooks|tranny|trannies|wog|wogs|coon|coons|spastic|spastics|mongoloid)",
	"go back to (where you|your (own|home|shithole|stinking|filthy)|the (jungle|zoo|hole)|india|africa|mexico|china|pakistan|bangladesh|the philippines|whatever (hole|country)|whichever (hole|country)|your country)",
	"(someone|somebody|person|anyone|agent|man) who (speaks|can speak) (proper|real|actual|decent) (english|american)",
	"(get|give|put|want|fetch) me (a|an) (man|real man|white|proper american|proper english) ",
	"learn [to speak] [some|proper|fucking|bloody] english ",
)

// notAbuse is where such words mean something else: said of oneself, of what
// others must think, of things.
var notAbuse = draft.MustPhrases(
	"(i am|i was|am i|was i|i feel|i felt|i must be|i look|i looked|i sound|makes me|made me|making me|call me) [look|feel|sound|seem] [like|or] ["+very+"] ["+very+"] ["+very+"] ("+insult+"|"+vile+")",
	"(like|as|for) (an|a|some|such an|such a|complete|total|the) ["+very+"] ("+insult+")",
	"(think|thinks|thought|think that|assume|assumes) (i|we|your customers|all customers|customers|people) (am|are|is|must be) ...3 ("+insult+"|stupid|dumb|thick)",
	"(calling|call|called|think of|treat|treats|treated|treating|take|taking|takes|took) (me|us|him|her|my|your customers|everybody|everyone|people|customers) ...6 ("+insult+"|stupid|dumb|thick)",
	"(dick|dicks|cow|pigs|monkeys|donkey|fools|trash|thick|dense|dim) (cable|skin|carpet|wall|paper|as a|file|van|folder|can|bin|fog|smoke|light|screen|enough|button|icon)",
	"(the|my|our|in the|into the|empty|empties|from the|to the) trash",
	"(not|never) (saying|calling|suggesting|implying) [that] (you|anyone|anybody|they) ...6",
	"(you|they) are not ...3 ("+insult+"|stupid|dumb|thick|pathetic|worthless)",
	"if you are (thick|dense|dim|dumb|stupid)",
	"(april|no) (fool|fools)", "(cash|dairy|milk) cow", "of the monkeys",
	"bitch about", "(screw|screws) (you (sent|supplied|included|ordered|gave|provided|used|delivered|shipped|put|need|have|can|take)|off|your)",
	"dropped dead", "go to hell and back",
	"(phone|it|laptop|fan|alarm|speaker|app|printer|computer|machine|thing|box|he|she) ...4 shut up",
)

var (
	masked = regexp.MustCompile(`(?i)\b(?:f[*#@$%!]{2}k|f[*#@$%!u]{1,2}ck|f[*#@$%!]ck|f[*#@$%!]{3}|sh[*!1#@]t|s[*#@]{2}t|b[*!1#@]tch|b[*]{3}h|a[*$#@s]{2}hole|@[$s]{2}hole|c[*#@]{2}t|c[*]nt|d[*!1]ck|d[*]{2}k|pr[*!1]ck|b[*@]stard|tw[*@]t|w[*@]nker)`)
	clear  = []string{"fuck", "shit", "bitch", "asshole", "cunt", "dick", "prick", "bastard", "twat", "wanker"}
)

// unmasked is the message with what stands behind “f***” in its place, letter
// for letter, so that places stay what they were.
func unmasked(message *draft.Draft) *draft.Draft {
	if !strings.ContainsAny(message.Text, "*#@$!1%") || !masked.MatchString(message.Text) {
		return message
	}
	return draft.Parse(masked.ReplaceAllStringFunc(message.Text, func(s string) string {
		for _, w := range clear {
			if len(w) == len(s) && fitsMask(s, w) {
				return w
			}
		}
		return s
	}))
}

// fitsMask reports whether word has the letters that masked shows.
func fitsMask(masked, word string) bool {
	for i := range len(masked) {
		c := masked[i] | 0x20
		if c >= 'a' && c <= 'z' && masked[i] != '@' && c != word[i] {
			return false
		}
	}
	return true
}
