//go:build unix

package native

import (
	"path/filepath"
	"strconv"
)

// macRunDir is where the one instance listens on macOS: beside the settings
// rather than in the folder for passing files, from which macOS sweeps what
// nobody has opened for some days, and which a shell may have set to another
// than the program from the Dock has. Only where that path is too long for a
// socket (sun_path has 104 bytes there, of which one ends it), or there is no
// such folder, it is in the one for passing files.
func macRunDir(settings, temporary string, user int) string {
	dir := filepath.Join(settings, "levelhead", "run")
	if !filepath.IsAbs(settings) || len(filepath.Join(dir, socketName)) > longestSocket {
		return filepath.Join(temporary, "levelhead-"+strconv.Itoa(user))
	}
	return dir
}
