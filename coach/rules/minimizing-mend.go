package rules

import (
	"strings"

	"levelhead/coach/check"
	"levelhead/coach/draft"
)

// minimizingNouns are the plain words for words that make trouble small.
var minimizingNouns = map[string]string{
	"glitch": "fault", "glitches": "faults", "hiccup": "fault", "hiccups": "faults", "hiccough": "fault", "blip": "fault", "blips": "faults",
	"wobble": "fault", "mishap": "mistake", "quirk": "fault", "snag": "problem", "bump": "problem", "thing": "", "matter": "", "detail": "", "formality": "", "nuance": "",
	"nuisance": "problem", "annoyance": "problem", "inconvenience": "problem",
}

var minimizingNumbers = folded("two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety")

// mendMinimizingMishap names the trouble without making it small.
func mendMinimizingMishap(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	at, ok := m.Part("thing")
	if !ok {
		return nil
	}
	noun := strings.ToLower(at.In(d.Text))
	if plain, known := minimizingNouns[noun]; known {
		noun = plain
	}
	if noun == "" {
		return skipOr(iKnowItMatters)(d, m)
	}
	first, _, _ := strings.Cut(m.At.In(d.Text), " ")
	switch first = strings.ToLower(first); first {
	case "the", "your", "those", "these", "few", "some", "any", "this", "that":
	default:
		first = "a"
		if strings.ContainsRune("aeiou", rune(noun[0])) {
			first = "an"
		}
		if plural(noun) {
			first = ""
		}
	}
	return offer(fixes)(replace(d, m.At, strings.TrimSpace(first+" "+noun)))
}

// mendMinimizingMere takes the words out that make a thing small.
func mendMinimizingMere(d *draft.Draft, m draft.Match) (fixes []check.Fix) {
	words := strings.Fields(m.At.In(d.Text))
	var kept []string
	for i, w := range words {
		switch l := strings.ToLower(w); {
		case l == "just", l == "only", l == "merely", l == "simply", l == "mere":
		case l == "nothing", l == "more" && i == 1, l == "than" && i == 2:
		case l == "a" && i+2 < len(words) && strings.EqualFold(words[i+1], "mere") && (words[i+2][0] <= '9' || minimizingNumbers[strings.ToLower(words[i+2])]):
		default:
			kept = append(kept, w)
		}
	}
	s := strings.Join(kept, " ")
	if strings.HasPrefix(strings.ToLower(s), "a mere ") || s == "" || strings.EqualFold(s, "for show") {
		return nil
	}
	return offer(fixes)(replace(d, m.At, s))
}

// mendMinimizingSteps asks for the step in place of saying how small it is.
func mendMinimizingSteps(d *draft.Draft, m draft.Match) []check.Fix {
	fix, ok := replace(d, m.Whole, "please")
	if next := around(m.Sentence, m.Whole).after(0); !ok || next.End == 0 || next.Foreign || next.Punct() {
		return nil
	}
	return []check.Fix{fix}
}
