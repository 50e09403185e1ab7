package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"levelhead/assets"
	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/check"
	"levelhead/coach/customer"
	"levelhead/coach/house"
	"levelhead/coach/rules"
	"levelhead/ui/native"
)

// TestTrayFace holds what the tray shows of a desk, by its icon and in words.
func TestTrayFace(t *testing.T) {
	test.NewTempApp(t)
	d := &staged{Desk: coach.New(rules.All(), house.Default(), nil)}
	d.With(coach.Readers{Second: rules.Again(), Listen: customer.Read, Whole: rules.Whole})
	d.SetHeat(check.Calm)
	d.Watch(func(coach.View) {})
	for _, c := range []struct {
		draft             string
		as                func(*coach.View)
		icon, title, text string
	}{
		{"", nil, "nothing", "No reply yet", "Micro-break in 20 min"},
		{faulty, nil, "mend", Verdict(viewOf(d, faulty)), "Micro-break in 20 min"},
		{okReply, nil, "ready", "Ready to send", "Micro-break in 20 min"},
		{okReply, due, "break", "Ready to send", "A break is due"},
		{faulty, func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Resting} }, "nothing", Verdict(viewOf(d, faulty)), "On a break"},
		{"", func(v *coach.View) { v.Break = coach.Break{Phase: breaks.Off} }, "nothing", "No reply yet", "Breaks are off"},
	} {
		d.SetDraft(c.draft)
		d.set(c.as)
		f := TrayFace(d.View())
		if f.Icon.Name != c.icon || f.Title != c.title || f.Text != c.text {
			t.Errorf("%q, %q, %q; want %q, %q, %q", f.Icon.Name, f.Title, f.Text, c.icon, c.title, c.text)
		}
		if len(f.Icon.Small) == 0 || len(f.Icon.Large) == 0 {
			t.Errorf("%s has no picture", f.Icon.Name)
		}
	}
}

func viewOf(d *staged, text string) coach.View {
	d.SetDraft(text)
	return d.Desk.View()
}

// TestTrayMenu holds what can be pressed, and that it says what it does.
func TestTrayMenu(t *testing.T) {
	test.NewTempApp(t)
	v := coach.New(rules.All(), house.Default(), nil).View()
	item := func(name string) native.TrayItem {
		menu := TrayFace(v).Menu
		return menu[slices.IndexFunc(menu, func(i native.TrayItem) bool { return i.Name == name })]
	}
	v.Break.Phase = breaks.Working
	if item(TrayOpen).Off || item(TrayQuit).Off || item(TrayBreak).Off || item(TrayBreak).Text != "Take a break" {
		t.Errorf("the menu is %+v", TrayFace(v).Menu)
	}
	v.Break.Phase = breaks.Resting
	if got := item(TrayBreak).Text; got != "I’m back" {
		t.Errorf("during a break it says %q", got)
	}
	v.Break.Phase = breaks.Off
	if !item(TrayBreak).Off {
		t.Error("a break can be taken although there are none")
	}
	for _, c := range []struct {
		w    coach.Watching
		says string
	}{
		{coach.Watching{On: true}, "Pause watching"},
		{coach.Watching{}, "Watch again"},
		{coach.Watching{On: true, Until: time.Now()}, "Watch again"},
	} {
		v.Watching = c.w
		if got := item(TrayWatch).Text; got != c.says {
			t.Errorf("%+v: %q", c.w, got)
		}
	}
}

// TestTraySpeaks holds that the tray speaks every language, briefly, and no
// word of a draft or a customer.
func TestTraySpeaks(t *testing.T) {
	test.NewTempApp(t)
	t.Cleanup(func() { Speak("en") })
	const marker = "Quxly"
	d := coach.New(rules.All(), house.Default(), nil)
	d.SetDraft(marker + ", please calm down.")
	d.SetMessage("My " + marker + " is broken!")
	said := map[string]bool{}
	for _, l := range append(slices.Clone(assets.Languages), "en") {
		Speak(l)
		f := TrayFace(d.View())
		all := f.Title + f.Text
		for _, i := range f.Menu {
			all += "\n" + i.Text
			if len([]rune(i.Text)) > 40 {
				t.Errorf("%s: %q is long for a menu", l, i.Text)
			}
		}
		if strings.Contains(all, marker) {
			t.Errorf("%s: the draft is in the tray: %q", l, all)
		}
		said[all] = true
	}
	if len(said) != len(assets.Languages)+1 {
		t.Error("two languages say the same")
	}
}
