package main

import (
	"encoding/json"
	"errors"
	"net"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"levelhead/coach"
	"levelhead/ui/native"
)

// say speaks to the window, and gives what is printed and the exit code.
func (s *screen) say(words ...string) (said string, code int) {
	s.t.Helper()
	c := exec.Command(binary, words...)
	c.Env = s.env
	var errs strings.Builder
	c.Stderr = &errs
	out, err := c.Output()
	if ended, ok := errors.AsType[*exec.ExitError](err); ok {
		code = ended.ExitCode()
	} else if err != nil {
		s.t.Fatal(err)
	}
	if (code == 0) != (errs.Len() == 0) || code != 0 && len(out) > 0 {
		s.t.Errorf("%v: %d, prints %q, complains %q", words, code, out, errs.String())
	}
	return string(out) + errs.String(), code
}

// TestWords says every word there is to a window that watches no copies.
func TestWords(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\nwatch = false\n")
	p := s.start()
	id := p.window()
	const marker = "xyzzy"
	expect := func(want string, code int, words ...string) {
		t.Helper()
		said, got := s.say(words...)
		if got != code || !strings.Contains(said, want) || strings.Contains(said, marker) {
			t.Errorf("%v: %d, %q; want %d, %q", words, got, said, code, want)
		}
	}
	expect("There is no text on the clipboard.", 2, "check")
	s.copy(draftText + marker)
	p.focus()
	p.keys("Escape")
	p.until("folded, and nothing was read", func(a answer) bool { return a.Window.Folded && a.Draft.Empty })
	s.spawn("xev", "-name", "other", "-geometry", "300x200+0+0")
	eventually(t, "another window in front", func() bool {
		s.try("xdotool", "search", "--onlyvisible", "--name", "other", "windowactivate")
		return strings.TrimSpace(s.try("xdotool", "getactivewindow")) != id
	})
	said, code := s.say("check")
	a := p.until("checked, unfolded, not watching", func(a answer) bool { return !a.Draft.Empty && !a.Window.Folded && !a.Watching.On })
	if want := coach.Verdict(a.Draft.Mend, a.Draft.Add) + ".\n"; code != 0 || said != want || a.Draft.Mend == 0 {
		t.Errorf("check: %d, %q, want %q", code, said, want)
	}
	eventually(t, "the window in front", func() bool { return strings.TrimSpace(s.try("xdotool", "getactivewindow")) == id })
	p.shot("checked")
	expect(" to mend", 0, "check")
	expect(" to mend", 0, "status")
	s.copy("hunter2!" + marker + "9x")
	expect("left alone", 2, "check")
	p.until("and the draft stays", func(b answer) bool { return b.Draft.Mend == a.Draft.Mend && b.Notice && !b.Offer })
	p.focus()
	p.keys("ctrl+End")
	p.write(" " + marker)
	p.until("written in", func(b answer) bool { return !b.Notice })
	s.copy("Hi Lena,\n\nI have reset your password and your " + marker + " works again now. Please call me if it does not.\n\nBest regards,\nBo")
	expect("offered", 0, "check")
	p.until("offered", func(b answer) bool { return b.Offer && b.Draft.Items["calm-down"] == "found" })

	expect("On a break, 5 min left.", 0, "break", "now")
	expect("Next break in 2 min.", 0, "break", "later", "2m")
	expect("There is no break to put off.", 2, "break", "later")
	expect("Next break in 20 min.", 0, "break", "skip")
	expect("Say “break now”", 2, "break")
	expect("watching them is off", 2, "pause", "1h")
	s.click("Not watching")
	p.until("watching", func(a answer) bool { return a.Watching.Working })
	expect("Copies are watched.", 0, "status")
	expect("Copies are left alone until ", 0, "pause", "15m")
	expect("Copies are left alone until tomorrow.", 0, "pause", "until-tomorrow")
	expect("Copies are left alone until tomorrow.", 0, "status")
	s.copy("Hi Lena,\n\nyour new screen has arrived and you can collect it today. I am here until five.\n\nBest regards,\nBo")
	expect("offered", 0, "check") // it is asked for
	expect("Copies are watched.", 0, "resume")
	expect("Say for how long", 2, "pause", "1s")
	expect("There is no word “sing”.", 2, "sing")
	expect("nothing comes after it", 2, "show", "me")
	expect("", 0, "show")
	p.quit()
	unkept(t, s.dir, marker)
}

// TestShortcutChecks presses the keys in another window: what is on the
// clipboard is checked, though copies are not watched.
func TestShortcutChecks(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\nwatch = false\n[window]\nfold = true\n")
	p := s.start()
	p.until("the strip", func(a answer) bool { return a.Window.Folded })
	s.copy(draftText)
	s.run("xdotool", "mousemove", "5", "5", "key", "ctrl+alt+l")
	p.until("checked, in the window", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "found" && !a.Window.Folded && !a.Watching.On
	})
	p.focus()
	p.keys("alt+g")
	p.until("another page", func(a answer) bool { return a.Window.Page == "guide" })
	s.copy("Hi Lena,\n\nI can't reset your password for you today, sorry. Please call me tomorrow.\n\nBest regards,\nBo")
	s.run("xdotool", "key", "ctrl+alt+l")
	p.until("checked, on the page for it", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "clean" && a.Draft.Items["hard-no"] == "found" && a.Window.Page == "check"
	})
	p.quit()
}

// TestCheckHungOwner asks to check what a program that never answers has
// copied: it is told so in time, and so is everybody else.
func TestCheckHungOwner(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\nwatch = false\n")
	p := s.start()
	defer hangingOwner(t, s.display)()
	asked := make(chan string, 3)
	for range cap(asked) {
		go func() { asked <- s.try(binary, "check") }()
	}
	p.until("the window answers others", func(a answer) bool { return a.Window.Visible })
	for range cap(asked) {
		if said := <-asked; !strings.Contains(said, native.ErrSlow.Error()) {
			t.Errorf("it says %q", said)
		}
	}
	p.until("it says so in the window", func(a answer) bool { return a.Trouble })
	p.quit()
}

// TestRoughWords has those speak to the window who do not know how.
func TestRoughWords(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	for _, rough := range []string{strings.Repeat("x", 1<<20), `{"word":"sta`, "", "GET / HTTP/1.1\r\n\r\n", `{"word":"status","draft":true}` + "\n", `{"word":"quit","args":["x"]}` + "\n", "{\"word\":\"\xff\"}\n"} {
		for _, stays := range []bool{true, false} {
			conn, err := net.Dial("unix", filepath.Join(s.dir, "run", "levelhead.sock"))
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			_, _ = conn.Write([]byte(rough))
			if !stays {
				conn.Close()
				continue
			}
			if !strings.HasSuffix(rough, "\n") {
				continue
			}
			var r native.Reply
			if err := json.NewDecoder(conn).Decode(&r); err != nil || r.Error == "" {
				t.Errorf("%.40q: %+v, %v", rough, r, err)
			}
		}
	}
	p.until("it lives", func(a answer) bool { return a.PID == p.cmd.Process.Pid })
	p.quit()
}
