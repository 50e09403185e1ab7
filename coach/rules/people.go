package rules

import (
	"strings"

	"levelhead/coach/draft"
)

// people are words for persons and for groups of them, in the singular.
var people = folded(`customer client user caller cust guest visitor subscriber buyer shopper member patient student pupil teacher lecturer professor doctor nurse surgeon dentist
	boss manager owner director principal head dean chair chairman ceo foreman supervisor secretary clerk receptionist accountant lead bookkeeper treasurer lawyer solicitor auditor examiner trainee apprentice intern junior senior
	colleague coworker teammate assistant partner co-author author editor developer designer admin administrator engineer technician tech agent rep operator driver courier landlord landlady tenant neighbour neighbor farmer baker chef waiter
	man woman guy guys lad lass bloke dude fella fellow chap gent gentleman lady girl boy kid child children people person folk folks ppl parent parents mum mom dad father mother son daughter husband wife spouse sister brother uncle aunt gran grandma grandpa
	team staff crew office department dept branch shift desk ward floor board committee council registry forum group class school company firm family household house crowd lot half everybody everyone somebody someone nobody anyone anybody whoever who
	volunteer donor applicant candidate citizen resident passenger traveller player gamer creator seller vendor temp cashier supplier contractor electrician plumber predecessor successor employee worker employer salesman representative mod moderator reader writer speaker
	sir madam oga ma'am mister professor pharmacy purchasing accounting accounts finance sales marketing hr`)

// things are words for what has no feelings, in the singular.
var things = folded(`server machine computer laptop pc mac tablet phone handset mobile ipad iphone printer scanner copier monitor screen display tv television projector camera webcam headset speaker microphone mic keyboard mouse trackpad router modem switch hub box dongle adapter adaptor charger battery
	cable wire plug socket pin port fuse breaker boiler pump fan vent hinge lid case cover door gate lift alarm siren supply sensor plate guide light lamp led bulb meter scale till drawer terminal reader card tray feeder roller belt motor engine console pad controller joystick watch drone vacuum mower fridge oven
	app application program software system site website page portal browser tab window form field button menu icon cursor pointer script job task process service queue update patch install installer download upload sync backup database table list file folder document sheet spreadsheet calendar mailbox inbox
	disk drive stick memory processor mainboard graphics network wifi wi-fi internet line connection signal cell mast antenna dish satellite link tunnel site domain host cloud store shop price cost bill invoice rate temperature pressure load traffic number figure volume level usage
	cat dog cow bird horse roof wall ceiling house pipe tap kettle car van lorry truck bus train plane clock screw bolt nut spring bracket handle wheel strap cushion pillow feather foam paint storm hail rain wind weather item step map game movie show song video picture photo image`)

// who is what the subject of a verb turns out to be.
type who uint8

const (
	unsaid   who = iota // there is none, as in notes
	aPerson             // a person or people
	aThing              // a thing, by its name
	aPointer            // "it", "this", "which"
	unknown             // a noun that tells nothing, or a name
)

var (
	persons  = folded("i he she who everyone everybody someone somebody nobody anyone anybody y'all whoever you they we")
	pointers = folded("it this which something everything nothing these those")
	several  = folded("you they we these those")
)

// subject looks left from word i of s for the one who is said to do it. many
// is set where they are more than one, or "you".
func subject(s *draft.Sentence, i int) (w who, many bool) {
	head := -1    // the noun that counts
	fresh := true // the next noun to the left is a head of its own
	for k := i - 1; k >= 0; k-- {
		word := s.Words[k]
		f := word.Fold
		switch {
		case word.Foreign:
			continue
		case word.Punct():
			if f == "-" || f == "/" || f == "'" {
				continue
			}
			return kin(s, head)
		case (persons[f] || pointers[f]) && head < 0:
			if pointers[f] {
				return aPointer, several[f]
			}
			return aPerson, several[f]
		case persons[f], f == "it":
			return kin(s, head)
		case strings.HasPrefix(word.Tag, "NN"), people[f]:
			if fresh {
				head, fresh = k, false
			}
		case head < 0 && (f == "and" || f == "or") && k+1 < i && !strings.HasPrefix(s.Words[k+1].Tag, "PRP"):
			// "rang twice and lost it": the subject is that of the verb before
			return anyone(s, k)
		case head >= 0 && f == "of" && k > 0 && (s.Words[k-1].Fold == "one" || s.Words[k-1].Fold == "each"):
			w, _ := kin(s, head)
			return w, false
		case head >= 0 && (word.Tag == "IN" || word.Tag == "TO") && !joins[f]:
			fresh = true // what stands before "of", "at", "with" is the head
		case head >= 0 && (strings.HasPrefix(word.Tag, "VB") || word.Tag == "MD" || word.Tag == "CC" && f != "and" || joins[f]):
			return kin(s, head)
		}
	}
	return kin(s, head)
}

// anyone looks for a person among the words before word i of s.
func anyone(s *draft.Sentence, i int) (who, bool) {
	for k := i - 1; k >= 0; k-- {
		f := s.Words[k].Fold
		if persons[f] {
			return aPerson, several[f]
		}
		if people[f] || people[singular(f)] {
			return kin(s, k)
		}
	}
	return unknown, false
}

// joins are words that begin a clause.
var joins = folded("that because if when so while as since after before until bc than whether though although once")

func kin(s *draft.Sentence, head int) (who, bool) {
	if head < 0 {
		return unsaid, false
	}
	w := s.Words[head]
	base := singular(w.Fold)
	many := w.Tag == "NNS" || w.Tag == "NNPS" || w.Fold == "people" || w.Fold == "ppl" || w.Fold == "guys"
	name := w.Tag == "NNP" && head > 0 // "Mr Price is …"
	switch {
	case (things[w.Fold] || things[base]) && !name:
		return aThing, many
	case people[w.Fold] || people[base]:
		return aPerson, many
	}
	return unknown, many
}

// singular takes a plural's ending off.
func singular(f string) string {
	switch {
	case strings.HasSuffix(f, "ies") && len(f) > 4:
		return f[:len(f)-3] + "y"
	case strings.HasSuffix(f, "sses"), strings.HasSuffix(f, "xes"), strings.HasSuffix(f, "ches"), strings.HasSuffix(f, "shes"):
		return f[:len(f)-2]
	case strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss") && len(f) > 2:
		return f[:len(f)-1]
	}
	return f
}

// wordAt is the index in s of the word that begins at or after the byte at.
func wordAt(s *draft.Sentence, at int) int {
	for i, w := range s.Words {
		if w.Start >= at {
			return i
		}
	}
	return len(s.Words)
}
