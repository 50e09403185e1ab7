//go:build !windows

package native

import "runtime"

// startAt is the file that this system reads.
func startAt() (startFile, error) {
	switch runtime.GOOS {
	case "darwin":
		return launchAgent()
	case "linux", "freebsd", "netbsd", "openbsd", "dragonfly":
		return desktopEntry()
	}
	return startFile{}, errNoAutostart
}

func start(program string) error {
	if runtime.GOOS == "darwin" && translocated(program) {
		return errMoved
	}
	f, err := startAt()
	if err != nil {
		return err
	}
	return f.write(program)
}

func noStart() error {
	f, err := startAt()
	if err != nil {
		return err
	}
	return f.remove()
}

func starts() bool {
	f, err := startAt()
	return err == nil && f.starts()
}
