package rules

// guessing are the openings of a guess: a clause follows.
var guessing = []string{
	"(i|we) [<RB>|would|will] (think|believe|guess|suspect|assume|imagine|reckon|suppose|presume|bet|wager|venture) [that]", "(i|we) do not [really|actually] (think|believe|suppose) [that] !(so|it $)",
	"(i|we) (am|are) [<RB>] (guessing|assuming|presuming|thinking|going to (assume|guess)) [that]", "i would [<RB>] (hope|expect|say) [that] (it|this|that|the|your|they|we)",
	"^ [<RB>] (guess|think|reckon|suspect|assume|suppose) [that] (it|this|that|the|your|they|we|there)",
	"[(i am|we are) [<RB>]] (pretty|fairly|reasonably|almost|relatively|quite) (sure|certain|confident|positive) [that]",
	"(my|our) [<JJ>|best|gut] (hunch|guess|suspicion|bet|theory|feeling|impression|assumption|money) [would be|is|says|:] [that|on]", "(my|our) understanding is [that]",
	"i have [got] (a|the) [<JJ>|sneaking] (feeling|hunch|suspicion|theory) [that]", "i wonder (if|whether) !(you|we could|i could)", "i doubt [that|if|whether]",
	"it [<RB>|would] (seems|seem|appears|appear) [to (me|us)] [like|as if|as though] [that] !(to|in|on|as|at|with|correctly|,|.)", "(it|this|that|which|everything) [<RB>] (looks|sounds) [to me] (like|as if|as though)", "^ (looks|sounds) [to me] (like|as if|as though|that)", "(,|;|:|-|and|but|so) «(looks|sounds) (like|as if|as though)»", "^ (seems|appears) (like|that|to|you|your|it|there|as|the|a|this|some)",
	"(seems|sounds) like", "(chances|odds) are [that]", "there is a [<JJ>] (chance|possibility) [that]", "it is [<RB>] (possible|likely|probable|conceivable|plausible) [that] !(to|for|with)",
	"it (may|might|could) [<RB>] be that", "could it be (that|the|a|an|your)", "seems (ok|okay|fine|stable|alright|all right|good) [now|again|to me|here]", "[one|a|another|the] [most|more|only] (possible|conceivable|likely|probable|plausible) (explanation|cause|reason) (is|would be|might be|could be|may be) that",
	"(i|we|one) (am|are|is|would be) inclined to (think|suspect|believe|say) [that]", "(i|we) (am|are) (hoping|led to believe) [that] !(to hear|for|you)", "(i|we) expect [that] (it|this) (is|was|will)", "(i|we) (have|get) the impression [that]", "(i|we) feel like", "it is (thought|believed|assumed|suspected|presumed) [that]", "^ hoping [that] !(to|you)", "it must be !(<JJ*>|<VBN>|<VBG>|so|very)",
}

// aside are guesses set beside the sentence.
var aside = []string{
	"as far as (i|we) (know|can (tell|see)|am aware|understand|remember|recall)", "to (my|our) knowledge", "(to the best of|to) (my|our) (knowledge|belief|recollection)", "(afaik|iirc|imo|imho|afaict)", "(if|unless) (i|we) (am|are) [<RB>] (not [<RB>] mistaken|mistaken|wrong|not wrong)", "unless i have (missed|got)",
	"if (memory|i) (serves|remember|recall) [me] [right|correctly|well]", "off the top of my head", "from what (i|we) (understand|know|can (tell|see)|gather|hear)", "in theory", "in my [humble|honest] (opinion|view)", "[i] might be wrong", "i could be wrong", "do not quote me",
	"(with [any|a (bit|little) of]|given) luck", "(fingers|everything) crossed [that]", "(touch|touching|knock on|knocking on) wood", "[or] so (i|we) hope", "let us hope", "here is hoping", "in all (likelihood|probability)",
	"(,|-) «(i|we) [would] (think|believe|guess|suppose|imagine|reckon|suspect|say|assume)» (,|.|!|;|$)", "(i|we) [would] (think|believe|guess|suppose|imagine|reckon|suspect|assume) $", "«(i|we) would (say|imagine|guess|think|hope)» (,|.|$)", "«it [<RB>|would] (seems|appears|seem|appear)» (,|.|$)",
	"could go either way",
}

// perhaps are the words that open a guess or stand before a fragment.
var perhaps = []string{
	"^ [<RB>|oh|well|yes|no|so|and|but|or] [,] «(maybe|perhaps|probably|possibly|presumably|supposedly|apparently|conceivably|likely|prolly|prob|probs|most likely|more than likely|most probably|may be)» [that] !(be|the (most|best) <NN*> ?)",
	"(,|;|:|-|'('|and|but|so|or|then|because|as|since|that) «(maybe|perhaps|probably|possibly|presumably|supposedly|apparently|conceivably|prolly|most likely|more than likely|most probably)»",
}

// mid are the words of a guess inside a sentence.
var mid = []string{
	"(maybe|perhaps|probably|potentially|presumably|supposedly|apparently|conceivably|prolly|possibly|hopefully|seemingly|arguably)", "(100|99|98|95|90|80|70) [%|percent] (sure|certain)", "more or less <VBN>", "(is|are|was) (thought|believed|assumed|suspected|presumed) to", "[most|very|more than|quite] (likely|probably|probable) !(to)",
	"<!(a|the|this|that|these|those|some|any|what|which|all|same|<CD>|no|every|each|another|other|of|new|different|<JJ*>|right|wrong|one|two) (kind|sort) of", "<!(a|the) (kinda|sorta)",
}

// seeming are verbs that make a guess of what follows them.
var seeming = []string{
	"<!(can not|could not|must|to|will|would|you|may|<CC>) (seems|seem|appears|appear) to (be|have|<VB>)", "«(you|we|they) (seem|appear) to» <VB>", "(looks|look) to (be|have)",
}

const (
	softest = `[also|still|now|then|just|all|soon|already|automatically|again|hopefully|really|probably|actually|definitely|only|even|easily|simply] `
	outcome = `(work|help|fix|solve|resolve|sort|cure|clear|stop|do (it|the (trick|job))|go (away|through)|come (back|up|down|through)|settle|improve|hold|last|finish|arrive|catch up|disappear|unlock|reduce|remove|delete|play|drop|land|appear in|load|sync|save|restore|prevent|restrict|bring it|become|be [back|all|now|soon] (fixed|fine|ok|okay|good|resolved|solved|sorted|back|up|gone|working|done|finished|ready|better|set|there|cleared|over|through|available|running|enough|possible|safe|restored|on|in|live|quicker|faster|easy|clickable|delivered|with you|no (problem|issue)))`
)

// shouldIt are the outcomes that somebody could just try.
var shouldIt = []string{
	"(it|that|this|everything|all|things) " + softest + "(should|ought to|oughta|shall) " + softest + `(work|fix (it|this|that)|solve (it|this|that)|sort (it|this|that) [out]|cure (it|that)|do (it|the (trick|job))|be [back|all|now] (fixed|fine|ok|okay|good|resolved|solved|sorted|working|better|set|cleared)|be it|have (fixed|done|solved|sorted) (it|that|this))`,
}

// should are outcomes that are only expected.
var should = []string{
	"<!(you|they|we|i|what|how|dialog|box|window|screen|button|panel|menu|message|prompt|why|who|<NN*> that|nobody|everyone|everybody|anyone) «(should|ought to|oughta) " + softest + "» " + outcome,
	"<!(what|how|why|which|who) (we|they) " + softest + "«(should|ought to) " + softest + "» (be " + softest + "(up|back|done|fine|ok|there|through)|have (it|this|them|an answer|news)|hear|know more|arrive|finish)", "you «should be " + softest + "» (fine|good|ok|okay|all set|set|sorted|back)",
	"there «should be» (no|nothing)", "^ «[that|it|this] should " + softest + "» " + outcome, "<!(you|how|what|which|who) «(should|ought to) " + softest + "have» (fixed|solved|sorted|cured|done|come|arrived|gone|cleared)", "should not (happen|recur|occur|come back|be a problem) !(to)",
}

// mightIt are guesses at the cause: "it could be …".
var mightIt = []string{
	"(it|this|that) (may|might|could) [<RB>] be !(better|best|worth|that|useful|helpful|a good|difficult|able|possible|used|worthwhile|an idea|easier|because|" + acted + ")", "[one|a|another|the] [most|more|only] (possible|conceivable|likely|probable|plausible) (explanation|cause|reason|culprit) (is|would be|might be|could be|may be)", "^ (may|might|could) [<RB>] be [that] !(" + acted + ")", "(,|;|-|but|or) «could [<RB>] be»",
}

// acted are participles that say what is done, not what is the case.
const acted = `!(caused|related|corrupted|blocked|affected|lost|broken|damaged|linked|overwritten|erased|infected|connected|loaded) <VBN>|easily`

// might are guesses at what something does or did.
var might = []string{
	"<!(you|i|we|as|that|which|why|how|<,>|users|people|they|who) (may|might) be [<RB>] !(able|asked|used|better|worse|subject|" + acted + ")", "<!(you|i|we|as|that|which|why|how|<,>|users|people|they|who) could be [<RB>] !(able|used|better|worse|" + acted + ")",
	"<!(i|as|why|how|users|people) (may|might) [<RB>|also|all|already] (be (causing|affecting|blocking|the (cause|reason|culprit|case|problem)|due|related|caused|because|experiencing|lacking|wrong|set|worn|up|fixed|down|lost|missing|broken|corrupted|using|mixing)|have (been|caused|had|gone|got|come|something|a|to do|information|<VBN>))",
	"<!(i|as|why|how|no ...2) could [<RB>|also|all|already] (be (causing|affecting|blocking|the (cause|reason|culprit|case|problem)|due|related|caused|because|lacking|worn|down|lost|missing|broken|corrupted|using)|have (something|to do|had|a|caused))", "<!(i|you|as|why|how) (may|might) [<RB>|also|all|just|very well] (work|help|fix|solve|resolve|cure|do the (trick|job)|do it|cause|explain|indicate|depend|mean|result|change|get|give|lead|come|happen|start|take|go|stop|end|not help|not work|not be|not ever|never|improve|suggest|ignore|sort|prevent)",
	"<!(i|you|as|why|how) could [<RB>|also|all|just|very well] (work|help|fix|solve|resolve|do the (trick|job)|do it|cause|explain|indicate|depend|mean|result|lead|happen|take)",
	"(may|might) [<RB>] be able to", "(we|i) could be able to", "you (may|might|could) (have|be [<RB>] (<VBG>|in|on|running|eligible))", "there (may|might|could) [<RB>] (be|have)",
	"<!(you|i|we|they|as) (might|may) be worth", "(this|that|which|it) would suggest", "must be something",
}

// vague are hedges for which there is nothing to put.
var vague = []string{
	"(do|does|did) not (seem|appear|sound|look) (to|like)", "(is|are) [most|very|quite|more than|also|still|rather] (likely|unlikely) to", "is [<RB>] unlikely", "[it is] [just|only] a [wild|educated|rough|total|unofficial] guess", "unofficial guess", "a hunch",
	"[one|a|another|the] [most|more|only] (possible|conceivable|likely|probable|plausible) (explanation|cause|reason|culprit)", "one possibility",
	"(usually|often|typically) does the trick", "should do you", "give or take",
}
