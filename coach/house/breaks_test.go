package house

import (
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"levelhead/coach/breaks"
)

// worked is the usual plan with another time before its long break.
func worked(every time.Duration) Break {
	b := Default().Break
	long := b.Plan.Long()
	long.Every = every
	b.Plan = b.Plan.With(long)
	return b
}

func TestWanted(t *testing.T) {
	if got := Default().Break.Wanted(); !reflect.DeepEqual(got, breaks.Usual()) {
		t.Errorf("the usual settings make the plan %+v", got)
	}
	if got := (Break{Plan: breaks.Usual()}).Wanted(); !reflect.DeepEqual(got, breaks.Plan{}) {
		t.Errorf("breaks that are off make the plan %+v", got)
	}
	if got := (Break{On: true}).Wanted(); !reflect.DeepEqual(got.Kinds, breaks.Usual().Kinds) || got.Away != breaks.UsualAway {
		t.Errorf("breaks that are on, without kinds, make the plan %+v", got)
	}
}

// Files of the time of one kind of break: it becomes the long one, and the
// names of then are taken out when the file is written.
func TestOneKindOfBefore(t *testing.T) {
	dir := with(t, "settings.toml", "[break]\non = true\nwork = '50m'\nrest = '10m'\n")
	want := Default()
	long := want.Break.Plan.Long()
	long.Every, long.Length = 50*time.Minute, 10*time.Minute
	want.Break.Plan = want.Break.Plan.With(long)
	store := open(t, dir, want)
	if err := store.Save(want); err != nil {
		t.Fatal(err)
	}
	open(t, dir, want)
	text := read(t, dir, "settings.toml")
	if strings.Contains(text, "work") || strings.Contains(text, "rest =") || strings.Count(text, "[[break.kind]]") != 2 {
		t.Errorf("wrote\n%s", text)
	}
	if reflect.DeepEqual(Default(), want) {
		t.Error("reading changed what is usual")
	}

	st, err := open(t, with(t, "state.toml", "[break]\nat = 2026-03-02T12:00:00Z\nlater = '0s'\nphase = 'working'\nspent = '45m'\n"), Default()).State()
	if err != nil {
		t.Fatal(err)
	}
	timer := breaks.New(want.Break.Wanted())
	timer.Resume(st.Break)
	if timer.Phase() != breaks.Working || timer.Kind().ID != breaks.Long || timer.Left() != 5*time.Minute {
		t.Errorf("%v of %q with %v left", timer.Phase(), timer.Kind().ID, timer.Left())
	}
}

// What a section does not say is as in the usual kind of that id, or as in the
// usual long one.
func TestPartOfAKind(t *testing.T) {
	dir := with(t, "settings.toml", "[[break.kind]]\nid = 'micro'\nevery = '15m'\n[[break.kind]]\nid = 'stretch'\nlength = '2m'\nlater = 'unknown'\n[break.hours]\nsat = []\nholiday = ['12-24']\n")
	want := Default()
	micro, _ := want.Break.Plan.Kind(breaks.Micro)
	stretch, _ := want.Break.Plan.Kind(breaks.Long)
	micro.Every = 15 * time.Minute
	stretch.ID, stretch.Name, stretch.Length = "stretch", "stretch", 2*time.Minute
	want.Break.Plan.Kinds = []breaks.Kind{micro, stretch}
	if err := open(t, dir, want).Save(want); err != nil {
		t.Fatal(err)
	}
	text := read(t, dir, "settings.toml")
	if !strings.Contains(text, `later = "unknown"`) || !strings.Contains(text, `holiday = ["12-24"]`) || strings.Contains(text, "sat =") {
		t.Errorf("wrote\n%s", text)
	}
	open(t, dir, want)
}

func TestBreaksOutOfRange(t *testing.T) {
	dir := with(t, "settings.toml", `
[break]
away = "1s"
max_skips = 50
holds = ["camera", "weather"]
programs = ["zoom", ""]
[break.hours]
mon = ["09:00-12:30", "25:00-26:00"]
tue = ["13:00-14:00", "09:00-10:00"]
[[break.kind]]
id = "micro"
every = "2s"
length = "9h"
snoozes = -1
[[break.kind]]
id = "micro"
[[break.kind]]
name = "Nameless"
[[break.kind]]
id = "tea"
name = ""
notice = "5m"
every = "4m"
snooze = "1m"
ideas = ["walk", "two words"]
`)
	_, set, err := Open(dir)
	adjusted, ok := errors.AsType[*Adjusted](err)
	want := []string{
		"every of the break “micro” is 1m (the file says 2s)",
		"length of the break “micro” is 1h (the file says 9h)",
		"snoozes of the break “micro” is 0 (the file says -1)",
		"snooze of the break “micro” is 1m, as long as the work before it",
		"a section [[break.kind]] without an id of its own is left out",
		"a section [[break.kind]] without an id of its own is left out",
		"notice of the break “tea” is 2m, half of the work before it",
		"the break “tea” is called so, as its name is empty or too long",
		"ideas of the break “tea” are those that are words",
		"break.away is 15s (the file says 1s)",
		`break.hours leaves out “25:00-26:00” on mon: write it as "09:00-12:30"`,
		"break.holds leaves out “weather”",
		"of the names under break.programs those that fit count",
		"break.max_skips is 20 (the file says 50)",
	}
	if !ok || !reflect.DeepEqual(adjusted.Notes, want) {
		t.Fatalf("%v\nwant %q", err, want)
	}
	plan := set.Break.Plan
	if len(plan.Kinds) != 2 || plan.Kinds[1].Notice != 2*time.Minute || plan.Holds != breaks.Camera || plan.Hours[1][0].To != 750 || plan.Hours[2][0].From != 540 {
		t.Errorf("opened %+v", plan)
	}
	holds(t, dir, "settings.toml")
}

func TestNoKinds(t *testing.T) {
	dir := with(t, "settings.toml", "[break]\nkind = []\nwork = '10m'")
	_, set, err := Open(dir)
	if _, ok := errors.AsType[*Adjusted](err); !ok || !reflect.DeepEqual(set.Break.Plan, breaks.Usual()) {
		t.Errorf("opened %+v, %v", set.Break, err)
	}
	dir = with(t, "settings.toml", "[[break.kind]]\n"+strings.Repeat("[[break.kind]]\nid = 'a'\n", 3))
	if _, set, _ := Open(dir); len(set.Break.Plan.Kinds) != 1 {
		t.Errorf("opened %+v", set.Break.Plan.Kinds)
	}
}

// A file of before is taken into the plan of now, whose lists others have, too.
func TestImportBreaks(t *testing.T) {
	dir := with(t, "a.toml", "[break]\nwork = '40m'\n")
	now, want := imported(), imported()
	long := want.Break.Plan.Long()
	long.Every = 40 * time.Minute
	want.Break.Plan = want.Break.Plan.With(long)
	got, err := Import(filepath.Join(dir, "a.toml"), now)
	if err != nil || !reflect.DeepEqual(got, want) || reflect.DeepEqual(now, want) {
		t.Errorf("imported %+v, %v", got.Break.Plan.Kinds, err)
	}
}

func TestWaitsForPrograms(t *testing.T) {
	var b Break
	if !b.SetProgram("Zoom", true) || !b.SetProgram("Teams", true) || b.SetProgram("", true) || !b.SetProgram("teams", false) {
		t.Errorf("%q", b.Programs)
	}
	if !b.Waits("zoom\nZoom Workplace", "") || !b.Waits("", "My Zoom meeting") || b.Waits("teams", "Chat") {
		t.Errorf("with %q", b.Programs)
	}
}
