package house

import (
	"os"
	"path/filepath"
)

// A scratch is a file being written that nobody knows of yet.
type scratch interface {
	Name() string
	Write([]byte) (int, error)
	Sync() error
	Close() error
}

// inTemp makes a scratch that only the user may read.
func inTemp(dir, pattern string) (scratch, error) { return os.CreateTemp(dir, pattern) }

// replace gives the file at path another content. Whatever happens, be it that
// the power fails, path holds the old content or the new, and nothing else is
// left behind when it returns. It makes the folder when there is none.
func replace(path string, text []byte, create func(dir, pattern string) (scratch, error)) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := create(dir, "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(text); err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err == nil {
		syncDir(dir)
	}
	return err
}

// syncDir sees that the new name outlasts a power failure. Not every system
// can, and the content is safe without.
func syncDir(dir string) {
	if d, err := os.Open(dir); err == nil {
		d.Sync()
		d.Close()
	}
}
