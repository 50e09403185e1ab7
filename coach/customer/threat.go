package customer

import "levelhead/coach/draft"

// What threats are made of.
const (
	// harm is what is done to people.
	harm = "kill|murder|hurt|punch|hit|beat|beat up|beat the (shit|crap|hell|living daylights) out of|kick|smash|strangle|throttle|choke|stab|shoot|slap|slit|cripple|maim|gut|skin|bury|destroy|end|thump|deck|lamp|batter|clobber|headbutt|knife|lynch|hang|behead|poison|run over|drown|burn|knock out|crush|fuck up|mess up"
	// them is whom.
	them = "you|u|ya|you all|all of you|every one of you|the lot of you|every last one of you|him|her|them|whoever|whichever|someone|somebody|the (guy|man|woman|person|idiot|moron|lad|girl|one) (who|that|responsible|in|on|at)|your (team|staff|boss|manager|engineer|technician|family|kids|wife|husband|colleague|people|ceo)|(one|some|a few) of (you|your)"
	// part is where it hurts.
	part = "face|neck|neck s|head|legs|leg|teeth|skull|arms|arm|bones|fingers|jaw|nose|kneecaps|knees|ribs|throat|back|hands|brains|lights|eyes"
	// place is what is theirs.
	place = "office|offices|shop|store|building|house|home|place|premises|warehouse|car|cars|van|vans|headquarters|hq|data center|data centre|server room|servers|windows|reception|front door|door|doors|depot|showroom|workshop|counter|desk|desks|call center|call centre|property|business premises"
	// intent leads up to it.
	intent = "i will|i am going to|i am gonna|gonna|i am coming to|i am ready to|we will|we are going to|i swear (i will|to god i will|i am going to)|(me and my|my) (mates|friends|brothers|brother|boys|husband|cousins) will|i promise [you] i will|so help me [god] [i will]|i could|i would (love|like|gladly|happily) to|i want to|i wanna|let me|i should|i have half a mind to|i am (about|close) to|somebody (will|should|is going to|ought to)|someone (will|should|is going to|ought to)"
	come   = "come|coming|drive|driving|drop|fly|walk|march|show up|turn up|be|stop|pop"
)

// threats is words that threaten people or what is theirs.
var threats = draft.MustPhrases(
	"("+intent+") [personally|literally|fucking|bloody|just|come and|come down and|come there and|find you and|hunt you down and|come over and|come over there and|come down there and|drive over and|drive down there and|happily|gladly|really|so] ("+harm+") [fucking|bloody] ("+them+") !(up with|back|with (a|my|your) (complaint|lawsuit|review|bad|one|lawyer|solicitor|claim|chargeback)|in court|on (twitter|facebook|social|trustpilot)|an (email|e-mail)|a (message|mail|text|note|copy)|where it hurts|for (damages|compensation)|some|your)",
	"("+intent+") [personally|literally|fucking|bloody|just|come and|come down and|come there and] (break|smash|punch|kick|slap|bash|knock|rip|cut|wring|snap|crush|shoot|twist|rearrange|put my fist|shove my fist) [in|off|through] [every bone in|both|all] (your|his|her|their|somebody 's|someone 's) ...2 ("+part+") [in|off|out|open]",
	"(break|smash|punch|kick|slap|bash|wring|rearrange) (your|his|her|someone 's|somebody 's) [fucking|bloody|stupid|ugly|smug] ("+part+") !(of)",
	"knock ...3 (teeth|head|block|lights) (out|off|in)",
	"("+intent+"|and) [just|fucking|come and|come down and|come there and|personally] (burn|torch|bomb|blow up|set fire to|burn down|smash|smash up|wreck|trash|shoot up|vandalise|vandalize|key|drive through|ram|tear down|destroy|petrol bomb|firebomb|raze|egg) (your|that|the|this|his|her) ...2 ("+place+") ",
	"(burn|burning|blow|blowing|tear) your ...2 ("+place+") (down|up|to the ground)",
	"(brick|bricks|rock|rocks|chair|laptop|monitor|printer|petrol bomb|car|hammer|it|router|box) through (your|your ...1 (window|windows|door|doors)) ",
	"(throw|throwing|chuck|hurl|launch|smash|shove|ram) (it|this|the ...2|this ...2|my ...2|that ...2) (at (your head|your face|whoever|you|somebody|someone|the next person)|through your|over your head|in your face|down your throat)",
	"(come|coming|drive|driving|be|march|get in my car) ...5 (and|to) [personally|make|really|fucking] (punch|hit|beat|hurt|smash|break|kill|strangle|burn|kick|slap|deal with you|teach you a lesson|teach (somebody|someone) a lesson|sort you out|make you (suffer|bleed|cry|pay|wish)|drag|knock|rip|choke|throttle|shoot|stab|give (you|him|her|someone|somebody) (a|the) ...1 (beating|hiding|kicking|thrashing|slap|punch))",
	"(come|coming|came|be|over|down|round|around) ...4 with (a|my|the|some) ...2 (bat|gun|knife|hammer|axe|shotgun|crowbar|rifle|machete|sledgehammer|petrol|can of petrol|pistol|mates|brothers|boys)",
	"(bring|bringing|get|getting|fetch|load|loading|have) my ...1 (gun|bat|baseball bat|shotgun|knife|rifle|axe|pistol|machete)",
	"i (know|will find out|can find out|found out|am going to find out|have found out) where (you|your (kids|family|wife|children|husband|boss|ceo)|he|she) (live|lives|park|parks|go|goes|sleep|sleeps|drink) ",
	"i know (where you work|what (car you|you drive|you look like)|which (car|house|school))",
	"(find|hunt|track|chase) (you|every one of you|all of you|him|her|whoever) ...1 (down|and)",
	"i will find you", "we will find you", "(come|coming|coming) (after|for) you [and your|personally|with|,|.|!|$]", "(come|coming) (after|for) your (family|kids|children)",
	"(see|meet|catch) you (in the car park|in the parking lot|outside|after (work|your shift|dark)) !(at|with|on|tomorrow|the)", "(wait|waiting) ...2 (in the car park|in the parking lot|outside (when|after|tonight|your)|at your (car|house|front door|home)|after your shift) ...2 (you|him|her|them|tonight|when you|when she|when he|after)",
	"(wait|waiting) for (you|him|her|them|whoever) ...2 (outside|after work|in the car park|in the parking)",
	"break every bone", "you will not [be able to] (walk|walking|be walking) (again|after|when|out)", "pray ...2 never meet", "(hope|pray) ...1 (i|we) ...2 not (find|meet|catch) (you|u|him|her)", "(burn|burns|burned|blow|blows) your ...1 place (down|up|to the ground)", "watch your (back|step when|kneecaps)", "(better|should) (watch|cover) (your|their|his) back",
	"look over your shoulder", "sleep with (one eye|your eyes) open",
	"(someone|somebody|one of you|people|you) (is|are|will|gonna) ...2 (get|be|end up) ...1 (hurt|killed|stabbed|shot|beaten|in hospital|in the hospital|in a ditch|in a wheelchair) (if|when|once|unless) (i|we|my|you do not|this is not|it is not|nobody)",
	"(if|when|once|until|before) i ...6 (someone|somebody|one of you|people|you) ...3 (get|gets|be|end up|ends up|leave|leaves) ...1 (hurt|killed|stabbed|shot|beaten|in hospital|in the hospital|in a ditch|in a wheelchair|in an ambulance|in a body bag)",
	"(there will be|expect) (blood|bodies|broken (bones|windows|glass))",
	"(you|he|she|they|your family) (will|deserve to|should|ought to|are going to|gonna) (die|bleed|suffer|burn|be shot|be dead|be hanged|be strung up|get what is coming to you|end up in (hospital|a ditch|a coffin)|be eating through a straw|not walk|never walk|need (an ambulance|a doctor|a dentist|a hospital|stitches)) !(down)",
	"you are [all|so|as good as] [fucking] dead (,|.|!|$|meat|if|when|man)", "dead (man|woman) walking",
	"make you wish you (were|had) never", "make you (bleed|suffer|scream|regret (being|the day you were) born|sorry you were)",
	"(wish|regret) ...3 never been born",
	"wish you had never been born",
	"put (you|him|her|somebody|someone|them|one of you) in (hospital|the hospital|the ground|a wheelchair|a coffin|intensive care|a grave|a body bag)",
	"(ambulance|hospital|undertaker|body bag) for you", "you will need (an ambulance|a doctor|a dentist|a wheelchair|stitches|plastic surgery)",
	"(be|would be|it will be) a shame if (something|anything|your ...2) ...2 (happened|caught fire|burned|burnt|fell)",
	"(there is|i (left|planted|put|have)) (a|the) bomb ...1 (in|at|under|outside) (your|the)",
	"(blow|shoot) (you|your ("+place+")) [all] (up|away|to pieces|to kingdom come)",
	"(slash|slashing|cut|puncture) (your|his|her|their) ...1 (tyres|tires|throat|throats|brakes|brake lines)",
	"(ram|shove|stuff) ...5 down your (throat|throats|neck)",
	"(kill|murder|shoot|stab) (you|u|you all|all of you|every one of you|someone there|somebody there) !(the|off|some|a|an)",
)

// notThreats is where such words say something else.
var notThreats = draft.MustPhrases(
	"(boss|wife|husband|manager|mum|mom|mother|father|dad|she|he|they|customers|it|that|this|which|stress|heat|smell|fumes|clients) (will|is going to|is gonna|are going to|would|could|might|nearly|almost|has|is|are) ...1 (kill|kills|killing|shoot|strangle|murder|hang|skin|burn|hurt|hit|destroy|hang|end)",
	"(kill|killing|kills|killed|murder|hurt|hit|shoot|destroy|end|beat) (me|us|my|our|myself|the (process|task|job|program|app|session|screen|battery|deal|mood|noise|sound|light|lights)|it|this)",
	"(could|would|might|can) (hurt|kill|burn|injure|electrocute|shock) (someone|somebody|people|anyone|anybody|a child|children|me|us) !(of)",
	"(someone|somebody|people|one of us|a child|a customer|a patient|a resident) ...3 (hurt|killed|injured|in hospital|burned) ...4 (on|by) (it|this|that|the|these|your)",
	"(before|until|that|so that|if|case) (someone|somebody|anybody|anyone|one of my|one of our|a ...1) ...2 (gets|get|is|ends up) (hurt|killed|injured|dead)",
	"shoot (you|us|me|him|her|them) (a|an|another|the|over)", "hit (you|me) (up|back|with a (question|idea|bill|ticket))",
	"beat (you|them) (to it|there|on price|at)",
	"(hunt|track|find|chase) (it|this|that|the|my|our|them) ",
	"(hit|sue|chase|get) ...4 with (the|an|my|your) (invoice|bill|receipt|question|list|claim|lawsuit|complaint)",
	"("+intent+") ...1 (destroy|bury|hurt|hit|kick|smash|beat|end|crush|gut|burn|kill) you ...2 (in|on|with|at) ...2 (court|reviews|review|twitter|facebook|social|trustpilot|google|press|media|competition|complaint|lawyers|lawyer|claim)",
	"(you|they) (will|should|are going to) (suffer|burn|die) (the (consequences|losses)|a loss|through|out|down|on)",
	"(battery|phone|laptop|charger|cable|printer|box|router|machine|it|heater|plug|socket|adapter|thermostat|boiler|oven) ...5 (burn|set fire to|blow up|burned|burnt|burns|destroy) ",
	"(be|is|are|feel|feels|am) (safe|worried|afraid|scared) ...8",
)

// leavings is words that threaten to go elsewhere, to complain or to sue: none
// of that is violence, and all of it is the customer's right.
var leavings = draft.MustPhrases(
	"(i|we) (will|am going to|are going to|am|are|would|shall|may|might|have to|will have to|want to|wish to|intend to|plan to|am about to|are about to|am thinking of|am considering|have decided to) [be|seriously|now|also|definitely|happily|gladly|simply|just] (cancel|cancelling|canceling|switch|switching|leave you|leaving you|leaving for|leave for|go elsewhere|going elsewhere|move to (a|another|your)|moving to (a|another|your)|take my|take our|taking my|taking our|look elsewhere|looking elsewhere|change provider|changing provider|sue|suing|complain|complaining|escalate|escalating|report you|reporting you|report this|reporting this|file a|filing a|lodge a|lodging a|make a complaint|making a complaint|post a review|write a review|writing a review|leave a review|leaving a review|post about|tweet|call my lawyer|calling my lawyer|speak to my|go to (the press|court|the papers|the regulator|the ombudsman|trading standards|a competitor|your competitor|your competitors|small claims|my lawyer|your ceo|the media)|going to (the press|court|the papers|the regulator|the ombudsman|trading standards|a competitor|your competitor|my lawyer|the media)|dispute the charge|disputing the charge|charge back|reverse the charge|end the contract|terminate|send you the bill|seek legal|take legal|taking legal|find another|finding another|find someone else) !(the (ticket|order of|old))",
	"(my|our) (lawyer|lawyers|solicitor|solicitors|attorney|legal team|legal department|union|insurance) (will|is|are|has|have|would|can)",
	"(hear|hearing) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|legal)",
	"(see|meet) you in court", "small claims", "legal action", "trading standards", "ombudsman", "(one|1) star review", "one-star review",
	"(formal|official) complaint", "(going|go|taking this) to (the press|the papers|social media|twitter|trustpilot)",
	"(writing|write|post|posting|leave) (a|the) ...2 review ...3 (remember|everywhere|online|about this|trustpilot|google)",
	"(last|final) (time|straw) ...4 (do business|buy|order|customer|use you)",
	"(cancel|close|end|terminate) (my|our|the) ...1 (contract|subscription|account|membership|plan|service) ...3 (if|unless|today|now|immediately|at once)",
	"(leave|leaving|switch|switching|move|moving|going) [you] (for|to) (a|your|another|the) ...1 (competitor|competition|provider|supplier|vendor|company|competitors)",
	"(speak|talk) to (your|a|the) (manager|supervisor|boss|ceo)",
)

// notLeaving is where such words belong to the question asked.
var notLeaving = draft.MustPhrases(
	"(can|could|how|may|would) [do|can|could|would] (i|you|we) [please|also] (cancel|switch|close|move)",
	"(not|never) ...2 (sue|complain|complaining|escalate|leave|leaving|cancel|cancelling)",
	"(i|we) will (switch|move) to (a|another) (room|desk|floor|computer|browser|cable|network|screen|monitor|phone|laptop)",
)
