package rules

import (
	"slices"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// Those who act on our side and wait for something.
const (
	vaguePromiseOurs = `(i|we|he|she|they|somebody|someone|one of (us|them|the <NNS>|our <NNS>|my <NNS>)|(the|our|my) [<JJ|NN>] (team|van|boss|manager|office|desk|lads|guys|crew|engineer|engineers|technician|technicians|driver|courier|supplier|vendor|warehouse|depot|developer|developers|devs|mods|admins|board|committee|management|department|workshop|fitter|electrician|specialist|specialists|colleague|colleagues|people|folks|landlord|exchange|factory|maker|makers))`
	vaguePromiseBit  = `(room|time|minute|minutes|moment|capacity|hands|hand|slot|gap|breather|leave|budget|staff|bandwidth|space|chance|headspace|lull|window|resources|people|clearance|news|word|answer|answers|bodies|heads|cover|funds|money|go-ahead|approval|permission|opportunity|occasion|second|sec|breath|day|peace|clarity|idea|visibility)`
)

// vaguePromiseEmpty are times and conditions of which the customer sees nothing.
var vaguePromiseEmpty = tell("", mendVagueEmpty,
	// what we wait for
	`(once|when|whenever|as soon as|until|till|if|after|the moment|the minute) `+vaguePromiseOurs+` [<RB>] (~have|~get|~find|~see|~spot) [got] [a|an|the|some|any|more] [<JJ*>|bit of|little|moment of|couple of|breathing|elbow] `+vaguePromiseBit+` !(you|from you)`,
	`the (moment|minute|second|instant|day|hour) `+vaguePromiseOurs+` (is|are|am|be|get|gets|come|comes) (free|available|back|done|able|finished|in|through|round|around|freed)`,
	`«(once|when|whenever|as soon as|if|after|the moment|the minute) `+vaguePromiseOurs+` ~hear [back|anything|something|word|more] [from (him|her|them|the ...2|our ...2|<NNP>|<NN*>)]» (,|$|;|-|i|we)`,
	`(when|if and when|as and when) (it|they|he|she|that) (reaches|reach|gets|get|comes|come|arrives|arrive|happens|happen|lands|land|turns|turn) [you|there|up|here|through|in|round|around] $`,
	`(till|until|when|once|after|as soon as|if|whenever) [the|all|this|these|our] [<JJ|NN>] (dust|things|matters|smoke|storm|chaos|madness|rush|queue|queues|backlog|season|merger|audit|panic|fuss|waters|migration|reorganisation|reorganization|restructuring|workload|phones|dirt) [has|have|is|are] (~settle|~clear|~calm|~quieten|~die|~pass|~blow|~ease|~subside|~lift|over|done|behind us|out of the way|gone)`,
	`(when|if|as|once|should|whenever) (the|an|a|such an|some) [<JJ>] (occasion|opportunity|chance|moment|time|possibility|window|slot|gap) (~present|~arise|~come|~allow|~permit|~offer|~occur|~open|~turn|is right|suits|serves)`,
	`whenever (the|our|one of|a|somebody|someone|he|she|they|it|we|i) ...3 (~come|~pass|~get|~be|~go|~have|~find|~free|~clear|~wake|~visit|~swing|~return|~do|~run|~make|can|happens) !(you|slow|stuck)`,
	`(next time|the next time) (i|we|he|she|they|someone|somebody|one of us|the (van|lads|team|engineer|driver)|our (van|lads|team|engineer|driver)) (am|are|is|come|comes|pass|passes|get|gets|go|goes|drive|drives) (in (the|your) (area|street|town|building)|over|around|round|passing|past|out (your|that) way|there|nearby|by|your way|on site)`,
	`(it|that|this) [all] depends (a bit|$|on (the (day|week|weather|workload|queue)|how))`, `(depending on|subject to) (workload|availability|resources|capacity|demand|the (workload|queue|day|weather)|how (busy|things|it|we|the))`,
	`as and when !(you|required|needed|it is needed)`, `(within|in|with) the (shortest|least|minimum|quickest|briefest|smallest|fastest) [possible] (time|delay|period|span|timeframe|delays|fashion|way)`, `or the (one|next|next one|day|week) after`, `in (a|an|some|one of the) [<JJ>] (upcoming|future|later|coming|forthcoming|subsequent|following|next) (update|release|version|patch|build|round|batch|updates|releases|patches|rounds)`, `<!(<JJ>) one of the (next|coming|following|upcoming|later) !(tables|rooms)`, `on (a|an) (best-effort|best-efforts|best effort|best endeavours|ad hoc|ad-hoc|rolling|when-available|as-available|as and when|case-by-case|first-come) basis`, `(best (endeavours|endeavors|efforts) will be|we will (do|try) our (best|utmost) to (get|have|send|fix|sort)) ...6 $`, `(will|shall|'ll|to|be|am|are) ...6 «(now now|now-now|just now)» !(that|and)`, `(in|at) (a|some) (not - too - distant|not-too-distant|yet) `, `<!(as) (soon as|quick as|fast as) (we|i|they|he|she) (can|may|could)`,
	// a point that is none
	`(at|on|in) (a|some|the|its|our|their|an) [more|rather] (suitable|convenient|opportune|appropriate|proper|right|later|future|subsequent|favourable|favorable|unspecified|undetermined|propitious|auspicious|good|quieter|better) (juncture|stage|point|time|date|moment|occasion|day|interval|phase|opportunity|sitting|session) !(in the (day|week)|<CD>)`,
	`in the course of (things|business|events)`, `(in|during|through) the (proper|normal|usual|ordinary|natural|due|regular) course [of (business|events|things|time|procedure|matters)] !(you|of (use|the repair))`,
	`(for|in|over|during|within|into) the (near|nearer|nearest|foreseeable|not too distant|not so distant|not - too - distant|immediate) (future|term)`, `(over|in) the (short|medium|longer) term`,
	`(someday|one day|some day|some time|one of these [fine] days|one time) or (other|another)`, `at some (time|day|hour|moment) or (other|another)`, `(one|some) (fine|bright|sunny) (day|morning)`,
	`<!(been|was|were|had|have|has) sometime !(last|in|between|during|around|ago|yesterday|after|before|on|back)`, `(ere long|erelong|anon|betimes|in a wee while|in a short space|by and bye)`, `all in good time`,
	`(today|tomorrow|this week|next week|this month|now) or (next|the next|the one after|so|never|later|some other day|another day)`, `(any|some) (time|day|week|moment|hour) (from now|now|at all|soon)`, `(hopefully|maybe|perhaps|possibly|probably) [some time|sometime] (this|next|later this) (year|season|winter|summer|spring|autumn|term|quarter) !(and|on)`,
	`[a|one] [wee|little|short|tiny] (while|bit|tick|mo|jiffy|spell) (yet|longer) !(than)`, `(not|no) (that|so|too|very|much) (long|far) (to go|now|off|away)`,
	`(shall|will|would|is going to|are going to|be) not (be|take) [too|very|that|much|so|all that|any] (long|longer|ages|forever|a tick|a mo|a jiffy|a minute|a moment|a second|a sec|a while|far off|far away|an age|an eternity|two ticks|far) !(than|enough|<CD>)`,
	`(can|could|should|ought) not (be|take) [too|very|that|much|so|all that] (far [(off|away|behind)]|long|longer|ages|a lot longer) [now] !(than|enough)`,
	`(is|are|we are|it is) (getting there|nearly there|almost there|on its way through|on the home stretch|coming along|coming on nicely|making progress)`,
	`give (it|them|things|him|her|us|the <NNS>|the <NN>) [a|some|just a] [bit of|little|bit more|little bit of|more] (time|while) !(to (cool|dry|charge|warm))`,
)

// vaguePromiseHidden are promises in the passive or by nobody in particular.
var vaguePromiseHidden = slices.Concat(
	tell(sayVagueWho, mendVagueSomeone,
		`<!(that|if|whether|hope|think|sure|so|case|unless|doubt|as) [<!(if|in case|that|whether) ] (someone|somebody) [or other|else] [(from|in|at|on|of|with) ...3] (will|shall|is going to|are going to|is bound to|ought to|is sure to|is supposed to|is meant to|is due to) [<RB>] !(need|have to|want|be (home|in at|there to)) {verb: <VB>}`,
		`one or other of us (will|shall|is going to|can)`, `(someone|somebody) or other`,
	),
	tell(sayVagueNews, nil,
		`(further|additional|more|any|due|fresh|subsequent|full|formal) (communication|communications|information|updates|update|details|correspondence|instructions|guidance|advice|word|intimation|clarification|news|particulars|announcements|announcement) (will|shall|is to|are to|would) [then|also|surely] [be] (<VBN>|follow|come|issue|<VB>) !(by (the|our|me|<NNP>) <NN*>|in the|on (the|our))`,
		`(will|shall|is to|are to|would) be (communicated|intimated|conveyed|disseminated|furnished|apprised|relayed|notified|advised|made known|announced|shared with you) [to you|to (the|all|your) ...2|with you] (accordingly|in due|in the (proper|usual|normal)|$|,|;)`,
		`(will|shall|is to|are to) be ...5 accordingly`,
		`(word|news|tidings|an answer|a reply|a verdict|a decision|the result|the verdict|the answer) (will|shall|should|ought to|is bound to) (reach|find|come|get|arrive|make its way|be on its way|follow)`,
		`<!(how|what|the|you|easy|steps|instructions|hard) (is|are) to follow [separately|later|under separate cover] ($|,|;|and|as)`,
		`(hope|expect|aim) to (have|be able to) ...5 (something|news|word|more|an answer) (to (report|tell|share|say)|for you) !(by|on|tomorrow|at)`,
		`(it|this|that|everything|your <NN>|the <NN>) is [now|currently|already] being (prioritised|prioritized|expedited|fast-tracked|actioned|progressed|looked into|looked at|attended to|dealt with|seen to|taken care of|worked upon|given (priority|attention)) ($|,|;|and|by (someone|the (team|relevant|right)))`,
		`the (wheels|cogs) (are|have been) [<RB>] (in motion|turning|set in motion|rolling|grinding)`, `(things|matters|it|all) (is|are) (in motion|afoot|in train|in progress|underway|well in hand|moving [along|forward|in the right direction]) ($|,|;|,)`,
		`(will|shall|'ll|are going to|am going to) [be] (~give|~take|~keep|~bear) (it|this|that|your <NN>|the <NN>) [<DT|JJ>] [<JJ>] (thought|consideration|attention|under (advisement|consideration|review)|into (consideration|account)|on board|in mind|due)`,
		`(all i can (say|tell you) is|they (tell|told) me|i am told|it is said) [that] (it|this|they|things|he|she) (is|are|will|has|have) ...2 (coming|moving|close|near|soon|priority|prioritised|prioritized|progress|hand|way|list)`,
	),
	tell(sayVagueNews, nil,
		`(fix|update|patch|answer|reply|solution|help|news|word|feedback|refund|replacement|relief) (is|are) [now|already|well|very much] (on (its|the|their) way|in the (works|pipeline|making|oven)|brewing|cooking|pending) !(to|from|with|by|on)`,
		`(will|shall|'ll|going to) (get|have) (it|this|that|them|these|your <NN>|the <NN>) [all] (looked at|looked into|seen to|sorted|fixed|checked|checked out|dealt with|attended to|put right|repaired|sorted out|mended|investigated|squared away|over to you|out to you) ($|,|;)`,
	),
	tell(sayVagueCall, vagueBackBy("I’ll get back to you by [time]"),
		`«let me (get back|come back|circle back|revert|loop back|get in touch|follow up) (to|with) you» [on|about|regarding] ...4 ($|,|;)`,
	),
	tell(sayVagueCall, vagueBackBy("get back to you by [time]"),
		`(will|shall|'ll|going to) «(let you know|tell you|ring you|call you|write [to you]|inform you|update you|text you|shout|give you a shout|come back to you|be in touch) if (anything|something|there is|things|i hear|we hear|it changes|that changes|we learn|i learn)» !(by|before)`,
		`(i|we|someone|somebody|they|he|she|<NNP>) (will|shall|am going to|are going to|is going to) [then|also|surely|certainly|gladly|of course] «(circle back|loop back|touch base|report back|come back|get back|feed back|follow up|revert|be in (touch|contact)|get in touch) [to you|with you]» (on|about|regarding|concerning|with regard to|as regards|re) ...6 ($|,|;|:)`,
	),
	tell(sayVagueCall, nil,
		`(give|giving) you a (bell|ring|shout|buzz|call|tinkle|holler|tingle) (sometime|some time|when|whenever|once|one of these)`,
	),
)

// vagueHeads begin the wordings that stand for a time, so that a time can take
// their place.
var vagueHeads = folded("once when whenever until till if after the at on in during for over within someday some sometime anon ere next with hopefully")

// mendVagueEmpty puts a time in the place of a condition.
func mendVagueEmpty(d *draft.Draft, m draft.Match) []check.Fix {
	if !vagueHeads[m.Sentence.Words[wordAt(m.Sentence, m.At.Start)].Fold] {
		return nil
	}
	return mendVaguePromise(d, m)
}

// mendVagueSomeone gives the one who will do it a name, and it a time.
func mendVagueSomeone(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	if _, ok := m.Part("verb"); !ok {
		return nil
	}
	return offer(fixes)(replace(d, m.At, fill(d, m, "by [time] [name] will {verb}")))
}

// vagueBackBy puts a promise with a time in the place of one without.
func vagueBackBy(words string) mender {
	return func(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
		return offer(fixes)(replace(d, m.At, words))
	}
}
