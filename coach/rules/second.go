package rules

import (
	"sync/atomic"

	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/model"
)

// reads says, for each check to which the second reader adds, what its words
// read like. Where the lines of the model are drawn says how much it adds. It
// adds nothing to jargon: what a word means is not to be seen from those around.
var reads = map[string]string{
	"calm-down":       "tells people how to feel",
	"slang-for-upset": "makes light of somebody’s feelings",
	"blaming-you":     "reads as if it were the customer’s fault",
	"hard-no":         "reads like a closed door",
	"demand":          "reads like an order",
	"flippant-sorry":  "may sound tossed off",
	"dont-know":       "leaves the question open",
	"tentative":       "sounds like a guess",
	"minimizing":      "may make the trouble sound small",
	"defensive":       "reads as if the fault were being pushed away",
	"heat":            "may sound impatient",
	"cutting-off":     "may sound like cutting somebody short",
	"scripted":        "sounds like a form",
	"vague-promise":   "leaves open when, or who",
	"self-focus":      "puts our side before theirs",
}

// hears are the Say checks that the second reader may find said.
var hears = map[string]bool{
	"acknowledge-feeling": true, "apologize": true, "show-listening": true, "take-ownership": true,
	"offer-choice": true, "share-plan": true, "set-expectations": true, "same-side": true,
}

// caring is words for somebody who may be in danger. They are bare and short,
// as sharp words are, and the second reader has seen next to none of them.
var caring = unless(
	"are you [still] (safe|all right|alright|ok|okay|hurt|in danger|alone|by yourself|somewhere safe|in a safe place) (?|, |$|and |or |where you are|right now|now|at home|at the moment|tonight|today)",
	"is (anyone|anybody|someone|somebody) [there] with you", "(take|takes|taking|took) (it|this|that|you|what you ...4|every word ...4) [very|really] seriously",
	"stay (with me|on the line|here with me)", "i am [still] (here|here with you|with you|staying) (,|.|$|and|until)",
)

// cares reports whether a sentence holds words like these.
func cares(d *draft.Draft, sentence draft.Span) bool {
	return draft.Covered(draft.Join(draft.Places(d, caring)), sentence)
}

// Second has a draft read by the learned reader. It is what check.Case wants.
func Second(d, customer *draft.Draft) check.Second {
	return second{d, model.Learnt().Read(d, model.Around{Customer: customer})}
}

// Again gives a Second for drafts that come one after the other, each much
// like the last, as while a reply is typed: of each it reads what is new. It
// may be called by several goroutines, as a long text is read aside while
// another is typed; each of the readings it gives is for one.
func Again() func(d, customer *draft.Draft) check.Second {
	var last atomic.Pointer[model.Reading]
	return func(d, customer *draft.Draft) check.Second {
		r := model.Learnt().Again(last.Load(), d, model.Around{Customer: customer})
		last.Store(r)
		return second{d, r}
	}
}

type second struct {
	d *draft.Draft
	r *model.Reading
}

func (s second) Edited(d *draft.Draft) check.Second { return second{d, s.r.Edited(d)} }

func (s second) Said(id string, known func(draft.Span) bool) (at draft.Span, ok bool) {
	if !hears[id] {
		return draft.Span{}, false
	}
	p, i := s.r.Said(id, known)
	if i < 0 || p < s.r.Sure(id) {
		return draft.Span{}, false
	}
	return s.r.Why(id, i), true
}

func (s second) Faults(id string, known func(draft.Span) bool) (at []draft.Span, message func(string) string) {
	like, ok := reads[id]
	if !ok {
		return nil, nil
	}
	for _, i := range s.r.From(id, s.r.Sure(id)) {
		line := &s.d.Sentences[i]
		if !known(line.Span) && !blank(line.In(s.d.Text)) && !cares(s.d, line.Span) { // what is still to be filled in, it knows nothing of
			at = append(at, s.r.Why(id, i))
		}
	}
	return at, func(words string) string { return "“" + words + "” " + like + "." }
}
