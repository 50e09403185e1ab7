package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "hard-no",
	Label:  "No dead end",
	Title:  "Lead with what you can do",
	Why:    "A bare refusal tells people to go away. Say first what is open to them: an alternative, however small, gives them back some control.",
	Source: "K4, U2; Chang 2008, Singh et al. 2018",
	Kind:   check.Avoid,
	Weight: check.Must,
	Find: instead(
		"%s shuts the door. Lead with what you can do.",
		unless(
			"(if|when|whenever|unless|whether|until|in case|should|why|what|how) [<RB>] (i|we|you|they|it|this|that|he|she|the ...2|your ...2) [<RB>] (can|could|will|is|are|am|was|were|do|does|would|may) not",
			"(if|when|whenever|unless|whether|in case|should|once) [<RB>] (it|this|that|you|the ...2|your ...2) (is|are|becomes|seems|were) [<RB>] (unable|impossible|unavailable)",
			"(can|could|will) not [<RB>] (imagine|wait|stress|thank|agree more|believe|fault|blame|wish|overstate|express|deny|care|complain|praise|recommend ...2 enough|help but|say|emphasize|emphasise|see|find|locate|spot|reproduce|duplicate|think of|remember|recall|guess|hurt|hesitate|be (happier|prouder|more|held|blamed|faulted)|have been|have (<VBN>))",
			"i [also|still] can not [<RB>|seem to] get ...4 (to|working|going|running|up)", "i [also|still] can not [<RB>|seem to] (play|open|log|see|hear|reproduce|duplicate)",
			"(unable|able) to (find|see|locate|spot|reproduce|duplicate)", "(unable|able|(can|could) not) [to] (reach|get hold of|catch|get through to|contact) (you|your <NN*>|her|him|anyone|anybody)", "not possible for (anyone|anybody|someone|somebody|others|strangers|outsiders) (else|outside|but|from outside|without)", "^ without ...4 (nobody|no one|no-one) can", "(tray|drawer|lid|door|button|cursor|screw|bolt|wheel|switch) [<CD>] (would|will|did|does) not", "browser (will|would|does) not", "(i|we) have the (power|authority)", "(can|could) not tell (you|ye) how", "do not (mind|know)", "not only", "nothing that (can|could) not",
			"(nothing|not|never|no option|anything) [<VB*>] (off the table|out of the question|impossible|ruled out)",
			"(access|permission|card|cards|payment|payments|transaction|charge|password|pin|login|key|code|file|connection|mail|message|messages|certificate|request to connect) [that] [it|he|she|you|we] [<VB*>] (is|was|been|be|being|were|are|gets|got) [<RB>] (declined|refused|rejected|denied|turned down)",
			"not [<RB>] (possible|impossible) that", "it is not [<RB>] impossible", "do not take (that|this|it) lightly", "do not make the rules", "will not let (this|it|that|you|them|the|your|anyone|anything|anybody|another)", "(am|are) not giving up",
			"nothing (i|we|you) (can|could) do (wrong|better)", "possible to (tell|say|know|see|predict)", "can not have you", "not able to (sleep|thank)", "never (give|pass|hand|share|lend|send) [out|on|away] your", "^ unable to ...8 , (i|we|he|she|they) <VBD>", "not [<RB>] supported by (the|this|that) (website|site|page)", "will not happen ...4 again",
		),
		slices.Concat(
			each(canInstead, refuse...),
			each(canInstead, refuseVerb...),
			where(unasked, slices.Concat(
				each(canDo, deadEnd...),
				each(canDo, turnedDown...),
				each(canDo, notPossible...),
				each(canDo, productCannot...),
				each(canDo, barred...),
				each(canDo, shutDoors...),
				each(canDo, closedOff...),
				each(canDo, structured...),
				each(canDo, madeDoors...),
			)),
			where(named, each(canDo, namedCannot...)),
		)...,
	),
	Examples: []check.Example{
		{Bad: "«We can't» put private phones on the ward Wi-Fi.", Good: "We can [what you can do] instead of putting private phones on the ward Wi-Fi."},
		{Bad: "Unfortunately «I'm unable to» move the visit.", Good: "I can [what you can do] instead of moving the visit."},
		{Bad: "«It is not possible to» raise the mailbox beyond 50 GB.", Good: "We can [what you can do] instead of raising the mailbox beyond 50 GB."},
		{Bad: "«There's nothing we can do» about the drawings.", Good: "What we can do is [what you can do]."},
		{Bad: "A second screen «is out of the question».", Good: "A second screen: what we can do is [what you can do]."},
		{Bad: "«We don't» ship to boxes; got a street address?", Good: "We can [what you can do] instead of shipping to boxes; got a street address?"},
		{Good: "I see you can’t log in, so I’ve reset the lock."},
		{Good: "If you can’t find the letter, the code is on your statement too."},
		{Good: "I can’t imagine a week without the printer."},
		{Good: "You won’t be billed again."},
		{Good: "Nothing is off the table: your plan takes in falls."},
		{Good: "The card was declined by the shop’s terminal, and the money is back."},
	},
})
