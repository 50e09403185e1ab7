package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "tentative",
	Label:  "No guesswork",
	Title:  "Say what you know, or offer to check",
	Why:    "“I think” and “should work” leave people wondering whether to believe it. The evidence is mixed, so this is a hint: where you are sure, say so; where you are not, say what you’ll check.",
	Source: "K4",
	Kind:   check.Avoid,
	Weight: check.Hint,
	Find: instead(
		"%s sounds like a guess. Say what you know, or what you’ll check.",
		unless(
			"(think|believe|guess|suppose|reckon) [that] (you are|you have|that is|it is|this is|you were) [<RB>|a] [<RB>] (right|correct|great|nice|fair|good|lovely|wonderful|wise|entitled|justified|owed|every (right|reason)|a right|<VBN> to be)",
			"(think|believe) [that] (it|that|this) (is|was) [<RB>] (awful|terrible|unfair|outrageous|wrong|unacceptable|dreadful|appalling|ridiculous|rotten|shocking|shameful|disgraceful|sad|horrible|unreasonable|unjust|lousy|shabby|great|lovely|wonderful|amazing|brilliant|brave|kind) (that|you|of|how|,|.|what|to|when)",
			"(i|we) believe (in|me|every|him|her)", "(i|we) believe you (,|.|:|;|-|about|and|when|$)", "(i|we) (think|guess) (so|not|of|about)", "think (i misread|we need to|we should|we can)",
			"imagine (how|your|you|what|that must|it must|this must)", "can [<RB>] (think|imagine|guess|assume)",
			"(must|can not|could not) [<RB>] (seem|seemed|have seemed)", "seem to (duplicate|find|reproduce)", "(seems|seem) (fair|unfair|reasonable|right)", "(may|might) be (frustrating|annoying|upsetting|confusing|inconvenient|disappointing|stressful|worrying)", "it (may|might) help to", "suspect nothing", "hoping (this|that) helps",
			"sounds like (a (great|good|nice|fun|lovely|plan|fair)|fun|great|good)", "(look|looks) like (this|that) (:|$)", "(chances|odds) are (not|good|bad|high|slim|better)", "(should|what ...3|will|would) look like",
			"(maybe|perhaps) (you|ye) (would|can|could|might|may|want|prefer|like|already)", "(maybe|perhaps) (try|consider|use|check|start|take|have|give|ask|best|start|let us|we (can|could|should)|i (can|could|should))",
			"(maybe|perhaps) ...8 (suit|suits|prefer|rather|handier|easier) ...6 ?", "(maybe|perhaps) ...8 (would|could|might) (let|suit|be [a|much|far] (happier|better|easier|nicer|handier|kinder|simpler|quicker)) ...12 ?", "(think|reckon|believe) [that] that is a ...2 (idea|plan|choice|question|thought)",
			"(to|you|a|and|as ...1|please) possibly", "(not|more|less|as|how|equally|un) likely", "the likely (lads|lad|story)", "as likely as",
			"you (may|might|could) [<RB>] (want|like|wish|try|use|contact|need|have (to|noticed|heard|seen|already|read|received|tried)|recall|remember|know|be (wondering|asked|charged)|see|get|also|do|choose|check|find|ask|go)",
			"(may|might|could) (i|we|you)", "could not have (<VBN>|come)", "(no one|nobody|anyone|who|nothing) could have", "as you may", "correct me if", "(whatever|whoever|who|whichever|however) ...8 (may|might)", "believe it (,|.|!|$)", "no ...2 could", "(may|might) do it for", "inconvenience ...3 (may|might|could)", "why ...2 (might|may|could) have", "what (might|may|could) [be] (cause|causing)",
			"what (it|that|this) looks like", "there may be a ...4 delay", "why apparently", "(maybe|perhaps) (<VB>|do not)", "the <JJR>",
			"(kind|sort) of (you|him|her|them|thing|person)", "(hope|hopes) (this|that|it|these) (helps|help|answers|clears|solves|resolves)",
			"(good|best of|bad|hard|no|your|out of) luck", "a bit of luck that", "any luck (?|with|yet|finding|getting)",
		),
		slices.Concat(
			each(checkWhether, guessing...),
			each(checkWhether, guessingWays...),
			each(leaveGuess, aside...),
			each(leaveGuess, asideWays...),
			each(aimAt, "^ hopefully [,]", "(,|;|:|-|and|but|so) «hopefully [,]»"),
			each(checkWhether, perhaps...),
			each(leaveGuess, mid...),
			each(plainVerb, seeming...),
			each(put("can"), "might could"),
			each(tryIt, shouldIt...),
			each(meantTo, should...),
			each(checkWhetherIt, mightIt...),
			each(worthTrying, might...),
			each(worthTrying, mightWays...),
			each(meantTo, shouldWays...),
			each(nil, vague...),
			each(nil, vagueWays...),
		)...,
	),
	Examples: []check.Example{
		{Bad: "«I think» it’s the splitter in the loft.", Good: "Let me check whether it’s the splitter in the loft."},
		{Bad: "«Maybe» the plugin was installed twice.", Good: "Let me check whether the plugin was installed twice."},
		{Bad: "The fuse is new, so «it should be fixed».", Good: "The fuse is new, so please try it once more and tell me what you see."},
		{Bad: "A restart «might work».", Good: "A restart is worth trying."},
		{Bad: "«It could be» the battery.", Good: "Let me check whether it’s the battery."},
		{Bad: "The delay is «probably» from customs.", Good: "The delay is from customs."},
		{Good: "I think you’re right to be annoyed."},
		{Good: "Maybe you’d prefer the desk near the window?"},
		{Good: "If you think the address is wrong, the pencil lets you change it."},
		{Good: "You should see a green tick beside it."},
		{Good: "Hope this helps!"},
		{Good: "You might want to keep the old card until July."},
	},
})
