package native

import (
	"errors"
	"strings"
	"unicode/utf16"

	"golang.org/x/sys/windows/registry"
)

const (
	// runs names what Windows starts for this user, and approved what the
	// user has said about it in the task manager.
	runs     = `Software\Microsoft\Windows\CurrentVersion\Run`
	approved = `Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run`
	runName  = "Levelhead"

	// longestRun is how many letters of a command Windows starts.
	// https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys
	longestRun = 260
)

var errNoRun error = problem("Windows does not let Levelhead change what starts when you log in. Do it in Settings, under Apps and Startup.")

func start(program string) error {
	command := `"` + program + `"`
	if len(utf16.Encode([]rune(command))) > longestRun {
		return errUnnamed
	}
	key, _, err := registry.CreateKey(registry.CURRENT_USER, runs, registry.SET_VALUE)
	if err != nil {
		return errNoRun
	}
	defer key.Close()
	if err := key.SetStringValue(runName, command); err != nil {
		return errNoRun
	}
	return drop(approved) // an old “no” in the task manager
}

func noStart() error {
	if err := drop(runs); err != nil {
		return err
	}
	return drop(approved)
}

// drop takes our value out of the key, where it is there.
func drop(path string) error {
	key, err := registry.OpenKey(registry.CURRENT_USER, path, registry.SET_VALUE)
	if errors.Is(err, registry.ErrNotExist) {
		return nil
	}
	if err != nil {
		return errNoRun
	}
	defer key.Close()
	if err := key.DeleteValue(runName); err != nil && !errors.Is(err, registry.ErrNotExist) {
		return errNoRun
	}
	return nil
}

func starts() bool {
	key, err := registry.OpenKey(registry.CURRENT_USER, runs, registry.QUERY_VALUE)
	if err != nil {
		return false
	}
	defer key.Close()
	command, _, err := key.GetStringValue(runName)
	if err != nil {
		return false
	}
	program := command
	if quoted, ok := strings.CutPrefix(command, `"`); ok {
		program, _, _ = strings.Cut(quoted, `"`)
	}
	return runnable(program) && !disapproved()
}

// disapproved reports whether the agent has switched the start off: by an odd
// first byte.
func disapproved() bool {
	key, err := registry.OpenKey(registry.CURRENT_USER, approved, registry.QUERY_VALUE)
	if err != nil {
		return false
	}
	defer key.Close()
	word, _, err := key.GetBinaryValue(runName)
	return err == nil && len(word) > 0 && word[0]&1 == 1
}
