package native

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRunDir(t *testing.T) {
	short := func() string {
		dir, err := os.MkdirTemp("", "lh")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.RemoveAll(dir) })
		return dir
	}
	t.Run("session", func(t *testing.T) {
		dir := short()
		t.Setenv(runDirEnv, "")
		t.Setenv("XDG_RUNTIME_DIR", dir)
		if got, err := ownDir(); err != nil || got != filepath.Join(dir, "levelhead") {
			t.Errorf("got %s, %v", got, err)
		}
		if info, err := os.Stat(filepath.Join(dir, "levelhead")); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("mode %v, %v", info.Mode(), err)
		}
	})
	for _, session := range []string{"", "relative", "/nowhere/to/be/found"} {
		t.Run("no session "+filepath.Base(session), func(t *testing.T) {
			dir := short()
			t.Setenv(runDirEnv, "")
			t.Setenv("XDG_RUNTIME_DIR", session)
			t.Setenv("TMPDIR", dir)
			want := filepath.Join(dir, fmt.Sprintf("levelhead-%d", os.Getuid()))
			if got, err := ownDir(); err != nil || got != want {
				t.Errorf("got %s, %v", got, err)
			}
			spoils := map[string]func() error{
				"open to others": func() error { return os.Chmod(want, 0o755) },
				"a link":         func() error { return errors.Join(os.Remove(want), os.Symlink(short(), want)) },
				"a file":         func() error { return errors.Join(os.Remove(want), os.WriteFile(want, nil, 0o600)) },
			}
			if os.Getuid() == 0 { // nobody else may give a folder away
				spoils["somebody else’s"] = func() error { return os.Chown(want, 65534, -1) }
			}
			for name, spoil := range spoils {
				os.Remove(want)
				if err := os.Mkdir(want, 0o700); err != nil {
					t.Fatal(err)
				}
				if err := spoil(); err != nil {
					t.Fatal(err)
				}
				if i, err := Listen(); err == nil || !strings.Contains(err.Error(), want) {
					t.Errorf("%s: %v, %v", name, i, err)
				}
				if _, err := Ask(t.Context(), Request{Word: "a"}); err == nil || errors.Is(err, ErrNotRunning) {
					t.Errorf("%s: asking: %v", name, err)
				}
			}
		})
	}
	t.Run("too long", func(t *testing.T) {
		t.Setenv(runDirEnv, filepath.Join(short(), strings.Repeat("x", 100)))
		if _, err := Listen(); err == nil || !strings.Contains(err.Error(), runDirEnv) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("in the way", func(t *testing.T) {
		dir := short()
		t.Setenv(runDirEnv, dir)
		if err := os.MkdirAll(filepath.Join(dir, socketName, "full"), 0o700); err != nil {
			t.Fatal(err)
		}
		if _, err := Listen(); err == nil || errors.Is(err, ErrRunning) {
			t.Errorf("got %v", err)
		}
	})
}
