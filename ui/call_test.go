package ui

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	advise "levelhead/coach/guide"
)

type openedCall struct {
	*opened
	*call
	left int
	now  time.Time
}

func openCall(t testing.TB, th *Theme, size fyne.Size) *openedCall {
	t.Helper()
	o := &openedCall{now: time.Date(2025, 6, 3, 9, 0, 0, 0, time.UTC)}
	o.opened = openPage(t, th, size, func() fyne.CanvasObject {
		o.call = newCall(func() { o.left++ })
		return o.call.Container
	})
	o.win.Canvas().Focus(o.next)
	return o
}

// beat lets so many seconds go by, one heartbeat each.
func (o *openedCall) beat(seconds int) {
	for range seconds {
		o.now = o.now.Add(time.Second)
		o.tick(o.now)
	}
}

// line is the advice in view.
func (o *openedCall) line(t *testing.T) (text string) {
	t.Helper()
	for _, w := range o.vent.lines {
		if w.Visible() {
			if text != "" {
				t.Error("two lines are in view")
			}
			text = w.text
		}
	}
	return text
}

func TestCallPages(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
		at    int
		clock int // seconds it has run; -1 for at rest
	}{
		{"first", Theme{}, usual, 0, -1},
		{"clock", Theme{}, usual, 2, 125},
		{"dark", Theme{Variant: &dark}, usual, 5, 50},
		{"narrow", Theme{}, fyne.NewSize(360, 560), 3, -1},
		{"large", Theme{Scale: 1.6}, fyne.NewSize(360, 760), 2, 50},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openCall(t, &c.theme, c.size)
			o.step(c.at)
			if c.clock >= 0 {
				o.vent.turn()
				o.beat(c.clock + 1)
			}
			o.looks(t, "call-"+c.name)
		})
	}
}

func TestCallSteps(t *testing.T) {
	o := openCall(t, &Theme{}, usual)
	moments := advise.Calls()
	shows := func(at int, what string) {
		t.Helper()
		m := moments[at]
		said := o.phrases.Objects[0].(*words).text
		if o.name.text != m.Name || said != m.Say[0] || len(o.phrases.Objects) != len(m.Say)+1 {
			t.Errorf("%s: shows %q, %q", what, o.name.text, said)
		}
	}
	shows(0, "at first")
	for i := 1; i < len(moments); i++ {
		test.Tap(o.next)
		shows(i, "next")
	}
	test.Tap(o.next)
	shows(0, "after the last")
	test.Tap(o.back)
	shows(len(moments)-1, "before the first")
	o.press(fyne.KeyHome)
	shows(0, "Home")
	o.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft)
	shows(1, "Right, Right, Left")
	o.press(fyne.KeyEnd)
	shows(len(moments)-1, "End")
	if o.place.text != "8 of 8" {
		t.Errorf("the place is %q", o.place.text)
	}
	o.press(fyne.KeyEscape)
	if o.left != 1 {
		t.Errorf("left %d times", o.left)
	}
}

// TestCallNames holds that every moment has its name among the texts that are
// translated.
func TestCallNames(t *testing.T) {
	test.NewTempApp(t)
	for _, m := range advise.Calls() {
		if got := momentName(advise.Moment{ID: m.ID}); got != m.Name {
			t.Errorf("%s is called %q, want %q", m.ID, got, m.Name)
		}
	}
	if got := momentName(advise.Moment{ID: "new", Name: "New"}); got != "New" {
		t.Errorf("a new one is called %q", got)
	}
}

func TestCallBuyTime(t *testing.T) {
	o := openCall(t, &Theme{}, usual)
	o.step(5)
	test.Tap(o.buyTime)
	if o.name.text != "To buy time" || o.buyTime.label.text != "Back" {
		t.Fatalf("shows %q, the button says %q", o.name.text, o.buyTime.label.text)
	}
	test.Tap(o.buyTime)
	if o.at != 5 || o.buyTime.label.text != "To buy time" {
		t.Errorf("back at %d, the button says %q", o.at, o.buyTime.label.text)
	}
	test.Tap(o.buyTime)
	test.Tap(o.next) // from there one goes on, and not back
	if o.at != 4 || o.buyTime.label.text != "To buy time" {
		t.Errorf("at %d, the button says %q", o.at, o.buyTime.label.text)
	}
	o.step(-1)
	test.Tap(o.buyTime) // is there already
	if o.at != 3 || o.from != -1 {
		t.Errorf("at %d, from %d", o.at, o.from)
	}
}

func TestCallClock(t *testing.T) {
	o := openCall(t, &Theme{}, usual)
	shows := func(face, start, line string) {
		t.Helper()
		if got := o.vent.face.text.Text; got != face {
			t.Errorf("the clock shows %q, want %q", got, face)
		}
		if got := o.vent.start.label.text; got != start {
			t.Errorf("the button says %q, want %q", got, start)
		}
		if got := o.line(t); got != line {
			t.Errorf("the line is %q, want %q", got, line)
		}
	}
	const (
		rest  = "When they begin to tell you, start the clock and listen."
		talk  = "Let them talk. Nod, and write down their words."
		stay  = "Stay with them. A quiet “yes” is enough; nothing has to be solved yet."
		ask   = "When they slow down, ask if you may tell back what you heard."
		after = "Tell back what you have so far, and say what you would like to try first."
	)
	o.beat(30) // it is not running
	shows("0:00", "Start the clock", rest)
	if o.vent.zero.Visible() {
		t.Error("there is nothing to reset")
	}
	test.Tap(o.vent.start)
	shows("0:00", "Stop", talk)
	o.now = o.now.Add(time.Hour) // the page was away: time counts from the first beat
	o.beat(1)
	shows("0:00", "Stop", talk)
	o.beat(9)
	shows("0:09", "Stop", talk)
	o.beat(60)
	shows("1:09", "Stop", stay)
	test.Tap(o.vent.start)
	o.beat(100)
	shows("1:09", "Go on", stay)
	test.Tap(o.vent.start)
	o.beat(52)
	shows("2:00", "Stop", ask)
	o.now = o.now.Add(-10 * time.Minute) // somebody set the clock back
	o.beat(11)
	shows("2:10", "Stop", ask)
	o.now = o.now.Add(time.Hour) // the machine slept through the call
	o.beat(1)
	shows("1:02:11", "Stop", after)

	o.win.Canvas().Focus(o.vent.zero)
	o.press(fyne.KeyReturn)
	shows("0:00", "Start the clock", rest)
	if o.win.Canvas().Focused() != fyne.Focusable(o.vent.start) {
		t.Error("the keyboard went with the button that is gone")
	}
	o.beat(5)
	shows("0:00", "Start the clock", rest)
	test.Tap(o.vent.start)
	o.beat(4)
	shows("0:03", "Stop", talk)
}

// TestCallStaysPut holds that nothing moves while the clock runs: neither the
// phrases nor the buttons, whatever the line says.
func TestCallStaysPut(t *testing.T) {
	o := openCall(t, &Theme{}, fyne.NewSize(360, 620))
	test.Tap(o.vent.start)
	o.beat(2)
	list, stop, high := o.scroll.Size(), o.vent.start.Position(), o.vent.Size()
	for i := range 9 * 60 {
		o.beat(1)
		if o.scroll.Size() != list || o.vent.start.Position() != stop || o.vent.Size() != high {
			t.Fatalf("after %d seconds: %v, %v, %v; before: %v, %v, %v", i, o.scroll.Size(), o.vent.start.Position(), o.vent.Size(), list, stop, high)
		}
	}
}

// TestCallByTab walks the page with Tab, and scrolls what is too long.
func TestCallByTab(t *testing.T) {
	o := openCall(t, &Theme{Scale: 1.6}, fyne.NewSize(360, 620))
	c := o.win.Canvas()
	c.Unfocus()
	for i, want := range []*button{o.back, o.next, o.buyTime, o.vent.start} {
		if c.FocusNext(); c.Focused() != fyne.Focusable(want) {
			t.Errorf("Tab %d leads to %T", i+1, c.Focused())
		}
	}
	o.press(fyne.KeyReturn)
	o.beat(3)
	if c.FocusNext(); c.Focused() != fyne.Focusable(o.vent.zero) {
		t.Error("Tab does not lead to Reset")
	}
	o.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	most := o.phrases.Size().Height - o.scroll.Size().Height
	if most <= 0 || o.scroll.Offset.Y != most {
		t.Errorf("scrolled to %v of %v", o.scroll.Offset.Y, most)
	}
	o.press(fyne.KeyUp)
	if o.scroll.Offset.Y >= most {
		t.Error("Up does not scroll")
	}
	o.press(fyne.KeyRight)
	if o.scroll.Offset.Y != 0 {
		t.Error("the next moment is not shown from its beginning")
	}
}
