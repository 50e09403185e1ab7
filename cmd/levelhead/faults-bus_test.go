package main

import (
	"strings"
	"syscall"
	"testing"

	"levelhead/coach/breaks"
	"levelhead/ui/native/bustest"
)

// inFront opens another window and gives it the keyboard.
func (p *program) inFront(name string) (id string) {
	p.t.Helper()
	p.spawn("xev", "-name", name, "-geometry", "300x200+0+0")
	eventually(p.t, "another window in front", func() bool {
		id, _, _ = strings.Cut(strings.TrimSpace(p.try("xdotool", "search", "--onlyvisible", "--name", "^"+name+"$")), "\n")
		p.try("xdotool", "windowactivate", id)
		return id != "" && p.active() == id
	})
	return id
}

// active is the window that has the keyboard.
func (s *screen) active() string { return strings.TrimSpace(s.try("xdotool", "getactivewindow")) }

// TestBusDies has the session's bus die while the window is closed: it comes
// back by itself, and takes the keyboard from nobody. Once there is a bus again
// it closes to the tray again.
func TestBusDies(t *testing.T) {
	s := newScreen(t)
	at, server := bustest.Start(t, "")
	panel := newPanel(t, at)
	p := s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.taken()
	eventually(t, "the icon's words", func() bool { return panel.tip() != "" })
	p.focus()
	p.keys("alt+F4")
	p.until("closed, and going on", closed)
	other := p.inFront("other")
	if err := server.Kill(); err != nil {
		t.Fatal(err)
	}
	p.until("back by itself", visible)
	id := p.window()
	eventually(t, "above the others", func() bool {
		return strings.Contains(s.try("xprop", "-id", id, "_NET_WM_STATE"), "_NET_WM_STATE_ABOVE")
	})
	if got := s.active(); got != other {
		t.Errorf("window %s has the keyboard, not %s", got, other)
	}
	p.focus()
	p.write("You must call us.")
	p.until("it works", func(a answer) bool { return a.Draft.Items["demand"] == "found" })

	at, _, _ = strings.Cut(at, ",")
	bustest.Start(t, at)
	panel = newPanel(t, at)
	panel.taken()
	eventually(t, "the verdict in the new tray", func() bool { return strings.Contains(panel.tip(), "to mend") })
	p.focus()
	p.keys("alt+F4")
	p.until("closed to the new tray", closed)
	panel.press("Quit")
	p.wait()
}

// TestBusLate starts on a bus that does not answer, which has a break fall due
// and holds up nobody; it answers later.
func TestBusLate(t *testing.T) {
	s := newScreen(t)
	at, server := bustest.Start(t, "")
	panel := newPanel(t, at)
	if err := server.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	s.nearBreak(t)
	p := s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	s.run("xdotool", "mousemove", "600", "600") // somebody is there
	p.until("due", func(a answer) bool { return a.Break.Phase == breaks.Due })
	p.focus()
	p.write("You must call us.")
	p.until("it works", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	if said, _ := s.say("break", "later"); said != "Next break in 5 min.\n" {
		t.Errorf("it says %q", said)
	}
	if err := server.Signal(syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	panel.taken()
	eventually(t, "the verdict in the tray", func() bool { return strings.Contains(panel.tip(), "to mend") })

	// It stops again, with the tray there.
	if err := server.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	p.focus()
	p.write(" Please calm down.")
	p.until("typing goes on", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })
	if said, _ := s.say("break", "now"); said != "On a break, 5 min left.\n" {
		t.Errorf("it says %q", said)
	}
	if said, _ := s.say("break", "skip"); said != "Next break in 20 min.\n" { // which is notified of
		t.Errorf("it says %q", said)
	}
	p.quit()
}
