//go:build unix

package native

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"
)

const connectionRefused = syscall.ECONNREFUSED

// runDir is in the folder that the system gives each user for the length of a
// session, else in the one for passing files.
func runDir() (string, error) {
	if runtime.GOOS == "darwin" {
		settings, _ := os.UserConfigDir() // "" where there is none
		return macRunDir(settings, os.TempDir(), os.Getuid()), nil
	}
	if dir := os.Getenv("XDG_RUNTIME_DIR"); filepath.IsAbs(dir) {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return filepath.Join(dir, "levelhead"), nil
		}
	}
	return filepath.Join(os.TempDir(), "levelhead-"+strconv.Itoa(os.Getuid())), nil
}

// alone reports whether dir is a folder, not a link to one, that belongs to
// this user and is closed to all others. Anybody may make a folder of that
// name in /tmp.
func alone(dir string) bool {
	info, err := os.Lstat(dir)
	if err != nil || !info.IsDir() || info.Mode().Perm()&0o077 != 0 {
		return false
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Getuid()
}

// lock holds the file until release is called or the process has ended, in
// whatever way. It is never removed: another process may wait for it.
func lock(path string) (release func(), err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|unix.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, noPlace(filepath.Dir(path))
	}
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		f.Close()
		return nil, ErrRunning
	}
	// A file system without locks gives another error: the socket says enough.
	return func() { f.Close() }, nil
}
