package customer

import (
	"slices"
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// The feelings that are told apart.
const (
	Angry       = "angry"
	Frustrated  = "frustrated"
	Worried     = "worried"
	Embarrassed = "embarrassed"
	LetDown     = "let down"
	Tired       = "tired of it"
	Upset       = "upset"
	Stressed    = "stressed"
	Lost        = "lost"
	Hurried     = "in a hurry"
)

// unless not is what stands before a feeling that is not meant.
const unlessNot = "<!(not|never|no|not _|not <VBG>|no longer|without|nor|less|hardly)"

// mine leads up to a word for what the writer feels.
const mine = "(i|we|i am|we are|am|are we|feel|felt|feeling|getting|got|left|made|makes|making|leaves|leaving|beyond|so|really|very|extremely|absolutely|utterly|completely|increasingly|quite|pretty|incredibly|understandably|more than|more and more|a bit|rather|just|genuinely|seriously|totally|truly|bit|and|been|me|us)"

// verily may stand between.
const verily = "[so|really|very|getting|just|quite|absolutely|now|all|a bit|pretty|feeling|extremely|beyond|increasingly|utterly|completely|left|rather|truly|genuinely|also|still]"

// A shown feeling is a name with the ways to say it. {it} is the customer's
// own word.
type shown struct {
	name string
	ways []draft.Phrase
}

// feels lists the feelings, those that ask most for an answer first.
var feels = []shown{
	{Angry, draft.MustPhrases(
		unlessNot+" "+mine+" "+verily+" {it: (angry|furious|livid|fuming|outraged|seething|raging|irate|cross|enraged|incensed)} !(customer|customers|parents|people|callers|red|section|signal)",
		"^ {it: (angry|furious|livid|fuming|outraged|seething)}",
		mine+" (pissed off|steaming mad|spitting feathers)", "(makes|made|making) my blood boil", "i could scream",
	)},
	{Embarrassed, draft.MustPhrases(
		unlessNot+" {it: (embarrassed|embarrassing|humiliating|humiliated|mortified|mortifying|ashamed)}",
		"(look|looked|stood|standing|sitting|looking|feel|felt) ...4 like (an|a|such an|such a|complete|total) ...1 (idiot|fool|liar|amateur|clown|beginner)",
		"(made|makes|making) (me|us) ...1 look ...2 (like|stupid|bad|foolish|unprofessional|ridiculous|silly)",
	)},
	{Worried, draft.MustPhrases(
		unlessNot+" "+mine+" "+verily+" {it: (worried|scared|afraid|frightened|anxious|nervous|panicking|panicked|terrified|alarmed|petrified)} !(of heights)",
		unlessNot+" {it: (worrying|worrisome|scary|frightening|terrifying|alarming)}",
		"^ {it: (worried|scared|panicking|terrified)}", "(i am|am|in) ...1 in ...1 panic", "i (fear|dread)", "(can not|could not|did not|hardly) sleep",
		"is (everything|it|it all|all of it|my work) (gone|lost) [for good|forever] ?",
	)},
	{Upset, draft.MustPhrases(
		unlessNot+" "+mine+" "+verily+" {it: (upset|heartbroken|devastated|gutted|distraught|distressed|shaken|sad)}",
		unlessNot+" {it: (upsetting|heartbreaking|devastating|distressing)}",
		"(i|we|me|us) ...3 {it: in tears}", "(i am|i was|i have been) ...1 {it: (crying|shaking|sobbing)}", "i cried", "(breaks|broke) my heart",
	)},
	{LetDown, draft.MustPhrases(
		unlessNot+" {it: (disappointed|disappointing)}", unlessNot+" ~feel {it: (let down|betrayed|cheated|ignored|abandoned)}", "(been|being|was|were) {it: (let down|lied to|misled|ignored)}",
		"(expected|expect|deserve|hoped for) (better|more) (from|of|than)",
	)},
	{Tired, draft.MustPhrases(
		"{it: (tired|sick|sick and tired|weary)} of !(the color)", unlessNot+" {it: fed up}", "(had|have had|have) [quite|more than|about] enough of", "i have had (enough|it)", "at my wit ...1 end", "at (my wits|the end of my) ",
		unlessNot+" "+mine+" "+verily+" {it: (exhausted|worn out|worn down)}", "i can not (keep|go) (on|doing|ringing|calling|chasing|explaining)", "(losing|lost|out of|end of my) patience", "i give up",
		"round in circles", "in circles",
	)},
	{Stressed, draft.MustPhrases(
		unlessNot+" {it: (stressed|stressful|stressing)} !(test)", unlessNot+" "+mine+" "+verily+" {it: (overwhelmed|desperate|helpless)}", "under ...4 pressure", "going (mad|crazy|insane|out of my mind)", "beside myself", "^ {it: desperate}",
	)},
	{Frustrated, draft.MustPhrases(
		unlessNot+" {it: (frustrated|frustrating|annoyed|annoying|irritated|irritating|exasperated|exasperating|infuriating|maddening|aggravating|tiresome)}",
		"(driving|drives|drove) (me|us) (mad|crazy|nuts|insane|up the wall|round the bend|to despair)", "pulling my hair", "(a|this) {it: nuisance}", "{it: frustration}", "unacceptable", "ridiculous", "(a|is a|this is a) joke", "a (circus|farce|disgrace)",
	)},
	{Lost, draft.MustPhrases(
		unlessNot+" "+mine+" "+verily+" {it: (confused|stuck|baffled|clueless)}", "(am|feel|feeling|completely|totally|utterly|quite) {it: lost} !(my|the|our|a|an|property)", "{it: confusing}", "at a loss",
		"(not|no) [very|so] (good|handy|great) with (computers|technology|these|this|such|it|that|tech)", "~feel ...1 (stupid|dumb|silly)", "no idea (what|how|where|why) ",
	)},
	{Hurried, draft.MustPhrases(
		unlessNot+" {it: (urgent|urgently)}", "<!(no|not|never) (asap|as soon as possible) !(is|was)", "(fix|fixed|help|call|answer|reply|respond|need|want|wipe|solve|send|act|stop) ...3 (immediately|right away|straight away|right now|at once)",
		"(please|pls) ...1 hurry", "(running|run|short) (out of time|of time|on time)", "every minute counts", "<!(not|no|not in a|not in any|no great) (in a hurry|in a rush)", "(need|want) (it|this|that|them|my ...2|an answer|the ...2) ...2 (today|now|tonight|by (noon|tomorrow|tonight|<CD>)|within)",
	)},
}

// feelings are the feelings that a message names, one of each kind.
func feelings(d *draft.Draft) (list []check.Feeling) {
	for _, f := range feels {
		for _, p := range f.ways {
			if m, ok := first(p, d); ok {
				word := ""
				if at, ok := m.Part("it"); ok {
					word = strings.ToLower(strings.Join(strings.Fields(at.In(d.Text)), " "))
				}
				list = append(list, check.Feeling{Name: f.name, Word: word, At: m.At})
				break
			}
		}
	}
	return slices.Clip(list)
}

func first(p draft.Phrase, d *draft.Draft) (draft.Match, bool) {
	for m := range p.Matches(d) {
		return m, true
	}
	return draft.Match{}, false
}
