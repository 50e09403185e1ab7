package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// What is done here is done by the programs for Windows, under wine: its X11
// driver shows their windows, and hands copies on between Windows and X.

// forWindows are the programs, built as “make windows” does and those of
// ui/native's tests, and where wine keeps its files. All is in the folder of
// the binary, which TestMain takes away.
var forWindows = sync.OnceValues(func() (dir string, err error) {
	dir = filepath.Join(filepath.Dir(binary), "windows")
	mingw := []string{"CGO_ENABLED=1", "CC=x86_64-w64-mingw32-gcc", "GOOS=windows", "GOARCH=amd64"}
	for _, c := range []struct {
		env   []string
		words []string
	}{
		{[]string{"MAKEFLAGS="}, []string{"make", "-C", "../..", "windows", "WINDOWS=" + dir}},
		{mingw, []string{"go", "test", "-c", "-o", filepath.Join(dir, "native.test.exe"), "levelhead/ui/native"}},
		{wineEnv(dir), []string{"wineboot", "--init"}},
		{wineEnv(dir), []string{"wineserver", "--wait"}},
		{nil, []string{"x86_64-w64-mingw32-gcc", "-shared", "-o", filepath.Join(dir, "wine/drive_c/windows/system32/bcryptprimitives.dll"), "testdata/bcryptprimitives.c", "-ladvapi32"}},
	} {
		cmd := exec.Command(c.words[0], c.words[1:]...)
		cmd.Env = append(os.Environ(), c.env...)
		if out, err := cmd.CombinedOutput(); err != nil {
			return "", fmt.Errorf("%s: %v\n%s\nmake setup-test installs what is needed", strings.Join(c.words, " "), err, out)
		}
	}
	return dir, nil
})

// wineEnv is what wine is told: where its files are, to say nothing, and to
// offer neither .NET nor a browser, and no menu of the desktop's.
func wineEnv(dir string) []string {
	return []string{
		"WINEPREFIX=" + filepath.Join(dir, "wine"), "WINEDEBUG=-all",
		"WINEDLLOVERRIDES=mscoree=;mshtml=;winemenubuilder.exe=;bcryptprimitives=n",
	}
}

// A pc is a screen on which levelhead is the one for Windows. What it keeps it
// keeps where Windows has it, in the place that wine has for that.
type pc struct {
	*screen
	dir   string // of the programs
	clerk *exec.Cmd
	in    *json.Encoder
	out   *json.Decoder
}

// An errand is what the clerk of ui/native's tests does, and done its answer.
type errand struct {
	Do, Text string
	Formats  []string
}

type done struct {
	Error  string
	Status json.RawMessage
	Active []string
}

func newPC(t *testing.T) *pc {
	t.Helper()
	dir, err := forWindows()
	if err != nil {
		t.Fatal(err)
	}
	d := &pc{screen: newScreen(t), dir: dir}
	d.env = append(slices.DeleteFunc(d.env, func(e string) bool { return strings.HasPrefix(e, "LEVELHEAD_") }), wineEnv(dir)...)
	d.words = []string{"wine", filepath.Join(dir, "levelhead.exe")}
	d.clerk = exec.Command("wine", filepath.Join(dir, "native.test.exe"))
	d.clerk.Env = append(d.env, "LEVELHEAD_TEST_PART=clerk")
	in, err := d.clerk.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := d.clerk.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	// What serves all programs of Windows is started by the first of them, goes
	// on after it, and keeps its pipes open: who waits for their end waits for
	// ever. The clerk is the first, and nobody waits for it.
	if err := d.clerk.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		d.try("wineserver", "--kill") // of these files only
		end(d.clerk)
	})
	d.in, d.out = json.NewEncoder(in), json.NewDecoder(out)
	d.do(errand{Do: "active"})
	return d
}

// do has the clerk run an errand.
func (d *pc) do(e errand) (answer done) {
	d.t.Helper()
	if err := d.in.Encode(e); err != nil {
		d.t.Fatalf("the clerk under wine is gone: %v", err)
	}
	if err := d.out.Decode(&answer); err != nil {
		d.t.Fatalf("the clerk under wine says nothing: %v", err)
	}
	return answer
}

// status is what levelhead says of itself, without the second or two that each
// start of a program under wine takes.
func (d *pc) status() ([]byte, error) {
	a := d.do(errand{Do: "status"})
	if a.Error != "" {
		return nil, errors.New(a.Error)
	}
	return a.Status, nil
}

// kept are the agent's folders of Windows in which levelhead keeps its settings:
// one, or none before the first start.
func (d *pc) kept() []string {
	found, _ := filepath.Glob(filepath.Join(d.dir, "wine/drive_c/users/*/AppData/Roaming/levelhead"))
	return found
}

// TestWindowsNatives runs the tests of ui/native that are for Windows, and those
// that are for any system.
func TestWindowsNatives(t *testing.T) {
	d := newPC(t)
	out := d.run("wine", filepath.Join(d.dir, "native.test.exe"), "-test.v", "-test.timeout=5m")
	for _, name := range []string{"TestCopiedLeavesAlone", "TestHungOwner", "TestPipeIsOurs", "TestListenTakesOver", "TestShortcut", "TestAutostart", "TestLocked", "TestBetween"} {
		if !strings.Contains(out, "--- PASS: "+name+" ") {
			t.Errorf("%s was not run", name)
		}
	}
}

// TestWindowsDay is an agent's day on Windows.
func TestWindowsDay(t *testing.T) {
	d := newPC(t)
	for _, old := range d.kept() { // of a test before
		if err := os.RemoveAll(old); err != nil {
			t.Fatal(err)
		}
	}
	s := d.screen
	p := s.start()
	s.asked = d.status
	p.until("the panels of a first start", func(a answer) bool { return a.Window.Page == "welcome" })
	p.focus()
	p.keys("Escape")
	p.until("on top, and looking at copies", func(a answer) bool {
		return a.Window.Page == "check" && a.Window.Floating && a.Watching.Working
	})
	if state := s.run("xprop", "-id", p.window(), "_NET_WM_STATE"); !strings.Contains(state, "_NET_WM_STATE_ABOVE") {
		t.Errorf("the window is not above the others: %s", state)
	}
	p.write("You must call us.")
	p.until("read as it is typed", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
	s.click("Clear")
	p.until("cleared", func(a answer) bool { return a.Draft.Empty })

	s.copy(draftText)
	p.until("the verdict on what was copied", func(a answer) bool {
		return a.Draft.Items["calm-down"] == "found" && a.Draft.Items["blaming-you"] == "found"
	})
	p.shot("windows")
	d.copies(p)

	s.click("Watching copies")
	p.until("not watching", func(a answer) bool { return !a.Watching.On })
	// Which window of Windows is in front is for Windows to say: wine leaves it
	// to the desktop which one of the desktop's is.
	front := func() bool {
		return slices.Equal(d.do(errand{Do: "active"}).Active, []string{"levelhead.exe\nlevelhead", "Levelhead"})
	}
	if a := d.do(errand{Do: "front"}); a.Error != "" {
		t.Fatal(a.Error)
	}
	eventually(t, "another window in front", func() bool { return !front() })
	second := s.launch()
	second.wait()
	eventually(t, "the first window in front", func() bool { return front() })

	where := p.until("moved", func(a answer) bool {
		if a.Window.X > 400 && a.Window.Y > 60 {
			return true
		}
		s.run("xdotool", "windowmove", p.window(), "500", "80")
		return false
	})
	p.quit()
	if out, err := s.levelhead("status").CombinedOutput(); err == nil || !strings.Contains(string(out), "not open") {
		t.Errorf("status without a window: %s, %v", out, err)
	}
	kept := d.kept()
	if len(kept) != 1 {
		t.Fatalf("settings are kept in %q", kept)
	}
	b, err := os.ReadFile(filepath.Join(kept[0], "settings.toml"))
	if err != nil || !strings.Contains(string(b), "watch = false") {
		t.Errorf("kept: %s, %v", b, err)
	}
	unkept(t, kept[0], "calm down", "call us", "hunter2", "for you today")

	p = s.start()
	p.until("as it was left", func(a answer) bool {
		return !a.Watching.On && a.Window.Page == "check" && near(a.Window.X, where.Window.X, 4) && near(a.Window.Y, where.Window.Y, 4)
	})
	p.quit()
}

// copies copies as another program of Windows does: with a mark that it is
// nobody's business, and without.
func (d *pc) copies(p *program) {
	d.t.Helper()
	copies := func(text string, formats ...string) {
		if a := d.do(errand{Do: "copy", Text: text, Formats: formats}); a.Error != "" {
			d.t.Fatal(a.Error)
		}
	}
	for _, mark := range []string{"ExcludeClipboardContentFromMonitorProcessing", "Clipboard Viewer Ignore", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"} {
		copies("I can't do that for you today.", mark)
		if a, ok := p.status(); !ok || a.Draft.Items["calm-down"] != "found" || a.Offer {
			d.t.Errorf("%s: read all the same", mark)
		}
		// Noticed after it, so by then it would have been read.
		copies("You must wait for us until Monday, please calm down.")
		p.until("what is not marked is read", func(a answer) bool { return a.Draft.Items["demand"] == "found" })
		copies(draftText)
		p.until("and the draft again", func(a answer) bool {
			if a.Draft.Items["hard-no"] == "found" && a.Draft.Items["blaming-you"] != "found" {
				d.t.Fatalf("%s: read all the same", mark)
			}
			return a.Draft.Items["blaming-you"] == "found"
		})
	}
	copies("I can't do that for you today.")
	p.until("the same text without a mark", func(a answer) bool {
		return a.Draft.Items["hard-no"] == "found" && a.Draft.Items["blaming-you"] == "clean"
	})
}
