package main

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
)

// TestLocale holds that where the system has no language, the window's library
// says nothing before our own words.
func TestLocale(t *testing.T) {
	for _, env := range []string{"LANG=C", "LANG=C.UTF-8", "LC_MESSAGES=C.utf8", "LC_ALL=POSIX.UTF-8", "LC_ALL=de_DE.UTF-8", "LC_ALL="} {
		t.Run(env, func(t *testing.T) {
			c := exec.Command(binary, "status")
			c.Env = []string{"HOME=" + t.TempDir(), "PATH=" + os.Getenv("PATH"), "LEVELHEAD_RUN_DIR=" + t.TempDir() + "/run", env}
			var said bytes.Buffer
			c.Stdout, c.Stderr = &said, &said
			if err := c.Run(); err == nil {
				t.Error("a window is open")
			}
			if want := errNotOpen.Error() + "\n"; said.String() != want {
				t.Errorf("%q, want %q", said.String(), want)
			}
		})
	}
}
