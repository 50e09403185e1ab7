package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// straight puts the straight form for every apostrophe, quote and dash that
// people and mail programs type.
var straight = strings.NewReplacer("’", "'", "‘", "'", "´", "'", "`", "'", "“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "–", "-", "—", "-", "…", "...", "\u00ad", "", "\u200b", "")

// plain is a token as the tagger knows it.
func plain(s string) string {
	if ascii(s) {
		if p, ok := chat[s]; ok && len(s) < 6 {
			return p
		}
		return s
	}
	return straight.Replace(s)
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// fold is a token as phrases know it, before its tag is known.
func fold(s string) string {
	if !ascii(s) {
		s = straight.Replace(s)
	}
	s = strings.TrimSpace(strings.ToLower(s))
	if f, ok := chat[s]; ok {
		return f
	}
	return s
}

// chat holds the short forms of chat and notes.
var chat = map[string]string{
	"u": "you", "ya": "you", "ur": "your", "yr": "your", "pls": "please", "plz": "please", "plse": "please",
	"thx": "thanks", "tks": "thanks", "sry": "sorry", "soz": "sorry", "srry": "sorry", "gonna": "gonna",
	"tmrw": "tomorrow", "tmw": "tomorrow", "bc": "because", "cos": "because", "coz": "because", "cuz": "because",
	"w/": "with", "w/o": "without", "hafta": "haveto", "gotta": "gotta", "dunno": "dunno", "wanna": "wanna",
	"n't": "not", "nt": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will",
	"appologize": "apologize", "apologise": "apologize", "appologise": "apologize", "apologised": "apologized", "apologising": "apologizing",
	"appologies": "apologies", "apoligies": "apologies", "apologys": "apologies", "definately": "definitely", "unfortunatly": "unfortunately",
	"recieve": "receive", "recieved": "received", "inconvience": "inconvenience", "inconvinience": "inconvenience", "inconvenince": "inconvenience",
	"realise": "realize", "realised": "realized", "recognise": "recognize", "sympathise": "sympathize", "empathise": "empathize", "organise": "organize", "organised": "organized",
}

// settle finishes a fold once the tag is known: what 's and 'd stand for, and
// the second halves of contractions typed without an apostrophe. next is the
// tag of the word after it.
func settle(fold, tag, prev, next string, joined bool) string {
	if !joined {
		return fold
	}
	switch fold {
	case "'s", "s":
		switch {
		case prev == "let":
			return "us"
		case tag == "POS" && fold == "'s":
			return "'s"
		case contracts[prev] || strings.HasPrefix(tag, "VB"):
			return "is"
		}
		return "'s"
	case "'d":
		if tag == "VBD" || tag == "VBN" || next == "VBN" || next == "VBD" {
			return "had"
		}
		return "would"
	case "m":
		return "am"
	case "ve":
		return "have"
	case "re":
		return "are"
	case "ll":
		return "will"
	}
	return fold
}

// stems are what "n't" leaves of the verb before it.
var stems = map[string]string{"ca": "can", "wo": "will", "sha": "shall"}

// contracts are the words after which 's is "is" or "has", whatever the tagger
// says.
var contracts = set(`it|that|what|who|where|when|how|there|here|he|she|this|everything|something|nothing|everyone|someone`)

// bare are contractions typed without their apostrophe, with the length of
// their first half.
var bare = map[string]int{
	"dont": 2, "doesnt": 4, "didnt": 3, "cant": 2, "wont": 2, "isnt": 2, "arent": 3, "wasnt": 3, "werent": 4,
	"couldnt": 5, "wouldnt": 5, "shouldnt": 6, "havent": 4, "hasnt": 3, "hadnt": 3, "mustnt": 4, "neednt": 4, "cannot": 3,
	"im": 1, "ive": 1, "youre": 3, "youve": 3, "youll": 3, "theyre": 4, "theyve": 4, "theyll": 4, "weve": 2,
	"thats": 4, "whats": 4, "theres": 5, "heres": 4, "hes": 2, "shes": 3, "itll": 2, "thatll": 4,
}

// part cuts up what the tokenizer leaves whole: words joined by dashes or
// slashes, emoji glued to words, contractions without an apostrophe.
func part(s string, at int, yield func(string, int)) {
	if n, ok := bare[strings.ToLower(s)]; ok && len(s) < 9 && ascii(s) { // “İM” is “im” in small letters, and longer
		yield(s[:n], at)
		yield(s[n:], at+n)
		return
	}
	start, last := 0, kindNone
	for i, r := range s {
		k := kindOf(s, i, r)
		if i > start && (k != last || k == kindBreak) && k != kindJoin {
			yield(s[start:i], at+start)
			start = i
		}
		if k != kindJoin {
			last = k
		}
	}
	if start < len(s) {
		yield(s[start:], at+start)
	}
}

type runeKind uint8

const (
	kindNone runeKind = iota
	kindWord
	kindStop   // runs of the same end of sentence or dash
	kindSymbol // emoji and the like
	kindBreak  // white space and other single signs
	kindJoin   // belongs to what stands before it
)

func kindOf(s string, i int, r rune) runeKind {
	switch {
	case r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'):
		return kindWord
	case r == 0xFE0F, r == 0x200D, r >= 0x1F3FB && r <= 0x1F3FF, unicode.Is(unicode.M, r), r == 0xAD:
		return kindJoin
	case r == '.', r == '!', r == '?', r == '…':
		// within a word such as "v2.1" or "U.S." it belongs to the word
		if r == '.' && i > 0 && i+1 < len(s) && wordAt(s[i+1:]) && wordBefore(s[:i]) || r == '.' && strings.Count(s, ".") > 1 && wordBefore(s[:i]) && i+1 == len(s) {
			return kindWord
		}
		return kindStop
	case r == '—', r == '–', r == '/', r == '|', r == '~', r == '*', r == '_':
		if r == '/' && digits(s) {
			return kindWord
		}
		return kindBreak
	case r == '-':
		if i > 0 && i+1 < len(s) && wordAt(s[i+1:]) && wordBefore(s[:i]) {
			return kindWord
		}
		return kindStop
	case unicode.IsLetter(r), unicode.IsDigit(r), r == '\'', r == '’', r == '´', r == '`', r == ',', r == ':', r == '@', r == '&', r == '+', r == '#', r == '%', r == '$':
		return kindWord
	case isEmoji(r):
		return kindSymbol
	}
	return kindBreak
}

func wordAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func wordBefore(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func digits(s string) bool {
	return strings.Trim(s, "0123456789/") == "" || len(s) < 5 && strings.HasPrefix(strings.ToLower(s), "w/") || strings.EqualFold(s, "n/a")
}

// isEmoji reports whether r is a pictograph.
func isEmoji(r rune) bool {
	return r >= 0x1F300 && r <= 0x1FAFF || r >= 0x2600 && r <= 0x27BF || r >= 0x1F1E6 && r <= 0x1F1FF || r == 0x2B50 || r == 0x2764
}
