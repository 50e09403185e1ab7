package rules

import (
	"slices"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

const (
	// orderBy is when an order wants to be obeyed.
	orderBy = `(by|before|no later than|not later than|latest by|at the latest by) [the|this|next] (<CD>|noon|midday|midnight|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|end|close|eod|cob|lunch|morning|evening|afternoon|weekend|week|deadline|month|<NNP>)`
	// orderAtOnce likewise.
	orderAtOnce = `(at once|immediately|right now|right away|straight away|this instant|this minute|without delay|without fail|forthwith|pronto|now|today|first|again|yourself|yourselves|or else)`
	// orderOffice are places that customers are sent off to.
	orderOffice = `(office|desk|department|registry|bursar|reception|landlord|helpdesk|hotline|helpline|council|bank|manufacturer|provider|isp|vendor|carrier|reseller|supplier|seller|issuer|maker|shop|store|library|school|secretary|hr|payroll|finance|facilities|security|estates|procurement|billing|sales|legal|accounts|admissions|caretaker|janitor|porter|electrician|plumber|courier|embassy|agent|agency|branch|secretariat|administration|administrator|warehouse|insurer|insurance|police|post office|unit|bureau|team|people|lot|switchboard)`
	// orderWho are people in the customer's house, as they are ordered about.
	orderWho = `(secretary|assistant|boss|landlord|head|supervisor|principal|parents|parent|husband|wife|son|daughter|doctor|accountant|treasurer|colleague|technician|electrician|guardian|mother|father|partner|director|dean|tutor|teacher|supervisors|bookkeeper|lawyer|contractor|contractors|caretaker|people|dean|assistants|interns|intern|trainee|porters|porter|chef|cook|owner|tenants|tenant|pupils|pupil|children|kids|kid|drivers|officer|coordinator|receptionist|clerk|registrar|sister|matron|crew|side|lot|guys|lads|it)`
	// orderMust is must, in any dress.
	orderMust = `[<RB>|all|both|first] (must|has to|have to|needs to|need to|shall|will have to|will need to|has got to|have got to|is to|are to|is required to|are required to|are obliged to|is obliged to|had better|better|will please|ought to) !(<VBG>|be (tired|exhausted|upset|busy|mad|furious|delighted|frustrated|proud|thrilled|worried)|have been|<DT>|hear|know)`
	// orderEnds are what is threatened.
	orderEnds = `(closed|locked|deleted|cancelled|canceled|suspended|blocked|removed|wiped|struck|disabled|revoked|withdrawn|charged|billed|rejected|terminated|deactivated|disconnected|cut off|returned|forfeited|frozen|fined|written off|sent back|given away|switched off|turned off|erased|disposed of|lost|archived|closes|lapses|expires|stops|goes|locks|shuts|deletes|close it|cancel it|delete it|lock it|lose it|lose (your|the|access|them)|forfeit|forfeits)`
)

// obligeWider are obligations and orders in further dress, by classes of
// meaning.
var obligeWider = slices.Concat(
	// Sent away in so many words.
	each(callThem,
		"^ «{how: (call|phone|ring|contact|ask|see|email|try)} {who: the [<JJ*>|<NNP>] [<NN*>] "+orderOffice+"}» (.|!|$|, (not (us|me|this|here)|they|we|that|as|it)|for (that|this|it)|about (that|this|it)|if you (want|must)|and|yourself|first|then)",
	),
	each(politely,
		"(^|(,|;|:|-) (so|then|and|)) «(call|phone|ring|contact|ask|see|email|try|write to|go to|speak to|talk to|go through) (them|him|her|someone else|somebody else|your own <NN>)» (,|.|;|!|$|instead|directly|yourself|about (it|that|this)|for (it|that|this)|first|not)",
		"^ (come|call|ring|write|try|phone) back (when|with|once|after|only|tomorrow|later|on)", "^ (go|walk|pop|get) (to|down to|over to|up to|along to) the [<JJ*>|<NNP>] [<NN*>] "+orderOffice,
	),
	each(politely,
		"^ (send|bring|return|hand|give|submit|fill|drop|deliver|post|pay|sign|report|upload|provide|supply|forward|empty|vacate|reply|answer|confirm|stamp|register|settle|renew|finish|produce|present|furnish|surrender|complete|clear) ...6 "+orderBy+" [<NN*>|<CD>] [am|pm|<NN*>|sharp|latest] (.|!|$|,|;|or|and not|or else)",
		"^ (do|get|send|bring|return|stop|fix|change|sign|pay|reply|move|remove|delete|fill|submit|log) (it|this|that|so|them|these|those|back|out|off) [in|out|back|off|up] "+orderAtOnce+" (.|!|$|,|;|or|-|and)", "^ (have|get|see|make) (it|them|the _|your _|that|this|everything|all of it) [<NN>] (ready|here|back|done|signed|stamped|packed|emptied|cleared|on (my|our) (desk|bench)|with (me|us)|in (my|our) (hands|inbox)) (by|before|at|on|when|for|today|now|first)",
		"^ be (at|in|there|here|ready|on|outside|online|available|reachable|present|home) ...6 (at|by|when|from|before|on|for|sharp|latest) ", "^ (report|present yourself|present yourselves|make yourself available|take yourself|get yourself|get yourselves) (to|at|down|over|in|here|for|on|before|there|off)",
		"^ (present|make|get|take) (yourself|yourselves) (at|available|down|to|over|here|off|an|a|in)", "^ leave (it|that|this|them) (alone|be|well alone)", "^ (stop|quit|cease) (calling|ringing|sending|writing|mailing|emailing|phoning|messaging|chasing|opening [new|more|duplicate] tickets|raising|asking)",
		"^ (ensure|see|mind) [to it] that (you|ye|your|the|all|every|nobody)", "^ (get (it|that) (sorted|done)|look it up|work it out|figure it out|make up your mind)", "^ [so|then|now] read (the|our|my) [<NN*>] (manual|guide|faq|instructions|mail|notice|docs|policy|page|documentation|terms|email|article|handbook|wiki|rules) (first|again|properly|,|.|!|$|before|then)",
	),
	each(nil,
		"^ (under no circumstances|on no account|at no time) [are|should|must|may|do|shall|can] (you|users|staff|students|anyone|<VB>)",
		"^ (wait your turn|take it or leave it|deal with it|get on with it|do as (you|told|instructed|we)|do what (you|we|it|i)|fall in line)", "^ (hands off|keep (your|their) hands off)",
	),
	[]wording{
		swap("^ must {verb: (bring|sign|log|submit|fill|come|show|return|provide|register|collect|apply|attend|pay|call|ring|send|complete|raise|use|report|upload|reply)}", "please {verb}"),
		swap("^ you will {verb: (report|return|sign|complete|provide|attend|pay|present|deliver|vacate|comply|follow|fill|cease|refrain|produce|furnish|stop|appear|hand|bring|submit|leave|keep) (the|your|it|them|this|that|to|with|in|out|a|all|as|from|by|at|me|us)} !(know|see)", "please {verb}"),
	},
	// Threats, and conditions that leave no way round.
	each(dropThreat,
		"(^|,|;|-|now|today|noon|tomorrow|<CD>|am|pm|<NNP>|<NNS>|here|first|back) or (the|your|this|we|it|you|i|access|they) [<JJ*>] [<NN*>] [<NN*>] [will|shall|is|are|get|gets|may|has to|have to] [be|get] [<RB>] "+orderEnds,
		"(otherwise|or else|failing that|failing which) [,] (the|your|this|we|it|you|i|access) [<JJ*>] [<NN*>] [<NN*>] (will|shall|is|are|gets|may) [be|get] [<RB>] "+orderEnds, "or else (,|.|!|;|$)",
		"^ no !(charge|fee|problem|worries|rush|need|harm|stress|hassle|fuss|hurry|cost|sorry|extra|further|more|matter) [<JJ*>|<NN>] <NN*> [,|-|:] no [<JJ*>] <NN*> <!(bill|fee|charge|problem|worries|cost|costs|hassle|fuss|gain|panic|pain|stress|charges|fees|catch|strings|questions)", "^ [a|the] [<JJ*>] (ticket|form|payment|money|signature|deposit|id|receipt|proof|card|approval|paperwork|invoice|request) first (,|-|.|;|and|then)",
	),
	each(nil, "<!(i|we|he|she|they|will|team|<NNS>) without fail", "(like it or not|like it or lump it|no ifs [,|and|or|no] [and|or] [no] buts|no excuses|(and|,) no arguments|no two ways about it|take it or leave it|whether you like it or not)", "(is|are) not (optional|negotiable|a (request|suggestion|question)|up for (debate|discussion|negotiation)|open to (debate|discussion|question))", "^ (no|not) (phoning|calling|ringing|arguing|excuses|discussion|exceptions|buts|ifs|arguments|delays)", "(last|final) warning", "(mandatorily|compulsorily|forthwith)", "(that is|this is|it is) an order"),
	// Wishes that are orders.
	each(letHave, "(i|we) (need|want|require|expect) (your|the|that|those|all|both|an|it|them|this|every|these) ...6 (by (<CD|NN*|DT>)|before <CD|NN*|DT>|at once|immediately|in writing|this minute|tonight|from you|without fail|right now|first thing|no later|asap|(now|today) (.|!|,|$))"),
	each(nil, "(i|we) (need|want|expect|require) (you|you all|your people|your team|your staff|everyone|everybody|them) (off|out|in|on|at|back|there|here|gone|ready|down|up|away|by|present|offline|online|logged) ", "(i|we) (must|have to|will have to|am going to have to|are going to have to|would have to|have got to) (ask|request|insist|demand) [that] you"),
	each(please, obligeYou+" are [<RB>|then|hereby] (advised|urged|called upon|enjoined|commanded|cautioned) to"),
	// Obligation in the name of a rule.
	each(nil, "<!(not|never|nothing|nobody|typically|usually|generally|normally|often|likely|probably|might|may|could|would|sometimes) (requires|require|obliges|oblige|compels|obligates|mandates|mandate|demands) [that] «you [to]» <VB>"),
	each(put("can"), "<!(all|our) your [<JJ*>|own] [<NN*>] "+orderWho+" «"+orderMust+"»", "(both of you|all of you|each of you|everyone in your <NN>|everybody in your <NN>|the (two|three|four) of you|(someone|somebody|anyone|whoever) (from|in|at|on) your [<NN*>] <NN*>|every one of you|you and your <NN*>|whoever (uses|has|holds|owns|ordered|signed|wants)) «"+orderMust+"»",
		"(the|every|each|any|all) [<JJ*>] [<NN*>] (applicant|applicants|undersigned|claimant|claimants|holder|holders|student|students|tenant|tenants|candidate|candidates|employees|employee|users|user|customers|customer|member|members|staff|borrower|borrowers|visitors|subscriber|subscribers|household|parent|parents|requester|sender|owner|cardholder) «(must|shall|has to|is to|are to|needs to|have to|need to|is required to|are required to|is obliged to|are obliged to)» !(<VBG>|<DT>)", "^ [all|the] (staff|students|users|applicants|members|customers|parents|claimants|tenants|visitors|drivers|employees|candidates|borrowers|pupils|teachers|nurses|ticket holders) «(must|shall|have to|are to|need to|are required to|are obliged to|are expected to)»",
	),
	each(put("is asked for"), "<!(no|your|not) (attendance|presence|appearance|signature|signatures|proof|payment|registration|training|reply|response|original|id|identification|stamp|copy|approval|form|compliance|prepayment|deposit) «(is|are) [<RB>] (compulsory|mandatory|obligatory|a must|imperative|demanded|non-negotiable|required (of|from|by|before|in person))»",
		"«(is|are) [<RB>] (a must|a requirement|a precondition|a prerequisite|a condition)» (for|of|before|on|.|,|;|$)", "<!(nothing|no <NN*>|none|not) «(is|are) required (of|from)» (you|the <NN>|every|all|each)"),
	each(put("please"), "it is for you to !(say|decide|choose|keep|judge|enjoy)", "[it] (remains|falls) (to|upon|on) you to"),
	each(nil, "^ (nobody|no one) (touches|uses|moves|leaves|unplugs|switches|is to)", "you are expected (at|in|on|by|here|there|back)", "you are (due|awaited) (at|in|on)"),
	each(put("please don’t"), "^ you (may|are) not to <VB>", "^ you are not to"),
)

// obligeFurther are yet other classes: compliance, being sent off rudely, an
// order of things to be kept, and what is reminded of.
var obligeFurther = slices.Concat(
	each(nil, "<!(to|we|i|they|not|must) (comply|abide|adhere|conform) (with|by|to|at|immediately|forthwith|.|,)", "(kindly|please|to|must) (refrain|desist) ", "(kindly|please) ...10 (forthwith|positively|without fail|mandatorily|compulsorily|on priority)", "kindly ...10 (immediately|at once|without delay|on or before|latest by|at the latest|or else)", "you are [hereby|again|once more|kindly] reminded (to|that you)",
		"there is no (way|getting|going) (round|around|past|out of) (it|this|that) , (the|you|your|it|a|this)", "(fee|bill|form|invoice|payment|balance|deposit|ticket|charge|money|paperwork) (gets|is|has to be|must be) <VBN> first", "^ (first [,] you|you first) (pay|sign|send|fill|log|call|ring|bring|book|register|apply|return|reset|get|do|show|ask)",
		"<!(not|to|i|we) until (you|the|your) [<NN*>] ...4 , (nothing (happens|moves|goes|gets)|we do nothing|it (stays|remains)|the <NN> (stays|remains))", "(that is|it is) (your job|your duty) (,|.|$|not)", "(like it or|whether you like)", "(no discussion|no arguing|end of (story|discussion)) (.|!|,|$)", "nothing for it but to", "if you (do not|fail to|refuse to) ...10 (will|shall) be "+orderEnds,
		"you (will|would) be (needing|wanting|having) to", "(is|are) necessary (you|to you)", "^ you (will|shall) (wait|do (it|this|that|as)|follow)", "^ (bug|bother|pester|hassle|annoy|nag) (the|your|them|him|her)", "(ask|call|ring|contact|tell|see|email|write to|speak to|talk to|try|bother|phone) ...4 , not (us|me|this desk|here)",
	),
	each(politely, "^ [so|then|now] go (bug|ask|see|call|ring|talk|complain|bother|annoy|pester|tell|phone|speak|whine|cry|moan|shout|buy yourself|find (someone|somebody|another)|read (the|our|it))"),
	each(put("please bring or send"), "<!(what|as|that|nothing) «(must|has to|have to|shall|needs to|need to) [<RB>] (reach us|reach me|arrive|come back|go back|be (in|back|here|with us|on my desk|with me))» (by|before|today|on|at|no later|within)"),
	each(put("please"), "<!(has|have|had|need|needs|is|are|was|were|be|got|going|want|wants|like|ready|expected|due|supposed|able|about|seem|seems|likely|first|used|appears|not|way|only|left|nothing|something|anything|to|hope|next|one|soon) to be "+obligeHanded+" (by|before|at|to|within|immediately|without|in) !(you|us)"),
	each(put("can"), "(^|;|,|-|.) [<NN>] (customer|user|cust|cx|caller|client) «(must|has to|needs to|will have to|need to|shall)»", "«(must|shall|has to|have to) be» (obtained|booked|requested|raised|produced|worn|observed|respected|adhered to|vacated|stamped|certified|notarised|witnessed|translated|initialled|declared|sought|applied for|informed) [by|from|before|in|at|with]"),
)

// dropThreat offers to leave a threat out; none where nothing else is said.
func dropThreat(d *draft.Draft, m draft.Match) []check.Fix {
	return offer(nil)(clauseAt(d, m.Whole).drop())
}
