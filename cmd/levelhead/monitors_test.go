package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"levelhead/coach/house"
	"levelhead/ui/native/bustest"
)

// twoMonitorRules are for an X server that draws nowhere, on as many monitors as
// it is asked for.
const twoMonitorRules = `Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "nowhere"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
EndSection
Section "Screen"
  Identifier "all"
  Device "nowhere"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1280x960"
  EndSubSection
EndSection
`

// The two monitors, as the program calls them.
const left, right = "1280x960+0+0", "1024x768+1280+0"

// twoMonitors is a screen of two monitors side by side, of which the right one
// can be unplugged.
func twoMonitors(t *testing.T) *screen {
	t.Helper()
	dir := t.TempDir()
	rules := filepath.Join(dir, "xorg.conf")
	if err := os.WriteFile(rules, []byte(twoMonitorRules), 0o600); err != nil {
		t.Fatal(err)
	}
	s := serve(t, "Xorg", "-config", rules, "-logfile", filepath.Join(dir, "log"), "-noreset", "-novtswitch", "-sharevts", "-nolisten", "tcp")
	s.run("xrandr", "--output", "DUMMY0", "--mode", "1280x960")
	s.run("xrandr", "--addmode", "DUMMY1", "1024x768")
	s.plug()
	return s
}

func (s *screen) plug() {
	s.t.Helper()
	s.run("xrandr", "--output", "DUMMY1", "--mode", "1024x768", "--right-of", "DUMMY0")
	s.run("xrandr") // asked anew, the driver says that it is there
}

func (s *screen) unplug() {
	s.t.Helper()
	s.run("xrandr", "--output", "DUMMY1", "--off")
	s.run("xrandr")
}

// seated has the next start find the window on the right monitor, where the text
// is larger than on the left one.
func (s *screen) seated(folded bool) {
	s.t.Helper()
	store, set, err := house.Open(filepath.Join(s.dir, "levelhead"))
	if err != nil {
		s.t.Fatal(err)
	}
	set.Welcomed, set.Fold = true, folded
	set.Window = house.Window{Placed: true, X: 1700, Y: 60, Width: 380, Height: 560}
	set.Screens = []house.Screen{
		{Name: right, X: 1700, Y: 60, Width: 380, Height: 560, StripX: 1750, StripY: 500, Scale: 1.3},
		{Name: left, X: 100, Y: 80, Width: 380, Height: 560, StripX: 200, StripY: 300, Scale: 1},
	}
	if err := store.Save(set); err != nil {
		s.t.Fatal(err)
	}
}

// scale is the size of the text, as it is kept.
func (s *screen) scale() float32 {
	_, set, err := house.Open(filepath.Join(s.dir, "levelhead"))
	if err != nil {
		s.t.Fatal(err)
	}
	return set.Look.Scale
}

func onLeft(a answer) bool  { return onWhole(a, 0, 0, 1280, 960) }
func onRight(a answer) bool { return onWhole(a, 1280, 0, 1024, 768) }

// onWhole reports whether all of the window is on a monitor.
func onWhole(a answer, x, y, width, height int) bool {
	w := a.Window
	return w.X >= x && w.Y >= y && w.X+int(w.Width) <= x+width && w.Y+int(w.Height) <= y+height
}

// TestMonitorUnplugged unplugs the monitor that the window is on: unfolded,
// folded and closed to the tray.
func TestMonitorUnplugged(t *testing.T) {
	s := twoMonitors(t)
	s.manage()
	at, _ := bustest.Start(t, "")
	panel := newPanel(t, at)
	s.seated(false)
	p := s.start("DBUS_SESSION_BUS_ADDRESS=" + at)
	panel.taken()
	p.until("on the right, with large text", func(a answer) bool { return onRight(a) && s.scale() == 1.3 })
	s.unplug()
	p.until("back on the left, with its text", func(a answer) bool { return onLeft(a) && s.scale() == 1 })
	if !strings.Contains(s.run("xprop", "-id", p.window(), "_NET_WM_STATE"), "_NET_WM_STATE_ABOVE") {
		t.Error("the window is not above the others any more")
	}

	s.plug()
	toRight := func() {
		t.Helper()
		p.until("on the right", func(a answer) bool {
			if onRight(a) && s.scale() == 1.3 {
				return true
			}
			s.run("xdotool", "windowmove", p.window(), "1400", "100")
			return false
		})
	}
	toRight()
	p.focus()
	p.keys("Escape")
	p.until("the strip, on the right", func(a answer) bool { return a.Window.Folded && onRight(a) })
	s.unplug()
	p.until("the strip, on the left", func(a answer) bool { return a.Window.Folded && onLeft(a) })
	p.until("unfolded, on the left", func(a answer) bool {
		if !a.Window.Folded {
			return onLeft(a)
		}
		s.try(binary, "show") // which may be too busy with its new place
		return false
	})

	s.plug()
	toRight()
	eventually(t, "a tray to close to", func() bool { return panel.tip() != "" })
	p.focus()
	p.keys("alt+F4")
	p.until("closed", closed)
	s.unplug()
	panel.press("Open Levelhead")
	p.until("open, on the left", func(a answer) bool { return visible(a) && onLeft(a) && s.scale() == 1 })
	p.shot("unplugged")

	s.plug()
	toRight()
	p.quit()
	s.unplug()
	p = s.start()
	p.until("the next start is on the left", onLeft)
	p.quit()
}

// TestMonitorUnpluggedBare does it where no window manager helps.
func TestMonitorUnpluggedBare(t *testing.T) {
	s := twoMonitors(t)
	for _, folded := range []bool{true, false} {
		s.seated(folded)
		s.plug()
		p := s.start()
		p.until("on the right", func(a answer) bool { return onRight(a) && a.Window.Folded == folded })
		s.unplug()
		p.until("back on the left", func(a answer) bool { return onLeft(a) && a.Window.Folded == folded })

		// Half of it was on each.
		s.plug()
		p.until("on both", func(a answer) bool {
			if a.Window.X == 1200 {
				return true
			}
			s.run("xdotool", "windowmove", p.window(), "1200", "40")
			return false
		})
		s.unplug()
		p.until("all of it on the left", onLeft)
		p.quit()
	}
}
