package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestFirstStart goes through the panels by keyboard and tries the example.
func TestFirstStart(t *testing.T) {
	s := newScreen(t)
	s.settings("")
	p := s.start()
	p.until("the panels", func(a answer) bool { return a.Window.Page == "welcome" })
	p.focus()
	p.shot("welcome")
	p.keys("Return", "Return")
	p.shot("welcome-try")
	p.keys("Return")
	p.until("the example is read", func(a answer) bool {
		return a.Window.Page == "check" && a.Draft.Items["calm-down"] == "found" && a.Draft.Items["demand"] == "found"
	})
	p.quit()
	p = s.start()
	p.until("not again", func(a answer) bool { return a.Window.Page == "check" })
	p.quit()
}

// TestFold folds the window to the strip and back: by keyboard, by a click, by
// copying the reply, and over a restart.
func TestFold(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	s.copy(draftText)
	full := p.until("read, and at rest", func(a answer) bool { return !a.Draft.Empty && a.Window.Height > 600 }).Window
	p.focus()
	p.keys("Escape")
	strip := p.until("folded", func(a answer) bool { return a.Window.Folded && a.Window.Height < 60 }).Window
	if strip.Width != 380 || strip.Height != 52 {
		t.Errorf("the strip is %v × %v", strip.Width, strip.Height)
	}
	if out := s.run("xprop", "-id", p.window(), "_NET_WM_STATE", "_NET_FRAME_EXTENTS"); !strings.Contains(out, "_NET_WM_STATE_ABOVE") {
		t.Errorf("the strip is not above the others: %s", out)
	}
	p.shot("strip")

	// Taken by its dots, it goes where the pointer goes.
	x, y := strip.X+8, strip.Y+26
	at := func(x, y int) []string { return []string{"mousemove", strconv.Itoa(x), strconv.Itoa(y)} }
	s.run("xdotool", append(at(x, y), "mousedown", "1")...)
	p.until("in the hand", func(a answer) bool { return true }) // asked on the window's thread, which has heard of the button by then
	s.run("xdotool", at(x+60, y+45)...)
	p.until("half way", func(a answer) bool { return near(a.Window.X, strip.X+60, 3) && near(a.Window.Y, strip.Y+45, 3) })
	s.run("xdotool", append(at(x+120, y+90), "mouseup", "1")...)
	p.until("moved", func(a answer) bool {
		return near(a.Window.X, strip.X+120, 3) && near(a.Window.Y, strip.Y+90, 3)
	})

	s.run("xdotool", append(at(strip.X+120+150, strip.Y+90+26), "click", "1")...)
	a := p.until("unfolded where it was", func(a answer) bool {
		return !a.Window.Folded && a.Window.Height == full.Height && near(a.Window.X, full.X, 2) && near(a.Window.Y, full.Y, 2)
	})
	if a.Draft.Empty {
		t.Error("the draft is gone")
	}
	s.press(0) // Copy reply
	eventually(t, "the reply on the clipboard", func() bool { return s.paste() == draftText })
	p.until("folded again", func(a answer) bool { return a.Window.Folded })
	p.quit()

	p = s.start()
	p.until("still the strip, where it was moved to", func(a answer) bool {
		return a.Window.Folded && a.Window.Height == 52 && near(a.Window.X, strip.X+120, 12) && near(a.Window.Y, strip.Y+90, 12)
	})
	s.run(binary, "show")
	p.until("unfolded when it is asked for", func(a answer) bool { return !a.Window.Folded && a.Window.Height == full.Height })
	p.quit()
}

func near(a, b, by int) bool { return max(a-b, b-a) <= by }

// TestPagesByKeyboard goes through the pages without a mouse.
func TestPagesByKeyboard(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	for _, c := range [][2]string{{"alt+g", "guide"}, {"alt+c", "call"}, {"alt+comma", "settings"}, {"F1", "help"}, {"Escape", "settings"}, {"Escape", "check"}} {
		p.keys(c[0])
		p.until(c[0]+" leads to "+c[1], func(a answer) bool { return a.Window.Page == c[1] })
		p.shot("page-" + c[1])
	}
	p.write("You must call us.")
	p.until("the keyboard is in the draft again", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	p.quit()
}

// TestMending takes rewrites by keyboard and all that are safe at once, undoes
// them step by step, sets words aside, finds a wording fine for good, and turns
// a check off and on again.
func TestMending(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	p.write("Please calm down. I think you must wait.")
	all := p.until("read", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "found" && a.Draft.Items["demand"] == "found" && a.Draft.Items["tentative"] == "found"
	}).Draft.Mend

	p.keys("alt+f")
	p.until("what is safe is mended", func(a answer) bool { return a.Draft.Mend < all })
	p.until("and taken back", func(a answer) bool {
		if a.Draft.Mend == all && a.Draft.Items["calm-down"] == "found" {
			return true
		}
		p.keys("ctrl+z")
		return false
	})

	// To the finding by keys, and its first rewrite.
	p.keys("ctrl+Home")
	p.until("at calm-down", func(a answer) bool {
		if a.Selected == "calm-down" {
			return true
		}
		p.keys("alt+Down")
		return false
	})
	p.keys("ctrl+Return")
	eventually(t, "the reply on the clipboard", func() bool { return strings.HasPrefix(s.paste(), "Please calm down.") })
	p.keys("alt+1")
	p.until("its first rewrite is in", func(a answer) bool { return a.Draft.Items["calm-down"] == "clean" })
	p.keys("ctrl+z")
	p.until("out again", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })

	open := func(id string) {
		p.until(id+" is open", func(a answer) bool {
			if a.Selected == id {
				return true
			}
			p.keys("alt+Down")
			return false
		})
	}
	open("calm-down")
	s.click("Always fine")
	p.until("fine", func(a answer) bool { return a.Draft.Items["calm-down"] == "clean" })
	open("demand")
	s.click("Ignore here")
	p.until("set aside", func(a answer) bool { return a.Draft.Items["demand"] == "clean" })
	open("tentative")
	s.click("Turn this check off")
	p.until("off", func(a answer) bool { return a.Draft.Items["tentative"] == "off" })
	s.click("Turn it on again")
	p.until("on again", func(a answer) bool { return a.Draft.Items["tentative"] == "found" })
	p.quit()
	unkept(t, s.dir, "calm down")

	p = s.start()
	p.focus()
	p.write("Please calm down. You must wait.")
	p.until("for good, and only for now", func(a answer) bool {
		return a.Draft.Items["demand"] == "found" && a.Draft.Items["calm-down"] == "clean"
	})
	p.quit()
}

// TestKinds says what the draft is, and how upset the customer is.
func TestKinds(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	p.write("The printer works again.")
	p.until("wanted", func(a answer) bool { return a.Draft.Items["apologize"] == "missing" })
	s.click("Note")
	p.until("a note owes nobody an apology", func(a answer) bool {
		return a.Draft.Form == "note" && a.Draft.Items["apologize"] != "missing"
	})
	s.click("Reply")
	p.until("a reply", func(a answer) bool { return a.Draft.Form == "reply" && a.Draft.Items["apologize"] == "missing" })
	s.click("Customer wrote")
	p.write("Nothing works and nobody calls me back. I am really angry!")
	p.until("heard", func(a answer) bool { return a.HeatFrom == "message" && a.Heat != "calm" })
	s.click("calm")
	p.until("the agent knows better", func(a answer) bool {
		return a.HeatFrom == "agent" && a.Heat == "calm" && a.Draft.Items["apologize"] == "optional"
	})
	p.quit()
}

// TestLong pastes what is too long to write in: it is read all the same.
func TestLong(t *testing.T) {
	s := newScreen(t)
	p := s.start()
	p.focus()
	s.copy(strings.Repeat("It was a quiet day. ", 20000) + "You must calm down now. The end.")
	p.keys("ctrl+v")
	p.until("read", func(a answer) bool { return a.Draft.Long && a.Draft.Items["calm-down"] == "found" })
	p.shot("long")
	s.click("Clear")
	p.write("Hi.")
	p.until("a new draft is begun", func(a answer) bool { return !a.Draft.Long && !a.Draft.Empty })
	p.quit()
}

// TestLook changes the look and the language from the settings file, which is
// what the page of settings writes.
func TestLook(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\nlanguage = \"de\"\n[look]\nscale = 1.6\ncontrast = true\nvariant = \"dark\"\n")
	p := s.start()
	s.copy(draftText)
	p.until("read", func(a answer) bool { return !a.Draft.Empty })
	p.shot("large-german")
	p.quit()
	b, err := os.ReadFile(filepath.Join(s.dir, "levelhead", "settings.toml"))
	if err != nil || !strings.Contains(string(b), "scale = 1.6") {
		t.Errorf("%s, %v", b, err)
	}
}

// TestSeen starts where the window was on a screen that is gone, and lets what
// is behind it shine through while the agent is elsewhere.
func TestSeen(t *testing.T) {
	s := newScreen(t)
	s.settings("welcomed = true\n[window]\nplaced = true\nx = 5000\ny = -3000\nwidth = 380.0\nheight = 620.0\nopacity = 0.5\n")
	p := s.start()
	p.until("on the screen there is", func(a answer) bool {
		return a.Window.X >= 0 && a.Window.Y >= 0 && a.Window.X+380 <= 1280 && a.Window.Y+620 <= 900
	})
	p.focus()
	seen := func() bool {
		return !strings.Contains(s.try("xprop", "-id", p.window(), "_NET_WM_WINDOW_OPACITY"), "= 2147")
	}
	s.run("xdotool", "mousemove", "5", "5")
	if !seen() {
		t.Error("half see-through while it has the keyboard")
	}
	s.spawn("xev", "-name", "other", "-geometry", "300x200+0+0")
	eventually(t, "half see-through while another window has the keyboard", func() bool {
		s.try("xdotool", "search", "--onlyvisible", "--name", "other", "windowactivate")
		return !seen()
	})
	p.focus()
	eventually(t, "solid again", seen)
	p.quit()
}
