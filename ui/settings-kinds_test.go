package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
)

func TestSettingsOwnKind(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	c := o.win.Canvas()
	c.Focus(o.kinds.add)
	o.press(fyne.KeyReturn)
	if h, ok := c.Focused().(*opener); !ok || !h.open || h.title.text != "Break of my own 1" {
		t.Fatalf("%s has the keyboard", nameOf(c.Focused()))
	}
	name := inRow[*lookup](t, o, "What it is called")[0]
	for _, x := range []struct{ typed, want string }{
		{"  Tea \t time ", "Tea time"},
		{"   ", "Tea time"},
		{strings.Repeat("long ", 40), "Tea time"},
	} {
		c.Focus(name)
		name.SetText(x.typed)
		o.press(fyne.KeyReturn)
		if got := o.kind("own-1").Name; got != x.want {
			t.Errorf("%.20q gives the name %q, want %q", x.typed, got, x.want)
		}
	}
	if got := o.row(t, "What it is called").note.text; !strings.Contains(got, "long name") {
		t.Errorf("of a long name it says %q", got)
	}
	name.SetText("Walk")
	c.Focus(o.find) // what is written is taken when the keyboard goes
	if got := o.kind("own-1").Name; got != "Walk" {
		t.Errorf("left, the name is %q", got)
	}
	if x := o.open(t, "Walk"); !strings.Contains(x.top.text, "walk") {
		t.Errorf("the drawer is found by %q", x.top.text)
	}
	// The long break’s times at the top are still those of the longest.
	test.Tap(o.settings.rest.more)
	if o.kind("own-1").Length+o.kind(breaks.Long).Length != 11*time.Minute {
		t.Errorf("after more rest: %v and %v", o.kind("own-1").Length, o.kind(breaks.Long).Length)
	}
	for len(o.b.view.Settings.Break.Plan.Kinds) < breaks.MostKinds {
		test.Tap(o.kinds.add)
	}
	if !o.kinds.add.Disabled() {
		t.Error("there is no room, and one more can be added")
	}
	o.open(t, "Walk")
	out := inRow[*button](t, o, "Done with it?")[0]
	c.Focus(out)
	o.press(fyne.KeySpace)
	if _, there := o.b.view.Settings.Break.Plan.Kind("own-1"); there || c.Focused() != fyne.Focusable(o.kinds.add) {
		t.Errorf("it is there: %v; %s has the keyboard", there, nameOf(c.Focused()))
	}
	test.Tap(o.kinds.add)
	if k := o.kind("own-1"); k.ID == "" {
		t.Error("its place is not taken again")
	}
}

// TestSettingsUnnamed holds that a kind that was given no name has one in any
// language, and that what the agent has written is not translated.
func TestSettingsUnnamed(t *testing.T) {
	t.Cleanup(func() { Speak("en") })
	Speak("de")
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	test.Tap(o.kinds.add)
	k := o.kind("own-1")
	if german := kindName(k); german == k.Name || k.Name != "Break of my own 1" {
		t.Errorf("it is kept as %q, and shown as %q", k.Name, german)
	}
	Speak("en")
	if got := kindName(k); got != "Break of my own 1" {
		t.Errorf("in English it is %q", got)
	}
	Speak("de")
	for _, c := range []struct{ id, name, want string }{
		{breaks.Micro, "Micro-break", tr("Micro-break")},
		{breaks.Micro, "Break", "Break"},
		{"reset", "One-minute reset", tr("One-minute reset")},
		{"own-1", "Break", "Break"},
		{"own-1", "Break of my own 2", "Break of my own 2"},
		{"tea", "Break of my own 1", "Break of my own 1"},
		{"", "", ""},
	} {
		if got := breakName(c.id, c.name); got != c.want {
			t.Errorf("%q of %q is shown as %q, want %q", c.name, c.id, got, c.want)
		}
	}
}

// TestSettingsLongerThanWork holds that a break that is longer than the work before it
// says so: it may be meant.
func TestSettingsLongerThanWork(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	x := o.open(t, "Micro-break")
	for length, want := range map[time.Duration]string{time.Minute: "", 20 * time.Minute: "", 25 * time.Minute: "This is longer than the work before it."} {
		o.change(func(h *house.Settings) {
			setKind(&h.Break, breaks.Micro, func(k *breaks.Kind) { k.Length = length })
		})
		for _, r := range x.rows {
			if strings.HasPrefix(r.own, "rest for") && r.note.text != want {
				t.Errorf("with %v it says %q, want %q", length, r.note.text, want)
			}
		}
	}
}

// TestSettingsUnder holds that a kind that another one takes the place of says so.
func TestSettingsUnder(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	test.Tap(o.kinds.add)
	x := o.open(t, "Break of my own 1")
	says := func() string {
		for _, r := range x.rows {
			if strings.HasPrefix(r.own, "work for") {
				return r.note.text
			}
		}
		return "?"
	}
	if got := says(); !strings.HasPrefix(got, "“Break” comes about as often") {
		t.Errorf("of two alike it says %q", got)
	}
	less, _ := stepperIn(t, o, "Break of my own 1", "Work for")
	test.Tap(less)
	test.Tap(less)
	if got := says(); got != "" {
		t.Errorf("with a time of its own it says %q", got)
	}
}

// TestSettingsLastKind holds that a plan keeps one kind.
func TestSettingsLastKind(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.change(func(h *house.Settings) {
		k := h.Break.Plan.Long()
		k.ID, k.Name = "mine", "Mine"
		h.Break.Plan.Kinds = []breaks.Kind{k}
	})
	o.open(t, "Mine")
	if out := inRow[*button](t, o, "Done with it?")[0]; !out.Disabled() {
		t.Error("the last kind can be taken out")
	}
}

func TestSettingsKindIdeas(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	x := o.open(t, "Micro-break")
	press := func(words string) {
		t.Helper()
		for _, r := range x.rows {
			if strings.HasPrefix(r.own, "breathing stretching") {
				for _, b := range inRow[*button](t, o, r.text) {
					if b.label.text == words {
						test.Tap(b)
						return
					}
				}
			}
		}
		t.Fatalf("there is no %q", words)
	}
	for _, c := range []struct {
		press string
		want  []string
	}{
		{"Eyes", []string{"breathe", "stretch"}},
		{"Playing", []string{"breathe", "stretch", "play"}},
		{"Breathing", []string{"stretch", "play"}},
		{"Stretching", []string{"play"}},
		{"Playing", []string{"play"}}, // one stays
		{"Eyes", []string{"eyes", "play"}},
		{"Walking", []string{"eyes", "walk", "play"}},
		{"Talking", []string{"eyes", "walk", "talk", "play"}},
		{"Something to drink", []string{"eyes", "walk", "water", "talk", "play"}},
		{"Breathing", []string{"breathe", "eyes", "walk", "water", "talk", "play"}},
		{"Stretching", nil}, // all of them
		{"Eyes", []string{"breathe", "stretch", "walk", "water", "talk", "play"}},
	} {
		press(c.press)
		if got := o.kind(breaks.Micro).Ideas; !slices.Equal(got, c.want) {
			t.Fatalf("after %s: %q, want %q", c.press, got, c.want)
		}
	}
	o.change(func(h *house.Settings) {
		setKind(&h.Break, breaks.Micro, func(k *breaks.Kind) { k.Ideas = []string{"of-tomorrow", "eyes"} })
	})
	press("Walking")
	if got, want := o.kind(breaks.Micro).Ideas, []string{"of-tomorrow", "eyes", "walk"}; !slices.Equal(got, want) {
		t.Errorf("what a later version knows: %q, want %q", got, want)
	}
}
