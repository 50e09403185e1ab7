package house

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"syscall"
)

// Broken says that a file held something other than it should. The usual
// values count instead, and the file has been set aside. One that was chosen
// for Import stays as it is, and so do the settings.
type Broken struct {
	Path  string // where the file was
	Aside string // where it is now; "" when it could not be moved and nothing is saved
	Why   string // what is wrong with it, in words

	file wording
}

func (e *Broken) Error() string {
	if e.file.chosen {
		return fmt.Sprintf("%s was not readable: %s. Your settings stay as they are. Choose another file, or mend %s.", e.file.title, e.Why, e.Path)
	}
	if e.Aside == "" {
		return fmt.Sprintf("%s was not readable: %s. %s, and %s: move %s to another place, then start Levelhead again.",
			e.file.title, e.Why, e.file.instead, e.file.unsaved, e.Path)
	}
	return fmt.Sprintf("%s was not readable: %s. %s. The old file is kept as %s. %s",
		e.file.title, e.Why, e.file.instead, e.Aside, e.file.mend)
}

// Locked says that a file is there but may not be read, or that there is no
// folder to keep it in. The usual values count instead; the file is left alone
// and nothing is saved. From Import it says no more than that the file was not
// read.
type Locked struct {
	Path string
	Err  error // what the system answered

	file wording
}

func (e *Locked) Error() string {
	switch {
	case e.file.chosen && errors.Is(e.Err, fs.ErrNotExist):
		return fmt.Sprintf("%s is not there. Your settings stay as they are. Choose another file than %s.", e.file.title, e.Path)
	case e.file.chosen:
		return fmt.Sprintf("%s was not readable: %s. Your settings stay as they are. See that you may read %s, then choose it again.", e.file.title, plain(e.Err), e.Path)
	case e.Path == "":
		return fmt.Sprintf("There is no folder to keep settings in, so what you change now lasts until you close Levelhead. Set %s to a folder of your own, then start it again.", dirEnv)
	}
	return fmt.Sprintf("%s was not readable: %s. %s, and %s. The file %s stays as it is: see that you may read it, then start Levelhead again.",
		e.file.title, plain(e.Err), e.file.instead, e.file.unsaved, e.Path)
}

func (e *Locked) Unwrap() error { return e.Err }

// Adjusted says that settings were out of their range. All the others count
// as they are.
type Adjusted struct {
	Path  string
	Notes []string // one for each: what it is now, and what the file says

	file wording
}

func (e *Adjusted) Error() string {
	if e.file.chosen {
		return fmt.Sprintf("Some settings in the file were out of range, so the nearest that works counts: %s. Choose others in the settings.", strings.Join(e.Notes, "; "))
	}
	if e.file.ranged != "" {
		return fmt.Sprintf("%s, so what fits counts. Change them in the window, or in %s while Levelhead is closed.", e.file.ranged, e.Path)
	}
	return fmt.Sprintf("Some settings were out of range, so the nearest that works counts: %s. Choose others in the settings, or change them in %s while Levelhead is closed.",
		strings.Join(e.Notes, "; "), e.Path)
}

// Unsaved says that a file was not written. What was in it before still is.
type Unsaved struct {
	Path string
	Err  error // what the system answered

	file wording
}

func (e *Unsaved) Error() string {
	dir := filepath.Dir(e.Path)
	todo := "See that you may write in the folder"
	kept := " What was saved before is still there."
	if e.file.chosen {
		kept = ""
	}
	switch {
	case errors.Is(e.Err, errTaken):
		todo = "Choose another name in the folder"
	case isFull(e.Err):
		todo = "Make some room for the folder"
	case errors.Is(e.Err, errLarge):
		todo = "Take out what Levelhead did not write, in the folder"
	}
	return fmt.Sprintf("%s was not written: %s.%s %s %s%s.",
		e.file.title, plain(e.Err), kept, todo, dir, e.file.again)
}

func (e *Unsaved) Unwrap() error { return e.Err }

// plain is a system's answer in words of our own where we know it, and without
// the path, which the sentence around it names.
func plain(err error) string {
	switch {
	case errors.Is(err, errLarge), errors.Is(err, errTaken):
		return err.Error()
	case isFull(err):
		return "the disk is full"
	case errors.Is(err, syscall.EROFS):
		return "the disk is read-only"
	case errors.Is(err, fs.ErrPermission):
		return "the system does not let you"
	}
	if e, ok := errors.AsType[syscall.Errno](err); ok {
		err = e
	}
	return "the system says “" + err.Error() + "”"
}
