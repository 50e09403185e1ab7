package native

import (
	"errors"
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

func runDir() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", problem("Windows does not say where your files are. Set " + runDirEnv + " to a folder of yours.")
	}
	return filepath.Join(dir, "levelhead"), nil
}

// fits: the folder's name is not part of the pipe's.
func fits(string) error { return nil }

// alone: what is in a user's own folder is closed to others by Windows.
func alone(string) bool { return true }

// lock holds the file until release is called or the process has ended, in
// whatever way. Others may look at it meanwhile, as scanners for viruses do.
func lock(path string) (release func(), err error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, noPlace(filepath.Dir(path))
	}
	err = windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, new(windows.Overlapped))
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		f.Close()
		return nil, ErrRunning
	}
	// A folder on another machine may have no locks: the pipe says enough.
	return func() { f.Close() }, nil
}
