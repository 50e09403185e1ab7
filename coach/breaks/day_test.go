package breaks

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// A day is one agent's day with a timer, played second by second.
type day struct {
	t     *testing.T
	timer Timer
	plan  Plan
	now   time.Time
	idle  time.Duration
	rang  []string // what was announced during the deed at hand
}

// tell plays a story and gives it back with what the timer really showed, so
// that a failing test prints the day as it was.
//
// A story has one line a deed: the clock as the deed begins, the deed, and,
// after "→", what the strip shows once it is done. Announcements during the
// deed follow in brackets. A deed is one of
//
//	works D    keys and mouse, for D
//	away D     no key, no mouse, for D; goes on from an "away" just before
//	sleeps D   the computer does, for D
//	closes D   the program is closed for D and opened again
//	clock ±D   somebody sets the clock
//	plan W/R   another plan; "plan off" for none
//	takes, later D, skips, done
func tell(t *testing.T, story string) string {
	d := &day{t: t, plan: Usual()}
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
			d.now = d.clock(at)
			d.timer.Tick(d.now, 0)
		}
		began := d.now
		d.rang = nil
		d.does(deed)
		fmt.Fprintf(&told, "%s  %-11s → %s\n", began.Format("15:04:05"), deed, d.strip())
	}
	return told.String()
}

func (d *day) does(deed string) {
	verb, rest, _ := strings.Cut(deed, " ")
	switch verb {
	case "works":
		d.idle = 0
		d.pass(d.length(rest), 0)
	case "away":
		d.pass(d.length(rest), time.Second)
	case "sleeps":
		d.now = d.now.Add(d.length(rest))
		d.idle = 0 // a key wakes it
	case "closes":
		kept := d.timer.State()
		d.now = d.now.Add(d.length(rest))
		d.idle = 0
		d.timer = New(d.plan)
		d.timer.Resume(kept)
		d.tick()
	case "clock":
		d.now = d.now.Add(d.length(rest))
	case "plan":
		d.plan = Plan{}
		if work, r, ok := strings.Cut(rest, "/"); ok {
			d.plan = Plan{Work: d.length(work), Rest: d.length(r)}
		}
		d.timer.SetPlan(d.plan)
	case "takes":
		d.timer.Take(d.now)
	case "later":
		d.timer.Later(d.length(rest))
	case "skips":
		d.timer.Skip()
	case "done":
		d.timer.Done()
	default:
		d.t.Fatalf("nobody knows how to do %q", deed)
	}
}

// pass lets time go by, a heartbeat a second.
func (d *day) pass(span, idle time.Duration) {
	for range span / time.Second {
		d.now = d.now.Add(time.Second)
		d.idle += idle
		d.tick()
	}
}

func (d *day) tick() {
	if d.timer.Tick(d.now, d.idle) {
		d.rang = append(d.rang, d.now.Format("15:04:05 ")+d.timer.Phase().String())
	}
}

// strip is what the window's strip would show.
func (d *day) strip() string {
	s := d.timer.Phase().String()
	switch d.timer.Phase() {
	case Working, Resting:
		left := d.timer.Left().Round(time.Second)
		s += fmt.Sprintf(" %02d:%02d", int(left.Minutes()), int(left.Seconds())%60)
	}
	if d.timer.Held() {
		s += " held"
	}
	if len(d.rang) > 0 {
		s += " (" + strings.Join(d.rang, ", ") + ")"
	}
	return s
}

func (d *day) length(s string) time.Duration {
	span, err := time.ParseDuration(s)
	if err != nil {
		d.t.Fatal(err)
	}
	return span
}

func (d *day) clock(s string) time.Time {
	at, err := time.Parse("15:04:05", s)
	if err != nil {
		d.t.Fatal(err)
	}
	return at.AddDate(2026, 2, 28) // a weekend when clocks change
}

func TestDays(t *testing.T) {
	for _, d := range days {
		t.Run(d.name, func(t *testing.T) {
			var want strings.Builder
			for line := range strings.Lines(d.story) {
				if line = strings.TrimSpace(line); line != "" {
					want.WriteString(line + "\n")
				}
			}
			if got := tell(t, d.story); got != want.String() {
				t.Errorf("the day went\n%s\nbut should have gone\n%s", got, want.String())
			}
		})
	}
}
