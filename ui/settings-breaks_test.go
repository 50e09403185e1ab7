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
		"Rest for":      {func() time.Duration { return o.kind(breaks.Micro).Length }, breaks.MinLength, 20 * time.Minute}, // not beyond the next one
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

func TestSettingsOwnKind(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	c := o.win.Canvas()
	c.Focus(o.kinds.add)
	o.press(fyne.KeyReturn)
	if h, ok := c.Focused().(*drawerHead); !ok || !h.open || h.title.text != "Break of my own 1" {
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

func TestSettingsHours(t *testing.T) {
	o := openSettings(t, &Theme{}, usualPage, allHooks())
	o.open(t, "Working hours")
	c := o.win.Canvas()
	hours := func(d time.Weekday) string { return inHours(o.b.view.Settings.Break.Plan.Hours[d], false) }
	mon := o.hours.lines[time.Monday]
	if mon.PlaceHolder != "At any time" || !o.hours.copy.Disabled() {
		t.Errorf("with no hours the line says %q", mon.PlaceHolder)
	}
	c.Focus(mon)
	mon.SetText("9-17")
	o.press(fyne.KeyReturn)
	if hours(time.Monday) != "09:00–17:00" || mon.Text != "09:00–17:00" || o.hours.lines[time.Sunday].PlaceHolder != "Day off" {
		t.Errorf("Monday is %q, written %q; Sunday says %q", hours(time.Monday), mon.Text, o.hours.lines[time.Sunday].PlaceHolder)
	}
	if c.Focused() == fyne.Focusable(mon) {
		t.Error("Enter does not go on")
	}
	c.Focus(mon)
	mon.SetText("nine to five")
	o.press(fyne.KeyReturn)
	if hours(time.Monday) != "09:00–17:00" || !strings.Contains(o.hours.rows[time.Monday].note.text, "09:00–12:30") || c.Focused() != fyne.Focusable(mon) {
		t.Errorf("Monday is %q, its row says %q", hours(time.Monday), o.hours.rows[time.Monday].note.text)
	}
	mon.SetText("1-2,3-4,5-6,7-8,9-10,11-12,13-14")
	o.press(fyne.KeyReturn)
	if !strings.Contains(o.hours.rows[time.Monday].note.text, "6") {
		t.Errorf("of too many it says %q", o.hours.rows[time.Monday].note.text)
	}
	o.press(fyne.KeyEscape)
	if mon.Text != "09:00–17:00" || o.hours.rows[time.Monday].note.text != "" || o.left != 0 {
		t.Errorf("Escape leaves %q", mon.Text)
	}
	mon.SetText("8-16") // not taken yet
	c.Focus(o.hours.copy)
	o.press(fyne.KeySpace)
	for d := range time.Saturday {
		if want := map[bool]string{true: "08:00–16:00"}[d >= time.Monday]; hours(d) != want {
			t.Errorf("on day %d there is %q, want %q", d, hours(d), want)
		}
	}
	if !o.hours.copy.Disabled() || c.Focused() != fyne.Focusable(o.hours.lines[time.Tuesday]) {
		t.Errorf("%s has the keyboard", nameOf(c.Focused()))
	}
	if got := o.hours.lines[time.Friday].Text; got != "08:00–16:00" {
		t.Errorf("Friday’s line says %q", got)
	}
	fri := o.hours.lines[time.Friday]
	c.Focus(fri)
	fri.SetText("22-6")
	c.Focus(o.find)
	if hours(time.Friday) != "22:00–06:00" || o.hours.rows[time.Friday].note.text != "Until the next morning." {
		t.Errorf("Friday is %q, and says %q", hours(time.Friday), o.hours.rows[time.Friday].note.text)
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
