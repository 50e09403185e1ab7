package draft

import (
	"slices"
	"strings"
)

// irregular verbs: base, past, past participle; a comma parts two forms.
const irregular = `bear bore borne|be was,were been|become became become|begin began begun|bend bent bent|bite bit bitten|blow blew blown|break broke broken|bring brought brought|build built built|burn burned,burnt burned,burnt|burst burst burst|buy bought bought|can could could|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got,gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learned,learnt learned,learnt|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|misread misread misread|misunderstand misunderstood misunderstood|mistake mistook mistaken|overlook overlooked overlooked|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|reset reset reset|resend resent resent|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sign signed signed|sit sat sat|sleep slept slept|speak spoke spoken|spell spelled,spelt spelled,spelt|spend spent spent|split split split|spit spat spat|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|swap swapped swapped|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|understand understood understood|undo undid undone|unplug unplugged unplugged|upset upset upset|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|overwrite overwrote overwritten|input input input|offset offset offset|format formatted formatted|log logged logged|plug plugged plugged|stop stopped stopped|drop dropped dropped|tap tapped tapped|skip skipped skipped|ship shipped shipped|mess messed messed|fit fitted,fit fitted,fit|refer referred referred|occur occurred occurred|prefer preferred preferred|submit submitted submitted|commit committed committed|permit permitted permitted|admit admitted admitted|omit omitted omitted|transfer transferred transferred|regret regretted regretted|flip flipped flipped|chat chatted chatted|swap swapped swapped|grab grabbed grabbed|wrap wrapped wrapped|flag flagged flagged|rip ripped ripped|beg begged begged|plan planned planned|scan scanned scanned|ban banned banned|cancel cancelled,canceled cancelled,canceled|travel travelled,traveled travelled,traveled|label labelled,labeled labelled,labeled`

type verb struct{ base, past, part string }

// verbs by base; the first of two forms is the one written.
var verbs, verbForms = func() (map[string]verb, map[string]string) {
	m, back := map[string]verb{}, map[string]string{}
	for row := range strings.SplitSeq(irregular, "|") {
		f := strings.Fields(row)
		first := func(s string) string { a, _, _ := strings.Cut(s, ","); return a }
		m[f[0]] = verb{f[0], first(f[1]), first(f[2])}
		for _, alt := range append(strings.Split(f[1], ","), strings.Split(f[2], ",")...) {
			if _, taken := back[alt]; !taken {
				back[alt] = f[0]
			}
		}
	}
	return m, back
}()

// both holds the second ways to write a form, which phrases match too.
var both = func() map[string][]string {
	m := map[string][]string{}
	for row := range strings.SplitSeq(irregular, "|") {
		f := strings.Fields(row)
		for _, s := range f[1:] {
			if _, more, ok := strings.Cut(s, ","); ok {
				m[f[0]] = append(m[f[0]], more)
			}
		}
	}
	return m
}()

// Forms gives every form of the family of a base word, the word itself first:
// as a verb, and as a noun its plural, which is spelt as the verb's -s form.
func Forms(base string) []string {
	fs := []string{base, Inflect(base, "VBZ"), Inflect(base, "VBG"), Inflect(base, "VBD"), Inflect(base, "VBN")}
	fs = append(fs, both[base]...)
	if base == "be" {
		fs = []string{"be", "am", "is", "are", "was", "were", "been", "being"}
	}
	slices.Sort(fs[1:])
	return slices.Compact(fs)
}

// Base is the base form of a verb in any of its forms. A form it does not know
// comes back by the regular rules of spelling.
func Base(fold string) string {
	switch fold {
	case "am", "is", "are", "was", "were", "been", "being":
		return "be"
	case "has", "having":
		return "have"
	case "going":
		return "go"
	case "does":
		return "do"
	case "lying":
		return "lie"
	case "dying":
		return "die"
	}
	if _, ok := verbs[fold]; ok {
		return fold
	}
	if b, ok := verbForms[fold]; ok {
		return b
	}
	stem := func(s string, cut int) string {
		s = s[:len(s)-cut]
		n := len(s)
		switch {
		case n < 2:
			return s
		case withE[s+"e"]:
			return s + "e"
		case verbs[s].base != "":
			return s
		case verbs[s+"e"].base != "":
			return s + "e"
		case s[n-1] == s[n-2] && strings.IndexByte("bdgmnprt", s[n-1]) >= 0 && !vowel(s[n-1]):
			return s[:n-1]
		case dropsE(s):
			return s + "e"
		}
		return s
	}
	n := len(fold)
	switch {
	case n > 4 && strings.HasSuffix(fold, "ying"), n > 4 && strings.HasSuffix(fold, "ing") && strings.ContainsAny(fold[:n-3], "aeiouy"):
		return stem(fold, 3)
	case n > 3 && strings.HasSuffix(fold, "ied"):
		return fold[:n-3] + "y"
	case n > 3 && strings.HasSuffix(fold, "ed"):
		return stem(fold, 2)
	case n > 3 && strings.HasSuffix(fold, "ies"):
		return fold[:n-3] + "y"
	case n > 3 && (strings.HasSuffix(fold, "sses") || strings.HasSuffix(fold, "shes") || strings.HasSuffix(fold, "ches") || strings.HasSuffix(fold, "xes") || strings.HasSuffix(fold, "goes")):
		return fold[:n-2]
	case n > 2 && strings.HasSuffix(fold, "s") && !strings.HasSuffix(fold, "ss") && !strings.HasSuffix(fold, "us"):
		return fold[:n-1]
	}
	return fold
}

// dropsE reports whether a stem left by cutting -ed or -ing wants its e back.
func dropsE(s string) bool {
	n := len(s)
	for _, end := range []string{"at", "iz", "is", "us", "os", "ic", "uc", "nc", "rc", "ag", "dg", "ng", "rg", "iv", "ov", "av", "rv", "lv", "ur", "ir", "ar", "or", "ut", "ot", "et", "in", "on", "an", "ul", "pl", "bl", "tl", "dl", "gl", "yp", "op", "ap", "ip", "ak", "ok", "id", "ud", "od", "ad", "il", "al", "ol", "am", "im", "om", "um", "as", "ns", "rs"} {
		if strings.HasSuffix(s, end) {
			if keep[s] || n < 3 {
				return false
			}
			// "restart", "repair", "print": two vowels or two consonants before
			// the last letter mostly mean that there was no e.
			if vowel(end[0]) && n > 2 && vowel(s[n-3]) {
				return false
			}
			return !strings.HasSuffix(s, "en") && !(end == "ng" && !strings.HasSuffix(s, "ang") && !strings.HasSuffix(s, "ing") && !strings.HasSuffix(s, "eng")) &&
				!(end == "on" && !strings.HasSuffix(s, "phon") && !strings.HasSuffix(s, "con")) && !(end == "et" && s != "delet" && s != "complet" && s != "compet") &&
				!(end == "or" && s != "restor" && s != "ignor" && s != "stor" && s != "explor") && !(end == "ar" && s != "shar" && s != "prepar" && s != "compar" && s != "declar") &&
				!(end == "it" || end == "om" && s != "welcom") && !(end == "al" || end == "ol" && s != "consol") && !(end == "ad" && s != "upgrad" && s != "downgrad" && s != "invad" && s != "trad")
		}
	}
	return false
}

// withE are verbs in -e that the endings alone do not tell.
var withE = set(`use|believe|receive|achieve|relieve|perceive|deceive|leave|cause|pause|increase|decrease|release|please|raise|praise|ease|choose|lose|erase|breathe|freeze|squeeze|sneeze|solve|require|acquire|hire|wire|retire|rescue|continue|value|argue|issue|queue|pursue|reduce|introduce|produce|replace|place|force|reissue|misuse|reuse|refuse|excuse|confuse|accuse|abuse|amuse|decline|combine|define|refine|determine|examine|imagine|machine|outline|mine|line|shine|combine|phone|postpone|tune|fine|name|rename|blame|time|assume|consume|resume|presume|come|welcome|overcome|become|make|take|bake|wake|like|strike|bike|hope|cope|type|mistype|wipe|swipe|escape|shape|scrape|develope|tape|paste|waste|taste|state|quote|note|vote|promote|write|invite|excite|unite|cite|site|delete|complete|compete|compute|dispute|contribute|substitute|execute|mute|route|reroute|file|compile|smile|while|scale|sale|rule|schedule|reschedule|handle|bundle|enable|disable|trouble|double|assemble|resemble|single|wrangle|toggle|juggle|struggle|settle|whistle|puzzle|experience|inconvenience|sequence|reference|balance|finance|enhance|advance|notice|practice|service|price|slice|voice|invoice|charge|recharge|change|exchange|arrange|manage|damage|engage|page|message|encourage|discourage|package|merge|emerge|judge|acknowledge|bridge|urge|oblige|guide|decide|provide|divide|hide|ride|slide|override|include|exclude|conclude|fade|trade|upgrade|downgrade|decade|code|decode|encode|explode|care|share|prepare|compare|declare|scare|spare|stare|store|restore|ignore|explore|score|bore|fire|expire|inspire|desire|admire|secure|measure|ensure|assure|reassure|capture|picture|feature|configure|reconfigure|figure|injure|live|arrive|drive|survive|receive|give|forgive|save|behave|move|remove|improve|prove|approve|love|serve|deserve|reserve|observe|preserve|resolve|involve|evolve|revolve|have|shave|close|enclose|disclose|expose|propose|suppose|compose|dispose|oppose|purchase|chase|phase|base|advise|revise|supervise|promise|compromise|exercise|surprise|rise|arise|realize|apologize|organize|recognize|prioritize|customize|minimize|maximize|finalize|authorize|initialize|synchronize|optimize|analyze|size|seize|freeze|agree|guarantee|see|free|disagree|die|lie|tie|untie`)

var keep = set(`explain|contain|obtain|remain|return|turn|learn|open|happen|listen|answer|enter|offer|repair|restart|start|print|point|count|test|request|want|need|mean|train|retain|claim|screen|scan|plan|visit|edit|wait|await|treat|repeat|cheat|beat|heat|load|upload|download|read|fail|mail|email|avoid|aid|said|paid|look|book|check|ask|mark|talk|walk|work|thank|link|click|track|pack|back|block|lock|unlock|stick|pick|kick|crash|finish|touch|reach|search|watch|switch|attach|happen|screw|plug|fix|box|begin|sign|assign|design|align|question|mention|position|function|cancel|label|travel|total|signal|log|control|install|call|spell|fill|pull|roll|tell|sell|attempt|accept|connect|correct|select|reject|collect|protect|expect|detect|act|react|contact|impact|affect|attract|cool|fool|upset|reset|set|get|let|put|cut|shut|hit|sit|quit|fit|hang|bring|ring|long|belong|bang|wrong|confirm|inform|form|perform|transform|warn|earn|burn|concern|discuss|miss|pass|press|access|process|address|assess|guess|mess|cross|focus`)

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// Inflect gives the form of a base verb for a Penn tag: VBZ, VBG, VBD or VBN.
// For any other tag it gives the base back. Forms of "be" are the singular's
// third person.
func Inflect(base, tag string) string {
	if base == "" {
		return ""
	}
	v, irr := verbs[base]
	n := len(base)
	last := base[n-1]
	switch tag {
	case "VBZ":
		switch {
		case base == "be":
			return "is"
		case base == "have":
			return "has"
		case base == "can":
			return "can"
		case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), base == "go", base == "do", base == "undo", base == "redo":
			return base + "es"
		case last == 'y' && n > 1 && !vowel(base[n-2]):
			return base[:n-1] + "ies"
		}
		return base + "s"
	case "VBD", "VBN":
		if irr {
			if tag == "VBD" {
				return v.past
			}
			return v.part
		}
		switch {
		case last == 'e':
			return base + "d"
		case last == 'y' && n > 1 && !vowel(base[n-2]):
			return base[:n-1] + "ied"
		case doubles(base):
			return base + base[n-1:] + "ed"
		}
		return base + "ed"
	case "VBG":
		switch {
		case base == "be":
			return "being"
		case strings.HasSuffix(base, "ie"):
			return base[:n-2] + "ying"
		case last == 'e' && !strings.HasSuffix(base, "ee") && !strings.HasSuffix(base, "oe") && !strings.HasSuffix(base, "ye"):
			return base[:n-1] + "ing"
		case doubles(base) || irr && strings.HasSuffix(v.past, base[n-1:]+base[n-1:]+"ed"):
			return base + base[n-1:] + "ing"
		}
		return base + "ing"
	}
	return base
}

var doubled = set(`get|put|set|let|cut|shut|hit|sit|quit|run|begin|forget|reset|upset|win|dig|swim|spin|split|input|format`)

// doubles reports whether the last letter is written twice before an ending:
// one syllable that ends in one vowel and one consonant.
func doubles(base string) bool {
	if doubled[base] {
		return true
	}
	n := len(base)
	if n < 3 || n > 4 || vowel(base[n-1]) || strings.IndexByte("wxyhkc", base[n-1]) >= 0 || !vowel(base[n-2]) || vowel(base[n-3]) && base[n-3] != 'u' {
		return false
	}
	return !slices.Contains([]string{"open", "edit", "even", "over", "ever", "seem", "used", "need", "wait", "exit", "enter", "offer", "copy", "visit"}, base)
}
