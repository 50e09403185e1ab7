package ui

import (
	"cmp"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/ideas"
)

// respiteOver is the page of a break with one idea in a window of its own.
func respiteOver(t testing.TB, th *Theme, size fyne.Size, b *bench, idea string) (*opened, *respite) {
	t.Helper()
	var r *respite
	o := alone(t, th, size, func() fyne.CanvasObject {
		r = newRespite(b, func(coach.Break, uint64) (ideas.Idea, bool) { return ideas.ByID(idea) })
		return newPanel(theme.ColorNameBackground, 2*pad, r.Container)
	})
	r.show(b.view)
	r.rest() // what moves is shown moment by moment
	return o, r
}

func restingBench() *bench {
	b := newBench()
	b.view.Break = coach.Break{Phase: breaks.Resting, Kind: breaks.Long, Name: "Break", Left: 200 * time.Second, Length: 5 * time.Minute}
	return b
}

func TestRespiteLooks(t *testing.T) {
	usual := respiteSize
	for _, c := range []struct {
		name, idea string
		theme      Theme
		size       fyne.Size
		still      bool
		at         time.Duration // in the breath
		language   string
	}{
		{name: "stretch-light", idea: "neck-tilt"},
		{name: "stretch-dark", idea: "neck-tilt", theme: Theme{Variant: &dark}},
		{name: "stretch-narrow", idea: "neck-tilt", size: fyne.NewSize(360, 600)},
		{name: "stretch-large", idea: "neck-tilt", theme: Theme{Scale: 1.6}},
		{name: "stretch-german", idea: "chin-back", theme: Theme{Scale: 1.6}, size: fyne.NewSize(360, 600), language: "de"},
		{name: "breath-light", idea: "box-breathing"},
		{name: "breath-dark", idea: "box-breathing", theme: Theme{Variant: &dark}},
		{name: "breath-contrast", idea: "box-breathing", theme: Theme{Contrast: true}},
		{name: "breath-hold", idea: "box-breathing", at: 6 * time.Second},
		{name: "breath-out-dark", idea: "box-breathing", theme: Theme{Variant: &dark}, at: 9 * time.Second},
		{name: "breath-rest", idea: "box-breathing", at: 15 * time.Second},
		{name: "breath-more", idea: "cyclic-sighing", at: 3 * time.Second},
		{name: "breath-over", idea: "box-breathing", at: time.Hour},
		{name: "breath-large", idea: "cyclic-sighing", theme: Theme{Scale: 1.6}},
		{name: "breath-german", idea: "cyclic-sighing", theme: Theme{Scale: 1.6}, size: fyne.NewSize(360, 600), at: 3 * time.Second, language: "de"},
		{name: "still-stretch", idea: "neck-tilt", still: true},
		{name: "still-breath", idea: "box-breathing", still: true},
		{name: "still-breath-dark", idea: "box-breathing", theme: Theme{Variant: &dark}, still: true},
		{name: "still-breath-large", idea: "box-breathing", theme: Theme{Scale: 1.6}, size: fyne.NewSize(360, 600), still: true},
		{name: "words", idea: "blink"},
		{name: "none", idea: "no-such-idea"},
		{name: "none-dark", idea: "no-such-idea", theme: Theme{Variant: &dark}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.language != "" {
				t.Cleanup(func() { Speak("en") })
				Speak(c.language)
			}
			b := restingBench()
			b.view.Settings.Look.Still = c.still
			if c.size.IsZero() {
				c.size = usual
			}
			o, r := respiteOver(t, &c.theme, c.size, b, c.idea)
			if r.breathes() && !c.still {
				r.at(cmp.Or(c.at, 2500*time.Millisecond))
			}
			o.looks(t, "respite-"+c.name)
		})
	}
}

func TestRespiteFollows(t *testing.T) {
	b := restingBench()
	o, r := respiteOver(t, &Theme{}, respiteSize, b, "box-breathing")
	if r.ring.share < 0.66 || r.ring.share > 0.67 || r.name.text != "Break: 3:20 left" {
		t.Errorf("shows %v, %q", r.ring.share, r.name.text)
	}
	for at, want := range map[time.Duration]string{
		0: "Breathe in", 5 * time.Second: "Hold", 9 * time.Second: "Breathe out", 13 * time.Second: "And rest", 17 * time.Second: "Breathe in", time.Hour: "Well done",
	} {
		if r.at(at); r.breath.word.text != want {
			t.Errorf("after %v it says %q, want %q", at, r.breath.word.text, want)
		}
	}
	for label, want := range map[string]string{"Five more minutes": "more", "I’m back": "end"} {
		test.Tap(findButton(t, o, label))
		if b.did[len(b.did)-1] != want {
			t.Errorf("%s: %q", label, b.did)
		}
	}
	r.show(b.view)
	if r.motion != nil {
		t.Error("something moves after the break")
	}
}

// TestRespiteSounds holds that each breath in and out is heard once, and only in
// breaks that are to be heard.
func TestRespiteSounds(t *testing.T) {
	for kind, want := range map[string]int{breaks.Long: 4, breaks.Micro: 0, "reset": 4} {
		b := restingBench()
		b.view.Break.Kind = kind
		_, r := respiteOver(t, &Theme{}, respiteSize, b, "box-breathing")
		n := 0
		r.sound = func(string) { n++ }
		r.heard = -1
		for at := time.Duration(0); at < 32*time.Second; at += 100 * time.Millisecond {
			r.at(at)
		}
		if n != want {
			t.Errorf("%s: %d sounds in two breaths, want %d", kind, n, want)
		}
	}
}

// TestRespiteByKeyboard holds that Escape ends the break, wherever the keyboard
// is, and that Tab reaches what there is to do.
func TestRespiteByKeyboard(t *testing.T) {
	b := restingBench()
	o, r := respiteOver(t, &Theme{}, respiteSize, b, "neck-tilt")
	if all := o.walk(); len(all) != 3 {
		t.Errorf("Tab reaches %d", len(all))
	}
	turn := r.turn
	o.win.Canvas().Focus(r.other)
	o.press(fyne.KeySpace)
	if r.turn != turn+1 {
		t.Error("there is no other idea")
	}
	o.press(fyne.KeyEscape)
	if b.view.Break.Phase == breaks.Resting {
		t.Error("Escape did not end the break")
	}
}

// TestRespiteWindow holds that a window comes up with the break and goes with
// it, once for each, and that closing it ends no break.
func TestRespiteWindow(t *testing.T) {
	o := open(t, "")
	var shown []fyne.Window
	full := false
	o.Tick(time.Date(2025, 6, 3, 9, 0, 0, 0, time.UTC))
	o.system.Respite = func(w fyne.Window, all bool) bool { shown, full = append(shown, w), all; return true }
	rest := func(on bool) {
		o.b.set(func(v *coach.View) {
			v.Break = restingBench().view.Break
			if !on {
				v.Break.Phase = breaks.Working
			}
		})
	}
	rest(true)
	rest(true)
	if len(shown) != 1 || full || o.rests.win == nil {
		t.Fatalf("%d windows, full %v", len(shown), full)
	}
	rest(false)
	if o.rests.win != nil {
		t.Error("the window stays after the break")
	}
	o.b.view.Settings.Break.Full = true
	rest(true)
	if len(shown) != 2 || !full {
		t.Errorf("%d windows, full %v", len(shown), full)
	}
	o.rests.shut = true
	o.rests.close()
	rest(true)
	if len(shown) != 2 || o.b.view.Break.Phase != breaks.Resting {
		t.Errorf("closed, it came up again: %d", len(shown))
	}
	rest(false)
	rest(true)
	if len(shown) != 3 {
		t.Errorf("the next break brought %d windows", len(shown))
	}
	rest(false)
}

// TestIdeasDoNotComeAgain holds that a break brings an idea that fits, and not
// the last ones again.
func TestIdeasDoNotComeAgain(t *testing.T) {
	o := open(t, "")
	b := restingBench().view.Break
	seen := map[string]bool{}
	for turn := range uint64(mostLately) {
		i, ok := o.rests.pick(b, turn)
		if !ok || seen[i.ID] || i.Takes() > b.Length {
			t.Errorf("turn %d: %v %q, for %v", turn, ok, i.ID, i.Takes())
		}
		seen[i.ID] = true
	}
	b.Kind, b.Length = "reset", time.Minute
	if i, ok := o.rests.pick(b, 1); !ok || i.Category != ideas.Breathe {
		t.Errorf("the reset brings %q", i.ID)
	}
}
