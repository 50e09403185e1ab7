package ui

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/ideas"
)

// coming is a break that notice is given of.
func coming(v *coach.View) {
	v.Break = coach.Break{
		Phase: breaks.Coming, Kind: breaks.Long, Name: "Break", Left: 45 * time.Second, Length: 5 * time.Minute,
		Snooze: 5 * time.Minute, Snoozes: 3, CanSkip: true,
	}
}

func TestNotice(t *testing.T) {
	for label, want := range map[string]string{"Now": "take", "In 5 min": "later 0s", "Skip": "skip"} {
		o := open(t, "")
		o.b.set(coming)
		if o.rest().head.text != "Break in 0:45" {
			t.Errorf("the notice says %q", o.rest().head.text)
		}
		test.Tap(findButton(t, o, label))
		if !slices.Contains(o.b.did, want) {
			t.Errorf("%s: %q", label, o.b.did)
		}
	}
	o := open(t, "")
	o.b.set(func(v *coach.View) { coming(v); v.Break.Snoozes, v.Break.CanSkip = 0, false })
	if r := o.rest(); r.later.Visible() || r.skip.Visible() {
		t.Error("what the plan does not allow is offered")
	}
	o.b.set(func(v *coach.View) { v.Settings.Quiet = true })
	if o.rest().Visible() {
		t.Error("in quiet mode the notice comes up")
	}
}

// TestSkipReason holds that the agent who wants to be asked is, and may change
// their mind.
func TestSkipReason(t *testing.T) {
	o := open(t, "")
	o.b.set(func(v *coach.View) { coming(v); v.Break.AskReason = true })
	o.win.Canvas().Focus(o.rest().skip)
	o.press(fyne.KeySpace)
	if slices.Contains(o.b.did, "skip") || nameOf(o.win.Canvas().Focused()) != "A customer is waiting" {
		t.Fatalf("did %q; the keyboard is on %s", o.b.did, nameOf(o.win.Canvas().Focused()))
	}
	o.press(fyne.KeyEscape)
	if o.rest().why.Visible() || o.win.Canvas().Focused() != fyne.Focusable(o.rest().skip) {
		t.Error("Escape did not take back the question")
	}
	o.press(fyne.KeySpace)
	test.Tap(findButton(t, o, "I feel fresh"))
	if !slices.Contains(o.b.did, "skip fresh") {
		t.Errorf("did %q", o.b.did)
	}
	o.b.set(coming)
	if o.rest().why.Visible() {
		t.Error("the next break is asked about before it is skipped")
	}
}

func TestHard(t *testing.T) {
	for label, want := range map[string]string{"Breathe for a minute": "reset", "A short walk": "take", "A word with a colleague": "take", "Not now": "drop hard", "It was fine": "not hard"} {
		o := open(t, badReply)
		o.b.set(func(v *coach.View) { v.Hard = coach.HardFurious })
		test.Tap(findButton(t, o, label))
		if !slices.Contains(o.b.did, want) || o.b.view.Hard != coach.NotHard {
			t.Errorf("%s: %q", label, o.b.did)
		}
	}
}

// TestStripChoices holds that what there is to do about breaks is a click away.
func TestStripChoices(t *testing.T) {
	for label, want := range map[string]string{
		"Breathe for a minute": "reset", "That was a hard one": "hard", "No breaks for 30 min": "pause 30m0s", "1 hour": "pause 1h0m0s",
		"2 hours": "pause 2h0m0s", "4 hours": "pause 4h0m0s", "Until tomorrow": "pause till tomorrow", "For good": "pause for good",
	} {
		o := open(t, "")
		test.Tap(o.strip().more)
		test.Tap(findButton(t, o, label))
		if !slices.Contains(o.b.did, want) || o.strip().choices.Visible() {
			t.Errorf("%s: %q", label, o.b.did)
		}
	}
	o := open(t, "")
	o.win.Canvas().Focus(o.strip().more)
	o.press(fyne.KeySpace)
	if nameOf(o.win.Canvas().Focused()) != "Breathe for a minute" {
		t.Errorf("the keyboard is on %s", nameOf(o.win.Canvas().Focused()))
	}
	o.press(fyne.KeyEscape)
	if o.strip().choices.Visible() || o.win.Canvas().Focused() != fyne.Focusable(o.strip().more) {
		t.Error("Escape did not close the choices")
	}
	o.b.PauseBreaksForGood()
	test.Tap(findButton(t, o, "Resume"))
	if !slices.Contains(o.b.did, "resume") {
		t.Errorf("did %q", o.b.did)
	}
}

// TestStripOff holds that a minute to breathe is there at any time, also while there
// are no breaks.
func TestStripOff(t *testing.T) {
	for phase, choices := range map[breaks.Phase]int{breaks.Off: 2, breaks.Paused: 8, breaks.Outside: 8} {
		o := open(t, "")
		o.b.set(func(v *coach.View) { v.Break = coach.Break{Phase: phase} })
		test.Tap(o.strip().more)
		n := 0
		for _, c := range o.strip().choices.Objects {
			if c.Visible() {
				n++
			}
		}
		if n != choices {
			t.Errorf("%v: there are %d choices, want %d", phase, n, choices)
		}
		test.Tap(findButton(t, o, "Breathe for a minute"))
		if !slices.Contains(o.b.did, "reset") {
			t.Errorf("%v: did %q", phase, o.b.did)
		}
	}
}

func TestUntilBreak(t *testing.T) {
	day := time.Date(2025, 6, 3, 14, 30, 0, 0, time.UTC)
	for want, b := range map[string]coach.Break{
		"Break in 24 min":                          {Phase: breaks.Working, Name: "Break", Left: 24 * time.Minute},
		"Micro-break in 1 min":                     {Phase: breaks.Working, Name: "Micro-break", Left: time.Minute},
		"Break in less than a minute":              {Phase: breaks.Coming, Name: "Break", Left: 30 * time.Second},
		"Break in 5 min, sooner after a hard hour": {Phase: breaks.Working, Name: "Break", Left: 5 * time.Minute, Sooner: true},
		"Holding while you are away":               {Phase: breaks.Working, Name: "Break", Left: time.Minute, Held: true},
		"Your break waits while the camera is on.": {Phase: breaks.Holding, Why: breaks.Camera},
		"Your break has waited for half an hour, and the microphone is still on.": {Phase: breaks.Holding, Why: breaks.Microphone, Late: true},
		"Your break waits for a pause in your typing.":                            {Phase: breaks.Waiting},
		"A break is due":                          {Phase: breaks.Due},
		"On a break":                              {Phase: breaks.Resting, Left: time.Minute},
		"No breaks until 14:30":                   {Phase: breaks.Paused, Until: day},
		"No breaks until tomorrow":                {Phase: breaks.Paused, Until: day.Truncate(24 * time.Hour)},
		"Breaks are paused.":                      {Phase: breaks.Paused},
		"Outside your hours until 14:30":          {Phase: breaks.Outside, Until: day},
		"Outside your hours until Tuesday, 14:30": {Phase: breaks.Outside, Until: day, Days: 3},
		"Breaks are off":                          {},
		"No breaks outside your working hours.":   {Phase: breaks.Outside},
	} {
		if got := untilBreak(b); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestBreakPictures(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
		set   func(*coach.View)
	}{
		{"coming", Theme{}, fyne.NewSize(380, 680), coming},
		{"coming-dark", Theme{Variant: &dark}, fyne.NewSize(380, 680), coming},
		{"coming-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), coming},
		{"hard", Theme{}, fyne.NewSize(380, 680), func(v *coach.View) { v.Hard = coach.HardFurious }},
		{"hard-dark", Theme{Variant: &dark}, fyne.NewSize(380, 680), func(v *coach.View) { v.Hard = coach.HardFurious }},
		{"holding", Theme{}, fyne.NewSize(380, 680), func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Holding, Why: breaks.Draft} }},
		{"paused", Theme{}, fyne.NewSize(380, 680), func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Paused} }},
		{"waiting-dark", Theme{Variant: &dark}, fyne.NewSize(380, 680), func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Waiting} }},
		{"holding-late", Theme{}, fyne.NewSize(360, 680), func(v *coach.View) {
			v.Break = coach.Break{Phase: breaks.Holding, Why: breaks.Microphone, Late: true}
		}},
		{"late", Theme{}, fyne.NewSize(380, 680), late},
		{"late-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), late},
		{"outside", Theme{}, fyne.NewSize(380, 680), func(v *coach.View) {
			v.Break = coach.Break{Phase: breaks.Outside, Until: time.Date(2025, 6, 4, 9, 0, 0, 0, time.UTC), Days: 1}
		}},
		{"sooner", Theme{}, fyne.NewSize(360, 680), func(v *coach.View) {
			v.Break = coach.Break{Phase: breaks.Working, Kind: breaks.Long, Name: "Break", Left: 3 * time.Minute, Sooner: true, Hard: 3}
		}},
		{"sooner-coming-dark", Theme{Variant: &dark}, fyne.NewSize(380, 680), func(v *coach.View) {
			coming(v)
			v.Break.Sooner, v.Break.Hard = true, 3
		}},
		{"limits", Theme{}, fyne.NewSize(380, 680), limits},
		{"limits-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), limits},
		{"hard-large", Theme{Scale: 1.6}, fyne.NewSize(360, 900), func(v *coach.View) { v.Hard = coach.HardMends }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openAs(t, badReply, &c.theme)
			o.win.Resize(c.size)
			o.b.set(c.set)
			o.looks(t, "break-"+c.name)
		})
	}
	for name, c := range map[string]struct {
		theme Theme
		size  fyne.Size
	}{
		"": {Theme{}, fyne.Size{}}, "-dark": {Theme{Variant: &dark}, fyne.Size{}}, "-large": {Theme{Scale: 1.6}, fyne.NewSize(360, 900)},
	} {
		o := openAs(t, badReply, &c.theme)
		if c.size.Width > 0 {
			o.win.Resize(c.size)
		}
		test.Tap(o.strip().more)
		o.looks(t, "break-choices"+name)

		o = openAs(t, badReply, &c.theme)
		if c.size.Width > 0 {
			o.win.Resize(c.size)
		}
		o.b.set(func(v *coach.View) { coming(v); v.Break.AskReason = true })
		test.Tap(o.rest().skip)
		o.looks(t, "break-why"+name)
	}
}

// late is a break that is offered though what it has waited for goes on.
func late(v *coach.View) {
	v.Break = coach.Break{
		Phase: breaks.Due, Kind: breaks.Long, Name: "Break", Length: 5 * time.Minute,
		Why: breaks.Quiet, Late: true, Snooze: 5 * time.Minute, Snoozes: 3, CanSkip: true,
	}
}

// limits is one that was put off and left out as often as may be.
func limits(v *coach.View) {
	v.Break = coach.Break{Phase: breaks.Due, Kind: breaks.Long, Name: "Break", Length: 5 * time.Minute, Skips: 3, TooMany: true}
}

// rest and strip are the parts of the window that they are.
func (o *opened) rest() *rest {
	for _, p := range o.parts {
		if r, ok := p.(*rest); ok {
			return r
		}
	}
	return nil
}

func (o *opened) strip() *strip {
	for _, p := range o.parts {
		if s, ok := p.(*strip); ok {
			return s
		}
	}
	return nil
}

// TestAwayAfterHard holds that a walk is what was chosen, and only this once.
func TestAwayAfterHard(t *testing.T) {
	o := open(t, "")
	o.rests.away(ideas.Walk)
	b := o.b.view.Break
	if i, ok := o.rests.pick(b, 1); !ok || i.Category != ideas.Walk {
		t.Errorf("chosen a walk, it is %q", i.ID)
	}
	o.b.EndBreak()
	if o.rests.want != "" {
		t.Error("the next break is a walk as well")
	}
}

// TestCallIsTold holds that breaks wait while the clock of a call runs, and not
// for one that was left running.
func TestCallIsTold(t *testing.T) {
	o := open(t, "")
	now := time.Date(2025, 6, 3, 9, 0, 0, 0, time.UTC)
	o.Tick(now)
	o.call.vent.turn()
	for range 3 {
		now = now.Add(time.Second)
		o.Tick(now)
	}
	if !o.b.call {
		t.Error("the desk does not know of the call")
	}
	o.call.vent.since = longestCall
	o.Tick(now.Add(time.Second))
	if o.b.call {
		t.Error("a clock that was left running holds breaks for ever")
	}
}
