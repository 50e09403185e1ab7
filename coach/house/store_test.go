package house

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"levelhead/coach/breaks"
)

// changed has every setting other than in Default.
var changed = Settings{
	Watch: false, Ignore: []string{"KeePassXC", "Private — Signal"}, Heat: "furious", Off: []string{"jargon", "from-a-later-version"}, Hints: []string{"demand"},
	Quiet: true, Start: true, Shortcut: "Ctrl+Alt+K", Language: "de", Welcomed: true,
	Break: changedBreak,
	Look:  Look{Variant: "dark", Contrast: true, Scale: 1.3, Shapes: true, Still: true},
	Float: false, Fold: true, Edge: "bottom", Opacity: 0.7,
	Window: Window{Placed: true, X: -1280, Y: 40, Width: 412.5, Height: 700},
	Screens: []Screen{
		{Name: "2560x1440+0+0 1920x1080+2560+360", X: 2600, Y: 400, Width: 412.5, Height: 700, StripX: 10, StripY: -20, Scale: 1.3},
		{Name: "1920x1080+0+0", X: 7, StripY: 1028},
	},
}

// changedBreak has every value of a plan other than the usual one.
var changedBreak = Break{
	On: false, Full: true, Volume: 75, Programs: []string{"zoom", "Teams"},
	Plan: breaks.Plan{
		Kinds: []breaks.Kind{
			{ID: "walk", Name: "Round the block", Off: true, Every: 2*time.Hour + 30*time.Second, Length: 15 * time.Minute, Notice: 2 * time.Minute, Snooze: 10 * time.Minute, Snoozes: 1, Sound: true, Ideas: []string{"walk"}},
			{ID: "micro", Name: "Look up", Every: 10 * time.Minute, Length: 20 * time.Second, Snooze: time.Minute, Skippable: true, Starts: true},
		},
		Away:  90 * time.Second,
		Hours: breaks.Hours{time.Monday: {{From: 540, To: 750}, {From: 780, To: 1050}}, time.Friday: {{From: 1320, To: 360}}},
		Holds: breaks.Camera | breaks.Call, MaxSkips: 7, AskReason: true,
	},
}

func TestChangedCoversEverySetting(t *testing.T) {
	differs(t, reflect.ValueOf(changed), reflect.ValueOf(Default()), "Settings")
}

func differs(t *testing.T, a, b reflect.Value, name string) {
	if a.Kind() == reflect.Struct {
		for i := range a.NumField() {
			differs(t, a.Field(i), b.Field(i), name+"."+a.Type().Field(i).Name)
		}
	} else if reflect.DeepEqual(a.Interface(), b.Interface()) {
		t.Errorf("%s is as in Default: a test that saves it would prove nothing", name)
	}
}

func TestNothingThere(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "yet")
	store, set, err := Open(dir)
	if err != nil || !reflect.DeepEqual(set, Default()) {
		t.Errorf("opened %+v, %v", set, err)
	}
	if st, err := store.State(); err != nil || !reflect.DeepEqual(st, State{}) {
		t.Errorf("state %+v, %v", st, err)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("reading made the folder")
	}
}

func TestSettingsComeBack(t *testing.T) {
	for name, want := range map[string]Settings{"usual": Default(), "changed": changed} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "new")
			store := open(t, dir, Default())
			for range 2 {
				if err := store.Save(want); err != nil {
					t.Fatal(err)
				}
			}
			open(t, dir, want)
			holds(t, dir, "settings.toml")
		})
	}
}

func TestFileForPeople(t *testing.T) {
	dir := t.TempDir()
	if err := open(t, dir, Default()).Save(changed); err != nil {
		t.Fatal(err)
	}
	const want = `# Levelhead’s settings. Levelhead writes this file: change it while Levelhead is closed.

float = false
heat = "furious"
hints = ["demand"]
ignore = ["KeePassXC", "Private — Signal"]
language = "de"
off = ["jargon", "from-a-later-version"]
quiet = true
shortcut = "Ctrl+Alt+K"
start = true
watch = false
welcomed = true

[break]
ask_reason = true
away = "1m30s"
full = true
holds = ["call", "camera"]
max_skips = 7
on = false
programs = ["zoom", "Teams"]
volume = 75
[break.hours]
fri = ["22:00-06:00"]
mon = ["09:00-12:30", "13:00-17:30"]

[[break.kind]]
every = "2h0m30s"
id = "walk"
ideas = ["walk"]
length = "15m"
name = "Round the block"
notice = "2m"
on = false
skippable = false
snooze = "10m"
snoozes = 1
sound = true
starts = false

[[break.kind]]
every = "10m"
id = "micro"
ideas = []
length = "20s"
name = "Look up"
notice = "0s"
on = true
skippable = true
snooze = "1m"
snoozes = 0
sound = false
starts = true

[look]
contrast = true
scale = 1.3
shapes = true
still = true
variant = "dark"

[[screen]]
height = 700.0
name = "2560x1440+0+0 1920x1080+2560+360"
scale = 1.3
strip_x = 10
strip_y = -20
width = 412.5
x = 2600
y = 400

[[screen]]
height = 0.0
name = "1920x1080+0+0"
scale = 0.0
strip_x = 0
strip_y = 1028
width = 0.0
x = 7
y = 0

[window]
edge = "bottom"
fold = true
height = 700.0
opacity = 0.7
placed = true
width = 412.5
x = -1280
y = 40
`
	if got := read(t, dir, "settings.toml"); got != want {
		t.Errorf("wrote\n%s\nwant\n%s", got, want)
	}
}

func TestShortDurations(t *testing.T) {
	for d, want := range map[time.Duration]string{
		25 * time.Minute: "25m", time.Hour: "1h", 90 * time.Minute: "1h30m", 30 * time.Second: "30s", 0: "0s",
		time.Hour + time.Second: "1h0m1s", 100 * time.Minute: "1h40m", 10 * time.Minute: "10m", 20 * time.Hour: "20h",
	} {
		back, err := time.ParseDuration(short(d))
		if got := short(d); got != want || err != nil || back != d {
			t.Errorf("%v is written %q and read %v, want %q", d, got, back, want)
		}
	}
}

func TestPartOfTheSettings(t *testing.T) {
	want := Default()
	want.Watch = false
	want.Break = worked(50 * time.Minute)
	want.Window.Width = 500
	for name, text := range map[string]string{
		"plain":   "watch = false\n[break]\nwork = '50m'\n[window]\nwidth = 500\n",
		"windows": "\ufeff# mine\r\nwatch = false\r\n[break]\r\nwork = \"50m\"\r\n[window]\r\nwidth = 500.0\r\n",
		"dotted":  "watch = false\nbreak.work = \"3000s\"\nwindow = { width = 500 }",
	} {
		t.Run(name, func(t *testing.T) {
			dir := with(t, "settings.toml", text)
			open(t, dir, want)
			if got := read(t, dir, "settings.toml"); got != text {
				t.Error("reading changed the file")
			}
		})
	}
}

// A later version may know more: going back to this one must not lose it.
func TestUnknownKeysAreKept(t *testing.T) {
	dir := with(t, "settings.toml", `
Watch = "another key than watch"
colour = "teal"
last = 2031-02-03T04:05:06Z
"odd key\n" = [1, 2.5, "three", [true], {four = 4}]
[break]
work = "30m"
micro = { every = "20m" }
[[person]]
name = "Ada"
[[person]]
name = "Grace"
[deep.deeper]
deepest = 1
`)
	want := Default()
	want.Break = worked(30 * time.Minute)
	store := open(t, dir, want)
	before := store.settings.rest
	want.Float = false
	if err := store.Save(want); err != nil {
		t.Fatal(err)
	}
	after := open(t, dir, want).settings.rest
	for _, key := range []string{"Watch", "colour", "last", "odd key\n", "person", "deep"} {
		if before[key] == nil || !reflect.DeepEqual(before[key], after[key]) {
			t.Errorf("%q was %v and is %v", key, before[key], after[key])
		}
	}
	if got := after["break"].(map[string]any)["micro"]; got == nil {
		t.Error("break.micro is lost")
	}
}

func TestSaveBringsIntoRange(t *testing.T) {
	dir := t.TempDir()
	var zero Settings
	if err := open(t, dir, Default()).Save(zero); err != nil {
		t.Fatal(err)
	}
	open(t, dir, Settings{
		Heat: "upset", Break: Break{Plan: breaks.Plan{Kinds: breaks.Usual().Kinds, Away: breaks.MinAway}},
		Look: Look{Variant: "system", Scale: smallText}, Edge: "free", Opacity: faintest,
		Window: Window{Width: smallest, Height: smallest},
	})
}

// open opens dir, where all is well and the settings are as wanted.
func open(t *testing.T, dir string, want Settings) *Store {
	t.Helper()
	store, set, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(set, want) {
		t.Fatalf("opened %+v, want %+v", set, want)
	}
	return store
}

// with is a folder with one file.
func with(t *testing.T, name, text string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// holds says what there is in a folder, hidden files too.
func holds(t *testing.T, dir string, want ...string) {
	t.Helper()
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range files {
		got = append(got, f.Name())
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
}
