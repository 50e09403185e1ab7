package coach

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"levelhead/coach/check"
	"levelhead/coach/house"
)

// TestAlways holds that a wording that is fine stays so, however it is written
// and also after a restart, that others do not, and that no word of it is kept.
func TestAlways(t *testing.T) {
	d, v := whole(t, house.State{})
	d.SetDraft("Please calm  down, it is back.")
	fault := func(v *View) (f check.Finding, ok bool) {
		for _, f := range v.Report.Findings {
			if f.Rule.ID == "calm-down" {
				return f, true
			}
		}
		return f, false
	}
	f, ok := fault(v)
	if !ok {
		t.Fatal("nothing to find fine")
	}
	d.Always(f)
	if _, ok := fault(v); ok || v.Fine != 1 {
		t.Fatalf("minded still, %d are fine", v.Fine)
	}
	d.Always(f)
	if v.Fine != 1 {
		t.Errorf("%d are fine", v.Fine)
	}

	dir := t.TempDir()
	store, _, err := house.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.SaveState(d.State()); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "state.toml"))
	if err != nil || strings.Contains(string(text), "calm") || strings.Contains(string(text), "down") {
		t.Errorf("%v\n%s", err, text)
	}
	state, err := store.State()
	if err != nil {
		t.Fatal(err)
	}
	e, w := whole(t, state)
	e.SetDraft("Hi Sam,\n\nplease CALM\tdown! It is back.")
	if _, ok := fault(w); ok || w.Fine != 1 {
		t.Errorf("minded after a restart, %d are fine", w.Fine)
	}
	e.SetDraft("Just relax, it is back.")
	if _, ok := fault(w); !ok {
		t.Error("other words of the same check are fine too")
	}
	e.SetDraft("Please calm down.")
	e.ForgetFine()
	if _, ok := fault(w); !ok || w.Fine != 0 {
		t.Errorf("not minded again, %d are fine", w.Fine)
	}
	e.ForgetFine()
}

// TestNothingMissingIsFine holds that what is missing stays missing.
func TestNothingMissingIsFine(t *testing.T) {
	d, v := desk(t)
	d.SetDraft("x y")
	d.Always(v.Report.Findings[0])
	if v.Report.Add() != 1 || v.Fine != 0 {
		t.Errorf("%d to add, %d are fine", v.Report.Add(), v.Fine)
	}
}
