package native

import (
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

const connectionRefused = windows.WSAECONNREFUSED

func runDir() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", problem("Windows does not say where your files are. Set " + runDirEnv + " to a folder of yours.")
	}
	return filepath.Join(dir, "levelhead"), nil
}

// alone: what is in a user's own folder is closed to others by Windows.
func alone(string) bool { return true }

// lock does nothing: the socket alone says whether another one runs.
func lock(string) (release func(), err error) { return func() {}, nil }
