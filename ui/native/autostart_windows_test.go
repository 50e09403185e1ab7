package native

import (
	"errors"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/windows/registry"
)

// start is tried in the agent's own registry: this is for a machine, or a
// prefix of wine, that is there to be tried on.
func TestAutostart(t *testing.T) {
	if Autostarts() {
		t.Fatal("Levelhead starts at login on this machine: this test would change that")
	}
	t.Cleanup(func() { noStart() })
	value := func() string {
		key, err := registry.OpenKey(registry.CURRENT_USER, runs, registry.QUERY_VALUE)
		if err != nil {
			return ""
		}
		defer key.Close()
		command, _, _ := key.GetStringValue(runName)
		return command
	}
	for range 2 {
		if err := Autostart(true); err != nil || !Autostarts() {
			t.Fatalf("on: %v", err)
		}
		if self, _ := os.Executable(); value() != `"`+self+`"` {
			t.Errorf("starts %s", value())
		}
	}
	disapprove(t, 3)
	if Autostarts() {
		t.Error("the task manager's no does not count")
	}
	if err := Autostart(true); err != nil || !Autostarts() {
		t.Errorf("on again: %v", err)
	}
	disapprove(t, 2)
	if !Autostarts() {
		t.Error("the task manager's yes does not count")
	}
	for range 2 {
		if err := Autostart(false); err != nil || Autostarts() || value() != "" {
			t.Errorf("off: %v, %q", err, value())
		}
	}
	if err := start(`C:\gone\levelhead.exe`); err != nil || Autostarts() {
		t.Errorf("a program that is not there is started: %v", err)
	}
	if err := start(`C:\` + strings.Repeat("x", 300) + `\levelhead.exe`); !errors.Is(err, errUnnamed) {
		t.Errorf("a path that is too long: %v", err)
	}
}

// disapprove is what the task manager notes down.
func disapprove(t *testing.T, word byte) {
	t.Helper()
	key, _, err := registry.CreateKey(registry.CURRENT_USER, approved, registry.SET_VALUE)
	if err != nil {
		t.Fatal(err)
	}
	defer key.Close()
	if err := key.SetBinaryValue(runName, append([]byte{word}, make([]byte, 11)...)); err != nil {
		t.Fatal(err)
	}
}
