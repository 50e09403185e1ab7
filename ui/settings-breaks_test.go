package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

func (o *settingsOpen) kind(id string) breaks.Kind {
	k, _ := o.b.view.Settings.Break.Plan.Kind(id)
	return k
}

// stepperIn is the stepper of this name in a drawer.
func stepperIn(t *testing.T, o *settingsOpen, drawer, label string) (less, more *button) {
	t.Helper()
	x := o.open(t, drawer)
	for _, r := range x.rows {
		if strings.HasPrefix(r.own, searchable(label)) {
			all := r.Objects[0].(*fyne.Container).Objects[1].(*fyne.Container).Objects
			return all[0].(*button), all[2].(*button)
		}
	}
	t.Fatalf("there is no %q in %q", label, drawer)
	return nil, nil
}

// TestSettingsKinds changes the times of a kind, end to end, by keyboard.
func TestSettingsKinds(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	for label, c := range map[string]struct {
		is        func() time.Duration
		low, high time.Duration
	}{
		"Rest for":      {func() time.Duration { return o.kind(breaks.Micro).Length }, breaks.MinLength, breaks.MaxLength},
		"Tell me ahead": {func() time.Duration { return o.kind(breaks.Micro).Notice }, 0, breaks.MaxNotice},
		"Put off for":   {func() time.Duration { return o.kind(breaks.Micro).Snooze }, breaks.MinSnooze, 20 * time.Minute}, // not beyond the next one
		"Put off how":   {func() time.Duration { return time.Duration(o.kind(breaks.Micro).Snoozes) }, 0, breaks.MostSnoozes},
		"Work for":      {func() time.Duration { return o.kind(breaks.Micro).Every }, breaks.MinEvery, breaks.MaxEvery},
	} {
		before := o.b.view.Settings
		less, more := stepperIn(t, o, "Micro-break", label)
		less.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
		if got := c.is(); got != c.low {
			t.Errorf("%s: the least is %v, want %v", label, got, c.low)
		}
		was := c.is()
		for range 400 {
			test.Tap(more)
			if is := c.is(); is < was {
				t.Fatalf("%s: more is %v after %v", label, is, was)
			} else if was = is; is == c.high {
				break
			}
		}
		if was != c.high {
			t.Errorf("%s: the most is %v, want %v", label, was, c.high)
		}
		for range 400 {
			test.Tap(less)
		}
		if got := c.is(); got != c.low {
			t.Errorf("%s: less and less is %v, want %v", label, got, c.low)
		}
		if fit := o.b.view.Settings.Break.Plan.Fit(); fmt.Sprint(fit) != fmt.Sprint(o.b.view.Settings.Break.Plan) {
			t.Errorf("%s: the plan does not work: %+v", label, o.b.view.Settings.Break.Plan)
		}
		o.b.SetSettings(before)
	}
	// A usual kind is put back as it came.
	setKindOf := func(h *house.Settings) {
		setKind(&h.Break, breaks.Micro, func(k *breaks.Kind) { k.Length = time.Minute })
	}
	o.change(setKindOf)
	restore := inRow[*button](t, o, "Everything as it came")[0]
	test.Tap(restore)
	if want, _ := breaks.Usual().Kind(breaks.Micro); !sameKind(o.kind(breaks.Micro), want) || !restore.Disabled() {
		t.Errorf("restored to %+v; it can be pressed: %v", o.kind(breaks.Micro), !restore.Disabled())
	}
}

// TestSettingsWaitFor adds a program to wait for, and holds that both lists go
// where nobody tells which window is in front.
func TestSettingsWaitFor(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.open(t, "What a break waits for")
	o.win.Canvas().Focus(o.programs.name)
	test.Type(o.programs.name, "Zoom")
	o.press(fyne.KeyReturn)
	if s := o.b.view.Settings; !slices.Equal(s.Break.Programs, []string{"Zoom"}) || len(s.Ignore) > 0 {
		t.Fatalf("there are %q to wait for, %q to leave alone", s.Break.Programs, s.Ignore)
	}
	test.Tap(o.programs.list.Objects[0].(*fyne.Container).Objects[1].(*button))
	if s := o.b.view.Settings; len(s.Break.Programs) > 0 {
		t.Errorf("there are %q to wait for", s.Break.Programs)
	}
	w := open(t, "")
	w.NoActive("Somewhere else.")
	if p := w.set.programs; p.line.Visible() || !strings.Contains(p.row.note.text, "no break waits") {
		t.Errorf("the list is there, or it says %q", p.row.note.text)
	}
	w.NoActive("")
	if p := w.set.programs; !p.line.Visible() || p.row.note.text != p.usual {
		t.Errorf("the list is not back, or it says %q", p.row.note.text)
	}
}

// TestSettingsUnseen holds that what this system does not tell is said where it
// is chosen.
func TestSettingsUnseen(t *testing.T) {
	h := allHooks()
	h.Unseen = func(hold breaks.Hold) string {
		return map[breaks.Hold]string{breaks.Camera: "No sign of a camera here."}[hold]
	}
	h.Silent = func() string { return "There is nothing to play sounds with." }
	o := openSettings(t, &Theme{}, usualPage, h)
	for row, want := range map[string]string{
		"The camera": "No sign of a camera here.", "The microphone": "", "Volume of": "There is nothing to play sounds with.",
	} {
		if got := o.row(t, row).note.text; got != want {
			t.Errorf("%s says %q, want %q", row, got, want)
		}
	}
}

func TestSettingsDrawers(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	x := o.open(t, "Working hours")
	o.slide(x, false)
	if len(o.shown()) == 0 || x.rows[1].Visible() {
		t.Error("shut, its rows are in view")
	}
	o.win.Canvas().Focus(x.head)
	o.press(fyne.KeyRight)
	if !x.rows[1].Visible() {
		t.Error("Right does not open it")
	}
	o.press(fyne.KeyLeft)
	if x.rows[1].Visible() {
		t.Error("Left does not shut it")
	}
	o.press(fyne.KeySpace)
	o.settings.Show()
	if x.head.open || x.rows[1].Visible() {
		t.Error("opened again, the page is not as it was at first")
	}
	// What is found is in view, and opening what was found shows all of it.
	o.find.SetText("hours")
	if x.rows[2].Visible() {
		t.Error("a name alone empties a drawer")
	}
	o.slide(x, true)
	if !x.rows[2].Visible() {
		t.Error("opened, what was found is empty")
	}
}

func TestSettingsBreaksPictures(t *testing.T) {
	narrow := fyne.NewSize(360, 620)
	for _, c := range []struct {
		name  string
		theme Theme
		size  fyne.Size
		do    func(*settingsOpen)
	}{
		{"plan", Theme{}, usualPage, func(o *settingsOpen) { o.at("Breaks") }},
		{"kind-dark", Theme{Variant: &dark}, fyne.NewSize(380, 700), func(o *settingsOpen) { o.open(t, "Micro-break") }},
		{"kind-large", Theme{Scale: 1.6}, narrow, func(o *settingsOpen) { o.open(t, "Micro-break") }},
		{"hours", Theme{}, usualPage, func(o *settingsOpen) {
			o.open(t, "Working hours")
			o.change(func(h *house.Settings) {
				h.Break.Plan.Hours[time.Monday], _, _ = readHours("9-12:30, 13-17:30")
				h.Break.Plan.Hours[time.Friday], _, _ = readHours("22-6")
			})
			o.hours.lines[time.Tuesday].SetText("nine to five")
			o.takeHours(time.Tuesday)
		}},
		{"holds", Theme{}, usualPage, func(o *settingsOpen) { o.open(t, "What a break waits for") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := openSettings(t, &c.theme, c.size, allHooks())
			c.do(o)
			if got := o.win.Canvas().Size(); got != c.size {
				t.Errorf("the window is %v, wanted %v", got, c.size)
			}
			o.looks(t, "settings-breaks-"+c.name)
		})
	}
}
