package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"levelhead/coach"
	"levelhead/coach/check"
	"levelhead/coach/draft"
	"levelhead/coach/rules"
	"levelhead/ui/native"
)

const draftText = "Hi Sam,\n\nPlease calm down. You forgot to save the report, so I can't get it back.\n\nBo"

// TestDay is an agent's first minutes: copy a bad draft, read the verdict,
// take a better wording, undo it, copy the reply.
func TestDay(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	if !strings.Contains(s.run("xprop", "-id", p.window(), "_NET_WM_STATE"), "_NET_WM_STATE_ABOVE") {
		t.Error("the window is not above the others")
	}
	p.shot("empty")
	p.until("a break counts down", func(a answer) bool {
		return a.Break.Phase.String() == "working" && a.Break.LeftSeconds <= 20*60 && a.Break.LeftSeconds > 19*60
	})

	s.copy(draftText)
	a := p.until("the verdict on the copied draft", func(a answer) bool { return !a.Draft.Empty })
	for id, want := range map[string]string{"calm-down": "found", "blaming-you": "found", "hard-no": "found", "acknowledge-feeling": "missing", "jargon": "clean"} {
		if got := a.Draft.Items[id]; got != want {
			t.Errorf("%s is %q, want %q", id, got, want)
		}
	}
	if a.Draft.Ready {
		t.Error("ready to send")
	}
	p.shot("found")

	// A row, a click on better words, and Ctrl+Z.
	s.click("No calm down")
	p.until("the row is open", func(a answer) bool { return a.Selected == "calm-down" })
	p.shot("row")
	words := strings.Fields(offered(t, "calm-down"))
	s.click(strings.Join(words[len(words)-3:], " ")) // the icon before them is hard to read
	p.until("the better words are in", func(a answer) bool { return a.Draft.Items["calm-down"] == "clean" })
	p.keys("ctrl+z")
	p.until("undone", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })

	s.press(0) // Copy reply
	eventually(t, "the reply on the clipboard", func() bool { return s.paste() == draftText })
	p.until("a line that says it is ready", func(a answer) bool { return a.Notice && !a.Trouble })
	p.shot("copied")
	p.quit()
}

// offered is the first better wording for a check's first finding in the
// draft, as its button says.
func offered(t *testing.T, id string) string {
	t.Helper()
	for _, f := range check.Run(rules.All(), draft.Parse(draftText), check.Case{}).Findings {
		if f.Rule.ID == id {
			return f.Fixes[0].Label
		}
	}
	t.Fatalf("%s is not found", id)
	return ""
}

// TestTyping types a draft; nothing is on the clipboard.
func TestTyping(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	p.write("Sorry about that, you must call us.")
	p.until("read as it is typed", func(a answer) bool {
		return a.Draft.Items["demand"] == "found" && a.Draft.Items["flippant-sorry"] == "found"
	})
	// A draft copied meanwhile is offered, and takes nothing away.
	s.copy("I have reset your password and it works again now.")
	p.until("the copied draft is offered", func(a answer) bool { return a.Offer && a.Draft.Items["demand"] == "found" })
	p.shot("offer")
	s.press(0) // Check it
	p.until("taken", func(a answer) bool { return !a.Offer && a.Draft.Items["demand"] == "clean" })
	p.keys("ctrl+z")
	p.until("and undone: nothing is lost", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	p.quit()
}

// TestLeftAlone copies what is no draft.
func TestLeftAlone(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	for _, text := range []string{"https://example.com/a/b", "/usr/share/doc", "4711", "hunter2!Aq9x", "word", "func main() {\n\tx := 1;\n}\n", strings.Repeat("You must calm down now. ", 1000), "\x89PNG\r\n\x1a\n\x00\x00\x00"} {
		s.copy(text)
	}
	s.copy("I can't do that for you today.") // noticed after all of the above
	p.until("the draft", func(a answer) bool { return a.Draft.Items["hard-no"] == "found" })
	for _, text := range []string{"https://example.com/a/b", strings.Repeat("You must calm down now. ", 1000), "hunter2!Aq9x"} {
		s.copy(text)
		if a, ok := p.status(); !ok || a.Draft.Items["hard-no"] != "found" || a.Offer {
			t.Errorf("%.20q was read", text)
		}
	}
	s.click("Watching copies")
	p.until("not watching", func(a answer) bool { return !a.Watching.On })
	s.copy("You must calm down now, please.")
	s.click("Not watching")
	p.until("watching", func(a answer) bool { return a.Watching.On })
	if a, _ := p.status(); a.Draft.Items["calm-down"] == "found" {
		t.Error("read though it was not to be watched")
	}
	p.quit()
}

// TestRestart finds position, size and settings again, and a second start
// brings the first window forward.
func TestRestart(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	id := p.window()
	s.click("Watching copies")
	want := p.until("moved", func(a answer) bool {
		if !a.Watching.On && a.Window.Width == 440 && a.Window.Height == 700 && a.Window.X >= 595 {
			return true
		}
		// Somebody who drags an edge sends one size after the other, too.
		s.run("xdotool", "windowsize", id, "440", "700", "windowmove", id, "600", "120")
		return false
	})

	xterm := s.spawn("xev", "-name", "other", "-geometry", "500x400+0+0")
	_ = xterm
	eventually(t, "another window in front", func() bool { return s.try("xdotool", "search", "--onlyvisible", "--name", "other") != "" })
	q := s.launch()
	q.wait() // the second start ends by itself
	eventually(t, "the first window in front", func() bool {
		return strings.TrimSpace(s.try("xdotool", "getactivewindow")) == id
	})
	if got, ok := p.status(); !ok || got.PID != p.cmd.Process.Pid {
		t.Error("the first program is not the one that answers")
	}

	// Closing the window ends the program.
	p.keys("alt+F4")
	p.wait()

	p = s.start()
	a := p.until("back", func(a answer) bool { return a.Window.Visible })
	if want.Window.Page = a.Window.Page; a.Window != want.Window || a.Watching.On {
		t.Errorf("came back as %+v, was %+v", a, want)
	}
	// Killed in the middle: the socket and the lock are left behind.
	_ = p.cmd.Process.Kill()
	<-p.done
	p = s.start()
	p.quit()
}

// TestSettingsBroken starts on a settings file that is none.
func TestSettingsBroken(t *testing.T) {
	s := newScreen(t)
	dir := filepath.Join(s.dir, "levelhead")
	s.settings("watch = maybe\n\x00")
	p := s.start()
	p.keys("Escape") // the panels of a first start
	p.until("said so", func(a answer) bool { return a.Trouble })
	p.shot("broken-settings")
	if left, _ := filepath.Glob(filepath.Join(dir, "settings-broken-*.toml")); len(left) != 1 {
		t.Errorf("set aside: %v", left)
	}
	p.quit()
}

// TestBreak lets a break fall due: the state of a timer that has nearly
// counted out is what the program finds.
func TestBreak(t *testing.T) {
	s := newScreen(t)
	s.nearBreak(t)
	p := s.start()
	s.run("xdotool", "mousemove", "600", "600") // somebody is there
	p.until("due", func(a answer) bool { return a.Break.Phase.String() == "due" })
	p.shot("break-due")
	if said, code := s.say("break", "later"); code != 0 { // the words on the button are too short to be found by eye
		t.Errorf("later: %d, %s", code, said)
	}
	p.until("snoozed", func(a answer) bool {
		return a.Break.Phase.String() == "working" && a.Break.LeftSeconds <= 300 && a.Break.LeftSeconds > 240
	})
	s.click("Take one")
	p.until("resting", func(a answer) bool {
		return a.Break.Phase.String() == "resting" && a.Break.LeftSeconds > 4*60
	})
	p.shot("break")
	p.quit()
}

// TestRough is a bad day: no window manager, no program to read the clipboard
// with, a terminating signal.
func TestRough(t *testing.T) {
	s := bareScreen(t)
	p := s.start("PATH=" + t.TempDir())
	p.until("says what is missing", func(a answer) bool { return a.Watching.On && !a.Watching.Working })
	p.run("xdotool", "mousemove", "190", "150", "click", "1")
	p.write("You must call us.")
	p.until("the text box works", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	p.shot("no-clipboard-program")
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	p.wait()
	if _, err := os.Stat(filepath.Join(s.dir, "levelhead", "settings.toml")); err != nil {
		t.Error("a terminated program keeps no settings")
	}
}

// TestNoScreen starts where there is none.
func TestNoScreen(t *testing.T) {
	for _, display := range []string{"", ":4711"} {
		s := &screen{t: t, dir: t.TempDir()}
		s.env = append(os.Environ(), "DISPLAY="+display, "WAYLAND_DISPLAY=", "LEVELHEAD_CONFIG_DIR="+s.dir, "LEVELHEAD_RUN_DIR="+s.dir+"/run", "DBUS_SESSION_BUS_ADDRESS=disabled:")
		out := s.try(binary)
		if !strings.Contains(out, "levelcheck") || strings.Contains(out, "goroutine") {
			t.Errorf("DISPLAY=%q: %s", display, out)
		}
		if out := s.try(binary, "status"); !strings.Contains(out, "not open") {
			t.Errorf("status without a window: %s", out)
		}
	}
}

// TestHungOwner copies from a program that never answers.
func TestHungOwner(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	hang := hangingOwner(t, s.display)
	p.until("says so, and lives", func(a answer) bool { return a.Watching.On && !a.Watching.Working })
	p.focus()
	p.keys("ctrl+v") // pasting from it must not stop the window either
	p.write("You must call us.")
	p.until("typing goes on", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	hang()
	p.until("offered once the clipboard answers again", func(a answer) bool {
		s.copy("I can't do that for you today.")
		return a.Offer && a.Watching.Working
	})
	p.quit()
}

// TestHugePaste pastes 10 MB and bytes that are no text.
func TestHugePaste(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	p.write("You must call us.")
	for _, text := range []string{strings.Repeat("You must calm down now. ", 10<<20/24), "a\x00b\x01\x02 c d e f"} {
		s.copy(text)
		p.keys("ctrl+v")
		p.until("the window lives and nothing is lost", func(a answer) bool {
			return a.Draft.Items["demand"] == "found" && a.Draft.Items["calm-down"] == "clean"
		})
	}
	p.shot("pasted-too-much")
	p.keys("x")
	p.quit()
}

// TestMetadata holds that the program and FyneApp.toml agree.
func TestMetadata(t *testing.T) {
	b, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`ID = "` + appID + `"`, `Name = "` + appName + `"`, `Version = "` + version + `"`, "Build = 1\n"} {
		if !strings.Contains(string(b), want) {
			t.Errorf("FyneApp.toml lacks %s", want)
		}
	}
	if native.Longest != coach.MaxDraft {
		t.Error("the clipboard and the window do not agree on how long a draft may be")
	}
	if build != 1 {
		t.Error("FyneApp.toml says build 1")
	}
}

// TestCustomer writes what the customer said into its box: the draft is then
// read for them, and an insult gets its card.
func TestCustomer(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	p.write("Click Settings and choose the printer.")
	p.until("the feeling is missing", func(a answer) bool { return a.Draft.Items["acknowledge-feeling"] == "missing" })
	s.click("Customer wrote")
	p.write("Thanks, it works now.")
	p.until("nothing is demanded", func(a answer) bool {
		return a.Draft.Items["acknowledge-feeling"] == "optional" && a.Customer != nil && a.Customer.Heat == "calm"
	})
	p.keys("ctrl+a")
	p.write("You idiots, three days without a till and nobody calls back!")
	p.until("they are furious, and the card is there", func(a answer) bool {
		return a.Customer != nil && a.Customer.Heat == "furious" && a.Customer.Card == "abuse"
	})
	p.shot("advice")
	for _, text := range []string{strings.Repeat("You must calm down now. ", 10<<20/24), "a\x00b\x01\x02 c d e f"} {
		s.copy(text)
		p.keys("ctrl+v")
		p.until("what is no message leaves it as it was", func(a answer) bool { return a.Customer != nil && a.Customer.Card == "abuse" })
	}
	s.click("Customer wrote")
	p.until("folded, it still counts", func(a answer) bool { return a.Customer != nil && a.Draft.Items["acknowledge-feeling"] == "missing" })
	s.click("Customer wrote")
	p.keys("ctrl+a")
	s.copy("الطابعة لا تعمل منذ الصباح")
	p.keys("ctrl+v")
	p.until("a message from right to left is one", func(a answer) bool { return a.Customer != nil && a.Customer.Card == "" })
	p.quit()
	unkept(t, s.dir, "idiots", "الطابعة", "printer")
}

// unkept holds that no file below dir has one of the words in it.
func unkept(t *testing.T, dir string, words ...string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, f os.DirEntry, err error) error {
		if err != nil || !f.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(path)
		for _, w := range words {
			if strings.Contains(string(b), w) {
				t.Errorf("%s holds %q", path, w)
			}
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
