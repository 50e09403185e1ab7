package house

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"syscall"
	"testing"
)

// asNobody runs f without the rights of root, which may do everything: as a
// user of its own when the tests run as root, who owns dir.
func asNobody(t *testing.T, dir string, f func()) {
	t.Helper()
	if os.Geteuid() == 0 {
		const nobody = 65534
		if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil {
			t.Fatal(err)
		}
		filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			return errors.Join(err, os.Lchown(path, nobody, nobody))
		})
		done := make(chan struct{})
		go func() {
			defer close(done)
			runtime.LockOSThread() // and never unlocked: the thread ends with it
			if err := syscall.Setfsuid(nobody); err != nil {
				t.Error(err)
			}
			f()
		}()
		<-done
		return
	}
	f()
}

func TestMayNotRead(t *testing.T) {
	const text = "watch = false\n"
	for name, bar := range map[string]func(path string) error{
		"the file":   func(path string) error { return os.Chmod(path, 0) },
		"the folder": func(path string) error { return os.Chmod(filepath.Dir(path), 0) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := with(t, "settings.toml", text)
			path := filepath.Join(dir, "settings.toml")
			if err := bar(path); err != nil {
				t.Fatal(err)
			}
			asNobody(t, dir, func() {
				store, set, err := Open(dir)
				locked, ok := errors.AsType[*Locked](err)
				if !ok || locked.Path != path || !errors.Is(err, fs.ErrPermission) {
					t.Errorf("error %#v", err)
				}
				if !reflect.DeepEqual(set, Default()) {
					t.Errorf("opened %+v", set)
				}
				os.Chmod(dir, 0o700) // from now on writing would be possible
				if got := store.Save(changed); got != err {
					t.Errorf("saving: %v", got)
				}
			})
			os.Chmod(path, 0o600)
			if got := read(t, dir, "settings.toml"); got != text {
				t.Errorf("the file holds %q", got)
			}
			holds(t, dir, "settings.toml")
		})
	}
}

func TestMayNotWrite(t *testing.T) {
	dir := t.TempDir()
	store := open(t, dir, Default())
	if err := store.Save(changed); err != nil {
		t.Fatal(err)
	}
	asNobody(t, dir, func() {
		os.Chmod(dir, 0o500)
		defer os.Chmod(dir, 0o700)
		err := store.Save(Default())
		if _, ok := errors.AsType[*Unsaved](err); !ok || !errors.Is(err, fs.ErrPermission) {
			t.Errorf("error %#v", err)
		}
		open(t, dir, changed)
		holds(t, dir, "settings.toml")
	})
}

func TestBrokenWhereNothingCanBeMoved(t *testing.T) {
	dir := with(t, "settings.toml", "broken!")
	asNobody(t, dir, func() {
		os.Chmod(dir, 0o500)
		defer os.Chmod(dir, 0o700)
		store, set, err := Open(dir)
		broken, ok := errors.AsType[*Broken](err)
		if !ok || broken.Aside != "" || !reflect.DeepEqual(set, Default()) {
			t.Errorf("opened %+v, %v", set, err)
		}
		os.Chmod(dir, 0o700)
		if got := store.Save(changed); got != err {
			t.Errorf("saving: %v", got)
		}
		if got := read(t, dir, "settings.toml"); got != "broken!" {
			t.Errorf("the file holds %q", got)
		}
	})
}

func TestImportAndExportWithoutRights(t *testing.T) {
	dir := with(t, "a.toml", "quiet = true\n")
	path := filepath.Join(dir, "a.toml")
	asNobody(t, dir, func() {
		os.Chmod(path, 0)
		got, err := Import(path, imported())
		if _, ok := errors.AsType[*Locked](err); !ok || !errors.Is(err, fs.ErrPermission) || !reflect.DeepEqual(got, imported()) {
			t.Errorf("imported %+v, %v", got, err)
		}
		os.Chmod(dir, 0o500)
		defer os.Chmod(dir, 0o700)
		err = Export(filepath.Join(dir, "b.toml"), changed)
		if _, ok := errors.AsType[*Unsaved](err); !ok || !errors.Is(err, fs.ErrPermission) {
			t.Errorf("exported: %v", err)
		}
	})
	holds(t, dir, "a.toml")
}

// Neither a pipe nor a device is waited for or written over.
func TestExportAndImportOfNoFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.toml")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Import(path, imported()); err == nil || err.(*Broken).Why != "it is not an ordinary file" {
		t.Errorf("imported: %v", err)
	}
	if err := Export(path, changed); !errors.Is(err, errTaken) {
		t.Errorf("exported: %v", err)
	}
	if info, err := os.Lstat(path); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
		t.Errorf("the pipe is now %v, %v", info.Mode(), err)
	}
}

func TestOnlyForTheUser(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	store := open(t, dir, Default())
	if err := errors.Join(store.Save(changed), store.SaveState(State{})); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]fs.FileMode{".": 0o700, "..": 0o700, "settings.toml": 0o600, "state.toml": 0o600} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%s has %v, %v, want %v", name, info.Mode(), err, want)
		}
	}
}

func TestLinkedSettings(t *testing.T) {
	kept := with(t, "levelhead.toml", "watch = false\n")
	dir := t.TempDir()
	link := filepath.Join(dir, "settings.toml")
	if err := os.Symlink(filepath.Join(kept, "levelhead.toml"), link); err != nil {
		t.Fatal(err)
	}
	want := Default()
	want.Watch = false
	if err := open(t, dir, want).Save(changed); err != nil {
		t.Fatal(err)
	}
	open(t, dir, changed)
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is now %v, %v", info.Mode(), err)
	}
	holds(t, kept, "levelhead.toml")
}

func TestLinkToItself(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(dir, "settings.toml")
	if err := os.Symlink(link, link); err != nil {
		t.Fatal(err)
	}
	store, _, err := Open(dir)
	if _, ok := errors.AsType[*Locked](err); !ok || !errors.Is(err, syscall.ELOOP) {
		t.Errorf("error %#v", err)
	}
	if got := store.Save(changed); got != err {
		t.Errorf("saving: %v", got)
	}
}

// A pipe that nobody writes to would be waited for without end.
func TestPipeInTheFilesPlace(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "settings.toml"), 0o600); err != nil {
		t.Fatal(err)
	}
	store, _, err := Open(dir)
	if broken, ok := errors.AsType[*Broken](err); !ok || broken.Why != "it is not an ordinary file" {
		t.Fatal(err)
	}
	if err := store.Save(changed); err != nil {
		t.Fatal(err)
	}
	open(t, dir, changed)
}
