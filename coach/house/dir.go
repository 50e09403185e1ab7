package house

import (
	"os"
	"path/filepath"
)

// dirEnv names the folder to keep things in: for trying the program out, for
// tests, and for carrying it about on a stick.
const dirEnv = "LEVELHEAD_CONFIG_DIR"

// Dir is the user's folder for Levelhead's settings, which need not be there
// yet: LEVELHEAD_CONFIG_DIR when it is set, else levelhead in the system's
// place for such folders. The error is a *Locked; Open takes the "" that comes
// with it, and then saves nothing.
func Dir() (string, error) {
	if dir := os.Getenv(dirEnv); dir != "" {
		abs, err := filepath.Abs(dir)
		if err != nil {
			return "", &Locked{Err: err}
		}
		return abs, nil
	}
	base, err := os.UserConfigDir()
	if err != nil {
		return "", &Locked{Err: err}
	}
	return filepath.Join(base, "levelhead"), nil
}
