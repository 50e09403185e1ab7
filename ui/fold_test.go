package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/house"
)

// alone shows one part of the window by itself.
func alone(t testing.TB, th *Theme, size fyne.Size, part func() fyne.CanvasObject) *opened {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(th)
	win := test.NewTempWindow(t, part())
	win.SetPadded(false)
	win.Resize(size)
	return &opened{Window: &Window{win: win, root: &fyne.Container{}}}
}

// folded is a strip over a bench.
type folded struct {
	*opened
	fold         *fold
	opens, grips int
}

func foldOver(t testing.TB, th *Theme, width float32, text string) *folded {
	t.Helper()
	f := &folded{}
	b := newBench()
	b.read(text)
	f.opened = alone(t, th, fyne.NewSize(width, foldHeight), func() fyne.CanvasObject {
		f.fold = newFold(b, func() { f.opens++ }, func() (follow, end func()) { f.grips++; return nil, nil })
		return f.fold
	})
	f.b = b
	b.Watch(f.fold.show)
	return f
}

func heated(h check.Heat) func(*coach.View) {
	return func(v *coach.View) { v.Message, v.Heat, v.HeatFrom = "My printer!", h, coach.FromMessage }
}

func TestFoldLooks(t *testing.T) {
	both := func(fs ...func(*coach.View)) func(*coach.View) {
		return func(v *coach.View) {
			for _, f := range fs {
				f(v)
			}
		}
	}
	as := func(v *coach.View) {}
	for _, c := range []struct {
		name, text string
		theme      Theme
		width      float32
		set        func(*coach.View)
	}{
		{"empty", "", Theme{}, foldWidth, as},
		{"ready", okReply, Theme{}, foldWidth, as},
		{"calm", okReply, Theme{}, foldWidth, heated(check.Calm)},
		{"furious", badReply, Theme{}, foldWidth, heated(check.Furious)},
		{"furious-dark", badReply, Theme{Variant: &dark}, foldWidth, heated(check.Furious)},
		{"furious-narrow", badReply, Theme{}, 240, heated(check.Furious)},
		{"furious-wide", badReply, Theme{}, 700, heated(check.Furious)},
		{"furious-large", badReply, Theme{Scale: 1.6}, foldWidth, heated(check.Furious)},
		{"empty-largest", "", Theme{Scale: 2}, foldWidth, heated(check.Upset)},
		{"due", badReply, Theme{}, foldWidth, due},
		{"due-dark", badReply, Theme{Variant: &dark}, foldWidth, due},
		{"due-large", badReply, Theme{Scale: 1.6}, foldWidth, due},
		{"due-quiet", badReply, Theme{}, foldWidth, both(due, func(v *coach.View) { v.Settings.Quiet = true }, heated(check.Upset))},
		{"resting", badReply, Theme{}, foldWidth, func(v *coach.View) {
			v.Break = coach.Break{Phase: breaks.Resting, Left: 200 * time.Second}
		}},
		{"offer", badReply, Theme{}, foldWidth, func(v *coach.View) { v.Offer = okReply }},
		{"not-watching", okReply, Theme{}, foldWidth, func(v *coach.View) { v.Watching.On = false }},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := foldOver(t, &c.theme, c.width, c.text)
			f.b.set(c.set)
			if got := f.win.Canvas().Size(); got != fyne.NewSize(c.width, foldHeight) {
				t.Errorf("the strip is %v", got)
			}
			f.looks(t, "fold-"+c.name)
		})
	}
}

func TestFoldOpens(t *testing.T) {
	f := foldOver(t, &Theme{}, foldWidth, okReply)
	c := f.win.Canvas()
	test.TapCanvas(c, fyne.NewPos(120, foldHeight/2)) // on the verdict’s words
	if f.opens != 1 {
		t.Fatalf("a press on the verdict opened the window %d times", f.opens)
	}
	test.TapCanvas(c, fyne.NewPos(8, foldHeight/2))
	if f.opens != 1 || f.grips != 0 {
		t.Error("a tap on the grip opened the window")
	}
	f.fold.grip.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonSecondary})
	f.fold.grip.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
	if f.grips != 1 {
		t.Errorf("the grip told of %d presses", f.grips)
	}
	test.TapCanvas(c, fyne.NewPos(foldWidth-20, foldHeight/2))
	if f.opens != 1 || f.b.view.Watching.On {
		t.Error("a press on the eye did not stop the watching alone")
	}
	if f.fold.eye.sign != "eye-shut" {
		t.Errorf("the eye is %q", f.fold.eye.sign)
	}
}

func TestFoldByKeyboard(t *testing.T) {
	f := foldOver(t, &Theme{}, foldWidth, okReply)
	if got, want := f.walk(), []fyne.Focusable{f.fold.body, f.fold.eye}; !slices.Equal(got, want) {
		t.Errorf("Tab reaches %v", got)
	}
	c := f.win.Canvas()
	c.Focus(f.fold.body)
	if !f.fold.body.ringed() {
		t.Error("the strip does not show that it has the keyboard")
	}
	f.looks(t, "fold-focus")
	f.press(fyne.KeyReturn, fyne.KeySpace)
	if f.opens != 2 {
		t.Errorf("two presses opened it %d times", f.opens)
	}
	c.Focus(f.fold.eye)
	f.press(fyne.KeySpace)
	if f.b.view.Watching.On || f.opens != 2 {
		t.Error("Space on the eye did not stop the watching alone")
	}

	f.b.set(due)
	if got, want := f.walk(), []fyne.Focusable{f.fold.body, f.fold.yes, f.fold.no, f.fold.eye}; !slices.Equal(got, want) {
		t.Errorf("with a break due, Tab reaches %v", got)
	}
}

func TestFoldAsks(t *testing.T) {
	offer := func(v *coach.View) { v.Offer = okReply }
	rest := func(v *coach.View) { v.Break.Phase = breaks.Resting }
	for _, c := range []struct {
		name string
		set  func(*coach.View)
		yes  bool
		did  string
		body bool // the keyboard goes to the strip: the button has gone
	}{
		{"take", due, true, "take", false},
		{"later", due, false, "later 0s", true},
		{"back", rest, true, "end", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := foldOver(t, &Theme{}, foldWidth, badReply)
			f.b.set(c.set)
			b := f.fold.no
			if c.yes {
				b = f.fold.yes
			}
			f.win.Canvas().Focus(b)
			f.press(fyne.KeyReturn)
			if !slices.Equal(f.b.did, []string{c.did}) {
				t.Errorf("did %q", f.b.did)
			}
			if got := f.win.Canvas().Focused() == fyne.Focusable(f.fold.body); got != c.body {
				t.Errorf("the keyboard is on the strip: %v", got)
			}
		})
	}
	f := foldOver(t, &Theme{}, foldWidth, badReply)
	f.b.set(offer)
	if says := f.fold.says.text; says != "Reply copied" {
		t.Errorf("it says %q", says)
	}
	test.Tap(f.fold.no)
	if f.b.view.Offer != "" || f.fold.no.Visible() {
		t.Error("the offer was not let go")
	}
	f.b.set(offer)
	test.Tap(f.fold.yes)
	if f.b.view.Text != okReply || f.fold.says.text != "Ready to send" {
		t.Errorf("the offer was not taken; it says %q", f.fold.says.text)
	}
}

// TestFoldGivesUp holds what goes first when there is less room.
func TestFoldGivesUp(t *testing.T) {
	f := foldOver(t, &Theme{}, foldWidth, badReply)
	f.b.set(heated(check.Furious))
	parts := map[string]fyne.CanvasObject{"mood": f.fold.mood, "left": f.fold.left, "cup": f.fold.cup, "heat": f.fold.heat, "eye": f.fold.eye, "says": f.fold.says}
	at := map[string]float32{}
	for width := float32(600); width >= foldLeast; width-- {
		f.fold.Resize(fyne.NewSize(width, foldHeight))
		f.fold.Refresh()
		for name, o := range parts {
			if !o.Visible() && at[name] == 0 {
				at[name] = width
			}
			if right := o.Position().X + o.Size().Width; o.Visible() && right > width {
				t.Fatalf("at %v, %s ends at %v", width, name, right)
			}
		}
	}
	if !(at["mood"] > at["left"] && at["left"] == at["cup"] && at["cup"] > at["heat"] && at["heat"] > at["eye"] && at["says"] == 0) {
		t.Errorf("they went at %v", at)
	}
}

// TestFoldFits holds that nothing is cut off at the strip’s usual width,
// whatever the text size.
func TestFoldFits(t *testing.T) {
	for _, scale := range []float32{0.8, 1, 1.6, 2} {
		for name, set := range map[string]func(*coach.View){
			"working": heated(check.Furious),
			"due":     due,
			"resting": func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Resting, Left: 4000 * time.Second} },
			"offer":   func(v *coach.View) { v.Offer = okReply },
		} {
			f := foldOver(t, &Theme{Scale: scale}, foldWidth, badReply)
			f.b.set(set)
			if h := f.fold.MinSize().Height; h > foldHeight {
				t.Errorf("at scale %v, %s is %v high", scale, name, h)
			}
			end := float32(0)
			f.fold.row(func(o fyne.CanvasObject, _ float32) {
				if x := o.Position().X; x < end-0.5 {
					t.Errorf("at scale %v, %s: things overlap at %v", scale, name, x)
				}
				end = o.Position().X + o.Size().Width
			})
			if end > foldWidth {
				t.Errorf("at scale %v, %s ends at %v", scale, name, end)
			}
			if strings.HasSuffix(f.fold.says.text, "…") {
				t.Errorf("at scale %v, %s is cut to %q", scale, name, f.fold.says.text)
			}
		}
	}
}

func TestFoldTime(t *testing.T) {
	for left, want := range map[time.Duration]string{
		-time.Second:              "soon",
		0:                         "soon",
		time.Second:               "< 1 min",
		time.Minute:               "1 min",
		12*time.Minute - 1:        "12 min",
		4*time.Hour + time.Second: "241 min",
	} {
		if got := shortTime(left); got != want {
			t.Errorf("%v is %q, want %q", left, got, want)
		}
	}
}

// TestFoldSkips holds that a View that looks the same draws nothing anew.
func TestFoldSkips(t *testing.T) {
	f := foldOver(t, &Theme{}, foldWidth, okReply)
	before := f.fold.face
	v := f.b.view
	v.Break.Left -= time.Millisecond
	v.Settings = house.Default()
	if foldFaceOf(v) != before {
		t.Error("a View that looks the same has another face")
	}
	v.Break.Left -= time.Minute
	if foldFaceOf(v) == before {
		t.Error("a minute less looks the same")
	}
}
