package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// first reports whether the customer used the term before: in their message,
// or in words of theirs that the draft quotes.
func (u use) first(p *check.Pass) bool {
	if p.Customer != nil && u.saidIn(p.Customer.Text) {
		return true
	}
	for _, r := range p.Draft.Regions {
		theirs := r.Start == 0 || p.Draft.Text[r.Start-1] == '\n' || youWrote(p.Draft.Text[max(0, r.Start-30):r.Start])
		if r.Kind == draft.Quoted && theirs && u.saidIn(r.In(p.Draft.Text)) {
			return true
		}
	}
	return false
}

// youWrote reports whether what leads up to a quotation says that it is the
// customer's.
func youWrote(before string) bool {
	before = strings.ToLower(before)
	for _, s := range []string{"you wrote", "you said", "you asked", "you mentioned", "your words", "your message", "you call"} {
		if strings.Contains(before, s) {
			return true
		}
	}
	return false
}

// saidIn reports whether the words of the use stand in text, one or many.
func (u use) saidIn(text string) bool {
	text = strings.ToLower(text)
	var own []string
	for _, w := range u.sentence.Words[u.from:u.to] {
		own = append(own, w.Fold)
	}
	words := strings.Join(own, " ")
	return hasWord(text, words) || u.plural && hasWord(text, singular(words))
}

// hasWord finds word in text where no letter or figure touches it, but for a
// plural's ending.
func hasWord(text, word string) bool {
	for from := 0; word != ""; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(word)
		if (i == 0 || !wordByte(text[i-1])) && (end == len(text) || !wordByte(text[end]) || text[end] == 's' && (end+1 == len(text) || !wordByte(text[end+1]))) {
			return true
		}
		from = end
	}
	return false
}

func wordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// attributed reports "you wrote that the LDAP …": the customer's word.
func (u use) attributed() bool {
	ws := u.sentence.Words
	for k := max(0, u.from-8); k+1 < u.from; k++ {
		if ws[k].Fold == "you" && reportedBy[ws[k+1].Fold] {
			return true
		}
	}
	for k := u.to; k+1 < len(ws) && k < u.to+5; k++ {
		if ws[k].Fold == "you" && (shownBy[ws[k+1].Fold] || k+2 < len(ws) && ws[k+1].Fold == "have" && shownBy[ws[k+2].Fold]) {
			return true
		}
		if !ws[k].Foreign && ws[k].Punct() {
			break
		}
	}
	return false
}

var (
	reportedBy = folded("wrote write mentioned mention asked said reported described called named quoted quote cited cite spoke referred")
	shownBy    = folded("wrote mention mentioned quote quoted cite cited describe described report reported asked name named spoke pasted copied sent call called")
)

var (
	loosely     = folded("click clicking tap choose select pick press hit tick untick check uncheck open find under called labelled named start type search turn set enable disable switch expand")
	surely      = folded("click clicking tap choose select tick untick press")
	screenParts = folded("button tab menu tile checkbox row option icon page field switch link section dialog key entry box settings setting panel screen")
)

// button reports whether the words are the name of something to find on the
// screen: written with a capital after "click" or "choose", before "button" or
// "tab", or in a path of menus.
func (u use) button(d *draft.Draft) bool {
	ws := u.sentence.Words
	text := ws[u.from]
	upper := text.Tag == "NNP" || text.Tag == "NNPS"
	acronym := capitals(u.sentence, d, u.from)
	if !u.titled(u.from) {
		return false
	}
	k := u.from - 1
	for n := 0; k >= 0 && n < 4 && !surely[ws[k].Fold] && !loosely[ws[k].Fold] && (u.titled(k) || clickFillers[ws[k].Fold]); n++ {
		k--
	}
	if k >= 0 && (menuMark(ws[k].Fold) || surely[ws[k].Fold] || loosely[ws[k].Fold] && !acronym) {
		return true
	}
	if u.from > 0 && u.to < len(ws) && u.to == u.from+1 && upper && !acronym && u.titled(u.to) && !ws[u.to].Foreign {
		return true // "Certificate Manager", the name of a window
	}
	k = u.to
	for n := 0; k < len(ws) && n < 4 && u.titled(k); n++ {
		k++
	}
	if k < len(ws) && (menuMark(ws[k].Fold) || screenParts[ws[k].Fold] && upper && !acronym && u.from > 0) {
		return true
	}
	return false
}

var clickFillers = folded("the on button option tab row field box '")

func menuMark(fold string) bool { return fold == ">" || fold == "→" || fold == "›" || fold == "»" }

// titled reports whether word k begins with a capital that the sentence's
// beginning does not explain.
func (u use) titled(k int) bool {
	w := u.sentence.Words[k]
	return w.Tag == "NNP" || w.Tag == "NNPS" || w.Fold == "&" || w.Foreign
}
