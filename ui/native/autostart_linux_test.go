package native

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// startsIn gives the test a configuration folder of its own, and says where
// the file goes.
func startsIn(t *testing.T) (path string) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", dir)
	t.Setenv("HOME", filepath.Join(dir, "home"))
	t.Setenv("APPIMAGE", "")
	return filepath.Join(dir, "autostart", "levelhead.desktop")
}

func autostarts(t *testing.T, want bool) {
	t.Helper()
	if got := Autostarts(); got != want {
		t.Errorf("it starts: %v", got)
	}
}

func TestAutostart(t *testing.T) {
	path := startsIn(t)
	autostarts(t, false)
	for _, on := range []bool{false, true, true, false, false, true} {
		if err := Autostart(on); err != nil {
			t.Fatal(err)
		}
		autostarts(t, on)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil || readEntry(string(text)) != self {
		t.Errorf("it starts %s, %v", text, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o644 {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
	if all, err := os.ReadDir(filepath.Dir(path)); err != nil || len(all) != 1 {
		t.Errorf("beside it there is %v, %v", all, err)
	}

	// The agent switches it off in the desktop's own settings, and later on here.
	for _, change := range []string{"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"} {
		if err := os.WriteFile(path, append(text, change...), 0o644); err != nil {
			t.Fatal(err)
		}
		autostarts(t, false)
		if err := Autostart(true); err != nil {
			t.Fatal(err)
		}
		autostarts(t, true)
	}
	// Something else stands in the file, or the program is no more.
	gone := writeEntry(filepath.Join(filepath.Dir(path), "gone"))
	for _, change := range []string{"", "\x00\xff", gone, strings.Repeat("# no entry\n", longestStart)} {
		if err := os.WriteFile(path, []byte(change), 0o644); err != nil {
			t.Fatal(err)
		}
		autostarts(t, false)
	}
}

func TestAutostartPlace(t *testing.T) {
	startsIn(t)
	home := os.Getenv("HOME")
	for _, config := range []string{"", "relative/to/something"} { // which is to be ignored
		t.Setenv("XDG_CONFIG_HOME", config)
		if err := Autostart(true); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(home, ".config", "autostart", "levelhead.desktop")); err != nil {
			t.Error(err)
		}
		if err := Autostart(false); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("HOME", "")
	if err := Autostart(true); !errors.Is(err, errHomeless) {
		t.Errorf("without a home: %v", err)
	}
	if err := Autostart(false); !errors.Is(err, errHomeless) {
		t.Errorf("without a home: %v", err)
	}
	autostarts(t, false)
}

// A folder that is not to be written to leaves all as it was, and says so.
func TestAutostartRefused(t *testing.T) {
	for name, spoil := range map[string]func(path string) error{
		"a file in the way of the folder": func(path string) error {
			return os.WriteFile(filepath.Dir(path), nil, 0o600)
		},
		"a folder in the way of the file": func(path string) error {
			return os.MkdirAll(filepath.Join(path, "full"), 0o700)
		},
	} {
		path := startsIn(t)
		if err := spoil(path); err != nil {
			t.Fatal(err)
		}
		if err := Autostart(true); err == nil || !strings.Contains(err.Error(), filepath.Dir(path)) {
			t.Errorf("%s: %v", name, err)
		}
		autostarts(t, false)
		if all, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".*")); len(all) > 0 {
			t.Errorf("%s: it left %v, %v", name, all, err)
		}
		if err := Autostart(false); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A disk that is full halfway leaves the file there was.
func TestReplaceFull(t *testing.T) {
	path := startsIn(t)
	if err := Autostart(true); err != nil {
		t.Fatal(err)
	}
	err := replace(path, 0o644, func(w io.Writer) error {
		_, err := io.WriteString(w, "[Desktop")
		return errors.Join(err, unix.ENOSPC)
	})
	if !errors.Is(err, unix.ENOSPC) {
		t.Error(err)
	}
	autostarts(t, true)
	if all, err := os.ReadDir(filepath.Dir(path)); err != nil || len(all) != 1 {
		t.Errorf("beside it there is %v, %v", all, err)
	}
}

func TestAutostartReadOnly(t *testing.T) {
	for _, on := range []bool{false, true} {
		path := startsIn(t)
		dir := filepath.Dir(path)
		if err := errors.Join(Autostart(true), Autostart(on), os.Chmod(dir, 0o500)); err != nil {
			t.Fatal(err)
		}
		asNobody(t, filepath.Dir(dir), func() {
			if err := Autostart(true); err == nil || !strings.Contains(err.Error(), dir) {
				t.Errorf("on: %v", err)
			}
			if err := Autostart(false); (err != nil) != on || on && !strings.Contains(err.Error(), path) {
				t.Errorf("off: %v", err)
			}
		})
		if err := os.Chmod(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		autostarts(t, on)
	}
}

// asNobody runs f without the rights of root, which may do everything: where
// the tests run as root, as a user of its own who owns dir.
func asNobody(t *testing.T, dir string, f func()) {
	t.Helper()
	if os.Geteuid() != 0 {
		f()
		return
	}
	const nobody = 65534
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		return errors.Join(err, os.Lchown(path, nobody, nobody))
	})
	if err = errors.Join(err, os.Chmod(filepath.Dir(dir), 0o755)); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // and never unlocked: the thread ends with it
		if err := unix.Setfsuid(nobody); err != nil {
			t.Error(err)
		}
		f()
	}()
	<-done
}

// A pipe that nobody writes to would be waited for without end.
func TestAutostartPipe(t *testing.T) {
	path := startsIn(t)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), unix.Mkfifo(path, 0o600)); err != nil {
		t.Fatal(err)
	}
	autostarts(t, false)
	if err := Autostart(true); err != nil {
		t.Error(err)
	}
	autostarts(t, true)
}

func TestProgram(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	image := filepath.Join(dir, "Levelhead.AppImage")
	if err := os.WriteFile(image, []byte("#!/bin/sh\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ image, mounted, want string }{
		"no image":             {"", "", self},
		"an image":             {image, filepath.Dir(self), image},
		"another's image":      {image, dir, self},
		"a folder like it":     {image, filepath.Dir(self)[:len(filepath.Dir(self))-1], self},
		"an image that is not": {image + "2", filepath.Dir(self), self},
		"no program":           {dir, filepath.Dir(self), self},
		"a relative path":      {"Levelhead.AppImage", filepath.Dir(self), self},
		"mounted nowhere":      {image, "", self},
	} {
		t.Setenv("APPIMAGE", c.image)
		t.Setenv("APPDIR", c.mounted)
		if got, err := program(); got != c.want || err != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}
