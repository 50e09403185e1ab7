package rules

import (
	"slices"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:     "flippant-sorry",
	Label:  "No tossed-off sorry",
	Title:  "Say what you are sorry for",
	Why:    "A quick “sorry about that” sounds as if the trouble were small. Of all the parts of an apology, owning what happened matters most.",
	Source: "K4, U1; Lewicki et al. 2016",
	Kind:   check.Avoid,
	Weight: check.Should,
	Find: instead(
		"%s sounds tossed off. Say what you are sorry for.",
		unless(
			"better safe than sorry", "sorry (sight|state|card|cards|tale|story)",
			"(no need|nothing|no reason|not|never) ...3 (be|feel) sorry",
			"(oops|whoops) (is|was|hi|hello|page|screen|message|error)",
			"(my|our) bad (for|on|about)", "(is|was|by|with|of|from|for|in|to) (my|our) bad <NN*>",
			"(the|a|an|this|that|your|says|said|reads|no) (oops|whoops)", "(oops|whoops) of",
		),
		slices.Concat(
			[]wording{
				swap("^ [lol|lmao|haha|well|ok] [,] «sorry not sorry» ,", ""),
				swap("if (that|this) {what: ...10} , [then] (i|we) [do] (apologize|am sorry|are sorry|am [so|very|really] sorry) [, (i suppose|i guess)]", "I’m sorry that this {what}"),
				swap("if {what: !(you|any|anything|anyone|anybody) _ ...10} , [then] (i|we) [do] (apologize|am sorry|are sorry|am [so|very|really] sorry) [, (i suppose|i guess)]", "I’m sorry that {what}"),
				swap("if (you|any|anything|anyone|anybody) ...10 , [then] [(i|we) [do]] (apologize|apologies|sorry|am sorry|are sorry) [, (i suppose|i guess)]", "I’m sorry for [what went wrong]"),
				swap("if (i|we|it|that|this|anything) ...10 , [then] (sorry|apologies|my apologies)", "I’m sorry for [what went wrong]"),
				swap("should (you|anyone|anybody|anything) [have] ...12 , (i|we) (apologize|am sorry|are sorry)", "I’m sorry for [what went wrong]"),
				swap("should (you|anyone|anybody|anything) [have] ...12 , (an|my|our|the) (apology|apologies) [is [hereby] (extended|offered|in order|due)]", "I’m sorry for [what went wrong]"),
				swap("to the extent [that] (any|you)"),
			},
			each(leaveOut, "sorry not sorry", "[so] [terribly] sorry , tough luck", "how terribly sorry (i am|we are)"),
			each(sorryClause, deflecting...),
			each(sorryClause, conditional...),
			each(sorryClause, "[well] pardon (me|us) for (<VBG>|not)"),
			each(sorryNo, "^ [(i|we) (am|are)] [<RB>] sorry [,] (no|nope|not happening|not possible|no can do|no (refunds|exceptions)) !(<NN*>|<JJ*>)", "^ sorry , (i|we|there|it|this|that|<NNP>|<NNP> <NNP>) (can|do|is|are|will|does) not"),
			each(nil, "^ «[so|very|am|i am|we are] sorry [mate|sir|madam|love|dear|folks|all|guys]» [,] (can|could|will|would|do|does|is|are|was) not !(<PRP>)", "^ [(i|we) (am|are)] [<RB>] sorry [mate|sir|madam|love|dear|folks|all|guys] [,] (nothing (doing|(i|we) can)|no (luck|chance|way|dice|joy|go|deal|such luck)|not (our|my) (problem|job|department|area)|not (allowed|available|an option|on|going to happen|today|this time|without|until|for you)|none (left|available|in stock)|only (for|on|in|with|if|the|at|one)|(that|it|this|they|those|these|we|the <NN>|the <NN> <NN>) (is|are|was) [all|already|long|now|strictly] (closed|gone|full|over|finished|sold|expired|final|too (late|far|old)|beyond|against|out of|out|past)|(that|it|this|he|she|they|those|<NNP>|the <NN>) (does|do|will|can|would) not|you (will have to|must|need to|have to|are too late|are out of luck|missed (it|out|the (deadline|cut-off|cutoff|boat|window|slot)|your (chance|slot|turn|window))))"),
			each(sorryThat, "[(i|we) am|(i|we) are|my|our] [<RB>] (sorry|apologies) [,] [like|mate|sir|madam|ma|ma'am|love|dear|pal|now|lads|guys|folks|all|again|buddy|boss|oga|yaar] [,] (but|however|though|only|yet|still|except) !(not|above|a|one|once|two|if|when|because|waiting|in)", "(sorry|hate) to (burst your bubble|break it to you|rain on your parade|be the bearer of bad (news|tidings)|be blunt|say it) [,] but"),
			each(nil, "(sorry|hate) to (burst your bubble|break it to you|rain on your parade|be the bearer|be blunt) !([of bad (news|tidings)] [,] but)"),
			each(sorryFor("I’m sorry for the trouble", "I’m sorry that [what went wrong]"), shrugged...),
			each(sorryFor("I’m sorry for the trouble", "I’m sorry that [what went wrong]"), shruggedWays...),
			each(sorryClause, conditionalWays...),
			where(forNothing, slices.Concat(
				each(sorryFor("That was my mistake, and I’m sorry", "I’m sorry that [what went wrong]"), mine...),
				each(sorryFor("I’m sorry for the trouble", "I’m sorry that [what went wrong]"), tossed...),
				each(sorryFor("I’m sorry for the slip", "I’m sorry that [what went wrong]"), oops...),
				each(sorryFor("I’m sorry for the slip", "I’m sorry that [what went wrong]"), oopsWays...),
			)),
		)...,
	),
	Examples: []check.Example{
		{Bad: "«Sorry about that»! Have another go with the scanner.", Good: "I’m sorry for the trouble! Have another go with the scanner."},
		{Bad: "«My bad». The list is online for everybody now.", Good: "That was my mistake, and I’m sorry. The list is online for everybody now."},
		{Bad: "«Sorry, but» the deposit stays here.", Good: "I’m sorry that the deposit stays here."},
		{Bad: "«I'm sorry you feel that way» about our technician.", Good: "I’m sorry for [what went wrong]."},
		{Bad: "«Sorry if» the letter upset your mother.", Good: "I’m sorry that the letter upset your mother."},
		{Bad: "«Oops», one moment and I'll have it.", Good: "I’m sorry for the slip. One moment and I'll have it."},
		{Bad: "The theme stays, «sorry not sorry».", Good: "The theme stays."},
		{Good: "I’m sorry you missed the meeting because of our outage."},
		{Good: "Sorry, could you tell me which of the two lamps is on?"},
		{Good: "Sorry, I misread your letter; the fee is twelve."},
		{Good: "Sorry about that, the room is B14 and not B41."},
		{Good: "Sorry for the wait. The printer ran out of paper."},
		{Good: "My bad, I sent you last year’s list; the new one is online."},
		{Good: "Oops, I attached the wrong plan. The right one is below."},
		{Good: "Better safe than sorry: the card is frozen until you’ve seen those four calls."},
		{Good: "There’s no need to be sorry about that, anybody would have pressed it."},
	},
})
