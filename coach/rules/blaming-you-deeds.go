package rules

import (
	"slices"
	"strings"

	"levelhead/coach/draft"
)

// pasts gives the past forms of a list of verbs, whatever the tagger makes of
// them: behind "you" they are nothing else. Verbs whose past is their base
// are left out.
func pasts(list string) string {
	var forms []string
	for base := range strings.SplitSeq(list, "|") {
		for _, tag := range []string{"VBD", "VBN"} {
			if f := draft.Inflect(base, tag); f != base && !slices.Contains(forms, f) {
				forms = append(forms, f)
			}
		}
	}
	return strings.Join(forms, "|")
}

const (
	// wrongdoing are deeds that put somebody in the wrong by their very name.
	wrongdoing = `break|damage|mess|screw|ruin|corrupt|infect|wipe|erase|overwrite|fiddle|tinker|tamper|meddle|smash|crack|kill|brick|botch|bungle|jam|yank|wreck|trash|destroy|mangle|misread|misunderstand|mistype|misspell|misplace|mislay|mishandle|misuse|misconfigure|misinterpret|misdial|misjudge|ignore|neglect|disregard|overlook|omit|provoke|muddle|mix|confuse|scratch|bend|skip|spill|drop|unplug|knock|kick|drown|soak|overload|overcharge|overwrite|sabotage|disobey|flout|breach|violate|interrupt|abort|jeopardise|jeopardize|void|squander|waste|bypass|circumvent|override|mismanage|miscalculate|misremember|bother|refuse|forget|neglect|pour|trip|tread|tear|rip|burn|fry|melt|squash|lock`
	// lax are words for somebody who took no care.
	lax   = `(careless|sloppy|negligent|reckless|lax|lazy|foolish|silly|forgetful|inattentive|clumsy|hasty|irresponsible|stubborn|unwise|thoughtless|rash|naive|gullible|unprepared|uncooperative|unreasonable|inconsiderate|dishonest|too (slow|late|quick|hasty|trusting|impatient|trusting))`
	slyly = `[have|had|yourself|then|also|simply|just|clearly|obviously|probably|really|actually|evidently|apparently|must have|may have|again|even|once|first|later|only|both|all]`
)

// deedBlames are the ways that turn on what somebody did.
func deedBlames() (all []wording) {
	put := func(say string, phrases ...string) {
		for _, p := range phrases {
			all = append(all, wording{phrase: draft.MustPhrase(p), say: say})
		}
	}
	heeded := `reading|checking|listening|looking|asking|waiting|following|saving|updating|paying attention|backing|charging|turning|switching|plugging|scrolling|using your|thinking`
	put(sayDuty,
		dare+` (you|u) `+slyly+` (`+pasts(wrongdoing)+`) !(nothing|no|none|by|out of|us|me|out !(of))`,
		dare+` (you|u) `+slyly+` (fell for|agreed to (the|this|our|those)|went (against|ahead)|gave in|walked (away|off) with|walked into|signed away|took (it|the <NN>|that|this|your <NN>) (apart|off|out|to bits)|put (it|the <NN>|that|your <NN>|them) [in] (in the (wash|sink|water|oven|bath|microwave)|backwards|upside down|the wrong way|wrongly|inside out|under|next to|too close)|set (it|the <NN>|that) [up] (wrong|wrongly|incorrectly|too high|too low)|cut (it|the|your) <NN>|hit it|clicked (a|an|the|that|on a|on the) [<JJ>] (link|attachment|ad|popup|pop-up|banner))`,
		dare+` (you|u) `+slyly+` (gave|given|handed|told|shared|sent|showed|passed|posted|published|revealed|disclosed|leaked|emailed|mailed|wrote|written|stuck|left) [them|him|her|someone|somebody] [the|your|a|all|out] [your|the|out] [<NN*>] (password|passwords|pin|code|details|login|credentials|card|key|keys|number) (to|with|on|in|over|away|out|under)`,
		dare+` (you|u) `+slyly+` (allowed|let|permitted) (the|your|it|this|that|a|someone|somebody|anyone|strangers|others|him|her|them|malware|another) !(us|me|know|see|have|us know)`,
		`reason ...6 (is|was|being) [that|because] (you|u) (<VBD>|did not|have not|never|forgot|skipped|left|do not|keep|are <VBG>|had)`, `because (you|u) <VBP> (everything|anything|every|too (many|much)|so many|the same|nothing|without|whatever|whichever)`,
		`your [own] (side|end|team|office|department|people|colleagues|company|lot|staff) (has|have|had|did|was|were) [<RB>] (not !(at fault|to blame|the|a|alone|wrong|told|informed|able)|never|failed|forgotten|neglected)`,
		`(^|,|but|and|well|then|after all|;) (you|u) did (agree|accept|sign|choose|confirm|tick|ask for|want|know|say so|insist)`,
		`<!(what|how|which|why|when|if|that) (you|u) [really|simply] (only|just|merely|simply) (needed|had) to`,
		`(you|u) (obviously|clearly|evidently|apparently|plainly|simply|just) (did not|have not|had not|do not|never|are not|were not) !`+unmet,
		`<!(if|when|sorry|that) (you|u) (do not|did not|never) (seem|seemed|appear|appeared) to [<RB>] !(receive|get|be receiving|have (received|got|a|the|any|had)|be getting) <VB>`)
	put(saySuspect,
		`<!(our|my) (looks|look|sounds|seems|appears|like|that|probably|guess|suspect|bet|think|clearly|obviously|^|,|because) «(someone|somebody)» [<RB>|has|must have] (forgot|forgotten|did not|was not|failed|dropped|spilled|spilt|unplugged|left (it|the)|broke|broken|kicked|skipped|ignored|sat on|stepped on|was (careless|in a hurry)|could not be bothered) !(...6 (our|us|we|here))`,
		`(someone|somebody|anyone) (in|at|on|from) your [<JJ*>|own] [<NN*>] <NN*> [<RB>|must have|may have|has|probably] !(called|wrote|reported|told|asked|mentioned|sent|contacted|rang|signed|found|helped|emailed|phoned|requested|said|opened a|raised) <VBD|VBN>`,
		`(you|u) must be (doing (something|it|that|this)|using the|typing|pressing|confusing|mistaking|looking at the|entering|reading the|thinking of|forgetting|mixing|holding|clicking|misreading|imagining|connecting|opening)`,
		`(nobody|no one|none|no-one) (but|except|other than|apart from|besides) (you|yourself) (had|knew|could have|was|is to|used|did)`, `<!(that|so) only (you|yourself) (had|knew|could have|were|used|did)`)
	put(sayVerdict,
		mind+` (you|u) (have been|were|had been|are|are being|have (also|simply|clearly) been) [<RB> <!(not|never|hardly)|a bit|a little|far|a tad|quite] `+lax,
		`(fault|mistake|error|blame|responsibility|culprit|cause) (lies|lay|is|rests|sits|was|falls) [<RB> <!(not|never|hardly)] (with you !(<NN*>)|with yourself|at your (door|end|feet|side)|on your (side|part|shoulders|end)|on you !(<NN*>)|yours !(<NN*>))`,
		`<!(no|not an|not a|not any|any|without|never|not|some kind of) [a|an|the|one|some] (mistake|error|lapse|oversight|slip|slip-up|omission|blunder|misunderstanding|typo|mix-up|failure|negligence|carelessness|misuse|misstep|mishap|confusion) (on|at|from|by|of|in) your (end|part|side|team|office|department|people|staff|colleague|house|family|hand|hands)`,
		`(you|u) (are|were|have been) [<RB> <!(not|never|hardly)] <VBG> <!(anything|not) ...4 (wrong|wrongly|incorrectly|improperly|the wrong way|backwards|upside down|the wrong (one|button|key|number|page|form|box|site|side|account|file|code|tab|port|plug|thing|menu))`,
		`your ...6 (is|was|are|were) (what|why|how) (`+pasts(wrongdoing+"|cause|delete|block|lead|trigger|cost")+`|this (happened|failed|broke)|it (happened|failed|broke|stopped|died|is)|the <NN> (failed|broke|stopped|died|is))`,
		mind+` (you|u) (have|use|used|chose|picked|had|set) (a|an|such a) [<RB>] (weak|bad|poor|terrible|silly|obvious|stupid|dreadful|unsafe|insecure|messy|sloppy|cheap) (password|passwords|setup|backup|config|configuration|cable|charger|choice|pin|installation)`, `no wonder (you|u) (got|were|have been|are) (hacked|locked|infected|robbed|scammed|banned|blocked|caught)`,
		`consistent with [user|customer|<JJ*>] (misuse|abuse|a drop|mishandling|being dropped|neglect|dropping)`, `(wrong|fine|perfect|okay|ok|working|worked|well|order|nothing) ...6 (until|till|before) (you|u) [<RB>] !(called|rang|wrote|told|reported|go|get|can|are|see|have|need|received|got) <VBD|VBN|VB>`)
	put(sayHindsight,
		`(would|could|might) ...8 had (the|your|it|that|this|a|these|those|all) ...3 been [<RB>] <VBN|VBD>`, `(had|if) (the|your|it|that|this) ...3 [had] been <VBN|VBD> ...4 (when|as|like|the way) (we|i) (asked|advised|told|said|instructed|suggested|wrote|explained|recommended)`,
		`(would|could|might) [not] (have|be|still) ...8 if (you|u) had [<RB>|but] !(been (told|given|sent|able|warned|informed)|received|got|heard|wanted|liked|preferred|not|had|to) <VBN|VBD|VB>`,
		`(next time|in future|in the future|from now on|another time|perhaps|maybe|have you tried|do|please|kindly|why not|^) [,] [please|just|maybe|perhaps|you could|you might|do] (try|consider|think about|start) [by|actually|with] (`+heeded+`)`, `^ try (reading|listening|paying|thinking|following)`,
		`(i|we) [did|have|had|clearly|already|repeatedly|specifically|also|even] (warn|warned|reminded|cautioned) (you|u) !(when|once|if|as soon)`, `(i|we) [did|have|had|clearly|already|repeatedly|specifically|expressly] (told|asked|advised|instructed) (you|u) (not to|so !(that)|clearly|repeatedly|specifically|more than once|time and)`)
	put(sayDoubt,
		`^ (you|u) [also|now|still] (say|state|insist|assert|assure|swear|maintain|tell us|tell me) ...12 , (but|yet|however|though|although|and yet|while)`, `^ (you|u) (insist|assert|swear) [that|it|the]`)
	kindly := `(said|mentioned|asked|reported|told|sent|wrote|waited|tried|got|received|had|were|did|called|rang|noticed|found|saw|heard|described|explained|lost|needed|wanted|paid|felt|suffered|deserved|came|was|spotted|caught|kept)`
	put(sayDuty,
		`(^|,|;|and|but) «(you|u) `+slyly+` !`+kindly+` <VBD>» ...8 [,|;|-] (so|hence|therefore|thus|and so|which is why|that is why|and now) ...5 (not|no|never|gone|lost|dead|broken|blocked|locked|failed|stopped|late|void|wrong|useless)`,
		dare+` (you|u) (hung up|walked out|stormed|shouted|swore|yelled|screamed|slammed|snapped at|lied|cheated|stole|threatened|insulted)`, `(you|u) (answered|replied to|read|returned|opened|followed|paid|kept|took|heeded) (none|nothing|neither|not one|not a single)`,
		`<!(if|that|sorry) (you|u) (have had|had|have) (since|<CD>|weeks|months|days|ample|all|more than|over) ...3 to !(wait|live|deal|cope|call|chase|go|put|sit|explain|decide|choose) <VB>`, `(you|u) made (us|me|him|her|them|our <NN>) !(smile|laugh|happy|think|feel|day|see|look|wonder|proud) <VB>`,
		mind+` (you|u) (have not|did not|had not|do not) ...6 (properly|carefully|correctly|fully|thoroughly|as (told|asked|instructed|advised|described|explained|requested))`, `(you|u) (accepted|took|ran) (the|a|that|this) [<JJ>] risk`,
		`<!(if|can|could|may|to|or|when|should|what|that|which|as|whether) (you|u) !(found|fixed|solved|introduced|described|tried|worked|helped|`+`are|were|can|could|may|will|would|might|must|should) <VBD> ...3 (yourself|yourselves) !(time|a lot)`,
		dare+` (you|u) [have|had] [<RB>] (exceeded|overrun|overran|overstayed|outstayed|overused|overdrawn|overspent|(went|gone) (over|past|beyond|above) (the|your)|maxed out|burnt through|burned through|hogged)`,
		`<!(not) (never|not|wrongly|incorrectly) [<RB>|been] <VBN|VBD> [<RB>] (from|at|on) your (end|side|part)`, `because (you|u) have (caps|the|your|it|that|an|a) ...4 (on|off|open|wrong|closed|disabled|turned|muted|blocked|installed|running)`,
		`(pity|shame|too bad|unfortunate|regrettable) [that] (you|u) (did not|never|had not|could not have|have not) ...4 (sooner|earlier|before|then|in time|first|at the time|at once|us)`, `(you|u) (did not|never|could have|should have|might have) (say|said|mention|mentioned|tell|told|report|reported|ask|asked|come|came|call|called|ring|rung) ...4 (sooner|earlier|at the time)`)
	put(sayHindsight,
		`^ had ...5 been ...8 (would|could|might)`, `why ...10 in the first place`, `why (was|were|is|are) (your|the) ...5 (off|unlocked|unattended|in the (car|rain|sun|bath|kitchen)|left|not (backed|charged|plugged|saved|updated|locked))`,
		`(anyone|anybody|everyone|everybody|whoever|someone|people) who (reads|read|looks|looked|listens|listened|checks|checked|pays attention|bothers|bothered|can read|had read)`, `(a bit|a little|some|more|better|bit more|little more|slightly more) ...2 (care|attention|patience|planning|diligence|preparation|thought|caution|honesty|foresight) ...4 (would|could|might|from you|on your)`)
	put(sayDoubt,
		`(impossible|possible|happen|happens|occur|occurs|work|do (this|that)) [<RB>] unless (you|u|someone|somebody) (<VBD>|have|had|did|are)`, `only (happens|happen|occurs|occur|possible|comes up|goes wrong|appears|breaks|fails) (if|when|after|because) (you|u|someone|somebody|people|users)`,
		`(odd|strange|curious|funny|weird|suspicious|peculiar|remarkable|interesting|hard to believe|difficult to believe) [that|how] (you|u) (only|did not|never|waited|did|say|claim|still|would|had|should|suddenly)`)
	put(sayVerdict, `(^|,|and|but|-|;) it is (you|yourself) (.|!|$|, not)`, `(ruined|broken|damaged|worn|killed|caused|bent|cracked|destroyed|harmed|spoiled|spoilt) [out] by (the way|how|what) (you|u)`)
	put(sayTheirs, `(someone|somebody|`+yours+`) ((in|at|on|from) your [<JJ*>|own] [<NN*>] <NN*>|) (keeps|keep|kept|has been|have been|had been) [on] (pulling|unplugging|moving|switching|turning|kicking|knocking|changing|deleting|using|sharing|ignoring|leaving|playing|messing|at|into|fiddling|opening|closing|blocking|touching)`,
		`your [own|little|old|young|elder|younger] (kid|kids|child|children|son|daughter|cat|dog|husband|wife|partner|colleague|colleagues|team|staff|flatmate|brother|sister|intern|people|lot) (has|have|had|must have|may have|might have) been (at|in|on|into|using|playing|messing|fiddling)`)
	return all
}
