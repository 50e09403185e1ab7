package rules

import (
	"slices"
	"strings"
	"unicode"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// heatLoud are ordinary words that nobody writes in capitals but to shout.
// Words that also stand on keys and buttons ("STOP", "ENTER") are left out
// where an instruction leads up to them.
var heatLoud = folded(`not never ever only always all same must please read wait now again every any before after enough alone first very really this that you your why what how since
	no do don't dont don did didn't cannot can't can won't will should have has is are was were it its i'm we they them here there then than because but and or if when where who which whole entire everything nothing everyone
	nobody anything one two three once twice still already just too so stop leave look listen check try tried told said asked times today tomorrow immediately urgent course wrong right final last another other both each exactly
	otherwise until unless without instead also even more most back down up out off on at by for from in of to with about again! restart reboot unplug password`)

// heatKeys are what stands before the name of a key, a button or a label.
var heatKeys = folded("press pressing hold tap click hit type enter choose select pick key keys button buttons menu option options switch reads says labelled labeled marked called named says: text reply answer send write word with tab box field mode plus lamp light led led's the")

// heatMute are capitals that are names, whatever they spell.
var heatMute = folded("it us who or in on ok pm am id pc tv ad all-in-one is")

// heatSmall are words that alone in capitals may be names or part of one, but
// not among others in capitals.
var heatSmall = folded("the in on it us is who am or")

const sayHeatLoud = "%s reads as shouting. Small letters say the same."

// heatShouting finds words in capitals and marks in heaps.
func heatShouting(p *check.Pass) {
	for i := range p.Draft.Sentences {
		s, loud := &p.Draft.Sentences[i], heatSigns.Of(p.Draft, i)
		if loud&heatMarked != 0 {
			heatMarks(p, s)
		}
		if loud&heatCapital != 0 {
			heatCapitals(p, s)
		}
	}
}

// What a sentence has to hold to be looked at closely. Most hold neither.
const (
	heatMarked  = 1 << iota // "!" or "?"
	heatCapital             // a word in capitals
)

var heatSigns = draft.NewFact(func(text string, words []draft.Word) (signs uint32) {
	for i := range words {
		w := &words[i]
		if strings.ContainsAny(w.Fold, "!?") {
			signs |= heatMarked
		}
		if heatUpper(w.In(text)) {
			signs |= heatCapital
		}
	}
	return signs
})

// heatMarks finds "!!!" and "?!".
func heatMarks(p *check.Pass, s *draft.Sentence) {
	if heatFriendly(s) {
		return
	}
	for k, w := range s.Words {
		if w.Foreign || !w.Punct() {
			continue
		}
		n := strings.Count(w.Fold, "!")
		q := strings.Count(w.Fold, "?")
		end := w.End
		for j := k + 1; j < len(s.Words) && s.Words[j].Start == end && s.Words[j].Punct() && strings.Trim(s.Words[j].Fold, "!?") == ""; j++ {
			n += strings.Count(s.Words[j].Fold, "!")
			q += strings.Count(s.Words[j].Fold, "?")
			end = s.Words[j].End
		}
		if strings.Trim(w.Fold, "!?") != "" || n < 3 && q < 3 && (n == 0 || q == 0) {
			continue
		}
		at := draft.Span{Start: w.Start, End: end}
		mark := "."
		if q > 0 {
			mark = "?"
		}
		p.Found(check.Finding{
			At: at, Message: "“" + at.In(p.Draft.Text) + "” reads as shouting. One mark says the same.",
			Fixes: []check.Fix{{Label: mark, Edits: []check.Edit{{Span: at, Text: mark}}}},
		})
		return
	}
}

var heatWarm = folded("thank thanks thx congratulations congrats welcome great awesome yay hooray love hi hello hey happy glad cheers amazing wonderful excellent perfect enjoy birthday super woohoo good")

// heatFriendly reports whether a sentence is plainly a glad one.
func heatFriendly(s *draft.Sentence) bool {
	if s.Greeting {
		return true
	}
	for _, w := range s.Words {
		if heatWarm[w.Fold] {
			return true
		}
	}
	return false
}

// heatCapitals finds runs of words in capitals that are no names.
func heatCapitals(p *check.Pass, s *draft.Sentence) {
	text := p.Draft.Text
	loud := func(k int) (shouted, plain bool) {
		w := s.Words[k]
		raw := w.In(text)
		if raw == "A" && k > 0 && k+1 < len(s.Words) && heatUpper(s.Words[k-1].In(text)) && heatUpper(s.Words[k+1].In(text)) {
			return true, false
		}
		if w.Foreign || w.Punct() || !heatUpper(raw) {
			return false, false
		}
		return true, heatLoud[w.Fold] && !heatMute[w.Fold]
	}
	for k := 0; k < len(s.Words); k++ {
		shouted, _ := loud(k)
		if !shouted {
			continue
		}
		from, to, sure, small, letters := k, k, 0, 0, 0
		for j := k; j < len(s.Words); j++ {
			w := s.Words[j]
			yes, plain := loud(j)
			if !yes && (w.Foreign || !w.Punct() || strings.ContainsAny(w.Fold, "()\"")) {
				break
			}
			if yes {
				to = j
				letters += len(w.In(text))
			}
			if plain {
				sure++
			} else if yes && heatSmall[w.Fold] {
				small++
			}
		}
		if to-from >= 2 {
			sure += small // “IN THE CONTRACT” is no name
		}
		k = to
		if to+2 < len(s.Words) && (word(s.Words[to+1], "sign|label|sticker|notice|tape") || word(s.Words[to+1], "is|was") && word(s.Words[to+2], "printed|written|shown|displayed|stamped")) {
			continue // what stands on a thing
		}
		at := draft.Span{Start: s.Words[from].Start, End: s.Words[to].End}
		if heatNamed(s, from, to) {
			p.Harmless(at)
			continue
		}
		if sure == 0 || letters < 2 || from == to && letters < 3 && !heatTwo[s.Words[from].Fold] {
			continue
		}
		f := check.Finding{At: at, Message: strings.Replace(sayHeatLoud, "%s", "“"+strings.Join(strings.Fields(at.In(text)), " ")+"”", 1)}
		if fix, ok := heatLower(p.Draft, s, from, to); ok {
			f.Fixes = []check.Fix{fix}
		}
		p.Found(f)
	}
}

// heatTwo are words of two letters that can be shouted alone.
var heatTwo = folded("no do")

// heatNamed reports whether a single word in capitals is the name of a key or a
// label, and no shout.
func heatNamed(s *draft.Sentence, from, to int) bool {
	if from == 0 && to+1 < len(s.Words) && s.Words[to+1].Fold == ":" && from == to {
		return !word(s.Words[from], "please|again|read|listen|really") // "FIRST:" is a heading
	}
	if heatPressed(s, from, to) || heatShown(s, from, to) {
		return true
	}
	if from != to {
		return false
	}
	switch s.Words[from].Fold {
	case "stop", "back", "up", "down", "right", "off", "on", "out", "no", "yes", "wait", "read", "try", "check", "last", "all", "one", "two", "other", "restart", "reboot", "password", "now", "leave", "again":
	default:
		return false
	}
	if from > 0 && (heatKeys[s.Words[from-1].Fold] || s.Words[from-1].Fold == "to" && slices.ContainsFunc(s.Words[:from], func(w draft.Word) bool {
		return word(w, "set|switch|turn|put|slide|flip|move|dial|lever|toggle|marked")
	})) {
		return true
	}
	if to+1 < len(s.Words) {
		switch s.Words[to+1].Fold {
		case "button", "key", "lamp", "light", "led", "switch", "position", "option", "menu", "on", "mode", "field", "and", "/", "+", "then", "tab":
			return true
		}
	}
	return false
}

// heatPressed reports keys that are pressed together: "CTRL + ALT + DEL".
func heatPressed(s *draft.Sentence, from, to int) bool {
	for k := max(from-1, 0); k <= to+1 && k < len(s.Words); k++ {
		if s.Words[k].Fold == "+" {
			return true
		}
	}
	return false
}

// heatShown reports two words or more that a screen, a lamp or a label is said
// to show, or that are to be chosen on one, as they stand there: "the till is
// showing OUT OF PAPER". Whoever says something in capitals is loud: "I said DO
// NOT".
func heatShown(s *draft.Sentence, from, to int) bool {
	k := from - 1
	for k >= 0 && (s.Words[k].Punct() || heatLead[s.Words[k].Fold]) {
		k--
	}
	if k < 0 || from == to {
		return false
	}
	if heatShows[s.Words[k].Fold] {
		return true
	}
	by := k - 1
	if by > 0 && word(s.Words[by], "that|which") {
		by--
	}
	return heatSays[s.Words[k].Fold] && by >= 0 && strings.HasPrefix(s.Words[by].Tag, "NN")
}

var (
	heatLead  = folded("a an the one up out with only still just now")
	heatShows = folded("show shows showed showing shown display displays displayed displaying flash flashes flashed flashing blink blinks blinking blinked print prints printed printing stamped marked labelled labeled titled named called choose chose chosen select selected pick picked tick click message messages error warning alert sign label sticker banner code status caption heading button key option menu")
	heatSays  = folded("says said reads read saying reading")
)

func heatUpper(raw string) bool {
	n := 0
	for _, r := range raw {
		switch {
		case unicode.IsUpper(r):
			n++
		case unicode.IsLower(r), unicode.IsDigit(r):
			return false
		}
	}
	return n > 1
}

// heatLower writes the run in small letters. Where a word in it may be a name
// nothing is offered.
func heatLower(d *draft.Draft, s *draft.Sentence, from, to int) (fix check.Fix, ok bool) {
	at := draft.Span{Start: s.Words[from].Start, End: s.Words[to].End}
	for k := from; k <= to; k++ {
		w := s.Words[k]
		if !w.Foreign && !w.Punct() && !heatLoud[w.Fold] && heatUpper(w.In(d.Text)) && from == to {
			return fix, false
		}
	}
	words := strings.ToLower(at.In(d.Text))
	words = strings.ReplaceAll(words, " i ", " I ")
	if atStart(d, s, at) {
		words = raise(words)
	}
	return check.Fix{Label: words, Edits: []check.Edit{{Span: at, Text: words}}}, true
}

// mendHeatSigh takes a sigh out, or the clause that it stands for.
func mendHeatSigh(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	if rest := d.Text[m.At.End:]; atStart(d, m.Sentence, m.At) && strings.HasPrefix(rest, ", ") {
		return outWith(d, m)
	}
	return skipClause()(d, m)
}
