package ui

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/house"
	"levelhead/coach/rules"
)

// welcomed are the panels and what they told.
type welcomed struct {
	*opened
	w     *welcome
	told  []string
	on    bool
	times [2]time.Duration
}

func welcomeOver(t testing.TB, th *Theme, size fyne.Size) *welcomed {
	t.Helper()
	home := filepath.FromSlash("/home/kim")
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("LEVELHEAD_CONFIG_DIR", filepath.Join(home, ".config", "levelhead"))
	o := &welcomed{}
	o.opened = alone(t, th, size, func() fyne.CanvasObject {
		o.w = newWelcome(
			func() { o.told = append(o.told, "done") },
			func(example string) { o.told = append(o.told, "try "+example) },
			func(b house.Break) {
				o.told = append(o.told, "plan")
				o.on, o.times = b.On, [2]time.Duration{b.Plan.Long().Every, b.Plan.Long().Length}
			},
		)
		return padded(o.w.Container)
	})
	o.w.show(newBench().view)
	o.win.Canvas().Focus(o.w.start())
	return o
}

func TestWelcomeLooks(t *testing.T) {
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
	}{
		{"light", Theme{}, fyne.NewSize(380, 620)},
		{"dark", Theme{Variant: &dark}, fyne.NewSize(380, 620)},
		{"narrow", Theme{}, fyne.NewSize(360, 480)},
		{"large", Theme{Scale: 1.6}, fyne.NewSize(380, 620)},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := welcomeOver(t, &c.theme, c.size)
			for i, name := range []string{"reads", "breaks", "try"} {
				o.w.turn(i)
				if got := o.win.Canvas().Size(); got != c.size {
					t.Errorf("the panel makes the window %v", got)
				}
				o.looks(t, "welcome-"+name+"-"+c.name)
			}
		})
	}
}

func TestWelcomeByKeyboard(t *testing.T) {
	o := welcomeOver(t, &Theme{}, fyne.NewSize(380, 620))
	c := o.win.Canvas()
	names := func() (all []string) {
		for _, f := range o.walk() {
			all = append(all, nameOf(f))
		}
		c.Focus(o.w.start())
		return all
	}
	if got, want := names(), []string{"Next", "Skip"}; !slices.Equal(got, want) {
		t.Errorf("on the first panel, Tab reaches %q", got)
	}
	o.press(fyne.KeyLeft, fyne.KeyReturn)
	if o.w.at != 1 {
		t.Fatalf("Enter went to panel %d", o.w.at)
	}
	if got, want := names(), []string{"Remind me of breaks", " less", " more", " less", " more", "Next", "Back", "Skip"}; !slices.Equal(got, want) {
		t.Errorf("on the second panel, Tab reaches %q", got)
	}
	o.press(fyne.KeyEnter)
	if o.w.at != 2 || c.Focused() != fyne.Focusable(o.w.try) {
		t.Fatalf("Enter went to panel %d, the keyboard to %v", o.w.at, c.Focused())
	}
	if got, want := names(), []string{"Try it", "Done", "Back"}; !slices.Equal(got, want) {
		t.Errorf("on the last panel, Tab reaches %q", got)
	}
	o.press(fyne.KeyRight, fyne.KeyLeft)
	if o.w.at != 1 || len(o.told) != 0 {
		t.Fatalf("the arrows went to panel %d and told %q", o.w.at, o.told)
	}
	c.Focus(o.w.back)
	o.press(fyne.KeySpace)
	if o.w.at != 0 || c.Focused() != fyne.Focusable(o.w.next) {
		t.Errorf("Back went to panel %d, the keyboard to %v", o.w.at, c.Focused())
	}
	o.press(fyne.KeyEscape)
	if !slices.Equal(o.told, []string{"done"}) {
		t.Errorf("Escape told %q", o.told)
	}
	o.told = nil
	o.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn)
	if !slices.Equal(o.told, []string{"try " + exampleReply, "done"}) {
		t.Errorf("Enter to the end told %q", o.told)
	}
	o.told = nil
	test.Tap(o.w.next)
	if !slices.Equal(o.told, []string{"done"}) {
		t.Errorf("Done told %q", o.told)
	}
}

func TestWelcomePlan(t *testing.T) {
	o := welcomeOver(t, &Theme{}, fyne.NewSize(380, 620))
	o.w.turn(1)
	test.Tap(o.w.work.more)
	test.Tap(o.w.rest.less)
	if !o.on || o.times != [2]time.Duration{time.Hour, 4 * time.Minute} {
		t.Errorf("the plan is %v %v", o.on, o.times)
	}
	test.Tap(o.w.breaks)
	if o.on || o.w.breaks.on || len(o.told) != 3 {
		t.Errorf("turned off, the plan is %v; told %q", o.on, o.told)
	}
	v := newBench().view
	setLong(&v.Settings.Break, func(k *breaks.Kind) { k.Every = time.Hour })
	o.w.show(v)
	if o.w.work.number.text != "60 min" || !o.w.breaks.on {
		t.Errorf("the settings’ plan is shown as %q", o.w.work.number.text)
	}
	c := o.win.Canvas()
	c.Focus(o.w.work.less)
	o.press(fyne.KeyEscape)
	if o.told[len(o.told)-1] != "done" {
		t.Error("Escape in the plan did not leave")
	}
}

// TestWelcomeScrolls holds that the keyboard reaches what is out of view.
func TestWelcomeScrolls(t *testing.T) {
	o := welcomeOver(t, &Theme{Scale: 2}, fyne.NewSize(380, 420))
	o.press(fyne.KeyEnd)
	if o.w.page.Offset.Y == 0 {
		t.Error("End did not scroll")
	}
	o.press(fyne.KeyReturn)
	if o.w.page.Offset.Y != 0 {
		t.Error("the next panel does not begin at its top")
	}
}

// TestWelcomeExample holds that the example has the two faults that the panel
// speaks of, each with a rewrite, and no more.
func TestWelcomeExample(t *testing.T) {
	r := check.Run(rules.All(), draft.Parse(exampleReply), check.Case{})
	var found []string
	for _, f := range r.Findings {
		if f.Missing() {
			continue
		}
		found = append(found, f.Rule.ID)
		if len(f.Fixes) == 0 {
			t.Errorf("%s has no rewrite", f.Rule.ID)
		}
	}
	if !slices.Equal(found, []string{"calm-down", "demand"}) || r.Mend() != 2 {
		t.Errorf("the example has %q, %d to mend", found, r.Mend())
	}
}

func TestWelcomeFolder(t *testing.T) {
	home := filepath.FromSlash("/home/kim")
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	for dir, want := range map[string]string{
		"/home/kim/.config/levelhead": "~/.config/levelhead",
		"/home/kimberly/levelhead":    "/home/kimberly/levelhead",
		"/media/stick":                "/media/stick",
	} {
		if got := short(filepath.FromSlash(dir)); got != filepath.FromSlash(want) {
			t.Errorf("%s is %s", dir, got)
		}
	}
	t.Setenv("LEVELHEAD_CONFIG_DIR", "")
	for _, name := range []string{"HOME", "XDG_CONFIG_HOME", "AppData"} {
		t.Setenv(name, "")
	}
	if got := keeps(); strings.Contains(got, "%") || !strings.HasPrefix(got, "It has no place") {
		t.Errorf("without a folder it says %q", got)
	}
}
