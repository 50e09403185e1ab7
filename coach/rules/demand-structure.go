package rules

import "slices"

// orderThing is what an order wants to have.
const orderThing = `(the|your|a|an|that|those|these|this|all|it|them|both)`

// obligeStructured are orders by the make of the sentence more than by its
// words.
var obligeStructured = slices.Concat(
	each(politely,
		"^ (get|give|bring|fetch|hand|show) (me|us) "+orderThing+" !(break|moment|minute|chance|sec|second|ring|call|shout|bell|bit|day|try|few|note|line|buzz|nudge|poke|hand) ...8 (.|!|$)", "^ (send|email|mail|forward|text) (me|us) (the|your|those|that|these) ...4 (now|today|at once|immediately|first|$) ",
		"^ take (it|this|that|them) (to (the|a|your|an)|back to|elsewhere|somewhere else|up with|there|in to)", "^ (sort|work|figure|straighten) (it|that|this|things) out", "<!(will|to|can|i|we|us|let us|and|have|could|would|should|get|help|please|kindly) sort (it|that|this|things) out (with|yourself|yourselves|between|on your own|first)",
		"^ (ask|ring|call|phone|contact|see|tell|email|check with|speak to|talk to) (your|the) [<JJ*>|own] [<NN*>] <NN> !(if|when) (.|!|$)", "^ make (sure|certain) (it|that|the|they|your|you|everything|this|these|all|nobody) ...8 (by|before|at) (<CD>|noon|nine|ten|eight|seven|six|five|four|three|two|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|midnight|midday|the end|close|eod|cob)",
		"^ (raise|open|log|file|submit|fill|pay|sign|send|bring|get|show|put|register|book|finish|read|do) ...6 [,|;|-] [and|and only] then (we|i|it|you|come|ask|call)", "^ first (the|a|your|my|comes|you) ...4 , then (the|your|a|we|i|comes)", "^ (no|nothing|nobody) ...3 without (a|an|the|your|prior|written|proof|<JJ>) ...3 (.|!|,|$)", "^ without (a|an|the|your|that|it|this) [<NN*>] [<NN*>] [,] (no|nothing|there is no|we (will|do) not|i (will|do) not)",
		"(^|and|,|;|-) «do not» (touch (it|that|anything|the|any)|argue|bother (me|us|the|calling|writing|asking)|interrupt|you dare|even think|come (in|here|over|to)|talk back|make me|expect (us|me|any|anything)|wait for us|contact (us|me|this))",
	),
	each(nil,
		"^ (now|today|immediately|at once|asap|pronto|chop chop|right now|move it|hurry up|no excuses|no buts|by noon|by tonight|all of you|every one of you|both of you|everyone out|this minute) (.|!)", "you (can|may|will|shall) not ...8 (until|till|unless|before|without) (you|we have your|i have your|your|a signed|the signed|paying|signing|having)",
		"(i|we) (am|are) (telling|ordering|instructing|directing|commanding|warning) you (to|not|:|,|now)", "it is [<RB>] (imperative|mandatory|essential|vital|crucial|compulsory|obligatory) (you|your|to|all)", "(^|,|so|then|and|well) you better !(.|,|!|?|$|than|now|soon|yet)", obligeYou+" (had|would) best !(of|be|interests)", obligeYou+" best <VB>", "(pay|cough|own) up (or|,|.|!|now|first)", "^ «or else» (.|!|$)",
		"^ [either] ...8 or (lose|forfeit|face|risk|go without|miss out|do without|be (cut|locked|charged|closed|fined)|else) ", "either (you|your <NN>) ...8 or (the|your|it|we|i|you)", "^ (stop|quit|cease) (that|this|it) ", "^ (silence|quiet|enough) (.|!|$)", "(i|we) will not (ask|say it|tell you|repeat) (again|twice)",
		"(i|we) (must|shall|will|have to) (insist|demand|require)", "(is|are) [<RB>|absolutely|strictly|also] (mandatory|compulsory|obligatory|imperative)", "(mandatory|compulsory|obligatory) (for|to|that|on|before|from|on all)", "(strictly|absolutely) (to be|before|required|necessary|adhere|follow)",
	),
	each(politely,
		"^ (bring|take|show|wear|carry|use|send|print) (your|the|an|a) [<JJ>] <NN*> , (no|not|or|and no)", "^ have (your|the|a|someone|somebody|an) [<JJ>] [<NN*>] (<NN>|someone|somebody) (sign|call|ring|send|bring|check|look|do|approve|write|confirm|fill|pay|fix|collect)", "^ (reset|do|fix|change|install|check|print|try|read|set|order|find|move|pick|collect|restart|delete|update|unlock|register|look) [it|this|that|them|your <NN>|the <NN>] [up|out|in] (yourself|yourselves)",
		"^ (speak|talk|turn|complain|apply|write) (to|with) (your|the) [<JJ>] [<NN>] <NN> (about|for|on|regarding|.|!|$)", "^ do not !(worry|panic|fret|stress|forget) <VB> , !(i|we|it) <VB>", "^ do not (send|do|use|open|reply|ask|try|write|call|come|ring|phone) ...3 again", "^ either <VB> ...3 or <VB>",
	),
	each(nil, "(has|have) to be (you|yours|yourself) (who|that|.|,|$)", "(i|we) (expect|demand|require|need) to (hear from you|have your|see you|receive your|get your|have it|see it|have them)", "(today|now|tomorrow|tonight|<CD>|noon|first|it|files|them|back) or (i|we) (will|shall) !(call|ring|be|send|can)", "(that|this|it) is for you to !(keep|decide|choose|enjoy|have|say) <VB>",
		"<!(what|as|that|nothing) (must|has to|have to|needs to|need to|shall) be (in|at|on|with|inside) (our|my|the) ...4 (by|before|today|no later)",
	),
	each(please, "^ (need|want|require|expect) you to"),
	each(put("could I have"), "^ «(need|want|require)» (it|them|that|this|your|the) ...6 (by|before|today|now|asap|tonight|at once|tomorrow|in writing)"),
	each(put("can"), "^ whoever ...5 «(has to|must|needs to|will have to|shall)»", "^ (everyone|everybody|anyone|anybody|people) [<IN>|who|with] ...4 «(has to|must|needs to|will have to|shall)»", "(you both|you two|you all|all three of you|the pair of you|you lot|you guys) «(must|have to|need to|shall|will have to|will need to)»"),
	each(put("can be {done}"), "<!(what|as|not|cookies|that|nothing|or) «(must|shall|has to|have to|needs to|need to) be {done: (shown|presented|handed (in|over|back)|brought (in|back|along)|turned in|dropped off|given back|put in writing|made in (writing|person)|applied for|cleared with|agreed with|checked in|logged with|reported to|paid for|counted|labelled|labeled|wiped down|kept (on|in|with)|cancelled by|decided (by|today|now)|confirmed (in (writing|person)|today)|approved by (your|the)|authorised by (your|the)|done (by|before|in person|today|first|now))}»"),
)
