package rules

// Further words for points of time, and for money.
const (
	dayPart  = "(midday|noon|midnight|dawn|sunrise|sundown|sunset|dusk|daybreak|first light|breakfast|elevenses|lunch|lunchtime|dinner|dinnertime|supper|tea|teatime|bedtime|home time|nightfall|close|closing time|closing|opening time|play time|playtime|assembly|mass|shift change|handover|your (shift|lunch|break|round|rounds|lecture|lesson|class|meeting|call|flight|train|next (class|lesson|shift|lecture|appointment|visit|clinic|round))|close of (play|business|day)|end of (play|business|day|shift|week|month|term|year)|morning|the morning|afternoon|the afternoon|evening|the evening|night|arvo|this arvo|the weekend|weekend|midweek|mid-week|mid-morning|mid-afternoon|month end|month-end|year end|year-end|quarter end|new year|the new year|easter|christmas|xmas|ramadan|eid|diwali|thanksgiving|half-term|half term|michaelmas|term|the holidays|spring|summer|autumn|winter|the summer|the autumn|the spring|the winter|payday|pay day|the bank holiday|the 1st|the 15th)"
	hourName = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|<CD>)"
	coin     = "(€|£|¥|₹|₦|₱|₵|₩|₪|'$'|eur|euro|usd|gbp|inr|ngn|kes|ksh|kshs|php|aud|cad|nzd|zar|sgd|hkd|chf|sek|nok|dkk|pln|aed|sar|egp|ghs|tzs|ugx|jmd|rm|rs|kr)"
	coins    = "(€|£|euros|euro|pounds|quid|dollars|bucks|cents|pence|rupees|rupee|naira|kobo|rand|pesos|shillings|shilling|kroner|kronor|crowns|francs|zloty|zlotys|yen|ringgit|cedis|dirhams|riyals|baht|lei|lev|forint|eur|usd|gbp|inr|ngn|kes|php|chf|zar|pln|sek|nok|dkk|aed|p|vat)"
	terms    = "(1-2|1-3|2-3|2-4|2-5|3-4|3-5|4-5|4-6|5-6|5-7|5-10|6-8|7-10|8-10|10-12|10-14|10-15|14-21|15-20|20-30|24-48|24-72|48-72|30-45|30-60|45-60|half-hour|half-day)"
)

// timeWays are the classes of saying when, or how long, that the list of
// wordings leaves open.
var timeWays = []string{
	// points of the day, the week and the year
	"(by|before|until|till|around|over|come|towards|toward|not before|no later than|first thing|later|straight after|right after|from|at|after) [the|this|next|your|about|early|late|mid] " + dayPart + " (,|.|$|;|-|!|i|we|it|you|the|and|at|on|so|if|today|tomorrow|is|with|or|for|in|when|'s)",
	"(half|half past|quarter to|quarter past|five past|ten past|twenty past|five to|ten to|twenty to|gone|just after|just before|shortly after|shortly before) " + hourName + " !(" + unit + "|of|people|files|the|and|as|users)",
	hourName + " (sharp|on the dot|o'clock|ish|prompt)",
	"on the (stroke|dot|hour|half hour|half-hour)",
	"at [about|around|roughly|exactly|the latest] <CD> [today|sharp|am|pm|<NNP>] [,] (i|we|he|she|they|you|it|someone|somebody|the|your|our|my|for|when|your time|local|<NNP>) !(gb|mb|people)",
	"at <CD> (:|/|h|hrs|hours|uhr|gmt|utc|cet|cest|est|edt|pst|bst|ist|wat|sast|cat|pht|aest|local|your time)",
	"<CD> (gmt|utc|cet|cest|est|edt|pst|bst|ist|wat|sast|pht|aest|hrs|hours) (today|tomorrow|on|sharp|,|.|$)",
	"(between|from) [about] <CD> (and|to|-|till|until) <CD> !(gb|mb|kb|%|mbps|people|users|files|euros|pounds|degrees|characters|digits|times|percent)",
	"(to|by|until|till|at|before|towards|from|for|around) the (end|middle|start|beginning|close|turn|last day|first day) of [the|this|next|your|our] ...2 (term|semester|quarter|season|shift|year|week|month|day|summer|winter|spring|autumn|contract|lease|notice|trial|period|school|weekend|afternoon|morning|evening|lesson|lecture|" + month + ")",
	"(by|before) the time (you|your|he|she|they|the|it|we|i|class|school|people|everyone|anyone)",
	"(done|ready|back|there|fixed|finished|over|through|live|up|working|sorted|with you|here|delivered|running|in place|on your desk|ring you|call you|have it|gone|set|restored|printing) ...4 (before|by when|ahead of) (you|your|the|he|she|they|anyone|it|class|school|work|" + day + ")",
	"(ready|waiting|there|working|back|live) ...3 when you (come|get|are|arrive|start|open|return|wake|sit|log|sign)",
	"<!(one|two|three|four|five|six|seven|eight|nine|ten|off|<CD>) (in|over) the (morning|afternoon|evening|new year|night|weekend|holidays|spring|summer|autumn|winter|course of (the|today|this))",
	"(later|earliest|latest|soonest) (today|tonight|tomorrow|this (morning|afternoon|evening|week|month|year)|slot|possible date|appointment|by <CD>)",
	"at the (latest|very latest)",
	"(the|that|this) (same|very same|following|next|very) (day|morning|evening|afternoon|night|week|month|" + day + ")",
	"that (same|very) (day|evening|afternoon|morning|night)",
	"(a|one|two|three|<CD>) (day|days|week|weeks|hour|hours|minutes) (later|after that|after the|after it|after you|before the|before it|before you|ahead|beforehand|in advance|from then|from there|on from)",
	"(will|shall|going to|goes|comes|leaves|ships|starts|ends|opens|closes|arrives|(am|are|is|it) !(here|experiencing)) !(help|assist) ...6 (today|tonight|later today|this (morning|afternoon|evening|week|month|lunchtime|arvo))  !('s|<NNS>|<CD>)",
	"(in|with) (the|our|your|my) (" + month + "|spring|summer|autumn|winter|next (invoice|payday|salary|bill|statement|payslip|payment|payroll|delivery|run|build|batch|round|wages|pay|instalment|pension)) [release|update|version|build|patch|run|invoice|bill|payroll|salary|issue|edition|batch|delivery]",
	"(release|update|version|build|patch|fix|rollout|roll-out) ...4 (out|due|planned|scheduled|expected|lands|arrives|comes|ships|live) ...2 (on|in|by|for|tonight|tomorrow|today|this|next|" + month + ")",
	"(nightly|hourly) (build|run|sync|update|batch|backup|, around|at|job)",
	"(will|i|we|you|he|she|get|gets|runs|run|goes|ring|check|update|report|sends|send) ...8 (each|every) (evening|morning|hour|day|night|week|month|weekday|noon|afternoon|two hours|few hours|half hour|thirty minutes|<CD> (minutes|hours|days))",
	"(valid|good|works|open !(<CD>)|available|reserved|held|kept|free|yours|locked|frozen|suspended|guaranteed|covered) ...3 (until|till|through) ...3 (<CD>|" + day + "|" + month + "|tomorrow|the end|then|midnight|noon|next)",
	"(number|no|position|place) <CD> in the (queue|line)",
	"(next|second|third|fourth|first) in (line|the queue|queue)",
	"(ahead|in front) of (you|yours) ",
	"(due|expected|scheduled|planned|booked|slated|set|pencilled|reserved|booked in|arranged|fixed) (in|for|back|out|on|by|at|from|to (arrive|land|be|start|finish|end|go|come|ship)) [the|about|around|early|late|mid] (" + day + "|" + month + "|tomorrow|tonight|today|next|this|<CD>|lunch|noon|mid|the|a|end|first)",
	// stretches of time
	"(guts|best part|better part|bones|most|half|a quarter|quarter|three quarters|rest|remainder|whole) of (a|an|the|this|your) ...1 " + unit + " !(ago)",
	"(give|allow|reckon|count|figure|bank|plan) [on|with|in|for] [it|them|us|me|him|her|the ...2|yourself] [until|till|about|around|roughly|another|a good|at least|up to|maybe|,] (" + number + " ...1 " + unit + "|half " + hourName + "|noon|lunch|midnight|tomorrow|" + day + "|overnight|the weekend|a day|the night|the day|till)",
	number + " ...1 " + unit + " (or thereabouts|or two|give or take|flat|on average|on the clock|each !(time)|apiece|per|a (scan|page|piece|file|time|go|machine|room|user|person|head|photo|track|visit|call|month|week)|for each|from your|from when|from there|from delivery|from receipt|from approval|from today|of work|all told|in total|altogether|at a push|at the outside|at the very most|at worst|if all|if it|once (it|you|the|we|i)|after that|after (it|the|you|your|we|i|payment|approval|delivery|receipt|signing))",
	number + " ...1 " + unit + " and (the|your|we|i|that|they|he|she|everything|all) ...4 (lands|will|is|are|be|arrives|goes|comes|back|done|ready|works|shows|appears|drops|opens|starts)",
	number + " ...1 " + unit + " (before|ahead of) (departure|arrival|takeoff|boarding|check-in|the|your|it|kick-off)",
	number + " ...1 " + unit + " [at] (tops|max|maximum|most|latest|minimum|least|worst|best)",
	"(will|should|would|may|might|could|shall|going to) (be|take|need|last|run|stay|keep|come|arrive|show|appear|drop|reach|land|go|remain|disappear|clear) ...5 " + number + " ...1 " + unit + " !(ago|old|of)",
	"(delay|wait|window|queue|turnaround|lead time|waiting time|response time|downtime|interruption|outage|delivery|backlog|processing|shipping|lead-time|repair|swap|visit|session|call|appointment|slot|transfer|refund|process) (is|of|will be|at|time is|times are|stands at|takes|would be|should be|:|,) ...3 " + number + " ...1 " + unit,
	"for [the|about|around|another|up to|at least|a further|the first|a|a full] ...1 " + number + " ...1 " + unit + " (from|after|once|more|longer|starting|while|and then|until (i|we|you|your|he|she|they|the (part|new|courier|engineer|work))|from now|free|at a time|as of|or until|per|each|every)",
	"(stays|stay|open|valid|good|keep|keeps|kept|hold|holds|held|available|on loan|locked|frozen|offline|closed|away|reserved|lent|live|guarantee|guaranteed|warranty|store|stored|saved|remain|remains|works|down) ...3 for ...2 (<CD>|two|three|four|five|six|seven|ten|twelve|fourteen|twenty|thirty|sixty|ninety|a|an|another|one) ...1 " + unit,
	"the day (after|before|of) (the|you|your|it|we|he|she|they|delivery|that|tomorrow)",
	"(within|inside) ...1 " + number + " ...1 (working|business|calendar|week|) ...1 " + unit,
	"(within|inside|in under|in less than|in no more than) [about|the|a|an|just|at most|one|the first|roughly] ...1 (<CD>|minutes|seconds|hours|days|half an hour|the hour|the day|the week|the month|weeks|hour|moments of|reach of a minute) (,|.|;|$|of|and|-|!|')'|at|from|if|after|once|for|on)",
	"in (seconds|minutes|an hour|a day|a week|a month|half an hour|half a day|one go of|two shakes|the hour|no more than|under a|under an|less than) (,|.|;|$|or|and|after|from|if|once|at|of|minute|hour|day|week)",
	terms + " (" + unit + "|business|working|calendar|workdays) ",
	"(a|an|the|this) (<CD>|two|three|five|ten|fifteen|twenty|thirty|quick two|quick five) (minute|min|hour|day|week|month) (job|fix|project|wait|task|call|process|delay|turnaround|visit|walk|window|thing|trip|repair|download|restart|update|reset|swap|block|period|hold|trial)",
	"(two-minute|five-minute|ten-minute|fifteen-minute|twenty-minute|thirty-minute|half-hour|one-hour|two-hour|three-hour|24-hour|48-hour|72-hour|one-day|two-day|three-day|five-day|seven-day|ten-day|14-day|30-day|60-day|90-day|two-week|three-week|four-week|six-week|one-month|two-month|three-month|5-minute|10-minute|15-minute|20-minute|30-minute|1-hour|2-hour|2-day|3-day|5-day|7-day|10-day|15-second|30-second) !(chart|clock|format|video|clip|course)",
	"give ...4 (a|one|the) (night|day|weekend|afternoon|morning|week) !(if)",
	"(eats|eat|swallows|fills|takes up|takes|take) [up] (a|an|the|half a|half the|most of the|your|most of a|all) ...1 (morning|afternoon|evening|day|night|weekend|week)",
	"(when|once|as soon as|the moment) (the|your|a|it) ...3 (hits|reads|reaches|gets to) (<CD>|full|zero|green|the end|the top)",
	"(couple|handful|matter) [of] (" + unit + ") (at most|or so|if|before|until|to|from|,|.|$|for|and|later|after|more)",
	"(an|half an|a|one) (hour|day|week|month|fortnight|minute) (or so|or two|tops|max|at most|from now|should|will|is enough|does it|ought|and (it|you|we|i|the)|before (you|it|the)|if)",
	"(ten|five|twenty|thirty|fifteen|forty|two|three|a few|a couple of|<CD>) (minutes|hours|days|weeks|mins|hrs|min) (is|are|will|should|ought|does) ...2 (enough|all|plenty|it|do|see|fine|usual|normal|standard|typical)",
	"(standard|usual|normal|typical|average|maximum|minimum|max|min) ...1 (is|takes|of|:|time) ...3 " + number + " ...1 " + unit,
	"(after|for) ...1 (<CD>|24|48|72|two|three|a|one) ...1 (hours|days|hour|day|weeks|working days|business days) [of] ...3 (you|it|the|we|i) (will|can|should|may|gets|is|expires|drops|closes)",
	"the (<CD>|two|three|five|ten|fourteen|thirty) (days|weeks|hours|minutes|months) (is|are|start|starts|run|runs|begin|count|end|ends)",
}

// costWays are the classes of saying what it costs.
var costWays = []string{
	coin + " <CD> !(was|were)",
	"costs<VBZ> !(us|me|the company|a lot of (time|money)|time|extra time|you (time|money|orders|your))",
	"(will|would|may|might|should|could|can) [only|also|probably|still|not] cost !(us|me|you (time|orders|your|customers))",
	"<CD> " + coins + " !(cable|version)",
	"(a|another|two|for a|five|three|couple of) (tenner|fiver|grand|quid|tenners|fivers)",
	"(not|nor|without) ...2 (a|one) (penny|cent|kobo|dime|bean|centime|rand|euro|dollar|pound|naira|shilling|rupee|peso|fee|charge|bill)",
	"(gratis|complimentary|foc|f.o.c|f.o.c.|free-of-charge|pro bono) !(close)",
	"(zero|nil|nothing) (cost|charge|fee|to pay|to you|due|owed|owing|payable|comes off|out of your pocket|is charged|will be charged|is taken|will be taken|is deducted|on your bill|more)",
	"(is|are|be|was|all|this one|that one|repair|postage|shipping|delivery|coffee|replacement|month|bill|labour|battery|part|parts|one|round|call) on (us|me|the house|our (tab|dime|account|side)) (,|.|$|!|this|and|-|as|;|too|of course|because|since|for)",
	"(you|your ...3|nobody|no one|they|that|it|budget|account|card) ...1 (not|never) ...1 (be charged|be billed|be debited|be invoiced|charged|billed|debited|invoiced|deducted|touched|pay anything|pay a|pay for|pay extra|pay twice|pay the|owe|cost|come off) !(yet|you|if)",
	"(will not|do not|does not|never|not going to|not) (charge|bill|invoice|debit) (you|your|for|anything|extra|a|the|this|it)",
	"(is|are|all|comes|already|been|fully) (paid for|covered|included|part of (your|the|our) (plan|contract|package|subscription|guarantee|warranty|price|service|agreement)|within (your|the) (warranty|guarantee)|under (warranty|guarantee|contract)) !(in the (menu|release|download|file))",
	"(included in|covered by|comes with|part of) (the price|your (plan|contract|package|subscription|tariff|fee|guarantee|warranty|service|agreement)|the (contract|plan|package|subscription|tariff|guarantee|warranty|fee|rent))",
	"<!(what is) in the contract !(you)",
	"(fitting|delivery|postage|labour|labor|vat|gst|tax|taxes|shipping|installation|parts|setup|set-up|p&p|return postage|courier|case|everything|all) [are|is|both] (included|inclusive|free|on us|extra|not included|thrown in|waived|at our expense|for free)",
	"(excl|incl|excluding|including|plus|ex|inc|before) [of] (vat|gst|tax|postage|p&p|shipping|delivery|labour|fitting|materials)",
	"(we|i|company|department|facilities|office|warranty|insurance|manufacturer|guarantee|it|headquarters|fund) (pay|pays|cover|covers|foot|bear|bears|absorb|absorbs|reimburse|reimburses|pick up|picks up|settle|settles|will pay|will cover|will bear|will refund|will reimburse|will foot) (for|the (bill|cost|costs|postage|shipping|tab|fare|taxi|fee|fees|return|rest|difference|labour)|both|all|return|it|everything|that|this|half|shipping|postage|in full|any)",
	"(cost|costs|charge|bill|postage|expense|fee) (is|are|falls|stays|comes) (ours|on us|to us|with us|on the|zero|nil|waived|off|nothing|the same|unchanged)",
	"(no|without|free of|zero) [extra|additional|further|hidden|other|late|cancellation|call-out|callout|setup|delivery|return] (bill|invoice|surcharge|deposit|penalty|postage|call-out fee|callout fee|strings|catch|commission|fine|payment|cost|fee|fees|charge|interest) !(at all , it|address|history|method|number|information|provider)",
	"(half|full|reduced|same|old|trade|staff|student|cost) price",
	"<CD> (%|percent|per cent) ...1 (off|discount|back|less|cheaper|rebate|reduction|of the (price|fee|bill))",
	"(comes|come|works|work|amounts|amount|adds|add|runs|total|totals|priced|quoted|charged|billed|valued) (to|out at|up to|out to|at) [about|around|roughly|just|only|a|an] ...1 (<CD>|" + coin + ")",
	"(is|are|costs|for|at|be|another|just|only|about) <CD> (each|apiece|all in|all-in|altogether|in total|in all|per|plus (vat|postage|p&p|tax|labour|shipping)|incl|including (vat|tax|delivery|postage)|net|flat|a (month|year|week|day|seat|user|person|head|pop|page|night|copy)|one-off|once|monthly|yearly|annually|upfront|up front|in the shop) !(minutes)",
	"(price|fee|rate|charge|tariff|rent|bill|amount|premium) ...2 (stays|remains|stay|remain|does not change|will not change|is unchanged|goes (up|down)|drops|rises|the same|is fixed|is capped|is the same)",
	"(one-off|one-time|flat|monthly|annual|yearly|setup|call-out|restocking|cancellation|admin|handling|late) (fee|charge|cost|price|payment) ...2 (is|of|applies|will|would|,|:)",
	"(charged|billed|invoiced|deducted|debited|payable|refunded|credited|reimbursed|paid back) (at|on|in|by|with|when|once|only|to your|monthly|back|within|pro rata|pro-rata|per) ...3 (<CD>|next|" + month + "|" + day + "|" + coin + "|month|end|statement|invoice|bill|full)",
	"(we|i) (refund|credit|reimburse|deduct|take off|knock off|waive|write off|cancel) (it|that|this|the|your|you) ...4 (fee|charge|in full|month|amount|cost|bill|<CD>|postage|deposit|invoice)",
	"free !(up|space|to|version|account|download|disk|memory|ram|from|of (the|errors|bugs)|and open|software|app|add-on|extension|program|tool|plan|tier|trial|games|game|user|users) (repair|replacement|loaner|loan|delivery|return|returns|shipping|of charge|collection|exchange|swap|postage|upgrade|for (you|the|a|as|life|your|staff|members|students|<CD>)|until|till|this|with|under|on|because|since|as|within|during|anyway|either way|too|both)",
}

// eventWays name something to be seen, after which it happens.
var eventWays = []string{
	"(once|as soon as|the moment|the minute|the second|when|after|from when) (you|he|she|they) ...1 (see|hear|get|receive|sign|approve|return|pay|reply|answer|confirm|land|arrive|hand|drop|post|submit) ...8 , (it|the|your|that|this|everything|i|we|he|she|they|our|my) ...2 (will|is|has|have|can|are|goes|comes|starts|ships|'s|send|ring|call|post|order|book|release|refund|begin|start|know|shall|see|get)",
	"(will|can|shall|goes|comes|starts|ships|leaves|send|ring|call|post|order|book|release|refund|begin|start|get|gets|call you|ring you|message you|text you|out) ...8 (once|as soon as|the moment|the minute|the second|the day|the hour) (you|he|she|your|the|a|it|his|her|their|payment|approval|signature|that|this|both|all) ...5 ((have|has) !(had|been (reviewed|looked|checked|fixed|resolved|solved|investigated)) <VBN>|sign|signs|signed|pay|paid|pays|approve|approved|approves|return|returned|arrives|arrive|lands|land|is in|is through|is up|goes|comes|confirm|confirms|confirmed|reply|answer|send|sent|is back|is with|clears|cleared|passes|ends|finishes|opens|closes|turns|gets|reaches|drops|is signed|is paid|is approved|is delivered|is scanned|received|receive|receives|connects|ok|agree|agrees|posted|hand|handed)",
	"(once|the moment|the minute|the second|as soon as) (the|your|a|it|page|our|his|her|both|this|that) ...4 (connects|comes (on|in|through|online|up)|goes (green|through|live|out|blue|red|dark)|lights up|beeps|blinks|changes|drops|leaves|lifts|rings|is (signed|merged|released|published|approved|delivered|empty|full|green|online|plugged|charged|scanned|collected|picked)|lands|hits|appears|loads|closes|gets (here|there|to)|passes)",
	"(once|as soon as|when|the moment) (payment|approval|delivery|stock|funds|everything|both|all three|all|confirmation|permission|clearance|signature|funding) ...2 (clears|arrives|arrive|lands|comes|is|are|has|have|goes|signs|gets|reaches) ...6",
}
