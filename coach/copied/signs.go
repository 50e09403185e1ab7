package copied

import (
	"math"
	"slices"
	"strings"

	"levelhead/coach/draft"
)

// A sign speaks for or against a text being a reply, or a customer's message.
type sign struct {
	name string
	// count says how much of it a text has, from 0 to most.
	count func(*text) float64
	// draft and message are what each of it weighs.
	draft, message float64
}

// most is the most that counts of one sign: a text that says the same many
// times is not the surer for it.
const most = 3

// said counts the places where phrases match that are not each other's.
func said(list []draft.Phrase) func(*text) float64 {
	return func(t *text) float64 { return float64(min(most, len(draft.Join(draft.Places(t.Draft, list))))) }
}

// is makes a count of what holds or does not.
func is(holds func(*text) bool) func(*text) float64 {
	return func(t *text) float64 {
		if holds(t) {
			return 1
		}
		return 0
	}
}

// share is how much of a whole a part makes up.
func share(part, whole int) float64 { return min(1, float64(part)/float64(max(whole, 1))) }

// whenNot is n where something does not hold.
func whenNot(holds bool, n float64) float64 {
	if holds {
		return 0
	}
	return n
}

// likely says how likely a text is a reply, and how likely a message; what is
// missing to 1 is how likely it is neither.
func (t *text) likely() (asDraft, asMessage float64) {
	x, y := 0.0, 0.0
	for _, s := range signs {
		if n := s.count(t); n != 0 {
			x += s.draft * n
			y += s.message * n
		}
	}
	top := max(x, y, 0)
	x, y, rest := math.Exp(x-top), math.Exp(y-top), math.Exp(-top)
	all := x + y + rest
	return x / all, y / all
}

// How likely a text has to be the one or the other to be taken for it. Surer by
// a quarter, a reply in seven more would be left alone, and of what is neither
// hardly one in a hundred less taken for one.
const (
	sureDraft   = 0.55
	sureMessage = 0.5
)

// signs are all there are. Their weights were found by a logistic regression
// over the voices of testdata that are for training; those for testing had no
// part in it.
var signs = []sign{
	{"always", func(*text) float64 { return 1 }, 0.47, -0.12},
	{"has done it for you", said(deeds), 0.78, 0.08},
	{"promises", said(promises), 0.60, -0.99},
	{"is sorry", said(sorries), 0.82, -0.36},
	{"understands", said(feelings), 0.80, -0.02},
	{"has heard", said(received), 1.11, -0.83},
	{"says what to do", said(guides), 0.55, -0.95},
	{"asks what it needs", said(asks), 1.24, -0.29},
	{"offers", said(offers), 0.84, -1.02},
	{"yours", said(yours), 1.16, -0.84},
	{"explains", said(explains), 0.96, 0.68},
	{"trouble with yours", is(func(t *text) bool { return said(troubles)(t) > 0 && said(yours)(t) > 0 && said(mine)(t) == 0 }), -0.34, -0.37},
	{"trouble, and what is done", is(func(t *text) bool {
		return said(troubles)(t) > 0 && said(deeds)(t)+said(promises)(t)+said(explains)(t) > 1 && said(mine)(t) == 0
	}), 0, 0},
	{"I, but no you", is(func(t *text) bool { return t.has("i", "my", "we", "our") && !t.has("you", "your", "u") }), -0.43, 0.25},
	{"our team", said(ours), 0.63, -0.42},
	{"is blunt", said(blunt), 0.97, -0.67},
	{"mine", said(mine), -1.24, 0.56},
	{"our office", said(ourss), -0.47, 0.68},
	{"is in trouble", said(troubles), 0.53, 0.58},
	{"has tried", said(tries), 0.31, 0.64},
	{"asks for help", said(pleas), -0.36, 1.15},
	{"wonders", said(wonders), -0.65, 0.47},
	{"complains", said(complaints), 0.11, 0.66},
	{"is done, thanks", func(t *text) float64 { return whenNot(said(deeds)(t) > 0, said(thanks)(t)) }, -1.00, 1.77},
	{"only answers", is(func(t *text) bool { return t.gives > 0 && t.needs == 0 }), 0.81, -0.53},
	{"only needs", is(func(t *text) bool { return t.gives == 0 && t.needs > 0 }), -0.73, 1.09},
	{"neither", is(func(t *text) bool { return t.gives == 0 && t.needs == 0 }), -0.90, -1.21},
	{"blames", said(blames), -0.75, 0.52},
	{"life", said(life), -0.23, -0.57},
	{"exclaims", func(t *text) float64 { return float64(min(most, strings.Count(t.Text, "!"))) }, -0.10, -0.05},
	{"tells a story", said(story), -0.30, 0.11},
	{"says what it costs", is(func(t *text) bool { return len(t.heard.Impact) > 0 }), -0.12, 1.37},
	{"says how it feels", is(func(t *text) bool { return len(t.heard.Feels) > 0 }), -0.14, 0.55},
	{"insults or threatens", is(func(t *text) bool { return t.heard.Abuse != nil || t.heard.Threat != nil || t.heard.Leaving != nil }), -0.01, 0.01},
	{"law", said(legal), -0.81, -0.23},
	{"notes", said(notes), -0.50, 0.45},
	{"things of work", is(func(t *text) bool { return said(things)(t) > 0 }), 0.76, 0.59},
	{"trouble with a thing", is(func(t *text) bool { return said(troubles)(t) > 0 && said(things)(t) > 0 }), -0.06, 0.84},
	{"my trouble", is(func(t *text) bool { return said(troubles)(t) > 0 && (said(mine)(t) > 0 || said(ourss)(t) > 0) }), -0.54, 0.75},
	{"tells of others", is(func(t *text) bool { return t.persons == 0 && t.past > 0 && t.words > 20 }), -0.29, -0.49},
	{"nobody speaks, at length", is(func(t *text) bool { return t.persons == 0 && t.words > 15 && !t.greets }), -0.19, -0.83},
	{"nobody speaks of no thing", is(func(t *text) bool {
		return t.persons == 0 && said(things)(t) == 0 && !t.has("please", "thanks", "thank", "sorry")
	}), -0.76, -1.00},
	{"greets", is(func(t *text) bool { return t.greets }), 0.14, 0.18},
	{"greets by name", is(func(t *text) bool { return t.name }), 0.75, -0.80},
	{"signs", is(func(t *text) bool { return t.signed }), 1.00, -0.28},
	{"nobody speaks", is(func(t *text) bool { return t.persons == 0 && !t.has("please", "pls", "thanks", "thank", "sorry") }), -1.54, -0.60},
	{"speaks", func(t *text) float64 { return most * share(5*t.persons, t.words) }, 0.01, 0.65},
	{"I", is(func(t *text) bool { return t.has("i", "im", "ive") }), 0.42, -0.04},
	{"you", is(func(t *text) bool { return t.has("you", "u", "your") }), 0.85, -0.39},
	{"we", is(func(t *text) bool { return t.has("we", "us") }), 0.72, 0.16},
	{"me", is(func(t *text) bool { return t.has("me") }), 0.48, 0.39},
	{"speaks of others", func(t *text) float64 { return most * share(5*t.third, t.words) }, -0.30, -0.10},
	{"tells what was", func(t *text) float64 { return most * share(t.past, len(t.Sentences)) }, -0.21, 0.14},
	{"question", is(func(t *text) bool { return slices.ContainsFunc(t.Sentences, draft.Sentence.Question) }), 0.15, 1.19},
	{"please", is(func(t *text) bool { return t.has("please", "pls", "kindly") }), 0.75, 0.14},
	{"thanks", is(func(t *text) bool { return t.has("thanks", "thank", "cheers", "thx", "ta") }), 0.47, 0.62},
	{"but, still", is(func(t *text) bool { return t.has("but", "still", "though") }), -0.01, 0.14},
	{"shouts", func(t *text) float64 { return float64(min(most, t.shouted())) }, -0.59, -0.39},
	{"begins small", is(func(t *text) bool { c := t.Text[0]; return c >= 'a' && c <= 'z' }), -0.35, 0.74},
	{"ends open", is(func(t *text) bool { return !strings.ContainsAny(t.Text, ".!?") }), -1.17, -0.43},
	{"is very short", is(func(t *text) bool { return t.words < 6 }), 0.38, -0.01},
	{"is short", is(func(t *text) bool { return t.words < 12 }), 0.27, 0.40},
	{"lines of speech", func(t *text) float64 { return most * share(t.speech, t.lines) }, -0.59, -1.63},
	{"code", func(t *text) float64 { return most * share(t.shape.code, t.lines) }, -0.11, -0.17},
	{"list", func(t *text) float64 { return most * share(t.items, len(t.Sentences)) }, -0.87, -0.84},
}

// has reports whether a text has one of the words.
func (t *text) has(words ...string) bool {
	for _, s := range t.Sentences {
		for _, w := range s.Words {
			if !w.Foreign && slices.Contains(words, w.Fold) {
				return true
			}
		}
	}
	return false
}
