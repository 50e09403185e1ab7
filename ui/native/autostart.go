package native

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

var (
	errNoAutostart error = unsupported("Levelhead has no way here to start by itself. Add it to the programs that your desktop starts when you log in.")
	errNowhere     error = problem("Levelhead does not know where its own program is. Add it to the programs that your desktop starts when you log in.")
	errUnnamed     error = problem("Your desktop starts no program from a folder with such a name. Move Levelhead to another folder, start it there and switch this on.")
	errMoved       error = problem("macOS runs Levelhead from a place that changes each time. Move it to the Applications folder, start it there and switch this on.")
	errHomeless    error = problem("Levelhead does not know where your home folder is. Set HOME, start Levelhead again and switch this on.")
)

// Autostart has the desktop start this program when the agent logs in, or no
// longer. What the desktop's own settings said about it before counts no more.
// Asked twice it does the same. The error says what to do, and then all is as
// it was; where there is no way it is an [errors.ErrUnsupported].
func Autostart(on bool) error {
	if !on {
		return noStart()
	}
	path, err := program()
	if err != nil {
		return err
	}
	return start(path)
}

// Autostarts reports whether the desktop will start Levelhead when the agent
// logs in: it was told to, nobody has switched that off in the desktop's own
// settings, and the program that it will start is there.
func Autostarts() bool { return starts() }

// program is this program's own path, in a way that holds tomorrow: of one
// that runs from an AppImage it is that of the image.
func program() (string, error) {
	path, err := os.Executable()
	if err != nil || !filepath.IsAbs(path) {
		return "", errNowhere
	}
	// Programs that an AppImage starts inherit its environment. Only one from
	// within is the image itself.
	image, mounted := os.Getenv("APPIMAGE"), os.Getenv("APPDIR")
	if filepath.IsAbs(image) && inside(path, mounted) && runnable(image) {
		return image, nil
	}
	return path, nil
}

// inside reports whether the path leads into the folder.
func inside(path, folder string) bool {
	folder, err := filepath.EvalSymlinks(folder)
	return err == nil && strings.HasPrefix(path, folder+string(filepath.Separator))
}

// runnable reports whether there is a program of that path, or of that name
// where programs are looked for.
func runnable(program string) bool {
	_, err := exec.LookPath(program)
	return err == nil
}
