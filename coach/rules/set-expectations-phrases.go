package rules

import "slices"

// Words for points and stretches of time.
const (
	number = "(<CD>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|half|half a|half an|a couple of|a few|several|the better part of a|24|48|72)"
	unit   = "(minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|month|months|year|years|fortnight|second|seconds|secs|working days|working day|business days|business day|workdays|workday|calendar days|weekend|weekends|cycle|cycles|24h|48h)"
	day    = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|wendesday|easter|christmas)"
	month  = "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"
	clock  = "(<CD>|noon|midnight|lunch|lunchtime|teatime|close of business|cob|eod|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past|quarter)"
)

// spellPhrases say when something happens or how long it takes.
var spellPhrases = slices.Concat(spellWordings, timeWays, eventWays)

var spellWordings = []string{
	"(by|before) [about|around|the|this|next|late|early|latest|at latest] (" + clock + "|" + day + "|" + month + "|tomorrow|tonight|today|tmrw|then end|end of ...3|weekend|week|evening|afternoon|morning|month|next|month end|you (lock|leave|start|go)|late shift|... is out|close)",
	"(tomorrow|tonight|2moro|overnight|day after tomorrow|first thing)",
	"(this|next|coming|every|later this|following) (" + day + "|january|february|march|april|june|july|august|september|october|november|december|afternoon|evening|week|weekend|month|night|hour|business day|working day|quarter)",
	"(on|till|until|from|for|come|is|are|arrives|comes|lands|between|and|through|to|since|back|closes|close|,|:|-|^|latest|or) [the] [early|late|this|next|second|first|third|last] " + day + " !(is the number)",
	"(until|till) [the|end of|about|at least] (" + clock + "|" + month + "|end|tomorrow|you sign|<CD>|next|summer|spring|autumn|winter)",
	"(on|by|from|till|until|before|of) [the] [<NNP>|<JJ>] <CD> [of] " + month,
	"(on|by|from|till|until|before) the <CD> !(<NNS>|<NN>|esr)",
	month + " <CD>",
	"<CD> " + month,
	"(at|around|about|after|from|between) [about|around] " + clock + " (and|to|or|-|am|pm|a.m|p.m|o'clock|sharp|latest|tonight|today|,|.|$|on|in) !(<CD> (gb|mb|kb|tb|%|percent|mbps|people|users|files|times)|your|my|the (screen|page))",
	"(at|around) (noon|midnight|lunchtime|lunch|teatime|four|five|six|nine|ten|eleven|two|three|eight|seven)",
	"within [the|just|next|about|another|an|a] ...1 (" + number + " ...2 " + unit + "|hour|week|day|fortnight|month)",
	"in [about|around|roughly|under|just|less than|approximately|max|maximum|the next|at most|up to|another] " + number + " ...1 " + unit + " !(of (august|september))",
	"in the (next|coming) ...2 " + unit,
	"in a fortnight",
	"gimme ...3 " + unit,
	"in (5|10|15|20|30)",
	"(takes|take|taking|needs|need|<!(the|our|past|these) last|lasts|reckon with|allow|give it|give us|give me|wait|run|runs|means|expect|up|normally|usually|typically|turnaround|delivery time) [it|the server|up to|about|around|roughly|only|some|approximately|you|us|me|another|at least|at most|just|another|under|over|less than|more than|normally|a good|of] ...1 " + number + " ...2 " + unit,
	"(" + number + " ...1 " + unit + ") (tops|max|maximum|at most|at the latest|or so|or less|from now|from the|after the|after you|later|job|in the worst|ahead|apart|notice|window|and (you|it|then))",
	"(up to|max|maximum of|no (later|longer|more) than|at least|minimum of|roughly|approx|approximately|about|around|another) (<CD>|forty-eight|twenty-four) ...1 " + unit,
	"(half a day|half an hour|two to three|a week or two|a couple of) ...1 " + unit,
	"(two|three|four|five|ten|<CD>) (to|or|-) (two|three|four|five|six|ten|<CD>) ...1 " + unit,
	"^ [about|roughly|approx|only|just|another|max] " + number + " " + unit + " [each|max] (,|.|$|at|if)",
	", " + number + " " + unit + " (if|at most|or so)",
	"a couple of " + unit,
	"for [the next|another|at least|up to|a further] (<CD>|one|two|three|four|five|six|seven|ten|thirty|a|another) ...1 (days|weeks|months|month|fortnight|years|year|week) ",
	"(the next|another) " + number + " ...1 " + unit,
	"(is|are) (an overnight|a (same|next) day|a two-day|due|planned for|scheduled for|expected)",
	"(same|next) [business|working] day",
	"the week of",
	"(end|middle|beginning|start) of (the|this|next|_) (day|week|month|year|june|july|may|march|october|january|february|april|august|september|november|december)",
	"of the (day|week|month|shift|your round) ",
	"at the end of (your|the|this)",
	"not before",
	"(today|later today) (at|by|before|until|after|between|around|this)",
	"(will|comes|leaves|ships|goes|arrives|ring you|call you|there|done|back|ready) ...4 today",
	"(in|for) (a|the) (fortnight|week|month|hour)",
	"(done|it|repaired|fixed|fix|swap|replace|shop|happens|there|free|counter|minutes|does|do|mend|mended) ...3 while you (wait|are here)",
	"in the time it takes",
	"every (sunday|monday|tuesday|wednesday|thursday|friday|saturday|evening|hour)",
	"<CD> (am|pm|a.m|p.m|o'clock)",
	"(with|on) (the|your) (october|november|december|january|february|march|april|may|june|july|august|september|next|following) (invoice|bill|statement)",
	"dies after",
	"(by|about|at|on|until|before|within|takes|costs) '['", // a blank for the time
	"(planned|scheduled|due|set) (for|in|on|by) ...4 (" + day + "|" + month + "|<CD>)",
	"<!(last|past|since|of|previous|on|'s) " + day + " !('s|<NN>|<NNS>)",
}

// pricePhrases say what something costs.
var pricePhrases = slices.Concat(priceWordings, costWays)

var priceWordings = []string{
	"(no|without|free of|at no|for no|not any|any) [extra|additional|further] (charge|charges|cost|costs|fee|fees) !(at all , it)",
	"on the house",
	"<!(somebody|someone|one|i|he|she|who|agent|colleague|they|you|we) (is|are|be|stays|completely|totally|entirely|all|come|comes|it|for|repair|repaired|replaced|replace it|swap it|exchange it|do it) free [,|.|of|for|$|and|to|under] !(space|up|account|version|add-ons|app|program|programs|tool|to (contact|reach|ask|call|write))",
	"free of (charge|cost)",
	"for free",
	"~cost (you|us|nothing|<CD>|$|about|around|an|extra|the same|a|about|roughly|[about|around] ...1 <CD>)",
	"(~set|~put) you back",
	"(~cost|is|for|at|pay|costs|makes it|of|comes to|extra) ...2 ($|€|£|<$*>) <CD>",
	"(cost|costs|costing) (<CD>|<CD>|<$*>)",
	"<CD> (euros|euro|pounds|dollars|rupees|naira|eur|usd|quid|a month|per month|a year|each|plus labour|flat|coins|more)",
	"(price|fee|cost|difference|rate|quote|total|repair) (is|of|will be|would be|comes to|stays|:) ...2 (<CD>|ninety|<CD>|$|€|£)",
	"(pay|pays|owe|owes) nothing",
	"nothing (to pay|extra|more to pay)",
	"(will not|not|never) ...1 (charge|bill|charged|billed) you",
	"(covered|paid) (by|under) (the|your|our) ...1 (guarantee|warranty|contract|plan)",
	"waive [the|this|your|that] ",
	"(at|on) (our|my) (cost|expense)",
	"runs about",
	"(fee|charge) ...2 (waived|dropped)",
	"not cost you",
}

// conditionPhrases name something that the customer can see happen.
var conditionPhrases = []string{
	"(once|until|as soon as|when) you have (signed|sent|paid|confirmed|returned|approved)",
	"(once|when|as soon as|the moment|after|until|till) (the|your|a|page|our|his|her|both|it|they|this|that) ...4 (arrives|arrive|signed|confirmed|confirms|turns|turn|shows|show|scans|scanned|opens|reaches|reach|stops|says|clears|cleared|comes back|is with (us|you|me)|is off|delivered|lands|approved|approves|received|have received|has received|starts|finishes|ends|is through|is out|off the list|returned|is back|have it|have your|have signed|hear from|prints|paid|is here|are here|is in stock|replaced|installed|send|sent|report) !(possible)",
}
