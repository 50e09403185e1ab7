package breaks

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// A day is one agent's day with a timer, played second by second.
type aDay struct {
	t     *testing.T
	timer Timer
	plan  Plan
	now   time.Time
	signs Signs
	rang  []string // what was announced during the deed at hand
}

// one is a plan with one kind of break, and with nothing else to it.
func one(every, length time.Duration) Plan {
	return Plan{Away: UsualAway, Holds: AllHolds, Kinds: []Kind{{
		ID: Long, Name: "Break", Every: every, Length: length, Snooze: 5 * time.Minute, Snoozes: MostSnoozes, Skippable: true,
	}}}
}

// tell plays a story and gives it back with what the timer really showed, so
// that a failing test prints the day as it was. It begins on from: a date, and
// a zone where it is not UTC.
//
// A story has one line a deed: the clock as the deed begins, the deed, and,
// after "→", what the strip shows once it is done. Announcements during the
// deed follow in brackets. A deed is one of
//
//	works D    keys and mouse now and then, for D
//	types D    without a pause, for D
//	away D     no key, no mouse, for D; goes on from an "away" just before
//	sleeps D   the computer does, for D
//	closes D   the program is closed for D and opened again
//	clock ±D   somebody sets the clock
//	sees H…    what there is for a break to wait for, from now on; "sees nothing"
//	plan W/R   another plan, of one kind; "plan usual", "plan off"
//	hours …    working hours on every day; "hours any"
//	takes, takes K, resets, later D, skips, skips R, done, more
//	pauses, pauses D, resumes, hard, not-hard
func tell(t *testing.T, from, story string) string {
	d := &aDay{t: t, plan: one(25*time.Minute, 5*time.Minute)}
	d.timer = New(d.plan)
	var told strings.Builder
	for line := range strings.Lines(story) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		at, deed, _ := strings.Cut(line, " ")
		deed, _, _ = strings.Cut(deed, "→")
		deed = strings.TrimSpace(deed)
		if d.now.IsZero() {
			d.now = d.clock(from, at)
			d.timer.Tick(d.now, Signs{})
		}
		began := d.now
		d.rang = nil
		d.does(deed)
		fmt.Fprintf(&told, "%s  %-11s → %s\n", began.Format("15:04:05"), deed, d.strip())
	}
	return told.String()
}

func (d *aDay) does(deed string) {
	verb, rest, _ := strings.Cut(deed, " ")
	switch verb {
	case "works", "types":
		d.signs.Idle, d.signs.Typing = 0, verb == "types"
		d.pass(d.length(rest), 0)
		d.signs.Typing = false
	case "away":
		d.pass(d.length(rest), time.Second)
	case "sleeps":
		d.now = d.now.Add(d.length(rest))
		d.signs.Idle = 0 // a key wakes it
	case "closes":
		kept := d.timer.State()
		kept.At, kept.Until = kept.At.UTC(), kept.Until.UTC() // as a file has them
		d.now = d.now.Add(d.length(rest))
		d.signs.Idle = 0
		d.timer = New(d.plan)
		d.timer.Resume(kept)
		d.tick()
	case "clock":
		d.now = d.now.Add(d.length(rest))
	case "sees":
		d.sees(rest)
	case "plan", "hours":
		d.plans(verb, rest)
	case "pauses":
		if rest == "" {
			d.timer.Pause(time.Time{})
		} else {
			d.timer.Pause(d.now.Add(d.length(rest)))
		}
	case "later":
		d.timer.Later(d.length(rest))
	default:
		d.taps(verb, rest)
	}
}

func (d *aDay) taps(verb, rest string) {
	switch verb {
	case "takes":
		if rest == "" {
			d.timer.Take()
		} else {
			d.timer.TakeKind(rest)
		}
	case "resets":
		d.timer.Reset()
	case "skips":
		d.timer.Skip(Reason(rest))
	case "done":
		d.timer.Done()
	case "more":
		d.timer.More()
	case "resumes":
		d.timer.Unpause()
	case "hard":
		d.timer.Hard()
	case "not-hard":
		d.timer.NotHard()
	default:
		d.t.Fatalf("nobody knows how to do %q", verb)
	}
}

func (d *aDay) sees(words string) {
	d.signs.Holds = 0
	for word := range strings.FieldsSeq(words) {
		h, ok := HoldNamed(word)
		if !ok && word != "nothing" {
			d.t.Fatalf("nobody sees %q", word)
		}
		d.signs.Holds |= h
	}
}

func (d *aDay) plans(verb, rest string) {
	every, length, single := strings.Cut(rest, "/")
	switch {
	case verb == "hours":
		d.plan.Hours = Hours{}
		for word := range strings.FieldsSeq(rest) {
			r, ok := ParseRange(word)
			for i := range d.plan.Hours {
				if ok {
					d.plan.Hours[i] = append(d.plan.Hours[i], r)
				}
			}
		}
	case single:
		d.plan = one(d.length(every), d.length(length))
	case rest == "usual":
		d.plan = Usual()
	default:
		d.plan = Plan{}
	}
	d.timer.SetPlan(d.plan)
}

// pass lets time go by, a heartbeat a second.
func (d *aDay) pass(span, idle time.Duration) {
	for range span / time.Second {
		d.now = d.now.Add(time.Second)
		d.signs.Idle += idle
		d.tick()
	}
}

func (d *aDay) tick() {
	before := d.timer.Phase()
	if d.timer.Tick(d.now, d.signs) && (d.timer.Phase() != before || before != Working) {
		d.rang = append(d.rang, d.now.Format("15:04:05 ")+d.timer.Phase().String()+d.which())
	}
}

// which is the break that it is about, where there are several.
func (d *aDay) which() string {
	if k := d.timer.Kind(); len(d.plan.Kinds) > 1 || k.ID == ResetID {
		return " " + k.ID
	}
	return ""
}

// strip is what the window's strip would show.
func (d *aDay) strip() string {
	p := d.timer.Phase()
	s := p.String()
	if p != Off {
		s += d.which()
	}
	switch p {
	case Working, Coming, Resting:
		left := d.timer.Left().Round(time.Second)
		s += fmt.Sprintf(" %02d:%02d", int(left.Minutes()), int(left.Seconds())%60)
	case Holding, Due:
		if why := d.timer.Why(); why != 0 {
			s += " for " + why.String()
		}
		if d.timer.Late() {
			s += " late"
		}
	}
	if until := d.timer.Until(); !until.IsZero() {
		s += " until " + until.Format("15:04")
	}
	if d.timer.Held() {
		s += " held"
	}
	if d.timer.Sooner() {
		s += " sooner"
	}
	if len(d.rang) > 0 {
		s += " (" + strings.Join(d.rang, ", ") + ")"
	}
	for _, r := range d.timer.Took() {
		s += " " + noted(r)
	}
	return s
}

// noted is a record in brackets: the kind, what became of it, for what, since
// when it was due and for how long it was rested.
func noted(r Record) string {
	s := "[" + r.Kind + " " + r.What.String()
	if r.Why != "" {
		s += " " + r.Why
	}
	if !r.Due.IsZero() {
		s += " due " + r.Due.Format("15:04:05")
	}
	if r.Rest > 0 {
		s += " rested " + r.Rest.String()
	}
	return s + "]"
}

func (d *aDay) length(s string) time.Duration {
	span, err := time.ParseDuration(s)
	if err != nil {
		d.t.Fatal(err)
	}
	return span
}

func (d *aDay) clock(from, s string) time.Time {
	date, zone, _ := strings.Cut(from, " ")
	where, err := time.LoadLocation(zone)
	if err != nil {
		d.t.Fatal(err)
	}
	at, err := time.ParseInLocation("2006-01-02 15:04:05", date+" "+s, where)
	if err != nil {
		d.t.Fatal(err)
	}
	return at
}

func TestDays(t *testing.T) {
	for _, table := range [...][]story{singleDays, usualDays, holdDays, hourDays, hardDays} {
		for _, d := range table {
			t.Run(d.name, func(t *testing.T) {
				var want strings.Builder
				for line := range strings.Lines(d.story) {
					if line = strings.TrimSpace(line); line != "" {
						want.WriteString(line + "\n")
					}
				}
				from := d.from
				if from == "" {
					from = "2026-03-29" // a weekend when clocks change
				}
				if got := tell(t, from, d.story); got != want.String() {
					t.Errorf("the day went\n%s\nbut should have gone\n%s", got, want.String())
				}
			})
		}
	}
}

type story struct{ name, story, from string }
