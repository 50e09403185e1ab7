package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// nobody is the user that a test is beside its own, where it may be: root may
// write everywhere.
const nobody = 65534

// as has the programs that are started from now on run as another user, who
// owns what is in the screen's folder. Only root may do that; others stay who
// they are.
func (s *screen) as(user int) {
	s.t.Helper()
	if os.Getuid() != 0 {
		return
	}
	s.user = user
	if out, err := exec.Command("chown", "-R", fmt.Sprint(user), s.dir).CombinedOutput(); err != nil {
		s.t.Fatalf("%v: %s", err, out)
	}
	for _, at := range []string{s.dir, filepath.Dir(binary)} { // are to be got at
		for ; at != os.TempDir() && at != "/"; at = filepath.Dir(at) {
			if err := os.Chmod(at, 0o755); err != nil {
				s.t.Fatal(err)
			}
		}
	}
}

// files are the names below the configuration folder, with what is in them.
func (s *screen) files() map[string]string {
	s.t.Helper()
	all := make(map[string]string)
	dir := filepath.Join(s.dir, "levelhead")
	entries, err := os.ReadDir(dir)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			s.t.Fatal(err)
		}
		all[e.Name()] = string(b)
	}
	return all
}

// reads waits for some words in the window: what is wrong, and what to do.
func (s *screen) reads(wrong, todo string) {
	s.t.Helper()
	for _, word := range []string{wrong, todo} {
		eventually(s.t, "the word “"+word+"” on the screen", func() bool {
			_, _, ok := s.find(word)
			return ok
		})
	}
}

// TestReadOnlyFolder starts where nothing may be written in the folder for
// settings, the first time and later.
func TestReadOnlyFolder(t *testing.T) {
	for name, settings := range map[string]string{"the first start": "", "with settings": "welcomed = true\n# mine\n"} {
		t.Run(name, func(t *testing.T) {
			s := newScreen(t)
			s.settings(settings)
			dir := filepath.Join(s.dir, "levelhead")
			if err := os.MkdirAll(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			s.as(nobody)
			if err := os.Chmod(dir, 0o500); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.Chmod(dir, 0o700) })
			before := s.files()
			p := s.start()
			p.focus()
			if settings == "" {
				p.keys("Escape") // the panels of a first start
			}
			p.until("on the page for drafts", func(a answer) bool { return a.Window.Page == "check" })
			s.click("Watching copies") // a setting, which is to be kept
			p.until("it says so", func(a answer) bool { return a.Trouble && !a.Watching.On })
			p.shot("read-only")
			s.reads("written", "folder")
			s.click("Not watching")
			s.copy(draftText)
			p.until("it works", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })
			if after := s.files(); fmt.Sprint(after) != fmt.Sprint(before) {
				t.Errorf("the folder holds %q, not %q", after, before)
			}

			// The folder is open again, and the next change is kept.
			if err := os.Chmod(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			s.click("Watching copies")
			eventually(t, "kept", func() bool {
				return strings.Contains(s.files()["settings.toml"], "watch = false")
			})
			if settings != "" && !strings.Contains(s.files()["settings.toml"], "# mine") {
				t.Logf("%q", s.files())
			}
			p.quit()
		})
	}
}

// onSmallDisk has the window see a disk of its own in the folder's place, with
// room for little more than settings.
func (s *screen) onSmallDisk(dir string) {
	s.t.Helper()
	const mount = `mount -t tmpfs -o size=64k,mode=700 levelhead "$0" && exec "$@"`
	s.under = []string{"unshare", "--map-root-user", "--mount", "sh", "-c", mount, dir}
	if out := s.try(s.under[0], append(s.under[1:], "true")...); out != "" {
		s.t.Fatalf("This machine does not let the tests mount a small disk, so what Levelhead does on a full one was not tested.\n"+
			"In a container, start it with “--cap-add=SYS_ADMIN”.\nunshare: %s", out)
	}
}

// TestFullDisk fills the disk that the settings are on while the window is open.
func TestFullDisk(t *testing.T) {
	s := newScreen(t)
	dir := filepath.Join(s.dir, "levelhead")
	s.onSmallDisk(dir)
	p := s.start()
	home := filepath.Join("/proc", fmt.Sprint(p.cmd.Process.Pid), "root", dir) // it is there for the program alone
	eventually(t, "settings kept", func() bool {
		_, err := os.Stat(filepath.Join(home, "settings.toml"))
		return err == nil
	})
	p.focus()
	p.keys("Escape") // the panels of a first start
	p.until("on the page for drafts", func(a answer) bool { return a.Window.Page == "check" })
	s.click("Watching copies")
	p.until("not watching", func(a answer) bool { return !a.Watching.On })
	eventually(t, "kept", func() bool {
		b, _ := os.ReadFile(filepath.Join(home, "settings.toml"))
		return strings.Contains(string(b), "watch = false")
	})
	fill := filepath.Join(home, "fill")
	if err := os.WriteFile(fill, make([]byte, 1<<20), 0o600); err == nil {
		t.Fatal("the disk is not full")
	}
	s.click("Not watching")
	p.until("it says so", func(a answer) bool { return a.Trouble && a.Watching.On })
	p.shot("full-disk")
	s.reads("full", "room")
	b, err := os.ReadFile(filepath.Join(home, "settings.toml"))
	if err != nil || !strings.Contains(string(b), "watch = false") {
		t.Errorf("the settings are %q, %v", b, err)
	}
	entries, err := os.ReadDir(home)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !slices.Contains([]string{"settings.toml", "state.toml", "fill"}, e.Name()) {
			t.Errorf("left behind: %s", e.Name())
		}
	}
	s.copy(draftText)
	p.until("it works", func(a answer) bool { return a.Draft.Items["calm-down"] == "found" })
	if err := os.Remove(fill); err != nil {
		t.Fatal(err)
	}
	s.click("Watching copies")
	eventually(t, "kept, now that there is room", func() bool {
		b, _ := os.ReadFile(filepath.Join(home, "settings.toml"))
		return strings.Contains(string(b), "watch = false")
	})
	p.quit()
}
