package rules

import (
	"strings"

	"levelhead/coach/draft"
)

// An echo is a sentence to offer where the customer's own message speaks of
// what it answers. The sentence may use what the phrase remembered as "it".
type echo struct {
	phrases []draft.Phrase
	say     string
}

func echoing(say string, phrases ...string) echo {
	e := echo{say: say}
	for _, p := range phrases {
		e.phrases = append(e.phrases, draft.MustPhrase(p))
	}
	return e
}

// mostEchoes leaves room among the offers for sentences of another kind.
const mostEchoes = 2

// answers gives the sentences that answer d, in the order of es, the first few.
func answers(d *draft.Draft, es []echo) (say []string) {
	if d == nil {
		return nil
	}
	for _, e := range es {
		if s := e.in(d); s != "" {
			if say = append(say, s); len(say) == mostEchoes {
				break
			}
		}
	}
	return say
}

func (e echo) in(d *draft.Draft) string {
	for _, p := range e.phrases {
		for m := range p.Matches(d) {
			it := ""
			if at, ok := m.Part("it"); ok {
				it = strings.ToLower(strings.Join(strings.Fields(at.In(d.Text)), " "))
				it = strings.Replace(" "+it, " my ", " your ", 1)
				it = strings.Replace(it, " our ", " your ", 1)
			}
			return strings.Join(strings.Fields(strings.ReplaceAll(e.say, "{it}", it)), " ")
		}
	}
	return ""
}

// Stretches of time and events, as customers write of them.
const (
	stretch = "{it: ((all|the whole|my whole|our whole|half the|half my|my entire|an entire|a whole|half a|the entire|the best part of a) (day|morning|afternoon|evening|night|week|weekend|month|shift|hour|lesson)|(an|nearly an|almost an) hour|[over|about|almost|nearly|more than] (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|several|<CD>) (minutes|hours|days|weeks|months|mins|hrs))}"
	due     = "{it: (presentation|meeting|exam|exams|audit|inspection|launch|demo|pitch|wedding|payroll|tender|hearing|interview|submission|thesis|concert|flight|trip|birthday|campaign|webinar|lecture|conference|closing|filing|report)}"
	soon    = "(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|at <CD>|in <CD>|in an hour|this (morning|afternoon|evening|week)|next week)"
	unhappy = "<!(not|never|no|not ...1|without)"
)
