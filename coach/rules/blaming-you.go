package rules

import (
	"strings"

	"levelhead/coach/check"
)

var _ = add(check.Rule{
	ID:      "blaming-you",
	Label:   "No “you” as the culprit",
	Title:   "Say what happened, not who did it",
	Why:     "A blaming “you” makes people defend themselves instead of listening; how often “you” is said does no harm, blame does. The document wasn’t saved, and the computer has the memory problem.",
	Source:  "T6; Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4); Rogers et al. 2018, PeerJ 6",
	Kind:    check.Avoid,
	Weight:  check.Must,
	Respect: true,
	Find:    blamingYou,
	Examples: []check.Example{
		{Bad: "The draft is gone because «you didn’t save» the file.", Good: "The draft is gone because the file wasn’t saved."},
		{Bad: "«You forgot to renew» your licence, so the mails stopped.", Good: "The licence wasn’t renewed, so the mails stopped."},
		{Bad: "«You should have checked» the cable first.", Good: "It would have helped to check the cable first."},
		{Bad: "«You must have deleted» the folder on Monday.", Good: "The folder may have been deleted on Monday."},
		{Bad: "That was «your mistake», and the fee stays.", Good: "That was a mix-up, and the fee stays."},
		{Bad: "«You are infected», so I have cut the line for now.", Good: "Your device is infected, so I have cut the line for now."},
		{Bad: "«You claim that» the parcel came empty.", Good: "You mentioned that the parcel came empty."},
		{Bad: "«You typed the wrong» code, which locks the account.", Good: "The wrong code was typed, which locks the account."},
		{Bad: "«Your team broke» the display on Friday.", Good: "The display broke on Friday."},
		{Good: "I’m sorry you didn’t get the parcel."},
		{Good: "If you forgot your password, click the link below the box."},
		{Good: "You should have received the code by now."},
		{Good: "You didn’t do anything wrong, the cable was loose."},
		{Good: "You must have had a hard morning."},
		{Good: "None of this is your fault, the update had a bug."},
		{Good: "It was our mistake and we failed to tell you."},
	},
})

// The fragments that the phrases are made of.
const (
	// mind are the words before "you" after which nobody is blamed.
	mind = `<!(if|in case|incase|unless|whether|whenever|once|sorry [that]|glad [that]|happy [that]|relieved [that]|good [that]|great [that]|lucky [that]|pity [that]|shame [that]|did|do|does|have|had|has|can|could|would|will|should|may|might|must|are|were|is|what|how|where|which|who|whom|than|anything [that]|something [that]|everything [that]|all [that]|those|ones|<NN|NNS|NNP> [that|which]|even though|although|though|assume|assume that|assuming|assuming that|suppose|provided [that]|no matter|because of what|say|imagine)`
	// mindful is mind where the thing follows that was not done: then a noun before
	// "you" is no relative clause's.
	mindful = `<!(if|in case|incase|unless|whether|whenever|once|sorry [that]|glad [that]|happy [that]|relieved [that]|good [that]|great [that]|lucky [that]|pity [that]|shame [that]|did|do|does|have|had|has|can|could|would|will|should|may|might|must|are|were|is|what|how|where|which|who|whom|than|anything [that]|something [that]|everything [that]|all [that]|those|ones|<NN|NNS|NNP> (that|which)|even though|although|though|assume|assume that|assuming|assuming that|suppose|provided [that]|no matter|because of what|say|imagine)`
	// dare is mind for things that are blame in "until you …" and "when you …" too.
	dare = `<!(if|in case|unless|whether|did|do|does|have|had|has|can|could|would|will|should|what|which|than|anything [that]|<NN|NNS> [that|which])`

	youAll  = `(you|u|ye) [all|guys|people|lot|yourself|also|then|simply|just|really|still|clearly|obviously|apparently|evidently|even|only|both]`
	maybeBy = `[accidentally|inadvertently|inadvertenly|mistakenly|unintentionally|wrongly|incorrectly|carelessly|probably|obviously|apparently|evidently|clearly|presumably|somehow]`

	// thing is what was done or not done, as a noun phrase.
	thing = `{thing: [all|both|any] [<DT|PRP$|CD>] [<CD>] [<JJ*|VBN|VBG>] [<NN*>] [<NN*>] (<NN*>|it|them|anything|something|everything|that !(<NN*>)) [of [<DT|PRP$>] [<JJ*>] [<NN*>] <NN*>]}`
	part  = `{part: [up|in|out|off|on|back|down|over]}`

	// theirs are people on the customer's side.
	theirs = `(your [own|new|old|young] [<NN*>] (team|staff|son|daughter|kid|kids|child|children|husband|wife|colleague|colleagues|assistant|secretary|office|department|people|guys|lads|drivers|driver|users|employees|employee|boss|manager|admin|administrator|developer|accountant|electrician|predecessor|friend|partner|mother|father|mum|dad|brother|sister|builders|cleaner|cleaners|intern|trainee|apprentice|company|crew|workers|nurse|nurses|foreman|reception|receptionist|flatmate)` +
		`|(someone|somebody|whoever) (at|in|from|on|of) (your|the) [<NN*>] <NN*>)`
)

// Verbs, as lists of bases. duties are what people are told they did not do;
// deeds what they are told they did.
const (
	duties = `save|back|press|click|tick|check|read|follow|attach|include|provide|enter|fill|complete|sign|send|reply|answer|respond|update|restart|reboot|renew|pay|cancel|confirm|register|activate|plug|connect|insert|charge|test|report|return|upload|submit|bother|wait|bring|close|finish|select|verify|scan|switch|turn|log|secure|lock|store|pack|label|configure|tell|inform|warn|notify|contact|ring|call|mention|specify|state|describe|explain|share|post|hand|quote|supply|give|disclose|clean|remove|disconnect|eject|unplug|leave|keep|put|copy|export|archive|apply|format|validate|test|sync|empty|clear|reset|look|listen|show|let|change|set|type|add|write|think|pay|book|order|ask|use|delete|stick|stay|turn up|come|say|try|install|choose|reach|accept|allow|notice|maintain|service`
	deeds  = `break|damage|mess|screw|ruin|corrupt|infect|wipe|erase|overwrite|fiddle|tinker|tamper|meddle|spill|smash|crack|kill|brick|botch|bungle|jam|ram|yank|wreck|trash|destroy|mangle|misread|misunderstand|mishear|mistype|misspell|misplace|mislay|mishandle|misuse|misconfigure|misinterpret|mistake|misdial|misjudge|ignore|neglect|disregard|overlook|omit|cause|provoke|muddle|mix|confuse|scratch|bend`
	moves  = `change|delete|click|press|switch|turn|move|remove|unplug|close|open|disable|enable|type|enter|install|uninstall|download|select|choose|set|drop|touch|alter|edit|rename|cancel|pull|knock|disconnect|block|lock|format|reset|copy|mix|swap|leave|plug|put|let|hit|tap|clean|upload|push|use|tick|untick|uncheck|replace|send|lose|add|import|update|upgrade|restart|modify|empty|log|sign|accept|deny|decline|refuse|skip|forget`
)

// as gives the verbs of a list as alternatives, any form, with one of the
// tags where tags are given.
func as(list, tags string) string {
	var b strings.Builder
	b.WriteByte('(')
	for i, v := range strings.Split(list, "|") {
		if i > 0 {
			b.WriteByte('|')
		}
		head, tail, _ := strings.Cut(v, " ")
		b.WriteString("~" + head)
		if tags != "" {
			b.WriteString("<" + tags + ">")
		}
		if tail != "" {
			b.WriteString(" " + tail)
		}
	}
	b.WriteByte(')')
	return b.String()
}

// bases gives the bases of a list as alternatives.
func bases(list string) string { return "(" + list + ")" }
