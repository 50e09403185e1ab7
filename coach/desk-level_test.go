package coach

import (
	"reflect"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/house"
)

func TestSetLevel(t *testing.T) {
	var saved []house.Settings
	d := New(small(), house.Default(), func(s house.Settings) { saved = append(saved, s) })
	d.SetDraft("never")
	state := func() (check.State, int) {
		v := d.View()
		return v.Report.Items[0].State, v.Report.Mend()
	}
	given := d.View()
	for i, c := range []struct {
		level house.Level
		state check.State
		mend  int
	}{{house.Hint, check.Found, 0}, {house.Off, check.Off, 0}, {house.On, check.Found, 1}} {
		d.SetLevel("no-never", c.level)
		if s, mend := state(); s != c.state || mend != c.mend {
			t.Errorf("%v: %v, %d to mend", c.level, s, mend)
		}
		if len(saved) != i+1 || saved[i].Level("no-never") != c.level {
			t.Errorf("%v: saved %+v", c.level, saved)
		}
	}
	if given.Settings.Level("no-never") != house.On || given.Report.Mend() != 1 {
		t.Error("a view that was given out has changed")
	}
}

// TestReset holds what stays when everything is set back.
func TestReset(t *testing.T) {
	var saved house.Settings
	s := house.Default()
	s.Watch, s.Heat, s.Quiet, s.Welcomed, s.Look.Variant, s.Off = false, "calm", true, true, "dark", []string{"no-never"}
	s.Window = house.Window{Placed: true, X: 7}
	s.Screens = []house.Screen{{Name: "a"}}
	d := New(small(), s, func(s house.Settings) { saved = s })
	d.SetDraft("never")
	f := d.View().Report.Findings
	if len(f) != 0 {
		t.Fatal("found though it is off and nobody is upset")
	}
	d.SetSettings(s)
	d.Reset()
	want := house.Default()
	want.Welcomed, want.Window, want.Screens = true, s.Window, s.Screens
	v := d.View()
	if !reflect.DeepEqual(v.Settings, want) || !reflect.DeepEqual(saved, want) {
		t.Errorf("reset to %+v, saved %+v, want %+v", v.Settings, saved, want)
	}
	if !v.Watching.On || v.Report.Mend() != 1 || v.Report.Add() != 1 || v.Heat != check.Upset {
		t.Errorf("%+v", v.Status())
	}
	d.Always(v.Report.Findings[0])
	d.Reset()
	if v := d.View(); v.Fine != 1 || v.Report.Mend() != 0 {
		t.Error("what is always fine is forgotten")
	}
}

// TestQuiet holds that in quiet mode nothing is said but what went wrong.
func TestQuiet(t *testing.T) {
	d, v := desk(t)
	quiet := func(on bool) {
		s := d.View().Settings
		s.Quiet = on
		d.SetSettings(s)
	}
	d.Copied(mine, nil)
	if v.Notice.Text == "" {
		t.Fatal("nothing is said when it may be")
	}
	quiet(true)
	if v.Notice != (Notice{}) {
		t.Error("what was said stays")
	}
	for name, do := range map[string]func(){
		"copied":    func() { d.Copied(theirs, nil) },
		"own copy":  func() { d.Reply(); d.Wrote(nil) },
		"fixed all": func() { d.SetDraft("x"); d.FixAll() },
		"said":      func() { d.Say(Notice{Text: "Hello."}) },
	} {
		if do(); v.Notice != (Notice{}) {
			t.Errorf("%s: it says %q", name, v.Notice.Text)
		}
	}
	bad := Notice{Text: "The disk is full.", Bad: true}
	d.Say(bad)
	quiet(true)
	if v.Notice != bad {
		t.Error("what went wrong is not said")
	}
	once := Notice{Text: "I went on in the tray.", Once: true}
	d.Say(once)
	quiet(true)
	if v.Notice != once {
		t.Error("what is said once is not said")
	}
	quiet(false)
	d.Say(Notice{Text: "Hello."})
	if v.Notice.Text != "Hello." {
		t.Error("still quiet")
	}
}
