package rules

const (
	eventThing = "(guard|student|students|nurse|driver|teacher|doctor|pupil|customer|branch|parcel|part|parts|form|signature|signatures|payment|delivery|text|code|letter|copy|file|files|order|photo|test|van|courier|unit|screen|light|lamp|bar|page|key|card|device|phone|laptop|set|box|sim|number|bank|invoice|deposit|scan|results|result|meter|battery)"
	ordinalOne = "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|final|following)"
)

// spellWider are further ways to say when, or how long.
var spellWider = []string{
	// an amount of time in a statement
	number + " [good|full|solid|working|business|short|long|more|whole|clear|calendar] " + unit + " [and a (bit|half|quarter)|or (so|more|less|thereabouts|two)] (apiece|each|at the (least|most|outside|earliest|latest|very least|very most)|at (least|most|best|worst)|between|on top|of (downtime|labour|labor|waiting|work|silence|patience)|start to finish|door to door|end to end|and (it is|you are|we are|that is) (done|back|in|good|through))",
	"(an|one|two|three|four|five|six|<CD>) (hour|hours|day|days|week|weeks|month|months|minute|minutes|year|years) and a (half|bit|quarter)",
	"half (a|an) (day|week|month|morning|afternoon|hour|minute) (for|to|of|at|from|or|and|,|.|$) !(ago)",
	"for (<CD>|ten|twenty|thirty|forty|sixty|ninety|five|two|three|a few|a couple of) (seconds|secs|minutes|mins|hours|days|weeks|months) (while|until|before|after|as|,|.|$|and|from|at)",
	"(reckon|budget|figure|plan|count|allow|guess|estimate|say|expect|schedule|set aside|block [out]|pencil) [it|on|for|in] [it|for|at|in] [about|around|roughly|a good|maybe|under|over|some] " + number + " [good|full|working|business] (" + unit + "|visits|sessions|evenings|mornings|afternoons|nights|appointments|lessons)",
	"(visits|sessions|appointments|steps|parts|stages) ...3 " + number + " " + unit + " (apart|between)",
	"(between|at) (the|a) (stroke|strike|turn|crack|break) of (midnight|noon|dawn|day|<CD>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (hour|year|month))",
	"(have|has|get|gets|with) [another|a good|a full|only|up to|about|a further] " + number + " " + unit + " (to (<VB>)|left|in which|from|of grace|in hand)",
	"(until|till|once|as soon as) the (new|old|spare|first|last|loan|other|second|next) (one|<NN>) (has|is) !(fixed|ready|done|possible|available) [<RB>] <VBN>", "(when|by when|as soon as) you (get up|wake|wake up|come down|come in|get in|open up|clock on|clock in|are back|get back) [tomorrow|in the morning] (,|.|$)", "(satnav|gps|tracker|tracking|timetable|board|app) (says|shows|gives|reckons) [about|around] <CD>",
	// days by their number
	"(no later than|not later than|not before|nothing before|whole of|all of|morning of|evening of|afternoon of|night of|eve of|as of|with effect from|effective|starting|up to|up until|through to|come|come the|due|ready|around|till|until|by|before|from|on|for|to|is|are|and|or) the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) !(time|floor|row|page|line|<NN>)",
	"(1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) (prox|inst|or the|at the latest|latest|onwards|on|at (noon|midnight|<CD>))",
	"(on|by|before|until|till|at|after) (the|your|our|its|her|his) [very] " + ordinalOne + " (day|evening|morning|night|week|weekend|working day|business day|school day|month|term|hour|session|lesson|shift|class|sunday|monday|tuesday|wednesday|thursday|friday|saturday) [of|in|after|from|onwards]",
	"(from|as from|after|until|with|at|on) (the|your) [very] " + ordinalOne + " (month|year|week|term|bill|invoice|renewal|instalment|payment|statement|season|text|message|reminder|ring|beep|attempt|visit|restart|signature|scan|delivery) [onwards|on|from]",
	"(the|that|this) (same|very same|next|following|very) (day|evening|morning|night|week|hour|afternoon|working day|business day) (,|.|$|;|at|by|and|or|as|if|to)",
	"at <CD> (as (usual|always|ever)|every|each|prompt|sharp|sunday|on the dot|or (so|thereabouts)|latest)", "(at|by|before|from|until|till|after|around|about) (1am|2am|3am|4am|5am|6am|7am|8am|9am|10am|11am|12am|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|12pm|8ish|9ish|10ish|11ish|12ish|1ish|2ish|3ish|4ish|5ish|6ish|noonish|midnight|lunchish)",
	"(,|between|from|slot|window|anywhere|hours|call|rings|ring|visit|comes|come) [is|of|:] (<CD>|one|two|three|four|eight|nine|ten) (to|till|until|-) (<CD>|one|two|three|four|five|six|ten|eleven|twelve|noon) (,|.|$|;) !(<NNS>)",
	"(after|before|during|over|at|by|around|until) (the|your|my) (school run|morning run|school gates|morning round|ward round|evening service|late service|night shift|early shift|late shift|day shift|lunch break|tea break|coffee break|morning break|first bell|last bell|second bell|matinee|interval|half-time|kick-off|final whistle|morning milking|milking|evening feed|night feed|harvest|rehearsal|dress rehearsal|premiere|tide|high tide|low tide|last train|last bus|first train|last ferry|first ferry|night run|nightly run|next service|next round|next tide|next patch|next delivery)",
	"(next|the next|this|coming) (patch|sprint|release day|maintenance window|billing run|pay run|billing cycle|pay cycle|payday|market day|matchday|delivery day|collection day|post|van|truck|ferry|tide|shift) !(notes)",
	"by the time (you|your|he|she|they|the|this|we|i|it)",
	"(while|before|by when|in the time) (you|your kettle|the kettle) [have|can|are|could] [<RB>] (make|made|drink|drank|boils|boil|brew|finish|finished|had|have|read|reading|sip|pour|get) [your|a|the|this] (coffee|tea|cuppa|kettle|brew|sandwich|lunch|breakfast)",
	"(now|today|as of now|with immediate effect|immediately|straight away|right away|instantly|from now on|from today) [,] [it|you] (takes|take) effect", "(takes|take|with) (immediate effect|effect (immediately|today|tomorrow|at once))",
	// what can be seen
	"(once|as soon as|the moment|the minute|when|after|until|only after|not before) (the|your|a|his|her|both|all|every|each|that|this) ...2 " + eventThing + " (has|have) !(been (fixed|resolved|looked|solved|found)|time|a|an|no|the|got) [<RB>|been] <VBN>",
	"(once|as soon as|the moment|the minute|after|until) (you|he|she|they|the (guard|student|last student|nurse|driver|teacher|doctor|bank|school|customer)) (have|has) [<RB>] (pressed|signed|paid|returned|approved|confirmed|scanned|handed|collected|submitted|countersigned|posted|agreed|turned|pushed|flipped|dropped|landed|boarded)",
	"(once|as soon as|the moment|after|until|only after|not before) ...3 " + eventThing + " (is|are) (in|signed|paid|back|with (us|me|you)|on file|here|there|received|scanned|countersigned|cleared|green|blue|red|white|dark|lit|full|empty|at <CD>|closed|open|posted|delivered|returned|over|out|through)",
	"(after|until|till) (both|all|two|three) (signatures|forms|parts|payments|copies|approvals|tests|parcels)",
}

// priceWider are further ways to say what it costs.
var priceWider = []string{
	"(ballpark|quote|quotation|estimate|list price|fixed price|set price|flat rate|flat price|asking price|call-out|callout|all in|all told|in total|altogether|grand total|deposit|excess|hourly rate|day rate) [figure|fee|price] [is|of|:|,|-|at|stands at|will be|would be|comes to] [about|around|roughly|at|of|just|under|only] (<CD>|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|two hundred|three hundred|five hundred|nothing|zero)",
	"[about|around|roughly|under|just|only|for|is|at] <CD> (with|without|including|incl|plus|before|excluding|inclusive of|ex|net of|gross|all-in|all in) [the] (fitting|vat|tax|postage|labour|labor|delivery|shipping|parts|installation|gst|p&p|batteries|battery|trade-in|discount|callout|call-out|materials|collection|set-up|setup|freight|duty|customs)",
	"(ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|five|six|seven|eight|nine|two|three|four|twelve|fifteen|eighteen|twenty-five|thirty-five|forty-five|seventy-five) (euros|euro|pounds|dollars|bucks|quid|cents|pence|rupees|naira|rand|pesos|shillings|kroner|crowns|francs|zlotys|yen|dirhams|cedis) !(ago|note|missing)",
	"(in|into|part of|within|under|covered by|comes under|out of) (the|your|our) (yearly|annual|monthly|weekly|existing|current|regular|usual|basic|standard|service|membership|club|support|maintenance|school's) (fee|fees|plan|contract|subscription|cover|price|rent|charge|agreement|licence|insurance|membership|budget)",
	"(cost|costs|charge|charged|bill|billed|set) (you|the <NN>|your <NN>|nobody|anyone|anybody|anything|them|him|her) (a (penny|cent|thing|bean|dime)|anything|nothing|extra|not a|not one|zero|<CD>)", "(not|will not|would not|does not) cost (you|the|your|him|her|them|anyone|anybody) ...2 (a (penny|cent|thing|bean|dime|kobo)|anything|extra|more)",
	"(a|one|an) (hour|day|morning|hour's|day's) [<POS>] (labour|labor|work) (on top|extra|plus|at|is)", "(hour|day|half-day) 's (labour|labor|work) (on top|extra|plus|at|is)",
	"(bill|invoice|tab|cost|postage|fee|charge|repair|damage) (goes|comes|lands|is|falls|sent|will go|stays) (to|on|with) (us|me|our (desk|account|office|budget)|head office|the (maker|manufacturer|supplier|landlord|insurer|school|council|company|department))",
	"(nothing|not a (penny|cent|thing|bean)|no (money|payment|card|bill|invoice|extra)) (to pay|changes hands|leaves your|will leave|is (taken|due|owed|needed)|comes off|goes off)", "(you|he|she|they) (pay|pays) (only|just|half|the (first|old|same|difference|postage|list)|from|by|per|<CD>|nothing|no)",
}
