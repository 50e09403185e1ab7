package native

import (
	"os"
	"path/filepath"
)

// runDirEnv names the folder to use instead of the system's, for tests and
// for two agents who share an account.
const runDirEnv = "LEVELHEAD_RUN_DIR"

// lockName is the file that the one holds while it runs.
const lockName = "levelhead.lock"

// ownDir is the folder by which the agent's processes find each other. It
// exists and is the agent's alone.
func ownDir() (string, error) {
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
	if err := fits(dir); err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", noPlace(dir)
	}
	if !alone(dir) {
		return "", problem("The folder " + dir + " is open to others. Make it yours alone (“chmod 700”), or set " + runDirEnv + " to a folder that is.")
	}
	return dir, nil
}

// noPlace: the folder is not to be written to, or full.
func noPlace(dir string) error {
	return problem("Levelhead needs to write to the folder " + dir + ". Make room or give leave there, or set " + runDirEnv + " to another folder.")
}
