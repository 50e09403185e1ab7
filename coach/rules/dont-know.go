package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "dont-know",
	Label:  "No “I don’t know”",
	Title:  "Offer to find out",
	Why:    "“I don’t know” ends the conversation; “let me find out” carries it on. People forgive a missing answer while somebody is looking for it.",
	Source: "K4",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s leaves them with nothing. Offer to find out.",
		unless(
			"(do|would) not know how (you|anyone|anybody|y'all|ye|your ...2) [have|had|could|can] [<RB>] (~put|~keep|~manage|~stand|~cope|~stay|~bear|bore|borne|~endure|~survive|~do it|found the|find the)",
			"(do|would) not know how (you|anyone|anybody|y'all|ye|your ...2) [have|had|could|can|all|ever|even] [<RB>] (taught|worked|sat|lived|got through|get through|made it|kept|kept (going|calm|smiling)|slept|waited|carried on|handled|dealt|survived|got anything|get anything|did it|did that|ran|did all|do all|run|got by|get by|stayed|held|hold|juggle|juggled|teach|work|live|sleep|cook|cooked|trade|traded|served|serve|concentrated|concentrate|hear yourself|function|functioned|remain|remained|remained so|pulled|pull|kept a)",
			"(no one|nobody|none of us) [<RB>] (knows|know) ...8 (as well as|better than|like (you|your|yourself)|more than you|as you do|the way you)",
			"(before|until|till|unless|lest) (i|we) (do|did) not know", "(you|they|he|she|u) (would|had) ...1 no (idea|clue)",
			"do not know (anyone|anybody|you|about you|each other|one another)",
			"(if|whether|when|unless) (i|we|you|they|he|she) (do|did|are|am|is) not [<RB>] (know|sure|certain)",
			"do not know (if|whether) you [have] [<RB>] (noticed|seen|saw|heard|tried|know|are aware)",
			"no idea (is|was|too)", "not sure (is|it helps|this helps|that helps)", "beats me (every|again|to it|at|by)",
			"(say|tell you|tell ye) how (sorry|glad|grateful|happy|pleased|sad|bad|badly|important|frustrating|thankful|embarrassed|ashamed|relieved|proud|annoyed|impressed|delighted|much|many|often)",
			"can not say (i|that i|we|no|enough|anything|something|more|this|too)",
			"could not tell you (i|that|this|it|everything|about|on the|over the|in (front|person)|at the time|before|earlier|then|until)", "(goodness|lord|heaven|god) knows (you|it has|it was|that you|we have|i have|they)",
			"<NN*> (nobody|no one) knows", "(about|in|on) it is unclear", "say sorry",
		),
		slices.Concat(
			each(startAgain, unknownYet...),
			[]wording{
				swap("(i|we) do not [<RB>] have {what: (a|an|any) [<JJ*>|<NN*>|release|delivery] (timeframe|timeframes|time frame|eta|date|timeline|timescale|estimate)}", "let me ask for {what}"),
				swap("(i|we) can not [<RB>] think of (a|any) [<JJ*>] (reason|cause|explanation)"),
			},
			where(bare, each(findOut, unknownOpening...)),
			where(bare, each(findOut, unknownWays...)),
			where(bare, each(findOut, unknownWider...)),
			each(findOutWhich, unknownPredicate...),
			each(findOutWhich, unknownToUs...),
			each(findOutWhich, unknownWiderToUs...),
			each(nil, unknownElsewhere...),
		)...,
	),
	Examples: []check.Example{
		{Bad: "«I don’t know» why the lamp is red. The line tests good.", Good: "Let me find out why the lamp is red. The line tests good."},
		{Bad: "«I'm not sure yet»; let me find out by noon.", Good: "Let me find out by noon."},
		{Bad: "The slides are back, and «no idea» when the new laptops come.", Good: "The slides are back, and I’ll find out when the new laptops come."},
		{Bad: "«Not sure» it runs on the old tablet.", Good: "Let me find out whether it runs on the old tablet."},
		{Bad: "Why the speed drops at nine «is a mystery to us».", Good: "Why the speed drops at nine is something I’ll find out for you."},
		{Bad: "As to when it ships, «your guess is as good as mine».", Good: "As to when it ships, let me find out for you."},
		{Good: "I don’t know how you put up with that noise for a week."},
		{Good: "If you are not sure which letter counts, it’s the one with the stamp."},
		{Good: "Not sure which cable it is? It’s the grey one."},
		{Good: "Anyone who knows the old system would have asked the same."},
		{Good: "No idea is too small for the wish list."},
		{Good: "You wrote “no idea what I pay for”: it’s 12.99 for the plan."},
	},
})
