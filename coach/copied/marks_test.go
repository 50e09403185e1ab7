package copied

import (
	"path/filepath"
	"testing"
)

// marks are how often texts of a kind were taken for each.
type marks [4][4]int

func (m *marks) precision(k Kind) float64 {
	all := 0
	for of := range m {
		all += m[of][k]
	}
	return float64(m[k][k]) / float64(max(all, 1))
}

func (m *marks) recall(k Kind) float64 {
	all := 0
	for _, n := range m[k] {
		all += n
	}
	return float64(m[k][k]) / float64(max(all, 1))
}

// TestKinds holds how well texts are told apart on the voices that the weights
// were not made from. Its bars stand a little below what was reached.
func TestKinds(t *testing.T) {
	for split, bars := range map[string]map[Kind][2]float64{
		"train": {Draft: {0.96, 0.92}, Message: {0.95, 0.94}},
		"test":  {Draft: {0.89, 0.84}, Message: {0.91, 0.87}},
	} {
		var m marks
		for _, k := range []Kind{Other, Draft, Message, Secret} {
			for _, e := range examples(t, k, split) {
				text := e.text()
				got, d := Read(text)
				if m[k][got]++; (d != nil) != (got == Draft || got == Message) || d != nil && d.Text != text {
					t.Errorf("%.60q is %v; cut up: %v", text, got, d != nil)
				}
				if got == Secret && (k == Draft || k == Message) || k == Secret && got != Secret {
					t.Errorf("%.60q of %s is taken for %v, not %v", text, e.Voice, got, k)
				}
			}
		}
		for k, bar := range bars {
			p, r := m.precision(k), m.recall(k)
			t.Logf("%s: %v: precision %.3f, recall %.3f", split, k, p, r)
			if p < bar[0] || r < bar[1] {
				t.Errorf("%s: %v: precision %.3f, recall %.3f, want %.2f and %.2f", split, k, p, r, bar[0], bar[1])
			}
		}
		if n := m[Other][Draft] + m[Other][Message]; n > 8 {
			t.Errorf("%s: %d of what is neither are taken for one", split, n)
		}
	}
}

// TestLabelled holds how many of the replies and messages are recognised that
// were written and labelled for the checks. None of them was used here before.
func TestLabelled(t *testing.T) {
	for name, bars := range map[string][2]float64{ // replies; messages
		"whole/*":      {0.98, 0.93},
		"own/whole-1":  {0.92, 0.85},
		"own/public-*": {0.60, 0.68},
		"moods/*":      {0, 0.67},
		"moods/short":  {0, 0.75},
	} {
		var m marks
		files, err := filepath.Glob("../model/testdata/" + name + ".jsonl")
		if err != nil || len(files) == 0 {
			t.Fatal(name, err)
		}
		for _, file := range files {
			each(t, file, func(c struct{ Customer, Reply, Text string }) {
				if c.Reply != "" {
					m[Draft][Of(c.Reply)]++
				}
				if message := c.Customer + c.Text; message != "" {
					m[Message][Of(message)]++
				}
			})
		}
		t.Logf("%s: replies %v, messages %v taken for other, draft, message, secret", name, m[Draft], m[Message])
		if m[Draft] != [4]int{} && m.recall(Draft) < bars[0] || m.recall(Message) < bars[1] {
			t.Errorf("%s: of replies %.3f are recognised, want %.2f; of messages %.3f, want %.2f", name, m.recall(Draft), bars[0], m.recall(Message), bars[1])
		}
	}
}

// TestExamples holds that there is enough of everything, in both splits.
func TestExamples(t *testing.T) {
	subs := map[string]int{}
	for k, want := range map[Kind]int{Draft: 300, Message: 300, Other: 300, Secret: 120} {
		all, voice := examples(t, k, ""), map[string]string{}
		if test := len(examples(t, k, "test")); len(all) < want || 4*test < len(all) {
			t.Errorf("%v: %d examples, %d for testing", k, len(all), test)
		}
		for _, e := range all {
			subs[e.Sub]++
			if s, ok := voice[e.Sub+e.Voice]; ok && s != e.Split {
				t.Errorf("%s is on both sides", e.Voice)
			}
			voice[e.Sub+e.Voice] = e.Split
		}
	}
	for sub, n := range subs {
		if sub != "" && n < 20 {
			t.Errorf("%d examples of %s", n, sub)
		}
	}
}
