package native

import (
	"os"
	"path/filepath"
)

// runDirEnv names the folder to use instead of the system's, for tests and
// for two agents who share an account.
const runDirEnv = "LEVELHEAD_RUN_DIR"

// socketPath is where the one instance listens. Its folder exists and is the
// agent's alone.
func socketPath() (string, error) {
	dir := os.Getenv(runDirEnv)
	if dir == "" {
		var err error
		if dir, err = runDir(); err != nil {
			return "", err
		}
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", noPlace(dir)
	}
	path := filepath.Join(dir, socketName)
	if len(path) > longestSocket {
		return "", problem("The folder " + dir + " has too long a name for a socket. Set " + runDirEnv + " to a shorter one.")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", noPlace(dir)
	}
	if !alone(dir) {
		return "", problem("The folder " + dir + " is open to others. Make it yours alone (“chmod 700”), or set " + runDirEnv + " to a folder that is.")
	}
	return path, nil
}

// noPlace: the folder is not to be written to, or full.
func noPlace(dir string) error {
	return problem("Levelhead needs to write to the folder " + dir + ". Make room or give leave there, or set " + runDirEnv + " to another folder.")
}
