package breathing_test

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"levelhead/coach/breathing"
	"levelhead/coach/ideas"
)

// TestPatterns holds what is built in, and that every pattern that an idea goes
// by is there, takes as long as the idea says and rests on the same study.
func TestPatterns(t *testing.T) {
	var got []string
	ids := map[string]breathing.Pattern{}
	for _, p := range breathing.Patterns() {
		var phases []string
		for _, f := range p.Phases {
			phases = append(phases, fmt.Sprint(f.What.Word(), " ", f.Length))
		}
		got = append(got, fmt.Sprint(p.ID, ": ", strings.Join(phases, ", "), " × ", p.Rounds, " = ", p.Length()))
		ids[p.ID] = p
	}
	if want := []string{
		"box: Breathe in 4s, Hold 4s, Breathe out 4s, And rest 4s × 4 = 1m4s",
		"cyclic-sighing: Breathe in 2.5s, A little more 1.5s, Breathe out 6s × 6 = 1m0s",
		"4-7-8: Breathe in 4s, Hold 7s, Breathe out 8s × 4 = 1m16s",
		"longer-out: Breathe in 4s, Breathe out 6s × 6 = 1m0s",
	}; !slices.Equal(got, want) {
		t.Errorf("there are %q", got)
	}
	for _, i := range ideas.All() {
		if i.Pattern == "" {
			continue
		}
		p, ok := ids[i.Pattern]
		switch {
		case !ok:
			t.Errorf("%s goes by %q, which there is not", i.ID, i.Pattern)
		case p.For(i.Takes()).Length() != i.Takes():
			t.Errorf("%s takes %v, and %s %v", i.ID, i.Takes(), p.ID, p.For(i.Takes()).Length())
		case p.Source != "" && !strings.Contains(i.Source, p.Source):
			t.Errorf("%s rests on %q, and %s on %q", i.ID, i.Source, p.ID, p.Source)
		}
	}
	breathing.Patterns()[0].ID = "mine"
	if breathing.Patterns()[0].ID != "box" {
		t.Error("a change to the slice changed the patterns")
	}
}

func TestAt(t *testing.T) {
	p, _ := breathing.Parse("cyclic-sighing")
	for _, c := range []struct {
		at    time.Duration
		what  breathing.What
		share float64
		round int
		left  time.Duration
		full  float64
		over  bool
	}{
		{-time.Hour, breathing.In, 0, 0, 2500 * time.Millisecond, 0, false},
		{0, breathing.In, 0, 0, 2500 * time.Millisecond, 0, false},
		{1250 * time.Millisecond, breathing.In, 0.5, 0, 1250 * time.Millisecond, 0.375, false},
		{2500 * time.Millisecond, breathing.TopUp, 0, 0, 1500 * time.Millisecond, 0.75, false},
		{3250 * time.Millisecond, breathing.TopUp, 0.5, 0, 750 * time.Millisecond, 0.875, false},
		{4 * time.Second, breathing.Out, 0, 0, 6 * time.Second, 1, false},
		{17 * time.Second, breathing.Out, 0.5, 1, 3 * time.Second, 0.5, false},
		{50 * time.Second, breathing.In, 0, 5, 2500 * time.Millisecond, 0, false},
		{time.Minute, breathing.Out, 1, 5, 0, 0, true},
		{math.MaxInt64, breathing.Out, 1, 5, 0, 0, true},
	} {
		m := p.At(c.at)
		if m.Phase.What != c.what || math.Abs(m.Share-c.share) > 1e-9 || m.Round != c.round || m.Left != c.left || math.Abs(m.Full-c.full) > 1e-9 || m.Over != c.over || m.Phase != p.Phases[m.Index] {
			t.Errorf("at %v it is %+v", c.at, m)
		}
	}
	if m := (breathing.Pattern{}).At(0); !m.Over {
		t.Errorf("no pattern is at %+v", m)
	}
	if got := (breathing.Pattern{}).For(time.Hour); got.Rounds != 0 {
		t.Errorf("no pattern has %d rounds", got.Rounds)
	}
	if got := p.For(time.Second); got.Rounds != 1 {
		t.Errorf("in a second there are %d rounds", got.Rounds)
	}
}

// TestTheRingNeverJumps looks at every pattern each hundredth of a second: phases
// come in order, and the ring goes no farther than a breath takes it.
func TestTheRingNeverJumps(t *testing.T) {
	all := breathing.Patterns()
	for _, s := range []string{"1-1", "4-4-6-2", "5-0-5", "2.5-0-7-0", "15-1-15-9"} {
		p, err := breathing.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	for _, p := range all {
		last := p.At(0)
		for at := time.Duration(0); at <= p.Length(); at += 10 * time.Millisecond {
			m := p.At(at)
			if math.Abs(m.Full-last.Full) > 0.02 || m.Full < 0 || m.Full > 1 {
				t.Fatalf("%s: at %v the ring goes from %v to %v", p.ID, at, last.Full, m.Full)
			}
			if m.Round == last.Round && m.Index < last.Index || m.Round < last.Round || m.Over != (at == p.Length()) {
				t.Fatalf("%s: at %v it goes from %+v to %+v", p.ID, at, last, m)
			}
			last = m
		}
	}
}

func TestParse(t *testing.T) {
	for s, want := range map[string]string{
		"4-4-6-2":                       "4-4-6-2 [{Breathe in 4s} {Hold 4s} {Breathe out 6s} {And rest 2s}] × 3",
		" 4 – 6 ":                       "4-6 [{Breathe in 4s} {Breathe out 6s}] × 6",
		"2,5-0-7-0":                     "2.5-0-7-0 [{Breathe in 2.5s} {Breathe out 7s}] × 6",
		"5:5":                           "5-5 [{Breathe in 5s} {Breathe out 5s}] × 6",
		"15s/0s/15s/10s":                "15-0-15-10 [{Breathe in 15s} {Breathe out 15s} {And rest 10s}] × 1",
		"04-07-08":                      "4-7-8 [{Breathe in 4s} {Hold 7s} {Breathe out 8s}] × 4",
		"longer-out":                    "longer-out [{Breathe in 4s} {Breathe out 6s}] × 6",
		"":                              string(breathing.NoCounts),
		"  ":                            string(breathing.NoCounts),
		"4":                             string(breathing.WrongCounts),
		"4-4-4-4-4":                     string(breathing.WrongCounts),
		"0-4":                           string(breathing.WrongCounts),
		"4-4-0":                         string(breathing.WrongCounts),
		"in-out":                        string(breathing.WrongCounts),
		"4-NaN":                         string(breathing.WrongCounts),
		"4-Inf":                         string(breathing.WrongCounts),
		"4-1e1":                         string(breathing.WrongCounts),
		"4-0x4":                         string(breathing.WrongCounts),
		"4-.":                           string(breathing.WrongCounts),
		"4-1.2.3":                       string(breathing.WrongCounts),
		"4-16":                          string(breathing.LongCount),
		"4-99999999999999":              string(breathing.LongCount),
		"4-" + strings.Repeat("9", 35):  string(breathing.LongCount),
		"4-" + strings.Repeat("9", 350): string(breathing.WrongCounts),
		"15-15-15-0":                    string(breathing.LongBreath),
	} {
		p, err := breathing.Parse(s)
		got := ""
		if err != nil {
			got = err.Error()
		} else {
			var phases []string
			for _, f := range p.Phases {
				phases = append(phases, fmt.Sprintf("{%s %v}", f.What.Word(), f.Length))
			}
			got = fmt.Sprint(p.ID, " ", phases, " × ", p.Rounds)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"4-4-6-2", "box", "2,5–7", "1-1", "15 15 10", "", "-", "4-0-4-0", "0.95-4"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := breathing.Parse(s)
		if err != nil {
			if !slices.Contains(breathing.Texts(), err.Error()) {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		if p.Breath() < 2*time.Second || p.Breath() > breathing.LongestBreath || p.Rounds < 1 || p.Rounds > 30 {
			t.Errorf("%q is %+v", s, p)
		}
		again, err := breathing.Parse(p.ID)
		if err != nil || fmt.Sprint(again) != fmt.Sprint(p) {
			t.Errorf("%q is %+v, and %q is %+v, %v", s, p, p.ID, again, err)
		}
	})
}

func TestTexts(t *testing.T) {
	banned := regexp.MustCompile(`(?i)\b(can['’]t|unable|invalid|failed to|simply|just|calm down|must|should)\b|["']`)
	for _, s := range breathing.Texts() {
		if s == "" || banned.MatchString(s) {
			t.Errorf("it says %q", s)
		}
	}
}
