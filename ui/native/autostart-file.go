package native

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// longestStart is how much of a file that says what to start is read.
const longestStart = 64 << 10

// A startFile is a file that says what to start when the agent logs in. Two
// systems have such.
type startFile struct {
	path string
	// says is the file's text for that program, where it can be said.
	says func(program string) string
	// means reads the text again, whoever has changed it meanwhile. It is ""
	// where nothing will be started.
	means func(text string) (program string)
}

// write has the program started. The file is written whole or not at all.
func (f startFile) write(program string) error {
	text := f.says(program)
	if f.means(text) != program {
		return errUnnamed
	}
	// The desktop wants to read it, and nothing in it is secret.
	put := func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
	if err := replace(f.path, 0o644, put); err != nil {
		return problem("To start when you log in, Levelhead needs to write to the folder " + filepath.Dir(f.path) +
			". Make room or give leave there, or add Levelhead to the programs that your desktop starts.")
	}
	return nil
}

func (f startFile) remove() error {
	if err := os.Remove(f.path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return problem("Levelhead may not change what your desktop starts. Remove the file " + f.path + " yourself.")
	}
	return nil
}

// starts reports whether a program will be started that is there.
func (f startFile) starts() bool {
	// To open a pipe would take until somebody writes to it.
	if info, err := os.Stat(f.path); err != nil || !info.Mode().IsRegular() {
		return false
	}
	file, err := os.Open(f.path)
	if err != nil {
		return false
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, longestStart))
	return err == nil && runnable(f.means(string(text)))
}

// replace has put write the file at path anew. Whatever happens, it holds the
// old text or the new, and nothing else is left behind. It makes the folder
// when there is none.
func replace(path string, mode os.FileMode, put func(io.Writer) error) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err = put(f); err == nil {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	return err
}
