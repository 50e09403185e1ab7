package rules

// namingWords are words that lead up to a term which the sentence is about to name
// or has just put in other words.
var namingWords = folded("called named labelled labeled titled words text caption reading says reads letters term word acronym abbreviation abbreviated calls known so-called dubbed")

// explained reports whether the draft says here what the term means.
func (u use) explained() bool {
	ws := u.sentence.Words
	fold := func(k int) string {
		if k < 0 || k >= len(ws) {
			return ""
		}
		return ws[k].Fold
	}
	// "so-called firmware", "the list called DNS", "the letters RMA"
	k := u.from - 1
	for k >= 0 && (fold(k) == "the" || fold(k) == "a" || fold(k) == "an" || fold(k) == "as" || ws[k].Fold == ":") {
		k--
	}
	if namingWords[fold(k)] && !(fold(k) == "called" && fold(k-1) == "have") || (fold(k) == "it" || fold(k) == "this") && fold(k-1) == "call" || fold(k) == "for" && (fold(k-1) == "short" || fold(k-1) == "stands") {
		return true
	}
	// "the internet’s address book (DNS)"
	if fold(u.from-1) == "(" && u.from > 1 && (fold(u.to) == ")" || fold(u.to) == ",") {
		return true
	}
	switch next := fold(u.to); next {
	case "(":
		return u.bracketed(u.to + 1)
	case ",", "-", "--", ":":
		return u.apposed(u.to + 1)
	case "means", "mean", "meaning", "refers":
		return true
	case "stands":
		return fold(u.to+1) == "for"
	case "or":
		return fold(u.to+1) == "the" && u.to+4 < len(ws)
	case "is", "are":
		return u.defined(u.to + 1)
	}
	return false
}

// bracketAsides are words with which a bracket says something else than a meaning.
var bracketAsides = folded("and or if see press not e.g eg for with in on at from by up only click go about or both all please when as like via under then also not this")

// bracketed reports whether the bracket that opens before word k says what the
// term is.
func (u use) bracketed(k int) bool {
	ws := u.sentence.Words
	if k >= len(ws) || bracketAsides[ws[k].Fold] || ws[k].Foreign || ws[k].Tag == "CD" && !u.counted(k) {
		return false
	}
	for ; k < len(ws) && ws[k].Fold != ")"; k++ {
		if w := ws[k]; !w.Foreign && !w.Punct() {
			return true
		}
	}
	return false
}

// counted reports "(one password for …)", which tells what a thing is, as
// figures and a lone number do not.
func (u use) counted(k int) bool {
	ws := u.sentence.Words
	if f := ws[k].Fold; f == "" || f[0] >= '0' && f[0] <= '9' || k+3 >= len(ws) {
		return false
	}
	for _, w := range ws[k+1 : k+4] {
		if !w.Foreign && w.Punct() {
			return false
		}
	}
	return true
}

var (
	glosses      = folded("i.e ie i.e. meaning basically namely aka")
	articleWords = folded("the a an our your what how")
	relatives    = folded("that which who where whose")
	auxiliaries  = folded("is are was were has have had will would can could should may might does do did")
)

// apposed reports whether what follows a comma or dash says what the term is:
// ", so the delay …", ", which is the …", ", the book your box looks into,".
func (u use) apposed(k int) bool {
	ws := u.sentence.Words
	fold := func(k int) string {
		if k < 0 || k >= len(ws) {
			return ""
		}
		return ws[k].Fold
	}
	switch f := fold(k); {
	case glosses[f], f == "in" && fold(k+1) == "other" && fold(k+2) == "words", f == "that" && fold(k+1) == "is" && (articleWords[fold(k+2)] || fold(k+2) == "to" || fold(k+2) == ","), f == "also" && (fold(k+1) == "known" || fold(k+1) == "called"):
		return true
	case f == "so" || f == "or":
		return fold(k+1) == "the" && u.quietUntil(k+1)
	case f == "which":
		return (fold(k+1) == "is" || fold(k+1) == "are") && (articleWords[fold(k+2)] || fold(k+2) == "basically" || fold(k+2) == "like") && !blandNouns[fold(k+3)] || fold(k+1) == "means" || fold(k+1) == "stands"
	case articleWords[f]:
		return u.quietUntil(k)
	}
	return false
}

// blandNouns are what a term can be said to be without being explained.
var blandNouns = folded("problem cause issue reason culprit same one only first last next main most fault trouble")

// defined reports "X is the …" that tells what X is.
func (u use) defined(k int) bool {
	ws := u.sentence.Words
	if k+3 >= len(ws) || !articleWords[ws[k].Fold] && ws[k].Fold != "like" && ws[k].Fold != "basically" || blandNouns[ws[k+1].Fold] {
		return false
	}
	for _, w := range ws[k+1 : min(len(ws), k+8)] {
		if relatives[w.Fold] || w.Fold == "of" || w.Fold == "between" || w.Fold == "inside" {
			return true
		}
	}
	return false
}

// quietUntil reports whether the words from k on are a noun phrase: no verb
// of its own up to the mark that closes it, unless the sentence goes on with
// one after the mark.
func (u use) quietUntil(k int) bool {
	ws := u.sentence.Words
	linked, verb, rich := false, false, false
	for i := k; i < len(ws); i++ {
		w := ws[i]
		if !w.Foreign && w.Punct() {
			if w.Fold == "'" || w.Fold == "/" {
				continue
			}
			if verb {
				return i+1 < len(ws) && (auxiliaries[ws[i+1].Fold] || ws[i+1].Tag == "VBZ" || ws[i+1].Tag == "VBD" || ws[i+1].Tag == "MD")
			}
			return rich
		}
		switch {
		case relatives[w.Fold]:
			linked, rich = true, true
		case w.Fold == "of" || w.Fold == "between" || w.Fold == "for" || w.Fold == "in" || w.Fold == "inside":
			rich = true
		case !linked && (auxiliaries[w.Fold] || w.Tag == "VBZ" || w.Tag == "VBD" || w.Tag == "VBP" || w.Tag == "MD"):
			verb = true
		}
	}
	return rich && !verb
}
