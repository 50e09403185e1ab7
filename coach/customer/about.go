package customer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"levelhead/coach/draft"
)

var (
	ours   = map[string]string{"my": "your", "our": "your", "your": "our", "the": "the", "this": "the", "that": "the", "these": "the", "those": "the", "a": "the", "an": "the", "her": "her", "his": "his", "their": "their", "ur": "our", "me": "your"}
	theirs = map[string]string{"your": "your", "our": "our", "the": "the", "this": "the", "that": "the", "these": "the", "those": "the", "her": "her", "his": "his", "their": "their", "ur": "your"}
)

// about is what a customer's message is about, in the agent's voice.
func about(message *draft.Draft) (words string, at draft.Span) {
	return subject(message, ours, 4)
}

// Subject is what the agent's own draft is about, as a noun phrase such as
// “the scanner”, or "" where it does not plainly say.
func Subject(d *draft.Draft) string {
	words, _ := subject(d, theirs, 3)
	return words
}

// The draft names what helps as well as what gave trouble: steps, new parts and
// what to click on are not what it is about.
var (
	helping = set("new spare replacement temporary loan backup fresh working test next following right correct latest current direct further")
	clicked = set("button menu settings setting link form page tab option request ticket report copy letter list label photo photos screenshot update message question number step steps receipt quote email e-mail mail call calls language port extension")
)

// guiding reports whether a sentence of the draft is a step to take.
func guiding(s *draft.Sentence) bool {
	if s.Item {
		return true
	}
	for _, w := range s.Words {
		switch w.Fold {
		case "please", "then", "now", "first", "next", "just", ",":
			continue
		}
		return w.Tag == "VB" || w.Tag == "VBP" || steps[w.Fold]
	}
	return false
}

var steps = set("click open press tap select choose go check try restart unplug plug hold turn type enter sign log download install remove delete send reply use make keep see call ring visit")

// most is how many sentences are looked at: what comes later is detail.
const most = 12

// subject picks the noun phrase that trouble is most plainly said of. voice
// turns the word for whose it is around; least is how plain it has to be.
func subject(d *draft.Draft, voice map[string]string, least int) (words string, at draft.Span) {
	agent := voice["my"] == ""
	best, told := least-1, 0
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Greeting {
			continue
		}
		if told++; told > most {
			break
		}
		k, score := -1, 0
		if agent {
			if guiding(s) {
				continue
			}
			k, score = unpacked(plainest.Of(d, i))
		} else {
			k, score = plain(d.Text, s.Words, voice)
		}
		if score -= min(told-1, 3); k >= 0 && score > best {
			n, _ := nounAt(d.Text, s.Words, k, voice)
			best, words, at = score, n.words, n.at
		}
	}
	return words, at
}

// plain is the word of a sentence that heads the noun phrase of which trouble is
// said most plainly, the first of several, and how plainly; -1 for none.
func plain(text string, ws []draft.Word, voice map[string]string) (head, score int) {
	agent := voice["my"] == ""
	head = -1
	for k := range ws {
		n, ok := nounAt(text, ws, k, voice)
		if ok && !(agent && (clicked[ws[k].Fold] || n.helps)) && (head < 0 || n.score > score) {
			head, score = k, n.score
		}
	}
	if head >= 0 && slices.ContainsFunc(ws, func(w draft.Word) bool { return troubled[w.Fold] }) {
		score += 3
	}
	return head, score
}

// plainest is what plain gives for a sentence of an agent’s: the score, which is
// small, and the word, of which a sentence has fewer than 1<<16.
var plainest = draft.NewFact(func(text string, ws []draft.Word) uint32 {
	k, score := plain(text, ws, theirs)
	return uint32(score+1<<14)<<16 | uint32(k+1)
})

func unpacked(fact uint32) (head, score int) { return int(fact&0xffff) - 1, int(fact>>16) - 1<<14 }

// A noun is a noun phrase, fit to be put into a sentence.
type noun struct {
	words string
	at    draft.Span
	score int
	helps bool // it is said to be new, or spare
}

// nounAt is the noun phrase whose head is word k of a sentence in text.
func nounAt(text string, ws []draft.Word, k int, voice map[string]string) (n noun, ok bool) {
	if !isHead(ws, k) || k+1 < len(ws) && joins(ws, k) {
		return n, false
	}
	from := k
	for from > 0 && k-from < 4 && modifies(ws, from-1) {
		from--
	}
	whose := ""
	if from > 0 {
		whose = voice[ws[from-1].Fold]
		if whose == "" && ws[from-1].Tag == "PRP$" {
			return n, false
		}
	}
	f := singularOf(ws[k].Fold)
	if from > 0 && ws[from-1].Fold == "your" && whose == "our" && !offered[f] {
		return n, false // a dialog’s “your connection”, or anybody’s
	}
	switch {
	case whose != "":
		n.score = 3
		if f := ws[from-1].Fold; f == "a" || f == "an" {
			n.score = 1
		}
		n.at.Start = ws[from-1].Start
	case from == 0 && !strings.HasPrefix(ws[0].Tag, "V"):
		whose, n.score = "the", 2
		n.at.Start = ws[0].Start
	default:
		return n, false
	}
	before := draft.Word{}
	if j := from - 2; whose != "" && n.at.Start != ws[0].Start && j >= 0 {
		before = ws[j]
	}
	switch {
	case before.Fold == "with" && from >= 3 && beset[ws[from-3].Fold]:
		n.score += 4
	case before.Fold == "into" || before.Fold == "about":
		n.score++
	case before.Tag == "IN" || before.Tag == "TO":
		n.score -= 2
	}
	words := []string{whose}
	for j := from; j <= k; j++ {
		n.helps = n.helps || helping[ws[j].Fold]
		if w := ws[j]; !mean[w.Fold] {
			words = spelt(words, text, ws, j)
		} else if j+1 <= k && ws[j+1].Tag == "POS" {
			return n, false
		}
	}
	n.at.End = ws[k].End
	if to := spot(ws, k+1); to > 0 && placed[singularOf(ws[k].Fold)] {
		words = append(words, ws[k+1].Fold)
		for j := k + 2; j < to; j++ {
			if t, ok := voice[ws[j].Fold]; ok && j == k+2 {
				words = append(words, t)
				continue
			}
			words = spelt(words, text, ws, j)
		}
		n.at.End = ws[to-1].End
		n.score++
	}
	n.words = strings.Join(words, " ")
	return n, len(words) > 1 && len(words) <= 8 && !strings.ContainsAny(n.words, "[]{}\n")
}

// offered is what a customer’s “your” makes the agent’s.
var offered = set("app application program software system tool website site page webpage portal store shop platform server update upgrade filter form line hotline lock plugin extension newsletter invoice bill statement dashboard charge fee service plan contract delivery order router modem hub box machine terminal device thermostat watch backup restore migration chat")

// singularOf takes a plural’s ending off.
func singularOf(fold string) string { return strings.TrimSuffix(fold, "s") }

// beset are words that say with what they have trouble.
var beset = set("trouble problem problems issue issues struggling wrong happening happened help error errors difficulty difficulties")

// isHead reports whether word k is one of the heads, as a noun.
func isHead(ws []draft.Word, k int) bool {
	w := ws[k]
	if w.Foreign || !strings.HasPrefix(w.Tag, "NN") && w.Tag != "JJ" && w.Tag != "IN" {
		return false
	}
	return heads[w.Fold] || heads[singularOf(w.Fold)]
}

// joins reports whether the noun goes on behind word k.
func joins(ws []draft.Word, k int) bool {
	next := ws[k+1]
	if loose[next.Fold] {
		return false // tagged as a name in capitals, or as a noun
	}
	return next.Foreign || strings.HasPrefix(next.Tag, "NN") || next.Tag == "POS" || next.Tag == "CD" || next.Fold == "-" || next.Fold == "/" || next.Fold == "'s"
}

// loose words never belong to the noun before them.
var loose = set("on in at for of to from with by and or but is are was were has have had do does did not will would can could keeps keep drops drop stops crashes fails prints works shows says sends gets since when again every all only still never always just now today yesterday please")

// modifies reports whether word k can stand between “the” and a noun.
func modifies(ws []draft.Word, k int) bool {
	w := ws[k]
	switch {
	case w.Foreign, ours[w.Fold] != "", never[w.Fold]:
		return false
	case w.Tag == "NNS": // often a verb: “prints”
		return w.Fold == "sales" || w.Fold == "news" || w.Fold == "photos"
	case strings.HasPrefix(w.Tag, "NN"), w.Tag == "JJ", w.Tag == "POS" && k > 0:
		return true
	}
	return mean[w.Fold]
}

// never are words that no phrase to put into a sentence may hold.
var never = set("such many few several much all both every each any some no yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday please thanks thank hello hi sir madam dear able unable sure due ready please kindly ok okay month-end")

// spot is the end of a place that begins at word k (“on the third floor”), or 0.
func spot(ws []draft.Word, k int) int {
	if k+1 >= len(ws) {
		return 0
	}
	if f := ws[k].Fold; f != "on" && f != "in" && f != "at" {
		return 0
	}
	for j := k + 1; j < len(ws) && j < k+5; j++ {
		w := ws[j]
		if w.Foreign || w.Punct() || mean[w.Fold] || never[w.Fold] {
			return 0
		}
		if !spots[w.Fold] {
			if !strings.HasPrefix(w.Tag, "NN") && w.Tag != "JJ" && w.Tag != "CD" && w.Tag != "DT" && w.Tag != "PRP$" {
				return 0
			}
			continue
		}
		if j == k+1 && (j+1 >= len(ws) || ws[j+1].Tag != "CD" && !letter(ws[j+1])) {
			return 0 // “in hall”
		}
		if j+1 < len(ws) && (ws[j+1].Tag == "CD" || letter(ws[j+1])) {
			j++
		}
		return j + 1
	}
	return 0
}

// letter reports a word of one letter, such as the B of “Room B”.
func letter(w draft.Word) bool {
	return !w.Foreign && len(w.Fold) == 1 && w.Fold != "a" && w.Fold != "i" && unicode.IsLetter(rune(w.Fold[0]))
}

// spelt appends word j as it is to be written: names and short forms keep
// their capitals.
func spelt(words []string, all string, ws []draft.Word, j int) []string {
	w := ws[j]
	text := w.In(all)
	if w.Tag == "POS" || w.Fold == "'s" {
		words[len(words)-1] += "’" + strings.TrimLeft(text, "'’´`")
		return words
	}
	inner := text[len(string(firstRune(text))):]
	shouted := len(text) > 4 && text == strings.ToUpper(text)
	mixed := text[0] >= 'a' && text[0] <= 'z' && inner != strings.ToLower(inner) && text[0] != 'i' && text[0] != 'e' && !strings.HasPrefix(text, "mac")
	switch {
	case shouted, mixed, j == 0 && inner == strings.ToLower(inner), w.Tag != "NNP" && w.Tag != "NNPS" && inner == strings.ToLower(inner):
		text = strings.ToLower(text)
	}
	return append(words, text)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
