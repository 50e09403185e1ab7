package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// unshown holds that what a window tells other programs of itself, its title
// and the like, has none of the words.
func (s *screen) unshown(window string) {
	s.t.Helper()
	for _, of := range [][]string{{"-root"}, {"-id", window}} {
		if out := s.run("xprop", of...); s.told([]byte(out)) {
			s.t.Errorf("xprop %v:\n%s", of, out)
		}
	}
}

// closed holds that what is Levelhead's own is open to nobody else, and that
// it is there.
func (s *screen) closed(running bool) {
	s.t.Helper()
	files := []string{"levelhead/settings.toml", "levelhead/state.toml", "run/levelhead.lock"}
	if running {
		files = append(files, "run/levelhead.sock")
	}
	var found []string
	for _, dir := range []string{"levelhead", "run"} {
		err := filepath.WalkDir(filepath.Join(s.dir, dir), func(path string, f fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, err := f.Info()
			if err != nil {
				return err
			}
			want := fs.FileMode(0o600)
			if f.IsDir() {
				want = 0o700
			} else {
				name, _ := filepath.Rel(s.dir, path)
				found = append(found, name)
			}
			if info.Mode().Perm() != want {
				s.t.Errorf("%s has mode %v, not %v", path, info.Mode().Perm(), want)
			}
			return nil
		})
		if err != nil {
			s.t.Error(err)
		}
	}
	if slices.Sort(found); !slices.Equal(found, files) {
		s.t.Errorf("Levelhead keeps %v, not %v", found, files)
	}
}

// unkept holds that no file in the home, and none of their names, has one of
// the words in it. It stands for the whole home: no file may be written
// elsewhere.
func (s *screen) unkept() {
	s.t.Helper()
	err := filepath.WalkDir(s.dir, func(path string, f fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if s.told([]byte(path)) {
			s.t.Errorf("a file's name has a word in it: %s", path)
		}
		if !f.Type().IsRegular() {
			return nil
		}
		b, err := os.ReadFile(path)
		for _, b := range unpacked(b) {
			if n, ok := search(b, secrets); ok {
				s.t.Errorf("%q, %s, is in %s", n.word, n.form, path)
			}
		}
		return err
	})
	if err != nil {
		s.t.Error(err)
	}
}
