package rules

// sameSideWays are further ways to stand on one side, by idioms of company,
// of one team and of a common opponent.
var sameSideWays = []string{
	// two heads, many hands
	"(two|2|both our|four) (heads|pairs of (eyes|hands)|minds|brains) !(of|on the)", "(put|putting) (our|ur|both our) heads together", "heads are better than",
	"many hands", "a (problem|trouble|worry|burden|load) shared", "(trouble|problem) shared is",
	"hand in hand !(with (the|a|our|other))", "arm in arm", "elbow to elbow", "back to back with you", "cheek by jowl", "hand in glove",
	"in (it|this|that) with you", "in this (boat|fight|mess|one|thing|pickle) (together|with|too|as well)", "we are (all|both) in (this|it|the)", "(am|are) in (this|it) (with|alongside|beside) you",
	"on (one|the same|a common) side (against|as you|here|in (this|it)|on this)", "(i am|we are) on your side", "take your side !(of)", "(i am|we are) (all|right|totally|fully|firmly) (for|behind) you", "~have your back",
	"by your side (until|till|through|in|on|all|every|while|for|with)", "at your side (until|till|through|in|on|all|every|while|for)", "your side is (my|our)", "(you have|got) (an ally|a friend|company|a partner|backup|reinforcements)", "(rooting|fighting) (for|alongside|with) you",
	"walk (this|it|the road|the path|every step|through (it|this)) ...2 (with|beside|alongside) you", "~walk ...2 (with|beside|alongside) you (through|on|until|till|to the end|all|every)", "every step (with you|together|of (this|the road))", "(all the way|right through) ...3 (with|alongside|beside) you",
	"you (are|will|need) not ...3 (alone|facing (this|it)|on your own|by yourself) !(with the|is)", "not (facing|fighting|doing|tackling|carrying|handling) (this|it|that) (alone|on your own|by yourself|solo)", "no need to ...2 (alone|on your own|by yourself)",
	"wi' you till", "with (ye|ya|yous|yiz|u|y'all) (on|in|till|until|all|through|every) (this|that|it|the|way|step|end|it's)",
	// you and I
	"(you|u) (and|&|n|plus|an) (i|me|us) ", "(me|i|myself) (and|&|n|plus) (you|u|yourself) !(have (never|a contract))", "(you|yourself) and (myself|ourselves|yours truly)", "(your|ur) (end|side|desk|office) and (mine|ours|our|us|my)", "(my|our) (end|side|desk) and (yours|your) ",
	"the (two|pair|both|lot) of us !(here|at the|in the|from|on the)", "between (the two of us|us two|the both of us|ourselves|you and (me|i|us))",
	"(if|when|once|while|and|so) you ...6 (and|,) (i|we) ...6 (between us|together|we will (have|get|find|know|see|be))",
	// against the trouble
	"(us|you and (me|i)|we) (against|versus|vs|v) (it|this|the|that|a)", "(versus|against|vs) (the two of|both of) us", "~pit our (wits|heads)", "(our|a) (common|mutual|shared|joint) (enemy|foe|goal|cause|headache|fight|problem|battle|interest)",
	"(overcome|conquer|beat|defeat|crack|tackle|fight|solve|face|unravel|untangle|sort|tame|slay|lick|nail|outwit|outsmart|survive|weather|ride) ...5 (hand in hand|as one|as a team|jointly|as partners|together|side by side|the two of us|with you|between us) !(with (the|our|a|another) |on (monday|tuesday|wednesday|thursday|friday))",
	"we [will|shall|can|are going to|are gonna|could|should|might] [just|soon|still|both|surely|definitely|yet|all|also|surely] (overcome|conquer|prevail|outlast|work our way|make it (through|work)|ride (it|this) out|see (it|this|that) through|get through|get past|see what (it|happens|comes|that)|sniff (it|this)|smoke (it|this)|chase (it|this) down|put (our|two and)|pick (it|this) apart|pull through|come through|brainstorm|troubleshoot|compare notes|retrace|piece (it|this)|cross (it|them|that|things) off|eliminate|get (it|this|that|you) ...3 (licked|beaten|cracked|over the line|sussed)|suss|land (it|this)) !(our (best|customers))",
	"(we will|we shall|we can|we could|and we|so we) (then |just |both |also |) ...1 try (the|it|that|this|your|another|a|one|both|something|with|on|again|from)",
	// one team, one boat
	"(team|joint|common|combined|shared|united|group|mutual) (effort|endeavour|endeavor|front|mission|work|venture|fight)", "(teaming|team) up", "(dream|good|great|fine|quite a|same|one|tag) (team|duo|partnership)  !(of (three|two|four|five|<CD>)|that|here|who|in|leader)",
	"(consider|count|think of|treat|call|see) (me|us|yourself) ...2 (as|part of|one of|on|in) (your (team|crew|side|corner|own|<NN> (team|crew|party|gang|side))|our (team|crew)|the (team|crew|family|gang))", "(join|joining) (forces|hands) (to|and|on|here|with you|,|.|$)", "in (partnership|tandem|cahoots|league|concert|unison) (with you|we|on this|here|, we|to)", "(partner|collaborate|cooperate|co-operate|collaborating|partnering) (with you|to|on this|together|in)", "(mutual|kind|our) (cooperation|co-operation|collaboration)", "(collectively|collaboratively|conjointly)",
	"we are (in|a|one|all|both) (this|it|team|pair|in|two|after the same|on the same)", "as (partners|allies|comrades|teammates|team mates|one team|a pair|a duo|a team) !(of (three|two|four))", "pull (together|through|in the same|the same|on the same)", "(same|one) (team|boat|hymn sheet|crew|storm) (as you|here|with you|we|you|and|together)",
	"meet (you|each other|one another|us) half - way", "meet (you|each other|us) halfway",
	// let us, in other words
	"(let|lets|make) (we|us two|us both|you and (me|i|us)|the two of us|we two)", "(come|c'mon|right|ok|okay|so) [,|now|on] (we|let us) [will|go|both|just|,] (do|try|look|go|start|beat|crack|take|get|find|figure) (it|this|at|through|over|back|that|together)",
	"(how|what) (should|shall|do) we (go|tackle|play|do|approach|attack|handle) (it|this|about|that)", "(what|where) (should|shall|do|can) we (try|do|look|go|check|start|begin|test) (next|first|now|then|from|about|?)", "(ready|shall|fancy|up for) [we|to|you] (begin|start|give it a|go|dive|tackle|crack) [with|in|on] (together|with me|in with)",
}
