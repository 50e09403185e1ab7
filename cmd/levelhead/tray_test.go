package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"levelhead/coach/breaks"
	"levelhead/coach/house"
	"levelhead/ui/native/bustest"
)

func visible(a answer) bool { return a.Window.Visible }
func closed(a answer) bool  { return !a.Window.Visible }

// TestTray closes the window where there is a tray: Levelhead goes on, and the
// tray, or “levelhead show”, brings it back.
func TestTray(t *testing.T) {
	s := newScreen(t)
	at, _ := bustest.Start(t, "")
	panel := newPanel(t, at)
	p := s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.taken()
	eventually(t, "nothing to say of no draft", func() bool { return panel.tip() == "No reply yet; Micro-break in 20 min" })
	s.copy(draftText)
	eventually(t, "the verdict in the tray", func() bool { return strings.Contains(panel.tip(), "to mend") })
	if tip := panel.tip(); strings.Contains(tip, "calm") || strings.Contains(tip, "Sam") {
		t.Errorf("it says %q", tip)
	}

	s.run("xdotool", "windowmove", p.window(), "300", "150")
	was := p.until("moved", func(a answer) bool { return a.Window.X >= 290 && a.Window.Y >= 140 })
	p.focus()
	p.keys("alt+F4")
	p.until("closed, and going on", closed)
	n := panel.noted("Levelhead is still there")
	if strings.Contains(n.text, "calm") || !slices.Equal(n.actions, []string{"default", ""}) {
		t.Errorf("notified %+v", n)
	}
	if id := s.try("xdotool", "search", "--onlyvisible", "--name", "^Levelhead$"); strings.TrimSpace(id) != "" {
		t.Error("the window is still there")
	}
	panel.press("Pause watching")
	p.until("not watching", func(a answer) bool { return !a.Watching.On })
	panel.press("Watch again")
	p.until("watching", func(a answer) bool { return a.Watching.On && closed(a) })
	panel.press("Take a break")
	p.until("resting", func(a answer) bool { return a.Break.Phase == breaks.Resting })
	panel.press("I’m back")
	p.until("at work", func(a answer) bool { return a.Break.Phase == breaks.Working })
	panel.noted("Welcome back")

	panel.press("Open Levelhead")
	p.until("open", visible)
	eventually(t, "in front", func() bool { return strings.TrimSpace(s.try("xdotool", "getactivewindow")) == p.window() })
	if !strings.Contains(s.run("xprop", "-id", p.window(), "_NET_WM_STATE"), "_NET_WM_STATE_ABOVE") {
		t.Error("the window is not above the others any more")
	}
	p.until("where it was", func(a answer) bool { return a.Window.X == was.Window.X && a.Window.Y == was.Window.Y })
	p.shot("tray-said")

	p.focus()
	p.keys("alt+F4")
	p.until("closed again", closed)
	s.run(binary, "show")
	p.until("shown", visible)
	if len(panel.notes) > 0 {
		t.Errorf("said again: %+v", <-panel.notes)
	}

	// The panel starts again, and the icon is there again.
	p.focus()
	p.keys("alt+F4")
	p.until("closed once more", closed)
	panel.bus.Close()
	panel = newPanel(t, at)
	panel.taken()
	if a, _ := p.status(); a.Window.Visible {
		t.Error("the window came up although the tray was there again")
	}
	// It ends, and the window comes back.
	panel.bus.Close()
	p.until("back without a tray", visible)
	p.focus()
	p.keys("alt+F4")
	p.wait()

	// It was said once.
	panel = newPanel(t, at)
	p = s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.taken()
	eventually(t, "a tray to close to", func() bool {
		p.focus()
		p.keys("alt+F4")
		a, ok := p.status()
		return ok && closed(a)
	})
	panel.press("Quit")
	p.wait()
	if len(panel.notes) > 0 {
		t.Errorf("said in the next run: %+v", <-panel.notes)
	}
}

// TestTrayQuiet closes the window in quiet mode: nothing pops up, and the window
// says what became of it when it is next seen, whatever was copied meanwhile.
func TestTrayQuiet(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\nquiet = true\n")
	at, _ := bustest.Start(t, "")
	panel := newPanel(t, at)
	p := s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.taken()
	shut := func() {
		t.Helper()
		p.focus()
		p.keys("alt+F4")
		p.until("closed, and going on", closed)
	}
	eventually(t, "a tray to close to", func() bool { return panel.tip() != "" })
	shut()
	// Quit without having been seen, it still has to be said.
	panel.press("Quit")
	p.wait()
	p = s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.taken()
	eventually(t, "a tray to close to", func() bool { return panel.tip() != "" })
	shut()
	s.copy(draftText)
	p.until("read behind the tray", func(a answer) bool { return !a.Draft.Empty && closed(a) })
	panel.press("Open Levelhead")
	p.until("it says so", func(a answer) bool { return visible(a) && a.Notice && !a.Trouble })
	eventually(t, "that it went on in the tray", func() bool {
		_, _, ok := s.find("went on in the tray")
		return ok
	})
	shut()
	s.copy("Hi Lena,\n\nI can't reset your password for you today, sorry. Please call me tomorrow.\n\nBest regards,\nBo")
	p.until("read", func(a answer) bool {
		return a.Draft.Items["hard-no"] == "found" && a.Draft.Items["calm-down"] == "clean"
	})
	panel.press("Open Levelhead")
	if a := p.until("open", visible); a.Notice {
		t.Error("said again")
	}
	if len(panel.notes) > 0 {
		t.Errorf("notified in quiet mode: %+v", <-panel.notes)
	}
	p.quit()
}

// TestBreakNotified takes a break from its notification, with the window closed.
func TestBreakNotified(t *testing.T) {
	s := newScreen(t)
	at, _ := bustest.Start(t, "")
	panel := newPanel(t, at)
	s.nearBreak(t)
	p := s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	s.run("xdotool", "mousemove", "600", "600") // somebody is there
	n := panel.noted("Time for a break")
	if !slices.Equal(n.actions, []string{"0", "Take it", "1", "Later"}) {
		t.Errorf("buttons %q", n.actions)
	}
	panel.taken()
	eventually(t, "due in the tray", func() bool { return strings.HasSuffix(panel.tip(), "A break is due") })
	panel.pressNote("1")
	p.until("later", func(a answer) bool {
		return a.Break.Phase == breaks.Working && a.Break.LeftSeconds > 4*60 && a.Break.LeftSeconds <= 5*60
	})
	panel.pressNote("0") // of what is no more
	p.quit()

	s.nearBreak(t)
	p = s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.noted("Time for a break")
	panel.pressNote("0")
	p.until("taken", func(a answer) bool { return a.Break.Phase == breaks.Resting })
	p.quit()
}

// nearBreak has the next start find a break timer that has nearly counted out.
func (s *screen) nearBreak(t *testing.T) {
	t.Helper()
	store, _, err := house.Open(filepath.Join(s.dir, "levelhead"))
	if err != nil {
		t.Fatal(err)
	}
	// It stood so a minute from now: a clock set back counts as no time, however
	// long the program takes to start.
	st := house.State{Break: breaks.State{
		Phase: breaks.Coming, Kind: breaks.Long, At: time.Now().Add(time.Minute),
		Counts: []breaks.Count{{ID: breaks.Long, Spent: 55*time.Minute - 2*time.Second}},
	}}
	if err := store.SaveState(st); err != nil {
		t.Fatal(err)
	}
}
