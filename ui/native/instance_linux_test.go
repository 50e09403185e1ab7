package native

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// leftBehind holds that one that was killed has left its socket, which the next
// one is to get over.
func leftBehind(t *testing.T, dir string) {
	t.Helper()
	if _, err := os.Lstat(filepath.Join(dir, socketName)); err != nil {
		t.Fatalf("it took its socket with it: %v", err)
	}
}

// The socket is this account's, goes with the one that listens at it, and is
// enough to tell that somebody does.
func TestSocketIsOurs(t *testing.T) {
	dir := alonePlace(t)
	stop := serving(t, echo)
	info, err := os.Stat(filepath.Join(dir, socketName))
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("the socket's mode is %v", info.Mode())
	}
	if err := os.Remove(filepath.Join(dir, lockName)); err != nil { // swept away
		t.Fatal(err)
	}
	if i, err := Listen(); !errors.Is(err, ErrRunning) {
		t.Errorf("a second one, without the lock: %v, %v", i, err)
	}
	stop()
	if _, err := os.Lstat(filepath.Join(dir, socketName)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it left its socket behind: %v", err)
	}
}
