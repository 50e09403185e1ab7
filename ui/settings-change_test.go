package ui

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

// TestSettingsChange changes every setting there is and looks for what came of
// it in the settings.
func TestSettingsChange(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.openAll()
	now := func() house.Settings { return o.b.view.Settings }
	for label, is := range map[string]func() bool{
		"Remind me of breaks":       func() bool { return now().Break.On },
		"High contrast":             func() bool { return now().Look.Contrast },
		"Tell marks apart by shape": func() bool { return now().Look.Shapes },
		"Keep this window on top":   func() bool { return now().Float },
		"Quiet mode":                func() bool { return now().Quiet },
		"Start when I log in":       func() bool { return now().Start },
		"Watch what I copy":         func() bool { return o.b.view.Watching.On },
		"Hold still":                func() bool { return now().Look.Still },
		"Ask me why I skip one":     func() bool { return now().Break.Plan.AskReason },
		"Fill the screen":           func() bool { return now().Break.Full },
		"A call with":               func() bool { return now().Break.Plan.Holds&breaks.Call != 0 },
		"The camera":                func() bool { return now().Break.Plan.Holds&breaks.Camera != 0 },
		"The microphone":            func() bool { return now().Break.Plan.Holds&breaks.Microphone != 0 },
		"A presentation":            func() bool { return now().Break.Plan.Holds&breaks.Presentation != 0 },
		"A window that":             func() bool { return now().Break.Plan.Holds&breaks.FullScreen != 0 },
		"“Do not":                   func() bool { return now().Break.Plan.Holds&breaks.Quiet != 0 },
		"A reply that":              func() bool { return now().Break.Plan.Holds&breaks.Draft != 0 },
		"A program of":              func() bool { return now().Break.Plan.Holds&breaks.Program != 0 },
		"Remind me of it":           func() bool { k, _ := now().Break.Plan.Kind(breaks.Micro); return !k.Off },
		"I may skip it":             func() bool { k, _ := now().Break.Plan.Kind(breaks.Micro); return k.Skippable },
		"It begins by itself":       func() bool { k, _ := now().Break.Plan.Kind(breaks.Micro); return k.Starts },
		"A sound when":              func() bool { k, _ := now().Break.Plan.Kind(breaks.Micro); return k.Sound },
	} {
		sw := inRow[*toggle](t, o, label)[0]
		was := is()
		test.Tap(sw)
		if is() == was || sw.on == was {
			t.Errorf("%s: a tap changed %v to %v, and the switch shows %v", label, was, is(), sw.on)
		}
		sw.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
		if is() != was || sw.on != was {
			t.Errorf("%s: Space did not change it back", label)
		}
	}
	for label, c := range map[string]struct {
		is   func() string
		want []string
	}{
		"Light or dark":                 {func() string { return now().Look.Variant }, []string{"system", "light", "dark"}},
		"Language":                      {func() string { return now().Language }, []string{"", "en", "de", "es", "fr"}},
		"Where the folded strip stands": {func() string { return now().Edge }, []string{"free", "top", "bottom", "left", "right"}},
		"How upset customers are":       {func() string { return now().Heat }, []string{"calm", "upset", "furious"}},
		"No “calm down”":                {func() string { return now().Level("calm-down").String() }, []string{"on", "hint", "off"}},
	} {
		ch := inRow[*choose](t, o, label)[0]
		ch.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
		for i, want := range c.want {
			if got := c.is(); got != want || ch.on != i {
				t.Errorf("%s: %q, want %q; on is %d", label, got, want, ch.on)
			}
			ch.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
		}
	}
	for label, c := range map[string]struct {
		is        func() float64
		low, high float64
	}{
		"Work for":        {func() float64 { return now().Break.Plan.Long().Every.Minutes() }, 1, 240},
		"Rest for":        {func() float64 { return now().Break.Plan.Long().Length.Minutes() }, 1, 60},
		"Text size":       {func() float64 { return float64(now().Look.Scale) }, 0.8, 2},
		"Skips in a row":  {func() float64 { return float64(now().Break.Plan.MaxSkips) }, 0, breaks.MostSkips},
		"Volume":          {func() float64 { return float64(now().Break.Volume) }, 0, 100},
		"Away after":      {func() float64 { return now().Break.Plan.Away.Seconds() }, 15, 600},
		"How solid it is": {func() float64 { return float64(now().Opacity) }, 0.3, 1},
	} {
		more := inRow[*button](t, o, label)[1]
		for want, key := range map[float64]fyne.KeyName{c.low: fyne.KeyHome, c.high: fyne.KeyEnd} {
			more.TypedKey(&fyne.KeyEvent{Name: key})
			if got := c.is(); got < want-1e-6 || got > want+1e-6 {
				t.Errorf("%s: %s gives %v, want %v", label, key, got, want)
			}
		}
	}
}

// TestSettingsFollow holds that what was set elsewhere is shown.
func TestSettingsFollow(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.b.set(func(v *coach.View) {
		v.Settings.Look.Scale, v.Settings.Language = 1.3, "fr"
		setLong(&v.Settings.Break, func(k *breaks.Kind) { k.Every = 47 * time.Minute })
		v.Watching.Problem = "Nothing here can read the clipboard. Install xclip."
	})
	for label, want := range map[string]string{"Text size": "130%", "Work for": "47 min"} {
		found := false
		for _, w := range inRow[*words](t, o, label) {
			found = found || w.text == want
		}
		if !found {
			t.Errorf("%s does not say %q", label, want)
		}
	}
	if got := inRow[*choose](t, o, "Language")[0].on; got != 4 {
		t.Errorf("the language is number %d", got)
	}
	if got := o.row(t, "Watch what").note.text; !strings.Contains(got, "xclip") {
		t.Errorf("the watching row says %q", got)
	}
	o.b.SetWatch(false)
	if got := o.row(t, "Watch what").note.text; strings.Contains(got, "xclip") {
		t.Errorf("turned off, the watching row says %q", got)
	}
	// A hidden page is left alone, and is up to date when it is opened.
	o.Hide()
	o.b.set(func(v *coach.View) { v.Settings.Quiet = true })
	o.settings.Show()
	if !inRow[*toggle](t, o, "Quiet mode")[0].on {
		t.Error("the page opened with what was before")
	}
	// What no row knows is shown as none.
	o.b.set(func(v *coach.View) { v.Settings.Edge = "sideways" })
	if got := inRow[*choose](t, o, "Where the folded")[0].on; got != -1 {
		t.Errorf("an edge that is none is number %d", got)
	}
}

func TestSettingsAllOnAgain(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	again := inRow[*button](t, o, "What the checks")[0]
	if !again.Disabled() {
		t.Error("all are on, and the button can be pressed")
	}
	y := o.open(t, "What counts most")
	test.Tap(inRow[*choose](t, o, "No jargon")[0])
	o.b.SetLevel("jargon", house.Off)
	if got := y.head.gist.text; got != "3 of 4" {
		t.Errorf("with one off, it says %q", got)
	}
	o.b.SetLevel("demand", house.Hint)
	o.change(func(h *house.Settings) { h.Off = append(h.Off, "a-check-of-tomorrow") })
	if again.Disabled() {
		t.Fatal("the button cannot be pressed")
	}
	test.Tap(again)
	if s := o.b.view.Settings; s.Level("jargon") != house.On || s.Level("demand") != house.On || s.Level("a-check-of-tomorrow") != house.Off {
		t.Errorf("got off %q, hints %q", s.Off, s.Hints)
	}
}
