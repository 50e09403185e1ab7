package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"levelhead/coach/breaks"
)

const sample = `Hi Priya,

Sorry about that. I've looked into it, but you didn't back up the report, so I can't get it back. Please calm down, it's probably still in the cache of your browser.

You'll have to call the Accounts team.

Tom`

// TestScreenshots takes the README's pictures.
func TestScreenshots(t *testing.T) {
	for _, variant := range []string{"light", "dark"} {
		s := newScreen(t)
		p := s.start("FYNE_THEME=" + variant)
		p.focus()
		p.keys("alt+g")
		p.until("the guide", func(a answer) bool { return a.Window.Page == "guide" })
		p.only("guide-" + variant)
		p.keys("alt+comma")
		p.until("the settings", func(a answer) bool { return a.Window.Page == "settings" })
		p.only("settings-" + variant)
		p.keys("Escape")
		p.until("the check page", func(a answer) bool { return a.Window.Page == "check" })
		p.only("empty-" + variant)
		s.copy(sample)
		p.until("read", func(a answer) bool { return !a.Draft.Empty })
		p.only("draft-" + variant)
		s.try("xdotool", "mousemove", "5", "5")
		p.keys("ctrl+Home")
		p.until("a row is open", func(a answer) bool {
			if a.Selected == "calm-down" {
				return true
			}
			p.keys("alt+Down")
			return false
		})
		p.only("row-" + variant)
		p.keys("Escape")
		s.say("break", "reset")
		p.until("some breaths on", func(a answer) bool { return a.Break.Phase == breaks.Resting && a.Break.LeftSeconds < 57 })
		p.other("^Your break$", "break-"+variant)
		s.say("break", "done")
		p.until("back", func(a answer) bool { return a.Break.Phase != breaks.Resting })
		p.focus()
		p.keys("Escape", "Escape")
		p.until("the strip", func(a answer) bool { return a.Window.Folded && a.Window.Height < 60 })
		p.only("strip-" + variant)
		p.quit()
	}
}

// other takes a picture of another of its windows alone.
func (p *program) other(title, name string) {
	p.t.Helper()
	id, _, _ := strings.Cut(p.run("xdotool", "search", "--onlyvisible", "--name", title), "\n")
	file := p.shot(name) // which makes the folder
	p.run("import", "-window", strings.TrimSpace(id), "-strip", file)
}

// only takes a picture of the window alone.
func (p *program) only(name string) {
	p.t.Helper()
	a, ok := p.status()
	if !ok {
		p.t.Fatal("no answer")
	}
	file := p.shot(name)
	w := a.Window
	p.run("convert", file, "-crop", fmt.Sprintf("%.0fx%.0f+%d+%d", w.Width, w.Height, w.X, w.Y), "+repage", "-strip", file)
	if _, err := os.Stat(filepath.Clean(file)); err != nil {
		p.t.Fatal(err)
	}
}
