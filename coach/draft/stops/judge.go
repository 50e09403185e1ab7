package stops

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// judge says of each token whether its sentence ends with it: first by itself,
// then by the one behind it, in two rounds.
func (f *Finder) judge(tokens []token) {
	for i := range tokens {
		f.alone(&tokens[i])
	}
	for i := 0; i+1 < len(tokens); i++ {
		f.before(&tokens[i], &tokens[i+1])
	}
	for i := 0; i+1 < len(tokens); i++ {
		f.dotted(&tokens[i], &tokens[i+1])
	}
}

// alone judges a token by itself.
func (f *Finder) alone(t *token) {
	switch {
	case ended(t.text):
		t.ends = true
	case t.stopped() && !strings.HasSuffix(t.text, ".."):
		// the library cuts off as many bytes as there are runes, less one
		word := strings.ToLower(t.text[:utf8.RuneCountInString(t.text)-1])
		if f.AbbrevTypes.Has(word) || f.AbbrevTypes.Has(word[strings.LastIndexByte(word, '-')+1:]) {
			t.short = true
		} else {
			t.ends = true
		}
	}
}

// ends are the marks, with what closes behind them, that end a sentence whatever
// follows; within are marks that do where something opens behind them.
var (
	ends   = []string{`."`, `.)`, `.’`, `.”`, `?`, `?"`, `?'`, `?)`, `?’`, `?”`, `!`, `!"`, `!'`, `!)`, `!’`, `!”`}
	within = []string{`.[`, `.(`, `."`, `?[`, `?(`, `![`, `!(`}
)

func ended(text string) bool {
	if !marksBut(text, len(text)-1) && text[len(text)-1] != '!' && text[len(text)-1] != '?' {
		return false // as most are
	}
	has := func(mark string) bool { return strings.HasSuffix(text, mark) }
	return slices.ContainsFunc(ends, has) && !strings.Contains(text, "Yahoo!") ||
		slices.ContainsFunc(within, func(mark string) bool { return strings.Contains(text, mark) })
}

// marksBut reports whether there is a mark before the byte at end.
func marksBut(text string, end int) bool {
	for i := range end {
		if c := text[i]; c == '.' || c == '!' || c == '?' {
			return true
		}
	}
	return false
}

func (t *token) stopped() bool { return t.text[len(t.text)-1] == '.' }

// initial reports a letter with a full stop.
func (t *token) initial() bool {
	return len(t.text) == 2 && t.text[1] == '.' && (t.text[0]|0x20 >= 'a' && t.text[0]|0x20 <= 'z')
}

var number = regexp.MustCompile(`-?[\.,]?\d[\d,\.-]*\.?$`)

const anyNumber = "##number##"

// kind is the token without its capitals and commas, a number as anyNumber. With
// bare set a full stop at the end is left out.
func (t *token) kind(bare bool) string {
	k := strings.ToLower(t.text)
	comma, digit := false, false
	for i := range len(k) {
		c := k[i]
		comma, digit = comma || c == ',', digit || c >= '0' && c <= '9'
	}
	if digit {
		k = number.ReplaceAllString(k, anyNumber)
	}
	if len(k) == 1 {
		return k
	}
	if comma {
		k = strings.ReplaceAll(k, ",", "")
	}
	if bare && len(k) > 1 {
		k = strings.TrimSuffix(k, ".")
	}
	return k
}

// next is the kind of a token that follows another.
func (t *token) next() string { return t.kind(t.ends) }

func (t *token) upper() bool { r, _ := utf8.DecodeRuneInString(t.text); return unicode.IsUpper(r) }
func (t *token) lower() bool { r, _ := utf8.DecodeRuneInString(t.text); return unicode.IsLower(r) }

// How the words of the model's texts were written: bits of its OrthoContext.
const (
	insideUpper = 1 << 2 // with a capital, within a sentence
	anyUpper    = 1<<1 | 1<<2 | 1<<3
	firstLower  = 1 << 4 // without one, at the beginning of a sentence
	anyLower    = 1<<4 | 1<<5 | 1<<6
)

// A guess is whether a token begins a sentence, by how it is written.
type guess int8

const (
	unsure guess = iota
	begins
	goesOn
)

func (f *Finder) guess(t *token, kind string) guess {
	if len(t.text) == 1 && strings.IndexByte(";:,.!?", t.text[0]) >= 0 {
		return goesOn
	}
	seen := f.OrthoContext[kind]
	switch {
	case t.upper() && seen&anyLower > 0 && seen&insideUpper == 0:
		return begins
	case t.lower() && (seen&anyUpper > 0 || seen&firstLower == 0):
		return goesOn
	}
	return unsure
}

// before judges a token with a full stop by the one behind it.
func (f *Finder) before(t, behind *token) {
	if !t.stopped() {
		return
	}
	kind, next := t.kind(true), behind.next()
	if f.joined(kind, next) {
		t.ends, t.short = false, true
		return
	}
	initial := t.initial()
	if (t.short || strings.HasSuffix(t.text, "..")) && !initial {
		if f.guess(behind, next) == begins || behind.upper() && f.SentStarters[next] != 0 {
			t.ends = true
			return
		}
	}
	if t.text == "." && behind.text == "." {
		t.ends, behind.ends = false, false
		return
	}
	if !initial && kind != anyNumber {
		return
	}
	switch g := f.guess(behind, next); {
	case g == goesOn, g == unsure && initial && behind.upper() && f.OrthoContext[next]&anyLower == 0:
		t.ends, t.short = false, true
	}
}

// joined reports whether the two kinds often stand side by side, a full stop
// between them.
func (f *Finder) joined(kind, next string) bool {
	var room [48]byte
	return f.Collocations[string(append(append(append(room[:0], kind...), ','), next...))] != 0
}

// dotted judges, by the token behind it, one that holds several marks: "F.B.I.",
// an ellipsis, what closes behind a mark; and a full stop that ended nothing.
func (f *Finder) dotted(t, behind *token) {
	if t.stopped() && behind.text == "." {
		t.ends, behind.ends = false, false
		return
	}
	if !marksBut(t.text, len(t.text)-1) && (t.ends || !t.stopped()) {
		return // as most are
	}
	ellipsis := strings.Contains(t.text, "...")
	next := behind.next()
	starts := behind.upper() && f.SentStarters[next] != 0
	if ellipsis && (behind.upper() || f.SentStarters[next] != 0) {
		t.ends = true
		return
	}
	open := t.stopped() && !t.ends
	if t.ends && closes(t.text) && behind.lower() && f.SentStarters[next] == 0 {
		t.ends = false
		return
	}
	if open && behind.upper() && f.OrthoContext[next]&anyLower != 0 {
		t.ends = true
	}
	if !abbreviated(t.text) || t.initial() {
		return
	}
	t.short = true
	t.ends = f.guess(behind, next) == begins || starts
}

// closes reports whether the last mark may stand within a sentence.
func closes(text string) bool {
	return slices.ContainsFunc([]string{")", "’", "”", `"`, "'"}, func(mark string) bool { return strings.HasSuffix(text, mark) })
}

// abbreviated reports letters or digits with full stops between and behind them.
func abbreviated(text string) bool {
	word := func(i int) bool {
		c := text[i]
		return c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
	}
	for i := 0; i+2 < len(text); i++ {
		if text[i+1] != '.' || !word(i) {
			continue
		}
		k := i + 2
		for k < len(text) && word(k) {
			k++
		}
		if k < len(text) && text[k] == '.' {
			return true
		}
	}
	return false
}
