package house

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A lame file fails at one step, after having done some of it.
type lame struct {
	*os.File
	step string
	err  error
}

func (f lame) Write(b []byte) (int, error) {
	if f.step == "write" {
		n, _ := f.File.Write(b[:len(b)/2])
		return n, f.err
	}
	return f.File.Write(b)
}

func (f lame) Sync() error {
	if f.step == "sync" {
		return f.err
	}
	return f.File.Sync()
}

func (f lame) Close() error {
	err := f.File.Close()
	if f.step == "close" {
		return f.err
	}
	return err
}

func TestUnsavedKeepsTheOldFile(t *testing.T) {
	for _, step := range []string{"create", "write", "sync", "close", "rename"} {
		t.Run(step, func(t *testing.T) {
			dir := t.TempDir()
			store := open(t, dir, Default())
			if err := store.Save(changed); err != nil {
				t.Fatal(err)
			}
			full := &os.PathError{Op: "write", Path: "somewhere", Err: syscall.ENOSPC}
			store.settings.create = func(dir, pattern string) (scratch, error) {
				f, err := os.CreateTemp(dir, pattern)
				if err != nil {
					return nil, err
				}
				switch step {
				case "create":
					f.Close()
					os.Remove(f.Name())
					return nil, full
				case "rename": // somebody else removes it
					return gone{f}, nil
				}
				return lame{f, step, full}, nil
			}
			err := store.Save(Default())
			unsaved, ok := errors.AsType[*Unsaved](err)
			if !ok || unsaved.Path != filepath.Join(dir, "settings.toml") {
				t.Fatalf("error %#v", err)
			}
			if step != "rename" && !errors.Is(err, syscall.ENOSPC) {
				t.Errorf("the cause is lost: %v", err)
			}
			open(t, dir, changed)
			holds(t, dir, "settings.toml")

			store.settings.create = inTemp // room has been made
			if err := store.Save(Default()); err != nil {
				t.Fatal(err)
			}
			open(t, dir, Default())
		})
	}
}

type gone struct{ *os.File }

func (f gone) Close() error {
	err := f.File.Close()
	os.Remove(f.Name())
	return err
}

func TestFolderHasAppearedMeanwhile(t *testing.T) {
	dir := t.TempDir()
	store := open(t, dir, Default())
	if err := os.MkdirAll(filepath.Join(dir, "settings.toml", "inside"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, ok := errors.AsType[*Unsaved](store.Save(changed)); !ok {
		t.Error("a folder was written over")
	}
	holds(t, dir, "settings.toml")
}

// Written out in full, what a later version wrote close together may be more
// than the next start would read.
func TestWouldBeTooLarge(t *testing.T) {
	text := "later = [" + strings.Repeat(`'\\',`, most/6) + "]"
	dir := with(t, "settings.toml", text)
	err := open(t, dir, Default()).Save(changed)
	if _, ok := errors.AsType[*Unsaved](err); !ok || !errors.Is(err, errLarge) {
		t.Fatalf("error %#v", err)
	}
	if read(t, dir, "settings.toml") != text {
		t.Error("the file is not what it was")
	}
	holds(t, dir, "settings.toml")
}
