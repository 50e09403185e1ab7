package rules

const (
	noTeam    = `(our|this|the) [<JJ*>|<NN*>] (workshop|desk|team|service|support|department|office|helpdesk|forum|channel|company|warehouse|shop|engineers|engineer|technicians|technician|agents|policy|rules|accounts|plant|branch|school|management|board|billing|system)`
	noServe   = `(offer|support|provide|ship|send|lend|do|sell|refund|give|deliver|accept|take|allow|hold|handle|deal|cover|repair|stock|carry|guarantee|share|open|issue|service|grant|touch|loan|rent|swap|exchange|waive|credit|install|maintain|return|permit|let|compensate|reimburse|cater|discuss|backdate|unlock|release|host|transfer|replace|fix|troubleshoot|add|extend|process|restore|reopen|reverse|cancel|change|pay|move|put|make|connect|set|upgrade|downgrade|prioritize|prioritise|entertain|approve)`
	noServing = `(offering|supporting|providing|shipping|sending|lending|doing|selling|refunding|giving|delivering|accepting|taking|allowing|repairing|sharing|opening|issuing|touching|swapping|exchanging|waiving|crediting|installing|replacing|fixing|adding|extending|restoring|reopening|reversing|changing|paying|moving|putting|making|bringing|supporting|upgrading|prioritizing|approving|able)`
	noDone    = `(done|undone|recovered|restored|changed|reversed|retrieved|refunded|transferred|extended|waived|combined|moved|merged|cancelled|canceled|exchanged|returned|repaired|fixed|saved|removed|added|granted|processed|accepted|honoured|honored|brought back|carried over|taken back|given|made|provided|offered|supported|debugged|sped up|rushed|altered|amended|edited|rolled back|credited|guaranteed|overridden|switched|turned (on|off)|upgraded|downgraded|unlocked|lifted|backdated|reopened|reinstated|revoked|delivered|sent|shipped|split|shared|disclosed|discussed|avoided|helped|treated|considered|issued|accommodated|fulfilled|arranged|allowed|permitted|replaced !(by)|met|entertained|rendered|tolerated|bypassed|disabled|reproduced here)`
)

// refuse are refusals that a verb follows: "we can't …".
var refuse = []string{
	"(i|we) [<RB>|both|all] can not [<RB>]", "(i|we) can no longer", "we (the|here|at|in) ...5 can not [<RB>]", noTeam + " [<RB>] can not [<RB>]",
	"(i|we) [<RB>] (am|are|was|were|been|would be|will be|have been|remain) [<RB>] unable to", noTeam + " [<RB>] (is|are) [<RB>] (unable|not able|not in a position|not allowed|not permitted) to",
	"(i|we) [<RB>] (am|are|was|were|would|will|have) not [<RB>] [be|been] [<RB>] (able|allowed|permitted|authorized|authorised|prepared|willing|at liberty|in (a|any) position|entitled|licensed|equipped|set up|going|gonna) to", "(i|we) (am|are) not gonna",
	"(is|are) not [<RB>] in (a|any) position to", "(i|we) would not be able to",
	"«(i|we) will not [<RB>]» " + noServe, "«(i|we) will not be» " + noServing, "«(i|we) (am|are) not» " + noServing,
	"«(i|we) could not [<RB>]» (process|approve|accept|offer|refund|cancel|grant|waive|extend|change|restore|recover|save|fix|repair|help|do|move|bring|add|merge|transfer|unlock|reset|stop)",
	"^ «[unfortunately] [,] can not» <VB> !(<PRP>)", "^ «[unfortunately] [,] (unable|not able) to»", "(,|;|:|-|but|and|so|sorry|afraid|unfortunately) «(unable|not able) to»",
	"(,|;|:|-|&|but|sorry|afraid|unfortunately|sadly|regrettably) «can not» <VB>",
	"it is [<RB>] not [<RB>] (possible|feasible|in our power) [for (me|us|you)] to", "it (would|will) not be possible [for (me|us|you)] to", "it is [<RB>] impossible [for (me|us|you)] to",
	"it is [<RB>] no longer possible [for (me|us|you)] to", "it has not been possible to",
	"there is [<RB>] (no|not a) (way|possibility) [for (me|us|you|anyone)] (to|of)", "there is not any way [for (me|us|you)] to", "there is no (option|means) of",
	"(i|we) (have|see) no (way|means|possibility|authority|power|permission|option|plans|intention|intentions) (to|of)", "<!(i|we) have no intention of", "[(i|we)] do not have any way (of|to)", "(i|we) do not have (the|any) (authority|power|permission|rights) to",
	"^ no way (to|of)", "(,|:) «no way to»", "(i|we) [have] stopped «» " + noServing,
}

// refuseVerb are things that are not done here: "we don't ship …".
var refuseVerb = []string{
	"«we [<RB>] do not [<RB>|currently|usually|normally|generally|yet] [, ...3 ,]» " + noServe, "«i [<RB>] do not [<RB>]» (offer|support|give|repair|provide|accept|guarantee|refund)", "«" + noTeam + " do not» " + noServe, "«" + noTeam + " does not» " + noServe,
	"«we do not [<RB>|currently] have» (the|a|an|any|enough) !(idea|clue|record|problem|issue)",
	"«(i|we) no longer» " + noServe, "does not «» (let|allow) (anyone|you|anybody|users|customers)",
}

// deadEnd are the phrases that say all by themselves that nothing goes.
var deadEnd = []string{
	"[(there is|there was|is) [<RB>]] nothing [more|else|further] [that] (i|we|anyone|anybody|support|it|the team) (can|could) [<RB>] (do|offer|try|change)", "there is nothing [more|else|further|left] to (be done|do about|offer)", "nothing (i|we) (do|try) (will|would|can)", "nothing (further|more|else) can be <VBN>", "no (exception|exceptions|refund|extension|credit|compensation) (can|will|may) be <VBN>", "no way (around|round|past) (it|that|this)", "(exhausted|tried) (all|every) (possibilities|options|possibility|option|avenue|avenues) !(but)", "neither i nor ...3 can", "out of production",
	"there is (not much|little|not a lot|not anything) [more|else] (i|we) can do", "all (i|we) can do [in your case|here|now] is",
	"(can|could) not do (much|anything|a thing) about (it|that|this)", "(i|we) can only «» (support|offer|help|give|accept)",
	"(my|our) hands are [<RB>] tied", "no can do", "nothing doing", "no dice", "not a chance", "no chance", "not a hope", "afraid not", "no such luck", "(am|are) out of (ideas|options)",
	"(it|that|this) ship has [<RB>] sailed", "end of the (road|line)", "[that is|it is] as far as (i|we) [can] go",
	"(has|have|had) [<RB>] run out of options", "you [<MD>] (are|be) [<RB>] out of luck", "(i|we) (have|had) to disappoint you", "(i|we) must disappoint you",
	"(i|we|nobody here|no one here|this desk|this office|nobody|no one) (has|have) (no|the) (power|authority) to", "(nobody|no one) [<RB>] here can «» <VB>", "not at liberty to",
	"there is not (one|any) , (we|i)", "(i|we) have (nobody|no one|no engineer|no technician|no staff) (for|on|to|free|available)", "(i|we) have no (other|further|more) (solution|solutions|ideas|options|suggestions)",
	"there is no getting (it|them|that|those|this) back", "no (refund|refunds|exceptions|exchanges|extensions|credit) (once|after|for|on|are|can|will|under|,|.|;|$)",
	"(i|we) would rather not !(have|be)", "(i|we) (will|would|am going to|are going to|must) [have to] (say no|pass on (this|that))", "<!(you|not|never) (have|had) to say no",
	"(that|it|this) is a no", "a [<JJ>] no (from|on) (me|us|our|my|this|that)", "[the|my|our|your] [short|plain|honest|final|simple] answer [(<IN>|<TO>) ...8] (is|was|remains|stays|has to be|must be|came back|is still|is a) [<JJ>|still|a|clear|firm] (no|negative) !(longer|more|problem|doubt)",
	"no (further|more|additional|other) [<JJ*>] [<NN*>] <NN*> (will|can|could|shall) be <VBN>",
}

// turnedDown are refusals of what was asked for.
var turnedDown = []string{
	"<!(never|should|must|could|might) (has|have|had) [<RB>|not] been [<RB>] (turned down|declined|refused|rejected|denied|disallowed|ruled out|dismissed|discontinued)",
	"<!(i|we|you|he|she|they) (is|was|are|were|be|being) [<RB>|accordingly] (turned down|disallowed|ruled out|discontinued)", "<!(i|we|you|he|she|they|requests|that) is [<RB>|accordingly|hereby|herewith] (declined|refused|rejected|denied)",
	"(i|we) [<RB>] (refuse|decline|reject|deny) !(any|all|nothing)", "<!(want|wish|like|able|free|option|choose|chose|you|likely|click|tap|press) (must|to|regret to) [<RB>] (decline|turn down) !(cookies|all|the (offer|prompt|update|call))", "(i|we) [<RB>] (must|have to|will|had to|regret to) [<RB>] (refuse|reject|deny|decline|turn down)",
	"both [<RB>] (ruled out|turned down|rejected|refused)", "<!(i|you|have|has) «ruled out» (a|any|the|that|this)",
	"not be entertained", "(we|i) stop short of", "stops short of", "<!(not|nothing|never) «[is|are|was|were|be|been] out of the question»", "<!(nothing|not) «[is|are|was|be] off the (table|cards|menu)»", "(is|are|be) [<RB>] a (non-starter|no-go|no go|lost cause|dead end)", "wontfix",
}

// notPossible are the refusals without a person: "is no longer offered".
var notPossible = []string{
	"<!(<NN*> that|which|what|who) (is|are|was|were|be) [<RB>] not [<RB>] [currently|yet|really|at all|normally] (possible|feasible|doable|an option|on offer|on the (cards|menu|table)|offered|permitted|allowed|provided|refundable|negotiable|up for (discussion|debate)|ours to (give|change)|in (my|our) (hands|power|gift)|within (my|our) (power|control|gift|remit)|(on|in) (our|the) roadmap)",
	"<!(<NN*> that|which|what|who) (is|are) [<RB>] not [<RB>] [currently|yet] (supported|available|covered|eligible|entitled|implemented|repairable|serviceable)", "its not [<RB>] (possible|supported|available|allowed)",
	"(is|are) [<RB>] not a (customer|user) <JJ*> part", "(i|we) do not (think|believe) [that] (it|that|this) (is|will be|would be) [<RB>] possible",
	"(is|are) [<RB>] (impossible|unavailable|unsupported|non-refundable|nonrefundable|unrecoverable|irrecoverable|irretrievable|beyond repair|lost for good|gone for good|gone forever)", "be considered (unrecoverable|lost)", "remain non-refundable",
	"^ [sorry] [,] «not (possible|doable|feasible|an option|available|supported)»", "<!(<VB*>|<MD>|if|when|where|as|it|that) «not possible» [right now|at the moment|any more|anymore|at present|today|here|in|on|with|under|without] (,|.|;|$|<NN*>|the|this|our|your)",
	"(is|are|was) [<RB>] no (longer|more) (possible|available|offered|supported|sold|accepted|provided|maintained|produced|made|allowed|permitted|an option|in (production|stock)|part of)",
	"(is|are) not (one|ones|part of what) [that] (i|we)", "^ not (something|a thing) [that] (i|we)", "[is] out of scope", "(is|are) not [<RB>] (catered|provided|budgeted) for", "(is|are|was) not [<RB>] (something|a thing|anything) [that] (i|we|this <NN>|our <NN>|the <NN>|support)",
	"(is|are|was|ai) not (gonna|going to|goin to) (happen|be possible|work out|come back|get|be (back|coming|fixed))", "(is|are) not (happening|coming back)", "(will|would) not (be possible|be happening|be coming back)", "(that|it|this) (will|would) not happen (,|.|;|!|$|this|today|tomorrow|for|in|under)",
	"(is|are|has been|falls|fall|goes|lies|lie|was) [<RB>] (out of|outside [of]|beyond) (my|our|the|what) [<NN*>|this (desk|office)] (hands|remit|scope|power|powers|reach|authority|gift|jurisdiction|(i|we|it|desk|office|service) (can|could|is|are|may))", "(falls|goes|lies|is) (outside|beyond) what (i|we|this (desk|office|service)) [can|is|are]",
	"(can|could|may) not [<RB>] be [<RB>] " + noDone, "(can|could) no longer be <VBN>",
	"will not be [<RB>] (refunded|restored|extended|renewed|reversed|accepted|processed|considered|made|available|supported|reinstated|reopened|waived|granted|approved|honoured|honored|offered|reimbursed|entertained|credited)",
	"(is|are) [<RB>] (excluded from|not covered (by|under)|outside (of|the|your)) (the|our|your|this) (warranty|guarantee|contract|cover|plan|scope)", "is excluded from [the] (warranty|guarantee)", "(warranty|guarantee|plan|contract) (does|do) not cover",
	"there (is|are) [<RB>] (no|not any|not a|not an) [<JJ*>] (option|options|setting|solution|workaround|fix|undo|refund|refunds|exception|exceptions|feature|add-on|version history|provision|master code|facility|possibility|support|budget|substitute|way (round|around) (it|this|that))",
	"(is|are) not [<RB>] given out", "are not refunded", "(refund|refunds|compensation|credit) (is|are) not", "(is|are) [<RB>] (limited|restricted) to <JJ*> <NN*> only", "no fit «» <VB>",
}

// productCannot are facts about a product that are dead ends for what the
// customer wants.
var productCannot = []string{
	"^ [<RB>] [,] [(note|remember) [:|that]|so|and|but|then] «you [<RB>] can not [<RB>]» !(see|find|get|log|sign|go wrong|miss|beat|assume|expect|open|reach|access|be|have|imagine|wait|tell|afford|rely|trust|send|print|connect|hear)",
	"(,|but|so|and|however|knowledge) «you [<RB>] can not [<RB>]» (add|change|remove|disable|install|use|do|edit|move|turn|switch|delete|combine|merge|transfer|undo|recover|restore|downgrade|return|exchange|cancel|reverse)",
	"you [<RB>] will not [<RB>] be able to (download|use|install|recover|restore|get|bypass|keep|change|undo|transfer|access)",
	"(unfortunately|sadly|regrettably) [,] (i|we|it|this|that|there|they|the|our|your|<NNP>|<NNS>|<NN>) ...3 (is|are|do|does|can|will) [<RB>] (not|no longer) !(know|think|see|find|have any record|seem|appear)",
	"can not do that",
	"no longer (have|has|offers|offer|supports) (the|this|that|an|any)",
}

// namedCannot are those that count after a product's name.
var namedCannot = []string{
	"«(can|does|do) not [<RB>|natively|currently]» (support|allow|offer|provide|include|let|permit|convert|store|change|add|do|have (a|an|the|any) [<JJ*>|<NN*>] (feature|option|setting|way|function))",
}
