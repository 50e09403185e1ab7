package coach

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
)

// shift is a desk with an agent’s working day at it.
type shift struct {
	*Desk
	v   *View
	now time.Time
}

func newShift(t *testing.T) *shift {
	t.Helper()
	fool := draft.MustPhrase("fool")
	hot := &check.Rule{ID: "heat", Kind: check.Avoid, Weight: check.Must, Find: func(p *check.Pass) {
		for at := range fool.In(p.Draft) {
			p.Found(check.Finding{At: at, Message: "m"})
		}
	}}
	s := &shift{New(append(small(), hot), house.Default(), nil), new(View), time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)}
	s.Watch(func(v View) { *s.v = v })
	s.Tick(s.now, 0)
	return s
}

// run lets time go by, a heartbeat a second.
func (s *shift) run(n, idle time.Duration) {
	for end := s.now.Add(n); s.now.Before(end); {
		s.now = s.now.Add(time.Second)
		s.Tick(s.now, idle)
	}
}

func TestBreak(t *testing.T) {
	s := newShift(t)
	s.SetSettings(func() house.Settings {
		h := s.v.Settings
		h.Break.Plan = h.Break.Plan.Without(breaks.Micro)
		return h
	}())
	s.run(54*time.Minute, 0)
	b := s.v.Break
	if b.Phase != breaks.Coming || b.Left != time.Minute || b.Kind != breaks.Long || b.Name != "Break" || b.Length != 5*time.Minute || b.Snoozes != 3 || !b.CanSkip {
		t.Fatalf("%+v", b)
	}
	s.run(2*time.Minute, 0)
	if s.v.Break.Phase != breaks.Due {
		t.Fatalf("%+v", s.v.Break)
	}
	s.Later(2 * time.Minute)
	if s.v.Break.Left != 2*time.Minute {
		t.Fatalf("%+v", s.v.Break)
	}
	s.TakeBreak()
	s.MoreBreak()
	s.run(time.Minute, 0)
	if s.v.Break.Phase != breaks.Resting || s.v.Break.Left != 9*time.Minute {
		t.Fatalf("%+v", s.v.Break)
	}
	s.EndBreak()
	s.SkipBreak()
	if s.v.Break.Phase != breaks.Working || s.v.Break.Left != 55*time.Minute || s.v.Break.Skips != 1 {
		t.Fatalf("%+v", s.v.Break)
	}
	s.run(10*time.Minute, 0)
	e, w := desk(t)
	e.SetSettings(s.v.Settings)
	e.Resume(s.State())
	if w.Day != s.v.Day || w.Day.Early != 1 || w.Day.Snoozed != 1 || w.Day.Skipped != 1 {
		t.Errorf("today is %+v after %+v", w.Day, s.v.Day)
	}
	e.Tick(s.now.Add(3*time.Second), 0)
	if w.Break.Left < 44*time.Minute || w.Break.Left > 45*time.Minute+time.Second {
		t.Fatalf("%+v", w.Break)
	}
}

func TestBreakRecords(t *testing.T) {
	s := newShift(t)
	var told []breaks.Record
	s.Recorded(func(r breaks.Record) { told = append(told, r) })
	s.TakeKind(breaks.Micro)
	s.run(30*time.Second, 0)
	s.TakeReset()
	if s.v.Break.Kind != "reset" || s.v.Break.Left != time.Minute {
		t.Fatalf("%+v", s.v.Break)
	}
	s.run(time.Minute, 0)
	s.TakeBreak()
	s.SkipBreakFor("customer")
	given := s.Records()
	if len(given) != 3 || len(told) != 3 || told[2].Why != "customer" || s.v.Day != (breaks.Day{Date: "2026-03-02", Taken: 2, Resets: 1, Skipped: 1}) {
		t.Fatalf("%+v, %+v", given, s.v.Day)
	}
	for range 2 * breaks.MostRecords {
		s.TakeBreak()
		s.EndBreak()
	}
	if n := len(s.Records()); n != breaks.MostRecords || given[0].What != breaks.Taken {
		t.Errorf("%d records", n)
	}
	s.now = s.now.Add(24 * time.Hour)
	s.Tick(s.now, 0)
	if len(s.Records()) != 0 || s.v.Day.Taken != 0 || s.v.Day.Date != "2026-03-03" {
		t.Errorf("the next day began with %+v", s.v.Day)
	}
}

func TestPauseBreaks(t *testing.T) {
	d, v := desk(t)
	d.PauseBreaks(time.Hour) // before the first heartbeat
	d.PauseBreaksTillTomorrow()
	if v.Break.Phase != breaks.Working {
		t.Fatalf("%+v", v.Break)
	}
	s := newShift(t)
	s.PauseBreaks(30 * time.Minute)
	if b := s.v.Break; b.Phase != breaks.Paused || !b.Until.Equal(s.now.Add(30*time.Minute)) || b.Line() != pausedBreaks {
		t.Errorf("%+v", b)
	}
	s.PauseBreaksTillTomorrow()
	if b := s.v.Break; b.Until.Format(time.DateTime) != "2026-03-03 00:00:00" {
		t.Errorf("%+v", b)
	}
	s.PauseBreaksForGood()
	s.run(2*time.Hour, 0)
	if b := s.v.Break; b.Phase != breaks.Paused || !b.Until.IsZero() {
		t.Errorf("%+v", b)
	}
	s.ResumeBreaks()
	if b := s.v.Break; b.Phase != breaks.Working || b.Left != 20*time.Minute {
		t.Errorf("%+v", b)
	}
}

func TestBreakWaits(t *testing.T) {
	s := newShift(t)
	for _, c := range []struct {
		signs Signs
		call  bool
		why   breaks.Hold
	}{
		{Signs{Camera: true, FullScreen: true}, false, breaks.Camera},
		{Signs{Microphone: true, DoNotDisturb: true}, false, breaks.Microphone},
		{Signs{Presentation: true, FullScreen: true}, false, breaks.Presentation},
		{Signs{FullScreen: true}, false, breaks.FullScreen},
		{Signs{DoNotDisturb: true, Program: true}, false, breaks.Quiet},
		{Signs{Program: true}, false, breaks.Program},
		{Signs{Camera: true}, true, breaks.Call},
	} {
		s.Signs(c.signs)
		s.SetCall(c.call)
		s.run(time.Duration(21)*time.Minute, 0)
		if b := s.v.Break; b.Phase != breaks.Holding || b.Why.First() != c.why || b.Line() != c.why.Line() {
			t.Errorf("%+v: %+v", c, b)
		}
		s.Signs(Signs{})
		s.SetCall(false)
		s.run(time.Second, 0)
		if s.v.Break.Phase != breaks.Resting && s.v.Break.Phase != breaks.Due {
			t.Errorf("after %+v: %+v", c, s.v.Break)
		}
		s.TakeBreak()
		s.EndBreak()
		s.TakeKind(breaks.Long)
		s.EndBreak()
		s.run(2*time.Minute, 0)
	}
}

// TestBreakHeldLong holds that a break that something has held for half an hour is
// offered, where nobody minds, and that it says so.
func TestBreakHeldLong(t *testing.T) {
	s := newShift(t)
	s.Signs(Signs{Camera: true, DoNotDisturb: true})
	s.run(50*time.Minute+time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Holding || !b.Late || b.Line() != breaks.Camera.LateLine() {
		t.Errorf("%+v says %q", b, b.Line())
	}
	s.Signs(Signs{DoNotDisturb: true})
	s.run(time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Due || b.Line() != breaks.Quiet.LateLine() || s.v.Status().Break.Why != "do-not-disturb" {
		t.Errorf("%+v says %q", b, b.Line())
	}
	s.Signs(Signs{})
	s.run(time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Due || b.Line() != "" {
		t.Errorf("%+v says %q", b, b.Line())
	}
}

func TestBreakWaitsForDraft(t *testing.T) {
	s := newShift(t)
	s.run(19*time.Minute, 0)
	s.SetDraft("never")
	s.run(61*time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Holding || b.Why != breaks.Draft {
		t.Fatalf("%+v", b)
	}
	s.run(30*time.Second, 0)
	s.SetDraft("never ever")
	s.run(119*time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Holding {
		t.Fatalf("%+v", b)
	}
	s.run(time.Second, 0) // it was left as it is
	if b := s.v.Break; b.Phase != breaks.Resting {
		t.Fatalf("%+v", b)
	}
	s.EndBreak()
	s.run(19*time.Minute+50*time.Second, 0)
	s.SetDraft("a fine one")
	s.run(10*time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Resting {
		t.Fatalf("a draft with nothing to mend: %+v", b)
	}
}

func TestBreakWaitsForTyping(t *testing.T) {
	s := newShift(t)
	s.run(20*time.Minute, 0)
	s.EndBreak()
	s.run(20*time.Minute, 500*time.Millisecond) // hands on the keys or the mouse
	b := s.v.Break
	if b.Phase != breaks.Waiting || b.Line() != waitsForTyping || s.v.Status().Break.Why != "typing" {
		t.Fatalf("%+v", b)
	}
	s.run(2*time.Second, 0) // not known for a moment
	if s.v.Break.Phase != breaks.Waiting {
		t.Fatalf("%+v", s.v.Break)
	}
	s.run(time.Second, 3*time.Second)
	if s.v.Break.Phase != breaks.Resting {
		t.Fatalf("%+v", s.v.Break)
	}
	s.EndBreak()
	s.Signs(Signs{Typing: true})
	s.run(14*time.Minute+time.Second, 0)
	if b := s.v.Break; b.Phase != breaks.Coming || b.Kind != breaks.Long {
		t.Fatalf("%+v", b)
	}
	s.run(time.Minute, 0)
	if s.v.Break.Phase != breaks.Waiting {
		t.Fatalf("%+v", s.v.Break)
	}
	s.run(time.Minute, 0)
	if s.v.Break.Phase != breaks.Due {
		t.Fatalf("%+v", s.v.Break)
	}
	s.Signs(Signs{})
	s.SetDraft("a")
	s.now = s.now.Add(-time.Hour) // the clock is set back: no key was pressed in the future
	s.Tick(s.now, 0)
	if s.look(0).Typing {
		t.Error("a key of the future is typing")
	}
}

func TestBreakStatus(t *testing.T) {
	s := newShift(t)
	s.Hard()
	s.Hard()
	s.Hard()
	s.SetHeat(check.Furious)
	b, err := json.Marshal(s.v.Status().Break)
	want := `{"phase":"working","kind":"break","left_seconds":180,"held":false,"why":"hard","snoozes":0,"can_skip":true,"skips":0,"hard":3,"offer":"said",` +
		`"today":{"taken":0,"early":0,"natural":0,"snoozed":0,"skipped":0,"held":0,"resets":0,"hard":3}}`
	if err != nil || string(b) != want {
		t.Errorf("%s, %v, want %s", b, err, want)
	}
	if s.v.Break.Line() != comesSooner {
		t.Errorf("says %q", s.v.Break.Line())
	}
	s.PauseBreaks(time.Hour)
	if b, _ := json.Marshal(s.v.Status().Break); !strings.Contains(string(b), `"phase":"paused"`) || !strings.Contains(string(b), `"until":"2026-03-02T10:00:00Z"`) {
		t.Errorf("%s", b)
	}
}

func TestBreakLines(t *testing.T) {
	all := BreakLines()
	for _, b := range []Break{
		{Phase: breaks.Holding, Why: breaks.Draft | breaks.Program},
		{Phase: breaks.Waiting},
		{Phase: breaks.Paused},
		{Phase: breaks.Outside, Sooner: true},
		{Phase: breaks.Due, Sooner: true},
		{Phase: breaks.Due, TooMany: true},
		{Phase: breaks.Due, TooMany: true, Snoozes: 1},
		{Phase: breaks.Holding, Why: breaks.Call, Late: true},
		{Phase: breaks.Holding, Why: breaks.Back, Late: true},
		{Phase: breaks.Due, Why: breaks.Quiet, Late: true, TooMany: true},
	} {
		found := false
		for _, line := range all {
			found = found || line == b.Line()
		}
		if !found {
			t.Errorf("%+v says %q", b, b.Line())
		}
	}
	if line := (Break{Phase: breaks.Working}).Line(); line != "" {
		t.Errorf("at work it says %q", line)
	}
}
