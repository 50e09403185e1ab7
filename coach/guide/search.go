package guide

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Search gives the cards in which every word of the query begins some word, in
// whatever order, letter case and accents aside: those whose title has most of
// them first, then in the order of Cards. A query without words gives every
// card. It may be of any length and hold anything.
func Search(query string) []Card {
	wanted := split(query)
	wanted = wanted[:min(len(wanted), mostWords)]
	cards := Cards()
	if len(wanted) == 0 {
		return cards
	}
	type hit struct {
		Card
		inTitle int
	}
	var hits []hit
	for i, words := range index() {
		if slices.ContainsFunc(wanted, func(w string) bool { return !begins(words.all, w) }) {
			continue
		}
		h := hit{Card: cards[i]}
		for _, w := range wanted {
			if begins(words.title, w) {
				h.inTitle++
			}
		}
		hits = append(hits, h)
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.inTitle, a.inTitle) })
	found := make([]Card, len(hits))
	for i, h := range hits {
		found[i] = h.Card
	}
	return found
}

// mostWords is how many words of a query count. Nobody types as many; a text
// dropped on the search field has more.
const mostWords = 16

// indexed are the words of a card, folded; all has its points and checks, too:
// “T8” and “calm-down” find it as well.
type indexed struct{ title, all []string }

// index is the words of every card, in the order of Cards.
var index = sync.OnceValue(func() (cards []indexed) {
	for _, c := range Cards() {
		text := slices.Concat([]string{c.Title, c.Text, c.Source}, c.Do, c.Dont, c.Say, c.Points, c.Checks)
		cards = append(cards, indexed{title: split(c.Title), all: split(strings.Join(text, "\n"))})
	}
	return cards
})

func begins(words []string, with string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, with) })
}

// split cuts a text into its words, folded. An apostrophe is left out of its
// word: "dont" finds "don’t".
func split(s string) []string {
	s = plainLetters.Replace(strings.ToLower(s))
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) { // an accent typed after its letter
			return -1
		}
		return r
	}, s)
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

var plainLetters = strings.NewReplacer(
	"’", "", "'", "", "ʼ", "",
	"à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ā", "a", "ă", "a", "ą", "a", "æ", "ae",
	"ç", "c", "ć", "c", "č", "c", "ď", "d", "đ", "d", "ð", "d",
	"è", "e", "é", "e", "ê", "e", "ë", "e", "ē", "e", "ė", "e", "ę", "e", "ě", "e", "ğ", "g",
	"ì", "i", "í", "i", "î", "i", "ï", "i", "ī", "i", "į", "i", "ı", "i", "ł", "l",
	"ñ", "n", "ń", "n", "ň", "n",
	"ò", "o", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "ō", "o", "ő", "o", "œ", "oe",
	"ř", "r", "ś", "s", "š", "s", "ş", "s", "ș", "s", "ß", "ss", "ť", "t", "ț", "t", "þ", "th",
	"ù", "u", "ú", "u", "û", "u", "ü", "u", "ū", "u", "ů", "u", "ű", "u",
	"ý", "y", "ÿ", "y", "ź", "z", "ż", "z", "ž", "z",
)
