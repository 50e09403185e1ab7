package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"levelhead/coach"
	"levelhead/coach/house"
	"levelhead/coach/rules"
	"levelhead/ui/native"
)

// desk is a desk at nine in the morning.
func desk(t *testing.T, settings func(*house.Settings)) (*coach.Desk, time.Time) {
	t.Helper()
	s := house.Default()
	if settings != nil {
		settings(&s)
	}
	d := coach.New(rules.All(), s, nil)
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	d.Tick(now, 0)
	return d, now
}

// TestHeed holds what is said to each word, in a row.
func TestHeed(t *testing.T) {
	for name, c := range map[string]struct {
		settings func(*house.Settings)
		says     []string // a word, what is said to it; the error with a “!” before it
	}{
		"breaks": {nil, []string{
			"break later", "!There is no break to put off. Next break in 20 min.",
			"break done", "!You are not on a break. Next break in 20 min.", "break more", "!You are not on a break. Next break in 20 min.",
			"break now", "On a break, 5 min left.",
			"break now", "On a break, 5 min left.",
			"break more", "On a break, 10 min left.",
			"break later", "Next break in 5 min.",
			"break later 2m", "!There is no break to put off. Next break in 5 min.",
			"break now", "On a break, 5 min left.",
			"break later 2m", "Next break in 2 min.",
			"break now", "On a break, 5 min left.",
			"break later 2m", "Next break in 2 min.",
			"break now", "On a break, 5 min left.",
			"break later", "!" + errSnoozed.Error(),
			"break done", "Next break in 20 min.",
		}},
		"skips": {nil, []string{
			"break now", "On a break, 5 min left.", "break skip", "Next break in 20 min.",
			"break now", "On a break, 5 min left.", "break skip", "Next break in 20 min.",
			"break now", "On a break, 5 min left.", "break skip", "Next break in 20 min.",
			"break now", "On a break, 5 min left.", "break skip", "!" + errSkipped.Error(),
		}},
		"a reset": {nil, []string{
			"break reset", "On a break, 1 min left.", "break later", "!There is no break to put off. On a break, 1 min left.",
			"break done", "Next break in 20 min.",
			"break hard", "Next break in 20 min.", "break hard", "Next break in 20 min.", "break hard", "Next break in 3 min.",
		}},
		"no breaks for a while": {nil, []string{
			"break pause 30m", "Breaks are paused until 09:30.", "break later", "!There is no break to put off. Breaks are paused until 09:30.",
			"break skip", "!" + errSkipped.Error(),
			"break pause until-tomorrow", "Breaks are paused until tomorrow.", "break pause", "Breaks are paused.",
			"break resume", "Next break in 20 min.", "break pause 24h", "Breaks are paused until 09:00 tomorrow.",
		}},
		"no breaks": {func(s *house.Settings) { s.Break.On = false }, []string{
			"break now", "!" + errNoRest.Error(), "break later", "!" + errNoRest.Error(), "break skip", "!" + errNoRest.Error(),
			"break reset", "On a break, 1 min left.", "break done", "Breaks are off.", "break hard", "Breaks are off.",
		}},
		"strange breaks": {nil, []string{
			"break", "!" + errBreak.Error(), "break tomorrow", "!" + errBreak.Error(), "break now now", "!" + errBreak.Error(),
			"break later 0", "!" + errBreak.Error(), "break later 59s", "!" + errBreak.Error(), "break later 61m", "!" + errBreak.Error(),
			"break later 9999999999h", "!" + errBreak.Error(), "break later x", "!" + errBreak.Error(), "break later 2m 2m", "!" + errBreak.Error(),
			"break NOW", "!" + errBreak.Error(), "break done 2m", "!" + errBreak.Error(), "break pause 25h", "!" + errBreak.Error(),
		}},
		"pauses": {nil, []string{
			"resume", "Copies are watched.",
			"pause 15m", "Copies are left alone until 09:15.",
			"pause 1h", "Copies are left alone until 10:00.",
			"pause 1h30m", "Copies are left alone until 10:30.",
			"pause 24h", "Copies are left alone until 09:00 tomorrow.",
			"pause until-tomorrow", "Copies are left alone until tomorrow.",
			"resume", "Copies are watched.",
		}},
		"strange pauses": {nil, []string{
			"pause", "!" + errPause.Error(), "pause 0", "!" + errPause.Error(), "pause -1h", "!" + errPause.Error(), "pause 59s", "!" + errPause.Error(),
			"pause 24h1s", "!" + errPause.Error(), "pause tomorrow", "!" + errPause.Error(), "pause 1h 1h", "!" + errPause.Error(),
			"resume now", "!" + errAfter.Error(), "resume", "Copies are watched.",
		}},
		"not watching": {func(s *house.Settings) { s.Watch = false }, []string{
			"pause 15m", "!" + errUnread.Error(), "resume", "!" + errUnread.Error(),
		}},
		"no word": {nil, []string{
			"sing", "!" + errWord.Error(), "STATUS", "!" + errWord.Error(), "break\x00now", "!" + errWord.Error(),
		}},
	} {
		d, now := desk(t, c.settings)
		for i := 0; i < len(c.says); i += 2 {
			f := strings.Split(c.says[i], " ")
			said, err := heed(d, now, f[0], f[1:])
			if err != nil {
				said += "!" + err.Error()
			}
			if said != c.says[i+1] {
				t.Errorf("%s: %q is answered %q, want %q", name, c.says[i], said, c.says[i+1])
			}
		}
	}
}

// TestChecked holds that what is said of a check has no word of what was
// checked in it, and is what the window shows.
func TestChecked(t *testing.T) {
	const marker = "xyzzy"
	d, now := desk(t, func(s *house.Settings) { s.Watch = false })
	for _, c := range []struct {
		text string
		err  error
		says string
	}{
		{draftText + marker, nil, " to mend, "},
		{draftText + marker, nil, " to mend, "},
		{marker + " " + marker, nil, "!"},
		{"", nil, "!There is no text"},
		{"", native.ErrNotText, "!What you copied is not text"},
		{"", native.ErrSlow, "!The program you copied from"},
		{"hunter2!" + marker, nil, "!What you copied"},
	} {
		said, err := checked(d, c.text, c.err)
		if err != nil {
			said += "!" + err.Error()
			if n := d.View().Notice; n.Text != err.Error() || n.Bad != (c.err != nil) {
				t.Errorf("the window says %q", n.Text)
			}
		}
		if all := said + summary(d.View(), now); strings.Contains(all, marker) || !strings.Contains(said, c.says) {
			t.Errorf("it says %q, want %q", all, c.says)
		}
	}
	if said, err := checked(d, draftText+marker, nil); err != nil || said != coach.Verdict(d.View().Report.Mend(), d.View().Report.Add())+"." {
		t.Errorf("%q, %v", said, err)
	}
	d.SetDraft("I am writing.")
	if said, err := checked(d, draftText, nil); err != nil || !strings.Contains(said, "offered") {
		t.Errorf("%q, %v", said, err)
	}
	d.SetDraft("")
	if said, err := checked(d, "Hello,\n\nmy printer has been broken since Monday and nobody calls me back! Why is this taking so long? Please help me.\n\nJane Doe", nil); err != nil || !strings.Contains(said, "customer’s message") {
		t.Errorf("%q, %v", said, err)
	}
	if got, want := summary(d.View(), now), "No draft yet.\nNext break in 20 min.\nCopies are not read: watching them is off."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestLength(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "0 s", 59 * time.Second: "59 s", time.Minute: "1 min", 61 * time.Second: "2 min", 25 * time.Minute: "25 min",
	} {
		if got := length(d); got != want {
			t.Errorf("%v is %q, want %q", d, got, want)
		}
	}
}

// TestCommand holds what the command line says to those who miss a word, and
// that a word reaches nobody when nobody is there.
func TestCommand(t *testing.T) {
	t.Setenv("LEVELHEAD_RUN_DIR", filepath.Join(t.TempDir(), "run"))
	for line, want := range map[string]string{
		"sing":             "There is no word “sing”. There are break, check, pause, quit, resume, show and status; see “levelhead --help”.",
		"sing along":       "There is no word “sing”.",
		"--loud":           "This is not understood: unknown flag: --loud. See “levelhead --help”.",
		"status --loud":    "See “levelhead status --help”.",
		"status":           "Levelhead is not open.",
		"status --json":    "Levelhead is not open.",
		"status what":      "Levelhead is not open.",
		"show":             "Levelhead is not open.",
		"check":            "Levelhead is not open.",
		"break":            "Levelhead is not open.",
		"break now":        "Levelhead is not open.",
		"pause 1h":         "Levelhead is not open.",
		"pause -1h":        "This is not understood",
		"resume":           "Levelhead is not open.",
		"quit":             "Levelhead is not open.",
		"break\x00 \xff":   "There is no word",
		"pause " + tooLong: "at most 4 KB",
	} {
		c := command()
		c.SetArgs(strings.Split(line, " "))
		out := new(strings.Builder)
		c.SetOut(out)
		c.SetErr(out)
		if err := c.Execute(); err == nil || !strings.Contains(err.Error(), want) || out.Len() > 0 {
			t.Errorf("%.40q: %v, and prints %q; want %q", line, err, out, want)
		}
	}
}

var tooLong = strings.Repeat("x", 5000)
