package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// instead puts a script in the place of the program that reads and writes the
// clipboard.
func instead(t *testing.T, script string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "xclip"), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"cat", "sleep"} {
		is, err := exec.LookPath(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(is, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
}

// A program that reads the clipboard and is out of its mind: what is read is
// nothing, and no more than can be held.
func TestProgramRough(t *testing.T) {
	for name, c := range map[string]struct {
		script, want string
		err          error
	}{
		"as it should":                     {"printf 'Hi Sam'", "Hi Sam", nil},
		"nothing":                          {"", "", nil},
		"no text":                          {"exit 1", "", ErrNotText},
		"broken":                           {"echo 'error while loading shared libraries' >&2; exit 127", "", errUnread},
		"crash":                            {"printf half; kill -SEGV $$", "", errUnread},
		"endless":                          {"exec cat /dev/zero", "", ErrHuge},
		"endless, in a program of its own": {"cat /dev/zero; exec sleep 1000", "", ErrHuge},
	} {
		t.Run(name, func(t *testing.T) {
			instead(t, c.script)
			ctx, enough := context.WithTimeout(t.Context(), long)
			defer enough()
			if strings.Contains(c.script, "sleep") {
				ctx, enough = context.WithTimeout(t.Context(), patience)
				defer enough()
			}
			if got, err := readText(ctx); got != c.want || !errors.Is(err, c.err) {
				t.Errorf("%d bytes, %v", len(got), err)
			}
		})
	}
}

// One that hangs is ended, however it was started.
func TestProgramHangs(t *testing.T) {
	number := filepath.Join(t.TempDir(), "pid")
	instead(t, "sleep 1000 & echo $$ $! > "+number+"; wait; echo late")
	ctx, give := context.WithCancel(t.Context())
	read := make(chan error, 1)
	go func() {
		_, err := readText(ctx)
		read <- err
	}()
	var pid, helper int
	until(t, "it runs", func() bool {
		b, _ := os.ReadFile(number)
		n, _ := fmt.Sscan(string(b), &pid, &helper)
		return n == 2
	})
	defer syscall.Kill(helper, syscall.SIGKILL)
	give()
	if err := receive(t, "given up", read); err == nil {
		t.Error("it was read")
	}
	if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("it runs on: %v", err)
	}

	// It does not take in what is to be kept, which is more than a pipe holds.
	instead(t, "exec sleep 1000")
	if err := Write(t.Context(), strings.Repeat("x", 1<<20)); !errors.Is(err, errWriteSlow) {
		t.Errorf("written: %v", err)
	}
	instead(t, "exec cat")
	until(t, "the next one", func() bool { return Write(t.Context(), "x") == nil })
	instead(t, "exit 1")
	if err := Write(t.Context(), "x"); !errors.Is(err, errUnwritten) {
		t.Errorf("written: %v", err)
	}
}
