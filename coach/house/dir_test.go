package house

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

func TestDir(t *testing.T) {
	t.Run("chosen", func(t *testing.T) {
		want := t.TempDir()
		t.Setenv("LEVELHEAD_CONFIG_DIR", want)
		if dir, err := Dir(); dir != want || err != nil {
			t.Errorf("%q, %v", dir, err)
		}
	})
	t.Run("relative", func(t *testing.T) {
		t.Chdir(t.TempDir())
		here, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		t.Setenv("LEVELHEAD_CONFIG_DIR", "mine")
		if dir, err := Dir(); dir != filepath.Join(here, "mine") || err != nil {
			t.Errorf("%q, %v", dir, err)
		}
	})
	t.Run("the system's", func(t *testing.T) {
		t.Setenv("LEVELHEAD_CONFIG_DIR", "")
		base := t.TempDir()
		for _, name := range []string{"XDG_CONFIG_HOME", "HOME", "AppData"} {
			t.Setenv(name, base)
		}
		dir, err := Dir()
		if err != nil || !strings.HasPrefix(dir, base) || filepath.Base(dir) != "levelhead" {
			t.Errorf("%q, %v", dir, err)
		}
	})
	t.Run("none", func(t *testing.T) {
		for _, name := range []string{"LEVELHEAD_CONFIG_DIR", "XDG_CONFIG_HOME", "HOME", "AppData"} {
			t.Setenv(name, "")
		}
		dir, err := Dir()
		if _, ok := errors.AsType[*Locked](err); dir != "" || !ok {
			t.Fatalf("%q, %v", dir, err)
		}
		store, set, err := Open(dir)
		if _, ok := errors.AsType[*Locked](err); !ok || !reflect.DeepEqual(set, Default()) {
			t.Errorf("opened %+v, %v", set, err)
		}
		t.Chdir(t.TempDir())
		if store.Save(changed) == nil || store.SaveState(State{}) == nil {
			t.Error("saved without a folder")
		}
		if _, err := store.State(); err == nil {
			t.Error("read a state without a folder")
		}
		holds(t, ".")
	})
}
